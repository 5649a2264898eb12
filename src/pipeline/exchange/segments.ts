import type { Locale, Role, Segment, Slug } from '../../model.ts'
import { articleFile, loadSource, readArticle } from '../../store/index.ts'
import type { Workspace } from '../model.ts'
import { presentSegments } from '../revise/present-source.ts'

/**
 * The article's translatable sentences as they are now, with the keys that they were recorded with. Without its file, those
 * last recorded; their roles are then what their keys say.
 */
export async function exchangeSegments(
  slug: Slug,
  from: Locale,
  workspace: Pick<Workspace, 'config' | 'out' | 'seeds'>,
): Promise<readonly Segment[]> {
  const { out, seeds } = workspace
  const file = await articleFile({ out, slug, locale: from }, seeds)
  if (file !== undefined) {
    const article = await readArticle(file, { asked: from, otherwise: from, out })
    return (await presentSegments(article, workspace)).filter(({ translate }) => translate)
  }
  const recorded = await loadSource({ out, slug, locale: from })
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
