import { resolve } from 'node:path'
import { slugOf } from '../../article/index.ts'
import { type Draft, type EditionPlan, type KeyedText, planEdition } from '../../edition/index.ts'
import { InterlinearError } from '../../errors.ts'
import type { Article, Job, Locale, SegmentKey } from '../../model.ts'
import { createFinder, type Finder } from '../../names/index.ts'
import { jobsOf, type Manuscript, readManuscript } from '../../pipeline.ts'
import { loadDecisions, loadEdition, loadSource, readArticle } from '../../store/index.ts'
import type { Workspace } from '../workspace.ts'
import type { Recaller } from './recall.ts'

/** One edition before anything is sent. */
export interface EditionWork {
  readonly manuscript: Manuscript
  readonly plan: EditionPlan
  /** What the translation memory knows of what the plan sends. */
  readonly recalled: ReadonlyMap<SegmentKey, Draft>
  /** The rest. */
  readonly jobs: readonly Job[]
}

/** One article before anything is sent. */
export interface ArticleWork {
  readonly manuscript: Manuscript
  /** Its source as last recorded. */
  readonly previous: readonly KeyedText[]
  readonly finder: Finder
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
    const article = await readArticle(file, request.from)
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
}

/** Reads the article's editions and decides what must be sent. */
export async function prepare(article: Article, request: Request, { workspace, recaller }: Desk): Promise<ArticleWork> {
  const { out } = workspace
  const { slug, locale: sourceLocale } = article
  const previous = await loadSource({ out, slug, locale: sourceLocale })
  const finder = createFinder(workspace.glossary, sourceLocale)
  const manuscript = readManuscript(article, previous, {
    finder,
    exceptions: workspace.config.segment,
    decisions: await loadDecisions({ out, slug, locale: sourceLocale }),
  })
  const editions: EditionWork[] = []
  for (const locale of request.to) {
    const edition = await loadEdition({ out, slug, locale, sourceLocale })
    const plan = planEdition({ segments: manuscript.segments, edition, again: request.again })
    const recalled = await recaller.draftsFor(plan)
    const rest = { ...plan, send: plan.send.filter(({ key }) => !recalled.has(key)) }
    editions.push({ manuscript, plan, recalled, jobs: jobsOf(manuscript, rest, workspace.glossary) })
  }
  return { manuscript, previous, finder, editions }
}
