import { editDistance } from '../../../edit-distance.ts'
import type { TermView } from '../../answers.ts'

/** How many edits a form is away from words, for each of its letters: 0 is the same. */
const distance = (words: string, form: string): number =>
  editDistance(words.toLowerCase(), form.toLowerCase()) / Math.max(1, form.length)

/** What a term is called in its source: in full, and by its last word. */
const formsOf = ({ source }: Pick<TermView, 'source'>): readonly string[] => [
  source,
  source.split(' ').at(-1) ?? source,
]

const away = (words: string, term: Pick<TermView, 'source'>): number =>
  Math.min(...formsOf(term).map(form => distance(words, form)))

/** A misspelling has most letters of the name. */
const MOST_AWAY = 0.5

/** Whether words look like a term: `Quirogga` like Marta Quiroga. */
export const isLike = (words: string, term: Pick<TermView, 'source'>): boolean => away(words, term) <= MOST_AWAY

/** The id of the term that words look most like; the first one where all are as far. */
export const nearestTerm = (words: string, terms: readonly Pick<TermView, 'id' | 'source'>[]): string =>
  terms.toSorted((a, b) => away(words, a) - away(words, b))[0]?.id ?? ''
