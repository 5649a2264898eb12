import { sensesOf } from '../../../languages/source-check.ts'
import { wordsOf } from './word-list.ts'

/** A word that can be looked up; one with a long s, which patterns take for an s, is left to the patterns. */
const PLAIN = /^(?!.*ſ)[\p{L}\p{M}]+$/u
/** What parts two words within a token: "o'seal", "km²". */
const APART = /[^\p{L}\p{M}]+/u
const NONE: readonly number[] = []

/**
 * Finds the senses that a word may begin, as places in the language's list of words that engines take in another sense:
 * `seal`, `bank of the river`. Undefined if the language has no list.
 */
export function misleadingIn(tag: string): ((text: string) => readonly number[]) | undefined {
  const senses = sensesOf(tag)
  if (senses.length === 0) return undefined
  const names = new Map<string, readonly number[]>()
  const whole = new Map<string, readonly number[]>()
  const stems: (readonly [stem: string, place: number])[] = []
  for (const [place, { words, named }] of senses.entries()) {
    if (named !== undefined) {
      names.set(words, [place])
      continue
    }
    for (const word of wordsOf(words)) {
      const first = /^\p{L}*/u.exec(word)?.[0] ?? ''
      if (word.charAt(first.length) === '*') stems.push([first, place])
      else whole.set(first, [...(whole.get(first) ?? NONE), place])
    }
  }
  const begunBy = (part: string): readonly number[] => {
    const exact = whole.get(part) ?? NONE
    const begun = stems.filter(([stem]) => part.startsWith(stem))
    return begun.length === 0 ? exact : [...exact, ...begun.map(([, place]) => place)]
  }
  const all = [...senses.keys()]
  return text => {
    const name = names.get(text)
    return name === undefined ? begunIn(text) : [...name, ...begunIn(text)]
  }
  function begunIn(text: string): readonly number[] {
    const lower = text.toLowerCase()
    if (PLAIN.test(lower)) return begunBy(lower)
    const parts = lower.split(APART)
    return parts.every(part => part === '' || PLAIN.test(part)) ? parts.flatMap(begunBy) : all
  }
}
