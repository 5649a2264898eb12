import type { Locale, Role, Segment, Slug } from '../../model.ts'
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
  const recorded = await desk.sources.load({ slug, locale: from })
  return recorded
    .filter(({ removed }) => !removed)
    .map(({ key, text, syntax }) => ({
      key,
      block: key.split('.')[0] ?? key,
      role: roleOf(key),
      text,
      translate: true,
      start: 0,
      end: text.length,
      ...(syntax && { syntax }),
    }))
}

const roleOf = (key: string): Role =>
  /^headline\b/.test(key) ? 'headline' : /^deck\b/.test(key) ? 'deck' : 'paragraph'
