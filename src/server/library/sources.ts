import { basename } from 'node:path'
import type { Finding, Slug } from '../../model.ts'
import { type ComparedOriginal, compareOriginal, loadReadersFor } from '../../pipeline/index.ts'
import type { ArticleChecks } from './checks.ts'
import type { GlossaryNames } from './glossary-names.ts'
import type { Library, Places } from './model.ts'
import { namesIn, type Outline, outlineOf, recorded, type Source } from './outline.ts'
import { createMakeOnce } from './recent.ts'
import type { Records } from './records.ts'

/** How many articles are kept in memory, since a newsroom may have thousands. */
const ARTICLES = 100

/** The findings on an article by itself, and compared with its original. */
function withOriginal(own: Source['findings'], findings: readonly Finding[]): Source['findings'] {
  const both = new Map(own)
  for (const finding of findings) both.set(finding.key, [...(both.get(finding.key) ?? []), finding])
  return both
}

interface SourceParts {
  readonly records: Records
  readonly glossary: GlossaryNames
  readonly checks: Pick<ArticleChecks, 'findingsIn' | 'settingsOf'>
}

/** Reads articles: their sentences first; names and findings when they are needed. */
export function openSources(
  { desk, exceptions }: Pick<Places, 'desk' | 'exceptions'>,
  { records, glossary, checks }: SourceParts,
): Pick<Library, 'outline' | 'original' | 'source'> {
  const keptOutlines = createMakeOnce<Outline>(ARTICLES)
  const keptOriginals = createMakeOnce<{ readonly compared?: ComparedOriginal }>(ARTICLES)
  const keptSources = createMakeOnce<Source>(ARTICLES)

  async function outline(slug: Slug): Promise<Outline> {
    const otherwise = (await glossary.names()).glossary.sourceLocale
    const recordedIn = await records.recordedIn(slug)
    const { version, changed } = await records.sourceVersion(slug)
    return keptOutlines(slug, `${recordedIn ?? otherwise} ${version}`, async () => {
      const file = (await records.files()).get(slug)
      const article = file === undefined ? undefined : await desk.articles.read(file, { otherwise })
      const locale = article?.locale ?? recordedIn ?? otherwise
      const decisions = await desk.decisions.load({ slug, locale })
      const previous = await desk.sources.load({ slug, locale })
      const read =
        article === undefined ? recorded(slug, previous) : outlineOf(article, { previous, decisions, exceptions })
      const named = file === undefined ? {} : { file: basename(file) }
      return { slug, locale, ...named, ...read, previous, decisions, version, changed }
    })
  }

  async function source(slug: Slug): Promise<Source> {
    const read = await outline(slug)
    const finder = await glossary.finderOf(read.locale)
    return keptSources(slug, `${read.locale} ${read.version} ${await glossary.version()}`, async () => {
      const readers = await loadReadersFor(read.segments)
      const own = await checks.findingsIn({ ...read, readers })
      const findings = withOriginal(own, (await original(slug))?.findings ?? [])
      return { ...read, ...namesIn(read, { finder, exceptions }), readers, findings }
    })
  }

  /** The article compared with its original, whose file is checked whenever the article is read. */
  async function original(slug: Slug): Promise<ComparedOriginal | undefined> {
    const read = await outline(slug)
    const file = (await records.files()).get(slug)
    const { article } = read
    if (article === undefined || file === undefined) return undefined
    // The page is shown without an original that cannot be read.
    const text = await desk.articles.original(article, file).catch(() => undefined)
    if (text === undefined) return undefined
    const kept = await keptOriginals(slug, `${read.version} ${await glossary.version()} ${text.source}`, async () => ({
      compared: await compareOriginal(
        { article: read, segments: read.segments, original: text },
        { glossary: (await glossary.names()).glossary, exceptions, ...checks.settingsOf(read.locale) },
      ),
    }))
    return kept.compared
  }

  return { outline, original, source }
}
