import PQueue from 'p-queue'
import { InterlinearError } from '../../errors.ts'
import type { Delivery, EngineOptions, EngineReport, Failure, Job } from '../../model.ts'
import { examineAnswers, type Spoiled } from '../answers/examine.ts'
import { loadLanguages } from '../answers/language.ts'
import { openTextReader } from '../answers/text-facts.ts'
import { charactersOf } from '../markup/pieces.ts'
import { ServiceError } from './faults.ts'
import { type Patience, startPace } from './pace.ts'
import { type Batch, judge, type Search, type Task, type Verdict } from './verdict.ts'

export type { Batch } from './verdict.ts'

/** How an engine's service is asked. */
export interface Service<B extends Batch> {
  /** As it is called in messages. */
  readonly name: string
  /** One request. A job that the answer has nothing for is left out, and asked again. Throws ServiceErrors. */
  readonly send: (batch: B) => Promise<readonly Delivery[]>
  /** The same request for some of its jobs; `again` when their first answer was no translation. */
  readonly narrow: (batch: B, jobs: readonly Job[], again: boolean) => B
  /** The request after its glossary was found to be gone. */
  readonly withoutGlossary?: (batch: B) => B
  /** What the service is told to do, where it reads such things: none of it may come back. */
  readonly told?: string
  /** Whether its answers may come in any language. */
  readonly readsLanguages?: true
  readonly patience: Patience
  readonly concurrency: number
  readonly log?: (line: string) => void
}

const TOO_LATE = 'not sent: the time for this run is over'
const INTERRUPTED = 'not sent: interrupted'

/**
 * Sends every batch, several at a time, and delivers each answer before its worker asks for more. Faults are met as
 * verdict.ts says, answers that are no translations are asked for once more; what cannot be translated is in the report.
 * Throws what `deliver` throws, once all is quiet, and an engine error when a refused key kept everything from being
 * translated.
 */
export async function dispatch<B extends Batch>(
  batches: readonly B[],
  service: Service<B>,
  { deliver, signal, concurrency, repeatable = async jobs => jobs }: EngineOptions,
): Promise<EngineReport> {
  const pace = startPace(service.patience, signal)
  const queue = new PQueue({ concurrency: Math.max(1, concurrency ?? service.concurrency) })
  const failures: Failure[] = []
  const thrown: unknown[] = []
  /** Why nothing more is sent, in all or between two languages. */
  let stopped: string | undefined
  const stoppedPairs = new Map<string, string>()
  const answeredPairs = new Set<string>()
  let refusedKey: ServiceError | undefined
  const texts = openTextReader()
  const told = service.told === undefined ? undefined : texts.answer(service.told, 'en')
  const spent = { requests: 0, characters: 0, billedCharacters: 0 }
  /** Characters billed for rejected answers, by job; they are added to the bill of the accepted answer. */
  const wasted = new Map<string, number>()

  const fail = (jobs: readonly Job[], message: string): void => {
    for (const { id } of jobs) failures.push({ id, message })
  }
  const enqueue = (task: Task<B>, priority = 0): void => {
    queue.add(() => perform(task), { priority }).catch(error => thrown.push(error))
  }
  const reasonToStop = ({ batch }: Task<B>): string | undefined => stopped ?? stoppedPairs.get(pairOf(batch))

  const perform = async (task: Task<B>): Promise<void> => {
    const { batch } = task
    const goes = thrown.length === 0 && reasonToStop(task) === undefined && (await pace.turn(task.again))
    if (thrown.length > 0) return
    const reason = reasonToStop(task) ?? (goes ? undefined : signal?.aborted ? INTERRUPTED : TOO_LATE)
    if (reason !== undefined) return fail(batch.jobs, reason)
    spent.requests++
    const answer = await service.send(batch).catch(asServiceError)
    if (answer instanceof ServiceError) return meet(answer, task)
    task.search.answered = true
    answeredPairs.add(pairOf(batch))
    await take(answer, task)
  }

  const take = async (answer: readonly Delivery[], task: Task<B>): Promise<void> => {
    const { batch } = task
    // It is loaded while other requests are on their way.
    const languages = service.readsLanguages ? await loadLanguages() : undefined
    const { good, spoiled, missing, company } = examineAnswers(batch.jobs, answer, {
      again: task.isSecond,
      texts,
      company: task.company,
      told,
      languages,
    })
    for (const { billedCharacters } of answer) spent.billedCharacters += billedCharacters
    const answered = new Set(answer.map(({ id }) => id))
    for (const { id, pieces } of batch.jobs) if (answered.has(id)) spent.characters += charactersOf(pieces)
    if (good.length > 0) await deliver(good.map(withWaste))
    if (missing.length > 0) {
      const error = new ServiceError(`${service.name} gave nothing for ${missing.length} texts`, { kind: 'garbled' })
      meet(error, { ...task, batch: service.narrow(batch, missing, true), company })
    }
    if (spoiled.length > 0) await meetSpoiled(spoiled, { ...task, company })
  }
  /** All of them are asked for once more, in one request. */
  const meetSpoiled = async (spoiled: readonly Spoiled[], task: Task<B>): Promise<void> => {
    const jobs = spoiled.map(({ job }) => job)
    service.log?.(`${service.name} gave no translation of ${jobs.length} texts`)
    const again = new Set(task.isSecond ? [] : await repeatable(jobs))
    const left = spoiled.filter(({ job }) => !again.has(job))
    // What is only doubtful is better than nothing where there is no budget to ask again.
    const kept = left.flatMap(({ doubted }) => (doubted ? [doubted] : []))
    if (kept.length > 0) await deliver(kept.map(withWaste))
    for (const { job, problem, doubted } of left) {
      if (!doubted) fail([job], `${service.name} gave no translation: ${problem}`)
    }
    for (const { job, delivery } of spoiled) {
      if (again.has(job)) wasted.set(job.id, (wasted.get(job.id) ?? 0) + delivery.billedCharacters)
    }
    if (again.size === 0) return
    enqueue({ ...task, batch: service.narrow(task.batch, [...again], true), isSecond: true, again: true }, 1)
  }
  const withWaste = (delivery: Delivery): Delivery => {
    const before = wasted.get(delivery.id)
    return before === undefined ? delivery : { ...delivery, billedCharacters: delivery.billedCharacters + before }
  }

  const meet = (error: ServiceError, task: Task<B>): void => {
    const verdict = judge(error, task, { service, isKnown: answeredPairs.has(pairOf(task.batch)) })
    service.log?.(`${error.brief} (${task.batch.jobs.length} texts, attempt ${verdict.attempt})`)
    if (error.kind === 'key') refusedKey = error
    const until = verdict.pause ? pace.pause(verdict.attempt, error.retryAfterMs) : undefined
    if (until) stopped ??= `${error.message}; it asks to wait until ${until}, and this run may not take so long`
    else stopFor(verdict, error, task)
    fail(verdict.failed, stopped ?? error.message)
    // Retries go first: an unreachable service is then noticed after one request's attempts.
    for (const next of verdict.again) enqueue(next, 1)
  }
  const stopFor = ({ stop, attempt }: Verdict<B>, { message }: ServiceError, { batch }: Task<B>): void => {
    if (stop === 'run') stopped ??= attempt > 1 ? `${message}, ${attempt} times` : message
    if (stop === 'pair') stoppedPairs.set(pairOf(batch), message)
  }

  for (const batch of batches)
    enqueue({ batch, faults: {}, search: newSearch(), again: false, isSecond: false, company: [] })
  await queue.onIdle()
  if (thrown.length > 0) throw thrown[0]
  if (refusedKey && spent.characters === 0) throw keyRefused(refusedKey)
  return { ...spent, failures }
}

const newSearch = (): Search => ({ failures: 0, answered: false })

const pairOf = ({ jobs: [first] }: Batch): string => `${first?.from} ${first?.to}`

const keyRefused = ({ message }: ServiceError): InterlinearError =>
  new InterlinearError('engine', `${message}.`, { hint: 'Check the key in the environment.', exitCode: 2 })

const asServiceError = (error: unknown): ServiceError => {
  if (error instanceof ServiceError) return error
  throw error
}
