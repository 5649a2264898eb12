import type { Locale, Slug } from '../../model.ts'
import { tell } from '../../say.ts'
import { type Desk, loadProofOf, type RecordedArticle } from '../../store/index.ts'
import { toldError } from '../../told-error.ts'
import type { Workspace } from '../model.ts'

/**
 * Removes an article from the desk, with its editions; people's texts stay in git, or in the database for ever. Throws
 * an input error, and removes nothing, if there is no such article, or if one of its editions is published.
 */
export async function removeArticle(
  slug: Slug,
  { desk, glossary }: Pick<Workspace, 'desk' | 'glossary'>,
): Promise<RecordedArticle> {
  const lock = await desk.locks.article(slug)
  try {
    const article = await articleNow(slug, lock.desk, glossary.sourceLocale)
    await refusePublished(article, lock.desk)
    await lock.desk.articles.remove(article)
    return article
  } finally {
    await lock.release()
  }
}

async function articleNow(slug: Slug, { articles, records, versions }: Desk, likely: Locale): Promise<RecordedArticle> {
  const recorded = await records.localeOf(slug, likely)
  if (recorded === undefined && (await articles.find(slug)) === undefined) {
    throw toldError('input', tell('no-article-called', { slug }), { hint: tell('status-lists', {}) })
  }
  const sourceLocale = recorded ?? likely
  const look = await versions.look([slug])
  const editions = (await records.locales()).filter(
    locale => locale !== sourceLocale && look.edition({ slug, locale }) !== undefined,
  )
  return { slug, sourceLocale, editions }
}

/** The article's own page is removed with the last of its editions. */
async function refusePublished({ slug, editions }: RecordedArticle, { publications }: Desk): Promise<void> {
  const published: Locale[] = []
  for (const locale of editions) {
    if (await loadProofOf(publications, slug, locale)) published.push(locale)
  }
  if (published.length === 0) return
  throw toldError('input', tell('still-published', { slug, locales: published.join(', ') }), {
    hint: tell('unpublish-first', { command: `interlinear publish ${slug} --to ${published.join()} --unpublish` }),
    exitCode: 4,
  })
}
