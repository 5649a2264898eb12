import type { Locale, Slug } from '../model.ts'

/** An article on record, and the locale of its source text. */
export interface RecordedArticle {
  readonly slug: Slug
  readonly sourceLocale: Locale
  /** The locales of its editions. */
  readonly editions: readonly Locale[]
}

/** A story that was taken from a feed. */
export interface TakenStory {
  /** The article's file, with its name at that time. */
  readonly file: string
  /** Hash of the text that was written to it: another text is a person's. */
  readonly hash: string
  /** Hash of the text before (empty for none), while it is not certain that the new one was written. */
  readonly before?: string | undefined
}

/** The taken stories of a feed, and the cache headers of its server. */
export interface FeedRecord {
  readonly etag?: string | undefined
  readonly lastModified?: string | undefined
  readonly items: Readonly<Record<string, TakenStory>>
}
