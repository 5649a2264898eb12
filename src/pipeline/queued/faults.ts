import { describeError, firstError, InterlinearError } from '../../errors.ts'
import type { Outcome } from '../../queue/index.ts'

type Later = Outcome & { readonly kind: 'later' }

const later = (reason: string, seconds: number, isGeneral: boolean): Later => ({
  kind: 'later',
  reason,
  seconds,
  isGeneral,
})

/** The worker was asked to end: somebody else goes on from here. */
export const handedBack = (): Outcome => later('its worker was asked to end', 0, false)

/** A service that all work of the kind needs does not answer: it waits, at first for so many seconds. */
export const serviceDown = (reason: string): Outcome => later(reason, 15, true)

/** One server asks to be left alone for so many seconds; others may answer. */
export const serverBusy = (seconds: number): Outcome => later('its server is busy', Math.ceil(seconds), false)

/** So many seconds until the next try where another run has the article, and where the month's budget is used up. */
const LOCKED_SECONDS = 5
const BUDGET_SECONDS = 60

/** A try that failed for a reason of the piece itself, which another try may not meet: after a few it has failed. */
export class TriedInVain extends Error {}

/**
 * What an error makes of a piece of work: what is wrong with the piece itself has failed, what is wrong with the world
 * around it waits. An error that nobody expected is thrown again, and counts as a try.
 */
export function outcomeOfError(thrown: unknown): Outcome {
  const error = firstError(thrown)
  if (!(error instanceof InterlinearError)) throw error
  const reason = describeError(error)
  switch (error.code) {
    case 'locked':
      return later(reason, LOCKED_SECONDS, false)
    case 'budget':
      return later(reason, BUDGET_SECONDS, true)
    case 'engine':
    case 'storage':
      return serviceDown(reason)
    default:
      return { kind: 'failed', reason }
  }
}
