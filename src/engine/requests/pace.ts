import type { EnginesConfig } from '../../config.ts'
import { sleep } from './sleep.ts'

/** How long a run waits for a service, and how often it asks. All times in milliseconds. */
export interface Patience {
  /** How often one request is sent in total. */
  readonly attempts: number
  /** The first wait; each further one doubles, up to `longestWaitMs`. */
  readonly firstWaitMs: number
  readonly longestWaitMs: number
  /** How long one answer may take: long, because an abandoned answer is billed all the same. */
  readonly timeoutMs: number
  /** How long the whole run may take, including waits. */
  readonly deadlineMs: number
}

/** The patience in the config, which is in seconds. */
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

/**
 * After a pause requests leave one by one, so many ticks apart, each tick at least so long. If the process is held up,
 * one tick is late, and an earlier request has time to be written before the next one follows.
 */
const TICKS = 4
const TICK_MS = 6

/** The timing of a run: when one request is told to wait, all of them wait, and they do not continue all at once. */
export interface Pace {
  /**
   * Resolves to true when a request may be sent, to false when the run is over: interrupted or past its deadline. A
   * repeated request always waits its turn.
   */
  readonly turn: (wasSent?: boolean) => Promise<boolean>
  /**
   * Makes all requests wait before the given attempt; `retryAfterMs` is what the service demanded. If that is longer
   * than the run may take, returns until when, as in "2026-11-28 14:05 UTC".
   */
  readonly pause: (attempt: number, retryAfterMs?: number) => string | undefined
}

/** Starts the clock of a run. */
export function startPace(patience: Patience, signal?: AbortSignal): Pace {
  const end = performance.now() + patience.deadlineMs
  let resumeAt = 0
  let inLine = 0
  let line: Promise<void> = Promise.resolve()

  const isOver = (): boolean => signal?.aborted === true || Math.max(resumeAt, performance.now()) > end
  const rest = (milliseconds: number): Promise<void> => sleep(milliseconds, signal)
  const wait = async (): Promise<void> => {
    // Another request may be told to wait longer meanwhile.
    while (!isOver() && performance.now() < resumeAt) await rest(resumeAt - performance.now())
    const tick = TICK_MS * (1 + Math.random())
    for (let ticks = 0; ticks < TICKS && !isOver(); ticks++) await rest(tick)
  }

  return {
    turn: async (wasSent = false) => {
      if (wasSent || inLine > 0 || performance.now() < resumeAt) {
        inLine++
        line = line.then(wait)
        await line
        inLine--
      }
      return !isOver()
    },
    pause: (attempt, retryAfterMs) => {
      const longest = Math.min(patience.longestWaitMs, patience.firstWaitMs * 2 ** (attempt - 1))
      const milliseconds = retryAfterMs ?? longest * (0.5 + Math.random() / 2)
      const until = performance.now() + milliseconds
      resumeAt = Math.max(resumeAt, until)
      return retryAfterMs !== undefined && until > end ? minuteOf(Date.now() + milliseconds) : undefined
    },
  }
}

const minuteOf = (time: number): string => `${new Date(time).toISOString().slice(0, 16).replace('T', ' ')} UTC`
