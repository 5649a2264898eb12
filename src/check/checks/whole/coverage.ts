import type { Statement } from '../../../model.ts'
import { say, tell } from '../../../say.ts'
import { expectedLength, lengthScore } from '../../language/length-score.ts'
import { NOTHING, type PairCheck, type Sides } from '../../model.ts'
import { endsIn } from '../../read/ending.ts'
import { saidAlone } from '../../read/facts/contrasts.ts'
import { USAGE } from '../../read/machine/program-usage.ts'
import type { Reading } from '../../read/model.ts'
import { LEAST_SHORTER, losesPart } from './lost-part.ts'
import { innerEnds, losesNumber, sentencesOf } from './lost-sentences.ts'

const ENDED = `.!?…。！？؟։:;"”»“’'‘)]।॥။។།۔།`

const SENTENCE_END = '.!?…。！？؟։।॥။།۔'

const CLOSING = `"”»“’'‘)]`

/** Scripts without a full stop. */
const NO_FULL_STOP = /[\p{Script=Thai}\p{Script=Lao}]/u

/** The last word of a text, if it needs another word after it. */
function danglingWord({ tokens, language, text }: Reading): string | undefined {
  const last = tokens.at(-1)
  if (last?.kind !== 'word' || !language.dangling.has(last.lower) || last.text !== last.lower) return undefined
  // Catalan "llegir-la" ends with its pronoun. "25 м/с" ends with a unit.
  if (/[-'’/\d]/.test(text.charAt(last.start - 1))) return undefined
  return /^[\s.,;…]*$/.test(text.slice(last.end)) ? last.text : undefined
}

/** Signs that a target stops before its source does, the strongest first. */
function cutSigns(sides: Sides): Statement | undefined {
  const { source, target } = sides
  const score = lengthScore(sides)
  // A quotation at the end of a text in one language may stand in the middle in another.
  const isOpen = (): boolean =>
    endsIn(source.text, SENTENCE_END, CLOSING) && !endsIn(target.text, ENDED) && !NO_FULL_STOP.test(target.text)
  const dangling = danglingWord(target)
  // In a script without spaces the last letter may be the end of another word: 存在.
  const short = target.language.data.unspaced === 'always' ? -2 : endsIn(source.text, ENDED) ? -0.8 : -1.2
  const isWholeLabel = sides.given.interface && !isOpen()
  const goesOn = danglingWord(source) !== undefined
  const mayEnd = target.language.stranded.has(dangling ?? '') && endsIn(target.text, SENTENCE_END, CLOSING)
  const isCut = score < (mayEnd ? short - 1 : short)
  if (dangling !== undefined && !goesOn && !isWholeLabel && (isCut || (short > -1 && isOpen()))) {
    return say('ends-with', { word: dangling })
  }
  if (score < -0.5 && endsInComma(target.text) && !goesOn && !endsIn(source.text, ',–—-'))
    return say('ends-with-comma', {})
  if (score < (sides.given.interface ? -4.6 : -3.6)) return say('far-shorter', {})
  // Scripts without spaces are short, and many of their texts end without a mark.
  const shorter = target.language.data.unspaced === 'always' || sides.given.interface ? -2.4 : -1.6
  if (score < shorter && source.length >= 50 && isOpen()) return say('short-no-end', {})
  if (score < -1.8 && lostAtTheEnd(sides)) return say('short-lacks-end', {})
  if (score < CLAUSE_SHORTER && !sides.given.interface && (losesNumber(sides) || losesJoint(sides)))
    return say('far-shorter', {})
  if (score < LEAST_SHORTER && !sides.given.interface && losesPart(sides, score)) return say('part-lost', {})
  return undefined
}

/** Whether a text ends in a comma or a dash; a hyphen after a letter may belong to a prefix: Hebrew ב-. */
const endsInComma = (text: string): boolean => /[,–—-](?<![\p{L}\p{M}]-)\s*\.?$/u.test(text)

/** A text is so much shorter if it lost a clause, of which a number or a joint tells: "although some objected". */
const CLAUSE_SHORTER = -2.4

/** Whether the source says "although", and the target has no word for it. */
const losesJoint = ({ target, contrasts }: Sides): boolean => {
  const [from, to] = contrasts()
  return (
    saidAlone(from, { contrasts: to, reading: target }, ({ member, weak }) => member === 'although' && !weak).length > 0
  )
}

/** Whether a number of the second half of the source is missing. */
function lostAtTheEnd(sides: Sides): boolean {
  const half = sides.source.text.length / 2
  return (
    sides.numbers().missing.some(({ start }) => start > half) ||
    sides.names().some(({ code, source }) => code === 'name-missing' && (source?.[0] ?? 0) > half)
  )
}

export const truncated: PairCheck = {
  level: 'warning',
  finds: 'The target stops before the source does.',
  why: 'Half a sentence can say the opposite of the whole one.',
  example: ['The Embassy has received dozens of requests from local communities.', 'In der Botschaft sind Dutzende'],
  pair: sides => {
    if (sides.source.length < 20 || sides.target.text.trim() === '') return NOTHING
    const sign = cutSigns(sides)
    // The letters of answers are marked differently: ([y]es|[n]o)
    if (sign === undefined || USAGE.test(sides.source.written) || /\[\w\]\w/.test(sides.source.written)) return NOTHING
    const end = sides.target.text.length
    return [{ ...tell('truncated', { sign }), target: [Math.max(0, end - 1), end] }]
  },
}

/** Whether a target has more sentences than its source and, without the last one, about the expected length. */
function hasSentenceMore(sides: Sides, isHardlyLonger: boolean): boolean {
  const { source, target } = sides
  const ends = innerEnds(target.text, target.language)
  const last = ends.at(-1)
  if (last === undefined || ends.length < sentencesOf(source)) return false
  // Who cuts a sentence in two says a part of the source in each: "…, creating 340 jobs" → 이에 따라 일자리 340개가 새로 생긴다.
  if (sides.numbers().matches.some(([, { start }]) => start >= last)) return false
  const more = target.text.length - last
  const scoreOf = (length: number): number => lengthScore({ source, target: { ...target, length } })
  const rest = scoreOf(target.length - more)
  // Nobody cuts a short sentence without a joint in two and makes it longer.
  if (source.length <= SHORT_SOURCE && rest > CUT && ends.length === 1 && !/[;:–—]/.test(source.text)) return true
  if (isHardlyLonger) return false
  return rest > WHOLE || (rest > NEARLY && scoreOf(more) > AS_LONG)
}

/**
 * The least length scores of the target without its last sentence: for a complete translation, and for a nearly
 * complete one whose last sentence alone scores at least the third, as if it translated the whole source.
 */
const [WHOLE, NEARLY, AS_LONG] = [-0.8, -1.6, -0.3]

/** The same for a source of at most so many characters. */
const [SHORT_SOURCE, CUT] = [120, -2]

const LONG_MESSAGE = 5.2

/**
 * The least length scores with which a target may have an added sentence; above the second, also beside a long
 * source.
 */
const [SOMEWHAT, MORE] = [1.45, 1.8]

export const tooLong: PairCheck = {
  level: 'warning',
  finds: 'The target is far longer than a translation of the source would be.',
  why: 'Something was added, or two sentences ran together.',
  example: ['It became clear.', 'Es wurde klar, dass es sehr viel länger geworden ist, als irgendjemand wollte.'],
  pair: sides => {
    const score = lengthScore(sides)
    if (score < SOMEWHAT || sides.source.length < 15) return NOTHING
    // Messages of programs vary more.
    const least = sides.given.interface ? LONG_MESSAGE : 3.6
    if (
      (score < least && (sides.given.interface || !hasSentenceMore(sides, score < MORE))) ||
      USAGE.test(sides.source.written)
    )
      return NOTHING
    return [tell('too-long', { length: sides.target.length, usual: Math.round(expectedLength(sides)) })]
  },
}
