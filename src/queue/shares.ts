import { KINDS } from './kinds.ts'
import type { WorkKind } from './model.ts'

/** Decides which kind of work to look for first, so that each kind gets its share. */
export interface Shares {
  /** The kinds in order, beginning with the one whose turn it is. */
  readonly order: () => readonly WorkKind[]
  readonly took: (kind: WorkKind) => void
}

/**
 * Smooth weighted round-robin: of kinds that wait together, one with share 8 is taken eight times as often as one with
 * share 1, but never eight times in a row while others wait. A kind without waiting work saves up no turns.
 */
export function openShares(kinds: readonly WorkKind[]): Shares {
  const credit = new Map(kinds.map(kind => [kind, 0]))
  const creditOf = (kind: WorkKind): number => (credit.get(kind) ?? 0) + KINDS[kind].share
  const order = (): readonly WorkKind[] => kinds.toSorted((one, other) => creditOf(other) - creditOf(one))
  return {
    order,
    took: taken => {
      // The kinds before it in the order were asked and had no work.
      const looked = order()
      const waiting = looked.slice(looked.indexOf(taken))
      const all = waiting.reduce((sum, kind) => sum + KINDS[kind].share, 0)
      for (const kind of kinds) {
        if (!waiting.includes(kind)) credit.set(kind, 0)
        else credit.set(kind, creditOf(kind) - (kind === taken ? all : 0))
      }
    },
  }
}
