import { isPersons, reviseUnit } from '../../edition/index.ts'
import { InterlinearError } from '../../errors.ts'
import type { Edition, Locale, Mention, Rendering, Slug, Term } from '../../model.ts'
import {
  parseGlossary,
  type Respelling,
  renderForm,
  renderingFor,
  renderingsIn,
  repairNames,
  replaceWords,
  respellingOf,
  writeRendering,
} from '../../names/index.ts'
import type { Desk } from '../../store/index.ts'
import type { RenameAnswer, RenameChange, RenamePreview } from '../answers.ts'
import type { Library, Places } from '../library/model.ts'
import type { RenameApplyRequest, RenameRequest } from '../requests.ts'
import { revisionOf } from '../views/rows.ts'
import type { Writer } from './save.ts'

/** The renderings of aliases that have no word of the full rendering and so stay: `EE. UU.` beside `Estados Unidos`. */
const ownAliases = ({ use, aliases }: Rendering): Rendering['aliases'] =>
  Object.fromEntries(
    Object.entries(aliases).filter(([, own]) => !own.split(/[\s·・]+/).some(word => use.includes(word))),
  )

/** A term's change of rendering in one locale: the term as it will be, and each old word with its new one. */
export interface Renaming {
  readonly term: Term
  readonly words: Respelling
}

export function renaming(term: Term, locale: Locale, to: string): Renaming {
  const old = renderingFor(term, locale)
  const bare: Rendering = {
    use: to,
    aliases: old ? ownAliases(old) : {},
    forms: [],
    derived: old?.derived ?? [],
    avoid: [],
    ...(old?.match ? { match: old.match } : {}),
  }
  const next = { ...term, translations: { ...term.translations, [locale]: bare } }
  const words = respellingOf(term, next, locale)
  const right = new Set([to, ...sourceForms(next).map(form => renderForm(next, bare, form).text)])
  // Case forms of what is forbidden are found without being listed.
  const basic = old ? [...sourceForms(term).map(form => renderForm(term, old, form).text), surnameIn(old.use)] : []
  const avoid = [...new Set([...(old?.avoid ?? []), ...basic.filter(word => words.has(word))])]
  return {
    term: {
      ...next,
      translations: { ...next.translations, [locale]: { ...bare, avoid: avoid.filter(word => !right.has(word)) } },
    },
    words,
  }
}

const sourceForms = ({ source, aliases }: Term): readonly string[] => [source, ...aliases]

/** The last word of a name. */
const surnameIn = (use: string): string => use.split(' ').at(-1) ?? use

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

/**
 * Everything that a new rendering would change, in all articles that have the name; nothing is written. What the last
 * committed glossary has of the name is recognised too, so that a change by hand can be carried into the texts.
 */
export async function previewRename(
  { library, places }: Pick<RenameSetup, 'library' | 'places'>,
  request: RenameRequest,
): Promise<RenamePreview> {
  const { term: id, locale, to } = request
  const { glossary } = await library.names()
  const term = glossary.terms.find(candidate => candidate.id === id)
  if (!term) throw new InterlinearError('input', `the glossary has no term "${id}".`)
  if (term.keep) {
    throw new InterlinearError('usage', `the glossary keeps ${term.source} as it is in every language (keep: true).`)
  }
  if (!(await library.locales()).includes(locale))
    throw new InterlinearError('input', `there is no edition "${locale}".`)
  const from = renderingFor(term, locale)?.use ?? ''
  const isListed = to === from
  const next = isListed ? { term, words: new Map<string, string>() } : renaming(term, locale, to)
  const committed = await committedTerm(places.desk, id)
  const words = new Map([...(committed ? respellingOf(committed, next.term, locale) : []), ...next.words])
  const changes: RenameChange[] = []
  for (const slug of await library.slugs()) {
    changes.push(...(await changesIn(library, { slug, locale, term: next.term, words, isListed })))
  }
  return { term: id, locale, from, to, changes }
}

interface Search {
  readonly slug: Slug
  readonly locale: Locale
  /** The term as it will be. */
  readonly term: Term
  /** The old words with the new ones. */
  readonly words: Respelling
  /** Whether the glossary says so already. Then what the texts have otherwise is put right. */
  readonly isListed: boolean
}

async function changesIn(
  library: Library,
  { slug, locale, term, words, isListed }: Search,
): Promise<readonly RenameChange[]> {
  if (!(await library.localesOf(slug)).includes(locale)) return []
  const { mentions } = await library.source(slug)
  const { edition } = await library.edition(slug, locale)
  const { glossary } = await library.names()
  const { id } = term
  return edition.units.flatMap((unit): RenameChange[] => {
    const { key, source, target, syntax } = unit
    const named = mentions.get(key) ?? []
    if (target === '' || !named.some(one => one.term?.id === id)) return []
    const respelt = replaceWords(target, words, {
      others: renderingsIn({ terms: [term, ...othersIn(named, id)] }, locale),
    })
    const pair = { key, source, target: respelt, mentions: named, locale, from: edition.sourceLocale, glossary }
    const after = isListed ? repairNames({ ...pair, only: id }).target : respelt
    if (after === target) return []
    const change = { slug, key, before: target, after, human: isPersons(unit), revision: revisionOf(unit) }
    return [{ ...change, ...(syntax && { syntax }) }]
  })
}

/** The other terms that a source names. */
const othersIn = (mentions: readonly Mention[], id: string): readonly Term[] => [
  ...new Set(mentions.flatMap(({ term }) => (term && term.id !== id ? term : []))),
]

interface RenameSetup {
  readonly library: Library
  readonly places: Places
  readonly writer: Writer
}

/** Makes the chosen changes, and that of the glossary. Units that have changed since the preview are left alone and named. */
export async function applyRename(
  { library, places, writer }: RenameSetup,
  request: RenameApplyRequest,
): Promise<RenameAnswer> {
  const { term: id, locale, to } = request
  const { file, read, write } = places.desk.glossary
  if (file === undefined) throw new InterlinearError('glossary', 'there is no glossary to write to.')
  const preview = await previewRename({ library, places }, request)
  const offered = new Map(preview.changes.map(change => [`${change.slug}/${change.key}/${change.revision}`, change]))
  const chosen = request.changes.map(change => offered.get(`${change.slug}/${change.key}/${change.revision}`))
  const changes = chosen.filter(change => change !== undefined)
  const skipped = new Set(request.changes.filter((_, index) => chosen[index] === undefined))
  for (const [slug, inArticle] of Map.groupBy(changes, change => change.slug)) {
    const { segments } = await library.source(slug)
    const texts = new Map(segments.map(({ key, text }) => [key, text]))
    await writer.update(slug, locale, edition => {
      const seen = new Map(edition.units.map(unit => [unit.key, revisionOf(unit)]))
      const late = inArticle.filter(({ key, revision }) => seen.get(key) !== revision)
      for (const change of late) skipped.add(change)
      return inArticle
        .filter(change => !late.includes(change))
        .reduce((result: Edition, { key, after }) => {
          const edit = { do: 'edit', target: after, source: texts.get(key) ?? '' } as const
          return reviseUnit(result, key, edit)
        }, edition)
    })
  }
  const answer = {
    applied: request.changes.length - skipped.size,
    skipped: [...skipped].map(({ slug, key }) => ({ slug, key })),
  }
  if (to === preview.from) return answer
  const text = await read()
  const { glossary } = await library.names()
  const term = glossary.terms.find(candidate => candidate.id === id)
  const rendering = term && renaming(term, locale, to).term.translations[locale]
  if (!rendering) throw new InterlinearError('input', `the glossary has no term "${id}".`)
  const written = writeRendering(text, { id, locale, rendering })
  // Throws before a glossary is written that could not be read again.
  parseGlossary(written, file)
  await write(written)
  return answer
}
