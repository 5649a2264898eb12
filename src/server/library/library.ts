import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { type Checker, createChecker, createProofreader, openLanguages, staleFindings } from '../../check/index.ts'
import { levelsFor, subtitleLimitsFor } from '../../config.ts'
import { type FactReaders, presentEdition } from '../../edition/index.ts'
import { InterlinearError } from '../../errors.ts'
import { styleFor } from '../../house-style.ts'
import type { Edition, Glossary, Locale, Slug } from '../../model.ts'
import { createFinder, type Finder, parseGlossary } from '../../names/index.ts'
import { checkArticle, comparisonReaders, loadReadersFor } from '../../pipeline/index.ts'
import {
  decisionsPath,
  editionPaths,
  listArticles,
  listLocales,
  listRecorded,
  loadDecisions,
  loadEdition,
  loadSource,
  type RecordedArticle,
  readArticle,
  readText,
  rolesPath,
} from '../../store/index.ts'
import { NO_FILE, versionOf } from './files-version.ts'
import type { ArticleFiles, CheckedEdition, Library, Names, Places, StoredEdition } from './model.ts'
import { namesIn, type Outline, outlineOf, recorded, type Source } from './outline.ts'
import { createMakeOnce, createRecent } from './recent.ts'

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
  const { seeds, out, check, style, own = [] } = places
  const languages = openLanguages()
  const levelsOf = (locale: Locale) => (check ? levelsFor({ check }, locale) : {})
  const styleOf = (locale: Locale) => {
    const house = styleFor(style, locale)
    return house ? { style: house } : {}
  }
  const keptNames = createMakeOnce<Names>(1)
  const keptFiles = createMakeOnce<ReadonlyMap<Slug, string>>(1)
  const keptArticles = createMakeOnce<ReadonlyMap<Slug, RecordedArticle>>(1)
  const keptFinders = createMakeOnce<Finder>(LOCALES)
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
  const known = new Map<Slug, Locale>()
  const finderOf = async (locale: Locale): Promise<Finder> => {
    const { glossary } = await names()
    return keptFinders(locale, glossaryVersion(), async () => createFinder(glossary, locale))
  }

  /** The articles on record, by slug. */
  async function articles(): Promise<ReadonlyMap<Slug, RecordedArticle>> {
    const likely = (await names()).glossary.sourceLocale
    const folders = (await listLocales(out)).map(locale => join(out, locale))
    return keptArticles('', `${likely} ${versionOf([out, ...folders]).version}`, async () => {
      const recorded = await listRecorded(out, likely, known)
      for (const { slug, sourceLocale } of recorded) known.set(slug, sourceLocale)
      return new Map(recorded.map(article => [article.slug, article]))
    })
  }

  /** The locale of an article's source: as it is on record, else the newsroom's own. */
  async function sourceLocales(): Promise<(slug: Slug) => Locale> {
    const [recorded, likely] = [await articles(), (await names()).glossary.sourceLocale]
    return slug => recorded.get(slug)?.sourceLocale ?? likely
  }

  const locales = async (): Promise<readonly Locale[]> =>
    [...new Set([...(await articles()).values()].flatMap(({ editions }) => editions))].sort()
  const filesOf = (slug: Slug, locale: Locale): readonly string[] => Object.values(editionPaths(out, locale, slug))

  /** Gives a function that names the files that an article is read from, without its editions. */
  async function sourceFiles(): Promise<(slug: Slug) => readonly string[]> {
    const localeOf = await sourceLocales()
    const seedOf = await files()
    return slug => {
      const locale = localeOf(slug)
      const file = seedOf.get(slug)
      const own = [...filesOf(slug, locale), decisionsPath({ out, slug, locale })]
      return file === undefined ? own : [...own, file, rolesPath(file)]
    }
  }

  async function articleFiles(): Promise<(slug: Slug) => ArticleFiles> {
    const [source, all, glossary] = [await sourceFiles(), await locales(), versionOf(glossaryFile)]
    const localeOf = await sourceLocales()
    return slug => {
      const settled = Date.now() - SETTLED
      const article = versionOf(source(slug))
      const editions = all
        .filter(locale => locale !== localeOf(slug))
        .map(locale => ({ locale, ...versionOf(filesOf(slug, locale)) }))
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
    const otherwise = (await names()).glossary.sourceLocale
    const recordedIn = (await articles()).get(slug)?.sourceLocale
    const { version, changed } = versionOf((await sourceFiles())(slug))
    return keptOutlines(slug, `${recordedIn ?? otherwise} ${version}`, async () => {
      const file = (await files()).get(slug)
      const article = file === undefined ? undefined : await readArticle(file, { otherwise, out })
      const locale = article?.locale ?? recordedIn ?? otherwise
      const decisions = await loadDecisions({ out, slug, locale })
      const previous = await loadSource({ out, slug, locale })
      const reading = { previous, decisions, exceptions: places.exceptions }
      const read = article === undefined ? recorded(slug, previous) : outlineOf(article, reading)
      return { slug, locale, ...read, previous, decisions, version, changed }
    })
  }

  async function source(slug: Slug): Promise<Source> {
    const { glossary } = await names()
    const read = await outline(slug)
    const finder = await finderOf(read.locale)
    return keptSources(slug, `${read.locale} ${read.version} ${glossaryVersion()}`, async () => {
      const named = namesIn(read, { finder, exceptions: places.exceptions })
      const readers = await loadReadersFor(read.segments)
      const found = checkArticle(read.segments, read.locale, { glossary, finder, readers, languages, levels: levelsOf })
      return { ...read, ...named, readers, findings: Map.groupBy(found, ({ key }) => key) }
    })
  }

  async function edition(slug: Slug, locale: Locale): Promise<StoredEdition> {
    const { version, changed } = versionOf(filesOf(slug, locale))
    if (version === ABSENT) throw noEdition(slug, locale, (await articleFiles())(slug).locales)
    const sourceLocale = (await sourceLocales())(slug)
    if (locale === sourceLocale) {
      throw new InterlinearError('input', `${locale} is the article's own locale, expected that of an edition.`)
    }
    const key = `${slug}/${locale}`
    const known = editions.get(key)
    if (known?.version === version) return known
    const read = await loadEdition({ out, slug, locale, sourceLocale })
    const stored = { edition: reuseUnits(known?.edition, read), version, changed }
    editions.set(key, stored)
    return stored
  }

  const checker = async (from: Locale, to: Locale): Promise<Checker> => {
    const [{ glossary }, finder] = [await names(), await finderOf(from)]
    return keptCheckers(`${from} ${to}`, glossaryVersion(), async () =>
      createChecker({ from, to, glossary, finder, own, languages, levels: levelsOf(to), ...styleOf(to) }),
    )
  }

  async function checked(source: Source, edition: Edition): Promise<CheckedEdition> {
    const key = `${edition.slug}/${edition.locale}`
    const known = keptChecked.get(key)
    if (known?.source === source && known.stored === edition) return known
    const [{ glossary }, finder] = [await names(), await finderOf(source.locale)]
    const { readers } = source
    const sentences = source.segments.filter(({ translate }) => translate)
    const now = presentEdition(edition, sentences)
    const same = known?.source === source && known.proofreader.fits(now) ? known.proofreader : undefined
    const desk = {
      ...{ glossary, finder, readers, levels: levelsOf, shown: sentences },
      checker: await checker(source.locale, edition.locale),
      subtitles: (locale: Locale) => subtitleLimitsFor(places, locale),
    }
    const proofreader = same ?? createProofreader(now, desk)
    const stale = staleFindings(now, sentences, { finder, readers, languages, levels: levelsOf })
    const opened = { source, stored: edition, edition: now, proofreader, stale }
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
      return [...new Set([...(await files()).keys(), ...(await articles()).keys()])].sort()
    },
    latest: async () => {
      const times = [...(await files())].map(([slug, file]) => ({ slug, changed: versionOf([file]).changed }))
      const latest = latestOf(times.map(({ changed }) => changed))
      return times.find(({ changed }) => changed === latest)?.slug
    },
    checked,
    readers: async (locale, { locale: from, readers }) => {
      const { glossary } = await names()
      const finder = await finderOf(from)
      const syntaxes = [...readers.keys()].sort().join(' ')
      return keptReaders(`${from} ${locale} ${syntaxes}`, glossaryVersion(), async () =>
        comparisonReaders({ from, to: locale, glossary, finder, readers, languages }),
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
