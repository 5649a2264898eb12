import { InterlinearError } from '../../errors.ts'
import { tell } from '../../say.ts'
import type { ServiceError } from './faults.ts'
import type { Pace } from './pace.ts'
import type { Batch } from './service.ts'
import type { Verdict } from './verdict.ts'

/** Why nothing more is sent, in total or between two languages. */
export interface Stops {
  /** Undefined if a batch may be sent. */
  readonly reasonFor: (batch: Batch) => string | undefined
  /** Why nothing more is sent at all. */
  readonly whole: () => string | undefined
  /** Stops and waits as a verdict on a batch says; returns the reason why its jobs failed. */
  readonly after: (error: ServiceError, verdict: Verdict<Batch>, batch: Batch) => string
  /** What to throw if a refused key stopped all translation. */
  readonly refusedKey: () => InterlinearError | undefined
}

export function openStops(pace: Pace): Stops {
  let stopped: string | undefined
  const stoppedPairs = new Map<string, string>()
  let refusedKey: ServiceError | undefined
  return {
    reasonFor: batch => stopped ?? stoppedPairs.get(pairOf(batch)),
    whole: () => stopped,
    after: (error, { attempt, pause, stop }, batch) => {
      const { message } = error
      if (error.kind === 'key') refusedKey = error
      const until = pause ? pace.pause(attempt, error.retryAfterMs) : undefined
      if (until) stopped ??= `${message}; it asks to wait until ${until}, and this run may not take so long`
      else if (stop === 'run') stopped ??= attempt > 1 ? `${message}, ${attempt} times` : message
      else if (stop === 'pair') stoppedPairs.set(pairOf(batch), message)
      return stopped ?? message
    },
    refusedKey: () => refusedKey && keyRefused(refusedKey),
  }
}

/** The languages of a batch, from and to. */
export const pairOf = ({ jobs: [first] }: Batch): string => `${first?.from} ${first?.to}`

const keyRefused = ({ message }: ServiceError): InterlinearError =>
  new InterlinearError('engine', `${message}.`, { hint: tell('check-key', {}).message, exitCode: 2 })
