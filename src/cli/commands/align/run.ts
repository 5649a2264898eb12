import type { Article, Locale } from '../../../model.ts'
import { type AlignedArticles, alignArticles } from '../../../pipeline/index.ts'
import type { Io, Values } from '../../model.ts'
import type { Workspace } from '../../workspace/open.ts'

/** What is asked for. */
export interface AlignRun {
  readonly values: Values
  readonly io: Io
  readonly workspace: Workspace
  readonly from: Locale
  readonly to: Locale
  readonly format: 'jsonl' | 'json' | 'text'
  readonly dryRun: boolean
}

/** Pairs two articles with the newsroom's glossary. */
export const pairArticles = (
  article: Article,
  translation: Article,
  { workspace }: AlignRun,
): Promise<AlignedArticles> =>
  alignArticles({ article, translation, exceptions: workspace.config.segment }, { glossary: workspace.glossary })
