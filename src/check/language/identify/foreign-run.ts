import type { Reading, Token } from '../../read/model.ts'
import { FACT } from '../words/word-facts.ts'
import { type Stretch, stretchesOfOthers } from './nearest-language.ts'
import { fitsOther } from './spelling.ts'
import { isInLoanPhrase, isPart, isWithinMarks, means } from './strange-words.ts'

/** From how good a fit of its frequent groups of letters on a stretch of words is looked at. */
const WORTH_A_LOOK = 6
/** By how much the words of a run must fit another language better, and if some of them are everyday words of it. */
const CLEAR = 18
const CLEAR_WITH_EVERYDAY = 14
/** Languages with so many words of others that only everyday words of these show a run: "major catalogues" in English. */
const BORROWS: ReadonlySet<string> = new Set(['en'])
/** What such a word adds, what a word that the target's language lists takes away, and one that the other cannot have. */
const EVERYDAY = 3
const LISTED = -3
const CANNOT_BE = -6
/** By how much each of two words must fit it better: one word alone is looked at elsewhere. */
const TELLING = 2
/** Words of one letter are words of too many languages. */
const SHORTEST_EVERYDAY = 2
/** Of the languages that a text may have words of, only so many are looked at. */
const MOST_LOOKS = 4

/** Words in a row that another language has, and that language. */
export interface ForeignRun {
  readonly tag: string
  readonly start: number
  readonly end: number
}

/**
 * Two words or more in a row that are spelt as in another language: "pendant les longues nuits" in Italian. Each of them
 * may be a word of the text's language; together they are not.
 */
export function foreignRun(source: Reading, target: Reading): ForeignRun | undefined {
  const stretches = stretchesOfOthers(target, WORTH_A_LOOK)
  if (stretches.length === 0) return undefined
  const said = new Set(source.tokens.map(({ lower }) => lower))
  for (const stretch of stretches.slice(0, MOST_LOOKS)) {
    // Words of the source's language that the source does not have are borrowed.
    if (stretch.tag === source.language.tag) continue
    const run = clearRun(target, stretch, said)
    if (run !== undefined) return run
  }
  return undefined
}

/** The part of a stretch that has no word of the source and of the target's everyday words, if it is clear. */
function clearRun(target: Reading, { tag, from, to }: Stretch, said: ReadonlySet<string>): ForeignRun | undefined {
  const { tokens, text, language } = target
  const known = language.everydayWords()
  let [sum, everyday, telling, count, start] = [0, 0, 0, 0, 0]
  for (let at = from; at < to; at++) {
    const token = tokens[at]!
    const { lower, word } = token
    const languages = known.get(lower)
    const isTheirs = languages?.includes(tag) === true
    if (
      (word.common && !isTheirs) ||
      said.has(lower) ||
      isKept(token, target) ||
      !follows(tokens[at - 1], token, text)
    ) {
      ;[sum, everyday, telling, count] = [0, 0, 0, 0]
      if (word.common || said.has(lower) || isKept(token, target)) continue
    }
    if (count === 0) start = token.start
    count++
    const by = fitsOther(lower, tag, language.tag) ?? CANNOT_BE
    const isListed = !word.common && means(word, language)
    sum += isListed ? by + LISTED : by
    if (by >= TELLING) telling++
    if (isTheirs && !isListed && !word.common && lower.length >= SHORTEST_EVERYDAY) everyday++
    const least = everyday > 0 ? CLEAR_WITH_EVERYDAY : BORROWS.has(language.tag) ? Number.POSITIVE_INFINITY : CLEAR
    if (telling > 1 && sum + everyday * EVERYDAY >= least && !isInTitle(tokens[at - count], tokens[to]))
      return { tag, start, end: endOfRun(target, at, to) }
  }
  return undefined
}

/** Where a run ends that is clear at a word: behind the last word of the stretch that is none of the target's everyday ones. */
function endOfRun({ tokens, text }: Reading, at: number, to: number): number {
  let last = at
  while (last + 1 < to && !tokens[last + 1]!.word.common && follows(tokens[last], tokens[last + 1]!, text)) last++
  return tokens[last]!.end
}

/** Whether a word is borrowed, a part of a compound or an address, or stands between marks. */
const isKept = (token: Token, target: Reading): boolean =>
  target.language.loans.has(token.lower) ||
  isPart(token, target.text) ||
  isWithinMarks(token, target.text) ||
  isInLoanPhrase(token, target)

/** Whether words with capitals stand on both sides: "Car of the Year". */
const isInTitle = (before: Token | undefined, behind: Token | undefined): boolean =>
  before !== undefined && behind !== undefined && (before.facts & behind.facts & FACT.capital) !== 0

/** Whether nothing but a blank is between two words. */
const follows = (before: Token | undefined, { start }: Token, text: string): boolean =>
  before === undefined || text.slice(before.end, start).trim() === ''
