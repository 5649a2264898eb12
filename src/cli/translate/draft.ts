import {
  charactersOf,
  createEngine,
  defaultEngine,
  type Estimate,
  estimate,
  refuseOver,
  tariffOf,
} from '../../engine/index.ts'
import { InterlinearError } from '../../errors.ts'
import type { Article, Engine } from '../../model.ts'
import {
  acquireLock,
  billedInMonth,
  ensureWritable,
  type Journal,
  journaled,
  type Lock,
  openJournal,
  openLedger,
} from '../../store/index.ts'
import type { Io } from '../command.ts'
import { type Progress, showProgress, type Workload } from '../progress.ts'
import type { Workspace } from '../workspace.ts'
import { type ArticleWork, type Desk, type EditionWork, prepare, type Request, readArticles } from './prepare.ts'
import { openRecaller } from './recall.ts'
import { distinct, labelOf, type Sent, sendJobs } from './send.ts'
import { type ArticleOutcome, isArticleSaved, saveArticle, settleArticle } from './settle.ts'

export interface Drafting {
  readonly io: Io
  readonly engine: string | undefined
  readonly dryRun: boolean
  /** The most characters that may be sent. */
  readonly limit: number | undefined
  readonly concurrency: number | undefined
}

export interface Outcome {
  readonly engine: string
  /** What was to be done, and what it was to cost. */
  readonly works: readonly ArticleWork[]
  readonly estimate: Estimate
  /** What was done: empty after a dry run. */
  readonly articles: readonly ArticleOutcome[]
  /** Undefined after a dry run. */
  readonly sent: Sent | undefined
}

const NOTHING_SENT: Sent = { received: new Map(), failures: [], requests: 0, characters: 0, billedCharacters: 0 }

/** Articles → editions on disk: reads, decides, sends what must be sent, settles, checks, writes. */
export async function draftEditions(request: Request, workspace: Workspace, drafting: Drafting): Promise<Outcome> {
  const speaker = openSpeaker(drafting.io)
  const recaller = openRecaller(request, workspace, { dryRun: drafting.dryRun, log: speaker.log })
  try {
    return await draftRemembering(request, { workspace, recaller }, { ...drafting, speaker })
  } finally {
    await recaller.close()
  }
}

async function draftRemembering(
  request: Request,
  desk: Desk,
  drafting: Drafting & { readonly speaker: Speaker },
): Promise<Outcome> {
  const { workspace } = desk
  const engine = drafting.engine ?? defaultEngine(drafting.io.env)
  const articles = await readArticles(request, workspace, drafting.io.cwd)
  await ensureWritable(workspace.out)
  const plan = async (): Promise<Omit<Outcome, 'articles' | 'sent'>> => {
    const works: ArticleWork[] = []
    for (const article of articles) works.push(await prepare(article, request, desk))
    const jobs = works.flatMap(({ editions }) => editions).flatMap(edition => edition.jobs)
    return { engine, works, estimate: estimate(distinct(jobs), tariffOf(engine, workspace.config.engines)) }
  }
  const planned = await plan()
  await refuseSpending(planned, workspace, drafting)
  if (drafting.dryRun) return { ...planned, articles: [], sent: undefined }
  const done = await nothingToDo(planned.works, workspace)
  if (done) return { ...planned, articles: done, sent: NOTHING_SENT }
  const { speaker } = drafting
  const ready = await readyEngine(planned, workspace, { ...drafting, log: speaker.log })
  try {
    // Another run may have finished since: what is done is decided anew under the lock.
    return await withLocks(articles, workspace, async () =>
      carryOut(await plan(), { workspace, drafting, engine: ready, speaker }),
    )
  } finally {
    await ready.close()
  }
}

/** Says an engine's troubles above the progress while there is any. */
interface Speaker {
  progress?: Progress
  readonly log: (line: string) => void
}

function openSpeaker(io: Io): Speaker {
  const speaker: Speaker = { log: line => (speaker.progress ? speaker.progress.note(line) : io.stderr(`${line}\n`)) }
  return speaker
}

async function refuseSpending(
  { engine, estimate: cost }: Pick<Outcome, 'engine' | 'estimate'>,
  { config, state }: Workspace,
  { limit }: Drafting,
): Promise<void> {
  const monthly = config.budget.monthlyCharacters
  const entries = monthly === undefined ? [] : await openLedger(state).entries()
  const billed = billedInMonth(entries, engine, new Date().toISOString())
  refuseOver(cost, {
    ...(limit === undefined ? {} : { maxCharacters: limit }),
    ...(monthly === undefined ? {} : { monthly: { limit: monthly, billed } }),
  })
}

/** The outcomes, when nothing needs to be sent and no file would change. */
async function nothingToDo(
  works: readonly ArticleWork[],
  workspace: Workspace,
): Promise<readonly ArticleOutcome[] | undefined> {
  if (works.some(({ editions }) => editions.some(({ jobs }) => jobs.length > 0))) return undefined
  const outcomes = await Promise.all(works.map(work => settleArticle(work, NOTHING_SENT, workspace)))
  for (const outcome of outcomes) if (!(await isArticleSaved(outcome, workspace))) return undefined
  return outcomes
}

async function withLocks<T>(articles: readonly Article[], { state }: Workspace, work: () => Promise<T>): Promise<T> {
  const locks: Lock[] = []
  try {
    for (const { slug } of articles) locks.push(await acquireLock(state, slug))
    return await work()
  } finally {
    for (const lock of locks) lock.release()
  }
}

interface Carrying {
  readonly workspace: Workspace
  readonly drafting: Drafting
  readonly engine: Engine
  readonly speaker: Speaker
}

async function carryOut(planned: Omit<Outcome, 'articles' | 'sent'>, carrying: Carrying): Promise<Outcome> {
  const { workspace } = carrying
  const journals = new Map<string, Journal>()
  try {
    for (const { manuscript } of planned.works) {
      const { slug } = manuscript.article
      journals.set(slug, await openJournal(workspace.state, slug))
    }
    const sent = await send(planned.works, journals, carrying)
    const outcomes = await Promise.all(planned.works.map(work => settleArticle(work, sent, workspace)))
    for (const outcome of outcomes) {
      await saveArticle(outcome, workspace)
      await journals.get(outcome.manuscript.article.slug)?.clear()
    }
    return { ...planned, articles: outcomes, sent }
  } finally {
    for (const journal of journals.values()) await journal.close()
  }
}

async function send(
  works: readonly ArticleWork[],
  journals: ReadonlyMap<string, Journal>,
  { workspace, drafting: { io, concurrency }, engine, speaker }: Carrying,
): Promise<Sent> {
  const busy = works.flatMap(({ editions }) => editions).filter(({ jobs }) => jobs.length > 0)
  if (busy.length === 0) return NOTHING_SENT
  const keeping = journaled(engine, {
    journalOf: slug => journals.get(slug) as Journal,
    ledger: openLedger(workspace.state),
    run: `${new Date().toISOString()} ${crypto.randomUUID().slice(0, 8)}`,
    now: () => new Date().toISOString(),
  })
  const progress = showProgress(busy.map(workloadOf), io)
  speaker.progress = progress
  try {
    return await sendJobs(busy, { engine: keeping, progress, signal: io.signal, concurrency })
  } finally {
    progress.end()
  }
}

const workloadOf = (work: EditionWork): Workload => ({
  label: labelOf(work),
  segments: work.jobs.length,
  characters: work.jobs.reduce((sum, job) => sum + charactersOf(job.pieces), 0),
})

/** The engine, able to translate every pair of locales that something is to be sent for; else an error says what lacks. */
async function readyEngine(
  { engine: name, works }: Pick<Outcome, 'engine' | 'works'>,
  { config, glossary }: Workspace,
  { io, concurrency, log }: Drafting & Pick<Speaker, 'log'>,
): Promise<Engine> {
  const limits = concurrency === undefined ? {} : { concurrency }
  const engine = await createEngine(name, { env: io.env, config: config.engines, glossary, log, ...limits })
  const editions = works.flatMap(work => work.editions).filter(({ jobs }) => jobs.length > 0)
  const pairs = new Map(editions.map(({ plan: { edition } }) => [`${edition.sourceLocale} ${edition.locale}`, edition]))
  for (const { sourceLocale, locale } of pairs.values()) {
    const lacking = await engine.lacks(sourceLocale, locale)
    if (lacking === undefined) continue
    await engine.close()
    throw new InterlinearError('engine', lacking, { exitCode: 2 })
  }
  return engine
}
