import { charactersOf } from '../../../engine/index.ts'
import type { Delivery, Engine, EngineReport, Job, SegmentKey } from '../../../model.ts'
import { answerAgain, better, type Received, receive, secondTry } from '../../../pipeline.ts'
import type { Progress } from '../../terminal/progress.ts'
import type { Backlog } from './backlog.ts'
import { type EditionWork, type Twins, twinsOf } from './prepare.ts'

export interface Sending {
  readonly engine: Engine
  readonly progress: Progress
  readonly backlog: Backlog
  readonly signal: AbortSignal
  readonly concurrency: number | undefined
  /** Of the jobs to send a second time, those that may be sent after what the first time cost. */
  readonly allowed: (again: readonly Job[], spent: Spent) => Promise<readonly Job[]>
  /** Whether an earlier run has the answer to a job, so that it comes without anything being sent. */
  readonly isAnswered: (job: Job) => boolean
}

/** What a run cost. */
export type Spent = Omit<EngineReport, 'failures'>

/** What came of the jobs of one edition, by key. */
export interface Answers {
  readonly received: ReadonlyMap<SegmentKey, Received>
  /** Those of them for which nothing was sent. */
  readonly replayed: ReadonlySet<SegmentKey>
  readonly failures: ReadonlyMap<SegmentKey, string>
}

/** A run of the engine under way. */
export interface Run {
  /** Resolves when nothing more will come of an edition: often before the run ends. */
  readonly answersTo: (work: EditionWork) => Promise<Answers>
  readonly spent: Promise<Spent>
}

/** How an edition is called in progress lines and messages. */
export const labelOf = ({ plan }: EditionWork): string => `${plan.edition.slug} → ${plan.edition.locale}`

/**
 * Sends the jobs of all editions in one run of the engine, and those whose names came back wrong beyond repair once
 * more with the names as words of the text; of two answers the better one counts. What comes is received and read by the
 * proofreader while the other answers are on their way.
 */
export function sendJobs(works: readonly EditionWork[], sending: Sending): Run {
  const trays = new Map(works.map(work => [work, openTray(work, sending.progress)]))
  const spent = sendTwice([...trays.values()], sending)
  const end = (close: (tray: Tray) => void): void => trays.forEach(close)
  spent.then(
    () => end(tray => tray.close()),
    error => end(tray => tray.fail(error)),
  )
  return { spent, answersTo: async work => (await trays.get(work)?.answers) ?? NO_ANSWERS }
}

const NO_ANSWERS: Answers = { received: new Map(), replayed: new Set(), failures: new Map() }

async function sendTwice(trays: readonly Tray[], sending: Sending): Promise<Spent> {
  const byEdition = new Map(trays.map(tray => [editionOf(tray.work.plan.edition), tray]))
  const trayOf = ({ slug, to }: Job): Tray | undefined => byEdition.get(editionOf({ slug, locale: to }))
  const first = await ask(
    trays.flatMap(({ work }) => work.texts),
    {
      take: (job, answer) => trayOf(job)?.put(job, answer),
      lose: (job, message) => trayOf(job)?.lose(job, message),
    },
    sending,
  )
  const wrong = new Map(trays.flatMap(tray => [...tray.wrong]))
  const again = twinsOf([...wrong.keys()])
  const allowed = new Set(
    await sending.allowed(
      again.map(([job]) => job),
      first,
    ),
  )
  const second = await ask(
    again.filter(([job]) => allowed.has(job)),
    {
      take: (job, { delivery, isReplayed }) => {
        const first = wrong.get(job)?.job ?? job
        trayOf(job)?.put(first, { delivery: answerAgain(delivery, first), isReplayed })
      },
      lose: () => {},
    },
    sending,
  )
  return {
    requests: first.requests + second.requests,
    characters: first.characters + second.characters,
    billedCharacters: first.billedCharacters + second.billedCharacters,
  }
}

const editionOf = ({ slug, locale }: { readonly slug: string; readonly locale: string }): string => `${slug} ${locale}`

interface Answer {
  readonly delivery: Delivery
  readonly isReplayed: boolean
}

/** Gathers what comes for one edition. */
interface Tray {
  readonly work: EditionWork
  /** The jobs to send again, and what came the first time. */
  readonly wrong: ReadonlyMap<Job, Received>
  readonly put: (job: Job, answer: Answer) => void
  readonly lose: (job: Job, message: string) => void
  readonly answers: Promise<Answers>
  readonly close: () => void
  readonly fail: (error: unknown) => void
}

function openTray(work: EditionWork, progress: Progress): Tray {
  const received = new Map<SegmentKey, Received>()
  const replayed = new Set<SegmentKey>()
  const failures = new Map<SegmentKey, string>()
  const wrong = new Map<Job, Received>()
  const segments = new Map(work.plan.send.map(segment => [segment.key, segment]))
  const { promise: answers, resolve, reject } = Promise.withResolvers<Answers>()
  const close = (): void => resolve({ received, replayed, failures })
  const read = ({ job: { key }, draft: { text: target, origin } }: Received): void => {
    const { text: source = '', syntax } = segments.get(key) ?? {}
    work.proofreader.read({ key, source, target, origin, ...(syntax ? { syntax } : {}) })
  }
  const put = (job: Job, { delivery, isReplayed }: Answer): void => {
    if (!isReplayed) replayed.delete(job.key)
    else if (!received.has(job.key)) replayed.add(job.key)
    const before = received.get(job.key)
    const anew = receive(job, delivery, work.manuscript)
    const best = before ? better(before, anew) : anew
    received.set(job.key, best)
    if (best === anew) read(best)
    if (before) return
    progress.advance(labelOf(work), 1, charactersOf(job.pieces))
    const again = secondTry(anew)
    if (again) wrong.set(again, anew)
    if (received.size === work.jobs.length && wrong.size === 0) close()
  }
  // An edition that is given up for a failure is settled elsewhere, or not at all.
  answers.catch(() => {})
  if (work.jobs.length === 0) close()
  return { work, wrong, put, lose: ({ key }, message) => failures.set(key, message), answers, close, fail: reject }
}

const NOTHING: Spent = { requests: 0, characters: 0, billedCharacters: 0 }

interface Taking {
  readonly take: (job: Job, answer: Answer) => void
  readonly lose: (job: Job, message: string) => void
}

/** One run of the engine: of equal texts the first is sent, and all get its answer. */
async function ask(
  texts: readonly Twins[],
  { take, lose }: Taking,
  { engine, signal, concurrency, backlog, isAnswered }: Sending,
): Promise<Spent> {
  const byId = new Map(texts.map(twins => [twins[0].id, twins]))
  if (texts.length === 0) return NOTHING
  if (signal.aborted) {
    for (const twins of texts) for (const job of twins) lose(job, 'interrupted before it was sent')
    return NOTHING
  }
  const replayed = new Set(texts.flatMap(([first]) => (isAnswered(first) ? [first.id] : [])))
  const { failures, ...spent } = await engine.translate(
    texts.map(([first]) => first),
    {
      signal,
      ...(concurrency === undefined ? {} : { concurrency }),
      deliver: deliveries => {
        for (const delivery of deliveries) {
          const answer = { delivery, isReplayed: replayed.has(delivery.id) }
          for (const job of byId.get(delivery.id) ?? []) backlog.add(() => take(job, answer))
        }
      },
    },
  )
  await backlog.done()
  for (const { id, message } of failures) for (const job of byId.get(id) ?? []) lose(job, message)
  return spent
}
