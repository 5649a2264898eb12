import type { Delivery, EngineOptions, Job } from '../../model.ts'
import { type ExaminedAnswers, examineAnswers, type Spoiled } from '../answers/examine.ts'
import { loadLanguages } from '../answers/language.ts'
import { openTextReader } from '../answers/text-facts.ts'
import type { Bill } from './bill.ts'
import { ServiceError } from './faults.ts'
import type { Batch, Service } from './service.ts'
import type { Task } from './verdict.ts'

/** What a run does with answers. */
interface Receiving<B extends Batch> {
  readonly service: Service<B>
  readonly options: Pick<EngineOptions, 'deliver' | 'repeatable'>
  readonly bill: Bill
  readonly fail: (jobs: readonly Job[], message: string) => void
  /** Handles a task that failed. */
  readonly meet: (error: ServiceError, task: Task<B>) => void
  /** Sends a task before the waiting ones. */
  readonly sendNext: (task: Task<B>) => void
}

/**
 * Makes a function that takes the answers to a task: translations are delivered, jobs without an answer are handled as
 * a fault, and answers that are not translations are requested once more if the budget has room.
 */
export function answerTaker<B extends Batch>(
  receiving: Receiving<B>,
): (answers: readonly Delivery[], task: Task<B>) => Promise<void> {
  const { service, options, bill } = receiving
  const texts = openTextReader(service.languages)
  const told = service.told === undefined ? undefined : texts.answer(service.told, 'en')
  return async (answers, task) => {
    const { batch, isSecond, company: known } = task
    // It is loaded while other requests are being sent.
    const languages = service.answersInAny ? await loadLanguages() : undefined
    const examined = examineAnswers(batch.jobs, answers, { isSecond, texts, company: known, told, languages })
    bill.answers(batch.jobs, answers)
    if (examined.good.length > 0) await options.deliver(examined.good.map(bill.inAll))
    await askForRest(examined, task, receiving)
  }
}

/** Sends the jobs without a translation once more. */
async function askForRest<B extends Batch>(
  { missing, spoiled, company }: ExaminedAnswers,
  task: Task<B>,
  receiving: Receiving<B>,
): Promise<void> {
  const { service, meet, sendNext } = receiving
  if (missing.length > 0) {
    const error = new ServiceError(`${service.name} gave nothing for ${missing.length} texts`, { kind: 'garbled' })
    meet(error, { ...task, batch: service.narrow(task.batch, missing, true), company })
  }
  if (spoiled.length === 0) return
  service.log?.(`${service.name} gave no translation of ${spoiled.length} texts`)
  const repeated = await rejectSpoiled(spoiled, task, receiving)
  if (repeated.length === 0) return
  // All of them in one request.
  const batch = service.narrow(task.batch, repeated, true)
  sendNext({ ...task, batch, company, isSecond: true, wasSent: true })
}

/**
 * Returns the jobs to request again. For the others a doubtful answer is better than none, and an answer that is
 * certainly no translation has failed.
 */
async function rejectSpoiled<B extends Batch>(
  spoiled: readonly Spoiled[],
  { isSecond }: Task<B>,
  { service, options, bill, fail }: Receiving<B>,
): Promise<readonly Job[]> {
  const { deliver, repeatable = async (jobs: readonly Job[]) => jobs } = options
  const repeated = new Set(isSecond ? [] : await repeatable(spoiled.map(({ job }) => job)))
  const left = spoiled.filter(({ job }) => !repeated.has(job))
  const kept = left.flatMap(({ doubted }) => (doubted ? [doubted] : []))
  if (kept.length > 0) await deliver(kept.map(bill.inAll))
  for (const { job, problem, doubted } of left) {
    if (!doubted) fail([job], `${service.name} gave no translation: ${problem}`)
  }
  for (const { job, delivery } of spoiled) if (repeated.has(job)) bill.reject(delivery)
  return [...repeated]
}
