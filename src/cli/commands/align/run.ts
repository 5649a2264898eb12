import type { Article, Locale } from '../../../model.ts'
import { type AlignedArticles, alignSegments, segmentsOf } from '../../../pipeline/index.ts'
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
export function alignArticles(
  article: Article,
  translation: Article,
  { workspace, from, to }: AlignRun,
): AlignedArticles {
  const { config, glossary } = workspace
  const texts = { source: segmentsOf(article, config.segment), target: segmentsOf(translation, config.segment) }
  return alignSegments(texts, { from, to }, { glossary })
}
