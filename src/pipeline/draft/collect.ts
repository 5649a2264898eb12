import type { Proof } from '../../check/index.ts'
import { charactersOf } from '../../engine/index.ts'
import type { Delivery, Job, SegmentKey } from '../../model.ts'
import { openRenderings } from '../../names/index.ts'
import { answerAgain, better, type Received, receive, secondTry } from '../translate/receive.ts'
import { type EditionWork, type EqualJobs, groupEqual } from './plan.ts'

/** The answers for the jobs of one edition, by key. */
export interface Answers {
  readonly received: ReadonlyMap<SegmentKey, Received>
  /** The answers from an earlier run, for which nothing was sent. */
  readonly replayed: ReadonlySet<SegmentKey>
  /** Why a segment has no answer. */
  readonly failures: ReadonlyMap<SegmentKey, string>
}

/** For an edition that nothing was sent for. */
export const NO_ANSWERS: Answers = { received: new Map(), replayed: new Set(), failures: new Map() }

/** A text to send, and what to do with its answer. */
export interface Question {
  readonly job: Job
  readonly answered: (delivery: Delivery, isReplayed: boolean) => void
  readonly failed: (message: string) => void
}

/** Collects the answers for one edition. */
export interface Collector {
  readonly questions: readonly Question[]
  /**
   * When the first answers are there: the texts to send a second time, because names in the answers are wrong beyond
   * repair.
   */
  readonly secondQuestions: () => readonly Question[]
  /** Resolves when all answers are there. */
  readonly answers: Promise<Answers>
  /** Call it when no more answers will come. */
  readonly close: () => void
  readonly fail: (error: unknown) => void
}

/**
 * Opens the collector of one edition; `answered` is called with the characters of each segment when its first answer
 * comes.
 */
export function openCollector(work: EditionWork, answered: (characters: number) => void): Collector {
  const received = new Map<SegmentKey, Received>()
  const replayed = new Set<SegmentKey>()
  const failures = new Map<SegmentKey, string>()
  const again = new Map<Job, Received>()
  const reception = { manuscript: work.manuscript, ready: openRenderings() }
  const proofOf = proofsOf(work)
  const { promise: answers, resolve, reject } = Promise.withResolvers<Answers>()
  const close = (): void => resolve({ received, replayed, failures })
  // If answers fail, nobody may be waiting for them.
  answers.catch(() => {})

  const keep = (came: Received): void => {
    received.set(came.job.key, came)
    work.proofreader.read(proofOf(came))
  }
  const takeFirst: Take = (job, delivery, isReplayed) => {
    const came = receive(job, delivery, reception)
    keep(came)
    if (isReplayed) replayed.add(job.key)
    answered(charactersOf(job.pieces))
    const second = secondTry(came)
    if (second) again.set(second, came)
    if (received.size === work.jobs.length && again.size === 0) close()
  }
  const takeSecond: Take = (second, delivery, isReplayed) => {
    const first = again.get(second)
    if (!first) return
    const came = receive(first.job, answerAgain(delivery, first.job), reception)
    if (better(first, came) === came) keep(came)
    if (!isReplayed) replayed.delete(first.job.key)
  }
  const fail = (job: Job, message: string): void => void failures.set(job.key, message)

  if (work.jobs.length === 0) close()
  return {
    questions: work.texts.map(jobs => questionOf(jobs, takeFirst, fail)),
    // Without a second answer the first one is used.
    secondQuestions: () => groupEqual([...again.keys()]).map(jobs => questionOf(jobs, takeSecond, () => {})),
    answers,
    close,
    fail: reject,
  }
}

type Take = (job: Job, delivery: Delivery, isReplayed: boolean) => void

/** One question for jobs with the same text; its answer is used for each of them. */
const questionOf = (jobs: EqualJobs, take: Take, fail: (job: Job, message: string) => void): Question => ({
  job: jobs[0],
  answered: (delivery, isReplayed) => {
    for (const job of jobs) take(job, delivery, isReplayed)
  },
  failed: message => {
    for (const job of jobs) fail(job, message)
  },
})

/** What the proofreader reads of an answer. */
function proofsOf({ plan }: EditionWork): (came: Received) => Proof {
  const segments = new Map(plan.send.map(segment => [segment.key, segment]))
  return ({ job: { key }, draft }) => {
    const { text: source = '', syntax } = segments.get(key) ?? {}
    const { text: target, origin, repairs = [] } = draft
    const said = repairs.length > 0 ? { repairs } : {}
    return { key, source, target, origin, ...said, ...(syntax ? { syntax } : {}) }
  }
}
