import type { CheckContext, Languages } from '../../check/index.ts'
import type { Locale, Slug } from '../../model.ts'
import { articleFile, readArticle } from '../../store/index.ts'
import type { Workspace } from '../model.ts'
import { presentSegments } from '../revise/present-source.ts'
import type { ComparedOriginal } from './compare-original.ts'
import { compareOriginal } from './later.ts'
import { openOriginal } from './open-original.ts'

interface Asked {
  readonly slug: Slug
  readonly from: Locale
  /** The original's file, where the user names it. */
  readonly file?: string | undefined
  readonly languages?: Languages
  readonly levels?: CheckContext['levels']
}

/** An article on record beside its original; undefined where it has none, or its own file is gone. */
export async function articleOriginal(
  { slug, from, file: asked, ...settings }: Asked,
  workspace: Pick<Workspace, 'config' | 'glossary' | 'out' | 'seeds'>,
): Promise<ComparedOriginal | undefined> {
  const { out, seeds, config, glossary } = workspace
  const file = await articleFile({ out, slug, locale: from }, seeds)
  if (file === undefined) return undefined
  const article = await readArticle(file, { asked: from, otherwise: from, out })
  const original = await openOriginal(article, file, { out, ...(asked === undefined ? {} : { asked }) })
  if (original === undefined) return undefined
  const segments = await presentSegments(article, workspace)
  return compareOriginal({ article, segments, original }, { ...settings, glossary, exceptions: config.segment })
}
