import type { Locale, Slug } from '../../../model.ts'
import type { RecordedArticle } from '../../model.ts'
import { readTextIfAny } from '../disk/read.ts'
import { editionPaths, listLocales, listSlugs } from '../edition-paths.ts'

const SOURCE_LOCALE = /^sourceLocale:[\t ]*["']?([A-Za-z0-9-]+)/m

/** The source locale in the review file of an edition; undefined for that of an article's own texts. */
export const sourceLocaleIn = (review: string): Locale | undefined => SOURCE_LOCALE.exec(review)?.[1]

/** Articles whose locale is known. An article's locale never changes, so their files need not be read. */
type Known = ReadonlyMap<Slug, Locale>

/**
 * Every article on record with the locale of its source: the one that its editions were made from, since a desk may
 * have articles in several languages. `likely` is the newsroom's own locale, which is tried first.
 */
export async function listRecorded(
  out: string,
  likely: Locale,
  known: Known = new Map(),
): Promise<readonly RecordedArticle[]> {
  const there = new Map<Slug, Locale[]>()
  for (const locale of await listLocales(out)) {
    for (const slug of await listSlugs(out, locale)) there.set(slug, [...(there.get(slug) ?? []), locale])
  }
  const articles: RecordedArticle[] = []
  for (const slug of [...there.keys()].sort()) {
    const locales = there.get(slug) ?? []
    const before = known.get(slug)
    const sourceLocale =
      before !== undefined && locales.includes(before) ? before : await sourceAmong(locales, { out, slug, likely })
    if (sourceLocale !== undefined && locales.includes(sourceLocale)) {
      articles.push({ slug, sourceLocale, editions: locales.filter(locale => locale !== sourceLocale) })
    }
  }
  return articles
}

/** The locale of an article's source text; undefined if nothing of it is on record. */
export async function recordedLocale(out: string, slug: Slug, likely: Locale): Promise<Locale | undefined> {
  const there: Locale[] = []
  for (const locale of await listLocales(out)) {
    if ((await readTextIfAny(editionPaths(out, locale, slug).catalog)) !== undefined) there.push(locale)
  }
  return sourceAmong(there, { out, slug, likely })
}

interface Searched {
  readonly out: string
  readonly slug: Slug
  readonly likely: Locale
}

async function sourceAmong(locales: readonly Locale[], { out, slug, likely }: Searched): Promise<Locale | undefined> {
  for (const locale of locales.toSorted((one, other) => Number(other === likely) - Number(one === likely))) {
    const review = await readTextIfAny(editionPaths(out, locale, slug).review)
    if (review !== undefined) return sourceLocaleIn(review) ?? locale
  }
  return locales.includes(likely) ? likely : undefined
}
