import type { Glossary, Term } from '../../model.ts'
import { tidy } from '../text/fold.ts'
import { bothSaid, completeRendering } from './complete.ts'
import { forbiddenThoughRight, misspeltThoughRight, withoutContradictions } from './contradictions.ts'
import { parseGlossary } from './parse.ts'
import { freeId } from './proposals.ts'
import { openTermTexts } from './term-texts.ts'
import { addEntries, type NewTerm, writeFact, writeForm, writeRendering } from './write.ts'

/** The result for a proposed term. */
export interface TakenTerm {
  readonly source: string
  readonly action: 'added' | 'completed' | 'unchanged' | 'conflict'
  /** The glossary's own rendering, if it contradicts the proposed one. */
  readonly known?: string
  /** Each contradiction as a message; its subject was not taken. Absent if there are none. */
  readonly contradictions?: readonly string[]
}

/**
 * The text of a glossary.yml with the new parts of a proposal: terms, other forms of their sources, renderings, forms,
 * words to avoid. Existing entries are kept with their comments; contradictions are reported and left out.
 */
export function takeProposals(
  text: string,
  file: string,
  proposed: Glossary,
): { readonly text: string; readonly terms: readonly TakenTerm[] } {
  const glossary = parseGlossary(text, file)
  const owners = openOwners(glossary.terms)
  const ids = new Set(glossary.terms.map(({ id }) => id))
  const added: NewTerm[] = []
  const texts = openTermTexts(text)
  const terms = proposed.terms.map((term): TakenTerm => {
    const owner = owners.of(term.source)
    if (owner === undefined) {
      const { entry, contradictions } = newEntry(term, owners, ids)
      owners.add(entry)
      added.push(entry)
      return { source: term.source, action: 'added', ...(contradictions.length > 0 ? { contradictions } : {}) }
    }
    const { source } = term
    if (!glossary.terms.includes(owner)) return takenOnce(source, owner)
    if (owner.misspellings.some(form => tidy(form) === tidy(source))) {
      return {
        source,
        action: 'conflict',
        known: owner.source,
        contradictions: [`the glossary has it as a misspelling of ${owner.source}`],
      }
    }
    const before = texts.of(owner.id)
    const completed = completeTerm(before, { term, owner, owners })
    const isSame = completed.text === before
    const action = completed.contradictions.length > 0 ? 'conflict' : isSame ? 'unchanged' : 'completed'
    if (!isSame) texts.put(owner.id, completed.text)
    const { known, contradictions } = completed
    return {
      source,
      action,
      ...(known === undefined ? {} : { known }),
      ...(contradictions.length > 0 ? { contradictions } : {}),
    }
  })
  return { text: addEntries(texts.whole(), added), terms }
}

/** Of two proposals for one name, the first one is taken. */
const takenOnce = (source: string, owner: Pick<Term, 'id'>): TakenTerm => ({
  source,
  action: 'conflict',
  contradictions: [`it stands in ${owner.id}, which was taken from the same file`],
})

interface Owners {
  readonly of: (form: string) => Term | undefined
  readonly add: (term: NewTerm) => void
}

/** Finds the term with a source form, right or wrong; forms of a term that ignores case are found in any case. */
function openOwners(terms: readonly Term[]): Owners {
  const exact = new Map<string, Term>()
  const anyCase = new Map<string, Term>()
  const put = (term: Term): void => {
    for (const form of [term.source, ...term.aliases, ...term.misspellings].map(tidy)) {
      exact.set(form, term)
      if (!term.caseSensitive) anyCase.set(form.toLowerCase(), term)
    }
  }
  for (const term of terms) put(term)
  return {
    of: form => exact.get(tidy(form)) ?? anyCase.get(tidy(form).toLowerCase()),
    add: ({ misspellings = [], keep = false, caseSensitive, ...term }) =>
      put({ ...term, misspellings, keep, caseSensitive: caseSensitive ?? term.type !== 'term', translations: {} }),
  }
}

interface NewEntry {
  readonly entry: NewTerm
  readonly contradictions: readonly string[]
}

/** A term that the glossary lacks, without the forms of other terms. */
function newEntry(term: Term, owners: Owners, ids: Set<string>): NewEntry {
  const { type, source, gender, note, keep, caseSensitive } = term
  const isFree = (form: string): boolean => owners.of(form) === undefined
  const right = misspeltThoughRight(term)
  const aliases = term.aliases.filter(isFree)
  const misspellings = term.misspellings.filter(form => isFree(form) && !right.includes(form))
  const forms = new Set([source, ...aliases, ...misspellings].map(tidy))
  const translations = Object.fromEntries(
    Object.entries(term.translations).map(([locale, rendering]) => {
      const own = Object.entries(rendering.aliases).filter(([alias]) => forms.has(tidy(alias)))
      return [locale, withoutContradictions(term, { ...rendering, aliases: Object.fromEntries(own) })]
    }),
  )
  const forbidden = Object.entries(term.translations).flatMap(([locale, rendering]) =>
    forbiddenThoughRight(term, rendering).map(form => bothSaid(form, locale)),
  )
  const entry: NewTerm = {
    id: freeId(term.id, ids),
    ...{ type, source, aliases, misspellings, keep, translations },
    ...(gender === undefined ? {} : { gender }),
    ...(note === undefined ? {} : { note }),
    ...(caseSensitive === (type !== 'term') ? {} : { caseSensitive }),
  }
  const taken = [...term.aliases, ...term.misspellings].filter(form => !isFree(form))
  return {
    entry,
    contradictions: [
      ...taken.map(form => `the glossary has ${form} in ${owners.of(form)?.id}`),
      ...right.map(form => `${form} is a misspelling in it, and right by it`),
      ...forbidden,
    ],
  }
}

interface Completing {
  readonly term: Term
  readonly owner: Term
  readonly owners: Owners
}

interface Completed {
  readonly text: string
  readonly known?: string | undefined
  readonly contradictions: readonly string[]
}

/** A known term's additions from a proposal: forms of its source, its gender and note if it has none, renderings. */
function completeTerm(text: string, { term, owner, owners }: Completing): Completed {
  const { id } = owner
  let now = text
  const contradictions: string[] = []
  for (const list of ['aliases', 'misspellings'] as const) {
    for (const form of term[list]) {
      const other = owners.of(form)
      const isListed = [...(list === 'aliases' ? [owner.source] : []), ...owner[list]].some(
        one => tidy(one) === tidy(form),
      )
      const isRight = list === 'misspellings' && misspeltThoughRight({ ...owner, misspellings: [form] }).length > 0
      if (other === undefined && isRight) contradictions.push(`the glossary has ${form} as right`)
      else if (other === undefined) now = writeForm(now, { id, list, form })
      else if (other.id !== id) contradictions.push(`the glossary has ${form} in ${other.id}`)
      else if (!isListed)
        contradictions.push(`the glossary has ${form} as ${list === 'aliases' ? 'a misspelling' : 'right'}`)
    }
  }
  if (term.gender !== undefined && owner.gender !== undefined && term.gender !== owner.gender) {
    contradictions.push(`the glossary says ${owner.gender}, not ${term.gender}`)
  }
  if (owner.gender === undefined && term.gender !== undefined) now = writeFact(now, id, { gender: term.gender })
  if (owner.note === undefined && term.note !== undefined) now = writeFact(now, id, { note: term.note })
  const completed = Object.entries(term.translations).map(([locale, proposed]) =>
    completeRendering(owner, { form: term.source, locale, proposed }),
  )
  for (const { locale, rendering } of completed) if (rendering) now = writeRendering(now, { id, locale, rendering })
  return {
    text: now,
    known: completed.find(({ known }) => known !== undefined)?.known,
    contradictions: [...contradictions, ...completed.flatMap(one => one.contradictions)],
  }
}
