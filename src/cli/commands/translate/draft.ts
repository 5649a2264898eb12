import { charactersOf, createEngine, defaultEngine, type Estimate, estimate, tariffOf } from '../../../engine/index.ts'
import { InterlinearError } from '../../../errors.ts'
import type { Article, Engine, Job } from '../../../model.ts'
import {
  acquireLock,
  ensureWritable,
  fingerprintOf,
  type Journal,
  journaled,
  type Lock,
  openJournal,
  openLedger,
} from '../../../store/index.ts'
import type { Io } from '../../model.ts'
import { plural } from '../../terminal/print.ts'
import { type Progress, showProgress, type Workload } from '../../terminal/progress.ts'
import { loadRules, type Rules } from '../../workspace/check-rules.ts'
import type { Workspace } from '../../workspace/open.ts'
import { type Backlog, openBacklog } from './backlog.ts'
import { openPurse, type Purse, refusePoor, type Spender } from './budget.ts'
import { type ArticleWork, type EditionWork, prepare, type Request, readArticles } from './prepare.ts'
import { openRecaller } from './recall.ts'
import { labelOf, type Run, type Spent, sendJobs } from './send.ts'
import { type ArticleOutcome, allDone, settleArticle } from './settle.ts'

export interface Drafting {
  readonly io: Io
  readonly engine: string | undefined
  readonly dryRun: boolean
  /** The most characters that may be sent. */
  readonly limit: number | undefined
  readonly concurrency: number | undefined
}

/** What is to be done, and what it is to cost. */
interface Plan {
  readonly engine: string
  readonly works: readonly ArticleWork[]
  readonly estimate: Estimate
}

export interface Outcome extends Plan {
  /** What was done: empty after a dry run. */
  readonly articles: readonly ArticleOutcome[]
  /** What the engine lacks to do it: said after a dry run, an error otherwise. */
  readonly lacking?: string | undefined
  /** Undefined after a dry run. */
  readonly sent: Spent | undefined
}

/** Articles → editions on disk: reads, decides, sends what must be sent, settles, checks, writes. */
export async function draftEditions(request: Request, workspace: Workspace, drafting: Drafting): Promise<Outcome> {
  const { io, concurrency, dryRun } = drafting
  const speaker = openSpeaker(io)
  const name = drafting.engine ?? defaultEngine(io.env)
  const articles = await readArticles(request, workspace, io.cwd)
  if (!dryRun) await ensureWritable(workspace.out)
  const limits = concurrency === undefined ? {} : { concurrency }
  const { config, glossary } = workspace
  const rules = await loadRules(config, io.cwd)
  const engine = await createEngine(name, {
    env: io.env,
    config: config.engines,
    glossary,
    log: speaker.log,
    ...limits,
  })
  const desk: Desk = { request, workspace, drafting, rules, engine, speaker }
  try {
    if (dryRun) return await estimateOnly(articles, desk)
    return await withLocks(articles, workspace, () => draft(articles, desk))
  } finally {
    await engine.close()
  }
}

async function estimateOnly(articles: readonly Article[], desk: Desk): Promise<Outcome> {
  const planned = await plan(articles, await openJournals(articles, desk.workspace), desk)
  await refusePoor(planned.estimate, spenderOf(desk), desk.workspace)
  return { ...planned, lacking: await lackingFor(planned.works, desk.engine), articles: [], sent: undefined }
}

/** What a run works with. */
interface Desk {
  readonly request: Request
  readonly workspace: Workspace
  readonly drafting: Drafting
  readonly rules: Rules
  readonly engine: Engine
  readonly speaker: Speaker
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

async function withLocks<T>(articles: readonly Article[], { state }: Workspace, work: () => Promise<T>): Promise<T> {
  const locks: Lock[] = []
  try {
    for (const { slug } of articles) locks.push(await acquireLock(state, slug))
    return await work()
  } finally {
    for (const lock of locks) lock.release()
  }
}

type Journals = ReadonlyMap<string, Journal>

async function openJournals(articles: readonly Article[], { state }: Workspace): Promise<Journals> {
  return new Map(await Promise.all(articles.map(async ({ slug }) => [slug, await openJournal(state, slug)] as const)))
}

/** Whether an earlier run that was cut off has the answer to a job. */
const answeredIn =
  (journals: Journals, engine: Engine) =>
  (job: Job): boolean => {
    const journal = journals.get(job.slug)
    return journal !== undefined && !journal.isEmpty() && journal.answered(fingerprintOf(job, engine)) !== undefined
  }

/** Decides what must be sent and what that costs. */
async function plan(
  articles: readonly Article[],
  journals: Journals,
  { request, workspace, drafting, rules, engine, speaker }: Desk,
): Promise<Plan> {
  const recaller = openRecaller(request, workspace, { dryRun: drafting.dryRun, log: speaker.log })
  const isAnswered = answeredIn(journals, engine)
  const works: ArticleWork[] = []
  try {
    for (const article of articles)
      works.push(await prepare(article, request, { workspace, recaller, rules, isAnswered }))
  } finally {
    await recaller.close()
  }
  const texts = works.flatMap(({ editions }) => editions).flatMap(({ unanswered }) => unanswered.map(([job]) => job))
  const planned = estimate(texts, tariffOf(engine.name, workspace.config.engines))
  return { engine: engine.name, works, estimate: planned }
}

/** The run, as the books call it, and what it may spend. */
const spenderOf = ({ engine, drafting: { limit } }: Desk): Spender => {
  const time = new Date().toISOString()
  return { run: `${time} ${crypto.randomUUID().slice(0, 8)}`, engine: engine.name, limit, time }
}

async function draft(articles: readonly Article[], desk: Desk): Promise<Outcome> {
  const { workspace, rules, speaker } = desk
  const journals = await openJournals(articles, workspace)
  const spender = spenderOf(desk)
  let purse: Purse | undefined
  try {
    const planned = await plan(articles, journals, desk)
    const lacking = await lackingFor(planned.works, desk.engine)
    if (lacking !== undefined) throw new InterlinearError('engine', lacking, { exitCode: 2 })
    purse = await openPurse(planned.estimate, spender, workspace)
    const backlog = openBacklog()
    const run = send(planned.works, { ...desk, journals, spender, purse, backlog })
    const outcomes = await allDone(planned.works.map(work => settleArticle(work, { workspace, rules, run, backlog })))
    const sent = await run.spent
    for (const journal of journals.values()) await journal.clear()
    return { ...planned, articles: outcomes, sent }
  } finally {
    speaker.progress?.end()
    await purse?.release()
    for (const journal of journals.values()) await journal.close()
  }
}

/** What the engine lacks to translate a pair of locales that something must be sent for; undefined when nothing. */
async function lackingFor(works: readonly ArticleWork[], engine: Engine): Promise<string | undefined> {
  const editions = works.flatMap(work => work.editions).filter(({ unanswered }) => unanswered.length > 0)
  const pairs = new Map(editions.map(({ plan: { edition } }) => [`${edition.sourceLocale} ${edition.locale}`, edition]))
  for (const { sourceLocale, locale } of pairs.values()) {
    const lacking = await engine.lacks(sourceLocale, locale)
    if (lacking !== undefined) return lacking
  }
  return undefined
}

interface Sendable extends Desk {
  readonly journals: Journals
  readonly spender: Spender
  readonly purse: Purse
  readonly backlog: Backlog
}

/** Starts to send what must be sent, keeping books of what comes. */
function send(works: readonly ArticleWork[], { journals, spender, purse, backlog, ...desk }: Sendable): Run {
  const { workspace, drafting, engine, speaker } = desk
  const busy = works.flatMap(({ editions }) => editions).filter(({ jobs }) => jobs.length > 0)
  const keeping = journaled(engine, {
    journalOf: slug => journals.get(slug) as Journal,
    ledger: openLedger(workspace.state),
    run: spender.run,
    now: () => new Date().toISOString(),
  })
  const progress = showProgress(busy.map(workloadOf), drafting.io)
  speaker.progress = progress
  const { signal } = drafting.io
  const allowed = async (again: readonly Job[], spent: Spent): Promise<readonly Job[]> => {
    const able: Job[] = []
    for (const job of again) if ((await engine.lacks(job.from, job.to)) === undefined) able.push(job)
    const paid = await purse.afford(able, spent)
    const left = able.length - paid.length
    if (left > 0) speaker.log(`${plural(left, 'text')} with wrong names not asked for again: the budget has no room`)
    return paid
  }
  const isAnswered = answeredIn(journals, engine)
  const { concurrency } = drafting
  return sendJobs(busy, { engine: keeping, progress, backlog, signal, concurrency, allowed, isAnswered })
}

const workloadOf = (work: EditionWork): Workload => ({
  label: labelOf(work),
  segments: work.jobs.length,
  characters: work.jobs.reduce((sum, job) => sum + charactersOf(job.pieces), 0),
})
