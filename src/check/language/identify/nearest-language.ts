import { CHECKS } from '../../../languages/check.ts'
import { LETTER_GROUPS } from '../../../languages/letter-groups.ts'
import { LETTERS, LETTERS_OF_NEIGHBOURS } from '../../../languages/letters.ts'
import { TWO_SCRIPTS } from '../../../languages/script.ts'
import { once, onceEach } from '../../../once.ts'
import type { Reading, Token } from '../../read/model.ts'
import type { Language, Word } from '../model.ts'
import { scriptOf } from '../scripts.ts'
import { FACT } from '../words/word-facts.ts'
import { foreignLetters } from './foreign-letters.ts'

/** Another language that the words of a text fit better than their own, and by how much (a natural logarithm). */
export interface Nearer {
  readonly tag: string
  readonly by: number
}

/** The logarithms of how often a group of the lists of frequent ones occurs, in the middle of its range, and of any other. */
const LIKELY = [0.0112, 0.0042, 0.0014, 0.0007].map(Math.log)
const UNLISTED = Math.log(0.0001)

/** Fewer different words show no language. */
const FEWEST = 4
/** Fewer words than the first must fit another language better by at least the second: "počinje u pola devet" is Croatian. */
const FEW = 6
const CLEAR_OF_FEW = 18
/** What an everyday word weighs that only one of two languages has. */
const OWN_WORD = 4
const OTHER_WORD = 2
const MOST_OTHER_WORDS = 3
/** What a word weighs that has a letter that a language lacks. */
const FOREIGN_LETTER = 4

/** The languages of one script, and how well each group of three letters fits each of them, beyond a group in no list. */
interface Family {
  readonly tags: readonly string[]
  readonly groups: ReadonlyMap<string, Float32Array>
  /** Room for the sums over the words of one text after another. */
  readonly sums: Float64Array
  /** Where the stretch begins whose sum that is. */
  readonly starts: Int32Array
}

const FAMILIES = once((): ReadonlyMap<string, Family> => {
  const tags = Object.groupBy(
    Object.keys(LETTER_GROUPS),
    tag => scriptOf(TWO_SCRIPTS.has(tag) ? `${tag}-Cyrl` : tag)?.name ?? '',
  )
  return new Map(Object.entries(tags).map(([script, some = []]) => [script, familyOf(some)] as const))
})

function familyOf(tags: readonly string[]): Family {
  const groups = new Map<string, Float32Array>()
  for (const [place, tag] of tags.entries()) {
    for (const [level, list] of (LETTER_GROUPS[tag] ?? []).slice(0, LIKELY.length).entries()) {
      for (const group of list.trim().split(/\s+/)) {
        const fits = groups.get(group) ?? new Float32Array(tags.length)
        fits[place] = (LIKELY[level] ?? UNLISTED) - UNLISTED
        groups.set(group, fits)
      }
    }
  }
  return { tags, groups, sums: new Float64Array(tags.length), starts: new Int32Array(tags.length) }
}

/** How well a word fits each language of its family. */
function fitOf(word: Word, family: Family): Float32Array {
  word.fits ??= fitIn(family, word.lower)
  return word.fits
}

/** The sum over a word's groups of letters, at the edges `_` included. */
function fitIn({ tags, groups }: Family, lower: string): Float32Array {
  const sum = new Float32Array(tags.length)
  for (const part of lower.split("'")) {
    const edged = `_${part}_`
    for (let at = 0; at + 3 <= edged.length; at++) {
      const fits = groups.get(edged.slice(at, at + 3))
      if (fits !== undefined) for (let place = 0; place < sum.length; place++) sum[place]! += fits[place]!
    }
  }
  if (!/^[a-z']+$/.test(lower))
    for (const [place, tag] of tags.entries()) if (lackingIn(tag)?.test(lower)) sum[place]! -= FOREIGN_LETTER
  return sum
}

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

/** A stretch of a text's tokens, half-open, and another language whose frequent groups of letters it has. */
export interface Stretch {
  readonly tag: string
  readonly from: number
  readonly to: number
}

const NO_STRETCHES: readonly Stretch[] = []

/** A quick look that settles most texts: whether a stretch may fit, if each of its words were of the language it fits best. */
function mayHaveStretch(
  tokens: readonly Token[],
  { family, own, least }: { readonly family: Family; readonly own: number; readonly least: number },
): boolean {
  let sum = 0
  for (const { kind, facts, word } of tokens) {
    if (kind !== 'word' || (facts & FACT.capital) !== 0) sum = 0
    else {
      sum = Math.max(sum, 0) + bestFitAt(word, family, own)
      if (sum >= least) return true
    }
  }
  return false
}

function bestFitAt(word: Word, family: Family, own: number): number {
  if (Number.isNaN(word.bestFit)) {
    const fits = fitOf(word, family)
    let best = Number.NEGATIVE_INFINITY
    for (let place = 0; place < fits.length; place++) if (place !== own && fits[place]! > best) best = fits[place]!
    word.bestFit = best - fits[own]!
  }
  return word.bestFit
}

/**
 * For each other language, the stretch of two words or more in small letters that fits it best, if by at least so much: a
 * quick look.
 */
export function stretchesOfOthers(target: Reading, least: number): readonly Stretch[] {
  const family = familyFor(target)
  if (family === undefined) return NO_STRETCHES
  const { tags, sums, starts } = family
  const { tokens } = target
  const own = tags.indexOf(target.language.tag)
  if (!mayHaveStretch(tokens, { family, own, least })) return NO_STRETCHES
  let found: Map<number, Stretch & { readonly by: number }> | undefined
  sums.fill(0)
  for (let at = 0; at < tokens.length; at++) {
    const { kind, facts, word } = tokens[at]!
    if (kind !== 'word' || (facts & FACT.capital) !== 0) {
      sums.fill(0)
      continue
    }
    const fits = fitOf(word, family)
    for (let place = 0; place < sums.length; place++) {
      const gap = fits[place]! - fits[own]!
      if (sums[place]! <= 0) {
        sums[place] = gap
        starts[place] = at
        continue
      }
      const by = sums[place]! + gap
      sums[place] = by
      if (by < least || by <= (found?.get(place)?.by ?? 0)) continue
      found ??= new Map()
      found.set(place, { tag: tags[place] ?? '', from: starts[place]!, to: at + 1, by })
    }
  }
  return found === undefined ? NO_STRETCHES : [...found.values()].toSorted((one, other) => other.by - one.by)
}

/** Tells of words by how much their frequent groups of letters fit another language better than a text's own. */
export function fitsByGroups(other: string, target: Reading): (word: Word) => number {
  const family = familyFor(target)
  const [own, theirs] = [target.language.tag, other].map(tag => family?.tags.indexOf(tag) ?? -1)
  if (family === undefined || own === undefined || theirs === undefined || own < 0 || theirs < 0) return () => 0
  return word => {
    const fits = fitOf(word, family)
    return fits[theirs]! - fits[own]!
  }
}

/** By how much the frequent groups of letters of a word fit any other language better than its own. */
export function bestFitOf(word: Word, { tag, script }: Language): number {
  const family = script === undefined ? undefined : FAMILIES().get(script.name)
  const own = family?.tags.indexOf(tag) ?? -1
  if (family === undefined || own < 0) return Number.NEGATIVE_INFINITY
  return Math.max(0, bestFitAt(word, family, own))
}

/** How well some words together fit the language of a place. */
function sumAt(place: number, fits: readonly Float32Array[]): number {
  let sum = 0
  for (let at = 0; at < fits.length; at++) sum += fits[at]![place]!
  return sum
}

const HYPHEN = 0x2d

/** The languages with lists of groups whose script a language has. */
export const familyOfTag = onceEach((tag): readonly string[] => {
  const found = [...FAMILIES().values()].find(({ tags }) => tags.includes(tag))
  return found?.tags ?? []
})

/** The languages that a text may be in; a language with two scripts has a list for Cyrillic only. */
function familyFor({ language: { tag, script }, text }: Reading): Family | undefined {
  if (LETTER_GROUPS[tag] === undefined) return undefined
  const name = script?.name ?? (/\p{Script=Cyrillic}/u.test(text) ? 'Cyrl' : undefined)
  const family = name === undefined ? undefined : FAMILIES().get(name)
  return family?.tags.includes(tag) ? family : undefined
}

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

const lackingIn = onceEach((tag): RegExp | undefined => {
  const letters = LETTERS_OF_NEIGHBOURS[tag]
  return LETTERS[tag] !== undefined || letters === undefined ? foreignLetters(tag) : new RegExp(`[${letters}]`, 'u')
})
