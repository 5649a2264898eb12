import { createHash } from 'node:crypto'
import { join } from 'node:path'
import type { Locale, Slug } from '../../model.ts'
import {
  decisionsPath,
  editionPaths,
  listArticles,
  listLocales,
  listRecorded,
  type RecordedArticle,
  rolesPath,
} from '../../store/index.ts'
import { type FilesVersion, NO_FILE, versionOf } from './files-version.ts'
import type { GlossaryNames } from './glossary-names.ts'
import type { ArticleFiles, Places } from './model.ts'
import { createMakeOnce } from './recent.ts'

/** Which articles and editions there are, by the names of files alone. */
export interface Records {
  /** The files of articles, by slug. */
  readonly files: () => Promise<ReadonlyMap<Slug, string>>
  readonly slugs: () => Promise<readonly Slug[]>
  readonly latest: () => Promise<Slug | undefined>
  /** The locales that any article has editions in. */
  readonly locales: () => Promise<readonly Locale[]>
  /** Gives the locale of an article's source: as it is on record, else the newsroom's own. */
  readonly sourceLocales: () => Promise<(slug: Slug) => Locale>
  /** The locale of an article's source, where it is on record. */
  readonly recordedIn: (slug: Slug) => Promise<Locale | undefined>
  /** Gives the files that an article is read from, without its editions. */
  readonly sourceFiles: () => Promise<(slug: Slug) => readonly string[]>
  readonly editionVersion: (slug: Slug, locale: Locale) => FilesVersion
  readonly articleFiles: () => Promise<(slug: Slug) => ArticleFiles>
}

/** The coarsest clock of a file system, in milliseconds: two changes within it can have the same time. */
const SETTLED = 2000

/** The version of an edition that has neither file. */
export const ABSENT = `${NO_FILE} ${NO_FILE}`

const hash = (text: string): string => createHash('sha256').update(text).digest('base64url')

/** The latest time. Times of one form are in the order of their letters. */
const latestOf = (times: readonly string[]): string => times.reduce((last, time) => (time > last ? time : last), '')

/** Looks at the folders of articles and editions; what it found is known until a folder changes. */
export function openRecords({ seeds, out }: Pick<Places, 'seeds' | 'out'>, glossary: GlossaryNames): Records {
  const keptFiles = createMakeOnce<ReadonlyMap<Slug, string>>(1)
  const files = (): Promise<ReadonlyMap<Slug, string>> =>
    keptFiles('', versionOf([seeds]).version, () => listArticles(seeds))
  const articles = openArticles(out, glossary)
  const locales = async (): Promise<readonly Locale[]> =>
    [...new Set([...(await articles()).values()].flatMap(({ editions }) => editions))].sort()
  const filesOf = (slug: Slug, locale: Locale): readonly string[] => Object.values(editionPaths(out, locale, slug))

  async function sourceLocales(): Promise<(slug: Slug) => Locale> {
    const [recorded, likely] = [await articles(), (await glossary.names()).glossary.sourceLocale]
    return slug => recorded.get(slug)?.sourceLocale ?? likely
  }

  async function sourceFiles(): Promise<(slug: Slug) => readonly string[]> {
    const [localeOf, seedOf] = [await sourceLocales(), await files()]
    return slug => {
      const [locale, file] = [localeOf(slug), seedOf.get(slug)]
      const own = [...filesOf(slug, locale), decisionsPath({ out, slug, locale })]
      return file === undefined ? own : [...own, file, rolesPath(file)]
    }
  }

  const editionVersion = (slug: Slug, locale: Locale): FilesVersion => versionOf(filesOf(slug, locale))
  return {
    files,
    locales,
    sourceLocales,
    sourceFiles,
    editionVersion,
    recordedIn: async slug => (await articles()).get(slug)?.sourceLocale,
    slugs: async () => [...new Set([...(await files()).keys(), ...(await articles()).keys()])].sort(),
    latest: async () => latestIn(await files()),
    articleFiles: async () => {
      const [source, all, localeOf] = [await sourceFiles(), await locales(), await sourceLocales()]
      const names = glossary.file()
      return slug => {
        const now = Date.now()
        const editions = all
          .filter(locale => locale !== localeOf(slug))
          .map(locale => ({ locale, ...editionVersion(slug, locale) }))
        return articleFilesOf({ article: versionOf(source(slug)), editions, glossary: names }, now)
      }
    },
  }
}

/** Lists the articles on record by slug, and again when a folder of locales has changed. */
function openArticles(out: string, glossary: GlossaryNames): () => Promise<ReadonlyMap<Slug, RecordedArticle>> {
  const kept = createMakeOnce<ReadonlyMap<Slug, RecordedArticle>>(1)
  const known = new Map<Slug, Locale>()
  return async () => {
    const likely = (await glossary.names()).glossary.sourceLocale
    const folders = (await listLocales(out)).map(locale => join(out, locale))
    return kept('', `${likely} ${versionOf([out, ...folders]).version}`, async () => {
      const recorded = await listRecorded(out, likely, known)
      for (const { slug, sourceLocale } of recorded) known.set(slug, sourceLocale)
      return new Map(recorded.map(article => [article.slug, article]))
    })
  }
}

/** The article whose file changed last. */
function latestIn(files: ReadonlyMap<Slug, string>): Slug | undefined {
  const times = [...files].map(([slug, file]) => ({ slug, changed: versionOf([file]).changed }))
  const latest = latestOf(times.map(({ changed }) => changed))
  return times.find(({ changed }) => changed === latest)?.slug
}

interface SeenFiles {
  readonly article: FilesVersion
  readonly editions: readonly (FilesVersion & { readonly locale: Locale })[]
  readonly glossary: FilesVersion
}

/** What an article's files are like; `now` is the time before anybody looked at them, in milliseconds. */
function articleFilesOf({ article, editions, glossary }: SeenFiles, now: number): ArticleFiles {
  const there = editions.filter(({ version }) => version !== ABSENT)
  const versions = [glossary.version, article.version, ...there.map(({ locale, version }) => `${locale} ${version}`)]
  const settled = now - SETTLED
  return {
    locales: there.map(({ locale }) => locale),
    version: hash(versions.join('\n')),
    changed: latestOf([article, ...there].map(({ changed }) => changed)),
    settled: [glossary, article, ...there].every(({ touched }) => touched < settled),
  }
}
