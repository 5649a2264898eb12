/** What a UTF-16 unit begins or goes on. */
export const OTHER = 0
export const WORD = 1
export const DIGIT = 2
/** A sign that matters beside a number. */
export const SIGN = 3
/** A double quotation mark of any language. */
export const QUOTE = 4

const QUOTES = '"“”„‟«»'
const SIGNS = '%‰٪$€£¥₽₴₪₹₩₺₿°′″½¼¾⅓⅔'

/** Classes by block of 256 units, filled in when a text first has one of them. */
const blocks: (Uint8Array | undefined)[] = []

/** The class of the unit at an offset; OTHER behind the end. */
export function classAt(text: string, at: number): number {
  if (at >= text.length) return OTHER
  const unit = text.charCodeAt(at)
  return (blocks[unit >> 8] ?? fill(unit >> 8))[unit & 255] ?? OTHER
}

/** Halves of surrogate pairs count as letters: what is written with them is words, or stands alone as an emoji. */
function fill(index: number): Uint8Array {
  const block = new Uint8Array(256)
  for (let low = 0; low < 256; low++) {
    const unit = index * 256 + low
    const character = String.fromCharCode(unit)
    if (/[\p{L}\p{M}]/u.test(character) || (unit >= 0xd800 && unit < 0xe000)) block[low] = WORD
    else if (/\p{Nd}/u.test(character)) block[low] = DIGIT
    else if (SIGNS.includes(character)) block[low] = SIGN
    else if (QUOTES.includes(character)) block[low] = QUOTE
  }
  blocks[index] = block
  return block
}
