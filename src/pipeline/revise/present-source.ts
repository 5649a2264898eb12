import type { KeyedText } from '../../edition/index.ts'
import type { Article, Locale, Segment, Slug } from '../../model.ts'
import { articleFile, loadDecisions, loadSource, readArticle } from '../../store/index.ts'
import { cutArticle } from '../manuscript.ts'
import type { Workspace } from '../model.ts'

type Folders = Pick<Workspace, 'config' | 'out' | 'seeds'>

/**
 * The article's source as it is now: its file in the folder of articles, in the segments that `translate` would send. Each
 * has the key that it was recorded with. Without a file, the source as it was last recorded.
 */
export async function presentSource(slug: Slug, from: Locale, workspace: Folders): Promise<readonly KeyedText[]> {
  const file = await articleFile({ out: workspace.out, slug, locale: from }, workspace.seeds)
  if (file !== undefined) {
    const article = await readArticle(file, { asked: from, otherwise: from, out: workspace.out })
    return textsOf(await presentSegments(article, workspace))
  }
  const recorded = await loadSource({ out: workspace.out, slug, locale: from })
  return recorded.filter(({ removed }) => !removed)
}

/**
 * The article in segments, with the keys that they were recorded with, cut as people decided. `previous` is used instead of
 * the recorded source where it is given.
 */
export async function presentSegments(
  article: Article,
  { config, out }: Pick<Folders, 'config' | 'out'>,
  previous?: readonly KeyedText[],
): Promise<readonly Segment[]> {
  const { slug, locale } = article
  const recorded = previous ?? (await loadSource({ out, slug, locale }))
  const decisions = await loadDecisions({ out, slug, locale })
  return cutArticle(article, recorded, { exceptions: config.segment, decisions })
}

/** The texts of the segments that are translated. */
export const textsOf = (segments: readonly Segment[]): readonly KeyedText[] =>
  segments
    .filter(({ translate }) => translate)
    .map(({ key, text, syntax, showings }) => ({
      key,
      text,
      ...(syntax && { syntax }),
      ...(showings && { showings }),
    }))
