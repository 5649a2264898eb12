import { markRateOf } from '../../../check/index.ts'
import { checkDataOf } from '../../../languages/check.ts'
import { languageTag } from '../../../languages/index.ts'
import { onceEach } from '../../../once.ts'
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
  const everyday = new Set(readings.flatMap(({ tokens }) => tokens.flatMap(({ word }) => (word.common ? [word] : []))))
  if ((1 - rate) ** words > CHANCE || everyday.size < PROSE) return new Map()
  return new Map(answered.map(({ id }) => [id, LOST] as const))
}

/** So many everyday words show that the texts are sentences and not lists of names. */
const PROSE = 6

/** A letter with a mark; ß and ł are not decomposed and do not count. */
const MARKED = /\p{Script=Latin}\p{M}/u

const hasMark = ({ text }: TextFacts): boolean => MARKED.test(text.normalize('NFD'))

const LOST = doubtful(say('answer-no-accents', {}))

/** The same for one answer, which a person only is told of. */
const CHANCE_OF_ONE = 1e-4

/**
 * One answer without any accent in a language where that many words in small letters have one: Vietnamese of ten words,
 * Czech of thirty. Words that the source has too do not count: they are quoted.
 */
export const marklessAlone: Oddity = ({ answer, source, to }) => {
  const rate = markRateOf(to)
  if (rate === 0 || hasMark(answer)) return undefined
  const known = new Set(source.words())
  const words = answer.text.match(SMALL_WORD)?.filter(word => !known.has(word)) ?? []
  return (1 - rate) ** words.length < CHANCE_OF_ONE || holdsBare(words, answer, to)
    ? say('answer-no-accents-alone', {})
    : undefined
}

/** So many words that the language only has with a mark show it in a short answer: "sedziow", "ustawe". */
const FEWEST_BARE = 2
const FEWEST_WORDS = 5

function holdsBare(words: readonly string[], answer: TextFacts, to: string): boolean {
  if (words.length < FEWEST_WORDS) return false
  const listed = new Set(
    answer.reading().tokens.flatMap(({ lower, word }) => (word.right === undefined ? [] : [lower])),
  )
  const form = bareFormOf(languageTag(to))
  return new Set(words.filter(word => listed.has(word) || form.test(word))).size >= FEWEST_BARE
}

const bareFormOf = onceEach((tag): RegExp => {
  const forms = checkDataOf(tag)?.bareForms
  return forms === undefined ? /(?!)/u : new RegExp(`^(?:${forms})$`, 'u')
})

const SMALL_WORD = /(?<![\p{L}\p{M}])\p{Ll}[\p{L}\p{M}]+/gu
