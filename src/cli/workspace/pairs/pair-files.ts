import { basename, relative, resolve } from 'node:path'
import { InterlinearError } from '../../../errors.ts'
import { type BilingualUnit, createTsvReader, parseTmx, readPo, readXliff } from '../../../exchange/index.ts'
import { languageTag } from '../../../languages/index.ts'
import { canonicalLocale } from '../../../locale.ts'
import type { Locale } from '../../../model.ts'
import { type MemoryEntry, readLines, readText } from '../../../store/index.ts'
import { kindOf } from './endings.ts'
import { agreed, type LanguageFlags } from './file-languages.ts'

/** The pairs of a bilingual file. */
export interface PairFile {
  /** As the user wrote it. */
  readonly file: string
  readonly path: string
  readonly entries: readonly MemoryEntry[]
}

/**
 * The finished pairs of a TMX, XLIFF, PO or TSV file, each in its languages in the file, or else in those of the flags.
 * Throws an input error for another file, and for a contradiction between file and flags.
 */
export async function readPairFile(name: string, flags: LanguageFlags, cwd: string): Promise<PairFile> {
  const path = resolve(cwd, name)
  const file = relative(cwd, path)
  const kind = kindOf(path)
  if (kind === 'tmx') return { file, path, entries: parseTmx(await readText(path), file).filter(isWanted(flags)) }
  if (kind === 'tsv') {
    const languages = agreed(file, flags, {})
    return { file, path, entries: entriesOf(await tsvUnits(path, file), languages) }
  }
  if (kind !== 'po' && kind !== 'xliff') {
    throw new InterlinearError('input', 'expected a file of pairs: .tmx, .xlf, .po or .tsv.', { place: { file } })
  }
  const text = await readText(path)
  const whole = kind === 'po' ? readPo(text, file) : readXliff(text, file)
  return { file, path, entries: entriesOf(whole.units, agreed(file, flags, { ...whole, name: basename(path) })) }
}

/** Whether a pair is in the languages that the user asked for. */
const isWanted =
  ({ from, to }: LanguageFlags) =>
  (entry: MemoryEntry): boolean =>
    (from === undefined || languageTag(entry.from) === languageTag(from)) &&
    (to === undefined || languageTag(entry.to) === languageTag(to))

interface Pair {
  readonly from: Locale
  readonly to: Locale
}

const entriesOf = (units: readonly BilingualUnit[], { from, to }: Pair): readonly MemoryEntry[] =>
  units.flatMap(({ source, target, fuzzy, ...own }) => {
    if (fuzzy || source.trim() === '' || target.trim() === '') return []
    return [{ from: localeOr(own.from, from), to: localeOr(own.to, to), source, target }]
  })

const localeOr = (tag: string | undefined, otherwise: Locale): Locale =>
  tag === undefined ? otherwise : (canonicalLocale(tag) ?? otherwise)

async function tsvUnits(path: string, file: string): Promise<readonly BilingualUnit[]> {
  const read = createTsvReader(file)
  const units: BilingualUnit[] = []
  let number = 0
  for await (const line of readLines(path, file)) {
    const unit = read(line, ++number)
    if (unit) units.push(unit)
  }
  return units
}
