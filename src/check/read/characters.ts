import { BIT, type CharacterTrait } from './traits.ts'

/** What a UTF-16 unit begins or goes on. */
export const OTHER = 0
export const WORD = 1
export const DIGIT = 2
/** A sign that matters beside a number. */
export const SIGN = 3
const CLASS = 3
const KNOWN = 8

const SIGNS = '%‰٪$€£¥₽₴₪₹₩₺₿°′″½¼¾⅓⅔'

const TRAITS: readonly (readonly [CharacterTrait, RegExp])[] = [
  ['latin', /\p{Script=Latin}/u],
  ['lookalike', /[\u0370-\u052f]/],
  ['quote', /["“”„‟«»]/],
  ['bracket', /[()[\]{}（）「」『』【】《》]/],
  ['question', /[?？؟]/],
  ['exclamation', /!/],
  ['ampersand', /&/],
  ['placeholder', /[⟦⟧<[{%^*@#_X]/],
  ['invisible', /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u200b\u2060\ufeff\ufffe\uffff\udb40]/],
  ['lead-byte', /[\u00c2-\u00df\u00e2\u0420\u0421\ufffd]/],
]

/** What is known of each unit, filled in when a text first has it. */
const units = new Uint16Array(0x10000)

/** The traits and the class of the unit at an offset; OTHER behind the end. */
export const characterAt = (text: string, at: number): number =>
  at < text.length ? characterOf(text.charCodeAt(at)) : OTHER

/** The traits and the class of a unit. */
export const characterOf = (unit: number): number => units[unit] || learn(unit)

export const classOf = (character: number): number => character & CLASS

/**
 * Halves of surrogate pairs count as letters: what is written with them is words, or stands alone as an emoji. So do ²
 * and ³, since km² is no kilometre, and units in one sign: 259㎢.
 */
function learn(unit: number): number {
  const character = String.fromCharCode(unit)
  let known = KNOWN
  if (/[\p{L}\p{M}²³㎜㎝㎞㎡㎢㎥㎏㏊]/u.test(character) || (unit >= 0xd800 && unit < 0xe000)) known |= WORD
  else if (/\p{Nd}/u.test(character)) known |= DIGIT
  else if (SIGNS.includes(character)) known |= SIGN
  for (const [trait, pattern] of TRAITS) if (pattern.test(character)) known |= BIT[trait]
  units[unit] = known
  return known
}
