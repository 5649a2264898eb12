import type { Span } from './address.ts'

/** A stretch of a subtitle text that is on the screen at one time; its span is relative to the text. */
export interface Showing extends Span {
  /** Its number among the stretches of the file; sentences that share a stretch have the same number. */
  readonly slot: number
  /** The cue's number, for people to find it. */
  readonly cue: number
  /** When it appears and disappears, in milliseconds. */
  readonly from: number
  readonly to: number
  /** The share of the cue's words that it has: less than 1 if two speakers share the cue. */
  readonly share: number
  /** The number of lines of other speakers at the same time. */
  readonly others: number
  /** The width of what stands before it on its first line, such as a dash or `MAYOR:`, in columns. */
  readonly lead?: number
  /** Tags around it that only interrupt the text's own: `</i>` after it, `<i>` before it. */
  readonly closed?: string
  readonly opened?: string
}

/** The syntax of a text in its file, which its translation must have too; plain text has none. */
export type Syntax =
  | 'markdown'
  | 'html'
  | 'attribute'
  | 'attribute-single'
  | 'json'
  | 'json-html'
  | 'yaml'
  | 'yaml-single'
  | 'yaml-block'
  /** A string in single quotes without escapes, as in TOML. */
  | 'literal'
  /** Text, and HTML with its own characters escaped, inside of an XML element. */
  | 'xml'
  | 'xml-html'
  | 'cdata'
  /** The text of subtitles: tags and positions, and in WebVTT character references. */
  | 'srt'
  | 'vtt'
  /** Text of a word processor, with tags for formatting: `<b>`, `<note id="1"/>`. */
  | 'runs'

/**
 * Markup inside a block or segment (an HTML tag, a Markdown delimiter, a link target); spans are relative to its text.
 */
export interface Inline extends Span {
  readonly id: number
  readonly kind: 'open' | 'close' | 'void'
  /** The id of the other half, for `open` and `close`. */
  readonly pair?: number
  /** The text that a reader sees in its place, such as a line break; undefined for none. */
  readonly plain?: string
  /** The markup in the file, for a plain text in which the span covers only `plain`. */
  readonly markup?: string
  /** The markup in locale files, if its own text was the label: `][the report]` for the `]` of `[the report]`. */
  readonly full?: string
}

/** An inline element around words of a text: what it is, and its span in the text as a reader sees it. */
export interface InlineElement extends Span {
  /** Its markup in the file, to be shown: `<a href="/map">`. */
  readonly label: string
  /** What it is, without its attributes: `a`. */
  readonly name: string
}

/** Characters that are written otherwise than they read: an entity, a backslash escape, a soft line break. */
export interface Escape extends Span {
  readonly plain: string
}
