import { type Estimate, estimate, tariffOf } from '../../engine/index.ts'
import { InterlinearError } from '../../errors.ts'
import type { Article, Edition, Engine, Locale, Slug } from '../../model.ts'
import { type Desk, recordingEngine } from '../../store/index.ts'
import type { CheckRules, Workspace } from '../model.ts'
import { type Journals, openJournals } from './journals.ts'
import { lockArticles } from './locks.ts'
import { type ArticleRecord, type ArticleWork, planArticle } from './plan.ts'
import { openRecaller, RECALLS_NOTHING } from './recall.ts'
import { findRenamed, takeEditionsAlong } from './renamed-files.ts'
import { openBudget, type PaidRun, refuseOverBudget, type Spent } from './reserve-budget.ts'
import { type DraftWatcher, sendEditions } from './send.ts'
import { type ArticleOutcome, allDone, settleArticle } from './settle.ts'
import { openShifts } from './shifts.ts'

/** The articles to draft, and the locales. */
export interface DraftRequest {
  /** The articles, each in its own locale. */
  readonly articles: readonly Article[]
  /** The files that the articles were read from, by slug. */
  readonly files?: ReadonlyMap<Slug, string>
  /** The locales of the editions; an article's own locale is skipped. */
  readonly to: readonly Locale[]
  /** Whether to ask the engine again for every machine text. */
  readonly again: boolean
}

export interface DraftSettings {
  readonly workspace: Workspace
  readonly rules: CheckRules
  readonly engine: Engine
  readonly watcher: DraftWatcher
  /** Names other engines for a pair of locales that the engine cannot translate. */
  readonly otherEngines?: (pair: { readonly from: Locale; readonly to: Locale }) => Promise<string>
  /** Whether to draft the other locales if the engine lacks something for one of them; otherwise all is refused. */
  readonly isPartial?: boolean
  /** The most characters that may be sent. */
  readonly maxCharacters: number | undefined
  /** Requests at a time; if undefined, the engine's own number. */
  readonly concurrency: number | undefined
  /**
   * Called when sending begins. After the signal is aborted, requests in flight are finished, and their answers are
   * kept.
   */
  readonly signal: () => AbortSignal
}

/** What must be sent for each article, and its cost. */
export interface DraftPlan {
  readonly works: readonly ArticleWork[]
  readonly estimate: Estimate
}

export interface DraftEstimate extends DraftPlan {
  /** What the engine lacks for it, and what to do about it. */
  readonly lacking: string | undefined
}

export interface DraftOutcome extends DraftPlan {
  readonly articles: readonly ArticleOutcome[]
  readonly spent: Spent
  /** The locales that were left out, and why. */
  readonly lacking: readonly Lacking[]
}

/**
 * Articles → editions on disk: decides what must be sent, sends it, then checks and writes the answers. People's texts
 * stay. Answers that came before an error or an abort are kept: the same request continues from there.
 */
export async function draftEditions(request: DraftRequest, settings: DraftSettings): Promise<DraftOutcome> {
  const { rules, engine, watcher, concurrency } = settings
  const slugs = request.articles.map(({ slug }) => slug)
  await settings.workspace.desk.ensureWritable()
  await using locked = await lockArticles(slugs, settings.workspace.desk)
  const workspace = { ...settings.workspace, desk: locked.desk }
  const { books } = workspace.desk
  await using journals = await openJournals(slugs, books)
  const taken = { ...request, files: await takeFiles(request, workspace.desk) }
  const asked = await planEditions(taken, { ...settings, workspace }, { journals, writes: true })
  const lacking = await lackingFor(asked, settings)
  const to = request.to.filter(locale => !lacking.some(each => each.locale === locale))
  refuseLacking(lacking, to, settings)
  const plan =
    lacking.length === 0
      ? asked
      : await planEditions({ ...taken, to }, { ...settings, workspace }, { journals, writes: true })
  const run = newRun(settings)
  await using budget = await openBudget(plan.estimate, run, { config: workspace.config, books })
  const shifts = openShifts()
  const editions = plan.works.flatMap(work => work.editions).filter(({ jobs }) => jobs.length > 0)
  const sent = sendEditions(editions, {
    engine: recordingEngine(engine, { journalOf: journals.of, books, run: run.run, now }),
    budget,
    watcher,
    shifts,
    signal: settings.signal(),
    concurrency,
    hasAnswer: job => journals.hasAnswer(job, engine),
  })
  const articles = await allDone(plan.works.map(work => settleArticle(work, { workspace, rules, sent, shifts })))
  const spent = await sent.spent
  await journals.clear(to)
  return { ...plan, articles, spent, lacking }
}

/** The articles' files on the desk, by slug. */
async function takeFiles({ files = new Map() }: DraftRequest, desk: Desk): Promise<ReadonlyMap<Slug, string>> {
  const taken = new Map<Slug, string>()
  for (const [slug, path] of files) taken.set(slug, await desk.articles.take(path))
  return taken
}

/** What `draftEditions` would send, and its cost; nothing is sent or written. */
export async function estimateDrafts(request: DraftRequest, settings: DraftSettings): Promise<DraftEstimate> {
  const { workspace } = settings
  const slugs = request.articles.map(({ slug }) => slug)
  await using journals = await openJournals(slugs, workspace.desk.books)
  const plan = await planEditions(request, settings, { journals, writes: false })
  await refuseOverBudget(plan.estimate, newRun(settings), { config: workspace.config, books: workspace.desk.books })
  const { message, hint } = (await lackingFor(plan, settings))[0] ?? {}
  return { ...plan, lacking: message && [message, hint].filter(Boolean).join(' ') }
}

/** Reads the present editions and decides what must be sent. */
async function planEditions(
  request: DraftRequest,
  { workspace, rules, engine, watcher }: DraftSettings,
  { journals, writes }: { readonly journals: Journals; readonly writes: boolean },
): Promise<DraftPlan> {
  const { config, glossary } = workspace
  const { again } = request
  await using recaller = again ? RECALLS_NOTHING : openRecaller(workspace, { writes, note: watcher.note })
  const renamed = await findRenamed(request.articles, workspace)
  if (writes) await takeEditionsAlong(request.articles, renamed, { workspace, note: watcher.note })
  const nameOf = (slug: Slug): Slug => (writes ? slug : (renamed.get(slug) ?? slug))
  const works: ArticleWork[] = []
  for (const article of request.articles) {
    works.push(
      await planArticle(article, await readRecord(article, nameOf(article.slug), { request, desk: workspace.desk }), {
        glossary,
        rules,
        exceptions: config.segment,
        again,
        recall: recaller.textsFor,
        hasAnswer: job => journals.hasAnswer(job, engine),
      }),
    )
  }
  const texts = works.flatMap(({ editions }) => editions.flatMap(({ unanswered }) => unanswered.map(([job]) => job)))
  return { works, estimate: estimate(texts, tariffOf(engine.name, config.engines)) }
}

/** The record of an article under the name `slug`. */
async function readRecord(
  article: Article,
  slug: Slug,
  { request, desk }: { readonly request: DraftRequest; readonly desk: Desk },
): Promise<ArticleRecord> {
  const { locale: sourceLocale } = article
  const source = { slug, locale: sourceLocale }
  const previous = await desk.sources.load(source)
  const decisions = await desk.decisions.load(source)
  const editions = await allDone(
    request.to
      .filter(locale => locale !== sourceLocale)
      .map(async (locale): Promise<Edition> => {
        const own = await desk.editions.loadOwn({ slug, locale, sourceLocale }, previous)
        return { ...own, slug: article.slug }
      }),
  )
  const file = request.files?.get(article.slug)
  return { previous, decisions, editions, ...(file !== undefined && { file }) }
}

/** Throws if the engine lacks something: for every locale, or for one of them if the request is not partial. */
function refuseLacking(
  [lacking]: readonly Lacking[],
  able: readonly Locale[],
  { isPartial = false }: Pick<DraftSettings, 'isPartial'>,
): void {
  if (!lacking || (isPartial && able.length > 0)) return
  const { message, hint } = lacking
  throw new InterlinearError('engine', message, { exitCode: 2, ...(hint !== undefined && { hint }) })
}

/** A locale that the engine cannot translate into, and why. */
export interface Lacking {
  readonly locale: Locale
  readonly message: string
  /** What to do about it. */
  readonly hint: string | undefined
}

/** What the engine lacks for the pairs of locales that must be sent. */
async function lackingFor(
  { works }: DraftPlan,
  { engine, otherEngines }: Pick<DraftSettings, 'engine' | 'otherEngines'>,
): Promise<readonly Lacking[]> {
  const editions = works.flatMap(work => work.editions).filter(({ unanswered }) => unanswered.length > 0)
  const pairs = new Map(editions.map(({ plan: { edition } }) => [`${edition.sourceLocale} ${edition.locale}`, edition]))
  const all: Lacking[] = []
  for (const { sourceLocale, locale } of pairs.values()) {
    const message = await engine.lacks(sourceLocale, locale)
    if (message === undefined) continue
    all.push({ locale, message, hint: await otherEngines?.({ from: sourceLocale, to: locale }) })
  }
  return all
}

const now = (): string => new Date().toISOString()

function newRun({ engine, maxCharacters }: DraftSettings): PaidRun {
  const time = now()
  return { run: `${time} ${crypto.randomUUID().slice(0, 8)}`, engine: engine.name, time, maxCharacters }
}
