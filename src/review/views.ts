import { setImmediate } from 'node:timers/promises'
import { describeError, InterlinearError } from '../errors.ts'
import type { Locale, SegmentKey, Slug, Unit } from '../model.ts'
import { buildCast, type CastUnit } from '../names/index.ts'
import type { Library, Outline, Source } from './library.ts'
import { bareRow, foundIn, type RowContext, revisionOf, rowOf, summarize, termsOf, unitsByKey } from './rows.ts'
import type {
  ArticleView,
  DeskArticle,
  DeskEdition,
  DeskHead,
  FoundView,
  NamesView,
  Row,
  RowFound,
  RowsView,
  TextsView,
} from './schemas.ts'
import { memo } from './stamps.ts'

const titleOf = ({ slug, segments }: Outline): string => segments.find(({ role }) => role === 'headline')?.text ?? slug

export async function contextOf(library: Library, slug: Slug, locale: Locale): Promise<RowContext> {
  const [source, checker, readers] = await Promise.all([
    library.source(slug),
    library.checker(locale),
    library.readers(locale),
  ])
  return { source, locale, checker, readers }
}

/** One edition beside its source, at once: names and findings follow with `foundViews`. */
export async function articleView(
  library: Library,
  { slug, locale, engines }: { readonly slug: Slug; readonly locale: Locale; readonly engines: readonly string[] },
): Promise<ArticleView> {
  const outline = await library.outline(slug)
  const originalLocale = outline.article?.originalLocale
  const units = unitsByKey((await library.edition(slug, locale)).edition)
  return {
    slug,
    from: outline.locale,
    to: locale,
    title: titleOf(outline),
    editions: [...new Set([...(await library.localesOf(slug)), locale])].sort(),
    engines,
    rows: outline.segments.map(segment => bareRow(segment, units.get(segment.key))),
    ...(originalLocale === undefined ? {} : { originalLocale }),
  }
}

/** What fills a high screen. */
const FIRST = 40

const SLICE = 100

/** An article in the order in which it is needed: the first screen, then the rest. */
export function* inParts({ rows, ...head }: ArticleView): Generator<ArticleView | RowsView> {
  yield { ...head, rows: rows.slice(0, FIRST) }
  for (let start = FIRST; start < rows.length; start += SLICE) yield { rows: rows.slice(start, start + SLICE) }
}

/** What is found in all rows, in slices: other requests are answered between two of them. */
export async function* foundViews(library: Library, slug: Slug, locale: Locale): AsyncGenerator<FoundView> {
  const context = await contextOf(library, slug, locale)
  const units = unitsByKey((await library.edition(slug, locale)).edition)
  const { segments } = context.source
  for (let start = 0; start < segments.length; start += SLICE) {
    const rows = segments.slice(start, start + SLICE).map((segment): RowFound => {
      const { key, text: source } = segment
      const unit = units.get(key)
      return { key, source, ...(unit ? { revision: revisionOf(unit) } : {}), ...foundIn(segment, unit, context) }
    })
    yield { rows, ...(start === 0 ? { terms: termsOf(context.source, locale) } : {}) }
    await setImmediate()
  }
}

/** One row as it now is; throws an input error for a sentence that the article does not have. */
export async function rowView(
  library: Library,
  { slug, locale, key }: { readonly slug: Slug; readonly locale: Locale; readonly key: SegmentKey },
): Promise<Row> {
  const context = await contextOf(library, slug, locale)
  const segment = context.source.segments.find(candidate => candidate.key === key)
  if (!segment) throw new InterlinearError('input', `"${slug}" has no sentence ${key}.`)
  const { edition } = await library.edition(slug, locale)
  return rowOf(
    segment,
    edition.units.find(unit => unit.key === key),
    context,
  )
}

export async function textsView(library: Library, slug: Slug, locale: Locale): Promise<TextsView> {
  const { edition } = await library.edition(slug, locale)
  return { locale, texts: Object.fromEntries(edition.units.map(({ key, target }) => [key, target])) }
}

export async function deskHead(library: Library, author: string): Promise<DeskHead> {
  const { glossary } = await library.names()
  return { sourceLocale: glossary.sourceLocale, locales: await library.locales(), slugs: await library.slugs(), author }
}

export type DeskReader = (slug: Slug) => Promise<DeskArticle>

/** Reads articles for the desk, each again only when something about it has changed. */
export function createDeskReader(library: Library): DeskReader {
  const kept = memo<DeskArticle>(100_000)
  return async slug => kept(slug, await library.stamp(slug), () => deskArticle(library, slug))
}

/** One article with all its editions in figures; what cannot be read says why, and the rest is still shown. */
async function deskArticle(library: Library, slug: Slug): Promise<DeskArticle> {
  try {
    const source = await library.source(slug)
    const editions = await Promise.all(
      (await library.localesOf(slug)).map(locale => deskEdition(library, slug, locale)),
    )
    const known = editions.filter(edition => edition !== undefined)
    const deck = source.segments.find(({ role }) => role === 'deck')?.text
    return {
      slug,
      title: titleOf(source),
      locale: source.locale,
      segments: source.segments.filter(({ translate }) => translate).length,
      changed: [source.changed, ...known.map(({ changed }) => changed)].sort().at(-1) ?? source.changed,
      editions: known,
      ...(deck === undefined ? {} : { deck }),
    }
  } catch (error) {
    if (!(error instanceof InterlinearError)) throw error
    const { glossary } = await library.names()
    const changed = new Date(0).toISOString()
    return {
      slug,
      title: slug,
      locale: glossary.sourceLocale,
      segments: 0,
      changed,
      editions: [],
      problem: describeError(error),
    }
  }
}

async function deskEdition(library: Library, slug: Slug, locale: Locale): Promise<DeskEdition | undefined> {
  try {
    const { edition, changed } = await library.edition(slug, locale)
    if (edition.units.length === 0) return undefined
    return summarize(edition, await contextOf(library, slug, locale), changed)
  } catch (error) {
    if (!(error instanceof InterlinearError)) throw error
    const none = { initial: 0, translated: 0, reviewed: 0, final: 0 }
    const findings = { error: 0, warning: 0, info: 0 }
    const changed = new Date(0).toISOString()
    return {
      locale,
      units: 0,
      states: none,
      findings,
      behind: { typo: 0, wording: 0, fact: 0, name: 0 },
      unread: 0,
      comments: 0,
      changed,
      problem: describeError(error),
    }
  }
}

// ── Names ───────────────────────────────────────────────────────────────────────────────────────────────────────

/** The article's names in all its editions. */
export async function namesView(library: Library, slug: Slug): Promise<NamesView> {
  const source = await library.source(slug)
  const { glossary } = await library.names()
  const editions = new Map<Locale, readonly CastUnit[]>()
  for (const locale of await library.localesOf(slug)) {
    const units = unitsByKey((await library.edition(slug, locale)).edition)
    editions.set(locale, castUnits(source, units))
  }
  const names = buildCast({ glossary, mentions: source.mentions, editions })
  return { slug, title: titleOf(source), locales: [...editions.keys()], names }
}

const castUnits = ({ segments, mentions }: Source, units: ReadonlyMap<SegmentKey, Unit>): readonly CastUnit[] =>
  segments.flatMap(({ key, text }) => {
    const target = units.get(key)?.target ?? ''
    return target === '' ? [] : [{ key, source: text, target, mentions: mentions.get(key) ?? [] }]
  })
