import type { MatchMode, TermType } from '../../model.ts'

/** What finding and checking names needs to know about a language that names are translated into. */
export interface TargetLanguage {
  /** Letters written together with a name, which are no part of it. */
  readonly affixes?: Affixes
  /** Regular case forms, by the ending of the base form. */
  readonly inflection?: Paradigm
  /** The case forms of names in the singular, by the ending of the base form: in one order for all endings. */
  readonly declension?: Paradigm
  /** Of a name of several words only the last one declines: des Donald Trumps. */
  readonly lastDeclines?: boolean
  /** The plural of a surname, by its ending, as a family is called: Trumpowie; undefined where it is written like the singular. */
  readonly plural?: Paradigm
  /** Adjectives and demonyms, by the ending of the base form. */
  readonly derivation?: Paradigm
  /** Beginnings of irregular adjectives and demonyms, by the country's name in lower case. */
  readonly demonyms?: ReadonlyMap<string, readonly string[]>
  /** Spellings that are equally right, in lower case: `ё` and `е`. */
  readonly equivalents?: readonly (readonly [string, string])[]
  /** A name may be the first part of a longer word: Gazastreifen. */
  readonly compounds?: boolean
  /** An article written together with a name, which may be left out or changed by what stands before it. */
  readonly article?: string
  /** Capitals may go without their accent, as in Etats-Unis. */
  readonly bareCapitals?: boolean
  /** How closely a rendering must be followed where the glossary says nothing; `forms` for what is not listed. */
  readonly match?: Readonly<Partial<Record<TermType, MatchMode>>>
}

/** What a language's `names.ts` says for finding names in it; all words in lower case. */
export interface SourceNames {
  /** Plural endings of names and terms: the Trumps, ceasefires. */
  readonly plurals: readonly string[]
  /** Words before or after a name that are no part of it, and abbreviations as they stand without a full stop: President, Mr. */
  readonly titles: ReadonlySet<string>
  /** Feasts and times of day, beside the months and weekdays that CLDR and the language's head know. */
  readonly calendar?: ReadonlySet<string>
  /** Capitalised adjectives and nouns of peoples, languages, religions and parties. */
  readonly demonyms: ReadonlySet<string>
  /** Words that often begin a sentence and are no names, beside the starters of the head, which say where a sentence starts. */
  readonly openers: ReadonlySet<string>
  /** Common nouns and adjectives that are capitalised in names of institutions, which an engine translates. */
  readonly common: ReadonlySet<string>
  /** Those of `common`, or words like them, that stand in names of places: Hudson River, Red Square. */
  readonly places?: ReadonlySet<string>
  /** Prepositions that stand before places, and hardly ever before persons: in Kursk. */
  readonly inPlaces?: ReadonlySet<string>
  /** Words between a kind of place and its name: the town of Quiroga. */
  readonly ofPlaces?: ReadonlySet<string>
  /** Words in lower case inside of names: Ursula von der Leyen. */
  readonly connectors: ReadonlySet<string>
  /** Other words in lower case inside of names of institutions: Bank of Russia. */
  readonly joints?: ReadonlySet<string>
  /** Common nouns that stay at the end of a name: Sky News. */
  readonly brands: ReadonlySet<string>
  /** Verbs that are names, too, and begin a sentence before their object: Mark my words, Reading the letter. */
  readonly verbs?: ReadonlySet<string>
  /** Verbs that are names, too, and begin a question or a wish before its subject: Will he come? */
  readonly modals?: ReadonlySet<string>
  /** Articles and pronouns that follow such a verb, and no name: the, my, he. */
  readonly objects?: ReadonlySet<string>
}

/** What finding names needs to know about a language that names are found in, its head included; every apostrophe is ’. */
export interface SourceLanguage extends Omit<SourceNames, 'calendar' | 'openers'> {
  readonly abbreviatedTitles: ReadonlySet<string>
  readonly calendar: Pick<ReadonlySet<string>, 'has'>
  /** Words that lose their last vowel before a name: l’Ucraina. */
  readonly elisions: ReadonlySet<string>
  readonly saying: ReadonlySet<string>
  readonly starters: ReadonlySet<string>
}

/** How a word changes: the longest ending that fits is replaced by each of the others; `''` fits every word. */
export type Paradigm = Readonly<Record<string, readonly string[]>>

/** Letters that a language writes together with a name, in folded form. */
export interface Affixes {
  /** Before a name, as the Arabic conjunction and preposition in وبموسكو. */
  readonly prefixes: readonly string[]
  /** After a name, as the Korean particle in 키이우에서. */
  readonly suffixes: readonly string[]
}
