import { setTimeout as wait } from 'node:timers/promises'
import { describeError, firstError, InterlinearError } from '../errors.ts'
import { nameOf, SILENCE_SECONDS } from './kinds.ts'
import type { Outcome, Taken, WorkKind, WorkQueue } from './model.ts'
import { openPauses } from './pauses.ts'
import { openShares } from './shares.ts'

export interface WorkerSettings {
  readonly queue: WorkQueue
  /** The kinds of work that it does. */
  readonly kinds: readonly WorkKind[]
  /** How many pieces at a time. */
  readonly slots: number
  /** Does a piece of work. After the signal is aborted, it ends as soon as it can, and its outcome still counts. */
  readonly perform: (taken: Taken, signal: AbortSignal) => Promise<Outcome>
  /** Called with messages for people. */
  readonly note: (line: string) => void
  /** Called with the outcome of each piece. */
  readonly told?: (taken: Taken, outcome: Outcome | 'lost' | 'crashed') => void
  /** Whether to end when no work is left that can be taken now. */
  readonly untilEmpty?: boolean
  /** How often to look for work if there is none, in milliseconds. */
  readonly lookEveryMs?: number
  /** How long pieces may continue after `stop`, in milliseconds, before they are given back. */
  readonly graceMs?: number
}

/** A running worker. */
export interface Worker {
  /** Resolves when it has ended and holds no work; never rejects. */
  readonly ended: Promise<void>
  /** Takes no more work. Work in hand is finished, or given back. */
  readonly stop: () => void
}

/** How long it waits while the database cannot be reached, in milliseconds: the first time, and at most. */
const AWAY = { first: 500, most: 10_000 }

/** Works on a queue until it is stopped. The database may be away for a time. */
export function startWorker(settings: WorkerSettings): Worker {
  const { queue, slots, note, lookEveryMs = 1000, graceMs = 20_000, untilEmpty = false } = settings
  const stopping = new AbortController()
  const hands = openHands(settings)
  const shares = openShares(settings.kinds)
  const pauses = openPauses()

  /** The next piece; undefined if there is none now, or the database is away. */
  async function next(): Promise<Taken | undefined> {
    const taken = await queue.take(shares.order().filter(kind => !pauses.isPaused(kind)))
    if (taken) shares.took(taken.work.kind)
    return taken
  }

  async function work(): Promise<void> {
    let away = 0
    while (!stopping.signal.aborted) {
      if (hands.count() >= slots) {
        await hands.oneFree()
        continue
      }
      try {
        const taken = await next()
        if (away > 0) note('the database is back')
        away = 0
        if (taken) hands.begin(taken, outcome => pauses.after(taken.work.kind, outcome))
        else if (untilEmpty && hands.count() === 0) return
        else await hands.orSleep(lookEveryMs, stopping.signal)
      } catch (error) {
        if (away++ === 0) note(`the database is away: ${textOf(error)}`)
        await sleep(Math.min(AWAY.most, AWAY.first * 2 ** (away - 1)), stopping.signal)
      }
    }
  }

  async function run(): Promise<void> {
    const alive = setInterval(() => void hands.keep(), (SILENCE_SECONDS * 1000) / 5)
    try {
      await work()
      await hands.finish(graceMs)
    } finally {
      clearInterval(alive)
    }
  }
  return { ended: run(), stop: () => stopping.abort() }
}

/** The work that a worker has in hand. */
interface Hands {
  readonly count: () => number
  readonly begin: (taken: Taken, ended: (outcome: Outcome | undefined) => void) => void
  /** Waits until a piece has ended. */
  readonly oneFree: () => Promise<void>
  /** Waits for this time, or until a piece has ended. */
  readonly orSleep: (milliseconds: number, signal: AbortSignal) => Promise<void>
  readonly keep: () => Promise<void>
  /** Waits for all pieces; after `graceMs` they are asked to end. */
  readonly finish: (graceMs: number) => Promise<void>
}

interface Piece {
  readonly stop: AbortController
  readonly ended: Promise<void>
}

function openHands({ queue, perform, note, told = () => {} }: WorkerSettings): Hands {
  const pieces = new Map<string, Piece>()
  const all = (): readonly Promise<void>[] => [...pieces.values()].map(({ ended }) => ended)

  async function one(taken: Taken, signal: AbortSignal): Promise<Outcome | undefined> {
    try {
      const outcome = await perform(taken, signal)
      const was = await patiently(() => queue.settle(taken, outcome), note)
      told(taken, was ? outcome : 'lost')
      if (!was) note(`${nameOf(taken.work)} was lost: somebody else does it`)
      return outcome
    } catch (error) {
      note(`${nameOf(taken.work)}: ${textOf(error)}`)
      await patiently(() => queue.crashed(taken, textOf(error)), note)
      told(taken, 'crashed')
      return undefined
    }
  }
  return {
    count: () => pieces.size,
    begin: (taken, ended) => {
      const stop = new AbortController()
      const done = one(taken, stop.signal).then(outcome => {
        pieces.delete(taken.id)
        ended(outcome)
      })
      pieces.set(taken.id, { stop, ended: done })
    },
    oneFree: () => Promise.race(all()),
    orSleep: (milliseconds, signal) => Promise.race([...all(), sleep(milliseconds, signal)]),
    keep: async () => {
      try {
        for (const id of await queue.keep()) pieces.get(id)?.stop.abort()
      } catch {
        // The database is away. The pieces continue; a lost one is noticed when it is back.
      }
    },
    finish: async graceMs => {
      const timer = setTimeout(() => {
        for (const { stop } of pieces.values()) stop.abort()
      }, graceMs)
      await Promise.all(all())
      clearTimeout(timer)
    },
  }
}

/** How long the end of a try may wait for the database: after that the piece is lost in any case. */
const PATIENCE_MS = SILENCE_SECONDS * 2000

/** Tries again while the database is away; gives false if that takes too long. */
async function patiently(work: () => Promise<boolean>, note: (line: string) => void): Promise<boolean> {
  const until = performance.now() + PATIENCE_MS
  for (let pause = AWAY.first; ; pause = Math.min(AWAY.most, pause * 2)) {
    try {
      return await work()
    } catch (error) {
      if (performance.now() > until) {
        note(`the end of a piece of work cannot be written: ${textOf(error)}`)
        return false
      }
      await wait(pause)
    }
  }
}

const sleep = (milliseconds: number, signal: AbortSignal): Promise<void> =>
  wait(milliseconds, undefined, { signal }).catch(() => {})

const textOf = (thrown: unknown): string => {
  const error = firstError(thrown)
  if (error instanceof InterlinearError) return describeError(error)
  return error instanceof Error ? error.message : String(error)
}
