import { distance } from 'fastest-levenshtein'

/**
 * The number of edits that turn one text into another: insert, delete or replace a character; one swap of neighbours
 * counts as one edit if it is the only difference (`Kyvi` → `Kyiv`). More than `limit` gives `limit + 1`.
 */
export function editDistance(a: string, b: string, limit = Number.MAX_SAFE_INTEGER): number {
  if (a === b) return 0
  if (Math.abs(a.length - b.length) > limit) return limit + 1
  const edits = distance(a, b)
  return Math.min(edits === 2 && isSwap(a, b) ? 1 : edits, limit + 1)
}

/** Whether two texts differ only in two exchanged neighbours. */
export function isSwap(a: string, b: string): boolean {
  if (a.length !== b.length) return false
  const at = sharedBeginning(a, b)
  return a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2) && at + 1 < a.length
}

/** How many characters two texts begin with alike. */
export function sharedBeginning(one: string, other: string): number {
  let length = 0
  while (length < one.length && one[length] === other[length]) length++
  return length
}

/** Whether two words have the same letters in any order. */
export const haveSameLetters = (one: string, other: string): boolean =>
  one.length === other.length && [...one].sort().join('') === [...other].sort().join('')

/** A word with each of its double letters once: Marianne → Mariane. */
export const withoutDoubles = (word: string): string => word.replace(/(.)\1+/g, '$1')

/** The most edits between a name and its misspelling, for a word of this length. */
export function tolerance(length: number): number {
  if (length < 4) return 0
  return length < 8 ? 1 : 2
}
