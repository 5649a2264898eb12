import { editDistance } from '../../../edit-distance.ts'
import type { TermView } from '../../answers.ts'

/** The edit distance of words and a form, divided by its letters: 0 is equal. */
const distance = (words: string, form: string): number =>
  editDistance(words.toLowerCase(), form.toLowerCase()) / Math.max(1, form.length)

/** The forms of a term in its source: in full, and its last word. */
const formsOf = ({ source }: Pick<TermView, 'source'>): readonly string[] => [
  source,
  source.split(' ').at(-1) ?? source,
]

const away = (words: string, term: Pick<TermView, 'source'>): number =>
  Math.min(...formsOf(term).map(form => distance(words, form)))

/** A misspelling has most letters of the name. */
const MOST_AWAY = 0.5

/** Whether words are similar to a term: `Quirogga` to Marta Quiroga. */
export const isLike = (words: string, term: Pick<TermView, 'source'>): boolean => away(words, term) <= MOST_AWAY

/** The id of the term that is most similar to words; the first one if all are equal. */
export const nearestTerm = (words: string, terms: readonly Pick<TermView, 'id' | 'source'>[]): string =>
  terms.toSorted((a, b) => away(words, a) - away(words, b))[0]?.id ?? ''
