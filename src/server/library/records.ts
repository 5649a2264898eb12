import { createHash } from 'node:crypto'
import type { Locale, Slug } from '../../model.ts'
import type { Desk, Look, RecordedArticle, Version } from '../../store/index.ts'
import type { GlossaryNames } from './glossary-names.ts'
import type { ArticleFiles } from './model.ts'
import { createMakeOnce } from './recent.ts'

/** The existing articles and editions, without reading them. */
export interface Records {
  /** The files of articles, by slug. */
  readonly files: () => Promise<ReadonlyMap<Slug, string>>
  readonly slugs: () => Promise<readonly Slug[]>
  readonly latest: () => Promise<Slug | undefined>
  /** The locales of all articles' editions. */
  readonly locales: () => Promise<readonly Locale[]>
  /** Gives the locale of an article's source: the one on record, or else the newsroom's own. */
  readonly sourceLocales: () => Promise<(slug: Slug) => Locale>
  /** The recorded locale of an article's source, if any. */
  readonly recordedIn: (slug: Slug) => Promise<Locale | undefined>
  /** The version of all files of an article, without its editions. */
  readonly sourceVersion: (slug: Slug) => Promise<Version>
  /** Undefined if there is no such edition. */
  readonly editionVersion: (slug: Slug, locale: Locale) => Promise<Version | undefined>
  readonly articleFiles: (slugs: readonly Slug[]) => Promise<(slug: Slug) => ArticleFiles>
}

/** The coarsest clock of a file system, in milliseconds: two changes within it can have the same time. */
const SETTLED = 2000

const hash = (text: string): string => createHash('sha256').update(text).digest('base64url')

/** The latest time. Times of the same form sort like texts. */
const latestOf = (times: readonly string[]): string => times.reduce((last, time) => (time > last ? time : last), '')

/** Lists the existing articles and editions; the lists are kept until some are added or removed. */
export function openRecords(desk: Desk, glossary: GlossaryNames): Records {
  const keptFiles = createMakeOnce<ReadonlyMap<Slug, string>>(1)
  const files = async (): Promise<ReadonlyMap<Slug, string>> =>
    keptFiles('', await desk.versions.articles(), () => desk.articles.list())
  const articles = openArticles(desk, glossary)
  const locales = async (): Promise<readonly Locale[]> =>
    [...new Set([...(await articles()).values()].flatMap(({ editions }) => editions))].sort()

  async function sourceLocales(): Promise<(slug: Slug) => Locale> {
    const [recorded, likely] = [await articles(), (await glossary.names()).glossary.sourceLocale]
    return slug => recorded.get(slug)?.sourceLocale ?? likely
  }

  async function sourceVersions(look: Look): Promise<(slug: Slug) => Version> {
    const [localeOf, seedOf] = [await sourceLocales(), await files()]
    return slug => look.article({ slug, locale: localeOf(slug) }, seedOf.get(slug))
  }

  return {
    files,
    locales,
    sourceLocales,
    sourceVersion: async slug => (await sourceVersions(await desk.versions.look([slug])))(slug),
    editionVersion: async (slug, locale) => (await desk.versions.look([slug])).edition({ slug, locale }),
    recordedIn: async slug => (await articles()).get(slug)?.sourceLocale,
    slugs: async () => [...new Set([...(await files()).keys(), ...(await articles()).keys()])].sort(),
    latest: () => desk.versions.latest(),
    articleFiles: async slugs => {
      const look = await desk.versions.look(slugs)
      const [source, all, localeOf] = [await sourceVersions(look), await locales(), await sourceLocales()]
      const names = look.glossary()
      return slug => {
        const now = Date.now()
        const editions = all
          .filter(locale => locale !== localeOf(slug))
          .flatMap(locale => {
            const found = look.edition({ slug, locale })
            return found === undefined ? [] : [{ locale, ...found }]
          })
        return articleFilesOf({ article: source(slug), editions, glossary: names }, now)
      }
    },
  }
}

/** Lists the articles on record by slug, and again when some were added or removed. */
function openArticles(
  { records, versions }: Desk,
  glossary: GlossaryNames,
): () => Promise<ReadonlyMap<Slug, RecordedArticle>> {
  const kept = createMakeOnce<ReadonlyMap<Slug, RecordedArticle>>(1)
  const known = new Map<Slug, Locale>()
  return async () => {
    const likely = (await glossary.names()).glossary.sourceLocale
    return kept('', `${likely} ${await versions.records()}`, async () => {
      const recorded = await records.list(likely, known)
      for (const { slug, sourceLocale } of recorded) known.set(slug, sourceLocale)
      return new Map(recorded.map(article => [article.slug, article]))
    })
  }
}

interface SeenFiles {
  readonly article: Version
  readonly editions: readonly (Version & { readonly locale: Locale })[]
  readonly glossary: Version
}

/** The state of an article's files; `now` is a time before they were checked, in milliseconds. */
function articleFilesOf({ article, editions: there, glossary }: SeenFiles, now: number): ArticleFiles {
  const versions = [glossary.version, article.version, ...there.map(({ locale, version }) => `${locale} ${version}`)]
  const settled = now - SETTLED
  return {
    locales: there.map(({ locale }) => locale),
    version: hash(versions.join('\n')),
    changed: latestOf([article, ...there].map(({ changed }) => changed)),
    settled: [glossary, article, ...there].every(({ touched }) => touched < settled),
  }
}
