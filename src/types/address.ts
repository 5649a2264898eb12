/** BCP 47: `pt-BR`. */
export type Locale = string
/** The name of an article: `kursk-visit`. */
export type Slug = string
/** The name of a segment within its article, a path of i18next: `p1.s2`. */
export type SegmentKey = string

/** A part of a text, by offsets in UTF-16 units; `end` is exclusive. */
export interface Span {
  readonly start: number
  readonly end: number
}
