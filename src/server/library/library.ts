import { createHash } from 'node:crypto'
import { type Checker, createChecker, createProofreader, type OwnCheck, type Proofreader } from '../../check/index.ts'
import { type Config, levelsFor } from '../../config.ts'
import { type FactReaders, presentEdition } from '../../edition/index.ts'
import { InterlinearError } from '../../errors.ts'
import type { Edition, Glossary, Locale, Slug } from '../../model.ts'
import { createFinder, type Finder, parseGlossary } from '../../names/index.ts'
import { checkArticle, comparisonReaders, loadReadersFor } from '../../pipeline/index.ts'
import type { Exceptions } from '../../segment/index.ts'
import {
  decisionsPath,
  editionPaths,
  listArticles,
  listLocales,
  listSlugs,
  loadDecisions,
  loadEdition,
  loadSource,
  readText,
  rolesPath,
} from '../../store/index.ts'
import { NO_FILE, versionOf } from './files-version.ts'
import { namesIn, type Outline, readOutline, recorded, type Source } from './outline.ts'
import { createMakeOnce, createRecent } from './recent.ts'

/** Where the files are that the page shows, and what is set in the config; paths are absolute. */
export interface Places {
  readonly seeds: string
  readonly out: string
  readonly glossary: string | undefined
  /** The folder of the translation memory; without it there are no matches. */
  readonly state?: string
  /** Words after which a sentence ends always, or never, by locale. */
  readonly exceptions?: Readonly<Record<Locale, Exceptions>>
  /** The levels of checks. */
  readonly check?: Config['check']
  /** The newsroom's own checks, run after ours. */
  readonly own?: readonly OwnCheck[]
}

export interface Names {
  readonly glossary: Glossary
  readonly finder: Finder
}

export interface StoredEdition {
  readonly edition: Edition
  /** The version of its two files when they were read. */
  readonly version: string
  readonly changed: string
}

/** An edition with the checks that are at work on it. */
export interface CheckedEdition {
  /** Only the units whose sentences the article has now. */
  readonly edition: Edition
  readonly proofreader: Proofreader
}

/** What the files of an article and its editions are like at a moment, without reading them. */
export interface ArticleFiles {
  /** The locales that the article has editions in. */
  readonly locales: readonly Locale[]
  /** The same as long as all files are that the article and its editions are shown from. */
  readonly version: string
  /** When the latest of them changed, ISO 8601. */
  readonly changed: string
  /** Whether nobody has touched them for so long that their next change will give another version. */
  readonly settled: boolean
}

/** Reads articles, editions and the glossary; each is read again only when its file has changed. */
export interface Library {
  readonly names: () => Promise<Names>
  readonly slugs: () => Promise<readonly Slug[]>
  /** The article whose file changed last. */
  readonly latest: () => Promise<Slug | undefined>
  /** The locales that any article has editions in. */
  readonly locales: () => Promise<readonly Locale[]>
  /** The locales that one article has editions in. */
  readonly localesOf: (slug: Slug) => Promise<readonly Locale[]>
  readonly outline: (slug: Slug) => Promise<Outline>
  readonly source: (slug: Slug) => Promise<Source>
  /** Throws an input error when the article has no edition in this locale. */
  readonly edition: (slug: Slug, locale: Locale) => Promise<StoredEdition>
  readonly checked: (source: Source, edition: Edition) => Promise<CheckedEdition>
  /** How to read an article and its edition in a locale for facts and names. */
  readonly readers: (locale: Locale, source: Pick<Source, 'readers'>) => Promise<FactReaders>
  /** Gives a function that looks at the files of articles. Ask for it again after a pause: new files may be there. */
  readonly articleFiles: () => Promise<(slug: Slug) => ArticleFiles>
  /** Whether an edition's files are still those that it was read from. */
  readonly isFresh: (stored: StoredEdition) => Promise<boolean>
  /** Whether an edition's files are as this server last wrote them. */
  readonly wrote: (slug: Slug, locale: Locale) => Promise<boolean>
  /** To be called when an edition has been written: it need not be read again. */
  readonly keep: (edition: Edition) => Promise<void>
}

/** How many of each are held in memory: a newsroom may have thousands. */
const [ARTICLES, EDITIONS, LOCALES] = [100, 500, 100]

/** The coarsest clock of a file system, in milliseconds: two changes within it can have the same time. */
const SETTLED = 2000

/** The version of an edition that has neither file. */
const ABSENT = `${NO_FILE} ${NO_FILE}`

const hash = (text: string): string => createHash('sha256').update(text).digest('base64url')

/** The latest time. Times of one form are in the order of their letters. */
const latestOf = (times: readonly string[]): string => times.reduce((last, time) => (time > last ? time : last), '')

export function openLibrary(places: Places): Library {
  const { seeds, out, check, own = [] } = places
  const levelsOf = (locale: Locale) => (check ? levelsFor({ check }, locale) : {})
  const keptNames = createMakeOnce<Names>(1)
  const keptFiles = createMakeOnce<ReadonlyMap<Slug, string>>(1)
  const keptLocales = createMakeOnce<readonly Locale[]>(1)
  const keptOutlines = createMakeOnce<Outline>(ARTICLES)
  const keptSources = createMakeOnce<Source>(ARTICLES)
  const keptCheckers = createMakeOnce<Checker>(LOCALES)
  const keptReaders = createMakeOnce<FactReaders>(LOCALES)
  const editions = createRecent<StoredEdition>(EDITIONS)
  const keptChecked = createRecent<CheckedEdition & { readonly source: Source; readonly stored: Edition }>(ARTICLES)
  const written = createRecent<string>(EDITIONS)

  const glossaryFile = places.glossary === undefined ? [] : [places.glossary]
  const glossaryVersion = (): string => versionOf(glossaryFile).version
  const names = (): Promise<Names> => keptNames('', glossaryVersion(), () => readNames(places.glossary))
  const files = (): Promise<ReadonlyMap<Slug, string>> =>
    keptFiles('', versionOf([seeds]).version, () => listArticles(seeds))
  const folders = (): Promise<readonly Locale[]> => keptLocales('', versionOf([out]).version, () => listLocales(out))
  const locales = async (): Promise<readonly Locale[]> => {
    const { glossary } = await names()
    return (await folders()).filter(locale => locale !== glossary.sourceLocale)
  }
  const filesOf = (slug: Slug, locale: Locale): readonly string[] => Object.values(editionPaths(out, locale, slug))

  /** Gives a function that names the files that an article is read from, without its editions. */
  async function sourceFiles(): Promise<(slug: Slug) => readonly string[]> {
    const locale = (await names()).glossary.sourceLocale
    const seedOf = await files()
    return slug => {
      const file = seedOf.get(slug)
      const own = [...filesOf(slug, locale), decisionsPath({ out, slug, locale })]
      return file === undefined ? own : [...own, file, rolesPath(file)]
    }
  }

  async function articleFiles(): Promise<(slug: Slug) => ArticleFiles> {
    const [source, all, glossary] = [await sourceFiles(), await locales(), versionOf(glossaryFile)]
    return slug => {
      const settled = Date.now() - SETTLED
      const article = versionOf(source(slug))
      const editions = all.map(locale => ({ locale, ...versionOf(filesOf(slug, locale)) }))
      const there = editions.filter(({ version }) => version !== ABSENT)
      const versions = [
        glossary.version,
        article.version,
        ...there.map(({ locale, version }) => `${locale} ${version}`),
      ]
      return {
        locales: there.map(({ locale }) => locale),
        version: hash(versions.join('\n')),
        changed: latestOf([article, ...there].map(({ changed }) => changed)),
        settled: [glossary, article, ...there].every(({ touched }) => touched < settled),
      }
    }
  }

  async function outline(slug: Slug): Promise<Outline> {
    const { glossary } = await names()
    const locale = glossary.sourceLocale
    const { version, changed } = versionOf((await sourceFiles())(slug))
    return keptOutlines(slug, `${locale} ${version}`, async () => {
      const file = (await files()).get(slug)
      const decisions = await loadDecisions({ out, slug, locale })
      const previous = await loadSource({ out, slug, locale })
      const reading = { locale, previous, decisions, exceptions: places.exceptions }
      const read = file === undefined ? recorded(slug, previous) : await readOutline(file, reading)
      return { slug, locale, ...read, previous, decisions, version, changed }
    })
  }

  async function source(slug: Slug): Promise<Source> {
    const { glossary, finder } = await names()
    const read = await outline(slug)
    return keptSources(slug, `${read.locale} ${read.version} ${glossaryVersion()}`, async () => {
      const named = namesIn(read, { finder, exceptions: places.exceptions })
      const readers = await loadReadersFor(read.segments)
      const found = checkArticle(read.segments, read.locale, { glossary, finder, readers, levels: levelsOf })
      return { ...read, ...named, readers, findings: Map.groupBy(found, ({ key }) => key) }
    })
  }

  async function edition(slug: Slug, locale: Locale): Promise<StoredEdition> {
    const { version, changed } = versionOf(filesOf(slug, locale))
    if (version === ABSENT) throw noEdition(slug, locale, (await articleFiles())(slug).locales)
    const { glossary } = await names()
    if (locale === glossary.sourceLocale) {
      throw new InterlinearError('input', `${locale} is the articles' own locale, expected that of an edition.`)
    }
    const key = `${slug}/${locale}`
    const known = editions.get(key)
    if (known?.version === version) return known
    const read = await loadEdition({ out, slug, locale, sourceLocale: glossary.sourceLocale })
    const stored = { edition: reuseUnits(known?.edition, read), version, changed }
    editions.set(key, stored)
    return stored
  }

  const checker = async (locale: Locale): Promise<Checker> => {
    const { glossary, finder } = await names()
    return keptCheckers(locale, glossaryVersion(), async () =>
      createChecker({ from: glossary.sourceLocale, to: locale, glossary, finder, own, levels: levelsOf(locale) }),
    )
  }

  async function checked(source: Source, edition: Edition): Promise<CheckedEdition> {
    const key = `${edition.slug}/${edition.locale}`
    const known = keptChecked.get(key)
    if (known?.source === source && known.stored === edition) return known
    const { glossary, finder } = await names()
    const { readers } = source
    const now = presentEdition(
      edition,
      source.segments.filter(({ translate }) => translate),
    )
    const same = known?.source === source && known.proofreader.fits(now) ? known.proofreader : undefined
    const desk = { glossary, finder, readers, checker: await checker(edition.locale) }
    const opened = { source, stored: edition, edition: now, proofreader: same ?? createProofreader(now, desk) }
    keptChecked.set(key, opened)
    return opened
  }

  return {
    names,
    outline,
    source,
    edition,
    locales,
    articleFiles,
    localesOf: async slug => (await articleFiles())(slug).locales,
    slugs: async () => {
      const { glossary } = await names()
      const recorded = await listSlugs(out, glossary.sourceLocale)
      return [...new Set([...(await files()).keys(), ...recorded])].sort()
    },
    latest: async () => {
      const times = [...(await files())].map(([slug, file]) => ({ slug, changed: versionOf([file]).changed }))
      const latest = latestOf(times.map(({ changed }) => changed))
      return times.find(({ changed }) => changed === latest)?.slug
    },
    checked,
    readers: async (locale, { readers }) => {
      const { glossary, finder } = await names()
      const syntaxes = [...readers.keys()].sort().join(' ')
      return keptReaders(`${locale} ${syntaxes}`, glossaryVersion(), async () =>
        comparisonReaders({ from: glossary.sourceLocale, to: locale, glossary, finder, readers }),
      )
    },
    isFresh: async ({ edition: { slug, locale }, version }) => version === versionOf(filesOf(slug, locale)).version,
    wrote: async (slug, locale) => written.get(`${slug}/${locale}`) === versionOf(filesOf(slug, locale)).version,
    keep: async edition => {
      const { slug, locale } = edition
      const { version, changed } = versionOf(filesOf(slug, locale))
      editions.set(`${slug}/${locale}`, { edition, version, changed })
      written.set(`${slug}/${locale}`, version)
    },
  }
}

const noEdition = (slug: Slug, locale: Locale, locales: readonly Locale[]): InterlinearError =>
  new InterlinearError('input', `"${slug}" has no edition in ${locale}.`, {
    hint: locales.length > 0 ? `It has ${locales.join(', ')}.` : 'It has none.',
  })

/** The edition with the objects of units that did not change: what was found out about them is still known. */
function reuseUnits(old: Edition | undefined, read: Edition): Edition {
  if (!old) return read
  const known = new Map(old.units.map(unit => [unit.key, unit]))
  const units = read.units.map(unit => {
    const same = known.get(unit.key)
    return same && JSON.stringify(same) === JSON.stringify(unit) ? same : unit
  })
  return { ...read, units }
}

async function readNames(file: string | undefined): Promise<Names> {
  const glossary: Glossary =
    file === undefined ? { version: 1, sourceLocale: 'en', terms: [] } : parseGlossary(await readText(file), file)
  return { glossary, finder: createFinder(glossary) }
}
