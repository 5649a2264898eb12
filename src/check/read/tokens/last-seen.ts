/**
 * Where the words of one text were seen last, by their hashes. Another word may have taken a place: what is found wants a
 * look.
 */
export interface Sightings {
  /** Forgets the text before, and makes room for one of so many words. */
  readonly open: (words: number) => void
  readonly note: (hash: number, at: number) => void
  /** The index of the word noted last, or -1: then no such word was. */
  readonly last: (hash: number) => number
}

/** More words than any sentence has. */
const PLACES = 1 << 12

/** A table that is made once and serves any number of texts, one after another. */
export function createSightings(): Sightings {
  // Each text counts on from the one before, so that what is older than its first index is forgotten.
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
