import type { Span } from '../../model.ts'

/** Notes which characters of a text belong to a name already. */
export interface Taken {
  /** Whether none of a span's characters is taken. */
  readonly isFree: (span: Span) => boolean
  readonly take: (span: Span) => void
}

export function createTaken(): Taken {
  const offsets = new Set<number>()
  return {
    isFree({ start, end }) {
      for (let at = start; at < end; at++) if (offsets.has(at)) return false
      return true
    },
    take({ start, end }) {
      for (let at = start; at < end; at++) offsets.add(at)
    },
  }
}

/** Gives, on each call, the first of some candidates whose words no name has taken. They are looked for on the first call. */
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
