import { onceEachWord } from '../once.ts'

/** A text without its accents and other marks: `Velázquez` → `Velazquez`. Letters with a stroke stay: `ł`, `ø`. */
export const withoutMarks = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '')

/** The same in small letters: `Velázquez` → `velazquez`. */
export const plainLetters = (text: string): string => withoutMarks(text.toLowerCase())

/** `plainLetters` of a word, remembered. */
export const plainWord: (word: string) => string = onceEachWord(plainLetters)
