import type { Job } from '../../model.ts'
import type { Answered } from '../answers/batch/misplaced.ts'
import { ATTEMPTS, ATTEMPTS_ALONE, type FaultKind, HALVED, type ServiceError, STOPS } from './faults.ts'
import type { Patience } from './pace.ts'
import type { Batch } from './service.ts'

/** The halves of a batch, and their halves, sent to find the text that the service refuses. */
export interface Search {
  failures: number
  /** Whether any part was answered: then the service itself works. */
  answered: boolean
}

/** A batch, and how often each kind of fault has occurred. */
export interface Task<B> {
  readonly batch: B
  readonly faults: Readonly<Partial<Record<FaultKind, number>>>
  readonly search: Search
  /** Whether it was sent before. */
  readonly wasSent: boolean
  /** Whether the first answers to its texts were not translations. */
  readonly isSecond: boolean
  /** The answers to other texts of the batch that it was part of. */
  readonly company: readonly Answered[]
}

/** A batch that has not been sent yet. */
export const newTask = <B>(batch: B): Task<B> => ({
  ...{ batch, faults: {}, search: { failures: 0, answered: false } },
  ...{ wasSent: false, isSecond: false, company: [] },
})

/** What happens to a task after a fault. */
export interface Verdict<B> {
  /** How often this kind of fault has occurred for the task so far. */
  readonly attempt: number
  /** What to send now: the same once more, or its halves. */
  readonly next: readonly Task<B>[]
  readonly failed: readonly Job[]
  /** Set if everybody waits before going on. */
  readonly pause?: boolean
  /** Set if nothing else is sent: in this run, or between these languages. */
  readonly stop?: 'run' | 'pair'
}

/** After so many failed parts of one batch, the service is at fault, not a text. */
const FAILURES_OF_ONE_BATCH = 6

/** Whether waiting helps: for faults that pass, and for the first fault that a text may have caused. */
const waits = (kind: FaultKind, attempt: number): boolean =>
  kind === 'busy' || kind === 'broken' || ((kind === 'crashed' || kind === 'garbled') && attempt === 1)

interface Asked<B> {
  readonly service: {
    readonly patience: Patience
    readonly narrow: (batch: B, jobs: readonly Job[], insists: boolean) => B
    readonly withoutGlossary?: (batch: B) => B
  }
  /** Whether the service has answered this pair of languages in this run. */
  readonly isKnown: boolean
}

/** What to do about a fault: send again, in halves, without the glossary, or not at all. */
export function judge<B extends Batch>({ kind }: ServiceError, task: Task<B>, asked: Asked<B>): Verdict<B> {
  const { batch, faults, search } = task
  const { service } = asked
  const { jobs } = batch
  const attempt = (faults[kind] ?? 0) + 1
  const seen: Task<B> = { ...task, faults: { ...faults, [kind]: attempt }, wasSent: true }
  if (STOPS.has(kind)) return { attempt, next: [], failed: jobs, stop: 'run' }
  if (kind === 'pair') return { attempt, next: [], failed: jobs, stop: 'pair' }
  if (kind === 'glossary' && service.withoutGlossary && attempt === 1) {
    return { attempt, next: [{ ...seen, batch: service.withoutGlossary(batch) }], failed: [] }
  }
  const isAlone = jobs.length === 1
  const attempts = (isAlone ? ATTEMPTS_ALONE : ATTEMPTS)[kind] ?? service.patience.attempts
  if (HALVED.has(kind)) {
    search.failures++
    const isServices = !search.answered && !asked.isKnown && search.failures >= FAILURES_OF_ONE_BATCH
    if (isServices && kind !== 'too-large' && !isAlone) {
      return { attempt: search.failures, next: [], failed: jobs, stop: kind === 'crashed' ? 'run' : 'pair' }
    }
  }
  if (attempt < attempts) return { attempt, next: [seen], failed: [], pause: waits(kind, attempt) }
  if (HALVED.has(kind) && !isAlone) return { attempt, next: halvesOf(seen, service), failed: [] }
  // A service that does not answer one request does not answer the others: waiting as long for each helps nobody.
  return { attempt, next: [], failed: jobs, ...(kind === 'busy' || kind === 'broken' ? { stop: 'run' } : {}) }
}

function halvesOf<B extends Batch>(task: Task<B>, { narrow }: Asked<B>['service']): readonly Task<B>[] {
  const { jobs } = task.batch
  const middle = Math.ceil(jobs.length / 2)
  const halves = [jobs.slice(0, middle), jobs.slice(middle)]
  return halves.map(half => ({ ...task, batch: narrow(task.batch, half, false) }))
}
