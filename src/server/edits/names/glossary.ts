import { isPersons } from '../../../edition/index.ts'
import type { Glossary, Locale, Slug, Term } from '../../../model.ts'
import {
  addEntry,
  forbiddenThoughRight,
  idOf,
  type LearningPair,
  learnNames,
  misspeltThoughRight,
  parseGlossary,
  renderingFor,
  suggestedRendering,
  typeOf,
  writeForm,
  writeRendering,
} from '../../../names/index.ts'
import { tell } from '../../../say.ts'
import type { NameAddAnswer, NameOffer } from '../../answers.ts'
import type { Library, Places } from '../../library/model.ts'
import { refusal } from '../../refusal.ts'
import type { NameAddRequest, NameLookRequest } from '../../requests.ts'
import type { BulkChanges } from '../bulk-changes.ts'

/** How many sentences are shown. */
const EXAMPLES = 5

const termWith = (text: string, { terms }: Glossary): Term | undefined =>
  terms.find(({ source, aliases, misspellings }) => [source, ...aliases, ...misspellings].includes(text))

/** Pairs with these words in the editions of a locale, if people wrote the targets. */
async function pairsWith(
  library: Library,
  text: string,
  locale: Locale,
): Promise<readonly (LearningPair & { slug: Slug })[]> {
  const pairs: (LearningPair & { slug: Slug })[] = []
  for (const slug of await library.slugs()) {
    if (!(await library.localesOf(slug)).includes(locale)) continue
    const { edition } = await library.edition(slug, locale)
    for (const unit of edition.units) {
      const { key, source, target } = unit
      if (target !== '' && isPersons(unit) && source.includes(text))
        pairs.push({ source, target, place: `${slug} ${key}`, slug })
    }
  }
  return pairs
}

/** What is known of words of a source that may be added to the glossary. */
export async function lookUpName(library: Library, { slug, locale, text }: NameLookRequest): Promise<NameOffer> {
  const { glossary } = await library.names()
  const { locale: from } = await library.outline(slug)
  const known = termWith(text, glossary)
  const renderings: Record<Locale, string> = {}
  let forms: NameOffer['forms'] = {}
  let type = known?.type ?? typeOf(text, from)
  let examples: NameOffer['examples'] = []
  for (const to of await library.localesOf(slug)) {
    const pairs = await pairsWith(library, text, to)
    const learnt = (await learnNames({ pairs, from, to })).names.find(({ source }) => source === text)
    renderings[to] = learnt?.use ?? suggestedRendering(text, from, to)
    if (to !== locale) continue
    if (learnt?.type !== undefined && !known) type = learnt.type
    forms = { ...learnt?.conflicts, ...learnt?.forms }
    examples = pairs.slice(0, EXAMPLES).map(({ slug: where, source, target }) => ({ slug: where, source, target }))
  }
  return { ...(known && { known: { id: known.id, source: known.source } }), type, renderings, forms, examples }
}

interface AddSetup {
  readonly library: Library
  readonly places: Places
  readonly bulk: BulkChanges
  readonly author: string
}

/**
 * Adds words to the glossary, without changing its other lines. Gives the id of their term, and of the step for undo.
 */
export async function addName(
  { library, places, bulk, author }: AddSetup,
  request: NameAddRequest,
): Promise<NameAddAnswer> {
  const { file, read, write } = places.desk.glossary
  if (file === undefined) throw refusal('glossary', tell('no-glossary', {}))
  const { glossary } = await library.names()
  const before = await read()
  const { text, id } = withName(before, request, glossary)
  // Contradictions with the rest of the glossary are refused before anything is written.
  parseGlossary(text, file)
  await write(text)
  const restore = async (): Promise<boolean> => {
    const rest = withoutLines(await read(), before, text)
    if (rest === undefined) return false
    await write(rest)
    return true
  }
  const words = request.kind === 'term' ? request.source : request.text
  const locale = 'locale' in request ? { locale: request.locale } : {}
  const undo = bulk.record({
    kind: 'glossary',
    ...locale,
    from: words,
    to: '',
    by: author,
    units: [],
    restore,
    glossary: true,
  })
  return { id, ...(undo === undefined ? {} : { undo }) }
}

/**
 * A text without one change, line by line: the lines of the change become those before it again. Undefined if somebody
 * has edited them since, or if they are there more than once.
 */
function withoutLines(now: string, before: string, after: string): string | undefined {
  if (now === after) return before
  const [old, made] = [before.split('\n'), after.split('\n')]
  let start = 0
  while (start < Math.min(old.length, made.length) && old[start] === made[start]) start++
  let behind = 0
  const most = Math.min(old.length, made.length) - start
  while (behind < most && old.at(-1 - behind) === made.at(-1 - behind)) behind++
  // The line before gives the place of an entry that was inserted in the middle.
  const from = Math.max(0, start - 1)
  const ours = `\n${made.slice(from, made.length - behind).join('\n')}\n`
  const whole = `\n${now}\n`
  const at = whole.indexOf(ours)
  if (at < 0 || at !== whole.lastIndexOf(ours)) return undefined
  const theirs = `\n${[...old.slice(from, old.length - behind)].join('\n')}\n`
  return (whole.slice(0, at) + theirs + whole.slice(at + ours.length)).slice(1, -1)
}

interface Named {
  readonly text: string
  readonly id: string
}

function withName(text: string, request: NameAddRequest, glossary: Glossary): Named {
  if (request.kind === 'term') {
    const { source, type, translations } = request
    const known = termWith(source, glossary)
    if (known) throw refusal('usage', tell('known-in-glossary', { words: source, term: known.id }))
    const id = freeId(idOf(source), glossary)
    return { text: addEntry(text, { id, type, source, aliases: [], translations }), id }
  }
  const term = glossary.terms.find(({ id }) => id === request.term)
  if (!term) throw refusal('input', tell('no-such-term', { term: request.term }))
  const { id } = term
  if ('locale' in request) {
    return { text: writeRendering(text, { id, locale: request.locale, rendering: renderingWith(term, request) }), id }
  }
  const known = termWith(request.text, glossary)
  if (known) throw refusal('usage', tell('known-in-glossary', { words: request.text, term: known.id }))
  const list = request.kind === 'alias' ? 'aliases' : 'misspellings'
  if (list === 'misspellings' && misspeltThoughRight({ ...term, misspellings: [request.text] }).length > 0) {
    throw refusal('usage', tell('right-in-glossary', { words: request.text, name: term.source }))
  }
  return { text: writeForm(text, { id, list, form: request.text }), id }
}

/** A term's rendering with added right or forbidden words. */
function renderingWith(term: Term, { kind, locale, text }: Extract<NameAddRequest, { readonly locale: string }>) {
  const old = renderingFor(term, locale)
  if (!old) {
    if (kind === 'avoid') throw refusal('usage', tell('no-rendering-yet', { name: term.source, locale }))
    return { use: text, aliases: {}, forms: [], derived: [], avoid: [] }
  }
  const list = kind === 'avoid' ? 'avoid' : 'forms'
  if (old.use === text || old[list].includes(text)) {
    throw refusal('usage', tell('known-in-glossary', { words: text, term: term.id }))
  }
  // Words that are added as right are no longer forbidden.
  if (list === 'forms') {
    return { ...old, forms: [...old.forms, text], avoid: old.avoid.filter(form => form !== text) }
  }
  const next = { ...old, avoid: [...old.avoid, text] }
  if (forbiddenThoughRight(term, next).includes(text))
    throw refusal('usage', tell('right-in-glossary', { words: text, name: old.use }))
  return next
}

function freeId(id: string, { terms }: Glossary): string {
  let free = id
  for (let number = 2; terms.some(term => term.id === free); number++) free = `${id}-${number}`
  return free
}
