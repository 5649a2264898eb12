import { describeError, firstError, InterlinearError } from '../../errors.ts'
import type { Outcome } from '../../queue/index.ts'

type Later = Outcome & { readonly kind: 'later' }

const later = (reason: string, seconds: number, isGeneral: boolean): Later => ({
  kind: 'later',
  reason,
  seconds,
  isGeneral,
})

/** The worker was asked to end: another one will continue. */
export const handedBack = (): Outcome => later('its worker was asked to end', 0, false)

/** A service that all work of this kind needs is down: the kind waits, at first this number of seconds. */
export const serviceDown = (reason: string): Outcome => later(reason, 15, true)

/** One server asks for a pause of this number of seconds; others may answer. */
export const serverBusy = (seconds: number): Outcome => later('its server is busy', Math.ceil(seconds), false)

/** Seconds until the next try: if another run has locked the article, and if the month's budget is used up. */
const LOCKED_SECONDS = 5
const BUDGET_SECONDS = 60

/** A try that failed because of the work itself. After a few tries the work has failed. */
export class TriedInVain extends Error {}

/**
 * The outcome of a piece of work after an error: it fails if the work itself is wrong, and waits if something else is.
 * An unexpected error is thrown again, and counts as a try.
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
