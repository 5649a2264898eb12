import { wordsOf } from './resemblance.ts'

/**
 * The words that the engine has to translate: those outside holds. Words with a capital are left out, since they may be
 * unlisted names, unless it is a headline with hardly any other words.
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

/** Runs of five or more words in small letters, with spaces around each run and strokes between the runs. */
export const wordsInRows = (text: string): string =>
  (text.match(ROW) ?? []).map(row => ` ${wordsOf(row).join(' ')} `).join('|')

const ROW = /(?<![\p{L}\p{N}])\p{Ll}[\p{L}\p{M}]*(?:[\s,’'-]+\p{Ll}[\p{L}\p{M}]*){4,}/gu
