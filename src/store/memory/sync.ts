import { type Draft, type FactReaders, hashText, isPersons, readingsOf, suggestEdit } from '../../edition/index.ts'
import { InterlinearError } from '../../errors.ts'
import type { Edition, Locale, Segment, SegmentKey, Unit } from '../../model.ts'
import type { Finder } from '../../names/index.ts'
import type { DeskMemory } from '../desk/index.ts'
import { sourceLocaleIn } from '../files/article/source-locale.ts'
import { readTextIfAny, statIfAny } from '../files/disk/read.ts'
import { editionPaths, listLocales, listSlugs } from '../files/edition-paths.ts'
import { type EditionAddress, loadEdition } from '../files/editions.ts'
import type { Memory, MemoryEntry, MemoryMatch, NameReader } from './model.ts'
import { serves } from './tables.ts'

/** The pairs of texts that people wrote or approved, without texts that wait for a person again. */
export function acceptedEntries({ sourceLocale: from, locale: to, units }: Edition): readonly MemoryEntry[] {
  return units.filter(isAccepted).map(unit => {
    const { source, target, state } = unit
    const time = lastReading(unit)
    return { from, to, source, target, state, ...(time !== '' && { time }) }
  })
}

/** When a person last read the present text; empty if no reading is on record. */
const lastReading = (unit: Unit): string => readingsOf(unit).reduce((last, { time }) => (time > last ? time : last), '')

export const isAccepted = (unit: Unit): boolean =>
  isPersons(unit) && unit.state !== 'initial' && unit.target !== '' && unit.source !== ''

/** The folder of the locale files that a memory follows, and the locale of sources that no record names. */
export interface MemorySource {
  readonly out: string
  readonly sourceLocale: Locale
  /** Only editions that can serve this locale; all editions if undefined. */
  readonly to?: Locale
  /** Whether to read unchanged editions again, too. */
  readonly again?: boolean
  /** Called for an edition that cannot be read; its earlier entries stay. Without it, the first error is thrown. */
  readonly onBroken?: (error: InterlinearError) => void
}

/**
 * Updates the memory from the locale files: reads changed editions, and removes entries of deleted editions. Imported
 * files stay. Gives the number of editions read.
 */
export async function refreshMemory(memory: Memory, { to, ...source }: MemorySource): Promise<number> {
  const known = to === undefined ? [...memory.versions(EDITION).keys()].map(localeIn) : []
  let read = 0
  for (const locale of new Set([...(await listLocales(source.out)), ...known])) {
    if (to !== undefined && !serves(locale, to)) continue
    read += await refreshLocale(memory, { ...source, locale })
  }
  return read
}

type LocaleFolder = Omit<EditionAddress, 'slug'> & Pick<MemorySource, 'again' | 'onBroken'>

async function refreshLocale(memory: Memory, { again = false, onBroken, ...folder }: LocaleFolder): Promise<number> {
  const versions = memory.versions(originOf({ ...folder, slug: '' }))
  const seen = new Set<string>()
  let read = 0
  for (const slug of await listSlugs(folder.out, folder.locale)) {
    const address = { ...folder, slug }
    const [origin, version] = [originOf(address), versionOf(address)]
    seen.add(origin)
    if (!again && versions.get(origin) === version) continue
    try {
      const entries = await entriesOf(address)
      memory.replace(origin, version, entries ?? [])
      if (entries) read++
    } catch (error) {
      if (!onBroken || !(error instanceof InterlinearError)) throw error
      onBroken(error)
    }
  }
  for (const [origin, version] of versions) if (version !== '' && !seen.has(origin)) memory.replace(origin, '', [])
  return read
}

/** The accepted texts of an edition; undefined for an article's own texts, which are no translations. */
async function entriesOf(address: EditionAddress): Promise<readonly MemoryEntry[] | undefined> {
  const review = await readTextIfAny(editionPaths(address.out, address.locale, address.slug).review)
  const sourceLocale = review === undefined ? address.sourceLocale : sourceLocaleIn(review)
  if (sourceLocale === undefined || sourceLocale === address.locale) return undefined
  return acceptedEntries(await loadEdition({ ...address, sourceLocale }))
}

const EDITION = 'edition:'

const originOf = ({ locale, slug }: Pick<EditionAddress, 'locale' | 'slug'>): string => `${EDITION}${locale}/${slug}`

const localeIn = (origin: string): Locale => origin.slice(EDITION.length).split('/')[0] ?? ''

/** Changes with the edition's files. */
const versionOf = ({ out, locale, slug }: EditionAddress): string =>
  Object.values(editionPaths(out, locale, slug))
    .map(statIfAny)
    .map(file => (file ? `${file.mtimeMs}/${file.size}` : 'none'))
    .join(' ')

/** Finds the glossary's names, so that a sentence about one person matches the same sentence about another one. */
export function nameReader({ glossary, find }: Finder): NameReader {
  const forms = glossary.terms.map(({ id, source, aliases, misspellings }) => [id, source, aliases, misspellings])
  return {
    version: hashText(JSON.stringify(forms)),
    names: text => find(text).filter(({ term, kind }) => term !== undefined && kind !== 'unlisted'),
  }
}

/** The target of a match for a source that is equal or differs only in numbers and names, which are replaced in it. */
export function adaptMatch(match: MemoryMatch, source: string, readers: FactReaders): string | undefined {
  if (match.source === source) return match.target
  if (match.score < 1) return undefined
  return suggestEdit({ before: match.source, after: source, target: match.target }, readers)
}

/** The newest target of exactly each of these source texts, for those that have one. */
export function exactMatches(
  memory: Pick<Memory, 'exact'>,
  pair: { readonly from: Locale; readonly to: Locale },
  sources: readonly string[],
): ReadonlyMap<string, MemoryMatch> {
  return new Map(
    sources.flatMap(source => {
      const match = memory.exact({ ...pair, source })
      return match ? [[source, match] as const] : []
    }),
  )
}

/** Drafts from the memory for the segments that it has, exactly or with other numbers and names. */
export async function recall(
  memory: Pick<DeskMemory, 'exactOf' | 'fuzzy'>,
  segments: readonly Segment[],
  readers: FactReaders,
): Promise<ReadonlyMap<SegmentKey, Draft>> {
  const drafts = new Map<SegmentKey, Draft>()
  const [from, to] = [readers.source.locale, readers.target.locale]
  const known = await memory.exactOf(
    { from, to },
    segments.map(({ text }) => text),
  )
  for (const { key, text: source } of segments) {
    const query = { from, to, source }
    const exact = known.get(source)
    // A text of another region is only offered to people.
    const whole = () => memory.fuzzy(query, { minimum: 1 }).filter(({ score }) => score === 1)
    const matches = exact ? [exact] : whole()
    const text = matches.map(match => adaptMatch(match, source, readers)).find(each => each !== undefined)
    if (text !== undefined) drafts.set(key, { text, origin: 'memory' })
  }
  return drafts
}
