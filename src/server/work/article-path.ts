import { InterlinearError } from '../../errors.ts'
import type { Slug } from '../../model.ts'
import type { Workspace } from '../../pipeline/index.ts'
import { articleFile, recordedLocale } from '../../store/index.ts'

/** The file that an article is read from; undefined where there is none. */
export async function articlePathIfAny(
  slug: Slug,
  { out, seeds, glossary }: Pick<Workspace, 'out' | 'seeds' | 'glossary'>,
): Promise<string | undefined> {
  const locale = (await recordedLocale(out, slug, glossary.sourceLocale)) ?? glossary.sourceLocale
  return articleFile({ out, slug, locale }, seeds)
}

/** The file that an article is read from; throws an input error where it is not there. */
export async function articlePath(slug: Slug, workspace: Workspace): Promise<string> {
  const path = await articlePathIfAny(slug, workspace)
  if (path === undefined) throw new InterlinearError('input', `the file of "${slug}" is not in the folder of articles.`)
  return path
}
