import { distance } from 'fastest-levenshtein'
import { isSwap, sharedBeginning } from '../../../../edit-distance.ts'
import { plainWord } from '../../../../languages/plain-letters.ts'
import { onceEachWord } from '../../../../once.ts'

/** A word with a capital, and its place. */
export interface NameWord {
  readonly text: string
  readonly at: number
  /** Whether it opens a sentence, where every word has a capital. */
  readonly first: boolean
}

/** The fewest letters that identify a name; shorter words are too similar to each other. */
export const SHORTEST = 4

const NAME = /\p{Lu}[\p{L}\p{M}’']{3,}/gu

/** An article or a preposition before a name: L’Internet. */
const ELIDED = /^(?:[CDJLMNST]|Qu|Dell|All|Nell|Sull|Dall|Un)['’](?=\p{Lu}\p{L}{3})/u

/** The words of a text that may be names: "the Kursk region" → Kursk. */
export function nameWordsIn(text: string): readonly NameWord[] {
  return [...text.matchAll(NAME)].map(({ 0: found, index }) => ({
    text: found.replace(ELIDED, '').replace(/['’](?:s|t)?$/, ''),
    at: index + (ELIDED.exec(found)?.[0].length ?? 0),
    first: /(?:^\s*|[.!?…:]["”»’)]*\s+)(?:["“„«‘(¿¡–—-]+\s*)?$/u.test(text.slice(Math.max(0, index - 8), index)),
  }))
}

/**
 * How a word sounds; words that sound alike are one name in two languages: Siria, Syria; Afrika, Africa; Nacional,
 * National.
 */
export const soundOf: (word: string) => string = onceEachWord(word =>
  plainWord(word)
    .replace(/ph/g, 'f')
    .replace(/c?[ct](?=i[aeou])/g, 's')
    .replace(/[ckq]h?/g, 'k')
    .replace(/x/g, 'ks')
    .replace(/[yj]/g, 'i')
    .replace(/w/g, 'v')
    .replace(/z/g, 's')
    .replace(/h/g, '')
    .replace(/(?<![aeiou])[aeiou]+$/, ''),
)

/** Whether a word is an inflected form of a name: Obamovi, Obama. */
export function isFormOf(word: string, name: string): boolean {
  const [one, other] = [plainWord(word), plainWord(name)]
  if (one === other) return true
  if (one.startsWith(other)) return one.length - other.length <= 5 && one.at(-1) !== one.at(-2)
  const stem = other.slice(0, Math.max(SHORTEST - 1, other.length - (/[aeiou]$/.test(other) ? 1 : 0)))
  return one.startsWith(stem) && one.length - stem.length <= 5
}

export interface Slips {
  /** Whether the language is known to write the name like this: then every other spelling is a misspelling. */
  readonly known: boolean
  /** Names have no cases, so a different ending is not a case. */
  readonly uninflected: boolean
}

/**
 * Whether two words differ as a misspelling does: by a letter too many, a letter too few, another letter, or two
 * letters in the wrong order.
 */
export function isSlip(word: string, name: string, { known, uninflected }: Slips): boolean {
  const [one, other] = [plainWord(word), plainWord(name)]
  if (one === other || Math.abs(one.length - other.length) > 4) return false
  // No ending doubles the last letter.
  if (one === other + other.at(-1)) return true
  const endings = uninflected ? [0] : [0, 1, 2, 3]
  for (const cut of endings) {
    const bare = one.slice(0, one.length - cut)
    if (bare.length < other.length - 1) break
    if (!isOneEditFrom(bare, other)) continue
    // "Kod" is Polish for "Code".
    if (bare[0] !== other[0] && soundOf(bare) === soundOf(other)) continue
    if (areTwoSpellings(one, other, known)) return false
    return uninflected && known ? true : !differsAtTheEnd(one, other, known ? 2 : 3)
  }
  return false
}

const isOneEditFrom = (one: string, other: string): boolean =>
  one !== other && Math.abs(one.length - other.length) <= 1 && (distance(one, other) === 1 || isSwap(one, other))

/** Whether two words are no slip of one another: American and America are two words, Nevskiy and Nevsky one name. */
function areTwoSpellings(one: string, other: string, known: boolean): boolean {
  if (other.startsWith(one)) return true
  const soundAlike = soundOf(one) === soundOf(other)
  if (soundAlike && !/(.)\1/.test(one)) return true
  return !known && (other.length < 6 || soundAlike || losesDouble(one, other))
}

/** A longer name bears two slips and is still told: Argüelles, Argüeyes. */
const LONG_NAME = 8

/** Whether two long words begin and end alike and differ in two letters. */
export function isDoubleSlip(word: string, name: string): boolean {
  const [one, other] = [plainWord(word), plainWord(name)]
  if (other.length < LONG_NAME || one.slice(0, 2) !== other.slice(0, 2) || one.at(-1) !== other.at(-1)) return false
  return distance(one, other) === 2 && soundOf(one) !== soundOf(other)
}

/**
 * Whether only a double letter was lost: languages write foreign names with fewer double letters and rarely with more.
 */
export const losesDouble = (one: string, other: string): boolean =>
  one.length < other.length && one === other.replace(/(.)\1/, '$1')

/** Whether only the last letters differ, as in another case or another language: Ukrainians, Ukrainiens. */
function differsAtTheEnd(one: string, other: string, letters: number): boolean {
  return sharedBeginning(one, other) >= other.length - letters
}
