import { CHECKS } from '../../../languages/check.ts'
import type { Reading, Token } from '../../read/model.ts'
import type { Word } from '../model.ts'
import { FACT } from '../words/word-facts.ts'
import { type Family, familyFor, fitOf, lackingIn } from './letter-fits.ts'

/** Another language that the words of a text fit better than their own, and by how much (a natural logarithm). */
export interface Nearer {
  readonly tag: string
  readonly by: number
}

/** Fewer different words show no language. */
const FEWEST = 4
/** Fewer words than the first must fit another language better by at least the second: "počinje u pola devet" is Croatian. */
const FEW = 6
const CLEAR_OF_FEW = 18
/** What an everyday word weighs that only one of two languages has. */
const OWN_WORD = 4
const OTHER_WORD = 2
const MOST_OTHER_WORDS = 3
/**
 * The language of the same script that the words of a target fit better than its own, by at least so much: Spanish in a
 * French edition. Words with capitals, words of the source and short quotations do not count.
 */
export function nearestLanguage(source: Reading, target: Reading, least: number): Nearer | undefined {
  const family = familyFor(target)
  // The forms of one word for several numbers show no language: {# файл} few {# файла}.
  const isOfForms = target.parts.some(({ kind }) => kind === 'frame')
  if (family === undefined || isOfForms || !mayBeNearer(target, family, least)) return undefined
  const said = new Set(source.tokens.map(({ lower }) => lower))
  const titles = [...target.text.matchAll(TITLE)].map(({ 0: title, index }) => [index, index + title.length] as const)
  const tokens = target.tokens.filter(
    token =>
      isTelling(token, target) &&
      !said.has(token.lower) &&
      !titles.some(([from, to]) => token.start >= from && token.start < to),
  )
  const words = [...new Set(tokens.map(({ word }) => word))]
  if (words.length < FEWEST) return undefined
  return bestOf(words, family, { target, least: words.length < FEW ? Math.max(least, CLEAR_OF_FEW) : least })
}

/** Whether the groups of letters of a text in small letters fit another language better than its own, by however little. */
export function fitsBetter(target: Reading, tag: string): boolean {
  const family = familyFor(target)
  const [own, other] = [target.language.tag, tag].map(one => family?.tags.indexOf(one) ?? -1)
  if (family === undefined || own === undefined || other === undefined || other < 0) return false
  const words = target.tokens.filter(token => isTelling(token, target)).map(({ word }) => word)
  const by = words.reduce((sum, word) => {
    const fits = fitOf(word, family)
    return sum + (fits[other] ?? 0) - (fits[own] ?? 0)
  }, 0)
  return by > 0 && mayBeIn(tag, words)
}

/** A quick look that settles most texts: whether the words of a text, taken as they are, may fit another language. */
function mayBeNearer({ tokens, text, language }: Reading, family: Family, least: number): boolean {
  if (tokens.length < FEWEST) return false
  const { tags, sums } = family
  sums.fill(0)
  for (const { kind, facts, word, start } of tokens) {
    if (kind !== 'word' || (facts & FACT.capital) !== 0 || text.charCodeAt(start - 1) === HYPHEN) continue
    const fits = fitOf(word, family)
    for (let place = 0; place < sums.length; place++) sums[place]! += fits[place]!
  }
  const enough = (sums[tags.indexOf(language.tag)] ?? 0) + least - OTHER_WORD * MOST_OTHER_WORDS
  for (let place = 0; place < sums.length; place++) if (sums[place]! >= enough) return true
  return false
}

/** Whether the words in small letters of a part of a text fit any other language better: a quick look. */
export function mayFitOther(tokens: readonly Token[], target: Reading): boolean {
  const family = familyFor(target)
  if (family === undefined) return false
  const sums = new Float32Array(family.tags.length)
  for (const { kind, facts, word } of tokens) {
    if (kind !== 'word' || (facts & FACT.capital) !== 0) continue
    const fits = fitOf(word, family)
    for (let place = 0; place < sums.length; place++) sums[place]! += fits[place]!
  }
  const own = sums[family.tags.indexOf(target.language.tag)]!
  return sums.some(sum => sum > own)
}

/** How well some words together fit the language of a place. */
function sumAt(place: number, fits: readonly Float32Array[]): number {
  let sum = 0
  for (let at = 0; at < fits.length; at++) sum += fits[at]![place]!
  return sum
}

const HYPHEN = 0x2d

/** A short quotation; it may be a title in another language. */
const TITLE = /["“„«][^"“”„«»]{1,60}["“”»]/g

/** Whether a word is in small letters, and no part of an address, a tag or a compound. */
const isTelling = ({ kind, text, lower, start, end }: Token, { text: all }: Reading): boolean =>
  kind === 'word' &&
  text === lower &&
  !JOINED.includes(all.charAt(start - 1) || ' ') &&
  !'@/_'.includes(all.charAt(end) || ' ')

const JOINED = '@/.#_-'

interface Comparison {
  readonly target: Reading
  readonly least: number
}

function bestOf(words: readonly Word[], family: Family, { target, least }: Comparison): Nearer | undefined {
  const own = family.tags.indexOf(target.language.tag)
  const fits = words.map(word => fitOf(word, family))
  const ownSum = sumAt(own, fits)
  let best: Nearer | undefined
  for (const [place, tag] of family.tags.entries()) {
    const bare = sumAt(place, fits) - ownSum
    if (place === own || bare + OTHER_WORD * MOST_OTHER_WORDS < least) continue
    const by = bare + everydayGap(words, tag, target)
    if (by >= least && by > (best?.by ?? 0) && mayBeIn(tag, words)) best = { tag, by }
  }
  return best
}

/** What everyday words add for another language, and take away for the target's own. */
function everydayGap(words: readonly Word[], tag: string, { language }: Reading): number {
  const known = language.everydayWords()
  const isListed = CHECKS[tag] !== undefined
  let [own, other] = [0, 0]
  for (const { lower } of words) {
    const languages = known.get(lower)
    if (languages === undefined) continue
    if (!languages.includes(tag)) own += Number(isListed && languages.includes(language.tag))
    else if (!languages.includes(language.tag)) other++
  }
  return OTHER_WORD * Math.min(other, MOST_OTHER_WORDS) - OWN_WORD * own
}

/** Whether all words have only letters of a language. */
function mayBeIn(tag: string, words: readonly Word[]): boolean {
  const foreign = lackingIn(tag)
  return foreign === undefined || !words.some(({ lower }) => foreign.test(lower))
}
