import type { Outcome, WorkKind } from './model.ts'

/** Kinds of work that a worker pauses for a while: a service that is down would fail all of them. */
export interface Pauses {
  readonly isPaused: (kind: WorkKind) => boolean
  /** Call it with the outcome of a piece of the kind; undefined if it crashed. */
  readonly after: (kind: WorkKind, outcome: Outcome | undefined) => void
}

/** Each pause in a row is twice as long as the one before, up to this many milliseconds. */
const LONGEST_MS = 300_000

/** Opens the pauses of one worker. */
export function openPauses(now = (): number => performance.now()): Pauses {
  const rows = new Map<WorkKind, { readonly until: number; readonly inARow: number }>()
  return {
    isPaused: kind => (rows.get(kind)?.until ?? 0) > now(),
    after: (kind, outcome) => {
      if (outcome === undefined) return
      if (outcome.kind !== 'later') {
        rows.delete(kind)
        return
      }
      if (!outcome.isGeneral) return
      const before = rows.get(kind)
      // Of several pieces at the same time, the first one has begun the pause.
      if (before && before.until > now()) return
      const inARow = (before?.inARow ?? 0) + 1
      // A random factor keeps workers from returning at the same time.
      const pause = Math.min(LONGEST_MS, outcome.seconds * 1000 * 2 ** (inARow - 1)) * (0.75 + Math.random() / 2)
      rows.set(kind, { until: now() + pause, inARow })
    },
  }
}
