import { distance } from 'fastest-levenshtein'

/** The lowest score that is ever asked for: what is indexed depends on it. */
export const LOWEST_SCORE = 0.75

/**
 * The rarest words of a text, so many that two texts whose score reaches `minimum` share at least one of them. The order
 * of rarity is the same for all texts: a word that was numbered later is rarer.
 */
export function prefixOf(words: Uint32Array, minimum: number): ReadonlySet<number> {
  const needed = Math.ceil(minimum * words.length - 1e-9)
  const rarest = Uint32Array.from(words).sort().reverse()
  return new Set(rarest.subarray(0, words.length - needed + 1))
}

/** A function that scores lists of words against one: 1 − edit distance ÷ words of the longer list. */
export function scorer(words: Uint32Array): (others: Uint32Array) => number {
  const letters = new Map<number, string>()
  for (const word of words) {
    if (!letters.has(word)) letters.set(word, String.fromCharCode(letters.size + 1))
  }
  // Words that the first list lacks need not be told apart: they agree with nothing in it.
  const spell = (list: Uint32Array): string => Array.from(list, word => letters.get(word) ?? '\0').join('')
  const spelt = spell(words)
  return others => {
    const longer = Math.max(words.length, others.length)
    return longer === 0 ? 1 : 1 - distance(spelt, spell(others)) / longer
  }
}
