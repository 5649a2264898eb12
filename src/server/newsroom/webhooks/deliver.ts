import { setTimeout as wait } from 'node:timers/promises'
import type { Metrics } from '../watch/metrics.ts'
import type { DueDelivery, Outcome } from './model.ts'
import type { Sender } from './send.ts'
import type { WebhookStore } from './store.ts'

const [SECOND, MINUTE, HOUR] = [1000, 60_000, 3_600_000]

/** The pauses before each retry, by Standard Webhooks; after the last one it is given up. */
export const RETRIES: readonly number[] = [
  5 * SECOND,
  5 * MINUTE,
  30 * MINUTE,
  2 * HOUR,
  5 * HOUR,
  10 * HOUR,
  14 * HOUR,
  20 * HOUR,
  24 * HOUR,
]

/** Sends due deliveries, until it is closed. */
export interface Deliverer {
  /** Call it when there is something new to send. */
  readonly wake: () => void
  /** Waits for requests in flight. */
  readonly close: () => Promise<void>
}

interface DelivererSetup {
  readonly store: WebhookStore
  readonly sender: Sender
  readonly retries: readonly number[]
  readonly metrics: Pick<Metrics, 'delivery'>
  readonly log: (line: string) => void
}

/**
 * How many are sent at a time; and the longest pause between two looks, in milliseconds, since another server may have
 * left something.
 */
const [AT_ONCE, PAUSE] = [10, 30_000]

export function openDeliverer({ store, sender, retries, metrics, log }: DelivererSetup): Deliverer {
  const closed = new AbortController()
  let woken = new AbortController()

  async function deliver(delivery: DueDelivery): Promise<void> {
    const outcome = await sender.send(delivery)
    const isDelivered = outcome.kind === 'answered' && outcome.status >= 200 && outcome.status < 300
    const next = isDelivered ? undefined : nextAttempt(delivery, outcome, retries)
    metrics.delivery(isDelivered ? 'delivered' : next === undefined ? 'given up' : 'failed')
    await store.settle(delivery, outcome, next)
  }

  async function round(): Promise<number> {
    const due = await store.take(AT_ONCE)
    await Promise.all(due.map(delivery => deliver(delivery)))
    if (due.length === AT_ONCE) return 0
    const next = await store.nextDue()
    return next === undefined ? PAUSE : Math.min(Math.max(next - Date.now(), 50), PAUSE)
  }

  async function run(): Promise<void> {
    while (!closed.signal.aborted) {
      woken = new AbortController()
      const pause = await round().catch(error => {
        log(`webhooks: ${String(error)}`)
        return 5 * SECOND
      })
      const either = AbortSignal.any([closed.signal, woken.signal])
      await wait(pause, undefined, { signal: either, ref: false }).catch(() => undefined)
    }
  }

  const running = run()
  return {
    wake: () => woken.abort(),
    close: async () => {
      closed.abort()
      await running
      sender.close()
    },
  }
}

/**
 * The time of the next attempt, in whole milliseconds, as databases store it; with a random factor, so that a receiver
 * that comes back does not get all at once.
 */
function nextAttempt({ attempts }: DueDelivery, outcome: Outcome, retries: readonly number[]): number | undefined {
  if (outcome.kind === 'answered' && outcome.status === 410) return undefined
  const pause = retries[attempts]
  return pause === undefined ? undefined : Math.round(Date.now() + pause * (0.9 + Math.random() * 0.2))
}
