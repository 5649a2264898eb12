import type { MatchMode, TermType } from '../../model.ts'

/** What is needed to find and check names in a language that they are translated into. */
export interface TargetLanguage {
  /** Letters written together with a name that are not part of it. */
  readonly affixes?: Affixes
  /** Regular case forms, by the ending of the base form. */
  readonly inflection?: Paradigm
  /** The singular case forms of names, by the ending of the base form; all endings have them in the same order. */
  readonly declension?: Paradigm
  /** In a name of several words only the last one declines: des Donald Trumps. */
  readonly lastDeclines?: boolean
  /** The plural of a surname for a family, by its ending: Trumpowie; undefined if it is written like the singular. */
  readonly plural?: Paradigm
  /** Adjectives and demonyms, by the ending of the base form. */
  readonly derivation?: Paradigm
  /** Beginnings of irregular adjectives and demonyms, by the country's name in lower case. */
  readonly demonyms?: ReadonlyMap<string, readonly string[]>
  /** Spellings that are equally right, in lower case: `ё` and `е`. */
  readonly equivalents?: readonly (readonly [string, string])[]
  /** A name may be the first part of a longer word: Gazastreifen. */
  readonly compounds?: boolean
  /** An article written together with a name; it may be missing, or change after some words. */
  readonly article?: string
  /** Capitals may lose their accent, as in Etats-Unis. */
  readonly bareCapitals?: boolean
  /** How closely a rendering must be followed if the glossary says nothing; `forms` for a type that is not listed. */
  readonly match?: Readonly<Partial<Record<TermType, MatchMode>>>
}

/** The content of a language's `names.ts` for finding names in it; all words in lower case. */
export interface SourceNames {
  /** Plural endings of names and terms: the Trumps, ceasefires. */
  readonly plurals: readonly string[]
  /** Words before or after a name that are not part of it, and abbreviations without their full stop: President, Mr. */
  readonly titles: ReadonlySet<string>
  /** Feasts and times of day, in addition to the months and weekdays of CLDR and the language's head. */
  readonly calendar?: ReadonlySet<string>
  /** Capitalised adjectives and nouns of peoples, languages, religions and parties. */
  readonly demonyms: ReadonlySet<string>
  /**
   * Words that often begin a sentence and are not names, in addition to the head's starters, which show where a
   * sentence starts.
   */
  readonly openers: ReadonlySet<string>
  /** Common nouns and adjectives that have a capital in names of institutions; an engine translates them. */
  readonly common: ReadonlySet<string>
  /** Words of `common`, or similar ones, that occur in names of places: Hudson River, Red Square. */
  readonly places?: ReadonlySet<string>
  /** Prepositions before places, and rarely before persons: in Kursk. */
  readonly inPlaces?: ReadonlySet<string>
  /** Words between a kind of place and its name: the town of Quiroga. */
  readonly ofPlaces?: ReadonlySet<string>
  /** Words in lower case inside names: Ursula von der Leyen. */
  readonly connectors: ReadonlySet<string>
  /** Other words in lower case inside names of institutions: Bank of Russia. */
  readonly joints?: ReadonlySet<string>
  /** Common nouns that stay at the end of a name: Sky News. */
  readonly brands: ReadonlySet<string>
  /** Verbs that are also names, and begin a sentence before their object: Mark my words, Reading the letter. */
  readonly verbs?: ReadonlySet<string>
  /** Verbs that are also names, and begin a question or a wish before their subject: Will he come? */
  readonly modals?: ReadonlySet<string>
  /** Articles and pronouns that follow such a verb, but not a name: the, my, he. */
  readonly objects?: ReadonlySet<string>
}

/** What is needed to find names in a language, its head included; every apostrophe is ’. */
export interface SourceLanguage extends Omit<SourceNames, 'calendar' | 'openers'> {
  readonly abbreviatedTitles: ReadonlySet<string>
  readonly calendar: Pick<ReadonlySet<string>, 'has'>
  /** Words that lose their last vowel before a name: l’Ucraina. */
  readonly elisions: ReadonlySet<string>
  readonly saying: ReadonlySet<string>
  readonly starters: ReadonlySet<string>
}

/** How a word inflects: the longest ending that fits is replaced by each of the others; `''` fits every word. */
export type Paradigm = Readonly<Record<string, readonly string[]>>

/** Letters that a language writes together with a name, in folded form. */
export interface Affixes {
  /** Before a name, like the Arabic conjunction and preposition in وبموسكو. */
  readonly prefixes: readonly string[]
  /** After a name, like the Korean particle in 키이우에서. */
  readonly suffixes: readonly string[]
}
