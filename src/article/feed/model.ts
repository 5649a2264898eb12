/** One story of a feed. */
export interface FeedItem {
  /** Its permanent id in the feed: guid, atom:id, the number of a WordPress post. */
  readonly id: string
  readonly title: string
  /** The story as readers see it, as HTML. */
  readonly html: string
  readonly summary?: string
  /** Its address for readers. */
  readonly url?: string
  /** BCP 47, if the feed says it. */
  readonly locale?: string
}
