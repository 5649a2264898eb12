import type { KeyedText } from '../../edition/index.ts'
import type { SegmentKey } from '../../model.ts'
import type { ArticleAddress } from './address.ts'

/** A former text of a unit. */
export interface PastText {
  /** ISO 8601. */
  readonly time: string
  readonly author: string
  readonly subject: string
  readonly text: string
}

/** A text of a unit that somebody replaced, with the time of its end and the person who replaced it. */
export interface ReplacedText {
  readonly text: string
  /** ISO 8601. */
  readonly time: string
  readonly by: string
}

/** Earlier states: the commits of git, or the changes that the database keeps. */
export interface History {
  /** The texts of a unit in at most `most` revisions, newest first; undefined if there is no history. */
  readonly ofUnit: (
    unit: ArticleAddress & { readonly key: SegmentKey },
    most: number,
  ) => Promise<readonly PastText[] | undefined>
  /** Keeps texts that are being replaced, if `ofUnit` would not have them. */
  readonly keepReplaced: (
    edition: ArticleAddress,
    texts: readonly (ReplacedText & { readonly key: SegmentKey })[],
  ) => Promise<void>
  /** The texts of a unit that were kept so, newest first. */
  readonly replaced: (unit: ArticleAddress & { readonly key: SegmentKey }) => Promise<readonly ReplacedText[]>
  /** All texts of an edition in each of its last `most` revisions, newest first. */
  readonly texts: (edition: ArticleAddress, most: number) => Promise<readonly ReadonlyMap<SegmentKey, string>[]>
  /** The texts of an article or an edition at a revision; throws a usage error for an unknown one. */
  readonly textsAt: (revision: string, edition: ArticleAddress) => Promise<readonly KeyedText[]>
  /** The glossary as last committed; undefined if that is unknown. */
  readonly glossaryBefore: () => Promise<string | undefined>
}
