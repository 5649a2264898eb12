import type { KeyedText } from '../../edition/index.ts'
import type { Locale, Slug } from '../../model.ts'
import { cutArticle } from '../../pipeline/index.ts'
import { loadDecisions, loadSource } from '../../store/index.ts'
import type { Workspace } from './open.ts'
import { readAsked, seedOf } from './seeds.ts'

/** Where an article's source is looked for, and the locale it is in. */
export interface SourceContext {
  readonly workspace: Workspace
  readonly from: Locale
}

/** The article's source as it is now: its file in the folder of articles, with stable keys, else as last recorded. */
export async function presentSource(slug: Slug, context: SourceContext): Promise<readonly KeyedText[]> {
  const { workspace, from } = context
  const previous = await loadSource({ out: workspace.out, slug, locale: from })
  const file = await seedOf(slug, workspace.seeds)
  if (file === undefined) return previous.filter(({ removed }) => !removed)
  return readSource(file, previous, context)
}

/** An article's file in the sentences that `translate` would send, with the keys of `previous` where they are the same. */
export async function readSource(
  path: string,
  previous: readonly KeyedText[],
  { workspace, from }: SourceContext,
): Promise<readonly KeyedText[]> {
  const { config, out } = workspace
  const article = await readAsked(path, from, workspace)
  const decisions = await loadDecisions({ out, slug: article.slug, locale: article.locale })
  const segments = cutArticle(article, previous, { exceptions: config.segment, decisions })
  return segments.filter(({ translate }) => translate).map(({ key, text }) => ({ key, text }))
}
