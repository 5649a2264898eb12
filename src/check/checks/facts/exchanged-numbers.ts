import { tell } from '../../../say.ts'
import type { NumberFact } from '../../numbers/model.ts'
import { type Contrasts, saysMember } from '../../read/facts/contrasts.ts'
import type { Reading, Token } from '../../read/model.ts'
import { isOneSpace } from '../../read/tokens/gaps.ts'
import { BIT } from '../../read/tokens/traits.ts'
import { COUNTS, type FigurePair, figureCheck, pairsWhere } from './figure-check.ts'
import { turnedAnchors } from './number-anchors.ts'

type Score = readonly [NumberFact, NumberFact]

/**
 * Two small numbers joined only by a hyphen, a dash or a colon: 3–1, 3:1; and two counts with a word between: "312
 * votes to 254".
 */
function scoresIn(numbers: readonly NumberFact[], reading: Reading): readonly Score[] {
  const { text } = reading
  if (numbers.length < 2) return NO_SCORES
  return numbers.flatMap((one, index): readonly Score[] => {
    const other = numbers[index + 1]
    if (other && areCounts(one, other, reading)) return [[one, other]]
    if (!other || !isPlain(one) || !isPlain(other)) return []
    const joined = one.from === other.from || /^\s?[-–—:]\s?$/.test(text.slice(one.end, other.start))
    return joined ? [[one, other]] : []
  })
}

/** How many words may stand between two counts. */
const BETWEEN = 3

/** Whether two numbers are the counts of two sides, which a word between them says. */
function areCounts(one: NumberFact, other: NumberFact, { text, tokens, language }: Reading): boolean {
  const gap = other.from - one.to
  if (gap < 1 || gap > BETWEEN || one.month || other.month || one.clock !== undefined) return false
  if (/[.,;:()]/.test(text.slice(one.end, other.start))) return false
  // Japanese 2対1 and Chinese 2比1 are scores although the numbers are small.
  const isBare = gap === 1 && tokens[one.from]?.kind === 'digits' && tokens[other.from]?.kind === 'digits'
  if (!isBare && !(one.hard && other.hard)) return false
  return tokens.slice(one.to, other.from).some(({ lower }) => language.against.has(lower))
}

const NO_SCORES: readonly Score[] = []

/** Whether a number is plain; a unit may belong to another word: "1-3 after an hour". */
const isPlain = ({ value, currency, percent, clock, month }: NumberFact): boolean =>
  Number.isInteger(value) && value < 200 && !currency && !percent && clock === undefined && !month

const isSame = ([a, b]: Score, [c, d]: Score): boolean => a.value === c.value && b.value === d.value

export const scoreChanged = figureCheck({
  level: 'error',
  finds: 'The two numbers of a score or range were exchanged.',
  why: 'The other team won.',
  example: ['Real won 3-1.', 'El Real ganó por 1-3.'],
  among: 'source',
  select: ({ source, target, contrasts }, numbers) => {
    const [scores, others] = [scoresIn(numbers.source, source), scoresIn(numbers.target, target)]
    if (scores.length === 0 || others.length === 0) return []
    return scores.flatMap((score): readonly FigurePair[] => {
      if (score[0].value > score[1].value && areOfLoser(contrasts())) return []
      const turned: Score = [score[1], score[0]]
      if (score[0].value === score[1].value || scores.some(other => isSame(other, turned))) return []
      if (others.some(other => isSame(other, score))) return []
      const found = others.find(other => isSame(other, turned))
      return found ? [{ source: spanning(score), target: spanning(found) }] : []
    })
  },
  says: said => tell('became', said),
})

/** Many languages give the loser's goals first, and English the winner's: "lost 2-0" → verlor 0:2. */
function areOfLoser([source, target]: readonly [Contrasts, Contrasts]): boolean {
  const lost = target.sure.find(({ member }) => member === 'lose')
  return lost !== undefined && saysMember(source, lost)
}

const spanning = ([one, other]: Score): NumberFact => ({ ...one, end: Math.max(one.end, other.end) })

/** How many words after a number can be what it counts. */
const REACH = 3

/** What a number counts, if another language can show it: units, meanings, words of one origin. */
function keysOf(number: NumberFact, { tokens, text }: Reading): readonly string[] {
  const { unit, currency, percent } = number
  const to = behindSign(number, tokens)
  const keys: string[] = []
  if (percent) keys.push('%')
  if (unit) keys.push(unit)
  if (currency) keys.push(currency)
  for (let at = to; at < Math.min(to + REACH, tokens.length); at++) {
    const token = tokens[at]
    const gap = tokens[at - 1]?.end ?? 0
    if (token?.kind !== 'word') break
    if (!isOneSpace(text, gap, token.start) && /[,;:.()]/.test(text.slice(gap, token.start))) break
    addMeanings(token, keys)
  }
  return keys
}

/** Adds what a word means, and what it shares with words of the same origin. */
function addMeanings({ word: { concepts, cognate } }: Token, keys: string[]): void {
  for (const concept of concepts) keys.push(concept)
  if (cognate !== '') keys.push(cognate)
}

/** Where the words after a number begin: after the sign in "30% Spanish". */
const behindSign = ({ to, percent }: NumberFact, tokens: readonly Token[]): number =>
  percent && tokens[to]?.kind === 'sign' ? to + 1 : to

/** How many words around a number are searched for the word that it counts. */
const NEAR = 5

/**
 * What the word that a number counts means. It is the first word after the number that is not a small word, a measure
 * or money, else the last one before it: "19 others", "a otros 7", "300 millions d'euros aux écoles".
 */
function nearestKeys(number: NumberFact, reading: Reading): readonly string[] {
  const { from, unit, currency } = number
  const to = behindSign(number, reading.tokens)
  const after = reading.tokens.slice(to, to + NEAR)
  const before = reading.tokens.slice(Math.max(0, from - NEAR), from).reverse()
  const behind = countedAmong(after, reading, reading.tokens[to - 1]?.end ?? 0)
  const ahead = countedAmong(before, reading, reading.tokens[from]?.start ?? 0)
  // Korean puts the number after the noun: 어린이 5명.
  const word = reading.language.data.unspaced === 'after-digits' ? (ahead ?? behind) : (behind ?? ahead)
  const keys: string[] = []
  if (word) addMeanings(word, keys)
  if (unit || currency) keys.push(unit ?? currency ?? '')
  return keys
}

/**
 * The first of these words that the number may count, in order from the number on and not beyond a punctuation mark.
 */
function countedAmong(words: readonly Token[], { text }: Reading, from: number): Token | undefined {
  let edge = from
  for (const token of words) {
    if (token.kind !== 'word' || (token.word.traits & BIT.joint) !== 0) return undefined
    const [start, end] = token.start >= edge ? [edge, token.start] : [token.end, edge]
    if (!isOneSpace(text, start, end) && /[^\s\u00a0]/.test(text.slice(start, end))) return undefined
    edge = token.start >= edge ? token.end : token.start
    const counts = !token.word.common && !token.word.senses.some(({ kind }) => COUNTS_NOTHING.includes(kind))
    if (counts || token.word.concepts.some(concept => !RELATIONS.includes(concept))) return token
  }
  return undefined
}

/** Words between numbers that no number counts: "between 1 and 3". */
const RELATIONS: readonly string[] = ['between', 'against', 'after', 'before']
const COUNTS_NOTHING: readonly string[] = ['scale', 'number', 'currency', 'unit', 'percent']

const meets = (one: readonly string[], other: readonly string[]): boolean => one.some(key => other.includes(key))

/**
 * Whether two numbers stand with each other's words: one of them beside what the other counts, and neither beside what
 * it counts itself.
 */
function areTurned([one, other]: readonly [FigurePair, FigurePair], source: Reading, target: Reading): boolean {
  const [a, b] = [nearestKeys(one.source, source), nearestKeys(other.source, source)]
  if (a.length === 0 || b.length === 0 || meets(a, b)) return false
  const [x, y] = [nearestKeys(one.target, target), nearestKeys(other.target, target)]
  if (x.length === 0 || y.length === 0 || meets(x, y)) return false
  return (meets(a, y) || meets(b, x)) && !meets(a, x) && !meets(b, y)
}

/** Whether a number is part of a name: the 31 of "A31". */
const isOfName = ({ start }: NumberFact, { text }: Reading): boolean => /\p{L}/u.test(text.charAt(start - 1))

/** Figures, and numbers in words from two on: "one" is also an article or a pronoun. */
const isCount = ({ hard, vague, value }: NumberFact): boolean =>
  hard || (!vague && Number.isInteger(value) && value >= 2)

/** More figures than this are a table, whose words say little. */
const MOST_NUMBERS = 200

export const numbersExchanged = figureCheck({
  level: 'error',
  finds: 'Two numbers stand with each other’s words.',
  needs: COUNTS,
  why: 'Twelve dead and thirty injured are not thirty dead and twelve injured.',
  example: ['300 soldiers and 500 families', '500 soldados y 300 familias'],
  among: 'matches',
  select: ({ source, target, contrasts }, { matches }) => {
    if (matches.length < 2) return []
    const pairs = pairsWhere(matches, one => isCount(one) && !one.month && !one.part && !isOfName(one, source))
    if (pairs.length < 2 || pairs.length > MOST_NUMBERS) return []
    const [first] = pairs
    if (pairs.every(({ source: { value } }) => value === first?.source.value)) return []
    const [one, other] = pairs
    if (pairs.length === 2 && one && other && areTurned([one, other], source, target)) {
      return [{ source: one.source, target: other.target }]
    }
    const turned = turnedAnchors(pairs, { source, target, contrasts })
    if (turned) return [turned]
    const keyed = pairs
      .map(pair => ({ pair, from: keysOf(pair.source, source), to: keysOf(pair.target, target) }))
      .filter(({ from, to }) => !meets(from, to))
    return keyed.flatMap((one, index) => {
      const other = keyed.find(
        (each, at) =>
          at > index &&
          each.pair.source.value !== one.pair.source.value &&
          meets(one.from, each.to) &&
          meets(each.from, one.to),
      )
      return other ? [{ source: one.pair.source, target: other.pair.target }] : []
    })
  },
  says: said => tell('numbers-exchanged', said),
})
