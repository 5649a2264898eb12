import { stringify } from 'yaml'
import type { Glossary, Locale, Rendering, Term } from '../../model.ts'
import type { LearntName } from '../learn/model.ts'
import { parseGlossary } from './parse.ts'
import { idOf, typeOf } from './suggest.ts'
import { addEntry, writeRendering } from './write.ts'

interface Proposing {
  readonly from: Locale
  readonly to: Locale
  /** What the names were learnt from, for the first line. */
  readonly origin: string
}

/** Stands behind a type that no text shows. */
const GUESS = '   # a guess: person, place, organization, work, event or term'

/** Learnt names as a glossary of their own, with comments that say how often and where: a person takes out what is wrong. */
export function writeProposals(names: readonly LearntName[], { from, to, origin }: Proposing): string {
  const head = [
    `# Names learnt from ${origin}. Take out or correct what is wrong, then: interlinear glossary add --from <this file>`,
    'version: 1',
    `sourceLocale: ${from}`,
    `terms:${names.length === 0 ? ' []' : ''}`,
  ]
  const ids = new Set<string>()
  return `${[...head, ...names.flatMap(name => entryOf(name, { from, to, id: freeId(idOf(name.source), ids) }))].join('\n')}\n`
}

function freeId(id: string, taken: Set<string>): string {
  let free = id
  for (let number = 2; taken.has(free); number++) free = `${id}-${number}`
  taken.add(free)
  return free
}

function entryOf(
  name: LearntName,
  { from, to, id }: Pick<Proposing, 'from' | 'to'> & { readonly id: string },
): readonly string[] {
  const { source, type, use, forms, derived, mentions, confidence, conflicts, places } = name
  const inflected = Object.keys(forms).filter(form => form !== use && !derived.includes(form))
  const adjectives = derived.filter(form => form !== use)
  const rendering = {
    use,
    ...(inflected.length > 0 ? { forms: inflected } : {}),
    ...(adjectives.length > 0 ? { derived: adjectives } : {}),
  }
  const entry = stringify([{ id, type: type ?? typeOf(source, from), source, translations: { [to]: rendering } }], {
    lineWidth: 0,
  })
  const counts = Object.entries(forms).map(([form, count]) => `${form} ${count}`)
  const others = Object.entries(conflicts).map(([form, count]) => `${form} ${count}`)
  return [
    `  # ${mentions} sentences, ${Math.round(100 * confidence)} % sure: ${counts.join(', ')}`,
    ...(others.length > 0 ? [`  # also written: ${others.join(', ')}`] : []),
    `  # as in ${places.join(', ')}`,
    ...entry
      .trimEnd()
      .split('\n')
      .map(line => `  ${line}${type === undefined && line.startsWith('  type:') ? GUESS : ''}`),
  ]
}

/** What became of a proposed term. */
export interface TakenTerm {
  readonly source: string
  readonly action: 'added' | 'completed' | 'unchanged' | 'conflict'
  /** What the glossary says instead, where it contradicts the proposal. */
  readonly known?: string
}

/**
 * The text of a glossary.yml with what is new in a proposal: terms, renderings in other locales, forms. What it has stays, with
 * its comments; a rendering that it has otherwise is a conflict, and stays too.
 */
export function takeProposals(
  text: string,
  file: string,
  proposed: Glossary,
): { readonly text: string; readonly terms: readonly TakenTerm[] } {
  let now = text
  const terms = proposed.terms.map((term): TakenTerm => {
    const glossary = parseGlossary(now, file)
    const known = glossary.terms.find(({ source, aliases }) => source === term.source || aliases.includes(term.source))
    if (!known) {
      now = addTerm(now, term, glossary)
      return { source: term.source, action: 'added' }
    }
    const after = Object.entries(term.translations).map(([locale, rendering]) => complete(known, locale, rendering))
    for (const { locale, rendering } of after)
      if (rendering) now = writeRendering(now, { id: known.id, locale, rendering })
    const conflict = after.find(one => one.known !== undefined)?.known
    if (conflict !== undefined) return { source: term.source, action: 'conflict', known: conflict }
    return { source: term.source, action: after.some(({ rendering }) => rendering) ? 'completed' : 'unchanged' }
  })
  return { text: now, terms }
}

function addTerm(text: string, term: Term, { terms }: Glossary): string {
  const id = freeId(term.id, new Set(terms.map(known => known.id)))
  const { type, source, aliases } = term
  const added = addEntry(text, { id, type, source, aliases, translations: {} })
  return Object.entries(term.translations).reduce(
    (now, [locale, rendering]) => writeRendering(now, { id, locale, rendering }),
    added,
  )
}

interface Completed {
  readonly locale: Locale
  readonly rendering?: Rendering
  readonly known?: string
}

/** The rendering that a term gets: a new one, or its own with the forms that it lacks. */
function complete(term: Term, locale: Locale, proposed: Rendering): Completed {
  const own = term.translations[locale]
  if (!own) return term.source === proposed.use && term.keep ? { locale } : { locale, rendering: proposed }
  const listed = [own.use, ...Object.values(own.aliases), ...own.forms, ...own.derived]
  if (!listed.includes(proposed.use)) return { locale, known: own.use }
  const isNew = (form: string): boolean => !listed.includes(form) && !own.avoid.includes(form)
  const [forms, derived] = [proposed.forms.filter(isNew), proposed.derived.filter(isNew)]
  if (forms.length + derived.length === 0) return { locale }
  return { locale, rendering: { ...own, forms: [...own.forms, ...forms], derived: [...own.derived, ...derived] } }
}
