import PQueue from 'p-queue'
import { handOf, reviseUnit } from '../../../edition/index.ts'
import { InterlinearError } from '../../../errors.ts'
import type { Edition, Glossary, Locale, Mention, SegmentKey, Slug, Term, Unit } from '../../../model.ts'
import {
  createFinder,
  type Finder,
  mayMeanNamesake,
  type NameCode,
  parseGlossary,
  type ReadyRenderings,
  type Respelling,
  renderingFor,
  repairNames,
  replaceWords,
  respellingOf,
  respellNames,
  sharedSurnames,
  surnameOf,
} from '../../../names/index.ts'
import { openNamedUnits } from '../../../pipeline/index.ts'
import { tell } from '../../../say.ts'
import type { Desk } from '../../../store/index.ts'
import type { RenameAnswer, RenameChange, RenamePreview } from '../../answers.ts'
import type { Library, Places } from '../../library/model.ts'
import { refusal } from '../../refusal.ts'
import type { RenameApplyRequest, RenameRequest } from '../../requests.ts'
import { revisionOf } from '../../views/rows.ts'
import type { BulkChanges } from '../bulk-changes.ts'
import { inManyEditions } from '../many-editions.ts'
import type { ChangedUnit } from '../replaced-units.ts'
import type { Writer } from '../save.ts'
import { writeGlossary } from './renamed-glossary.ts'
import { renaming } from './renamed-term.ts'

/** The term in the glossary that was last committed; undefined if there is none that can be read. */
async function committedTerm({ glossary, history }: Desk, id: string): Promise<Term | undefined> {
  try {
    const text = await history.glossaryBefore()
    return text === undefined ? undefined : parseGlossary(text, glossary.file ?? '').terms.find(term => term.id === id)
  } catch (error) {
    // The committed glossary is invalid: then only the present one is used.
    if (error instanceof InterlinearError) return undefined
    throw error
  }
}

/** How many editions are read at the same time. */
const AT_ONCE = 8

/**
 * Every text that a new rendering would change, in all articles with the name, or in `slugs`; nothing is written.
 * Renderings of the last committed glossary are recognized too, so that a change of the glossary by hand can be applied
 * to the texts.
 */
export async function previewRename(
  { library, places }: Pick<RenameSetup, 'library' | 'places'>,
  request: RenameRequest,
  slugs?: readonly Slug[],
): Promise<RenamePreview> {
  const { term: id, locale, to } = request
  const { glossary } = await library.names()
  const term = glossary.terms.find(candidate => candidate.id === id)
  if (!term) throw refusal('input', tell('no-such-term', { term: id }))
  if (term.keep) {
    throw refusal('usage', tell('kept-in-glossary', { name: term.source }))
  }
  if (!(await library.locales()).includes(locale)) throw refusal('input', tell('no-edition', { locale }))
  const from = renderingFor(term, locale)?.use ?? ''
  const isListed = to === from
  const next = isListed ? { term, words: new Map<string, string>(), forms: [] } : renaming(term, locale, to)
  const committed = await committedTerm(places.desk, id)
  const words = new Map([...(committed ? respellingOf(committed, next.term, locale) : []), ...next.words])
  const terms = glossary.terms.map(one => (one.id === id ? next.term : one))
  const search = {
    locale,
    glossary: { ...glossary, terms },
    term: next.term,
    words,
    isListed,
    sentences: openSentences(library),
  }
  const wanted = slugs ?? (request.slug === undefined ? await library.slugs() : [request.slug])
  const queue = new PQueue({ concurrency: AT_ONCE })
  const found = await queue.addAll(wanted.map(slug => () => changesIn(library, slug, search)))
  return { term: id, locale, from, to, forms: next.forms, changes: found.flat() }
}

interface Search {
  readonly locale: Locale
  /** The glossary after the rename. */
  readonly glossary: Glossary
  /** The term after the rename. */
  readonly term: Term
  /** The old words with the new ones. */
  readonly words: Respelling
  /** Whether the glossary has this rendering already. Then only differing texts are corrected. */
  readonly isListed: boolean
  readonly sentences: Sentences
}

/** Reads the names in the sources of editions. Only relevant ones are read, since a newsroom has many. */
interface Sentences {
  /** The names of all sentences of an edition: one may name a person in full, and the next by the surname. */
  readonly mentionsIn: (edition: Edition) => Promise<ReadonlyMap<SegmentKey, readonly Mention[]>>
  /** Whether a source may name a term at all; this is faster than finding its names. */
  readonly canName: (unit: Unit, term: Term, from: Locale) => boolean
}

function openSentences(library: Library): Sentences {
  const finders = new Map<Locale, Promise<Finder>>()
  const single = new Map<Locale, Finder>()
  const namedUnits = openNamedUnits()
  async function openFinder(from: Locale): Promise<Finder> {
    const { glossary, finder } = await library.names()
    return from === finder.locale ? finder : createFinder(glossary, from)
  }
  const once = <K, V>(map: Map<K, V>, key: K, make: () => V): V => {
    const value = map.get(key) ?? make()
    map.set(key, value)
    return value
  }
  return {
    mentionsIn: async ({ units, sourceLocale: from }) => {
      const finder = await once(finders, from, () => openFinder(from))
      return finder.findAll(await namedUnits(units))
    },
    canName: ({ source }, term, from) =>
      source.includes(surnameOf(term) ?? term.source) ||
      once(single, from, () => createFinder({ version: 1, sourceLocale: from, terms: [term] }, from)).findListed(source)
        .length > 0,
  }
}

async function changesIn(library: Library, slug: Slug, search: Search): Promise<readonly RenameChange[]> {
  const { locale, term, words, sentences } = search
  if (!(await library.localesOf(slug)).includes(locale)) return []
  const { edition } = await library.edition(slug, locale)
  const { sourceLocale: from } = edition
  // Respelling words is fast and finding names is not, and most texts have none of the old words.
  const candidates = edition.units.filter(unit => {
    if (unit.target === '') return false
    return replaceWords(unit.target, words) !== unit.target || sentences.canName(unit, term, from)
  })
  if (candidates.length === 0) return []
  const mentions = await sentences.mentionsIn(edition)
  const { renderings } = (await library.names()).finder
  const shared = sharedSurnames(search.glossary.terms)
  return candidates.flatMap((unit): readonly RenameChange[] => {
    const named = mentions.get(unit.key) ?? []
    const after = renamedText(unit, { ...search, mentions: named, from, renderings })
    if (after === unit.target) return []
    const { key, target: before, syntax } = unit
    const change = { slug, key, before, after, hand: handOf(unit), revision: revisionOf(unit) }
    const namesake = mayMeanNamesake(named, term, shared)
    return [{ ...change, ...(syntax && { syntax }), ...(namesake && { namesake }) }]
  })
}

interface NamedUnit extends Search {
  readonly mentions: readonly Mention[]
  readonly from: Locale
  readonly renderings: ReadyRenderings
}

/** What is corrected besides the old words: wrong spellings of the name, but not a missing name. */
const MISWRITTEN: readonly NameCode[] = ['name-misspelt', 'name-forbidden']

/** The new text of a unit; unchanged if its source does not name the term. */
function renamedText({ key, source, target }: Unit, named: NamedUnit): string {
  const { locale, glossary, term, words, isListed, from, renderings } = named
  const { id } = term
  const mentions = named.mentions.map(one => (one.term?.id === id ? { ...one, term } : one))
  if (!mentions.some(one => one.term?.id === id)) return target
  const respelt = respellNames({ source, target, mentions, locale }, new Map([[id, words]])).target
  const wrong = isListed ? {} : { codes: MISWRITTEN }
  return repairNames({ key, source, target: respelt, mentions, locale, from, glossary, only: id, ...wrong }, renderings)
    .target
}

interface RenameSetup {
  readonly library: Library
  readonly places: Places
  readonly writer: Writer
  readonly bulk: BulkChanges
  readonly author: string
}

/**
 * Makes the selected changes in every requested language, and those of the glossary. Machine text stays the machine's,
 * with a note of the repair. Units that have changed since the preview are skipped and listed. All of it is undone as
 * one step.
 */
export async function applyRename(setup: RenameSetup, request: RenameApplyRequest): Promise<RenameAnswer> {
  const { library, places, bulk, author } = setup
  const { term: id, slug, also, ...first } = request
  const { file } = places.desk.glossary
  if (file === undefined) throw refusal('glossary', tell('no-glossary', {}))
  const renamed: Renamed[] = []
  for (const one of [first, ...also]) {
    const asked = { term: id, locale: one.locale, to: one.to, ...(slug === undefined ? {} : { slug }) }
    const slugs = [...new Set(one.changes.map(each => each.slug))]
    renamed.push({ ...one, preview: await previewRename({ library, places }, asked, slugs) })
  }
  const changed: ChangedUnit[] = []
  for (const { locale, changes, preview } of renamed) {
    const offered = new Map(preview.changes.map(change => [idOf(change), change]))
    const chosen = changes.flatMap(change => offered.get(idOf(change)) ?? [])
    changed.push(...(await writeTexts(setup, { locale, chosen, note: `name: "${preview.from}" → "${preview.to}"` })))
  }
  const renderings = renamed.filter(({ preview }) => preview.to !== preview.from)
  const restore = renderings.length === 0 ? undefined : await writeGlossary(setup, id, renderings)
  const [{ from, to }] = [renamed[0]?.preview ?? { from: '', to: first.to }]
  const undo = bulk.record({
    ...{ kind: 'rename', from, to, by: author, units: changed },
    ...(also.length === 0 ? { locale: first.locale } : {}),
    ...(restore ? { restore, glossary: true } : {}),
  })
  const done = new Set(changed.map(({ slug, locale, key }) => `${locale} ${slug} ${key}`))
  return {
    applied: changed.length,
    skipped: renamed.flatMap(({ locale, changes }) =>
      changes
        .filter(({ slug, key }) => !done.has(`${locale} ${slug} ${key}`))
        .map(({ slug, key }) => ({ slug, locale, key })),
    ),
    ...(undo === undefined ? {} : { undo }),
  }
}

type RenamedIn = Pick<RenameApplyRequest, 'locale' | 'to' | 'forms' | 'changes'>

interface Renamed extends RenamedIn {
  readonly preview: RenamePreview
}

const idOf = ({ slug, key, revision }: RenameApplyRequest['changes'][number]): string => `${slug}/${key}/${revision}`

interface Texts {
  readonly locale: Locale
  readonly chosen: readonly RenameChange[]
  /** The note on a machine text that is repaired. */
  readonly note: string
}

async function writeTexts({ writer, author }: RenameSetup, { locale, chosen, note }: Texts) {
  const bySlug = [...Map.groupBy(chosen, ({ slug }) => slug)]
  return inManyEditions(
    bySlug.map(
      ([slug, inArticle]) =>
        () =>
          writer.bulk({ slug, locale }, author, edition => withTexts(edition, inArticle, note)),
    ),
  )
}

const withTexts = (edition: Edition, changes: readonly RenameChange[], note: string): Edition => {
  const units = new Map(edition.units.map(unit => [unit.key, unit]))
  return changes.reduce((result, { key, revision, after }) => {
    const unit = units.get(key)
    if (!unit || revisionOf(unit) !== revision) return result
    return reviseUnit(
      result,
      key,
      handOf(unit) === 'person' ? { do: 'replace', target: after } : { do: 'repair', target: after, note },
    )
  }, edition)
}
