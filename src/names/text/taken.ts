import type { Span } from '../../model.ts'

/** Records which characters of a text belong to a name. */
export interface Taken {
  /** Whether none of a span's characters is taken. */
  readonly isFree: (span: Span) => boolean
  readonly take: (span: Span) => void
}

export function createTaken(): Taken {
  /** A byte for each character of the text up to the last span; 1 if it is taken. */
  let taken = new Uint8Array(0)
  return {
    isFree({ start, end }) {
      for (let at = start; at < end; at++) if (taken[at] === 1) return false
      return true
    },
    take({ start, end }) {
      if (end > taken.length) {
        const longer = new Uint8Array(Math.max(end, 2 * taken.length, SHORT_TEXT))
        longer.set(taken)
        taken = longer
      }
      taken.fill(1, start, end)
    },
  }
}

/** The length of most texts, in UTF-16 units. */
const SHORT_TEXT = 256

/**
 * Gives, on each call, the first candidate whose words are not taken. Candidates are searched for on the first call.
 */
export function createQueue<T extends Span>(find: () => readonly T[], { isFree }: Taken): () => T | undefined {
  let candidates: readonly T[] | undefined
  let at = 0
  return () => {
    candidates ??= find()
    for (; at < candidates.length; at++) {
      const candidate = candidates[at]
      if (candidate && isFree(candidate)) return candidate
    }
    return undefined
  }
}
