import type { Word } from '../model.ts'

const ASTERISK = 0x2a

/** Whether a word stands for one of a phrase: for `#` any digits, for `year*` one with any ending. */
export function isPhraseWord(pattern: string, word: Pick<Word, 'lower' | 'kind'> | undefined): boolean {
  if (word === undefined) return false
  const { lower, kind } = word
  const last = pattern.length - 1
  if (pattern.charCodeAt(last) !== ASTERISK) return pattern === '#' ? kind === 'digits' : lower === pattern
  // Nearly all differ in their first letters, which is seen quicker than by a look at the whole.
  for (let at = 0; at < last; at++) if (lower.charCodeAt(at) !== pattern.charCodeAt(at)) return false
  return true
}
