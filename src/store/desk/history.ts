import type { KeyedText } from '../../edition/index.ts'
import type { SegmentKey } from '../../model.ts'
import type { ArticleAddress } from './address.ts'

/** A text that a unit had. */
export interface PastText {
  /** ISO 8601. */
  readonly time: string
  readonly author: string
  readonly subject: string
  readonly text: string
}

/** A text of a unit that somebody replaced: until when it stood there, and who replaced it. */
export interface ReplacedText {
  readonly text: string
  /** ISO 8601. */
  readonly time: string
  readonly by: string
}

/** What was here before: the commits of git, or the changes that the database keeps. */
export interface History {
  /** The texts that a unit had in `most` revisions, newest first; undefined where no history is kept. */
  readonly ofUnit: (
    unit: ArticleAddress & { readonly key: SegmentKey },
    most: number,
  ) => Promise<readonly PastText[] | undefined>
  /** Keeps texts that are being replaced, where `ofUnit` would not have them. */
  readonly keepReplaced: (
    edition: ArticleAddress,
    texts: readonly (ReplacedText & { readonly key: SegmentKey })[],
  ) => Promise<void>
  /** The texts of a unit that were kept so, newest first. */
  readonly replaced: (unit: ArticleAddress & { readonly key: SegmentKey }) => Promise<readonly ReplacedText[]>
  /** All texts of an edition, in each of its last `most` revisions, newest first. */
  readonly texts: (edition: ArticleAddress, most: number) => Promise<readonly ReadonlyMap<SegmentKey, string>[]>
  /** The texts of an article or an edition at a revision; throws a usage error for one that is not known. */
  readonly textsAt: (revision: string, edition: ArticleAddress) => Promise<readonly KeyedText[]>
  /** The glossary as it was last committed; undefined where that is not known. */
  readonly glossaryBefore: () => Promise<string | undefined>
}
