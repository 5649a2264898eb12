import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { type Checker, createChecker, createProofreader, type OwnCheck, type Proofreader } from '../../check/index.ts'
import { type Config, levelsFor } from '../../config.ts'
import { presentEdition, type Readers } from '../../edition/index.ts'
import { InterlinearError } from '../../errors.ts'
import type { Edition, Glossary, Locale, Slug } from '../../model.ts'
import { createFinder, type Finder, parseGlossary } from '../../names/index.ts'
import { checkArticle, comparisonReaders, loadReadersFor, type PlanContext } from '../../pipeline/index.ts'
import type { Exceptions } from '../../segment/index.ts'
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
import { namesIn, type Outline, outlineOf, recorded, type Source } from './outline.ts'
import { createShelf, memo, NONE, stampOf } from './stamps.ts'

/** Where the files are that the page shows; paths are absolute. */
export interface Places {
  readonly seeds: string
  readonly out: string
  readonly glossary: string | undefined
  /** The folder of the translation memory; without it there are no matches. */
  readonly state?: string
  /** Where editors said that a sentence ends or does not, by locale. */
  readonly exceptions?: Readonly<Record<Locale, Exceptions>>
  /** Which checks count, and how much. */
  readonly check?: Config['check']
  /** How editions are published, for the preview. */
  readonly publish?: PlanContext['config']['publish']
  /** Checks of the desk's own, run after ours. */
  readonly own?: readonly OwnCheck[]
}

export interface Names {
  readonly glossary: Glossary
  readonly finder: Finder
}

export interface StoredEdition {
  readonly edition: Edition
  /** Of the two files as they were read. */
  readonly stamp: string
  readonly changed: string
}

export interface Proofs {
  readonly edition: Edition
  readonly proofreader: Proofreader
}

export interface Look {
  /** The locales that the article has editions in. */
  readonly locales: readonly Locale[]
  /** Changes whenever anything does that the article and its editions are shown from. */
  readonly stamp: string
  readonly changed: string
  /** Long enough untouched that no later change can leave the stamp as it is. */
  readonly settled: boolean
}

/** Reads articles, editions and the glossary, each again only when its file is no longer the same. */
export interface Library {
  readonly names: () => Promise<Names>
  readonly slugs: () => Promise<readonly Slug[]>
  /** The article whose file changed last. */
  readonly latest: () => Promise<Slug | undefined>
  /** The locales that have editions, without the source locale. */
  readonly locales: () => Promise<readonly Locale[]>
  /** Those of an article. */
  readonly localesOf: (slug: Slug) => Promise<readonly Locale[]>
  readonly outline: (slug: Slug) => Promise<Outline>
  readonly source: (slug: Slug) => Promise<Source>
  /** Throws an input error where there is none. */
  readonly edition: (slug: Slug, locale: Locale) => Promise<StoredEdition>
  /** An edition as far as the article has its sentences now, and what the checks see in it. */
  readonly proofs: (source: Source, edition: Edition) => Promise<Proofs>
  /** How to tell what an article and its edition in a locale state and whom they name. */
  readonly readers: (locale: Locale, source: Pick<Source, 'readers' | 'locale'>) => Promise<Readers>
  /** Gives what looks at articles' files as they are, reading nothing of them; to be asked for again after a pause. */
  readonly looking: () => Promise<(slug: Slug) => Look>
  /** Whether an edition's files still are those that it was read from. */
  readonly isFresh: (stored: StoredEdition) => Promise<boolean>
  /** Whether an edition's files are as they were last written here; what was only read may be news to a page. */
  readonly wrote: (slug: Slug, locale: Locale) => Promise<boolean>
  /** Puts an edition that has just been written in the place of what was read. */
  readonly keep: (edition: Edition) => Promise<void>
}

/** How many are held in memory: a desk may have thousands. */
const [ARTICLES, EDITIONS, LOCALES] = [100, 500, 100]

/** The coarsest clock of a file system, in milliseconds: two changes within it can have the same time. */
const SETTLED = 2000

/** The stamp of an edition of which neither file is there. */
const ABSENT = `${NONE} ${NONE}`

const hash = (text: string): string => createHash('sha256').update(text).digest('base64url')
/** Times of one form are in the order of their letters. */
const latestOf = (times: readonly string[]): string => times.reduce((last, time) => (time > last ? time : last), '')

export function openLibrary(places: Places): Library {
  const { seeds, out, check, own = [] } = places
  const levelsOf = (locale: Locale) => (check ? levelsFor({ check }, locale) : {})
  const keptNames = memo<Names>(1)
  const keptFiles = memo<ReadonlyMap<Slug, string>>(1)
  const keptArticles = memo<ReadonlyMap<Slug, RecordedArticle>>(1)
  const keptFinders = memo<Finder>(LOCALES)
  const keptOutlines = memo<Outline>(ARTICLES)
  const keptSources = memo<Source>(ARTICLES)
  const keptCheckers = memo<Checker>(LOCALES)
  const keptReaders = memo<Readers>(LOCALES)
  const editions = createShelf<StoredEdition>(EDITIONS)
  const kept = createShelf<Proofs & { readonly source: Source; readonly stored: Edition }>(ARTICLES)
  const written = createShelf<string>(EDITIONS)

  const glossaryFile = places.glossary === undefined ? [] : [places.glossary]
  const glossaryStamp = (): string => stampOf(glossaryFile).stamp
  const names = (): Promise<Names> => keptNames('', glossaryStamp(), () => readNames(places.glossary))
  const files = (): Promise<ReadonlyMap<Slug, string>> =>
    keptFiles('', stampOf([seeds]).stamp, () => listArticles(seeds))
  const known = new Map<Slug, Locale>()
  const finderOf = async (locale: Locale): Promise<Finder> => {
    const { glossary } = await names()
    return keptFinders(locale, glossaryStamp(), async () => createFinder(glossary, locale))
  }

  /** What is on record, by slug; looked at again when anything was written. */
  async function articles(): Promise<ReadonlyMap<Slug, RecordedArticle>> {
    const likely = (await names()).glossary.sourceLocale
    const folders = (await listLocales(out)).map(locale => join(out, locale))
    return keptArticles('', `${likely} ${stampOf([out, ...folders]).stamp}`, async () => {
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

  /** The files that articles are read from, their editions aside. */
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

  async function looking(): Promise<(slug: Slug) => Look> {
    const [source, all, glossary] = [await sourceFiles(), await locales(), stampOf(glossaryFile)]
    const localeOf = await sourceLocales()
    return slug => {
      const settled = Date.now() - SETTLED
      const article = stampOf(source(slug))
      const editions = all
        .filter(locale => locale !== localeOf(slug))
        .map(locale => ({ locale, ...stampOf(filesOf(slug, locale)) }))
      const there = editions.filter(({ stamp }) => stamp !== ABSENT)
      const stamps = [glossary.stamp, article.stamp, ...there.map(({ locale, stamp }) => `${locale} ${stamp}`)]
      return {
        locales: there.map(({ locale }) => locale),
        stamp: hash(stamps.join('\n')),
        changed: latestOf([article, ...there].map(({ changed }) => changed)),
        settled: [glossary, article, ...there].every(({ touched }) => touched < settled),
      }
    }
  }

  async function outline(slug: Slug): Promise<Outline> {
    const otherwise = (await names()).glossary.sourceLocale
    const recordedIn = (await articles()).get(slug)?.sourceLocale
    const { stamp, changed } = stampOf((await sourceFiles())(slug))
    return keptOutlines(slug, `${recordedIn ?? otherwise} ${stamp}`, async () => {
      const file = (await files()).get(slug)
      const article = file === undefined ? undefined : await readArticle(file, { otherwise, out })
      const locale = article?.locale ?? recordedIn ?? otherwise
      const decisions = await loadDecisions({ out, slug, locale })
      const previous = await loadSource({ out, slug, locale })
      const reading = { previous, decisions, exceptions: places.exceptions }
      const read = article === undefined ? recorded(slug, previous) : outlineOf(article, reading)
      return { slug, locale, ...read, previous, decisions, stamp, changed }
    })
  }

  async function source(slug: Slug): Promise<Source> {
    const { glossary } = await names()
    const read = await outline(slug)
    const finder = await finderOf(read.locale)
    return keptSources(slug, `${read.locale} ${read.stamp} ${glossaryStamp()}`, async () => {
      const named = namesIn(read, { finder, exceptions: places.exceptions })
      const readers = await loadReadersFor(read.segments)
      const found = checkArticle(read.segments, read.locale, { glossary, finder, readers, levels: levelsOf })
      return { ...read, ...named, readers, findings: Map.groupBy(found, ({ key }) => key) }
    })
  }

  async function edition(slug: Slug, locale: Locale): Promise<StoredEdition> {
    const { stamp, changed } = stampOf(filesOf(slug, locale))
    if (stamp === ABSENT) throw noEdition(slug, locale, (await looking())(slug).locales)
    const sourceLocale = (await sourceLocales())(slug)
    if (locale === sourceLocale) {
      throw new InterlinearError('input', `${locale} is the article's own locale, expected that of an edition.`)
    }
    const key = `${slug}/${locale}`
    const known = editions.get(key)
    if (known?.stamp === stamp) return known
    const read = await loadEdition({ out, slug, locale, sourceLocale })
    const stored = { edition: reuseUnits(known?.edition, read), stamp, changed }
    editions.set(key, stored)
    return stored
  }

  const checker = async (from: Locale, to: Locale): Promise<Checker> => {
    const [{ glossary }, finder] = [await names(), await finderOf(from)]
    return keptCheckers(`${from} ${to}`, glossaryStamp(), async () =>
      createChecker({ from, to, glossary, finder, own, levels: levelsOf(to) }),
    )
  }

  async function proofs(source: Source, edition: Edition): Promise<Proofs> {
    const key = `${edition.slug}/${edition.locale}`
    const known = kept.get(key)
    if (known?.source === source && known.stored === edition) return known
    const [{ glossary }, finder] = [await names(), await finderOf(source.locale)]
    const { readers } = source
    const now = presentEdition(
      edition,
      source.segments.filter(({ translate }) => translate),
    )
    const same = known?.source === source && known.proofreader.fits(now) ? known.proofreader : undefined
    const desk = { glossary, finder, readers, checker: await checker(source.locale, edition.locale) }
    const opened = { source, stored: edition, edition: now, proofreader: same ?? createProofreader(now, desk) }
    kept.set(key, opened)
    return opened
  }

  return {
    names,
    outline,
    source,
    edition,
    locales,
    looking,
    localesOf: async slug => (await looking())(slug).locales,
    slugs: async () => {
      return [...new Set([...(await files()).keys(), ...(await articles()).keys()])].sort()
    },
    latest: async () => {
      const times = [...(await files())].map(([slug, file]) => ({ slug, changed: stampOf([file]).changed }))
      const latest = latestOf(times.map(({ changed }) => changed))
      return times.find(({ changed }) => changed === latest)?.slug
    },
    proofs,
    readers: async (locale, { locale: from, readers }) => {
      const { glossary } = await names()
      const finder = await finderOf(from)
      const syntaxes = [...readers.keys()].sort().join(' ')
      return keptReaders(`${from} ${locale} ${syntaxes}`, glossaryStamp(), async () =>
        comparisonReaders({ from, to: locale, glossary, finder, readers }),
      )
    },
    isFresh: async ({ edition: { slug, locale }, stamp }) => stamp === stampOf(filesOf(slug, locale)).stamp,
    wrote: async (slug, locale) => written.get(`${slug}/${locale}`) === stampOf(filesOf(slug, locale)).stamp,
    keep: async edition => {
      const { slug, locale } = edition
      const { stamp, changed } = stampOf(filesOf(slug, locale))
      editions.set(`${slug}/${locale}`, { edition, stamp, changed })
      written.set(`${slug}/${locale}`, stamp)
    },
  }
}

const noEdition = (slug: Slug, locale: Locale, locales: readonly Locale[]): InterlinearError =>
  new InterlinearError('input', `"${slug}" has no edition in ${locale}.`, {
    hint: locales.length > 0 ? `It has ${locales.join(', ')}.` : 'It has none.',
  })

/** Units that did not change stay the same objects: what was found out about them stays known. */
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
