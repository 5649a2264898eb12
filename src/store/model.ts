import type { Locale, Slug } from '../model.ts'

/** An article that is on record, and the locale of its source texts. */
export interface RecordedArticle {
  readonly slug: Slug
  readonly sourceLocale: Locale
  /** The locales of its editions. */
  readonly editions: readonly Locale[]
}

/** A story of a feed that was taken. */
export interface TakenStory {
  /** The article's file, as it was called when it was taken. */
  readonly file: string
  /** Of the text that was written to it: another text is a person's. */
  readonly hash: string
  /** Of the text before, empty for none, while it is not yet certain that the new one was written. */
  readonly before?: string | undefined
}

/** What was taken of a feed, and what its server said of the answer. */
export interface FeedRecord {
  readonly etag?: string | undefined
  readonly lastModified?: string | undefined
  readonly items: Readonly<Record<string, TakenStory>>
}
