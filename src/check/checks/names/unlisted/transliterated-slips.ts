import { itemBefore } from '../../../../item-at.ts'
import { readingsOf } from '../../../../languages/readings.ts'
import { latinOf } from '../../../../languages/sound.ts'
import type { NameWord } from './name-slips.ts'
import { hasConsonantMore, hasConsonantsSwapped, hasOtherStop, soundAlike } from './wrong-consonants.ts'

/** A word of a target that is a name with a wrong consonant. */
interface Slip {
  readonly text: string
  readonly at: number
}

/** Scripts that write every consonant of a foreign name, whatever its vowels. */
const ALPHABETIC =
  /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Armenian}\p{Script=Georgian}]/u
const WORD = /[\p{L}\p{M}’']+/gu

/**
 * Consonants by classes, since alphabets interchange those of one class; any other letter is a vowel, or may be silent.
 * `l` and `r`, and `m` and `n`, are never in one class.
 */
const CLASSES: readonly (readonly [RegExp, string])[] = [
  [/ck|c(?=[aouklrtn]|$)/g, 'K'],
  [/s?ch|tsh|dzh|dz|zh|sh|ts|tz|cz|[szxc]/g, 'S'],
  [/kh|gh|[kqg]/g, 'K'],
  [/ph|mp|[bpvf]/g, 'P'],
  [/th|nt|[dt]/g, 'T'],
  [/[^SKPTlrmn]/g, ''],
  [/(.)\1+/g, '$1'],
]

/** The consonants of a name by their classes: Velichko and Величко → PlSK. */
function consonantsOf(word: string): string {
  let sound = latinOf(word.toLowerCase())
  for (const [pattern, stand] of CLASSES) sound = sound.replace(pattern, stand)
  return sound
}

/** No case adds these: Mansour → منسول is not a name without its last letter. */
const LIQUID = /[lr]/

/** Fewer consonants do not identify a name. */
const LEAST = 2

/** Whether exactly one consonant has another class, or two are in the wrong order; a case may add some at the end. */
function differsByOne(name: string, found: string): boolean {
  if (found.length < name.length || found.length > name.length + 2) return false
  if (holdsInOrder(found, name)) return false
  const differing = [...name].flatMap((letter, at) => (letter === found[at] ? [] : [at]))
  const [one = 0, two, more] = differing
  if (differing.length === 0 || more !== undefined || name.length - differing.length < 1) return false
  if (two === undefined) return one > 0 && isUnlike(name.charAt(one), found.charAt(one))
  return found.length === name.length && two === one + 1 && name[one] === found[two] && name[two] === found[one]
}

/** Whether a word has all consonants of a name in order, and perhaps more. */
function holdsInOrder(found: string, name: string): boolean {
  let at = 0
  for (const letter of found) if (letter === name[at]) at++
  return at === name.length
}

/** A liquid or a nasal is never confused with a stop or another liquid or nasal. */
const isUnlike = (one: string, other: string): boolean => 'lrmn'.includes(one) || 'lrmn'.includes(other)

/** The vowels of a name in order: Trifonov and Трифонов → ioo. */
const vowelsOf = (word: string): string => latinOf(word.toLowerCase()).replace(/[^aeiou]/g, '')

/** Whether two vowels of a name stand in each other's place: Трофинов for Trifonov. A case may add some at the end. */
function hasVowelsExchanged(name: string, word: string): boolean {
  const one = vowelsOf(name)
  const other = vowelsOf(word).slice(0, one.length)
  const differing = [...one].flatMap((vowel, at) => (vowel === other[at] ? [] : [at]))
  const [first = 0, second = 0] = differing
  return differing.length === 2 && one[first] === other[second] && one[second] === other[first]
}

/**
 * The word after a correct given name in the target, if it is the misspelt surname: "Arseny Velichko" → Арсений
 * Веричко. Only between two alphabets.
 */
export function transliteratedSlip(surname: NameWord, given: NameWord, target: string): Slip | undefined {
  if (ALPHABETIC.test(surname.text) === ALPHABETIC.test(target)) return undefined
  const [first, last] = [consonantsOf(given.text), consonantsOf(surname.text)]
  if (first.length < LEAST || last.length < LEAST) return undefined
  const words = [...target.matchAll(WORD)]
  const isOf = (found: string, name: string): boolean => found.startsWith(name) && found.length <= name.length + 2
  let slip: Slip | undefined
  for (const [index, { 0: text, index: at }] of words.entries()) {
    const consonants = consonantsOf(text)
    const before = itemBefore(words, index)?.[0]
    const isBehind = before !== undefined && isOf(consonantsOf(before), first)
    if (isOf(consonants, last)) return isBehind && hasVowelsExchanged(surname.text, text) ? { text, at } : undefined
    if (!isBehind || !differsByOne(last, consonants)) continue
    // Dupont → Дюпон: its language may not read every letter.
    const isRead = readingsOf(surname.text)
      .map(consonantsOf)
      .some(name => name.length >= LEAST && isOf(consonants, name) && !LIQUID.test(consonants.slice(name.length)))
    if (isRead) return undefined
    slip = { text, at }
  }
  return slip
}

const SYLLABLES = /[\p{Script=Katakana}ー]{3,}|\p{Script=Hangul}{3,}/gu

/** The word in katakana or Hangul that is a surname with two consonants exchanged: "Keir Starner" → スナーター. */
export function swappedSyllables(surname: NameWord, given: NameWord, target: string): Slip | undefined {
  const words = [...target.matchAll(SYLLABLES)]
  return words
    .filter(({ 0: text }, index) => {
      if (!hasConsonantsSwapped(surname.text, text)) return false
      const before = itemBefore(words, index)?.[0]
      return (before !== undefined && soundAlike(given.text, before)) || /^[\p{Script=Katakana}ー]/u.test(text)
    })
    .map(({ 0: text, index: at }) => ({ text, at }))[0]
}

/** The word behind the first name that is the surname with a consonant too many, or with another stop. */
export function oddConsonant(surname: NameWord, given: NameWord, target: string): Slip | undefined {
  if (ALPHABETIC.test(surname.text) || !/\p{Script=Cyrillic}/u.test(target)) return undefined
  const words = [...target.matchAll(WORD)]
  for (const [index, { 0: text, index: at }] of words.entries()) {
    const before = itemBefore(words, index)
    if (before === undefined || !/^\p{Lu}/u.test(text) || before.index + before[0].length + 1 !== at) continue
    if (!soundAlike(given.text, before[0])) continue
    return hasConsonantMore(surname.text, text) || hasOtherStop(surname.text, text) ? { text, at } : undefined
  }
  return undefined
}
