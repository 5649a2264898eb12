import { itemBefore } from '../../../../item-at.ts'
import { tell } from '../../../../say.ts'
import type { NumberComparison } from '../../../numbers/compare/compare.ts'
import { NO_SCORES, type Score, saysBehind, scoresIn } from '../../../numbers/compare/scores.ts'
import { standingTurned } from '../../../numbers/compare/standing.ts'
import type { NumberFact } from '../../../numbers/model.ts'
import { type Contrasts, saysMember } from '../../../read/facts/contrasts.ts'
import type { Reading, Token } from '../../../read/model.ts'
import { isOneSpace } from '../../../read/tokens/gaps.ts'
import { BIT } from '../../../read/tokens/traits.ts'
import { COUNTS, type FigurePair, figureCheck, NO_PAIRS, pairsWhere } from '../figure-check.ts'
import { turnedNames } from './counts-of-names.ts'
import { turnedCounts } from './kept-clauses.ts'
import { turnedAnchors } from './number-anchors.ts'

const isSame = ([a, b]: Score, [c, d]: Score): boolean => a.value === c.value && b.value === d.value

export const scoreChanged = figureCheck({
  level: 'error',
  finds: 'The two numbers of a score or range were exchanged.',
  needs: COUNTS,
  why: 'The other team won.',
  example: ['Real won 3-1.', 'El Real ganó por 1-3.'],
  among: 'source',
  select: ({ source, target, contrasts }, numbers) => {
    const scores = scoresIn(numbers.source, source)
    const others = scores.length === 0 ? NO_SCORES : scoresIn(numbers.target, target)
    if (others.length === 0) return NO_PAIRS
    const standing = standingTurned([source, scores], [target, others])
    if (standing) return [{ source: standing[0], target: standing[1] }]
    return scores.flatMap((score): readonly FigurePair[] => {
      // English gives the winner's goals first, so that "po porážce 2:3" becomes "losing 3-2".
      const isTold = score[0].value > score[1].value || target.language.tag === 'en'
      if (isTold && areOfLoser(score, source, contrasts())) return []
      if (saysBehind(score, source)) return []
      const turned: Score = [score[1], score[0]]
      if (score[0].value === score[1].value || scores.some(other => isSame(other, turned))) return []
      if (others.some(other => isSame(other, score))) return []
      const found = others.find(other => isSame(other, turned))
      return found && !saysBehind(found, target) ? [{ source: spanning(score), target: spanning(found) }] : []
    })
  },
  says: said => tell('became', said),
})

/** The numbers of scores that are told from the side of those who are behind. */
function behindIn(numbers: readonly NumberFact[], reading: Reading): readonly NumberFact[] {
  const scores = scoresIn(numbers, reading)
  return scores.length === 0 ? NONE_BEHIND : scores.filter(score => saysBehind(score, reading)).flat()
}

const NONE_BEHIND: readonly NumberFact[] = []

/** Many languages give the loser's goals first, and English the winner's: "lost 2-0" → verlor 0:2. */
function areOfLoser(
  [{ start }, { end }]: Score,
  { text }: Reading,
  [source, target]: readonly [Contrasts, Contrasts],
): boolean {
  const lost = [...target.sure, ...source.sure].find(({ member }) => member === 'lose')
  if (lost === undefined || !saysMember(source, lost) || !saysMember(target, lost)) return false
  // "They led 4-1, but lost in overtime": the score is of the clause before.
  const here = source.sure.find(({ member }) => member === 'lose')
  if (here === undefined || here.from.start < end) return true
  // "They won 4-2 against a team that had not lost": the score is the winner's.
  if (source.sure.some(({ member, from }) => member === 'win' && from.start < start)) return false
  return !/[,;:]/.test(text.slice(end, here.from.start))
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
  const { unit, currency } = number
  // Korean puts the number after the noun: 어린이 5명.
  const word =
    reading.language.data.unspaced === 'after-digits'
      ? (countedAhead(number, reading) ?? countedBehind(number, reading))
      : (countedBehind(number, reading) ?? countedAhead(number, reading))
  const keys: string[] = []
  if (word) addMeanings(word, keys)
  if (unit || currency) keys.push(unit ?? currency ?? '')
  return keys
}

const countedBehind = (number: NumberFact, reading: Reading): Token | undefined =>
  countedNear(reading, behindSign(number, reading.tokens), 1)

const countedAhead = ({ from }: NumberFact, reading: Reading): Token | undefined => countedNear(reading, from - 1, -1)

/**
 * The first of the words behind a number, or before it, that the number may count, in order from the number on and not
 * beyond a punctuation mark.
 */
function countedNear({ text, tokens }: Reading, first: number, step: 1 | -1): Token | undefined {
  const number = tokens[first - step]
  let edge = (step > 0 ? number?.end : number?.start) ?? 0
  for (let at = first; at >= 0 && Math.abs(at - first) < NEAR; at += step) {
    const token = tokens[at]
    if (token?.kind !== 'word' || (token.facts & BIT.joint) !== 0) return undefined
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

function meets(one: readonly string[], other: readonly string[]): boolean {
  for (const key of one) if (other.includes(key)) return true
  return false
}

/**
 * Whether two numbers stand with each other's words: one of them beside what the other counts, and neither beside what
 * it counts itself.
 */
function areTurned([one, other]: readonly [FigurePair, FigurePair], source: Reading, target: Reading): boolean {
  const a = nearestKeys(one.source, source)
  const b = nearestKeys(other.source, source)
  if (a.length === 0 || b.length === 0 || meets(a, b)) return false
  const x = nearestKeys(one.target, target)
  const y = nearestKeys(other.target, target)
  if (x.length === 0 || y.length === 0 || meets(x, y)) return false
  return (meets(a, y) || meets(b, x)) && !meets(a, x) && !meets(b, y)
}

/**
 * Whether one of two listed numbers stands with all that the other counts, and the other with a word of its own: "5 police officers
 * and 17 demonstrators" → "17 policías y 5 manifestantes".
 */
function isOneTurned([one, other]: readonly [FigurePair, FigurePair], source: Reading, target: Reading): boolean {
  const counted = nearestKeys(one.source, source)
  if (counted.length === 0 || meets(counted, keysOf(other.source, source))) return false
  if (countedNear(target, one.target.to, 1) === undefined || countedNear(source, other.source.to, 1) === undefined)
    return false
  return meets(counted, keysOf(other.target, target)) && !meets(counted, keysOf(one.target, target))
}

/** Whether two figures have "and" between them: "9 out of 10" are no two counts. */
function areListed(one: NumberFact, other: NumberFact, { tokens }: Reading): boolean {
  if (!one.hard || !other.hard) return false
  const [from, to] = one.from < other.from ? [one.to, other.from] : [other.to, one.from]
  for (let at = from; at < to; at++) if (((tokens[at]?.facts ?? 0) & BIT.joint) !== 0) return true
  return false
}

/** Whether a number is part of a name: the 31 of "A31". */
function isOfName({ start, from: first }: NumberFact, { text, tokens, language }: Reading): boolean {
  if (itemBefore(tokens, first)?.end !== start) return false
  let from = start
  while (start - from <= LONGEST_CLITIC && /\p{L}/u.test(text.charAt(from - 1))) from--
  // Arabic "and" stands right before a figure: و5.
  return from < start && !language.clitics.includes(text.slice(from, start))
}

const LONGEST_CLITIC = 4

/** Figures, and numbers in words from two on: "one" is also an article or a pronoun. */
const isCount = ({ hard, vague, value }: NumberFact): boolean =>
  hard || (!vague && Number.isInteger(value) && value >= 2)

/** The same with the ones in words, which count beside another number: "two by Rossi and one by Bianchi". */
const withOnes = (pairs: readonly FigurePair[], matches: NumberComparison['matches']): readonly FigurePair[] => [
  ...pairs,
  ...pairsWhere(matches, (one, other) => one.value === 1 && !one.hard && !other.hard),
]

/** The figures that count something in both texts, and nothing that is the same. */
function keyedApart(pairs: readonly FigurePair[], source: Reading, target: Reading) {
  const keyed: { readonly pair: FigurePair; readonly from: readonly string[]; readonly to: readonly string[] }[] = []
  for (const pair of pairs) {
    const from = keysOf(pair.source, source)
    const to = from.length === 0 ? from : keysOf(pair.target, target)
    if (to.length > 0 && !meets(from, to)) keyed.push({ pair, from, to })
  }
  return keyed
}

/**
 * Whether a number has its own unit or money in both texts, and the number in whose place it would stand has others:
 * "1.2 trillion won over three years" → 3년간 … 1조 2000억 원.
 */
function keepsMeasure({ source, target }: FigurePair, pairs: readonly FigurePair[]): boolean {
  const own = pairs.find(pair => pair.source === source)?.target
  const [here, there, other] = [measureIn(source), measureIn(own), measureIn(target)]
  return here !== undefined && here === there && other !== undefined && other !== here
}

const measureIn = (number: NumberFact | undefined): string | undefined => number?.currency ?? number?.unit

/** More figures than this are a table, whose words say little. */
const MOST_NUMBERS = 200

export const numbersExchanged = figureCheck({
  level: 'error',
  finds: 'Two numbers are exchanged: each has the words of the other.',
  needs: COUNTS,
  why: 'Twelve dead and thirty injured are not thirty dead and twelve injured.',
  example: ['300 soldiers and 500 families', '500 soldados y 300 familias'],
  among: 'matches',
  select: ({ source, target, contrasts }, numbers) => {
    const { matches } = numbers
    if (matches.length < 2) return NO_PAIRS
    const [behind, behindThere] = [behindIn(numbers.source, source), behindIn(numbers.target, target)]
    const pairs = pairsWhere(
      matches,
      (one, other) =>
        isCount(one) &&
        !one.month &&
        !one.part &&
        !isOfName(one, source) &&
        !behind.includes(one) &&
        !behindThere.includes(other),
    )
    if (pairs.length === 0 || pairs.length > MOST_NUMBERS) return NO_PAIRS
    const named = turnedNames(withOnes(pairs, matches), { source, target })
    if (named) return named === 'kept' ? NO_PAIRS : [named]
    if (pairs.length < 2) return NO_PAIRS
    const [first] = pairs
    if (pairs.every(({ source: { value } }) => value === first?.source.value)) return NO_PAIRS
    const counts = turnedCounts(pairs, { source, target })
    if (counts?.clauses === 'turned') return NO_PAIRS
    const [one, other] = pairs
    if (
      pairs.length === 2 &&
      one &&
      other &&
      (areTurned([one, other], source, target) ||
        (areListed(one.source, other.source, source) &&
          (isOneTurned([one, other], source, target) || isOneTurned([other, one], source, target))))
    ) {
      return [{ source: one.source, target: other.target }]
    }
    const turned = turnedAnchors(pairs, { source, target, contrasts })
    if (turned) return keepsMeasure(turned, pairs) ? NO_PAIRS : [turned]
    if (counts) return [{ ...counts.pair, level: 'warning' as const }]
    const keyed = keyedApart(pairs, source, target)
    if (keyed.length < 2) return NO_PAIRS
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
