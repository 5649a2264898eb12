import { isPersons, reviseUnit } from '../../edition/index.ts'
import { InterlinearError } from '../../errors.ts'
import type { Edition, Locale, Rendering, Slug, Term } from '../../model.ts'
import { capitalise, parseGlossary, renderForm, renderingFor, writeRendering } from '../../names/index.ts'
import { readText, writeAtomic } from '../../store/index.ts'
import type { RenameAnswer, RenameChange, RenamePreview } from '../answers.ts'
import type { Library, Places } from '../library/model.ts'
import type { RenameApplyRequest, RenameRequest } from '../requests.ts'
import { revisionOf } from '../views/rows.ts'
import type { Writer } from './save.ts'

/** How each source form of a term is written in a locale: a surname is taken from the rendering of the full name. */
function renderings(term: Term, locale: Locale): ReadonlyMap<string, string> {
  const rendering = renderingFor(term, locale)
  if (!rendering) return new Map()
  return new Map([term.source, ...term.aliases].map(form => [form, renderForm(term, rendering, form).text]))
}

/** The renderings of aliases that have no word of the full rendering and so stay: `EE. UU.` beside `Estados Unidos`. */
const ownAliases = ({ use, aliases }: Rendering): Rendering['aliases'] =>
  Object.fromEntries(
    Object.entries(aliases).filter(([, own]) => !own.split(/[\s·・]+/).some(word => use.includes(word))),
  )

/** A term's change of rendering in one locale: the term as it will be, and each old word with its new one. */
export interface Renaming {
  readonly term: Term
  readonly words: ReadonlyMap<string, string>
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
  const now = renderings(next, locale)
  const right = new Set(now.values())
  const words = new Map(
    [...renderings(term, locale)].flatMap(([form, before]) => {
      const after = now.get(form)
      return after === undefined || right.has(before) ? [] : [[before, after] as const]
    }),
  )
  const avoid = [...new Set([...(old?.avoid ?? []), ...words.keys()])].filter(word => !right.has(word))
  const opening = [...words].map(([before, after]) => [capitalise(before, locale), capitalise(after, locale)] as const)
  return {
    term: { ...next, translations: { ...next.translations, [locale]: { ...bare, avoid } } },
    words: new Map([...opening.filter(([before]) => !right.has(before)), ...words]),
  }
}

/** Scripts in which particles follow a name, or small words stand before it, without a space. */
const OPEN_END = /[\p{sc=Hangul}\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]$/u
const OPEN_START = /^[\p{sc=Arabic}\p{sc=Hebrew}\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]/u

/** A text with old renderings replaced where they stand as words; a full name comes before the surname in it. */
export function replaceWords(text: string, words: ReadonlyMap<string, string>): string {
  const longestFirst = [...words.keys()].filter(Boolean).toSorted((a, b) => b.length - a.length)
  if (longestFirst.length === 0) return text
  const alternatives = longestFirst.map(
    word =>
      `${OPEN_START.test(word) ? '' : '(?<![\\p{L}\\p{M}\\p{N}_])'}${RegExp.escape(word)}${OPEN_END.test(word) ? '' : '(?![\\p{L}\\p{M}\\p{N}_])'}`,
  )
  return text.replace(new RegExp(alternatives.join('|'), 'gu'), (found, at: number) => {
    const after = words.get(found) ?? found
    const opens = /^\p{Lu}/u.test(found) && !/[\p{L}\p{N}]/u.test(text.slice(0, at))
    return opens ? after.replace(/^\p{Ll}/u, letter => letter.toUpperCase()) : after
  })
}

/** Everything that a new rendering would change, in all articles that have the name; nothing is written. */
export async function previewRename(library: Library, request: RenameRequest): Promise<RenamePreview> {
  const { term: id, locale, to } = request
  const { glossary } = await library.names()
  const term = glossary.terms.find(candidate => candidate.id === id)
  if (!term) throw new InterlinearError('input', `the glossary has no term "${id}".`)
  if (term.keep) {
    throw new InterlinearError('usage', `the glossary keeps ${term.source} as it is in every language (keep: true).`)
  }
  if (!(await library.locales()).includes(locale))
    throw new InterlinearError('input', `there is no edition "${locale}".`)
  const { words } = renaming(term, locale, to)
  const changes: RenameChange[] = []
  for (const slug of await library.slugs()) changes.push(...(await changesIn(library, { slug, locale, id, words })))
  return { term: id, locale, from: renderingFor(term, locale)?.use ?? '', to, changes }
}

interface Search {
  readonly slug: Slug
  readonly locale: Locale
  readonly id: string
  readonly words: ReadonlyMap<string, string>
}

async function changesIn(library: Library, { slug, locale, id, words }: Search): Promise<readonly RenameChange[]> {
  if (!(await library.localesOf(slug)).includes(locale)) return []
  const { mentions } = await library.source(slug)
  const { edition } = await library.edition(slug, locale)
  return edition.units.flatMap((unit): RenameChange[] => {
    if (!mentions.get(unit.key)?.some(({ term }) => term?.id === id)) return []
    const after = replaceWords(unit.target, words)
    if (after === unit.target) return []
    return [{ slug, key: unit.key, before: unit.target, after, human: isPersons(unit), revision: revisionOf(unit) }]
  })
}

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
  if (places.glossary === undefined) throw new InterlinearError('glossary', 'there is no glossary to write to.')
  const preview = await previewRename(library, request)
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
  const text = await readText(places.glossary)
  const { glossary } = await library.names()
  const term = glossary.terms.find(candidate => candidate.id === id)
  const rendering = term && renaming(term, locale, to).term.translations[locale]
  if (!rendering) throw new InterlinearError('input', `the glossary has no term "${id}".`)
  const written = writeRendering(text, { id, locale, rendering })
  // Throws before a glossary is written that could not be read again.
  parseGlossary(written, places.glossary)
  await writeAtomic(places.glossary, written)
  return {
    applied: request.changes.length - skipped.size,
    skipped: [...skipped].map(({ slug, key }) => ({ slug, key })),
  }
}
