import PQueue from 'p-queue'
import { InterlinearError } from '../../errors.ts'
import type { Delivery, EngineOptions, EngineReport, Failure, Job } from '../../model.ts'
import { charactersOf } from '../markup/pieces.ts'
import { ATTEMPTS, type FaultKind, ServiceError, STOPS } from './faults.ts'
import { type Patience, startPace } from './pace.ts'

/** Jobs that travel in one request. */
export interface Batch {
  readonly jobs: readonly Job[]
}

/** How an engine's service is asked. */
export interface Service<B extends Batch> {
  /** As it is called in messages. */
  readonly name: string
  /** One request. A job that the answer has nothing usable for is left out, and asked again. Throws ServiceErrors. */
  readonly send: (batch: B) => Promise<readonly Delivery[]>
  /** The same request for some of its jobs. */
  readonly narrow: (batch: B, jobs: readonly Job[]) => B
  /** The request after its glossary was found to be gone. */
  readonly withoutGlossary?: (batch: B) => B
  readonly patience: Patience
  readonly concurrency: number
  readonly log?: (line: string) => void
}

/** A batch, and how often each kind of fault has met it. */
interface Task<B> {
  readonly batch: B
  readonly faults: Readonly<Partial<Record<FaultKind, number>>>
}

/** Whether it was sent before, and not answered. */
const isAgain = ({ faults }: Task<Batch>): boolean => Object.keys(faults).length > 0

/** What becomes of a task after a fault. */
interface Verdict<B> {
  readonly again: readonly Task<B>[]
  readonly failed: readonly Job[]
  /** Everybody waits before going on. */
  readonly pause?: boolean
  /** Nothing else is sent in this run. */
  readonly stop?: boolean
}

const TOO_LATE = 'not sent: the time for this run is over'
const INTERRUPTED = 'not sent: interrupted'

/**
 * Sends every batch, several at a time, and delivers each answer before its worker asks for more. Faults are met as
 * faults.ts says; what cannot be translated is in the report. Throws what
 * `deliver` throws, once all is quiet, and an engine error when a refused key kept everything from being translated.
 */
export async function dispatch<B extends Batch>(
  batches: readonly B[],
  service: Service<B>,
  { deliver, signal, concurrency }: EngineOptions,
): Promise<EngineReport> {
  const pace = startPace(service.patience, signal)
  const queue = new PQueue({ concurrency: Math.max(1, concurrency ?? service.concurrency) })
  const failures: Failure[] = []
  const thrown: unknown[] = []
  let stopped: string | undefined
  let refusedKey: ServiceError | undefined
  let requests = 0
  let characters = 0
  let billedCharacters = 0

  const fail = (jobs: readonly Job[], message: string): void => {
    for (const { id } of jobs) failures.push({ id, message })
  }
  const enqueue = (task: Task<B>, priority = 0): void => {
    queue.add(() => perform(task), { priority }).catch(error => thrown.push(error))
  }

  const perform = async (task: Task<B>): Promise<void> => {
    const { batch } = task
    const goes = thrown.length === 0 && stopped === undefined && (await pace.turn(isAgain(task)))
    if (thrown.length > 0) return
    if (!goes || stopped !== undefined) return fail(batch.jobs, stopped ?? (signal?.aborted ? INTERRUPTED : TOO_LATE))
    requests++
    const answer = await service.send(batch).catch(asServiceError)
    if (answer instanceof ServiceError) return meet(answer, task)
    const delivered = new Set(answer.map(({ id }) => id))
    for (const job of batch.jobs) if (delivered.has(job.id)) characters += charactersOf(job.pieces)
    for (const delivery of answer) billedCharacters += delivery.billedCharacters
    if (answer.length > 0) await deliver(answer)
    const missing = batch.jobs.filter(({ id }) => !delivered.has(id))
    if (missing.length === 0) return
    const error = new ServiceError(`${service.name} gave nothing for ${missing.length} texts`, { kind: 'garbled' })
    meet(error, { ...task, batch: service.narrow(batch, missing) })
  }

  const meet = (error: ServiceError, task: Task<B>): void => {
    const attempt = (task.faults[error.kind] ?? 0) + 1
    service.log?.(`${error.message} (${task.batch.jobs.length} texts, attempt ${attempt})`)
    const verdict = judge(error, task, service)
    if (error.kind === 'key') refusedKey = error
    if (verdict.stop) stopped = attempt > 1 ? `${error.message}, ${attempt} times` : error.message
    if (verdict.pause) pace.pause(attempt, error.retryAfterMs)
    fail(verdict.failed, error.message)
    // Before what was never sent: a service that is gone shows after one request's attempts.
    for (const next of verdict.again) enqueue(next, 1)
  }

  for (const batch of batches) enqueue({ batch, faults: {} })
  await queue.onIdle()
  if (thrown.length > 0) throw thrown[0]
  if (refusedKey && characters === 0) throw keyRefused(refusedKey)
  return { requests, characters, billedCharacters, failures }
}

const keyRefused = ({ message }: ServiceError): InterlinearError =>
  new InterlinearError('engine', `${message}.`, { hint: 'Check the key in the environment.', exitCode: 2 })

const asServiceError = (error: unknown): ServiceError => {
  if (error instanceof ServiceError) return error
  throw error
}

function judge<B extends Batch>({ kind }: ServiceError, { batch, faults }: Task<B>, service: Service<B>): Verdict<B> {
  const attempt = (faults[kind] ?? 0) + 1
  const seen = { ...faults, [kind]: attempt }
  if (STOPS.has(kind)) return { again: [], failed: batch.jobs, stop: true }
  if (kind === 'glossary' && service.withoutGlossary && attempt === 1) {
    return { again: [{ batch: service.withoutGlossary(batch), faults: seen }], failed: [] }
  }
  if (kind === 'too-large' && batch.jobs.length > 1) {
    const middle = Math.ceil(batch.jobs.length / 2)
    const halves = [batch.jobs.slice(0, middle), batch.jobs.slice(middle)]
    return { again: halves.map(jobs => ({ batch: service.narrow(batch, jobs), faults })), failed: [] }
  }
  if (attempt < (ATTEMPTS[kind] ?? service.patience.attempts)) {
    return { again: [{ batch, faults: seen }], failed: [], pause: true }
  }
  // A service that stays away for one request stays away for the others: waiting as long for each helps nobody.
  return { again: [], failed: batch.jobs, stop: kind === 'busy' || kind === 'broken' }
}
