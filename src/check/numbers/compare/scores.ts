import { checkDataOf } from '../../../languages/check.ts'
import { onceEach } from '../../../once.ts'
import { createWordList, lookUp, type WordList, wordsOf } from '../../language/words/word-list.ts'
import type { Reading } from '../../read/model.ts'
import type { NumberFact } from '../model.ts'

/** The two numbers of a score, in order. */
export type Score = readonly [NumberFact, NumberFact]

/**
 * Two small numbers joined only by a hyphen, a dash or a colon: 3–1, 3:1; and two counts with a word between: "312
 * votes to 254".
 */
export function scoresIn(numbers: readonly NumberFact[], reading: Reading): readonly Score[] {
  const { text } = reading
  let scores: Score[] | undefined
  for (let index = 1; index < numbers.length; index++) {
    const one = numbers[index - 1]
    const other = numbers[index]
    if (one === undefined || other === undefined) continue
    if (!areCounts(one, other, reading) && !(isPlain(one) && isPlain(other) && areJoined(one, other, text))) continue
    scores ??= []
    scores.push([one, other])
  }
  return scores ?? NO_SCORES
}

const areJoined = (one: NumberFact, other: NumberFact, text: string): boolean =>
  one.from === other.from ||
  (other.start - one.end <= LONGEST_JOINT && /^\s?[-‐‑‒–—―−:：∶]\s?$/.test(text.slice(one.end, other.start)))

/** The length of " - ". */
const LONGEST_JOINT = 3

/** How many words may stand between two counts. */
const BETWEEN = 3

/** Whether two numbers are the counts of two sides, which a word between them says. */
function areCounts(one: NumberFact, other: NumberFact, { text, tokens, language }: Reading): boolean {
  const gap = other.from - one.to
  if (gap < 1 || gap > BETWEEN || one.month || other.month || one.clock !== undefined) return false
  if (language.against.size === 0) return false
  // Japanese 2対1 and Chinese 2比1 are scores although the numbers are small.
  const isBare = gap === 1 && tokens[one.from]?.kind === 'digits' && tokens[other.from]?.kind === 'digits'
  // "By nine votes to three", "nine to three"
  const areSaid = gap === 1 && one.counts === true && other.counts === true
  if (!isBare && !areSaid && !(one.hard && other.hard)) return false
  for (let at = one.to; at < other.from; at++)
    if (language.against.has(tokens[at]?.lower ?? '')) return !/[.,;:()]/.test(text.slice(one.end, other.start))
  return false
}

export const NO_SCORES: readonly Score[] = []

/** Whether a number is plain; a unit may belong to another word: "1-3 after an hour". */
const isPlain = ({ value, currency, percent, clock, month }: NumberFact): boolean =>
  Number.isInteger(value) && value < 200 && !currency && !percent && clock === undefined && !month

/** How many tokens from a score the word may stand that says who is behind: "a 2–1 deficit", "from 2–0 down". */
const BEHIND = 3

/** Whether a score is told from the side of those who are behind, whose goals some languages give first. */
export function saysBehind([one, other]: Score, { tokens, language }: Reading): boolean {
  const words = behindOf(language.tag)
  if (words === undefined) return false
  const around = [
    ...tokens.slice(Math.max(0, one.from - BEHIND), one.from),
    ...tokens.slice(other.to, other.to + BEHIND),
  ]
  return around.some(({ lower }) => lookUp(lower, words).length > 0)
}

const behindOf = onceEach((tag): WordList<true> | undefined => {
  const words = wordsOf(checkDataOf(tag)?.behind ?? '')
  return words.length === 0 ? undefined : createWordList(words, () => true)
})
