import { readdir } from 'node:fs/promises'
import { extname, join, relative, resolve } from 'node:path'
import { InterlinearError } from '../../../errors.ts'
import { readTerms, type TermConcept } from '../../../exchange/index.ts'
import type { Locale } from '../../../model.ts'
import { readText, statIfAny } from '../../../store/index.ts'
import { readCatalogPair } from '../../workspace/pairs/catalog-pairs.ts'
import { type PairFile, readPairFile } from '../../workspace/pairs/pair-files.ts'
import { sideBySide } from '../../workspace/pairs/side-by-side.ts'

/** What a new desk takes from files of other tools. */
export interface Taken {
  readonly concepts: readonly TermConcept[]
  readonly pairFiles: readonly PairFile[]
  /** Names of files and folders with neither terms nor pairs. */
  readonly empty: readonly string[]
  /** i18next files that cannot be articles: they have lists, numbers or null. */
  readonly notArticles: readonly string[]
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
  const taken = await Promise.all(names.map(name => takenOf(name, languages)))
  const isEmpty = ({ concepts, pairFiles }: FromOne): boolean =>
    concepts.length === 0 && pairFiles.every(({ entries }) => entries.length === 0)
  return {
    concepts: taken.flatMap(({ concepts }) => concepts),
    pairFiles: taken.flatMap(({ pairFiles }) => pairFiles),
    notArticles: [...new Set(taken.flatMap(({ notArticles = [] }) => notArticles))],
    empty: names.filter((_, at) => taken[at] !== undefined && isEmpty(taken[at])),
  }
}

type FromOne = Pick<Taken, 'concepts' | 'pairFiles'> & Partial<Pick<Taken, 'notArticles'>>

async function takenOf(name: string, languages: Languages): Promise<FromOne> {
  const path = resolve(languages.cwd, name)
  const file = relative(languages.cwd, path) || '.'
  const stat = statIfAny(path)
  if (stat === undefined) throw new InterlinearError('input', 'there is no such file or folder.', { place: { file } })
  if (stat.isDirectory()) return pairsOfFolder(path, languages)
  if (!(await isTerms(path))) return { concepts: [], pairFiles: [await pairsOfFile(name, languages)] }
  const asked = { from: languages.from, to: languages.to[0] }
  return { concepts: await readTerms(await readText(path), file, asked), pairFiles: [] }
}

/** Whether a file is a list of terms: a table is, unless its header is that of a file of pairs: `id⇥source⇥target`. */
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

/** The pairs of a folder in the layout of i18next: `en/app.json` and `es/app.json`, or `en.json` and `es.json`. */
async function pairsOfFolder(folder: string, { from, to, cwd }: Languages): Promise<FromOne> {
  const files = (await readdir(folder, { recursive: true })).filter(file => extname(file) === '.json').sort()
  const { pairs } = sideBySide(files, { from, to })
  if (pairs.length === 0) {
    const there = [...new Set(sideBySide(files, { from, to: [] }).pairs.map(pair => pair.to))].sort()
    const found =
      there.length === 0
        ? `found no JSON files of ${from} beside others, expected those of i18next.`
        : `found no JSON files of ${to.join(', ')} beside those of ${from}; there are ${there.join(', ')}.`
    throw new InterlinearError('input', found, {
      place: { file: relative(cwd, folder) || '.' },
      hint:
        there.length === 0
          ? 'As in en/app.json beside es/app.json; --from says the language of the sources.'
          : `Take them with --to ${there.join(',')}, or name another folder.`,
    })
  }
  const pairFiles = await Promise.all(
    pairs.map(pair =>
      readCatalogPair(
        { source: join(folder, pair.source), target: join(folder, pair.target) },
        { from, to: pair.to, cwd },
      ),
    ),
  )
  return { concepts: [], pairFiles, notArticles: pairFiles.flatMap(({ notArticles }) => notArticles) }
}
