import type { Article, Slug } from '../../model.ts'
import type { Workspace } from '../model.ts'
import { cutArticle } from '../translate/manuscript.ts'

/** Articles that are on record under the former name of their file: that name, by the present one. */
export async function findRenamed(
  articles: readonly Article[],
  { config, desk }: Workspace,
): Promise<ReadonlyMap<Slug, Slug>> {
  const renamed = new Map<Slug, Slug>()
  const textsIn = (article: Article): readonly string[] => {
    const segments = cutArticle(article, [], { exceptions: config.segment })
    return segments.filter(({ translate }) => translate).map(({ text }) => text)
  }
  for (const article of articles) {
    const { slug, locale } = article
    if ((await desk.sources.load({ slug, locale })).length > 0) continue
    const before = await desk.articles.renamedFrom(article, () => textsIn(article))
    if (before !== undefined) renamed.set(slug, before)
  }
  return renamed
}

interface Renaming {
  readonly workspace: Workspace
  readonly note: (line: string) => void
}

/** Renames the editions of renamed articles, so that nothing is translated again. */
export async function takeEditionsAlong(
  articles: readonly Article[],
  renamed: ReadonlyMap<Slug, Slug>,
  { workspace: { desk }, note }: Renaming,
): Promise<void> {
  for (const { slug, locale } of articles) {
    const before = renamed.get(slug)
    if (before === undefined) continue
    const lock = await desk.locks.article(before)
    try {
      await lock.desk.articles.rename(before, { slug, locale })
    } finally {
      await lock.release()
    }
    note(`${before} is ${slug} by now: its editions have the new name`)
  }
}
