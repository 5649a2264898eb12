/** What stands at an offset of a text, read without cutting the text up; ASCII is answered from a table. */

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

const ASCII: readonly CharacterClass[] = Array.from({ length: 128 }, (_, code) =>
  classify(String.fromCharCode(code), 0),
)

/** The class of the character at an offset; `other` beyond the end. */
export function classAt(text: string, index: number): CharacterClass {
  const code = text.charCodeAt(index)
  return (code < 128 ? ASCII[code] : undefined) ?? classify(text, index)
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
  return code < 128 ? code === 0x20 || (code >= 0x09 && code <= 0x0d) : matchesAt(SPACE, text, index)
}

/** The offset after the white space that starts at `index`. */
export function skipSpace(text: string, index: number): number {
  let end = index
  while (end < text.length && isSpaceAt(text, end)) end++
  return end
}

const ASCII_WORD = Uint8Array.from(ASCII, kind => Number(kind === 'upper' || kind === 'lower' || kind === 'digit'))

/** Whether the character at an offset belongs to a word. */
export function isWordAt(text: string, index: number): boolean {
  const code = text.charCodeAt(index)
  if (code < 128) return ASCII_WORD[code] === 1
  const kind = classAt(text, index)
  return kind === 'upper' || kind === 'lower' || kind === 'letter' || kind === 'digit'
}

const WORD = /[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}'’-]*/uy

/** The word that starts at an offset, with its apostrophes and hyphens; empty where none does. */
export function wordAt(text: string, index: number): string {
  const end = matchEnd(WORD, text, index)
  const word = text.slice(index, end)
  return word.includes('’') ? word.replaceAll('’', "'") : word
}

const WIDE = /[\u3000-\u30FF\u3400-\u9FFF\uF900-\uFAFF\uFF00-\uFFEF]/

/** Whether a Chinese or Japanese character stands at an offset: they put no spaces between words. */
export const isWideAt = (text: string, index: number): boolean => WIDE.test(text.charAt(index))
