import { setImmediate } from 'node:timers/promises'
import { describeError, InterlinearError } from '../../errors.ts'
import type { Locale, Slug } from '../../model.ts'
import type { Desk } from '../../store/index.ts'
import type { DeskArticle, DeskEdition, DeskHead } from '../answers.ts'
import type { ArticleFiles, Library, Places } from '../library/model.ts'
import type { Source } from '../library/outline.ts'
import { createMakeOnce } from '../library/recent.ts'
import { contextIn, titleOf } from './article-views.ts'
import type { DeskCache } from './desk-cache.ts'
import { summarize } from './rows.ts'

/** Counts what the desk shows of articles; each is counted again only if one of its files has changed. */
export interface DeskReader {
  /** For a person: first all articles, with cached counts; then the others in full, the latest change first. */
  readonly all: (author: string) => AsyncGenerator<DeskHead | DeskArticle>
  readonly one: (slug: Slug) => Promise<DeskArticle>
}

interface DeskSetup {
  readonly library: Library
  readonly places: Places
  readonly cache: DeskCache
}

/** After this many articles other requests are answered. */
const SLICE = 100

export function createDeskReader({ library, places, cache }: DeskSetup): DeskReader {
  /** The articles that are being counted: two simultaneous requests wait for the same result. */
  const underway = createMakeOnce<DeskArticle>(1000)

  async function one(slug: Slug): Promise<DeskArticle> {
    const files = (await library.articleFiles([slug]))(slug)
    const known = cache.get(slug, files)
    if (known) return known
    const make = (): Promise<DeskArticle> => readArticle(library, slug)
    const article = await (files.settled ? underway(slug, files.version, make) : make())
    cache.set(slug, files, article)
    return article
  }

  async function* all(author: string): AsyncGenerator<DeskHead | DeskArticle> {
    const { sourceLocale } = (await library.names()).glossary
    const slugs = await library.slugs()
    cache.retain(slugs)
    const articles: DeskArticle[] = []
    for (let start = 0; start < slugs.length; start += SLICE) {
      const part = slugs.slice(start, start + SLICE)
      const filesOf = await library.articleFiles(part)
      const slice = part.map(slug => ({ slug, files: filesOf(slug) }))
      for (const { slug, files } of slice) {
        articles.push(cache.get(slug, files) ?? (await nameOnly({ slug, sourceLocale, files }, places.desk)))
      }
      await setImmediate()
    }
    const latestFirst = articles.toSorted((a, b) => Number(b.changed > a.changed) - Number(b.changed < a.changed))
    yield { sourceLocale, locales: await library.locales(), articles: latestFirst, author }
    for (const { slug, pending } of latestFirst) {
      if (!pending) continue
      yield await one(slug)
      await setImmediate()
    }
  }

  return { all, one }
}

interface Named {
  readonly slug: Slug
  readonly sourceLocale: Locale
  readonly files: ArticleFiles
}

/** An article before it is counted: its recorded headline, and the locales of its editions. */
async function nameOnly({ slug, sourceLocale, files }: Named, desk: Desk): Promise<DeskArticle> {
  const { headline = slug, deck } = await recordedHead(slug, sourceLocale, desk)
  return {
    slug,
    title: headline,
    locale: sourceLocale,
    segments: 0,
    changed: files.changed,
    editions: [],
    pending: files.locales,
    ...(deck === undefined ? {} : { deck }),
  }
}

async function recordedHead(
  slug: Slug,
  locale: Locale,
  { sources }: Desk,
): Promise<{ readonly headline?: string; readonly deck?: string }> {
  try {
    const texts = new Map((await sources.load({ slug, locale })).map(({ key, text }) => [key, text]))
    const [headline, deck] = [texts.get('headline'), texts.get('deck')]
    return { ...(headline === undefined ? {} : { headline }), ...(deck === undefined ? {} : { deck }) }
  } catch (error) {
    // An error is reported when the article is read.
    if (error instanceof InterlinearError) return {}
    throw error
  }
}

const NEVER = new Date(0).toISOString()

/** Counts one article with all its editions; what cannot be read has its reason, and the rest is still shown. */
async function readArticle(library: Library, slug: Slug): Promise<DeskArticle> {
  const { locales, changed } = (await library.articleFiles([slug]))(slug)
  try {
    const source = await library.source(slug)
    const editions: DeskEdition[] = []
    for (const locale of locales) editions.push(await readEdition(library, source, locale))
    const deck = source.segments.find(({ role }) => role === 'deck')?.text
    return {
      slug,
      title: titleOf(source),
      locale: source.locale,
      segments: source.segments.filter(({ translate }) => translate).length,
      changed,
      editions,
      ...(deck === undefined ? {} : { deck }),
    }
  } catch (error) {
    if (!(error instanceof InterlinearError)) throw error
    const { glossary } = await library.names()
    const locale = glossary.sourceLocale
    return { slug, title: slug, locale, segments: 0, changed: NEVER, editions: [], problem: describeError(error) }
  }
}

/** The figures of an edition. */
async function readEdition(library: Library, source: Source, locale: Locale): Promise<DeskEdition> {
  try {
    const { edition, changed } = await library.edition(source.slug, locale)
    return summarize(await contextIn(library, source, edition), changed)
  } catch (error) {
    if (!(error instanceof InterlinearError)) throw error
    return {
      locale,
      units: 0,
      states: { initial: 0, translated: 0, reviewed: 0, final: 0 },
      findings: { error: 0, warning: 0, info: 0 },
      kinds: {},
      behind: { typo: 0, wording: 0, fact: 0, name: 0 },
      unread: 0,
      sinceRead: 0,
      comments: 0,
      addressed: [],
      changed: NEVER,
      problem: describeError(error),
    }
  }
}
