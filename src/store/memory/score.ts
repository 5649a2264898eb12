import { distance } from 'fastest-levenshtein'

/** The lowest score that can be asked for, and the limit of the index. */
export const LOWEST_SCORE = 0.75

/**
 * The rarest words of a text: enough that two texts whose score reaches `minimum` share at least one of them. In all
 * texts a word with a higher number counts as rarer.
 */
export function prefixOf(words: Uint32Array, minimum: number): ReadonlySet<number> {
  const needed = Math.ceil(minimum * words.length - 1e-9)
  const rarest = Uint32Array.from(words).sort().reverse()
  return new Set(rarest.subarray(0, words.length - needed + 1))
}

/** Texts with more words are found only if they are equal. */
const MOST_WORDS = 4096

/**
 * Gives a function that scores lists of words against one: 1 − edit distance ÷ words of the longer list. It gives 0 for
 * a score below `minimum`, often without measuring the distance, and for lists that are too long.
 */
export function scorer(words: Uint32Array, minimum = LOWEST_SCORE): (others: Uint32Array) => number {
  const letters = new Map<number, number>()
  for (const word of words) if (!letters.has(word)) letters.set(word, letters.size + 1)
  if (words.length > MOST_WORDS) return () => 0
  const codes = new Uint16Array(MOST_WORDS)
  // All words that the first list lacks are mapped to one letter: they match nothing in it.
  const spelt = String.fromCharCode(...words.map(word => letters.get(word) ?? 0))
  return others => {
    const longer = Math.max(words.length, others.length)
    if (longer === 0) return 1
    if (others.length > MOST_WORDS) return 0
    let shared = 0
    for (let at = 0; at < others.length; at++) {
      const letter = letters.get(others[at] ?? 0) ?? 0
      if (letter > 0) shared++
      codes[at] = letter
    }
    if (shared < minimum * longer - 1e-9) return 0
    const score = 1 - distance(spelt, String.fromCharCode(...codes.subarray(0, others.length))) / longer
    return score < minimum ? 0 : score
  }
}
