/**
 * Where the words of one text were seen last, by their hashes. Two words may share a place, so the caller must compare
 * the word found.
 */
export interface Sightings {
  /** Forgets the previous text, and makes room for a text of so many words. */
  readonly open: (words: number) => void
  readonly note: (hash: number, at: number) => void
  /** The index of the last word noted with this hash, or -1 if there was none. */
  readonly last: (hash: number) => number
}

/** More words than any sentence has. */
const PLACES = 1 << 12

/** A table that is made once and used for any number of texts, one after another. */
export function createSightings(): Sightings {
  // Each text continues the count of the one before, so every index below its first is forgotten.
  const places = new Float64Array(PLACES)
  let first = 1
  let next = 1
  return {
    open(words) {
      first = next
      next += words
    },
    note(hash, at) {
      places[hash & (PLACES - 1)] = first + at
    },
    last(hash) {
      return Math.max(-1, (places[hash & (PLACES - 1)] ?? 0) - first)
    },
  }
}
