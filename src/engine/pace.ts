import { setTimeout as sleep } from 'node:timers/promises'
import type { EnginesConfig } from '../config.ts'

/** How long a run waits for a service, and how often it asks. All times in milliseconds. */
export interface Patience {
  /** How often one request is sent in all. */
  readonly attempts: number
  /** The first wait; each further one doubles, up to `longestWaitMs`. */
  readonly firstWaitMs: number
  readonly longestWaitMs: number
  /** How long one answer may take: long, because an answer given up is billed all the same. */
  readonly timeoutMs: number
  /** How long the whole run may take, waits included. */
  readonly deadlineMs: number
}

/** The patience that the config asks for, in seconds there. */
export function patienceOf(config: EnginesConfig['patience']): Patience {
  const { attempts = 6, firstWait = 1, longestWait = 60, timeout = 120, deadline = 1800 } = config ?? {}
  return {
    attempts,
    firstWaitMs: firstWait * 1000,
    longestWaitMs: longestWait * 1000,
    timeoutMs: timeout * 1000,
    deadlineMs: deadline * 1000,
  }
}

/** After a pause requests leave one by one, this far apart at least and at most twice that. */
const SPACING_MS = 25

/** The rhythm of a run: when one request is told to wait, all of them wait, and they do not come back in a crowd. */
export interface Pace {
  /** Resolves to true when a request may go out, to false when the run is over: interrupted or past its deadline. */
  readonly turn: () => Promise<boolean>
  /** Lets everybody wait before the given attempt; `retryAfterMs` as the service asked. */
  readonly pause: (attempt: number, retryAfterMs?: number) => void
}

/** Starts the clock of a run. */
export function startPace(patience: Patience, signal?: AbortSignal): Pace {
  const end = performance.now() + patience.deadlineMs
  let resumeAt = 0
  let lastSlot = 0

  const nextSlot = (): number => {
    const now = performance.now()
    if (now >= resumeAt && now >= lastSlot) return now
    lastSlot = Math.max(resumeAt, lastSlot) + SPACING_MS * (1 + Math.random())
    return lastSlot
  }

  return {
    turn: async () => {
      for (;;) {
        if (signal?.aborted) return false
        const slot = nextSlot()
        if (slot > end) return false
        const wait = slot - performance.now()
        if (wait > 0) await sleep(wait, undefined, signal ? { signal } : {}).catch(() => {})
        // Somebody else may have been told to wait meanwhile.
        if (performance.now() >= resumeAt) return !signal?.aborted
      }
    },
    pause: (attempt, retryAfterMs) => {
      const longest = Math.min(patience.longestWaitMs, patience.firstWaitMs * 2 ** (attempt - 1))
      const wait = retryAfterMs ?? longest * (0.5 + Math.random() / 2)
      resumeAt = Math.max(resumeAt, performance.now() + wait)
    },
  }
}
