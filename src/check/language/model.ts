import type { BesideNames, CheckData, Deeds, NameCases } from '../../languages/model.ts'
import type { DigitReading } from '../numbers/read/digits.ts'
import type { CharacterRow } from '../read/tokens/character-row.ts'
import type { Sightings } from '../read/tokens/last-seen.ts'
import type { Script } from './scripts.ts'
import type { NameShape } from './words/name-shapes.ts'
import type { NumberWriting } from './words/number-writing.ts'
import type { Contrast, Saying, Sayings } from './words/sayings.ts'
import type { WordList } from './words/word-list.ts'
import type { WordTable } from './words/word-table.ts'

/** What a word can mean to the checks. */
export type Sense =
  | {
      readonly kind: 'number'
      readonly value: number
      readonly form: 'cardinal' | 'ordinal' | 'amount'
      /** What a compound counts: дев'ятнадцятикілометровий, Fünfprozenthürde. */
      readonly counted?: { readonly unit?: string; readonly percent?: true }
    }
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

/** What all languages that were opened together share. */
export interface SharedByLanguages {
  /** A table for one text after another, so that no text needs its own. */
  readonly sightings: Sightings
  /** The characters of one text after another. */
  readonly row: CharacterRow
  /** The everyday words of all languages, with the tags of their languages. */
  readonly everydayWords: () => ReadonlyMap<string, readonly string[]>
  /** Another language, by its tag; it is loaded when first needed. */
  readonly other: (tag: string) => Language
}

/** A language ready for reading: its phrases by their first word. */
export interface Language extends SharedByLanguages {
  readonly locale: string
  /** The language's tag, and its English name. */
  readonly tag: string
  readonly name: string
  /** Whether an apostrophe ends a word: `l'époque`. */
  readonly elision: boolean
  readonly data: CheckData
  readonly writing: NumberWriting
  /**
   * What its words can say: kinds of senses, each unit and currency (`unit hour`), and `common` if its everyday words are
   * listed. A check reports nothing about the rest.
   */
  readonly knows: ReadonlySet<string>
  /** The same of members of families that exclude each other (north): a bit for each, by slots. */
  readonly members: readonly number[]
  readonly decimal: string
  readonly group: string
  /** The script, if known. */
  readonly script: Script | undefined
  /** Words that make a number negative, and those of several words, which stand behind it: "bajo cero". */
  readonly minus: ReadonlySet<string>
  readonly minusBehind: readonly string[]
  /** Words that give the half of the day of an hour. */
  readonly halves:
    | {
        readonly am: ReadonlySet<string>
        readonly pm: ReadonlySet<string>
        readonly night: ReadonlySet<string>
        readonly noon: ReadonlySet<string>
      }
    | undefined
  /** By the first word of their phrase. */
  readonly entries: WordList<Entry>
  /** What its everyday words mean: ids that are the same in every language. */
  readonly concepts: WordList<string>
  /** Words of families with mutually exclusive members, by the first word of their phrase. */
  readonly contrasts: WordList<Contrast>
  /** Gives the word that has a mark for its form without: "tambien" → también. */
  readonly marked: (form: string) => string | undefined
  /** What a foreign word in Latin letters looks like; undefined if unknown. */
  readonly foreign: RegExp | undefined
  /** Words of other languages that it uses unchanged. */
  readonly loans: ReadonlySet<string>
  /** The same of phrases of two words: "smart working". */
  readonly loanPhrases: ReadonlySet<string>
  /** The words of recent texts, and what they say of families. */
  readonly words: WordTable<Word>
  readonly sayings: Sayings
  readonly besideNames: BesideNames<ReadonlySet<string>>
  readonly nameCases: Cases | undefined
  readonly deeds: Deeds<ReadonlySet<string>> | undefined
  readonly common: ReadonlySet<string>
  /** Abbreviations that are always followed by a word or a number, without their full stop: Gen, vs, No. */
  readonly abbreviations: ReadonlySet<string>
  /** Whether a full stop after a number makes an ordinal: German "am 5. März". */
  readonly ordinalStops: boolean
  readonly dangling: ReadonlySet<string>
  readonly stranded: ReadonlySet<string>
  readonly doubled: ReadonlySet<string>
  /** Words that open a question. */
  readonly askers: ReadonlySet<string>
  /** Words after a negator that cancel its negation. */
  readonly exceptions: ReadonlySet<string>
  readonly ranges: ReadonlySet<string>
  /** What a person is, before the name; and words that introduce reported speech. */
  readonly callings: ReadonlySet<string>
  readonly reports: ReadonlySet<string>
  /** Words before the minutes of the second half of a game. */
  readonly secondHalf: ReadonlySet<string>
  /** Words between two counts: "312 votes to 254". */
  readonly against: ReadonlySet<string>
  readonly partitives: ReadonlySet<string>
  /** Words for "and a half" without a joint. */
  readonly halfMore: ReadonlySet<string>
  /** Number words that mean something else as often. */
  readonly homographs: ReadonlySet<string>
  readonly clock: ClockPhrases
  /** Parts of compound number words; undefined if there are none. */
  readonly morphemes: Morphemes | undefined
  /** Words beside a year of another count, and the years to add; `moon` if they are years of twelve moons. */
  readonly eras: readonly { readonly word: string; readonly add: number; readonly moon: boolean }[]
  readonly concord: Concord | undefined
  /** What may be written together with the next word, longest first. */
  readonly clitics: readonly string[]
  /** What a word looks like if it contains a negation. */
  readonly negatedWord: RegExp | undefined
  /** The places of the words that a word may begin among those that engines take in another sense. */
  readonly misleading: ((text: string) => readonly number[]) | undefined
  /** Words that a run of letters without spaces is cut into; empty if the language uses spaces. */
  readonly vocabulary: ReadonlySet<string>
  readonly longestWord: number
}

/** Words around an hour and the minutes that they add: "halb" neun, ocho "y media". */
export type ClockPhrases = Readonly<Record<'before' | 'after', readonly ClockPhrase[]>>

export interface ClockPhrase {
  readonly words: readonly string[]
  readonly minutes: number
}

/** The parts of compound number words: zwei-hundert. */
export interface Morphemes {
  readonly senses: ReadonlyMap<string, Sense>
  readonly longest: number
  readonly beginnings: ReadonlySet<string>
  readonly joints: ReadonlySet<string>
  readonly endings: readonly string[]
  /** Those of the scale words that may have any ending: двадцати-миллионн-ый. */
  readonly stems: ReadonlySet<string>
}

/** Negative words, and the negators of which one must stand beside them. */
export interface Concord {
  readonly words: ReadonlySet<string>
  readonly with: ReadonlySet<string>
  /** Words after them with which they need none: Spanish "ni siquiera". */
  readonly unless: ReadonlySet<string>
}

/** A listed word or phrase of news, and the concept that it means. */
export interface NewsWord {
  /** The same in every language: `refugee`. */
  readonly concept: string
  readonly words: readonly string[]
  /** Whether it only may mean the concept. */
  readonly loose: boolean
  /** How many letters are listed; of several forms that fit, the longest decides. */
  readonly letters: number
}

/** What few checks ask of a word, found when one does. */
export interface AskedLater {
  /** Bits of the questions that it was asked, and of those among them whose answer is yes (`askedOnce`). */
  asked: number
  yes: number
  /** The last of those whose answers differ, and its answer (`askedBySomeone`). */
  asker: number
  answer: boolean
  /** What it means or begins to mean in news, the longest forms first. */
  news: readonly NewsWord[] | undefined
  /** How well it fits each language of its script. */
  fits: Float32Array | undefined
  /** By how much it fits the best of the others better than its own language; NaN if nobody has asked. */
  bestFit: number
  /** What it means alone. */
  meanings: readonly string[] | undefined
  /** The other languages that list it, if its letters fit them better: the one that it fits best is the first. */
  others: readonly OtherLanguage[] | undefined
}

/** A language that lists a word of another language's text. */
export interface OtherLanguage {
  readonly tag: string
  /** By how much the word's letters fit it better (a natural logarithm). */
  readonly by: number
  /** Whether the word is an everyday one there. */
  readonly isEveryday: boolean
  /** What it means there. */
  readonly meanings: readonly string[]
}

/** What is known of one word by itself, computed when a text first has it; digits and signs count as words. */
export interface Word extends NameShape, AskedLater {
  readonly kind: 'word' | 'digits' | 'sign' | 'code'
  readonly text: string
  /** In lower case, with straight apostrophes. */
  readonly lower: string
  /** What it means by itself. */
  readonly senses: readonly Sense[]
  /** Phrases that begin with this word, the longest first; empty if none has several words. */
  readonly phrases: readonly Entry[]
  /** The bits of the kinds in `senses`. */
  readonly traits: number
  /** These bits, and those of what is asked of every word (`FACT`); what is found later is added. */
  facts: number
  /** What an everyday word means: ids that are the same in every language. */
  readonly concepts: readonly string[]
  /** A bit for each of these: each slot, and behind it its bits. */
  readonly conceptSlots: readonly number[]
  /** The members of families that it is or begins, the longest phrase first. */
  readonly contrasts: readonly Contrast[]
  /** The same for lookup, and three of its properties. */
  readonly saying: Saying
  readonly seconds: Saying['seconds']
  readonly secondsAgain: Saying['secondsAgain']
  readonly saysFrom: Saying['from']
  readonly saysTo: Saying['to']
  /** Its spelling with accents, if it has lost them: "tambien" → también. */
  readonly right: string | undefined
  /**
   * What all languages have in common of a name: `trm` for Trump and Трампу, `de` for Germany and Alemania; empty for
   * other words.
   */
  readonly nameKey: string
  /** Whether it may be a number or begin one. */
  readonly counts: boolean
  /** How digits can be read. */
  readonly digits: readonly DigitReading[]
  /** Whether it is one of its language's commonest words. */
  readonly common: boolean
  /** Whether it is a negative word that needs a negated verb: Russian "никогда". */
  readonly concords: boolean
  /** The places of the words that it may begin among those that engines take in another sense: English "seal". */
  readonly misleads: readonly number[]
  /** What it shares with its cognates in other languages; empty if that would say nothing. */
  readonly cognate: string
  /** Hashes of `lower` and of `cognate`. */
  readonly lowerHash: number
  readonly cognateHash: number
}

/**
 * The words and endings of a language's cases, ready for lookup; `any` has all words that show that a name is not the
 * subject.
 */
export interface Cases extends Pick<NameCases, 'objectEnding' | 'subjectEnding' | 'byEnding'> {
  readonly from: ReadonlySet<string>
  readonly to: ReadonlySet<string>
  readonly by: ReadonlySet<string>
  readonly any: ReadonlySet<string>
  readonly articles: ReadonlySet<string>
  readonly objects: ReadonlySet<string>
  readonly perfect: ReadonlySet<string>
}
