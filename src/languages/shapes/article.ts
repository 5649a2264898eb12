/**
 * What one language's newspapers write around their articles: the evidence for roles in plain text. Phrases are in
 * lower case; `#` stands for a number.
 */
export interface RoleWords {
  /** Words that open a byline, whatever follows: `written by`. */
  readonly byline: readonly string[]
  /** Words that open a byline only if nothing but names follows: `by`. */
  readonly bylineBeforeNames: readonly string[]
  /** Words that close a byline: `staff writer`. */
  readonly bylineEnd: readonly string[]
  /** Words beside a date or time: `published`, `updated`. */
  readonly dateline: readonly string[]
  /** Words of dates that stand beside the hour: `午前`. */
  readonly timesOfDay?: readonly string[]
  /** Words that open a caption or credit of a picture: `photo:`. */
  readonly caption: readonly string[]
  /** Whole lines that come from a web page: `close search window`. */
  readonly leftovers: readonly string[]
  /** Beginnings of such lines: `share this`. */
  readonly leftoverOpenings: readonly string[]
}
