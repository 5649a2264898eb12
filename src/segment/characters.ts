/** What stands at an offset of a text, read without cutting the text up; ASCII is answered from a table. */

export type CharacterClass = 'space' | 'upper' | 'lower' | 'letter' | 'digit' | 'opening' | 'dash' | 'other'

const UPPER = /[\p{Lu}\p{Lt}]/uy
const LOWER = /\p{Ll}/uy
const LETTER = /[\p{L}\p{M}]/uy
const DIGIT = /\p{N}/uy
const SPACE = /[\s\u0085\u200B]/y
/** Quotation marks and brackets that open, `¿` and `¡`, bullets; straight quotes too, as what comes before decides. */
const OPENING = /[\p{Ps}\p{Pi}"'„‚»›¿¡•⁃◦▪●■‣·★*#@$£€¥&§]/uy

const at = (pattern: RegExp, text: string, index: number): boolean => {
  pattern.lastIndex = index
  return pattern.test(text)
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
  if (at(SPACE, text, index)) return 'space'
  if (at(UPPER, text, index)) return 'upper'
  if (at(LOWER, text, index)) return 'lower'
  if (at(LETTER, text, index)) return 'letter'
  if (at(DIGIT, text, index)) return 'digit'
  if (at(OPENING, text, index)) return 'opening'
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
