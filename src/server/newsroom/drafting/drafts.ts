import { randomUUID } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'
import PQueue from 'p-queue'
import { describeError, firstError, InterlinearError } from '../../../errors.ts'
import type { Locale, Slug } from '../../../model.ts'
import { countFindings, type DraftOutcome, type DraftWatcher, draftEditions } from '../../../pipeline/index.ts'
import { articlePath } from './article-path.ts'
import type { Work } from './model.ts'

/** Requested editions, and their state. */
export interface DraftJob {
  readonly id: string
  readonly slug: Slug
  readonly to: readonly Locale[]
  readonly state: 'waiting' | 'running' | 'done' | 'failed'
  /** ISO 8601. */
  readonly asked: string
  readonly by: string
  readonly editions: readonly DraftedEdition[]
  readonly message?: string
}

export interface DraftedEdition {
  readonly locale: Locale
  readonly segments: number
  /** The number of segments that were sent to an engine; undefined if a worker did it. */
  readonly sent?: number
  readonly failed: number
  readonly findings: ReturnType<typeof countFindings>
}

export interface WantedDraft extends Pick<DraftJob, 'slug' | 'to' | 'by'> {
  /** The id of the request: requests with the same id are one draft. */
  readonly event?: string
}

/** Has editions drafted, a few articles at a time. */
export interface Drafts {
  /**
   * Gives the draft for a request: that of the same event, which is made again if it failed; without an event, an equal
   * one that is already waiting, or else a new one.
   */
  readonly ask: (wanted: WantedDraft) => Promise<DraftJob>
  readonly find: (id: string) => Promise<DraftJob | undefined>
  /** Waits for requests in flight, and begins nothing more. */
  readonly close: () => Promise<void>
}

interface DraftsSetup {
  readonly work: Work
  /** Called for each draft that ended. */
  readonly onEnd: (job: DraftJob) => void
  readonly log: (line: string) => void
}

/** Articles at a time, drafts that are remembered, and tries for a locked article. */
const [AT_ONCE, REMEMBERED, TRIES] = [2, 1000, 5]

/** Drafts in this process; a draft that a stop interrupts continues when it is requested again. */
export function openDrafts({ work, onEnd, log }: DraftsSetup): Drafts {
  const queue = new PQueue({ concurrency: AT_ONCE })
  const jobs = new Map<string, DraftJob>()
  const stopped = new AbortController()
  const put = (job: DraftJob): DraftJob => {
    jobs.set(job.id, job)
    const [oldest] = jobs.keys()
    if (jobs.size > REMEMBERED && oldest !== undefined) jobs.delete(oldest)
    return job
  }

  const waitingFor = (wanted: WantedDraft): DraftJob | undefined =>
    [...jobs.values()].find(job => job.state === 'waiting' && asksForSame(job, wanted))

  async function run(job: DraftJob): Promise<void> {
    if (stopped.signal.aborted) return
    put({ ...job, state: 'running' })
    const ended = await outcomeOf(job, { work, signal: stopped.signal }).catch((thrown): DraftJob => {
      const error = firstError(thrown)
      if (!(error instanceof InterlinearError)) log(`draft of ${job.slug}: ${String(error)}`)
      const message = error instanceof InterlinearError ? describeError(error) : 'The log of the server says why.'
      return { ...job, state: 'failed', message }
    })
    put(ended)
    onEnd(ended)
  }

  return {
    ask: async ({ event, ...wanted }) => {
      const same = event === undefined ? waitingFor(wanted) : jobs.get(event)
      if (same && same.state !== 'failed') return same
      const job = put({
        ...{ id: event ?? randomUUID(), ...wanted, state: 'waiting' as const },
        ...{ asked: new Date().toISOString(), editions: [] },
      })
      void queue.add(() => run(job))
      return job
    },
    find: async id => jobs.get(id),
    close: async () => {
      queue.clear()
      stopped.abort()
      await queue.onIdle()
    },
  }
}

const SILENT: DraftWatcher = {
  begin: () => undefined,
  advance: () => undefined,
  note: () => undefined,
  end: () => undefined,
}

const asksForSame = (one: Pick<DraftJob, 'slug' | 'to'>, other: Pick<DraftJob, 'slug' | 'to'>): boolean =>
  one.slug === other.slug && JSON.stringify([...one.to].sort()) === JSON.stringify([...other.to].sort())

interface Running {
  readonly work: Work
  readonly signal: AbortSignal
}

async function outcomeOf(job: DraftJob, running: Running, attempt = 1): Promise<DraftJob> {
  try {
    const { articles } = await draft(job, running)
    const editions = articles
      .flatMap(article => article.editions)
      .map(({ edition, sent, failures, findings }) => ({
        locale: edition.locale,
        segments: edition.units.length,
        sent,
        failed: failures.length,
        findings: countFindings(findings),
      }))
    const failed = editions.some(edition => edition.failed > 0)
    return failed
      ? { ...job, state: 'failed', editions, message: 'Some sentences are missing: ask again to go on.' }
      : { ...job, state: 'done', editions }
  } catch (thrown) {
    const error = firstError(thrown)
    const isBusy = error instanceof InterlinearError && error.code === 'locked'
    if (!isBusy || attempt >= TRIES || running.signal.aborted) throw error
    await wait(1000 * attempt, undefined, { signal: running.signal }).catch(() => undefined)
    return outcomeOf(job, running, attempt + 1)
  }
}

async function draft({ slug, to }: DraftJob, { work, signal }: Running): Promise<DraftOutcome> {
  const workspace = await work.workspace()
  const { desk, glossary } = workspace
  const path = await articlePath(slug, workspace)
  const article = await desk.articles.read(path, { otherwise: glossary.sourceLocale })
  const rules = await work.rules(workspace)
  const locales = to.filter(locale => locale !== article.locale)
  const pairs = locales.map(locale => ({ from: article.locale, to: locale }))
  const engine = await work.engine({ workspace, pairs, languages: rules.languages })
  try {
    return await draftEditions(
      { articles: [article], files: new Map([[slug, path]]), to: locales, again: false },
      {
        ...{ workspace, rules, engine, watcher: SILENT, signal: () => signal },
        ...{ maxCharacters: undefined, concurrency: undefined },
      },
    )
  } finally {
    await engine.close()
  }
}
