import { setImmediate } from 'node:timers/promises'
import { plainView } from '../../article/index.ts'
import { applySourceDismissals, type Dismissed } from '../../check/index.ts'
import { type HouseStyle, styleFor } from '../../house-style.ts'
import type { Edition, Locale, SegmentKey, Slug, Unit } from '../../model.ts'
import { castOf } from '../../pipeline/index.ts'
import { tell } from '../../say.ts'
import type { ArticleView, FoundView, NamesView, Row, RowFound, RowsView, TextsView } from '../answers.ts'
import type { Library } from '../library/model.ts'
import type { Outline, Source } from '../library/outline.ts'
import { refusal } from '../refusal.ts'
import { bareRow, foundIn, type RowContext, revisionOf, rowOf, termsOf, unitsByKey } from './rows.ts'

export const titleOf = ({ slug, segments }: Outline): string =>
  segments.flatMap(segment => (segment.role === 'headline' ? [plainView(segment).text] : []))[0] ?? slug

/** Throws an input error if there is no such article or edition. */
export async function contextOf(library: Library, slug: Slug, locale: Locale): Promise<RowContext> {
  const { edition } = await library.edition(slug, locale)
  const source = await library.source(slug)
  const ofSource = await dismissedOfSource(library, source)
  return { ...(await contextIn(library, source, edition)), ofSource }
}

/** People's dismissals, in any edition, of findings on an article itself. */
export async function dismissedOfSource(library: Library, source: Source): Promise<Dismissed> {
  const findings = [...source.findings.values()].flat()
  if (findings.length === 0) return { findings, dismissed: [] }
  const editions: Edition[] = []
  for (const locale of await library.localesOf(source.slug)) {
    // An edition that cannot be read is reported where it is opened.
    const stored = await library.edition(source.slug, locale).catch(() => undefined)
    if (stored) editions.push(stored.edition)
  }
  return applySourceDismissals(findings, source.segments, editions)
}

export async function contextIn(library: Library, source: Source, stored: Edition): Promise<RowContext> {
  const { locale } = stored
  const [proofs, readers] = await Promise.all([library.checked(source, stored), library.readers(locale, source)])
  return { source, locale, readers, ...proofs }
}

interface Opened {
  readonly slug: Slug
  readonly locale: Locale
  readonly engines: readonly string[]
  /** The person who opens it. */
  readonly author: string
  readonly style?: HouseStyle | undefined
}

/** One edition beside its source. Names and findings, which take longer, come by `foundViews`. */
export async function articleView(
  library: Library,
  { slug, locale, engines, author, style }: Opened,
): Promise<ArticleView> {
  const outline = await library.outline(slug)
  const originalLocale = outline.article?.originalLocale
  const units = unitsByKey((await library.edition(slug, locale)).edition)
  const original = (await library.original(slug))?.locale
  const lengths = styleFor(style, locale)?.lengths
  return {
    slug,
    from: outline.locale,
    to: locale,
    title: titleOf(outline),
    ...(outline.file === undefined ? {} : { file: outline.file }),
    editions: await library.localesOf(slug),
    ...{ engines, author },
    rows: outline.segments.map(segment => bareRow(segment, units.get(segment.key))),
    ...(originalLocale === undefined ? {} : { originalLocale }),
    ...(original === undefined ? {} : { original }),
    ...(lengths && Object.keys(lengths).length > 0 ? { lengths } : {}),
  }
}

/** The number of rows that fills a high screen. */
const FIRST = 40

const SLICE = 100

/** The parts of an article in the order in which the page needs them: the first screen, then the rest. */
export function* inParts({ rows, ...head }: ArticleView): Generator<ArticleView | RowsView> {
  yield { ...head, rows: rows.slice(0, FIRST) }
  for (let start = FIRST; start < rows.length; start += SLICE) yield { rows: rows.slice(start, start + SLICE) }
}

/**
 * Names and findings of all rows, some rows at a time. Between two parts the server answers other requests, so that a
 * long article does not block them.
 */
export async function foundViews(library: Library, slug: Slug, locale: Locale): Promise<AsyncGenerator<FoundView>> {
  const context = await contextOf(library, slug, locale)
  return foundInSlices(context, unitsByKey(context.edition))
}

async function* foundInSlices(context: RowContext, units: ReadonlyMap<SegmentKey, Unit>): AsyncGenerator<FoundView> {
  const { source: article, locale } = context
  const { segments } = article
  for (let start = 0; start < segments.length; start += SLICE) {
    const rows = segments.slice(start, start + SLICE).map((segment): RowFound => {
      const { key, text: source } = segment
      const unit = units.get(key)
      return { key, source, ...(unit ? { revision: revisionOf(unit) } : {}), ...foundIn(segment, unit, context) }
    })
    yield { rows, ...(start === 0 ? { terms: termsOf(article, locale) } : {}) }
    await setImmediate()
  }
}

/** One row as it is now; throws an input error for a sentence that the article does not have. */
export async function rowView(
  library: Library,
  { slug, locale, key }: { readonly slug: Slug; readonly locale: Locale; readonly key: SegmentKey },
): Promise<Row> {
  const context = await contextOf(library, slug, locale)
  const segment = context.source.segments.find(candidate => candidate.key === key)
  if (!segment) throw refusal('input', tell('no-such-sentence', { slug, key }))
  return rowOf(
    segment,
    context.edition.units.find(unit => unit.key === key),
    context,
  )
}

/** Used instead of a locale for the original. */
const ORIGINAL = 'original'

export async function textsView(library: Library, slug: Slug, locale: Locale): Promise<TextsView> {
  if (locale === ORIGINAL) {
    const original = await library.original(slug)
    if (original === undefined) throw refusal('input', tell('no-original', { slug }))
    return { locale: original.locale, original: true, texts: original.texts }
  }
  const { edition } = await library.edition(slug, locale)
  return { locale, texts: Object.fromEntries(edition.units.map(({ key, target }) => [key, target])) }
}

/** The article's names in all its editions. */
export async function namesView(library: Library, slug: Slug): Promise<NamesView> {
  const source = await library.source(slug)
  const { finder } = await library.names()
  const editions: Edition[] = []
  for (const locale of await library.localesOf(slug)) editions.push((await library.edition(slug, locale)).edition)
  const sentences = source.segments.filter(({ translate }) => translate)
  const names = await castOf({ source: sentences, editions }, finder)
  return { slug, title: titleOf(source), from: source.locale, locales: editions.map(({ locale }) => locale), names }
}
