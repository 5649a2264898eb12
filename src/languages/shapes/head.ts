/**
 * The head of a language's folder, in `<tag>/index.ts`: where its data comes from, and the words that several rooms
 * need. Lists are strings of words separated by spaces, in lower case unless stated otherwise; in `months` and
 * `weekdays`, `_` stands for a space and a final `*` for any ending.
 */
export interface LanguageHead {
  /** BCP 47: the folder's name. */
  readonly tag: string
  /** The English name of the language, as in messages. */
  readonly name: string
  /** The works and pages that a file of the folder follows; a file that is not listed has no recorded source. */
  readonly sources: Readonly<Partial<Record<'segment' | 'names' | 'check' | 'source' | 'article', readonly string[]>>>
  /** Native speakers who have read the folder, each with the date: `Jana Nováková, 2026-11`. */
  readonly readBy: readonly string[]
  /** Whether words about a person depend on the person's gender: Spanish "fue elegida". */
  readonly gendered?: boolean
  /** Words that lose their last vowel before another word: l, d in `l’Ucraina`, `d’Ucraina`. */
  readonly elisions?: string
  /** Abbreviated titles of persons, each in a phrase, separated by commas: "Gen. Gerasimov, Rt. Hon. Smith". */
  readonly titles?: string
  /** Words that start sentences, and rarely or never names; a word that always has a capital is given with it: I'm. */
  readonly starters?: string
  /** Verbs of a clause beside a quotation: said, asked. */
  readonly saying?: string
  /** Words that need a word after them: a sentence does not end there. */
  readonly dangling?: string
  /** Those of them that may be the last before a full stop: "as long as he can." */
  readonly stranded?: string
  /** Month names by number, in addition to CLDR's. */
  readonly months?: Readonly<Record<string, string>>
  /** Abbreviated months, in addition to CLDR's, without their full stops: Sept. */
  readonly shortMonths?: Readonly<Record<string, string>>
  /** Weekday names by ISO number (Monday is 1), in addition to CLDR's. */
  readonly weekdays?: Readonly<Record<string, string>>
  readonly shortWeekdays?: Readonly<Record<string, string>>
  /**
   * The limits of subtitles that differ from those of most languages, from Netflix's style guides for timed text; a
   * letter of Chinese, Japanese or Korean counts as two.
   */
  readonly subtitles?: { readonly lineLength?: number; readonly charactersPerSecond?: number }
  readonly grammar?: Grammar
}

/** How the language builds sentences and words, as far as this helps to recognize bad translations. */
export interface Grammar {
  /** The verb comes last: the first part of an English sentence may come last. */
  readonly verbLast?: boolean
  /** Words are written together: German "Sonntagmorgen". */
  readonly compounding?: boolean
  /** Articles and prepositions do what endings do elsewhere: a sentence without any is rare. */
  readonly analytic?: boolean
  /** Newspapers respell foreign names, in Latin letters: Czech "Čauhán". */
  readonly respellsNames?: boolean
  /** All words of a text may have a capital: English headlines, German nouns. */
  readonly capitals?: boolean
}
