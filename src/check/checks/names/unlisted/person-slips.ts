import { distance } from 'fastest-levenshtein'
import { haveSameLetters, isSwap, sharedBeginning, withoutDoubles } from '../../../../edit-distance.ts'
import { isTranscribed } from '../../../../languages/given-names.ts'
import { plainLetters } from '../../../../languages/plain-letters.ts'
import { onceEachWord } from '../../../../once.ts'
import type { Language } from '../../../language/model.ts'

/** The languages of the two texts that a name stands in. */
interface Sides {
  readonly from: Language
  readonly to: Language
}

/** Languages that write all foreign names by their sound, although the letters are Latin. */
const BY_SOUND: ReadonlySet<string> = new Set('lv lt az sq sr uz tk eo'.split(' '))

/**
 * What names look like that other scripts wrote first, so that each language has letters of its own for them:
 * Shevardnadze, Schewardnadse.
 */
const OF_OTHER_SCRIPT =
  /sh|zh|kh|gh|ts(?!on)|tch|dj|dzh|[sz]j|y[aeou]|iy|yy|uu|q(?!u)|(?:[oe]va?|sk[iy]|ck[iy]|enko|[aiou]uk|vi[ct]?ch|dze|ullah|zadeh?|abad|y[aeiou]n|oglu)$/

/** Whether languages may write a name in several ways, by the look of its parts or as the first names of its people are. */
export const isOfOtherScript: (part: string) => boolean = onceEachWord(
  part => isTranscribed(part) || OF_OTHER_SCRIPT.test(plainLetters(part)),
)

/** Whether two languages write the names of persons with the same letters. */
export const keepNames = (from: Language, to: Language): boolean => !BY_SOUND.has(from.tag) && !BY_SOUND.has(to.tag)

/** Whether two words differ in umlauts that one of them writes with an e: Mueller, Müller. */
export function haveUmlauts(one: string, other: string): boolean {
  const [left, right] = [plainLetters(one), plainLetters(other)]
  return left !== right && left.replace(AFTER_VOWEL, '') === right.replace(AFTER_VOWEL, '')
}

const AFTER_VOWEL = /(?<=[aou])e/g

/** Letters with a stroke and the like, which have no plain ones. */
const STROKES: readonly (readonly [RegExp, string])[] = [
  [/ß/g, 'ss'],
  [/ø/g, 'o'],
  [/æ/g, 'ae'],
  [/œ/g, 'oe'],
  [/ł/g, 'l'],
  [/đ/g, 'd'],
  [/ı/g, 'i'],
  [/þ/g, 'th'],
  [/ð/g, 'd'],
]

const bareWord = onceEachWord(word => {
  let bare = plainLetters(word)
  for (const [pattern, stand] of STROKES) bare = bare.replace(pattern, stand)
  return bare
})

/** The last letters may be those of a case. */
const ENDING = 2

/** A shorter name in another case is like other names. */
const SHORTEST_INFLECTED = 5

/** A name of so many letters is still told with two slips. */
const LONG = 8

const VOWEL = /[aeiouy]/

/** Languages whose words have cases, but whose names have none, or have them behind an apostrophe. */
const NAMES_WITHOUT_CASES: ReadonlySet<string> = new Set('de tr af gl oc ms fil tl sw'.split(' '))

/** Whether a language puts names in cases. */
const hasNameCases = ({ data, tag }: Language): boolean => data.uninflected !== true && !NAMES_WITHOUT_CASES.has(tag)

/** Languages with a genitive in -s. */
const GENITIVES: ReadonlySet<string> = new Set('de sv da nb nl af'.split(' '))

/** What languages add to a name, even if names have no cases: a genitive or a plural. */
const ADDED = /^(?:e?s|z|en|e|a|n|i|t)$/

/**
 * Whether a word is a person's name with a slip. Names in Latin letters are kept letter by letter between languages that
 * write them so; a case may change the last ones.
 */
export function isSlipOfPerson(word: string, name: string, { from, to }: Sides): boolean {
  const [one, other] = [bareWord(word), bareWord(name)]
  const isInflected = hasNameCases(to)
  if (one.charAt(0) !== other.charAt(0) && !isSwap(one, other)) return false
  if (one === other) return hasOtherMark(word, name, to)
  if (one.startsWith(other)) return isLonger(one, other, isInflected)
  if (other.startsWith(one)) return !isInflected && !mayHaveEnding(other.slice(one.length), from)
  if (!isInflected) return isOneSlip(one, other, 0) || isDoubleSlip(one, other)
  if (other.length < SHORTEST_INFLECTED) return false
  for (let cut = 0; cut <= 3; cut++) if (isOneSlip(one.slice(0, one.length - cut), other, ENDING)) return true
  return false
}

/** Whether two letters of a name stand in each other's place, which no language does: Göbekli, Göbelki. */
export function hasExchangedLetters(word: string, name: string, language: Language): boolean {
  const [one, other] = [bareWord(word), bareWord(name)]
  const last = hasNameCases(language) ? ENDING : 0
  const cuts = last === 0 ? [0] : [0, 1, 2, 3]
  return cuts.some(cut => areExchanged(one.slice(0, one.length - cut), other, last))
}

function areExchanged(one: string, other: string, last: number): boolean {
  const at = sharedBeginning(one, other)
  if (one.length !== other.length || at >= other.length - last) return false
  // Theatre, theater; Alexandre, Alexander.
  if (/^(?:re|er|le|el)$/.test(other.slice(-2)) && at >= other.length - 2) return false
  return isSwap(one, other) || (other.length > 4 && haveSameLetters(one, other) && distance(one, other) === 2)
}

/** Whether a word has a letter more than a name which no language adds. */
function isLonger(one: string, other: string, isInflected: boolean): boolean {
  const more = one.slice(other.length)
  const last = other.at(-1) ?? ''
  if (more.length > 1) return false
  if (more === last) return !VOWEL.test(last)
  return !isInflected && !ADDED.test(more)
}

/** Whether the letters that a target lacks at the end of a name may be those of a case or a genitive in the source. */
const mayHaveEnding = (ending: string, language: Language): boolean =>
  ending.length > 1 || hasNameCases(language) || (ending === 's' && GENITIVES.has(language.tag))

/** Whether one is the other with one slip before its last letters. */
function isOneSlip(one: string, other: string, last: number): boolean {
  if (one === other || Math.abs(one.length - other.length) > 1) return false
  let at = sharedBeginning(one, other)
  // Which one of a double letter is too many cannot be told.
  if (one.length > other.length && one[at] === one[at - 1]) at--
  if (at >= other.length - last) return false
  if (distance(one, other) !== 1) return areExchanged(one, other, last)
  const [left, right] = [one.charAt(at), other.charAt(at)]
  if (one.length === other.length) return !(at === other.length - 1 && VOWEL.test(left) && VOWEL.test(right))
  const more = one.length > other.length ? left : right
  const before = one.charAt(at - 1)
  // "Mueller" is Müller, "Aalto" might be Ålto, and an y may be heard before a vowel.
  return !/[jy]/.test(more) && !(more === 'e' && /[aou]/.test(before)) && !(more === 'a' && before === 'a')
}

/** Whether two long names begin and end alike and differ in two letters. */
const isDoubleSlip = (one: string, other: string): boolean =>
  other.length >= LONG &&
  one.slice(0, 2) === other.slice(0, 2) &&
  one.at(-1) === other.at(-1) &&
  withoutDoubles(one) !== withoutDoubles(other) &&
  distance(one, other) === 2

/**
 * Whether a word has a mark that a name lacks, while it keeps those that the name has: Pääbö for Pääbo. A name without
 * marks may have lost them, and a case may change the last letters.
 */
export function hasOtherMark(word: string, name: string, language: Language): boolean {
  const isInflected = hasNameCases(language)
  const [one, other] = [word.normalize('NFC').toLowerCase(), name.normalize('NFC').toLowerCase()]
  if (one.length !== other.length || !/[^a-z]/.test(other)) return false
  let isAdded = false
  for (let at = 0; at < other.length; at++) {
    const [left, right] = [one.charAt(at), other.charAt(at)]
    if (left === right) continue
    // The mark of the name is lost, or is another one: António, Antônio.
    if (/[a-z]/.test(left) || !/[a-z]/.test(right) || (isInflected && at >= other.length - ENDING)) return false
    isAdded = true
  }
  return isAdded
}
