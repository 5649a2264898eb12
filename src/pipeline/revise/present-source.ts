import type { KeyedText } from '../../edition/index.ts'
import type { Article, Locale, Segment, Slug } from '../../model.ts'
import type { Workspace } from '../model.ts'
import { cutArticle } from '../translate/manuscript.ts'

type Place = Pick<Workspace, 'config' | 'desk'>

/**
 * The article's present source: its file in the folder of articles, in the segments that `translate` would send, with
 * their recorded keys. Without a file, the source as last recorded.
 */
export async function presentSource(slug: Slug, from: Locale, workspace: Place): Promise<readonly KeyedText[]> {
  const { desk } = workspace
  const file = await desk.articles.fileOf({ slug, locale: from })
  if (file !== undefined) {
    const article = await desk.articles.read(file, { asked: from, otherwise: from })
    return textsOf(await presentSegments(article, workspace))
  }
  const recorded = await desk.sources.load({ slug, locale: from })
  return recorded.filter(({ removed }) => !removed)
}

/**
 * The article's segments with their recorded keys, cut as people decided. If `previous` is given, it replaces the
 * recorded source.
 */
export async function presentSegments(
  article: Article,
  { config, desk }: Place,
  previous?: readonly KeyedText[],
): Promise<readonly Segment[]> {
  const { slug, locale } = article
  const recorded = previous ?? (await desk.sources.load({ slug, locale }))
  const decisions = await desk.decisions.load({ slug, locale })
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
