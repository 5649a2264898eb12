import { editDistance, tolerance } from '../../edit-distance.ts'
import type { Glossary, Locale, Mention, SegmentKey, Term, TermType } from '../../model.ts'
import { idOf, type Neighbours, suggestedRendering, typeBeside, typeInName, typeOf } from '../glossary/suggest.ts'
import { renderingFor } from '../render/rendering.ts'
import { bare } from '../text/fold.ts'
import { regionIn } from '../text/regions.ts'
import { tokensIn } from '../text/target-words.ts'
import { compareNames } from '../verify/compare-names.ts'
import { levelOfIssue } from '../verify/name-findings.ts'
import { openRenderings, type ReadyRenderings } from '../verify/ready-renderings.ts'

/** A name in one edition. */
export interface CastEdition {
  /** Its right rendering; empty if the glossary has none. */
  readonly use: string
  /** The forms that render it, right or probably right, with their counts. */
  readonly found: Readonly<Record<string, number>>
  /** Wrong forms in its place, with their counts. */
  readonly wrong: Readonly<Record<string, number>>
  /** The segments of every form, right or wrong. */
  readonly places: Readonly<Record<string, readonly SegmentKey[]>>
  /** Segments without a counterpart. */
  readonly missing: readonly SegmentKey[]
  /** Whether no form is wrong; an unlisted name must be written in one way. */
  readonly ok: boolean
}

/** A name of an article: its type, its places, and its rendering in every edition. */
export interface CastName {
  readonly id: string
  readonly type: TermType
  readonly source: string
  readonly listed: boolean
  /** The segment of each mention. */
  readonly mentions: readonly SegmentKey[]
  readonly editions: Readonly<Record<Locale, CastEdition>>
}

/** One text of one edition, with the source text that it was made from. */
export interface CastUnit {
  readonly key: SegmentKey
  readonly source: string
  readonly target: string
  /** The names in `source`. */
  readonly mentions: readonly Mention[]
}

export interface CastOptions {
  readonly glossary: Glossary
  /** The locale of the article; by default the glossary's. */
  readonly from?: Locale
  readonly mentions: ReadonlyMap<SegmentKey, readonly Mention[]>
  /** The article's texts, whose words show the type of an unlisted name: "in Tromsdal" → place. */
  readonly texts?: ReadonlyMap<SegmentKey, string>
  readonly editions: ReadonlyMap<Locale, readonly CastUnit[]>
  /** Prepared renderings; give the same object with each article. */
  readonly renderings?: ReadyRenderings
}

/** The names of one article, in the order of their first mention, with their rendering in every edition. */
export function buildCast({
  glossary,
  from = glossary.sourceLocale,
  mentions,
  texts,
  editions,
  renderings = openRenderings(),
}: CastOptions): readonly CastName[] {
  const people = groupNames([...mentions.values()].flat())
  const newName = createNaming(glossary)
  const cast = new Map<string, Entry>()
  for (const [key, found] of mentions) {
    const text = texts?.get(key) ?? ''
    for (const mention of found) {
      const source = mention.term?.source ?? people(mention)
      const id = mention.term?.id ?? source
      const entry = cast.get(id) ?? { name: newName(mention.term, source), keys: [], beside: [] }
      cast.set(id, entry)
      entry.keys.push(key)
      if (!mention.term) entry.beside.push(wordsBeside(mention, text))
    }
  }
  const tallies = new Map(
    [...editions].map(([locale, units]) => [locale, tally(units, { glossary, from, locale, people, renderings })]),
  )
  return [...cast].map(([id, { name, keys, beside }]) => ({
    ...name,
    type: name.listed ? name.type : typeOfUnlisted(name.source, beside, from),
    mentions: keys,
    editions: Object.fromEntries(
      [...tallies].map(([locale, counts]) => [locale, editionOf(name, { counts: counts.get(id), locale, glossary })]),
    ),
  }))
}

interface Entry {
  readonly name: CastName
  readonly keys: SegmentKey[]
  /** The words beside the mentions of an unlisted name. */
  readonly beside: Neighbours[]
}

const typeOfUnlisted = (name: string, beside: readonly Neighbours[], locale: Locale): TermType =>
  typeInName(name, locale) ?? typeBeside(beside, beside.length, locale) ?? 'person'

/** How far from a mention words are looked for. */
const NEAR = 60

/** The words before and after a mention, if only spaces are between. */
function wordsBeside({ start, end }: Mention, text: string): Neighbours {
  const words = text.slice(Math.max(0, start - NEAR), start).split(/\s+/u)
  // A character directly beside the name, without a space, is no word.
  const [before = '', kind = ''] = words.at(-1) === '' ? words.slice(-3, -1).toReversed() : []
  const after = /^\s([\p{L}\p{M}’'-]+)/u.exec(text.slice(end, end + NEAR))?.[1] ?? ''
  return { before: before.toLowerCase().replace(/\.$/, ''), after: after.toLowerCase(), kind: kind.toLowerCase() }
}

/** Makes the entries of a cast. An unlisted name whose id is already used gets a number after it: `putin-2`. */
function createNaming({ terms, sourceLocale }: Glossary): (term: Term | undefined, source: string) => CastName {
  const used = new Set(terms.map(({ id }) => id))
  return (term, source) => {
    const common = { source, mentions: [], editions: {} }
    if (term) return { id: term.id, type: term.type, listed: true, ...common }
    const plain = idOf(source)
    let id = plain
    for (let number = 2; used.has(id); number++) id = `${plain}-${number}`
    used.add(id)
    return { id, type: typeOf(source, sourceLocale), listed: false, ...common }
  }
}

/** Gives the full form of an unlisted name: `Waltz` → Mike Waltz, unless there is another Waltz. */
function groupNames(mentions: readonly Mention[]): (mention: Mention) => string {
  const full = new Set(mentions.filter(({ term, form }) => !term && /\s/u.test(form)).map(({ form }) => form))
  const byEnd = new Map<string, Set<string>>()
  for (const name of full) for (const end of endsOf(name)) byEnd.set(end, (byEnd.get(end) ?? new Set()).add(name))
  return ({ form }) => {
    const [longer, another] = byEnd.get(form) ?? []
    return longer === undefined || another !== undefined ? form : longer
  }
}

/** The ends of a name, from each space: `Ursula von der Leyen` → `von der Leyen`, `der Leyen`, `Leyen`. */
const endsOf = (name: string): readonly string[] => [...name.matchAll(/ /g)].map(({ index }) => name.slice(index + 1))

interface Count {
  readonly found: Map<string, number>
  readonly wrong: Map<string, number>
  readonly places: Map<string, Set<SegmentKey>>
  readonly missing: SegmentKey[]
  errors: number
}

interface TallyOptions {
  readonly glossary: Glossary
  readonly from: Locale
  readonly locale: Locale
  readonly people: (mention: Mention) => string
  readonly renderings: ReadyRenderings
}

interface Sighting {
  readonly form: string
  readonly key: SegmentKey
}

function add(count: Count, how: 'found' | 'wrong', { form, key }: Sighting): void {
  count[how].set(form, (count[how].get(form) ?? 0) + 1)
  count.places.set(form, (count.places.get(form) ?? new Set()).add(key))
}

function tally(
  units: readonly CastUnit[],
  { glossary, from, locale, people, renderings }: TallyOptions,
): ReadonlyMap<string, Count> {
  const counts = new Map<string, Count>()
  const countOf = (id: string): Count => {
    const known = counts.get(id) ?? { found: new Map(), wrong: new Map(), places: new Map(), missing: [], errors: 0 }
    counts.set(id, known)
    return known
  }
  for (const { key, source, target, mentions } of units) {
    const { issues, placed } = compareNames({ source, target, mentions, from, locale, glossary }, renderings)
    for (const { mention, text } of placed) add(countOf(mention.term?.id ?? ''), 'found', { form: text, key })
    for (const issue of issues) {
      const { code, mention, found } = issue
      const count = countOf(mention.term?.id ?? '')
      const isError = levelOfIssue(issue) === 'error'
      if (isError) count.errors++
      if (found === undefined) count.missing.push(key)
      else if ((code !== 'name-form' || isError) && code !== 'name-doubled') add(count, 'wrong', { form: found, key })
    }
    const closestForm = createFormFinder(target, locale)
    for (const mention of mentions.filter(({ term }) => !term)) {
      const count = countOf(people(mention))
      const form = regionIn(target, mention.form, { from, to: locale }) ?? closestForm(mention.form)
      if (form === undefined) count.missing.push(key)
      else add(count, 'found', { form, key })
    }
  }
  return counts
}

/**
 * Up to this number of names of one text are compared with its words; with more, which no sentence has, only equal ones
 * count.
 */
const MOST_COMPARED = 200

/** Finds the words of a target that are equal or similar to an unlisted name. */
function createFormFinder(target: string, locale: Locale): (name: string) => string | undefined {
  const runs = new Map<number, readonly string[]>()
  const known = new Map<string, string | undefined>()
  const runsOf = (size: number): readonly string[] => {
    const made = runs.get(size) ?? capitalRuns(target, size, locale)
    runs.set(size, made)
    return made
  }
  const find = (name: string): string | undefined => {
    if (target.includes(name)) return name
    if (known.size > MOST_COMPARED) return undefined
    const key = bare(name)
    const limit = tolerance(key.length)
    const near = runsOf(name.split(/[\s-]+/u).length).map(run => ({ run, edits: editDistance(bare(run), key, limit) }))
    return near.filter(({ edits }) => edits <= limit).toSorted((a, b) => a.edits - b.edits)[0]?.run
  }
  return name => {
    if (!known.has(name)) known.set(name, find(name))
    return known.get(name)
  }
}

/** All sequences of this number of capitalized words in a text. */
const capitalRuns = (text: string, size: number, locale: Locale): readonly string[] =>
  tokensIn(text, size, locale)
    .map(({ start, end }) => text.slice(start, end))
    .filter(run => /^\p{Lu}/u.test(run))

interface EditionSetting {
  readonly counts: Count | undefined
  readonly locale: Locale
  readonly glossary: Glossary
}

function editionOf(name: CastName, { counts, locale, glossary }: EditionSetting): CastEdition {
  const found = Object.fromEntries(counts?.found ?? [])
  const term = name.listed ? glossary.terms.find(({ id }) => id === name.id) : undefined
  const { sourceLocale } = glossary
  return {
    use: term ? (renderingFor(term, locale)?.use ?? '') : suggestedRendering(name.source, sourceLocale, locale),
    found,
    wrong: Object.fromEntries(counts?.wrong ?? []),
    places: Object.fromEntries([...(counts?.places ?? [])].map(([form, keys]) => [form, [...keys]])),
    missing: counts?.missing ?? [],
    ok: (counts?.errors ?? 0) === 0 && (name.listed || Object.keys(found).length < 2),
  }
}
