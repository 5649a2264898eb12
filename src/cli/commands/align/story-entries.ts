import { plainSegment } from '../../../article/index.ts'
import type { Article, Locale, Segment } from '../../../model.ts'
import { type AlignedArticles, alignArticles } from '../../../pipeline/index.ts'
import type { MemoryEntry } from '../../../store/index.ts'
import { readAsked } from '../../workspace/articles/asked-article.ts'
import type { Workspace } from '../../workspace/open.ts'
import { type FilePair, readTranslation } from './files.ts'

/** The memory entries from two files of one story. */
export interface StoryEntries {
  readonly entries: readonly MemoryEntry[]
  /** The number of doubtful beads, which give no entry. */
  readonly doubtful: number
}

interface Settings {
  readonly from: Locale
  readonly to: Locale
  readonly workspace: Workspace
}

/** Pairs two articles, using the newsroom's glossary. */
export const pairArticles = (
  article: Article,
  translation: Article,
  { workspace }: Pick<Settings, 'workspace'>,
): Promise<AlignedArticles> =>
  alignArticles({ article, translation, exceptions: workspace.config.segment }, { glossary: workspace.glossary })

/** Pairs the sentences of two files of one story; doubtful pairs are left out. */
export async function storyEntries({ source, target }: FilePair, settings: Settings): Promise<StoryEntries> {
  const { from, to, workspace } = settings
  const article = await readAsked(source, from, workspace)
  const aligned = await pairArticles(article, await readTranslation(target, to), settings)
  const text = (indexes: readonly number[], segments: readonly Segment[]): string =>
    indexes.flatMap(at => (segments[at] ? [plainSegment(segments[at]).text.trim()] : [])).join(' ')
  const sure = aligned.beads.filter(bead => !bead.doubtful)
  return {
    entries: sure.map(bead => ({
      ...{ from, to },
      source: text(bead.source, aligned.source),
      target: text(bead.target, aligned.target),
    })),
    doubtful: aligned.beads.length - sure.length,
  }
}
