import type { Slug } from '../../../model.ts'
import type { Workspace } from '../../../pipeline/index.ts'
import { tell } from '../../../say.ts'
import { refusal } from '../../refusal.ts'

/** The file of an article; undefined if there is none. */
export async function articlePathIfAny(
  slug: Slug,
  { desk, glossary }: Pick<Workspace, 'desk' | 'glossary'>,
): Promise<string | undefined> {
  const locale = (await desk.records.localeOf(slug, glossary.sourceLocale)) ?? glossary.sourceLocale
  return desk.articles.fileOf({ slug, locale })
}

/** The file of an article; throws an input error if it is missing. */
export async function articlePath(slug: Slug, workspace: Pick<Workspace, 'desk' | 'glossary'>): Promise<string> {
  const path = await articlePathIfAny(slug, workspace)
  if (path === undefined) throw refusal('input', tell('no-article-file', { slug }))
  return path
}
