import { recordedSegments } from '../../edition/index.ts'
import type { Locale, Segment, Slug } from '../../model.ts'
import type { Workspace } from '../model.ts'
import { presentSegments } from '../revise/present-source.ts'

/**
 * The article's present translatable sentences, with their recorded keys. Without its file, those last recorded; their
 * roles are then guessed from the keys.
 */
export async function exchangeSegments(
  slug: Slug,
  from: Locale,
  workspace: Pick<Workspace, 'config' | 'desk'>,
): Promise<readonly Segment[]> {
  const { desk } = workspace
  const file = await desk.articles.fileOf({ slug, locale: from })
  if (file !== undefined) {
    const article = await desk.articles.read(file, { asked: from, otherwise: from })
    return (await presentSegments(article, workspace)).filter(({ translate }) => translate)
  }
  return recordedSegments(await desk.sources.load({ slug, locale: from }))
}
