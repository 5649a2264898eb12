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

export const isSpaceAt = (text: string, index: number): boolean => classAt(text, index) === 'space'

/** The offset after the white space that starts at `index`. */
export function skipSpace(text: string, index: number): number {
  let end = index
  while (end < text.length && isSpaceAt(text, end)) end++
  return end
}

/** Whether the character at an offset belongs to a word. */
export function isWordAt(text: string, index: number): boolean {
  const kind = classAt(text, index)
  return kind === 'upper' || kind === 'lower' || kind === 'letter' || kind === 'digit'
}

const WORD = /[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}'’-]*/uy

/** The word that starts at an offset, with its apostrophes and hyphens; empty where none does. */
export function wordAt(text: string, index: number): string {
  WORD.lastIndex = index
  return WORD.exec(text)?.[0].replaceAll('’', "'") ?? ''
}

const WIDE = /[\u3000-\u30FF\u3400-\u9FFF\uF900-\uFAFF\uFF00-\uFFEF]/

/** Whether a Chinese or Japanese character stands at an offset: they put no spaces between words. */
export const isWideAt = (text: string, index: number): boolean => WIDE.test(text.charAt(index))
