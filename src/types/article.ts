import type { Locale, SegmentKey, Slug, Span } from './address.ts'
import type { Escape, Inline, Showing, Syntax } from './markup.ts'

export type Format = TextFormat | BinaryFormat

/** Formats that are read as text. */
export type TextFormat = 'text' | 'markdown' | 'html' | 'jsonld' | 'ninjs' | 'xml' | 'srt' | 'vtt'

/** Formats that are read as bytes: files of word processors. */
export type BinaryFormat = 'docx' | 'odt'

/** The content of a file: a text, or bytes for a binary format. */
export type Content = string | Uint8Array

export type Role =
  | 'headline'
  | 'deck'
  | 'byline'
  | 'dateline'
  | 'subhead'
  | 'paragraph'
  | 'quote'
  | 'list-item'
  | 'caption'
  | 'boilerplate'
  | 'teaser'

/** A piece of the article; `text` is exactly `article.source.slice(start, end)`. */
export interface Block extends Span {
  /** Unique within one parse: headline, deck, p1, p2, …; stable keys are assigned by `edition/`. */
  readonly id: string
  readonly role: Role
  readonly text: string
  readonly translate: boolean
  /** Why this role was given, for a person to read. */
  readonly evidence: string
  readonly inlines?: readonly Inline[]
  readonly escapes?: readonly Escape[]
  readonly syntax?: Syntax
  /** In subtitles: the stretches of time that the text is cut into, in order. */
  readonly showings?: readonly Showing[]
}

export interface Metadata {
  readonly title?: string
  readonly author?: string
  readonly date?: string
  readonly section?: string
  readonly url?: string
  readonly originalUrl?: string
  /** The file of the original, relative to the folder of the article's own file. */
  readonly original?: string
}

export interface Article {
  readonly slug: Slug
  readonly locale: Locale
  /** The locale that the file itself declares. */
  readonly declaredLocale?: Locale
  /** Another language that its words may be in, if nobody said which: Nynorsk, if they read as Norwegian. */
  readonly maybeLocale?: Locale
  /** Set if the article is itself a translation. */
  readonly originalLocale?: Locale
  /** The language that a word processor checks spelling in; it may only be that of a template or a keyboard. */
  readonly proofingLocale?: Locale
  readonly format: Format
  /**
   * The whole file, byte-exact once encoded as UTF-8 (with BOM and CRLF). For a binary file, what is read of it: a line
   * for each of its texts.
   */
  readonly source: string
  /** The whole file, if its format is binary. */
  readonly bytes?: Uint8Array
  readonly blocks: readonly Block[]
  readonly metadata: Metadata
}

/** One sentence or headline; `text` is exactly `article.source.slice(start, end)`. */
export interface Segment extends Span {
  readonly key: SegmentKey
  /** The id of its block in `article.blocks`; in a first revision also the part of `key` before the dot. */
  readonly block: string
  readonly role: Role
  readonly text: string
  readonly translate: boolean
  readonly inlines?: readonly Inline[]
  readonly escapes?: readonly Escape[]
  readonly syntax?: Syntax
  readonly showings?: readonly Showing[]
}
