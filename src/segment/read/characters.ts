/** The class of a character at an offset, read without copying the text. */

export type CharacterClass = 'space' | 'upper' | 'lower' | 'letter' | 'digit' | 'dash' | 'other'

const UPPER = /[\p{Lu}\p{Lt}]/uy
const LOWER = /\p{Ll}/uy
const LETTER = /[\p{L}\p{M}]/uy
const DIGIT = /\p{N}/uy
const SPACE = /[\s\u0085\u200B]/y
/** Whether a sticky pattern matches at an offset. */
export function matchesAt(pattern: RegExp, text: string, index: number): boolean {
  pattern.lastIndex = index
  return pattern.test(text)
}

/** The end of a sticky pattern's match at an offset; the offset itself without one. */
export function matchEnd(pattern: RegExp, text: string, index: number): number {
  pattern.lastIndex = index
  return pattern.test(text) ? pattern.lastIndex : index
}

/** The classes of letters and digits come first. */
const CLASSES: readonly CharacterClass[] = ['upper', 'lower', 'letter', 'digit', 'space', 'dash', 'other']
const LAST_OF_WORDS = CLASSES.indexOf('digit')

/** Han and Hangul, in the ranges that contain only letters. */
const IDEOGRAPHS = [
  [0x4e00, 0xa000],
  [0xac00, 0xd7a4],
] as const

/** The classes of UTF-16 units as numbers. Other characters are tested by patterns, each once, when a text has them. */
const UNKNOWN = CLASSES.length
const table = new Uint8Array(0x10000).fill(UNKNOWN)
for (const [from, to] of IDEOGRAPHS) table.fill(CLASSES.indexOf('letter'), from, to)

/** The class of the character at an offset; `other` beyond the ends. */
export function classAt(text: string, index: number): CharacterClass {
  const known = table[text.charCodeAt(index)]
  return known === undefined ? 'other' : (CLASSES[known] ?? learn(text, index))
}

/** Half a surrogate pair is not cached: another character with the same half may have another class. */
const isHalf = (code: number): boolean => code >= 0xd800 && code < 0xe000

function learn(text: string, index: number): CharacterClass {
  const kind = classify(text, index)
  const code = text.charCodeAt(index)
  if (!isHalf(code)) table[code] = CLASSES.indexOf(kind)
  return kind
}

function classify(text: string, index: number): CharacterClass {
  if (matchesAt(SPACE, text, index)) return 'space'
  if (matchesAt(UPPER, text, index)) return 'upper'
  if (matchesAt(LOWER, text, index)) return 'lower'
  if (matchesAt(LETTER, text, index)) return 'letter'
  if (matchesAt(DIGIT, text, index)) return 'digit'
  const code = text.charCodeAt(index)
  return code === 0x2d || (code >= 0x2010 && code <= 0x2015) ? 'dash' : 'other'
}

export function isSpaceAt(text: string, index: number): boolean {
  const code = text.charCodeAt(index)
  if (code < 0x85) return code === 0x20 || (code >= 0x09 && code <= 0x0d)
  if (code < 0x1680) return code === 0x85 || code === 0xa0
  if (code > 0x3000) return code === 0xfeff
  return (code >= 0x2000 && code <= 0x200b) || WIDER_SPACES.includes(code)
}

const WIDER_SPACES: readonly number[] = [0x1680, 0x2028, 0x2029, 0x202f, 0x205f, 0x3000]

/** The offset after the white space that starts at `index`. */
export function skipSpace(text: string, index: number): number {
  let end = index
  while (end < text.length && isSpaceAt(text, end)) end++
  return end
}

function isWordClass(kind: CharacterClass): boolean {
  return kind === 'lower' || kind === 'upper' || kind === 'letter' || kind === 'digit'
}

/** Whether the character at an offset belongs to a word. */
export function isWordAt(text: string, index: number): boolean {
  const known = table[text.charCodeAt(index)]
  if (known === undefined) return false
  return known < UNKNOWN ? known <= LAST_OF_WORDS : isWordClass(learn(text, index))
}

/** The word that ends at an offset, without the hyphens and apostrophes before it; empty if there is none. */
export function wordBefore(text: string, end: number): string {
  let start = end
  while (start > 0 && isWordAt(text, start - 1)) start--
  return text.slice(start, end)
}

/** The word that starts at an offset, with its apostrophes and hyphens; empty if there is none. */
export function wordAt(text: string, index: number): string {
  let end = index
  while (isWordAt(text, end) || (end > index && "'’-".includes(text.charAt(end)) && end < text.length)) end++
  const word = text.slice(index, end)
  return word.includes('’') ? word.replaceAll('’', "'") : word
}

/** Whether there is a Chinese or Japanese character at an offset; these languages have no spaces between words. */
export function isWideAt(text: string, index: number): boolean {
  const code = text.charCodeAt(index)
  if (code < 0x3000) return false
  return code <= 0x30ff || (code >= 0x3400 && code <= 0x9fff) || (code >= 0xf900 && code <= 0xfaff) || code >= 0xff00
}

/** "Smith, J.": a quick test, since most sentences do not start like this. */
export function opensWithAuthor(text: string, start: number): boolean {
  if (classAt(text, start) !== 'upper') return false
  let end = start
  while (end < start + LONGEST_SURNAME && isWordAt(text, end)) end++
  return text.charCodeAt(end) === 0x2c && text.charCodeAt(end + 3) === 0x2e
}

const LONGEST_SURNAME = 24
