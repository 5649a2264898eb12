/** One story of a feed. */
export interface FeedItem {
  /** What the feed calls it for ever: guid, atom:id, a WordPress post's number. */
  readonly id: string
  readonly title: string
  /** What readers read, as HTML. */
  readonly html: string
  readonly summary?: string
  /** Where readers find it. */
  readonly url?: string
  /** BCP 47, where the feed says it. */
  readonly locale?: string
}
