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
import type { NameOffer } from '../../answers.ts'
import type { Library, Places } from '../../library/model.ts'
import { refusal } from '../../refusal.ts'
import type { NameAddRequest, NameLookRequest } from '../../requests.ts'

/** How many sentences are shown. */
const EXAMPLES = 5

const termWith = (text: string, { terms }: Glossary): Term | undefined =>
  terms.find(({ source, aliases, misspellings }) => [source, ...aliases, ...misspellings].includes(text))

/** What the editions of a locale have for sentences with these words, where people wrote them. */
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

/** What is known of words of a source that may go into the glossary. */
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

/** Writes words into the glossary, whose other lines stay as they are. Gives the id of their term. */
export async function addName(
  { library, places }: { readonly library: Library; readonly places: Places },
  request: NameAddRequest,
): Promise<string> {
  const { file, read, write } = places.desk.glossary
  if (file === undefined) throw refusal('glossary', tell('no-glossary', {}))
  const { glossary } = await library.names()
  const { text, id } = withName(await read(), request, glossary)
  // What contradicts the rest of the glossary is refused before anything is written.
  parseGlossary(text, file)
  await write(text)
  return id
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

/** A term's rendering with words that are right in its place, or never are. */
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
  // Whoever says that words are right takes back that they are forbidden.
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
