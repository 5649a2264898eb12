import { wordsOf } from './resemblance.ts'

/**
 * The words that the engine has to translate: those that no hold covers. Words with a capital may be names that nobody
 * listed, but for headlines that have hardly any other.
 */
export function ownWordsOf(text: string): readonly string[] {
  const small = text.match(SMALL) ?? []
  const all = text.match(WORD) ?? []
  return (small.length * 3 < all.length ? all : small).flatMap(wordsOf)
}

/** Two signs of a script without spaces count as a word. */
const UNSPACED = String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]{1,2}`
const SMALL = new RegExp(String.raw`${UNSPACED}|(?<![\p{L}\p{N}])[\p{Ll}\p{Lo}][\p{L}\p{M}]*`, 'gu')
const WORD = new RegExp(String.raw`${UNSPACED}|[\p{L}\p{M}]+`, 'gu')

/** Five and more words in small letters in a row, each row between spaces, and strokes between the rows. */
export const wordsInRows = (text: string): string =>
  (text.match(ROW) ?? []).map(row => ` ${wordsOf(row).join(' ')} `).join('|')

const ROW = /(?<![\p{L}\p{N}])\p{Ll}[\p{L}\p{M}]*(?:[\s,’'-]+\p{Ll}[\p{L}\p{M}]*){4,}/gu
