import { sensesOf } from '../../../languages/source-check.ts'
import { wordsOf } from './word-list.ts'

/** A word that can be looked up part by part; any other word with a letter is left to the patterns. */
const PLAIN = /^[a-z'’]+$/
const LETTER = /\p{L}/u

/**
 * Whether a word may begin one of those that engines take in another sense: `seal`, `bank of the river`. Undefined if
 * the language has none.
 */
export function misleadingIn(tag: string): ((text: string) => boolean) | undefined {
  const listed = sensesOf(tag).flatMap(({ words }) => wordsOf(words))
  if (listed.length === 0) return undefined
  const beginnings = listed.map(word => /^\p{L}*\*?/u.exec(word)?.[0] ?? '')
  const whole = new Set(beginnings.filter(word => !word.endsWith('*')))
  const stems = beginnings.filter(word => word.endsWith('*')).map(word => word.slice(0, -1))
  const begins = (part: string): boolean => whole.has(part) || stems.some(stem => part.startsWith(stem))
  return text => {
    const lower = text.toLowerCase()
    return PLAIN.test(lower) ? lower.split(/['’]/).some(begins) : LETTER.test(lower)
  }
}
