import { resolve } from 'node:path'
import { loadReaders, slugOf } from '../../../article/index.ts'
import { createProofreader, keepingReader, type Proofreader, type SourceReader } from '../../../check/index.ts'
import { type Draft, type EditionPlan, expectedEdition, type KeyedText, planEdition } from '../../../edition/index.ts'
import { InterlinearError } from '../../../errors.ts'
import type { Article, Job, Locale, Pieces, SegmentKey } from '../../../model.ts'
import { createFinder, type Finder } from '../../../names/index.ts'
import { jobsOf, type Manuscript, readManuscript } from '../../../pipeline.ts'
import { loadDecisions, loadEdition, loadSource } from '../../../store/index.ts'
import type { Rules } from '../../workspace/check-rules.ts'
import type { Workspace } from '../../workspace/open.ts'
import { readAsked } from '../../workspace/seeds.ts'
import type { Recaller } from './recall.ts'

/** One edition before anything is sent. */
export interface EditionWork {
  readonly manuscript: Manuscript
  readonly plan: EditionPlan
  /** What the translation memory knows of what the plan sends. */
  readonly recalled: ReadonlyMap<SegmentKey, Draft>
  /** The rest. */
  readonly jobs: readonly Job[]
  /** The jobs, equal texts together: the first of them is asked for, and its answer is for all. */
  readonly texts: readonly Twins[]
  /** Those of `texts` that no earlier run was answered. */
  readonly unanswered: readonly Twins[]
  readonly proofreader: Proofreader
}

/** Jobs of one edition with the same text. */
export type Twins = readonly [Job, ...Job[]]

export const twinsOf = (jobs: readonly Job[]): readonly Twins[] =>
  [...Map.groupBy(jobs, ({ slug, to, pieces }) => `${slug} ${to} ${wordingOf(pieces)}`).values()].flatMap(
    ([first, ...others]) => (first ? [[first, ...others] as const] : []),
  )

const wordingOf = (pieces: Pieces): string => {
  const [first, ...others] = pieces
  return typeof first === 'string' && others.length === 0 ? `=${first}` : JSON.stringify(pieces)
}

/** One article before anything is sent. */
export interface ArticleWork {
  readonly manuscript: Manuscript
  /** Its source as last recorded. */
  readonly previous: readonly KeyedText[]
  readonly finder: Finder
  /** Reads its sentences for the checks of all editions. */
  readonly sources: SourceReader
  readonly editions: readonly EditionWork[]
}

/** What the user asked for. */
export interface Request {
  readonly files: readonly string[]
  readonly from: Locale
  readonly to: readonly Locale[]
  /** Ask the engine anew for every machine text. */
  readonly again: boolean
}

/** Reads and parses the articles; throws before anything is written or spent. */
export async function readArticles(request: Request, workspace: Workspace, cwd: string): Promise<readonly Article[]> {
  const files = request.files.map(file => resolve(cwd, file))
  refuseTwins(files, workspace)
  const articles: Article[] = []
  for (const file of files) {
    const article = await readAsked(file, request.from, workspace)
    if (!article.blocks.some(({ translate }) => translate)) {
      throw new InterlinearError('input', 'found no text to translate, expected an article.', {
        place: { file: workspace.shown(file) },
      })
    }
    articles.push(article)
  }
  return articles
}

/** Two files of one name would write into the same editions. */
function refuseTwins(files: readonly string[], { shown }: Workspace): void {
  const bySlug = new Map<string, string>()
  for (const file of files) {
    const slug = slugOf(file)
    const twin = bySlug.get(slug)
    if (twin !== undefined) {
      throw new InterlinearError('usage', `${shown(twin)} and ${shown(file)} would both be the article "${slug}".`, {
        hint: 'Rename one of them, or name each once.',
      })
    }
    bySlug.set(slug, file)
  }
}

/** Where articles are prepared. */
export interface Desk {
  readonly workspace: Workspace
  readonly recaller: Recaller
  readonly rules: Rules
  /** Whether an earlier run that was cut off has the answer to a job. */
  readonly isAnswered: (job: Job) => boolean
}

/** Reads the article's editions and decides what must be sent. */
export async function prepare(article: Article, request: Request, desk: Desk): Promise<ArticleWork> {
  const { config, glossary, out } = desk.workspace
  const { slug, locale: sourceLocale } = article
  const previous = await loadSource({ out, slug, locale: sourceLocale })
  const finder = createFinder(glossary, sourceLocale)
  const manuscript = readManuscript(article, previous, {
    finder,
    exceptions: config.segment,
    decisions: await loadDecisions({ out, slug, locale: sourceLocale }),
  })
  const readers = await loadReaders(manuscript.segments.map(({ syntax }) => syntax))
  const sources = keepingReader(sourceLocale)
  const proofs = { glossary, finder, readers, sources, ...desk.rules }
  const editions: EditionWork[] = []
  for (const locale of request.to) {
    const edition = await loadEdition({ out, slug, locale, sourceLocale })
    const plan = planEdition({ segments: manuscript.segments, edition, again: request.again })
    const recalled = await desk.recaller.draftsFor(plan)
    const rest = { ...plan, send: plan.send.filter(({ key }) => !recalled.has(key)) }
    const jobs = jobsOf(manuscript, rest, glossary)
    const texts = twinsOf(jobs)
    const unanswered = texts.filter(([job]) => !desk.isAnswered(job))
    const proofreader = createProofreader(expectedEdition(plan), proofs)
    editions.push({ manuscript, plan, recalled, jobs, texts, unanswered, proofreader })
  }
  return { manuscript, previous, finder, sources, editions }
}
