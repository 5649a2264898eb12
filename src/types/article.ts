import type { Locale, SegmentKey, Slug, Span } from './address.ts'
import type { Escape, Inline, Showing, Syntax } from './markup.ts'

export type Format = TextFormat | BinaryFormat

/** What is read as text. */
export type TextFormat = 'text' | 'markdown' | 'html' | 'jsonld' | 'ninjs' | 'xml' | 'srt' | 'vtt'

/** What is read as bytes: files of word processors. */
export type BinaryFormat = 'docx' | 'odt'

/** What a file holds: its text, or its bytes where its format is no text. */
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
  /** Position-independent within one parse: headline, deck, p1, p2, … ; stable keys are assigned by `edition/`. */
  readonly id: string
  readonly role: Role
  readonly text: string
  readonly translate: boolean
  /** Why this role was given, for a person to read. */
  readonly evidence: string
  readonly inlines?: readonly Inline[]
  readonly escapes?: readonly Escape[]
  readonly syntax?: Syntax
  /** Set in subtitles: where the text is cut, in its order. */
  readonly showings?: readonly Showing[]
}

export interface Metadata {
  readonly title?: string
  readonly author?: string
  readonly date?: string
  readonly section?: string
  readonly url?: string
  readonly originalUrl?: string
  /** The file of the text that it was translated from, from the folder of its own file. */
  readonly original?: string
}

export interface Article {
  readonly slug: Slug
  readonly locale: Locale
  /** What the file itself says that it is in. */
  readonly declaredLocale?: Locale
  /** Set when the article is itself a translation. */
  readonly originalLocale?: Locale
  /** What a word processor checks its spelling in, which may be a template's or a keyboard's. */
  readonly proofingLocale?: Locale
  readonly format: Format
  /**
   * The whole file, byte-exact once encoded as UTF-8 (a BOM and CRLF included). Of a file that is no text, what is read of
   * it: a line for each of its texts.
   */
  readonly source: string
  /** The whole file, where it is no text. */
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
