/**
 * How a language states figures and speakers: the patterns for the checks of a source. They are matched against running
 * text; a pattern for what stands before or after a number is anchored to that side.
 */
export interface SourceWords {
  /** Between a part and its whole: "1,100 of the 1,300". */
  readonly share: RegExp
  /** Between figures and a percentage, words that say that they are the same: "or", "this is", "that is about". */
  readonly equates: RegExp
  /** After a percentage, words that refer back to its figures: "86% of them". */
  readonly ofThem: RegExp
  /** After a percentage, the noun it is of, as a group: "86% of the territory". */
  readonly ofNoun: RegExp
  /** Before a percentage, words that make it a lower bound, an upper bound, or approximate. */
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
  /** Before and after a number that is the sum of others, and whether a sentence has such a number at all. */
  readonly totalBefore: RegExp
  readonly totalAfter: RegExp
  readonly total: RegExp
  /** Between parts in a list: "20 men, 30 women and 5 children". */
  readonly counted: RegExp
  /** Words that say that the list of parts may be incomplete. */
  readonly incomplete: RegExp
  /** Days that only the date of publication explains. */
  readonly relativeDay: RegExp
  /** Between a month and its day: "March 12", "12th of March". */
  readonly dayOfMonth: RegExp
  /** Pronouns of a speaker. */
  readonly pronouns: string
  /** Phrases from other languages that machines translate word by word. */
  readonly translationese: readonly Translationese[]
}

export interface Translationese {
  readonly phrase: RegExp
  /** The wrong reading of machines and readers. */
  readonly mistaken: string
  readonly write: string
}

/** A word or an idiom that engines take in another sense; `_` stands for a space. */
export interface WrongSenses {
  readonly words: string
  /** Words of the source that show which sense is meant; undefined if the words alone show it. */
  readonly beside?: string
  /** Set if it is a name: a surname behind a first name, or a place. */
  readonly named?: 'surname' | 'place'
  /** What the other sense is called, by language; `*` stands for any ending. */
  readonly wrong: Readonly<Record<string, string>>
}
