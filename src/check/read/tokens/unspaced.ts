import type { Language } from '../../language/model.ts'

/** A piece of a run of letters. */
export interface Piece {
  readonly text: string
  readonly kind: 'word' | 'digits'
}

/** Han digits in a row, as in a year. */
const HAN_NUMBER = /^[〇一二三四五六七八九]{3,}/u
/** Letters that stay together although no list has the word: foreign names and words. */
const FOREIGN = /^(?:[\p{Script=Katakana}ー]+|[\p{Script=Latin}\p{M}]+)/u

/** Cuts a run of letters without spaces into words: the longest in the language's lists, else one letter. */
export function cutRun(run: string, language: Language): Piece[] {
  const pieces: Piece[] = []
  for (let rest = run; rest !== ''; rest = rest.slice(pieces.at(-1)?.text.length)) {
    const number = HAN_NUMBER.exec(rest)?.[0]
    if (number) pieces.push({ text: number, kind: 'digits' })
    else pieces.push({ text: wordAt(rest, language) ?? FOREIGN.exec(rest)?.[0] ?? firstLetter(rest), kind: 'word' })
  }
  return pieces
}

/** Latin letters of a unit before a Korean ending: km | 다. */
const LATIN_UNIT = /^\p{Script=Latin}+(?=\p{Script=Hangul})/u

/** Cuts the ending off what is written right after a number: Korean 만 | 명이, 달러 | 를, km | 다. */
export function cutCounters(run: string, language: Language): Piece[] {
  const pieces: Piece[] = []
  let rest = run
  const next = (): string | undefined => wordAt(rest, language) ?? LATIN_UNIT.exec(rest)?.[0]
  for (let word = next(); word !== undefined; word = next()) {
    pieces.push({ text: word, kind: 'word' })
    rest = rest.slice(word.length)
  }
  return rest === '' ? pieces : [...pieces, { text: rest, kind: 'word' }]
}

const firstLetter = (text: string): string => String.fromCodePoint(text.codePointAt(0) ?? 0)

function wordAt(text: string, { vocabulary, longestWord }: Language): string | undefined {
  for (let length = Math.min(longestWord, text.length); length >= 1; length--) {
    const word = text.slice(0, length)
    if (vocabulary.has(word)) return word
  }
  return undefined
}
