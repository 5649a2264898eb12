import { plainLetters } from '../../../../languages/plain-letters.ts'
import { onceEachWord } from '../../../../once.ts'

/** A word in small letters without marks, the same for spellings that are equally right. */
export function foldOf(word: string): string {
  if (/^[a-z]*$/i.test(word) || WHOLE.test(word)) return word.toLowerCase()
  return plainLetters(word).replace(/[ٱىة]/g, letter => ALIKE[letter] ?? letter)
}

/** Scripts whose marks are letters: 멜, दि. */
const WHOLE = /[\p{Script=Hangul}\p{Script=Devanagari}\p{Script=Thai}]/u

/** Arabic letters that texts write for one another; plain letters have no hamza any more. */
const ALIKE: Readonly<Record<string, string>> = { ٱ: 'ا', ى: 'ي', ة: 'ه' }

export const WORD = /[\p{L}\p{M}]+/gu
export const BETWEEN_WORDS = /[^\p{L}\p{M}]+/u

/** The words of a text with their places. */
export interface Word {
  readonly text: string
  readonly folded: string
  readonly at: number
}

export function wordsIn(text: string): readonly Word[] {
  let end = 0
  return (text.match(WORD) ?? []).map(word => {
    const at = text.indexOf(word, end)
    end = at + word.length
    return { text: word, folded: folded(word), at }
  })
}

/** The same as `foldOf`, remembered. */
export const folded = onceEachWord(foldOf)
