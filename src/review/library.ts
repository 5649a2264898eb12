import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { contentSegment, slugOf } from '../article/index.ts'
import { type Checker, checkSource, createChecker, readerFor } from '../check/index.ts'
import { alignKeys, type KeyedText, type Readers } from '../edition/index.ts'
import { InterlinearError } from '../errors.ts'
import type { Article, Edition, Finding, Glossary, Locale, Mention, Role, Segment, SegmentKey, Slug } from '../model.ts'
import { createFinder, type Finder, parseGlossary } from '../names/index.ts'
import { type Manuscript, readManuscript } from '../pipeline.ts'
import { type BoundaryDecision, type Exceptions, segmentArticle } from '../segment/index.ts'
import {
  decisionsPath,
  editionPaths,
  listLocales,
  listSlugs,
  loadDecisions,
  loadEdition,
  loadSource,
  readArticle,
  readText,
  rolesPath,
} from '../store/index.ts'
import { createShelf, memo, stampOf } from './stamps.ts'

/** Where the files are that the page shows; paths are absolute. */
export interface Places {
  readonly seeds: string
  readonly out: string
  readonly glossary: string | undefined
  /** The folder of the translation memory; without it there are no matches. */
  readonly state?: string
  /** Where editors said that a sentence ends or does not, by locale. */
  readonly exceptions?: Readonly<Record<Locale, Exceptions>>
}

/** An article cut into sentences: what can be shown at once, and what saving needs. */
export interface Outline {
  readonly slug: Slug
  readonly locale: Locale
  /** Missing where only its recorded sentences are left. */
  readonly article?: Article
  readonly segments: readonly Segment[]
  /** The splits and merges that people made. */
  readonly decisions: readonly BoundaryDecision[]
  /** The sentences as they were last recorded. */
  readonly previous: readonly KeyedText[]
  /** Of the files it was read from. */
  readonly stamp: string
  /** ISO 8601. */
  readonly changed: string
}

/** An article with its names, and what the checks say about it. */
export interface Source extends Outline {
  readonly manuscript?: Manuscript
  /** The names in the texts of `segments`. */
  readonly mentions: ReadonlyMap<SegmentKey, readonly Mention[]>
  /** What the checks say about the source itself. */
  readonly findings: ReadonlyMap<SegmentKey, readonly Finding[]>
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
  readonly edition: (slug: Slug, locale: Locale) => Promise<StoredEdition>
  /** The checks for a locale, made once for each state of the glossary. */
  readonly checker: (locale: Locale) => Promise<Checker>
  /** How to tell what a source and its edition state and whom they name. */
  readonly readers: (locale: Locale) => Promise<Readers>
  /** Changes whenever anything does that an article and its editions are shown from. */
  readonly stamp: (slug: Slug) => Promise<string>
  /** Whether an edition's files still are those that it was read from. */
  readonly isFresh: (stored: StoredEdition) => Promise<boolean>
  /** Whether an edition's files are as they were last written here; what was only read may be news to a page. */
  readonly wrote: (slug: Slug, locale: Locale) => Promise<boolean>
  /** Puts an edition that has just been written in the place of what was read. */
  readonly keep: (edition: Edition) => Promise<void>
}

/** How many are held in memory: a desk may have thousands. */
const [ARTICLES, EDITIONS, LOCALES] = [100, 500, 100]

export function openLibrary(places: Places): Library {
  const { seeds, out } = places
  const keptNames = memo<Names>(1)
  const keptFiles = memo<ReadonlyMap<Slug, string>>(1)
  const keptOutlines = memo<Outline>(ARTICLES)
  const keptSources = memo<Source>(ARTICLES)
  const keptCheckers = memo<Checker>(LOCALES)
  const keptReaders = memo<Readers>(LOCALES)
  const editions = createShelf<StoredEdition>(EDITIONS)
  const written = createShelf<string>(EDITIONS)

  const glossaryStamp = async (): Promise<string> =>
    places.glossary === undefined ? '-' : (await stampOf([places.glossary])).stamp
  const names = async (): Promise<Names> => keptNames('', await glossaryStamp(), () => readNames(places.glossary))
  const files = async (): Promise<ReadonlyMap<Slug, string>> =>
    keptFiles('', (await stampOf([seeds])).stamp, () => seedFiles(seeds))
  const filesOf = (slug: Slug, locale: Locale): readonly string[] => Object.values(editionPaths(out, locale, slug))

  async function outline(slug: Slug): Promise<Outline> {
    const { glossary } = await names()
    const locale = glossary.sourceLocale
    const file = (await files()).get(slug)
    const decisions = await loadDecisions({ out, slug, locale })
    const known = await stampOf([...(file ? [file, rolesPath(file)] : []), ...filesOf(slug, locale)])
    const { changed } = known
    const stamp = `${known.stamp} ${JSON.stringify(decisions)}`
    return keptOutlines(slug, `${locale} ${stamp}`, async () => {
      const previous = await loadSource({ out, slug, locale })
      const reading = { locale, previous, decisions, exceptions: places.exceptions }
      const read = file ? await readOutline(file, reading) : recorded(slug, previous)
      return { slug, locale, ...read, previous, decisions, stamp, changed }
    })
  }

  async function source(slug: Slug): Promise<Source> {
    const { glossary, finder } = await names()
    const read = await outline(slug)
    return keptSources(slug, `${read.locale} ${read.stamp} ${await glossaryStamp()}`, async () => {
      const named = namesIn(read, { finder, exceptions: places.exceptions })
      const context = { from: read.locale, glossary, finder }
      const findings = Map.groupBy(checkSource(read.segments, context), ({ key }) => key)
      return { ...read, ...named, findings }
    })
  }

  async function edition(slug: Slug, locale: Locale): Promise<StoredEdition> {
    const { stamp, changed } = await stampOf(filesOf(slug, locale))
    const key = `${slug}/${locale}`
    const known = editions.get(key)
    if (known?.stamp === stamp) return known
    const { glossary } = await names()
    const read = await loadEdition({ out, slug, locale, sourceLocale: glossary.sourceLocale })
    const stored = { edition: reuseUnits(known?.edition, read), stamp, changed }
    editions.set(key, stored)
    return stored
  }

  const locales = async (): Promise<readonly Locale[]> => {
    const { glossary } = await names()
    return (await listLocales(out)).filter(locale => locale !== glossary.sourceLocale)
  }

  return {
    names,
    outline,
    source,
    edition,
    locales,
    localesOf: async slug => {
      const all = await locales()
      const stamps = await Promise.all(all.map(locale => stampOf(filesOf(slug, locale))))
      return all.filter((_, index) => stamps[index]?.stamp !== '- -')
    },
    slugs: async () => {
      const { glossary } = await names()
      const recorded = await listSlugs(out, glossary.sourceLocale)
      return [...new Set([...(await files()).keys(), ...recorded])].sort()
    },
    latest: async () => {
      const all = [...(await files())]
      const times = await Promise.all(all.map(async ([slug, file]) => ({ slug, ...(await stampOf([file])) })))
      return times.toSorted((a, b) => b.changed.localeCompare(a.changed))[0]?.slug
    },
    checker: async locale => {
      const { glossary, finder } = await names()
      return keptCheckers(locale, await glossaryStamp(), async () =>
        createChecker({ from: glossary.sourceLocale, to: locale, glossary, finder }),
      )
    },
    readers: async locale => {
      const { glossary, finder } = await names()
      return keptReaders(locale, await glossaryStamp(), async () => ({
        source: readerFor(glossary.sourceLocale, finder),
        target: readerFor(locale),
        glossary,
      }))
    },
    stamp: async slug => {
      const { glossary } = await names()
      const file = (await files()).get(slug)
      const locales = await listLocales(out)
      const paths = [
        decisionsPath({ out, slug, locale: glossary.sourceLocale }),
        ...(file ? [file, rolesPath(file)] : []),
        ...locales.flatMap(locale => filesOf(slug, locale)),
      ]
      return `${(await stampOf(paths)).stamp} ${await glossaryStamp()}`
    },
    isFresh: async ({ edition: { slug, locale }, stamp }) => stamp === (await stampOf(filesOf(slug, locale))).stamp,
    wrote: async (slug, locale) => written.get(`${slug}/${locale}`) === (await stampOf(filesOf(slug, locale))).stamp,
    keep: async edition => {
      const { slug, locale } = edition
      const { stamp, changed } = await stampOf(filesOf(slug, locale))
      editions.set(`${slug}/${locale}`, { edition, stamp, changed })
      written.set(`${slug}/${locale}`, stamp)
    },
  }
}

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

/** The articles of a folder by slug; files that cannot be articles are left out. */
async function seedFiles(seeds: string): Promise<ReadonlyMap<Slug, string>> {
  const entries = await readdir(seeds, { withFileTypes: true }).catch(() => [])
  return new Map(
    entries
      .filter(entry => entry.isFile() && /^[^.].*\.(?:txt|md|markdown|html?|jsonld|json)$/i.test(entry.name))
      .flatMap(entry => {
        try {
          return [[slugOf(entry.name), join(seeds, entry.name)] as const]
        } catch (error) {
          if (error instanceof InterlinearError) return []
          throw error
        }
      }),
  )
}

interface Reading {
  readonly locale: Locale
  readonly previous: readonly KeyedText[]
  readonly decisions: readonly BoundaryDecision[]
  readonly exceptions: Places['exceptions']
}

async function readOutline(
  file: string,
  { locale, previous, decisions, exceptions }: Reading,
): Promise<Pick<Outline, 'article' | 'segments'>> {
  const article = await readArticle(file, locale)
  return { article, segments: alignKeys(previous, segmentArticle(article, exceptions, decisions).map(contentSegment)) }
}

const ROLES: Readonly<Record<string, Role>> = { headline: 'headline', deck: 'deck', byline: 'byline' }

/** Without its file, an article is the sentences that were last recorded of it. */
function recorded(slug: Slug, previous: readonly KeyedText[]): Pick<Outline, 'segments'> {
  const live = previous.filter(({ removed }) => !removed)
  if (live.length === 0) throw new InterlinearError('input', `there is no article "${slug}".`)
  const segments = live.map(({ key, text }): Segment => {
    const block = key.split('.')[0] ?? key
    return { key, block, role: ROLES[block] ?? 'paragraph', text, translate: true, start: 0, end: text.length }
  })
  return { segments }
}

/** The names in the texts as the file has them: where markup moves the words, they are looked for again. */
function namesIn(
  { article, segments, previous, decisions }: Outline,
  { finder, exceptions }: { readonly finder: Finder; readonly exceptions: Places['exceptions'] },
): Pick<Source, 'mentions' | 'manuscript'> {
  const live = segments.filter(({ translate }) => translate)
  if (!article) return { mentions: finder.findAll(live) }
  const manuscript = readManuscript(article, previous, { finder, decisions, ...(exceptions ? { exceptions } : {}) })
  const mentions = new Map(
    live.map(({ key, text, inlines }) => {
      const moved = manuscript.plain.get(key)?.text !== text
      return [key, moved ? finder.find(text, inlines) : (manuscript.mentions.get(key) ?? [])] as const
    }),
  )
  return { manuscript, mentions }
}
