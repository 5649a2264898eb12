import { bareWordsIn, markRateOf } from '../../../check/index.ts'
import { say } from '../../../say.ts'
import { doubtful, type Oddity, type Problem } from '../problem.ts'
import type { TextFacts } from '../text-facts.ts'
import type { AnsweredBatch } from './misplaced.ts'

/** The probability below which it is no chance that so many words have no mark. */
const CHANCE = 1e-5

/** Reports all answers of a batch in a language with accents or umlauts, if no word of any of them has one. */
export function markless({ texts, to }: AnsweredBatch): ReadonlyMap<string, Problem> {
  const rate = markRateOf(to)
  const answered = texts.flatMap(({ id, answer }) => (answer ? [{ id, answer }] : []))
  if (rate === 0 || answered.some(({ answer }) => hasMark(answer))) return new Map()
  const readings = answered.map(({ answer }) => answer.reading())
  const words = readings.reduce((sum, { tokens }) => sum + tokens.length, 0)
  const everyday = new Set<unknown>()
  for (const { tokens } of readings) for (const { word } of tokens) if (word.common) everyday.add(word)
  if ((1 - rate) ** words > CHANCE || everyday.size < PROSE) return new Map()
  return new Map(answered.map(({ id }) => [id, LOST] as const))
}

/** So many everyday words show that the texts are sentences and not lists of names. */
const PROSE = 6

/** A letter with a mark; ß and ł are not decomposed and do not count. */
const MARKED = /\p{Script=Latin}\p{M}/u

const hasMark = ({ text }: TextFacts): boolean => MARKED.test(text.normalize('NFD'))

const LOST = doubtful(say('answer-no-accents', {}))

/** The same for one answer, which a person only is told of: Vietnamese of ten words, Czech of thirty. */
export const marklessAlone: Oddity = ({ answer, source }) =>
  !hasMark(answer) && bareWordsIn(source.reading(), answer.reading()).length > 0
    ? say('answer-no-accents-alone', {})
    : undefined
