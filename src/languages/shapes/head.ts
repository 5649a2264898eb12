/**
 * What a language's folder begins with, in `<tag>/index.ts`: where its data come from, and the words that several rooms
 * need. Lists are strings of words apart by spaces, in lower case where nothing else is said; in `months` and `weekdays`,
 * `_` stands for a space and a final `*` for any ending.
 */
export interface LanguageHead {
  /** BCP 47: the folder's name. */
  readonly tag: string
  /** What it is called in English, as the messages are. */
  readonly name: string
  /** The works and pages that a file of the folder follows; nobody wrote down any for a file that is not named here. */
  readonly sources: Readonly<Partial<Record<'segment' | 'names' | 'check' | 'source' | 'article', readonly string[]>>>
  /** Native speakers who have read the folder, each with the date: `Jana Nováková, 2026-11`. */
  readonly readBy: readonly string[]
  /** Whether what is said of a person depends on the person's gender: Spanish "fue elegida". */
  readonly gendered?: boolean
  /** Words that lose their last vowel before another word: l, d in `l’Ucraina`, `d’Ucraina`. */
  readonly elisions?: string
  /** Abbreviated titles of persons, each in a phrase, apart by commas: "Gen. Gerasimov, Rt. Hon. Smith". */
  readonly titles?: string
  /** Words that start sentences, and names never or hardly ever; those that have a capital everywhere are given with it: I'm. */
  readonly starters?: string
  /** Verbs of a clause beside a quotation: said, asked. */
  readonly saying?: string
  /** Words that need a word after them: a sentence does not end there. */
  readonly dangling?: string
  /** Month names by number, beyond CLDR's. */
  readonly months?: Readonly<Record<string, string>>
  /** Abbreviated months, beyond CLDR's, without their full stops: Sept. */
  readonly shortMonths?: Readonly<Record<string, string>>
  /** Weekday names by ISO number (Monday is 1), beyond CLDR's. */
  readonly weekdays?: Readonly<Record<string, string>>
  readonly shortWeekdays?: Readonly<Record<string, string>>
  /**
   * What subtitles may have, where it is not what they may in most languages, by Netflix's style guides of timed text; a letter of
   * Chinese, Japanese or Korean counts as two.
   */
  readonly subtitles?: { readonly lineLength?: number; readonly charactersPerSecond?: number }
  readonly grammar?: Grammar
}

/** How the language builds sentences and words, as far as it tells a good translation from a bad one. */
export interface Grammar {
  /** The verb comes last: what stands first in an English sentence may stand last. */
  readonly verbLast?: boolean
  /** Words are written together: German "Sonntagmorgen". */
  readonly compounding?: boolean
  /** Articles and prepositions say what endings say elsewhere: a sentence without any is rare. */
  readonly analytic?: boolean
  /** Newspapers write foreign names by its own spelling, in Latin letters: Czech "Čauhán". */
  readonly respellsNames?: boolean
  /** All words of a text may have a capital: English headlines, German nouns. */
  readonly capitals?: boolean
}
