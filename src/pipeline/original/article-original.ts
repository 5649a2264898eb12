import type { CheckContext, Languages } from '../../check/index.ts'
import type { Locale, Slug } from '../../model.ts'
import type { Workspace } from '../model.ts'
import { presentSegments } from '../revise/present-source.ts'
import type { ComparedOriginal } from './compare-original.ts'
import { compareOriginal } from './lazy.ts'

interface Asked {
  readonly slug: Slug
  readonly from: Locale
  /** The original's file, if the user names one. */
  readonly file?: string | undefined
  readonly languages?: Languages
  readonly levels?: CheckContext['levels']
}

/** An article on record with its original; undefined if it has none, or its own file is missing. */
export async function articleOriginal(
  { slug, from, file: asked, ...settings }: Asked,
  workspace: Pick<Workspace, 'config' | 'glossary' | 'desk'>,
): Promise<ComparedOriginal | undefined> {
  const { desk, config, glossary } = workspace
  const file = await desk.articles.fileOf({ slug, locale: from })
  if (file === undefined) return undefined
  const article = await desk.articles.read(file, { asked: from, otherwise: from })
  const original = await desk.articles.original(article, file, asked)
  if (original === undefined) return undefined
  const segments = await presentSegments(article, workspace)
  return compareOriginal({ article, segments, original }, { ...settings, glossary, exceptions: config.segment })
}
