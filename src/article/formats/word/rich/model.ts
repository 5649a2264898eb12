import type { Span } from '../../../../model.ts'
import type { Evidence } from '../../../model.ts'

/** Formatting with its own tag: bold, italic, underlined, struck, raised, lowered. */
export const MARKS = ['b', 'i', 'u', 's', 'sup', 'sub'] as const
export type Mark = (typeof MARKS)[number]

/** How a stretch of text is formatted. */
export interface Formatting {
  readonly marks: readonly Mark[]
  /** All other visible formatting, such as a colour; equal strings mean equal formats. */
  readonly rest: string
  /** As the file writes it: the properties of a run, or the tags of the spans around it. */
  readonly raw: string
}

/** A stretch of text in one formatting; its span is the text, or the element that stands for a sign. */
export interface TextToken extends Span {
  readonly kind: 'text'
  readonly text: string
  readonly format: Formatting
  /** Set for an element that stands for a sign, such as a no-break hyphen, and contains no text. */
  readonly isSign?: true
}

/** Something inside a sentence that is not text, such as the number of a footnote. */
export interface VoidToken extends Span {
  readonly kind: 'void'
  readonly name: VoidName
  /** What a reader sees in its place. */
  readonly plain: string
  /** Its XML, which can be written anywhere in a paragraph. */
  readonly xml: string
}

export const VOIDS = ['tab', 'br', 'note', 'img', 'math', 'sym', 'field'] as const
export type VoidName = (typeof VOIDS)[number]

/** Where a link begins or ends. */
export interface EdgeToken {
  readonly kind: 'open' | 'close'
  readonly markup: string
  readonly xml: string
}

export type Token = TextToken | VoidToken | EdgeToken

/** What readers see of some tokens. */
export const plainOf = (tokens: readonly Token[]): string =>
  tokens.map(token => (token.kind === 'text' ? token.text : token.kind === 'void' ? token.plain : '')).join('')

/** One of the parts of a paragraph: a run, a link, a span. */
export interface Chunk extends Span {
  /** Whether it contains something without a token, such as a comment, and so has to stay. */
  readonly hasMore: boolean
  readonly tokens: readonly Token[]
}

/** A text of a file, which is one line of the article's source. */
export interface Line {
  /** The name of its part. */
  readonly part: string
  /** A paragraph's chunks; for a text without formatting, such as a picture's description, its place. */
  readonly content: readonly Chunk[] | FlatText
  readonly given?: Evidence
  readonly translate?: boolean
  /** Texts with the same words that change with it: the copy of a text box for old programs. */
  readonly twins?: readonly Line[]
  /** The paragraph in which its first letter is drawn large; both are read as one word. */
  readonly dropCap?: Line
}

/** The value of an attribute, or the text of an element without child elements. */
export interface FlatText extends Span {
  readonly text: string
}

/** How paragraphs of one kind of file are written. */
export interface Dialect {
  /** What replaces a token to give it another text; an empty text may remove its element. */
  readonly retext: (xml: string, token: TextToken, text: string) => string
  /** A text with its formatting, and with marks that its formatting lacks. */
  readonly written: (text: string, format: Formatting, added: readonly Mark[]) => string
}
