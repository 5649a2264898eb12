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

/** More words than any sentence has; few enough to stay in the fastest memory. */
const PLACES = 1 << 11

/** From here the count begins again. */
const LAST = 1 << 30

/** A table that is made once and used for any number of texts, one after another. */
export function createSightings(): Sightings {
  // Each text continues the count of the one before, so every index below its first is forgotten.
  const places = new Int32Array(PLACES)
  let first = 1
  let next = 1
  return {
    open(words) {
      if (next > LAST) {
        places.fill(0)
        next = 1
      }
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
