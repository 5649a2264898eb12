import type { BesideNames, CheckData, Deeds, NameCases } from '../../languages/model.ts'
import type { DigitReading } from '../numbers/read/digits.ts'
import type { Sightings } from '../read/tokens/last-seen.ts'
import type { Script } from './scripts.ts'
import type { NumberWriting } from './words/number-writing.ts'
import type { WordList } from './words/word-list.ts'

/** What a word can mean to the checks. */
export type Sense =
  | { readonly kind: 'number'; readonly value: number; readonly form: 'cardinal' | 'ordinal' | 'amount' }
  | { readonly kind: 'scale'; readonly exponent: number }
  | { readonly kind: 'month' | 'weekday'; readonly value: number }
  | { readonly kind: 'unit' | 'currency'; readonly id: string }
  | { readonly kind: 'percent' | 'percent-before' | 'negator' | 'idiom' | 'privative' | 'joint' }

export interface Entry {
  /** The words of a phrase, lower case; a final `*` on the last one means any ending. */
  readonly words: readonly string[]
  readonly capital: boolean
  readonly sense: Sense
}

/** A word or phrase of a family whose members exclude each other: "north", of `north east south west`. */
export interface Contrast {
  /** The words of the phrase, as in `Entry`. */
  readonly words: readonly string[]
  readonly capital: boolean
  /** The family, and which of it this is; empty for a phrase that means none of any: "first of all". */
  readonly family: string
  readonly member: string
  /** Where its bit stands among those of all members. */
  readonly slot: number
  readonly bit: number
  /** Set where it may mean the member, so that the member is not missed: Spanish "pasado" for last. */
  readonly loose: boolean
  /** Set where it says the member, and too often something else for a warning: Russian "он", of a thing. */
  readonly weak: boolean
}

/** What all languages that were opened together have in common. */
export interface SharedByLanguages {
  /** For one text after another, so that none needs a table of its own. */
  readonly sightings: Sightings
  /** The tags of all languages by their everyday words. */
  readonly everydayWords: () => ReadonlyMap<string, readonly string[]>
}

/** A language ready for reading: its words looked up by the first word of the phrase they begin. */
export interface Language extends SharedByLanguages {
  readonly locale: string
  /** The language's tag, and what it is called in English. */
  readonly tag: string
  readonly name: string
  /** Whether an apostrophe ends a word: `l'époque`. */
  readonly elision: boolean
  readonly data: CheckData
  readonly writing: NumberWriting
  /**
   * What its words can say: kinds of senses, each unit and currency (`unit hour`), and `common` where its everyday words
   * are listed. A check is quiet about the rest.
   */
  readonly knows: ReadonlySet<string>
  /** The same of members of families that exclude each other (north): a bit for each, by slots. */
  readonly members: readonly number[]
  readonly decimal: string
  readonly group: string
  /** What it is written in, where that is known. */
  readonly script?: Script
  /** Words that make a number negative, and those that say which half of the day an hour is in. */
  readonly minus: ReadonlySet<string>
  readonly halves?: { readonly am: ReadonlySet<string>; readonly pm: ReadonlySet<string> }
  /** By the first word of their phrase. */
  readonly entries: WordList<Entry>
  /** What its everyday words mean: ids that are the same in every language. */
  readonly concepts: WordList<string>
  /** Words of families whose members exclude each other, by the first word of their phrase. */
  readonly contrasts: WordList<Contrast>
  /** The word that has a mark, by how it looks without it: "tambien" → también. */
  readonly marked: (form: string) => string | undefined
  /** What a word in Latin letters looks like that is none of the language's own; undefined where nothing is known of that. */
  readonly foreign: RegExp | undefined
  /** Words of other languages that it has taken over as they are. */
  readonly loans: ReadonlySet<string>
  /** The words that texts have had of late, by a hash of how they are written. */
  readonly words: (Word | undefined)[]
  readonly besideNames: BesideNames<ReadonlySet<string>>
  readonly nameCases: Cases | undefined
  readonly deeds: Deeds<ReadonlySet<string>> | undefined
  readonly common: ReadonlySet<string>
  /** Abbreviations that a word or a number always follows, without their full stop: Gen, vs, No. */
  readonly abbreviations: ReadonlySet<string>
  /** Whether a full stop makes an ordinal of a number: German "am 5. März". */
  readonly ordinalStops: boolean
  readonly dangling: ReadonlySet<string>
  readonly doubled: ReadonlySet<string>
  /** Words that open a question. */
  readonly askers: ReadonlySet<string>
  /** Words behind a negator that take its negation back. */
  readonly exceptions: ReadonlySet<string>
  readonly ranges: ReadonlySet<string>
  /** Words before the minutes of the second half of a game. */
  readonly secondHalf: ReadonlySet<string>
  /** Words between two counts: "312 votes to 254". */
  readonly against: ReadonlySet<string>
  readonly partitives: ReadonlySet<string>
  /** Number words that mean something else as often. */
  readonly homographs: ReadonlySet<string>
  readonly clock: ClockPhrases
  /** Parts of number words that grow together; undefined where none do. */
  readonly morphemes?: Morphemes
  readonly concord?: Concord
  /** What may be written together with the word that follows, longest first. */
  readonly clitics: readonly string[]
  /** What a word looks like that is negated in itself. */
  readonly negatedWord?: RegExp
  /** Words that a run of letters without spaces is cut into; empty where words stand apart. */
  readonly vocabulary: ReadonlySet<string>
  readonly longestWord: number
}

/** Words around an hour and the minutes that they add: "halb" neun, ocho "y media". */
export type ClockPhrases = Readonly<Record<'before' | 'after', readonly ClockPhrase[]>>

export interface ClockPhrase {
  readonly words: readonly string[]
  readonly minutes: number
}

/** What number words are made of that grew together: zwei-hundert. */
export interface Morphemes {
  readonly senses: ReadonlyMap<string, Sense>
  readonly longest: number
  readonly beginnings: ReadonlySet<string>
  readonly joints: ReadonlySet<string>
  readonly endings: readonly string[]
}

/** Negative words, and those of which one must stand beside them. */
export interface Concord {
  readonly words: ReadonlySet<string>
  readonly with: ReadonlySet<string>
  /** Words behind them with which they need none: Spanish "ni siquiera". */
  readonly unless: ReadonlySet<string>
}

export interface ContrastsBefore {
  readonly any: readonly Contrast[]
  readonly by: ReadonlyMap<string, readonly Contrast[]>
  /** A bit for each word of `by`, by its hash: most words that follow have none, and need not be looked up. */
  readonly bits: number
}

/** What can be said of one word by itself, worked out when a text first has it; digits and signs count as words. */
export interface Word extends Pick<Print, 'check'> {
  readonly kind: 'word' | 'digits' | 'sign' | 'code'
  readonly text: string
  /** In lower case, with straight apostrophes. */
  readonly lower: string
  /** What it means by itself. */
  readonly senses: readonly Sense[]
  /** Entries that begin with this word, the longest first; empty where none has several words. */
  readonly phrases: readonly Entry[]
  /** Bits of what `senses` are. */
  readonly traits: number
  /** What it means, where it is an everyday word: ids that are the same in every language. */
  readonly concepts: readonly string[]
  /** What it is or begins of families whose members exclude each other, the longest phrase first. */
  readonly contrasts: readonly Contrast[]
  /** Those of them that fit before any word, and by the word that follows those that fit there: most phrases are told by it. */
  readonly contrastsBefore: ContrastsBefore
  /** How it is written with its accents, where it has lost them: también for "tambien". */
  readonly right: string | undefined
  /** What all languages have in common of a name: `trm` for Trump and Трампу, `de` for Germany and Alemania; empty for other words. */
  readonly nameKey: string
  /** Whether it may be a number or begin one. */
  readonly counts: boolean
  /** How it can be read, where it is digits. */
  readonly digits: readonly DigitReading[]
  /** One of its language's commonest words. */
  readonly common: boolean
  /** Whether it is a negative word beside which a negated verb must stand: Russian "никогда". */
  readonly concords: boolean
  /** What it shares with its cognates in other languages; empty where that would say nothing. */
  readonly cognate: string
  /** Hashes of `lower` and of `cognate`. */
  readonly lowerHash: number
  readonly cognateHash: number
}

/** Two hashes of a word: the first looks it up, the second confirms it. No two words of a language share both hashes and the length. */
export interface Print {
  readonly hash: number
  readonly check: number
}

/** The words and endings of a language's cases, ready to be looked up; `any` are all words by which a name is no subject. */
export interface Cases extends Pick<NameCases, 'objectEnding' | 'subjectEnding' | 'byEnding'> {
  readonly from: ReadonlySet<string>
  readonly to: ReadonlySet<string>
  readonly by: ReadonlySet<string>
  readonly any: ReadonlySet<string>
  readonly articles: ReadonlySet<string>
  readonly objects: ReadonlySet<string>
}
