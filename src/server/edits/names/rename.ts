import { isDeepStrictEqual } from 'node:util'
import PQueue from 'p-queue'
import { loadWritten, type ReadWritten } from '../../../article/index.ts'
import { isPersons, reviseUnit } from '../../../edition/index.ts'
import { InterlinearError } from '../../../errors.ts'
import type { Edition, Locale, Mention, Slug, Syntax, Term, Unit } from '../../../model.ts'
import {
  createFinder,
  type Finder,
  parseGlossary,
  type Respelling,
  renderingFor,
  renderingsIn,
  repairNames,
  replaceWords,
  respellingOf,
  writeRendering,
} from '../../../names/index.ts'
import { tell } from '../../../say.ts'
import type { Desk } from '../../../store/index.ts'
import type { RenameAnswer, RenameChange, RenamePreview } from '../../answers.ts'
import type { Library, Places } from '../../library/model.ts'
import { refusal } from '../../refusal.ts'
import type { RenameApplyRequest, RenameRequest } from '../../requests.ts'
import { revisionOf } from '../../views/rows.ts'
import type { BulkChanges } from '../bulk-changes.ts'
import { inManyEditions } from '../many-editions.ts'
import type { Writer } from '../save.ts'
import { renaming } from './renaming.ts'

/** The term as it was in the glossary that was last committed; undefined where there is none that can be read. */
async function committedTerm({ glossary, history }: Desk, id: string): Promise<Term | undefined> {
  try {
    const text = await history.glossaryBefore()
    return text === undefined ? undefined : parseGlossary(text, glossary.file ?? '').terms.find(term => term.id === id)
  } catch (error) {
    // A glossary with a mistake: then only what the glossary has now is known.
    if (error instanceof InterlinearError) return undefined
    throw error
  }
}

/** How many editions are read at the same time. */
const AT_ONCE = 8

/**
 * Everything that a new rendering would change, in all articles that have the name, or in `slugs`; nothing is written. What
 * the last committed glossary has of the name is recognised too, so that a change by hand can be carried into the texts.
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
  const search = { locale, term: next.term, words, isListed, sentences: openSentences(library) }
  const wanted = slugs ?? (request.slug === undefined ? await library.slugs() : [request.slug])
  const queue = new PQueue({ concurrency: AT_ONCE })
  const found = await queue.addAll(wanted.map(slug => () => changesIn(library, slug, search)))
  return { term: id, locale, from, to, forms: next.forms, changes: found.flat() }
}

interface Search {
  readonly locale: Locale
  /** The term as it will be. */
  readonly term: Term
  /** The old words with the new ones. */
  readonly words: Respelling
  /** Whether the glossary says so already. Then what the texts have otherwise is put right. */
  readonly isListed: boolean
  readonly sentences: Sentences
}

/** Reads the names in the sources of units. Only those are read that can matter: a newsroom has many. */
interface Sentences {
  readonly mentionsIn: (unit: Unit, from: Locale) => Promise<readonly Mention[]>
  /** Whether a source can name a term at all; quicker than to find its names. */
  readonly canName: (unit: Unit, term: Term, from: Locale) => boolean
}

function openSentences(library: Library): Sentences {
  const finders = new Map<Locale, Promise<Finder>>()
  const single = new Map<Locale, Finder>()
  const readers = new Map<Syntax, Promise<ReadWritten | undefined>>()
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
    mentionsIn: async ({ source, syntax }, from) => {
      const finder = await once(finders, from, () => openFinder(from))
      const read = syntax && (await once(readers, syntax, () => loadWritten(syntax)))
      return finder.find(source, read?.(source).inlines)
    },
    canName: ({ source }, term, from) =>
      once(single, from, () => createFinder({ version: 1, sourceLocale: from, terms: [term] }, from)).findListed(source)
        .length > 0,
  }
}

async function changesIn(library: Library, slug: Slug, search: Search): Promise<readonly RenameChange[]> {
  const { locale, term, words, isListed, sentences } = search
  if (!(await library.localesOf(slug)).includes(locale)) return []
  const { edition } = await library.edition(slug, locale)
  const { sourceLocale: from } = edition
  // Respelling words is quick, to find names is not: most texts have none of the old words.
  const candidates = edition.units.filter(unit => {
    if (unit.target === '') return false
    return replaceWords(unit.target, words) !== unit.target || (isListed && sentences.canName(unit, term, from))
  })
  const changes: RenameChange[] = []
  for (const unit of candidates) {
    const after = await renamedText(library, unit, {
      ...search,
      mentions: await sentences.mentionsIn(unit, from),
      from,
    })
    if (after === unit.target) continue
    const { key, target: before, syntax } = unit
    const change = { slug, key, before, after, human: isPersons(unit), revision: revisionOf(unit) }
    changes.push({ ...change, ...(syntax && { syntax }) })
  }
  return changes
}

interface Named extends Search {
  readonly mentions: readonly Mention[]
  readonly from: Locale
}

/** What a unit would say; the same where its source does not name the term. */
async function renamedText(
  library: Library,
  { key, source, target }: Unit,
  { locale, term, words, isListed, mentions, from }: Named,
): Promise<string> {
  const { id } = term
  if (!mentions.some(one => one.term?.id === id)) return target
  const others = renderingsIn({ terms: [term, ...othersIn(mentions, id)] }, locale)
  const respelt = replaceWords(target, words, { others })
  if (!isListed) return respelt
  const { glossary, finder } = await library.names()
  return repairNames({ key, source, target: respelt, mentions, locale, from, glossary, only: id }, finder.renderings)
    .target
}

/** The other terms that a source names. */
const othersIn = (mentions: readonly Mention[], id: string): readonly Term[] => [
  ...new Set(mentions.flatMap(({ term }) => (term && term.id !== id ? term : []))),
]

interface RenameSetup {
  readonly library: Library
  readonly places: Places
  readonly writer: Writer
  readonly bulk: BulkChanges
  readonly author: string
}

/**
 * Makes the chosen changes, and that of the glossary. Machine text stays the machine's, with a note of the repair. Units that
 * have changed since the preview are left alone and named. All of it is undone as one step.
 */
export async function applyRename(setup: RenameSetup, request: RenameApplyRequest): Promise<RenameAnswer> {
  const { library, places, bulk, author } = setup
  const { term: id, locale, to, forms } = request
  const { file } = places.desk.glossary
  if (file === undefined) throw refusal('glossary', tell('no-glossary', {}))
  const slugs = [...new Set(request.changes.map(({ slug }) => slug))]
  const preview = await previewRename({ library, places }, request, slugs)
  const idOf = ({ slug, key, revision }: RenameApplyRequest['changes'][number]): string => `${slug}/${key}/${revision}`
  const offered = new Map(preview.changes.map(change => [idOf(change), change]))
  const chosen = request.changes.flatMap(change => offered.get(idOf(change)) ?? [])
  const changed = await writeTexts(setup, { locale, chosen, note: `name: "${preview.from}" → "${to}"` })
  const restore =
    to === preview.from ? undefined : await writeGlossary(setup, { id, locale, to, ...(forms ? { forms } : {}) })
  const undo = bulk.record({
    ...{ kind: 'rename', locale, from: preview.from, to, by: author, units: changed },
    ...(restore ? { restore } : {}),
  })
  const done = new Set(changed.map(({ slug, key }) => `${slug} ${key}`))
  return {
    applied: changed.length,
    skipped: request.changes
      .filter(({ slug, key }) => !done.has(`${slug} ${key}`))
      .map(({ slug, key }) => ({ slug, key })),
    ...(undo === undefined ? {} : { undo }),
  }
}

interface Texts {
  readonly locale: Locale
  readonly chosen: readonly RenameChange[]
  /** What is noted of a machine text that is repaired. */
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
      isPersons(unit) ? { do: 'replace', target: after } : { do: 'repair', target: after, note },
    )
  }, edition)
}

interface NewRendering {
  readonly id: string
  readonly locale: Locale
  readonly to: string
  readonly forms?: readonly string[]
}

/** Writes the new rendering into the glossary, and gives what takes that back where nobody has changed it since. */
async function writeGlossary(
  { library, places }: RenameSetup,
  { id, locale, to, forms }: NewRendering,
): Promise<() => Promise<boolean>> {
  const { file = '', read, write } = places.desk.glossary
  const text = await read()
  const { glossary } = await library.names()
  const term = glossary.terms.find(candidate => candidate.id === id)
  const rendering = term && renaming(term, locale, to, forms).term.translations[locale]
  if (!rendering) throw refusal('input', tell('no-such-term', { term: id }))
  const written = writeRendering(text, { id, locale, rendering })
  // Throws before a glossary is written that could not be read again.
  parseGlossary(written, file)
  await write(written)
  return async () => {
    const now = await read()
    const before = now === written ? text : withoutRename(now, { id, locale, text, written })
    if (before === undefined) return false
    await write(before)
    return true
  }
}

interface WrittenRename extends Pick<NewRendering, 'id' | 'locale'> {
  /** The glossary before the rename, and after it. */
  readonly text: string
  readonly written: string
}

/**
 * A glossary that was changed elsewhere since a name was written otherwise in it, with the old rendering of that name.
 * Undefined where the name itself is another one by now, or had no rendering before.
 */
function withoutRename(now: string, { id, locale, text, written }: WrittenRename): string | undefined {
  const [present, old, ours] = [now, text, written].map(each => {
    try {
      return parseGlossary(each, '').terms.find(term => term.id === id)?.translations[locale]
    } catch (error) {
      // A glossary with a mistake is left as it is.
      if (error instanceof InterlinearError) return undefined
      throw error
    }
  })
  if (!old || !present || !isDeepStrictEqual(present, ours)) return undefined
  return writeRendering(now, { id, locale, rendering: old })
}
