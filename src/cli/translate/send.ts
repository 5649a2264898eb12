import { charactersOf } from '../../engine/index.ts'
import type { Delivery, Engine, EngineReport, Failure, Job } from '../../model.ts'
import { better, type Received, receive, secondTry } from '../../pipeline.ts'
import type { Progress } from '../progress.ts'
import type { EditionWork } from './prepare.ts'

export interface Sending {
  readonly engine: Engine
  readonly progress: Progress
  readonly signal: AbortSignal
  readonly concurrency: number | undefined
}

/** What came of everything that was sent, by job id. */
export interface Sent extends Omit<EngineReport, 'failures'> {
  readonly received: ReadonlyMap<string, Received>
  readonly failures: readonly Failure[]
}

/** How an edition is called in progress lines and messages. */
export const labelOf = ({ plan }: EditionWork): string => `${plan.edition.slug} → ${plan.edition.locale}`

/**
 * Sends the jobs of all editions in one run of the engine, and those whose names came back wrong beyond repair once
 * more with the names as plain words; of two answers the better one counts.
 */
export async function sendJobs(works: readonly EditionWork[], sending: Sending): Promise<Sent> {
  const jobs = new Map(works.flatMap(work => work.jobs.map(job => [job.id, { work, job }] as const)))
  const received = new Map<string, Received>()
  const take = (id: string, delivery: Delivery): void => {
    const entry = jobs.get(id)
    if (!entry) return
    received.set(id, receive(entry.job, delivery, entry.work.manuscript))
    sending.progress.advance(labelOf(entry.work), 1, charactersOf(entry.job.pieces))
  }
  const first = await ask(
    [...jobs.values()].map(({ job }) => job),
    take,
    sending,
  )
  const retries = [...received.values()].flatMap(old => {
    const job = secondTry(old)
    return job ? [[job.id, { job, old }] as const] : []
  })
  const again = new Map(retries)
  const second = await ask(
    [...again.values()].map(({ job }) => job),
    (id, delivery) => {
      const entry = again.get(id)
      const work = entry && jobs.get(entry.old.job.id)?.work
      if (!entry || !work) return
      const anew = receive(entry.old.job, delivery, work.manuscript)
      received.set(entry.old.job.id, better(entry.old, anew))
    },
    sending,
  )
  return {
    received,
    failures: first.failures,
    requests: first.requests + second.requests,
    characters: first.characters + second.characters,
    billedCharacters: first.billedCharacters + second.billedCharacters,
  }
}

const NOTHING: EngineReport = { requests: 0, characters: 0, billedCharacters: 0, failures: [] }

/** Equal texts of one article and locale, by the id of the first. */
function twinsOf(jobs: readonly Job[]): ReadonlyMap<string, readonly Job[]> {
  const groups = Map.groupBy(jobs, ({ slug, to, pieces }) => JSON.stringify([slug, to, pieces]))
  return new Map([...groups.values()].map(twins => [twins[0]?.id ?? '', twins]))
}

/** The jobs that are really sent: of equal texts the first. */
export const distinct = (jobs: readonly Job[]): readonly Job[] => firsts(twinsOf(jobs))

const firsts = (groups: ReturnType<typeof twinsOf>): readonly Job[] =>
  [...groups.values()].flatMap(twins => twins.slice(0, 1))

/** One run of the engine over distinct jobs; their twins get the same answers. */
async function ask(
  jobs: readonly Job[],
  take: (id: string, delivery: Delivery) => void,
  { engine, signal, concurrency }: Sending,
): Promise<EngineReport> {
  const groups = twinsOf(jobs)
  const first = firsts(groups)
  if (first.length === 0) return NOTHING
  if (signal.aborted) return { ...NOTHING, failures: jobs.map(unsent) }
  const report = await engine.translate(first, {
    signal,
    ...(concurrency === undefined ? {} : { concurrency }),
    deliver: deliveries => {
      for (const delivery of deliveries) for (const { id } of groups.get(delivery.id) ?? []) take(id, delivery)
    },
  })
  const failures = report.failures.flatMap(({ id, message }) =>
    (groups.get(id) ?? []).map(twin => ({ id: twin.id, message })),
  )
  return { ...report, failures }
}

const unsent = ({ id }: Job): Failure => ({ id, message: 'interrupted before it was sent' })
