import { BIT, type CharacterTrait } from './traits.ts'

/** What a UTF-16 unit begins or continues. */
const OTHER = 0
export const WORD = 1
export const DIGIT = 2
/** A meaningful sign beside a number. */
export const SIGN = 3
const CLASS = 3
const KNOWN = 8
/** A sign that may begin a part for machines or be in one. */
export const MACHINE = 4
/** Marks that checks look for and that are no traits; their bits are above those of the traits of characters. */
export const MARK = {
  comma: 1 << 16,
  colon: 1 << 17,
  talk: 1 << 18,
  blank: 1 << 19,
  line: 1 << 20,
  stop: 1 << 21,
  /** Of a text: a sentence may end before its end. */
  inner: 1 << 22,
  /** Of a text: signs or spaces stand together in another way than a mark and its space. */
  crowded: 1 << 23,
  /** A letter that English lacks; `pair` is half of a character that may be one. */
  marked: 1 << 24,
  pair: 1 << 25,
  /** What no space stands before. */
  tight: 1 << 26,
  /** Of a text: two marks stand side by side, or a space stands where none should, or none where one should. */
  doubled: 1 << 27,
  misplaced: 1 << 28,
} as const
const MARKS: readonly (readonly [keyof typeof MARK, RegExp])[] = [
  ['comma', /[,，、،]/],
  ['colon', /[:：]/],
  // What a chat model's remark has: "Note:", "(…)", "<|end|>".
  ['talk', /[<[#`:：(]/],
  ['blank', /\s/],
  ['line', /\n/],
  ['stop', /[.!?…。！？؟۔।]/],
  // No word need follow these.
  ['inner', /[。！？؟۔।]/],
  ['crowded', /\t/],
  ['marked', /[^\P{L}a-zA-Z]/u],
  ['pair', /[\ud800-\udfff]/],
  ['tight', /[.,;:!?)\]،؛。、，：]/],
  ['misplaced', /\t/],
]
/** The bits of a character that are traits of its text. */
export const CHARACTER_TRAITS = 0xffff
const MACHINE_SIGNS = '%{<&@$_`\\~⟦[#.:/-('

const SIGNS = '%‰٪％$€£¥₽₴₪₹₩₺₿°′″½¼¾⅓⅔'

const TRAITS: readonly (readonly [CharacterTrait, RegExp])[] = [
  ['latin', /\p{Script=Latin}/u],
  ['lookalike', /[\u0370-\u052f]/],
  ['other-letter', /(?![\u0370-\u052f])[^\P{L}\p{Script=Latin}\p{Script=Common}]|[\uff21-\uff3a\uff41-\uff5a\ud835]/u],
  ['quote', /["“”„‟«»]/],
  ['bracket', /[()[\]{}（）「」『』【】《》]/],
  ['question', /[?？؟]/],
  ['exclamation', /!/],
  ['ampersand', /&/],
  ['placeholder', /[⟦⟧<[{%^*@#_X]/],
  [
    'invisible',
    /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff\ufffe\uffff\udb40]/,
  ],
  [
    'lead-byte',
    /[\u00a4\u00a6\u00a8\u00ac\u00af\u00b1-\u00b3\u00b5\u00b6\u00b8\u00b9\u00bc-\u00be\u00c0-\u00df\u00e2\u00f0\u00f5\u00f7\u00f8\u00fb\u00fe\u0152\u0160\u0178\u017d\u0420\u0421\ufffd]/,
  ],
]

/** What is known of each unit, filled in when a text first has it. */
const units = new Uint32Array(0x10000)

/** The traits and the class of the unit at an offset; OTHER after the end. */
export const characterAt = (text: string, at: number): number =>
  at < text.length ? characterOf(text.charCodeAt(at)) : OTHER

/** The traits and the class of a unit. */
export const characterOf = (unit: number): number => units[unit] || learn(unit)

export const classOf = (character: number): number => character & CLASS

/**
 * Whether a part for machines may begin or continue at a sign, by the signs beside it: a quick test before the slow
 * one, for signs that are MACHINE.
 */
export function mayBeMachine(text: string, at: number): boolean {
  const next = text.charAt(at + 1)
  switch (text.charAt(at)) {
    case '.':
      return (next >= 'a' && next <= 'z') || next === '/'
    case ':':
      return next === '/' || next === ':' || (next >= 'a' && next <= 'z')
    case '-':
      return next === '-' || (next >= 'A' && !WORD_BEFORE.test(text.charAt(at - 1)))
    case '(':
      return next === ')'
    case '%':
      return next !== '' && (!AFTER_PERCENT.test(next) || (next === '.' && /\d/.test(text.charAt(at + 2))))
    case '#':
      return next === '{'
    case '[':
      return next >= 'a' && next <= 'z'
    case '$':
      return /[A-Za-z_{]/.test(next)
    default:
      return next !== '' && next !== ' '
  }
}

const WORD_BEFORE = /[\p{L}\p{M}\p{N}.,)”»"'’]/u
const AFTER_PERCENT = /[\s.,;:!?)\]”»"'’\u00a0\u202f]/

/**
 * Halves of surrogate pairs count as letters: they are words, or an emoji that stands alone. So do ² and ³, since km²
 * is not a kilometre, units in one sign (259㎢), and the joiners within Persian words.
 */
function learn(unit: number): number {
  const character = String.fromCharCode(unit)
  let known = KNOWN
  if (/[\p{L}\p{M}\u200c\u200d²³㎜㎝㎞㎡㎢㎥㎏㏊]/u.test(character) || (unit >= 0xd800 && unit < 0xe000)) known |= WORD
  else if (/\p{Nd}/u.test(character)) known |= DIGIT
  else if (SIGNS.includes(character)) known |= SIGN
  if (MACHINE_SIGNS.includes(character)) known |= MACHINE
  for (const [trait, pattern] of TRAITS) if (pattern.test(character)) known |= BIT[trait]
  for (const [mark, pattern] of MARKS) if (pattern.test(character)) known |= MARK[mark]
  units[unit] = known
  return known
}
