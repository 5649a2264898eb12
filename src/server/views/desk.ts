import { setImmediate } from 'node:timers/promises'
import { fromCatalog } from '../../edition/index.ts'
import { describeError, InterlinearError } from '../../errors.ts'
import type { Locale, Slug } from '../../model.ts'
import { editionPaths, readTextIfAny } from '../../store/index.ts'
import type { DeskArticle, DeskEdition, DeskHead } from '../answers.ts'
import type { Library, Look, Places } from '../library/library.ts'
import type { Source } from '../library/outline.ts'
import { memo } from '../library/stamps.ts'
import { contextIn, titleOf } from './article-views.ts'
import type { Figures } from './desk-cache.ts'
import { summarize } from './rows.ts'

/** Reads articles in figures, each again only when something about it has changed. */
export interface DeskReader {
  /** All of them by name at once, in full as far as they are known already; the others in full follow, the latest change first. */
  readonly all: () => AsyncGenerator<DeskHead | DeskArticle>
  readonly one: (slug: Slug) => Promise<DeskArticle>
}

interface DeskSetup {
  readonly library: Library
  readonly places: Places
  readonly figures: Figures
  readonly author: string
}

/** How many articles are looked at between two chances for other requests to be answered. */
const SLICE = 100

export function createDeskReader({ library, places, figures, author }: DeskSetup): DeskReader {
  /** What is being found out, so that two pages that ask at once wait for the same. */
  const underway = memo<DeskArticle>(1000)

  async function one(slug: Slug): Promise<DeskArticle> {
    const look = (await library.looking())(slug)
    const known = figures.get(slug, look)
    if (known) return known
    const make = (): Promise<DeskArticle> => readArticle(library, slug)
    const article = await (look.settled ? underway(slug, look.stamp, make) : make())
    figures.set(slug, look, article)
    return article
  }

  async function* all(): AsyncGenerator<DeskHead | DeskArticle> {
    const { sourceLocale } = (await library.names()).glossary
    const slugs = await library.slugs()
    figures.retain(slugs)
    const articles: DeskArticle[] = []
    for (let start = 0; start < slugs.length; start += SLICE) {
      const look = await library.looking()
      const slice = slugs.slice(start, start + SLICE).map(slug => ({ slug, look: look(slug) }))
      for (const { slug, look } of slice) {
        articles.push(figures.get(slug, look) ?? (await nameOnly({ slug, sourceLocale, look }, places.out)))
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
  readonly look: Look
}

/** An article before it is read: its headline as it was last recorded, and which editions there are. */
async function nameOnly({ slug, sourceLocale, look }: Named, out: string): Promise<DeskArticle> {
  const { headline = slug, deck } = await recordedHead(editionPaths(out, sourceLocale, slug).catalog)
  return {
    slug,
    title: headline,
    locale: sourceLocale,
    segments: 0,
    changed: look.changed,
    editions: [],
    pending: look.locales,
    ...(deck === undefined ? {} : { deck }),
  }
}

async function recordedHead(catalog: string): Promise<{ readonly headline?: string; readonly deck?: string }> {
  try {
    const text = await readTextIfAny(catalog)
    const texts = text === undefined ? new Map<string, string>() : fromCatalog(text, catalog)
    const [headline, deck] = [texts.get('headline'), texts.get('deck')]
    return { ...(headline === undefined ? {} : { headline }), ...(deck === undefined ? {} : { deck }) }
  } catch (error) {
    // What is wrong with it is said once it is read.
    if (error instanceof InterlinearError) return {}
    throw error
  }
}

const NEVER = new Date(0).toISOString()

/** One article with all its editions in figures; what cannot be read says why, and the rest is still shown. */
async function readArticle(library: Library, slug: Slug): Promise<DeskArticle> {
  const { locales, changed } = (await library.looking())(slug)
  try {
    const source = await library.source(slug)
    const editions: DeskEdition[] = []
    for (const locale of locales) editions.push(...(await readEdition(library, source, locale)))
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

/** None where the edition has no units. */
async function readEdition(library: Library, source: Source, locale: Locale): Promise<readonly DeskEdition[]> {
  try {
    const { edition, changed } = await library.edition(source.slug, locale)
    if (edition.units.length === 0) return []
    return [summarize(await contextIn(library, source, edition), changed)]
  } catch (error) {
    if (!(error instanceof InterlinearError)) throw error
    return [
      {
        locale,
        units: 0,
        states: { initial: 0, translated: 0, reviewed: 0, final: 0 },
        findings: { error: 0, warning: 0, info: 0 },
        behind: { typo: 0, wording: 0, fact: 0, name: 0 },
        unread: 0,
        comments: 0,
        changed: NEVER,
        problem: describeError(error),
      },
    ]
  }
}
