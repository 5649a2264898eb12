import PQueue from 'p-queue'
import type { EngineOptions, EngineReport, Failure, Job } from '../../model.ts'
import { openBill } from './bill.ts'
import { ServiceError } from './faults.ts'
import { startPace } from './pace.ts'
import type { Batch, Service } from './service.ts'
import { openStops, pairOf } from './stops.ts'
import { answerTaker } from './take-answers.ts'
import { judge, newTask, type Task } from './verdict.ts'

export type { Batch, Service } from './service.ts'

const TOO_LATE = 'not sent: the time for this run is over'
const INTERRUPTED = 'not sent: interrupted'

/**
 * Sends every batch, several at a time, and delivers each answer before its worker takes the next batch. Faults are
 * handled by verdict.ts, and answers that are not translations are requested once more; what cannot be translated is in
 * the report. Throws what `deliver` throws, after all requests have ended, and an engine error if a refused key stopped
 * everything.
 */
export async function dispatch<B extends Batch>(
  batches: readonly B[],
  service: Service<B>,
  options: EngineOptions,
): Promise<EngineReport> {
  const queue = new PQueue({ concurrency: Math.max(1, options.concurrency ?? service.concurrency) })
  const failures: Failure[] = []
  const thrown: unknown[] = []
  const run = openRun(service, options, {
    enqueue: (work, priority) => void queue.add(work, { priority }).catch(error => thrown.push(error)),
    isBroken: () => thrown.length > 0,
    fail: (jobs, message) => failures.push(...jobs.map(({ id }) => ({ id, message }))),
  })
  for (const batch of batches) run.send(newTask(batch))
  await queue.onIdle()
  if (thrown.length > 0) throw thrown[0]
  const total = run.bill.total()
  const refused = total.characters === 0 ? run.stops.refusedKey() : undefined
  if (refused) throw refused
  const stopped = run.stopped()
  return { ...total, failures, ...(stopped === undefined ? {} : { stopped }) }
}

interface RunQueue {
  readonly enqueue: (work: () => Promise<void>, priority: number) => void
  /** Whether something was thrown, so that nothing more is sent. */
  readonly isBroken: () => boolean
  readonly fail: (jobs: readonly Job[], message: string) => void
}

/** Retries go first, so that an unreachable service shows after one request's attempts. */
const FIRST = 1

function openRun<B extends Batch>(service: Service<B>, options: EngineOptions, { enqueue, isBroken, fail }: RunQueue) {
  const { signal } = options
  const pace = startPace(service.patience, signal)
  const stops = openStops(pace)
  const bill = openBill()
  const answeredPairs = new Set<string>()
  let isLate = false

  const send = (task: Task<B>, priority = 0): void => enqueue(() => perform(task), priority)
  const sendNext = (task: Task<B>): void => send(task, FIRST)
  const meet = (error: ServiceError, task: Task<B>): void => {
    const verdict = judge(error, task, { service, isKnown: answeredPairs.has(pairOf(task.batch)) })
    service.log?.(`${error.brief} (${task.batch.jobs.length} texts, attempt ${verdict.attempt})`)
    fail(verdict.failed, stops.after(error, verdict, task.batch))
    for (const next of verdict.next) sendNext(next)
  }
  const take = answerTaker({ service, options, bill, fail, meet, sendNext })

  const perform = async (task: Task<B>): Promise<void> => {
    const { batch, wasSent, search } = task
    const goes = !isBroken() && stops.reasonFor(batch) === undefined && (await pace.turn(wasSent))
    if (isBroken()) return
    const reason = stops.reasonFor(batch) ?? (goes ? undefined : signal?.aborted ? INTERRUPTED : TOO_LATE)
    isLate ||= reason === TOO_LATE
    if (reason !== undefined) return fail(batch.jobs, reason)
    bill.request()
    const answers = await service.send(batch).catch(asServiceError)
    if (answers instanceof ServiceError) return meet(answers, task)
    search.answered = true
    answeredPairs.add(pairOf(batch))
    await take(answers, task)
  }

  return { send, bill, stops, stopped: () => stops.whole() ?? (isLate ? TOO_LATE : undefined) }
}

const asServiceError = (error: unknown): ServiceError => {
  if (error instanceof ServiceError) return error
  throw error
}
