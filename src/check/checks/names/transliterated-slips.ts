import { latinOf } from '../../../languages/sound.ts'
import type { NameWord } from './name-slips.ts'

/** A word of a target that is a name with another consonant in it. */
interface Slip {
  readonly text: string
  readonly at: number
}

/** Scripts that write the consonants of a foreign name one by one, whatever they do with its vowels. */
const ALPHABETIC =
  /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Armenian}\p{Script=Georgian}]/u
const WORD = /[\p{L}\p{M}’']+/gu

/**
 * Consonants by classes of those that alphabets exchange for each other; what is in none is a vowel, or may be silent. `l` and `r`, `m`
 * and `n` are never one.
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

/** Fewer consonants do not tell a name. */
const LEAST = 2

/** Whether exactly one consonant became one of another class, or two changed places; a case may add some at the end. */
function differsByOne(name: string, found: string): boolean {
  if (found.length < name.length || found.length > name.length + 2) return false
  if (holdsInOrder(found, name)) return false
  const differing = [...name].flatMap((letter, at) => (letter === found[at] ? [] : [at]))
  const [one = 0, two, more] = differing
  if (differing.length === 0 || more !== undefined || name.length - differing.length < 1) return false
  if (two === undefined) return one > 0 && isUnlike(name.charAt(one), found.charAt(one))
  return found.length === name.length && two === one + 1 && name[one] === found[two] && name[two] === found[one]
}

/** Whether a word has all consonants of a name in their order, and perhaps some more. */
function holdsInOrder(found: string, name: string): boolean {
  let at = 0
  for (const letter of found) if (letter === name[at]) at++
  return at === name.length
}

/** A liquid or a nasal is not heard as a stop, nor as another one. */
const isUnlike = (one: string, other: string): boolean => 'lrmn'.includes(one) || 'lrmn'.includes(other)

/**
 * The word behind a given name that stands in the target as it should, where it is the surname with a slip in it: "Arseny
 * Velichko" → Арсений Веричко. Only between two alphabets.
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
    if (isOf(consonants, last)) return undefined
    const before = words[index - 1]?.[0]
    if (before !== undefined && isOf(consonantsOf(before), first) && differsByOne(last, consonants)) slip = { text, at }
  }
  return slip
}
