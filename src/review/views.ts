import { setImmediate } from 'node:timers/promises'
import { describeError, InterlinearError } from '../errors.ts'
import type { Locale, SegmentKey, Slug, Unit } from '../model.ts'
import { createFinder, type Finder, renderingFor } from '../names/index.ts'
import type { Library, Outline, Source } from './library.ts'
import { bareRow, findingsOf, type RowContext, rowOf, summarize, termsOf, unitsByKey } from './rows.ts'
import type {
  ArticleView,
  DeskArticle,
  DeskEdition,
  DeskHead,
  NameCell,
  NameRow,
  NamesView,
  Row,
  RowsView,
  TextsView,
} from './schemas.ts'

const titleOf = ({ slug, segments }: Outline): string => segments.find(({ role }) => role === 'headline')?.text ?? slug

export async function contextOf(library: Library, slug: Slug, locale: Locale): Promise<RowContext> {
  return { source: await library.source(slug), locale, checker: await library.checker(locale) }
}

/** One edition beside its source, at once: names and findings follow with `rowViews`. */
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

const SLICE = 100

/** All rows with names and findings, in slices: other requests are answered between two of them. */
export async function* rowViews(library: Library, slug: Slug, locale: Locale): AsyncGenerator<RowsView> {
  const context = await contextOf(library, slug, locale)
  const units = unitsByKey((await library.edition(slug, locale)).edition)
  const { segments } = context.source
  for (let start = 0; start < segments.length; start += SLICE) {
    const slice = segments.slice(start, start + SLICE)
    const rows = slice.map(segment => rowOf(segment, units.get(segment.key), context))
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

/** One article with all its editions in figures; what cannot be read says why, and the rest is still shown. */
export async function deskArticle(library: Library, slug: Slug): Promise<DeskArticle> {
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
      stale: 0,
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
  const editions = await Promise.all(
    (await library.localesOf(slug)).map(async locale => ({
      context: await contextOf(library, slug, locale),
      finder: createFinder(glossary, locale),
      units: unitsByKey((await library.edition(slug, locale)).edition),
    })),
  )
  const present = editions.filter(({ units }) => units.size > 0)
  const named = mentionedKeys(source)
  const names = [...named].map(
    ([id, { keys, term, text }]): NameRow => ({
      id,
      source: term?.source ?? text,
      listed: term !== undefined,
      mentions: keys,
      editions:
        term === undefined
          ? {}
          : Object.fromEntries(present.map(edition => [edition.context.locale, cellOf(term.id, keys, edition)])),
      ...(term ? { type: term.type } : {}),
      ...(term?.note === undefined ? {} : { note: term.note }),
    }),
  )
  return { slug, title: titleOf(source), locales: present.map(({ context }) => context.locale), names }
}

function mentionedKeys(source: Source) {
  const named = new Map<string, { readonly keys: SegmentKey[]; readonly term: NameTerm; readonly text: string }>()
  for (const [key, mentions] of source.mentions) {
    for (const { term, text } of mentions) {
      const id = term?.id ?? `? ${text}`
      const entry = named.get(id) ?? { keys: [], term, text }
      entry.keys.push(key)
      named.set(id, entry)
    }
  }
  return named
}

type NameTerm = NonNullable<ReturnType<Source['mentions']['get']>>[number]['term']

interface NamedEdition {
  readonly context: RowContext
  readonly finder: Finder
  readonly units: ReadonlyMap<SegmentKey, Unit>
}

/** What an edition calls a name, counted over the sentences that name it, and where a check says that it is not right. */
function cellOf(id: string, keys: readonly SegmentKey[], { context, finder, units }: NamedEdition): NameCell {
  const found: Record<string, number> = {}
  const missing: SegmentKey[] = []
  let use: string | undefined
  for (const key of new Set(keys)) {
    const segment = context.source.segments.find(candidate => candidate.key === key)
    const unit = units.get(key)
    const mentions = context.source.mentions.get(key)?.filter(({ term }) => term?.id === id) ?? []
    const term = mentions[0]?.term
    use ??= term && renderingFor(term, context.locale)?.use
    if (!segment || !unit || unit.target === '') continue
    for (const mention of finder.find(unit.target)) {
      if (mention.term?.id === id) found[mention.text] = (found[mention.text] ?? 0) + 1
    }
    const wrong = findingsOf(unit, segment, context).some(
      ({ code, level, source: span }) =>
        code.startsWith('name-') &&
        level === 'error' &&
        mentions.some(({ start, end }) => span !== undefined && span[0] < end && start < span[1]),
    )
    if (wrong) missing.push(key)
  }
  return { ok: missing.length === 0, found, missing, ...(use === undefined ? {} : { use }) }
}
