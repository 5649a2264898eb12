import { type Draft, settleEdition } from '../../edition/index.ts'
import { createEngine, defaultEngine } from '../../engine/index.ts'
import { InterlinearError } from '../../errors.ts'
import type { Edition, Engine, Finding, SegmentKey } from '../../model.ts'
import type { Finder } from '../../names/index.ts'
import { checkEdition, checkManuscript, type Manuscript } from '../../pipeline.ts'
import { ensureWritable, saveEdition, saveSource } from '../../store/index.ts'
import type { Io } from '../command.ts'
import { type Progress, showProgress, type Workload } from '../progress.ts'
import type { Workspace } from '../workspace.ts'
import { type ArticleWork, type EditionWork, prepare, type Request, readArticles } from './prepare.ts'
import { charactersOf, labelOf, type Sent, sendJobs } from './send.ts'

export interface Drafting {
  readonly io: Io
  readonly engine: string | undefined
  readonly dryRun: boolean
  /** The most characters that may be sent. */
  readonly limit: number | undefined
  readonly concurrency: number | undefined
}

/** One edition after the run. */
export interface EditionOutcome {
  readonly work: EditionWork
  readonly edition: Edition
  readonly sent: number
  readonly failures: readonly { readonly key: SegmentKey; readonly message: string }[]
  readonly findings: readonly Finding[]
}

export interface ArticleOutcome {
  readonly manuscript: Manuscript
  readonly findings: readonly Finding[]
  readonly editions: readonly EditionOutcome[]
}

export interface Outcome {
  readonly engine: string
  /** What was to be done. */
  readonly works: readonly ArticleWork[]
  /** What was done: empty after a dry run. */
  readonly articles: readonly ArticleOutcome[]
  /** Undefined after a dry run. */
  readonly sent: Sent | undefined
}

/** Articles → editions on disk: reads, decides, sends what must be sent, settles, checks, writes. */
export async function draftEditions(request: Request, workspace: Workspace, drafting: Drafting): Promise<Outcome> {
  const { io } = drafting
  const articles = await readArticles(request, workspace, io.cwd)
  const name = drafting.engine ?? defaultEngine(io.env)
  await ensureWritable(workspace.out)
  const works: ArticleWork[] = []
  for (const article of articles) works.push(await prepare(article, request, workspace))
  const editions = works.flatMap(work => work.editions)
  refuseAbove(drafting.limit, editions)
  if (drafting.dryRun) return { engine: name, works, articles: [], sent: undefined }
  const sent = await send(editions, name, drafting)
  const outcomes: ArticleOutcome[] = []
  for (const work of works) outcomes.push(await settle(work, sent, workspace))
  return { engine: name, works, articles: outcomes, sent }
}

function refuseAbove(limit: number | undefined, editions: readonly EditionWork[]): void {
  const characters = editions.flatMap(({ jobs }) => jobs).reduce((sum, job) => sum + charactersOf(job), 0)
  if (limit !== undefined && characters > limit) {
    throw new InterlinearError('budget', `this would send ${characters} characters, the limit is ${limit}.`, {
      hint: 'Nothing was sent. Raise --max-characters, or translate fewer articles or locales.',
    })
  }
}

const NOTHING_SENT: Sent = { received: new Map(), failures: [], requests: 0, characters: 0, billedCharacters: 0 }

async function send(editions: readonly EditionWork[], name: string, drafting: Drafting): Promise<Sent> {
  const busy = editions.filter(({ jobs }) => jobs.length > 0)
  if (busy.length === 0) return NOTHING_SENT
  const { io, concurrency } = drafting
  let progress: Progress | undefined
  const log = (line: string): void => (progress ? progress.note(line) : io.stderr(`${line}\n`))
  const engine = await createEngine(name, { env: io.env, log, ...(concurrency === undefined ? {} : { concurrency }) })
  try {
    await refuseUnable(engine, busy)
    progress = showProgress(busy.map(workloadOf), io)
    const answers = { known: () => undefined, record: async () => {} }
    return await sendJobs(busy, { engine, answers, progress, signal: io.signal, concurrency })
  } finally {
    progress?.end()
    await engine.close()
  }
}

const workloadOf = (work: EditionWork): Workload => ({
  label: labelOf(work),
  segments: work.jobs.length,
  characters: work.jobs.reduce((sum, job) => sum + charactersOf(job), 0),
})

/** Before anything is sent, every pair of locales must be possible. */
async function refuseUnable(engine: Engine, editions: readonly EditionWork[]): Promise<void> {
  const pairs = new Map(
    editions.map(({ plan: { edition } }) => [`${edition.sourceLocale} → ${edition.locale}`, edition]),
  )
  for (const { sourceLocale, locale } of pairs.values()) {
    const lacking = await engine.lacks(sourceLocale, locale)
    if (lacking !== undefined) throw new InterlinearError('engine', lacking, { exitCode: 2 })
  }
}

/** Puts what came into the editions, checks them, and writes the source first, then the editions that use its keys. */
async function settle(work: ArticleWork, sent: Sent, workspace: Workspace): Promise<ArticleOutcome> {
  const { manuscript, previous, finder } = work
  const failures = new Map(sent.failures.map(({ id, message }) => [id, message]))
  const editions = work.editions.map(edition => editionOutcome(edition, { sent, failures, workspace, finder }))
  const { slug, locale } = manuscript.article
  await saveSource({ out: workspace.out, slug, locale }, manuscript.segments, previous)
  for (const { edition } of editions) await saveEdition(workspace.out, edition)
  return { manuscript, findings: checkManuscript(manuscript, workspace.glossary, finder), editions }
}

interface Settling {
  readonly sent: Sent
  readonly failures: ReadonlyMap<string, string>
  readonly workspace: Workspace
  readonly finder: Finder
}

function editionOutcome(work: EditionWork, { sent, failures, workspace, finder }: Settling): EditionOutcome {
  const drafts = new Map<SegmentKey, Draft>()
  for (const { id, key } of work.jobs) {
    const received = sent.received.get(id)
    if (received) drafts.set(key, received.draft)
  }
  const edition = settleEdition(work.plan, drafts)
  return {
    work,
    edition,
    sent: drafts.size,
    failures: work.jobs.flatMap(({ id, key }) =>
      drafts.has(key) ? [] : [{ key, message: failures.get(id) ?? 'no answer came' }],
    ),
    findings: checkEdition(edition, workspace.glossary, finder),
  }
}
