import type { MatchMode, TermType } from '../../model.ts'
import type { DateWord } from '../find/calendar.ts'
import type { Affixes } from '../text/trie.ts'
import type { Paradigm } from './paradigm.ts'

/** What the name desk knows about a language that names are translated into. */
export interface Language {
  /** Letters written together with a name, which are no part of it. */
  readonly affixes?: Affixes
  /** Regular case forms, by the ending of the base form. */
  readonly inflection?: Paradigm
  /** The case forms of names in the singular, by the ending of the base form: in one order for all endings. */
  readonly declension?: Paradigm
  /** The plural of a surname, by its ending: a family; undefined where it is written like one of them. */
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

/** What the name desk knows about a language that names are found in; all words in lower case. */
export interface SourceLanguage {
  /** Plural endings of names and terms: the Trumps, ceasefires. */
  readonly plurals: readonly string[]
  /** Words before or after a name that are no part of it: President, Jr. */
  readonly titles: ReadonlySet<string>
  readonly calendar: ReadonlySet<string>
  /** Capitalised adjectives and nouns of peoples, languages, religions and parties. */
  readonly demonyms: ReadonlySet<string>
  /** Words that stick to a name by an apostrophe: l’Ucraina. */
  readonly elisions?: ReadonlySet<string>
  /** Words that often begin a sentence and are no name. */
  readonly starters: ReadonlySet<string>
  /** Common nouns and adjectives that are capitalised in names of institutions, which an engine translates. */
  readonly common: ReadonlySet<string>
  /** Words in lower case inside of names: Ursula von der Leyen. */
  readonly connectors: ReadonlySet<string>
  /** Common nouns that stay at the end of a name: Sky News. */
  readonly brands: ReadonlySet<string>
  /** Verbs that are names, too, and begin a sentence before their object: Mark my words, Reading the letter. */
  readonly verbs?: ReadonlySet<string>
  /** Verbs that are names, too, and begin a question or a wish before its subject: Will he come? */
  readonly modals?: ReadonlySet<string>
  /** Articles and pronouns that follow such a verb, and no name: the, my, he. */
  readonly objects?: ReadonlySet<string>
  /** Verbs of saying behind a name: said. */
  readonly saying?: ReadonlySet<string>
}

/** What tells that a month or weekday with a capital is none of a name's; phrases in lower case. */
export interface DateCues {
  /** What stands before it whatever follows, but a possessive: in May, on Sunday. */
  readonly before: Readonly<Record<DateWord, readonly string[]>>
  /** What stands before it where its clause ends, and else before a name as well: since May took office. */
  readonly closing: readonly string[]
  /** What such a preposition belongs to before a name: confidence in May. */
  readonly governed: readonly string[]
  readonly after: Readonly<Record<DateWord, readonly string[]>>
  /** Between two months: and, to. */
  readonly joints: readonly string[]
  /** What is counted by a number that is no day: May 20 points ahead. */
  readonly counted: readonly string[]
}
