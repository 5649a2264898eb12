import { readdir } from 'node:fs/promises'
import { basename, extname, join, relative, resolve } from 'node:path'
import { InterlinearError } from '../../../errors.ts'
import { readCatalogs, readTerms, type TermConcept } from '../../../exchange/index.ts'
import { canonicalLocale } from '../../../locale.ts'
import type { Locale } from '../../../model.ts'
import { readText, statIfAny } from '../../../store/index.ts'
import { type PairFile, readPairFile } from '../../workspace/pair-files.ts'

/** What a new desk takes along from the tools before it. */
export interface Taken {
  readonly concepts: readonly TermConcept[]
  readonly pairFiles: readonly PairFile[]
}

interface Languages {
  readonly from: Locale
  readonly to: readonly Locale[]
  readonly cwd: string
}

const TERMS = new Set(['.csv', '.tbx'])
const PAIRS = new Set(['.tmx', '.xlf', '.xliff', '.sdlxliff', '.mqxliff', '.mxliff', '.po'])

/** Reads lists of terms, files of pairs, and folders of i18next files. Throws an input error for anything else. */
export async function readTaken(names: readonly string[], languages: Languages): Promise<Taken> {
  const concepts: TermConcept[] = []
  const pairFiles: PairFile[] = []
  for (const name of names) {
    const path = resolve(languages.cwd, name)
    const file = relative(languages.cwd, path) || '.'
    const stat = statIfAny(path)
    if (stat === undefined) {
      throw new InterlinearError('input', 'there is no such file or folder.', { place: { file } })
    }
    if (stat.isDirectory()) pairFiles.push(...(await pairsOfFolder(path, languages)))
    else if (await isTerms(path)) {
      concepts.push(...(await readTerms(await readText(path), file, { from: languages.from, to: languages.to[0] })))
    } else pairFiles.push(await pairsOfFile(name, languages))
  }
  return { concepts, pairFiles }
}

/** A table is a list of terms, unless its header is that of a file of pairs: `id⇥source⇥target`. */
async function isTerms(path: string): Promise<boolean> {
  const ending = extname(path).toLowerCase()
  if (ending !== '.tsv') return TERMS.has(ending)
  const [header = ''] = (await readText(path)).split('\n', 1)
  return !/^\uFEFF?id\t/i.test(header)
}

function pairsOfFile(name: string, { from, to, cwd }: Languages): Promise<PairFile> {
  const ending = extname(name).toLowerCase()
  if (!PAIRS.has(ending) && ending !== '.tsv') {
    throw new InterlinearError('input', `found a file of the type ${ending || '(none)'}, expected terms or pairs.`, {
      place: { file: name },
      hint: `Terms: ${[...TERMS].join(', ')}, .tsv. Pairs: ${[...PAIRS].join(', ')}, .tsv, or a folder of i18next files.`,
    })
  }
  return readPairFile(name, { from: undefined, to: to.length === 1 ? to[0] : undefined, usual: from }, cwd)
}

/** The pairs of a folder as i18next has it: `en/app.json` and `es/app.json`, or `en.json` and `es.json`. */
async function pairsOfFolder(folder: string, { from, to, cwd }: Languages): Promise<readonly PairFile[]> {
  const files = (await readdir(folder, { recursive: true })).filter(file => extname(file) === '.json').sort()
  const placed = files.flatMap(file => {
    const parts = file.split(/[/\\]/)
    const at = parts.findIndex(part => localeOf(part) !== undefined)
    const locale = localeOf(parts[at] ?? '')
    return locale === undefined ? [] : [{ file, locale, name: parts.with(at, '*').join('/') }]
  })
  const sources = new Map(placed.filter(({ locale }) => locale === from).map(one => [one.name, one.file]))
  if (sources.size === 0) {
    throw new InterlinearError('input', `found no JSON files of ${from}, expected those of i18next.`, {
      place: { file: relative(cwd, folder) || '.' },
      hint: 'As in en/app.json beside es/app.json; --from says the language of the sources.',
    })
  }
  const found: PairFile[] = []
  for (const { file, locale, name } of placed) {
    const source = sources.get(name)
    if (source === undefined || locale === from || (to.length > 0 && !to.includes(locale))) continue
    found.push(
      await pairsOfCatalogs({ source: join(folder, source), target: join(folder, file) }, { from, to: locale, cwd }),
    )
  }
  return found
}

const localeOf = (part: string): Locale | undefined => {
  const tag = basename(part, '.json').replaceAll('_', '-')
  return /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/.test(tag) ? canonicalLocale(tag) : undefined
}

async function pairsOfCatalogs(
  { source, target }: { readonly source: string; readonly target: string },
  { from, to, cwd }: { readonly from: Locale; readonly to: Locale; readonly cwd: string },
): Promise<PairFile> {
  const [file, other] = [relative(cwd, target), relative(cwd, source)]
  const { units } = readCatalogs(
    { text: await readText(source), file: other },
    { text: await readText(target), file },
    to,
  )
  const entries = units.flatMap(unit =>
    unit.source.trim() === '' || unit.target.trim() === ''
      ? []
      : [{ from, to, source: unit.source, target: unit.target }],
  )
  return { file, path: target, entries }
}
