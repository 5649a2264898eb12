/**
 * How a language speaks of its own figures and speakers: what the checks of a source look for. The patterns are matched
 * against running text; where one is about what stands before or after a number, it is anchored to that side.
 */
export interface SourceWords {
  /** Between a part and its whole: "1,100 of the 1,300". */
  readonly share: RegExp
  /** Between figures and a percentage, what says that they are one: "or", "this is", "that is about". */
  readonly equates: RegExp
  /** Behind a percentage, what points back to its figures: "86% of them". */
  readonly ofThem: RegExp
  /** Behind a percentage, the noun it is of, as a group: "86% of the territory". */
  readonly ofNoun: RegExp
  /** Before a percentage, what makes it a lower bound, an upper bound, or rough. */
  readonly atLeast: RegExp
  readonly atMost: RegExp
  readonly about: RegExp
  /** Between a whole and a part of it: "5,000 casualties, of which 2,000". */
  readonly partOf: RegExp
  /** Verbs of a change, and what stands before its first figure and between its figures: "rose from 200 to 250". */
  readonly up: RegExp
  readonly down: RegExp
  readonly from: RegExp
  readonly to: RegExp
  /** Before and behind a number that is the sum of others; whether a sentence has one at all. */
  readonly totalBefore: RegExp
  readonly totalAfter: RegExp
  readonly total: RegExp
  /** Between parts that are counted up: "20 men, 30 women and 5 children". */
  readonly counted: RegExp
  /** What says that the parts need not be all there are. */
  readonly incomplete: RegExp
  /** Days that only the day of publication tells. */
  readonly relativeDay: RegExp
  /** Between a month and its day: "March 12", "12th of March". */
  readonly dayOfMonth: RegExp
  /** Pronouns of a speaker. */
  readonly pronouns: string
  /** Phrases taken over from other languages, which machines translate once more word by word. */
  readonly translationese: readonly Translationese[]
}

export interface Translationese {
  readonly phrase: RegExp
  /** What machines and readers make of it. */
  readonly mistaken: string
  readonly write: string
}
