import type { Span } from './address.ts'

/** A stretch of a text of subtitles that is on the screen at one time; its span is relative to the text. */
export interface Showing extends Span {
  /** Its place among the stretches of the file; sentences that share it have the same. */
  readonly slot: number
  /** The cue's number, for a person to find it. */
  readonly cue: number
  /** On and off the screen, in milliseconds. */
  readonly from: number
  readonly to: number
  /** The share of the cue's words that is in it: less than 1 where two speak at once. */
  readonly share: number
  /** The lines that others have at the same time. */
  readonly others: number
  /** Tags around it that only interrupt the text's own: `</i>` behind it, `<i>` before it. */
  readonly closed?: string
  readonly opened?: string
}

/** How a text is written in its file, and so how a translation of it must be; plain text has none. */
export type Syntax =
  | 'markdown'
  | 'html'
  | 'attribute'
  | 'attribute-single'
  | 'json'
  | 'json-html'
  | 'yaml'
  | 'yaml-single'
  /** A string in single quotes without escapes, as TOML has it. */
  | 'literal'
  /** Text, and HTML with its own signs escaped, within an element of XML. */
  | 'xml'
  | 'xml-html'
  | 'cdata'
  /** The text of subtitles: tags and positions, and in WebVTT character references. */
  | 'srt'
  | 'vtt'
  /** Text of a word processor, with tags for what is formatted: `<b>`, `<note id="1"/>`. */
  | 'runs'

/** Markup inside a block or segment (an HTML tag, a Markdown delimiter, a link target); spans are relative to its text. */
export interface Inline extends Span {
  readonly id: number
  readonly kind: 'open' | 'close' | 'void'
  /** The partner's id for `open` and `close`. */
  readonly pair?: number
  /** What a reader sees in its place, such as a line break; nothing where undefined. */
  readonly plain?: string
  /** What it says in the file, in a plain text, where its span holds no more than `plain`. */
  readonly markup?: string
  /** What stands in its place in locale files, where its own text was its label: `][the report]` for the `]` of `[the report]`. */
  readonly full?: string
}

/** An inline element around words of a text: what it is, and where it begins and ends in the text as a reader sees it. */
export interface InlineElement extends Span {
  /** As its file writes it, to show: `<a href="/map">`. */
  readonly label: string
  /** What it is, whatever its attributes: `a`. */
  readonly name: string
}

/** Text written otherwise than it reads: an entity, a backslash escape, a line break that only wraps. */
export interface Escape extends Span {
  readonly plain: string
}
