import type { MatchMode, TermType } from '../model.ts'

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
}

/**
 * What one language's newspapers write around their articles: the evidence for roles in plain text. Phrases are given
 * in lower case; `#` stands for a number.
 */
export interface RoleWords {
  /** Words that open a byline whatever follows: `written by`. */
  readonly byline: readonly string[]
  /** Words that open a byline only when nothing but names follows: `by`. */
  readonly bylineBeforeNames: readonly string[]
  /** Words that close a byline: `staff writer`. */
  readonly bylineEnd: readonly string[]
  /** Words beside a date or time: `published`, `updated`. */
  readonly dateline: readonly string[]
  /** Words of dates that stand beside the hour: `午前`. */
  readonly timesOfDay?: readonly string[]
  /** Words that open a caption or credit of a picture: `photo:`. */
  readonly caption: readonly string[]
  /** Whole lines left over from a web page: `close search window`. */
  readonly leftovers: readonly string[]
  /** Openings of such lines: `share this`. */
  readonly leftoverOpenings: readonly string[]
}

/**
 * What the rules know about one language. Abbreviations are given as phrases that hold them, so that each carries
 * the words that made it an exception: the abbreviation is the phrase's first word, or run of words, that ends in a
 * full stop (`z. B. heute` is about "z. B."); phrases are separated by commas. Plain word lists are separated by spaces.
 */
export interface SegmentData {
  /** What follows belongs to it, so that it never ends a sentence: "Mr. Smith", "vs. Lviv". */
  readonly joins?: string
  /** Belongs to a number that follows, and is a plain word otherwise: "No. 5", "Feb. 24". */
  readonly beforeNumber?: string
  /** May end a sentence after a number, and never otherwise: "в 1991 г. Он", but "г. Москва". */
  readonly afterNumber?: string
  /** Ends a sentence only where a word follows that starts sentences: "Apple Inc. It", but "Apple Inc. Chairman". */
  readonly beforeStarter?: string
  /** Ends a sentence unless a small letter or a number follows: "etc. They". */
  readonly ends?: string
  /** Quantities that may stand between the number and such an abbreviation: "11 млн т". */
  readonly quantities?: string
  /** Words that go on after a time of day, as weekdays and months do: "8 p.m. Friday", and in small letters "6 a.m. Moscow time". */
  readonly afterTime?: string
  /** The pronoun that has a capital everywhere, and what it does beside a quotation: “Why?” I ask. */
  readonly firstPerson?: { readonly pronoun: string; readonly says: string }
  /** Endings of participles that stand before their noun: Polish "w zaanektowanym w 2014 r. Krymie". */
  readonly participles?: string
  /**
   * What tells a phrase of time from a sentence: "Po aneksji w 2014 r." opens with a preposition, has no verb, and goes on
   * with "Krym". The endings of most verbs, prepositions beyond `dangling`, and the conjunctions behind "says".
   */
  readonly phrases?: { readonly verbs: string; readonly openers: string; readonly that: string }
  /** What readers of a wiki write behind a sentence, in brackets: "[citation needed]"; apart by commas. */
  readonly notes?: string
  /** Numbers that a full stop makes ordinals of. */
  readonly ordinals?: Ordinals
  /** Words that a letter or number labels: after them a capital is no initial ("vitamin C. | Next day") and a number no ordinal. */
  readonly labelled?: string
  /** "1. | Прийняти": the number of a clause stands apart, as Ukrainian statutes and their treebank have it. */
  readonly numbersApart?: boolean
  /** Pairs of brackets within which no sentence ends: 「終わった。もう無理だ」と語った。 */
  readonly brackets?: string
  /** Words that go on with the sentence behind a quotation: 「戦う。」と述べた。 */
  readonly particles?: string
  /** More marks that end a sentence in this language, as Greek's question mark ";", written as in a class of a pattern. */
  readonly stops?: string
}

/** `days`: "24. Februar", "XIV. Jahrhundert"; `years`: "2004. godine" too; `unknown`: any of them before a small letter. */
export type Ordinals = 'days' | 'years' | 'unknown'

/** What finding and checking names needs to know about a language that names are translated into. */
export interface TargetLanguage {
  /** Letters written together with a name, which are no part of it. */
  readonly affixes?: Affixes
  /** Regular case forms, by the ending of the base form. */
  readonly inflection?: Paradigm
  /** The case forms of names in the singular, by the ending of the base form: in one order for all endings. */
  readonly declension?: Paradigm
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

/** What shows that a month or weekday with a capital is a date and no part of a name: "in May", not "Theresa May"; phrases in lower case. */
export interface DateCues {
  /** Words before a date, whatever follows but a possessive: in May, on Sunday; not "in May's words". */
  readonly before: Readonly<Record<DateWord, readonly string[]>>
  /** Words before a date where the clause ends, which may stand before a name elsewhere: "since May.", but "since May took office". */
  readonly closing: readonly string[]
  /** Words that such a preposition belongs to, so that a name follows: confidence in May. */
  readonly governed: readonly string[]
  readonly after: Readonly<Record<DateWord, readonly string[]>>
  /** Between two months: and, to. */
  readonly joints: readonly string[]
  /** Things that a number counts, so that it is no day: "May 20 points ahead". */
  readonly counted: readonly string[]
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

export type DateWord = 'month' | 'weekday'

/**
 * What the checks know about one language. Word lists are strings of words apart by spaces; `_` stands for a space
 * inside a phrase, a final `*` for any ending, and a capital letter means that the word only counts with a capital.
 * Whatever CLDR knows (digits, separators, unit names, month names) stands in `cldr.ts` and need not be repeated.
 */
export interface CheckData {
  /** Characters that a news sentence takes, for one character of English. */
  readonly length: number
  readonly cardinals: Readonly<Record<string, string>>
  readonly ordinals: Readonly<Record<string, string>>
  /** Words for amounts that are neither cardinals nor ordinals: half, twice, dozen, decades. */
  readonly amounts: Readonly<Record<string, string>>
  /** Powers of ten by exponent, abbreviations included. */
  readonly scales: Readonly<Record<string, string>>
  /** Letters and words that are written together with the word that follows: Arabic و "and", ال "the". */
  readonly clitics?: string
  /** Set where names have no cases: the listed form is right wherever it stands. */
  readonly uninflected?: true
  /** Words that make a number negative: "minus five", "five below zero". */
  readonly minus?: string
  /** Words beside an hour that say which half of the day it is in. */
  readonly halves?: { readonly am: string; readonly pm: string }
  /** Words that may stand inside a number: `and` in "a hundred and five". */
  readonly joints: string
  /** Whether a joint may follow hundreds: "a hundred and five". */
  readonly joinsHundreds?: boolean
  /** What may stand between a fraction and a scale word: "half a million", "a quarter of a million". */
  readonly partitives?: string
  /** Number words that mean something else as often: Italian "sei" (six, you are). */
  readonly homographs?: string
  /** Words between the ends of a range: "8 to 27". */
  readonly ranges: string
  /** Whether words stand without spaces between them (Japanese), or only behind the digits that they count (Korean 300달러를). */
  readonly unspaced?: 'always' | 'after-digits'
  /** What makes a month of the number before it: Japanese 6月. */
  readonly monthSign?: string
  /** How number words grow together, as in `einundzwanzig`. */
  readonly glue?: { readonly joints: string; readonly endings: string }
  readonly percent: string
  /** Words that say percent before their number: Turkish "yüzde 80". */
  readonly percentBefore?: string
  /** Names of units by CLDR id, beyond CLDR's. */
  readonly units?: Readonly<Record<string, string>>
  /** How a length (`{}`) is made an area or a volume: `{}_cuadrados`, `quadrat{}`. */
  readonly square?: string
  readonly cubic?: string
  /** What stands before or behind an hour, by the minutes that it adds: -30 for German "halb neun". */
  readonly clock?: {
    readonly before?: Readonly<Record<string, string>>
    readonly after?: Readonly<Record<string, string>>
  }
  /** Everyday names of currencies; one id for all dollars, all crowns. */
  readonly currencies: Readonly<Record<string, string>>
  /** Words that negate a clause. */
  readonly negators: string
  /**
   * Where a word itself is negated: by how it begins (Czech "neviděl") or ends (Turkish "vermedi"), or as a whole ("in*ble"),
   * save some words.
   */
  readonly negatedWords?: {
    readonly begin?: string
    readonly end?: string
    readonly whole?: string
    readonly but: string
    /** Set where verbs are negated so. */
    readonly verbs?: true
  }
  /** Phrases with a negator that negate nothing: "not only", "no matter". */
  readonly negationIdioms?: string
  /** Set where all nouns have a capital, so that a capital tells no name. */
  readonly nounCapitals?: true
  /** Words behind a negator that take its negation back: "nobody except us", "no better than". */
  readonly exceptions?: string
  /** Words that open a question, where it may lack its mark. */
  readonly askers?: string
  /** Negative words that need another negator in their clause, unless a word stands behind them: Russian "никогда" needs "не". */
  readonly concord?: { readonly words: string; readonly with: string; readonly unless?: string }
  /** Words with a negative sense, by which a translator may say the same: "impossible" for "cannot". */
  readonly privatives: string
  /** Words beside names, by what they say of the name. */
  readonly besideNames?: BesideNames<string>
  /** How it shows what a name is to the verb; undefined where nothing is known of that. */
  readonly nameCases?: NameCases
  /** Verbs of what people do to each other, where not any word between two names is one. */
  readonly deeds?: Deeds<string>
  /** The commonest words, which tell the language and do not occur in names. */
  readonly common: string
  /** Everyday words of news by what they mean, the same meanings in every language: they show what a sentence is about. */
  readonly concepts?: Readonly<Record<string, string>>
  /** Words that good prose repeats: "nous nous levons"; with a comma before, only after a comma: ", die die". */
  readonly doubled?: string
  /** What makes an ordinal of the digits before it: "33rd". */
  readonly ordinalSuffixes?: string
  /** What makes an ordinal of the Roman number before it: "XXe siècle". */
  readonly romanSuffixes?: string
  /** Letters written right after digits, by the power of ten: "$5m". */
  readonly digitScales?: Readonly<Record<string, string>>
  /** Set where an hour stands with its word: "21 heures", "21 Uhr". */
  readonly namesHours?: true
  /** What stands after an hour of the second half of the day: "5 pm", "5 p. m.". */
  readonly afternoon?: string
  /** The word before the number of teams in a round of a cup, which other languages halve: "last 16", "huitièmes". */
  readonly cupRound?: string
  /** Whether a plain space stands between a number and the next one, and never within one: English "2012 118,800". */
  readonly spaceSeparates?: boolean
  /** What no word of its own looks like, in Latin letters, as a pattern: `w|k|sh` for Spanish. */
  readonly foreign?: string
  /** The least part of its words that have a letter beyond the English ones, in news. */
  readonly marks?: number
  /** Words that are right without the mark that another word has: German "konnte" beside "könnte". */
  readonly unmarked?: string
  /** Marks that open a question and an exclamation: ¿¡. */
  readonly openingMarks?: string
  /** The question mark, where it is not "?": Greek ";". */
  readonly questionMark?: string
  /** Marks that take a no-break space before them: French ; : ! ? ». */
  readonly spacedMarks?: string
}

/** Words beside names. */
export interface BesideNames<Words> {
  /** Before a name that is no subject: `a` in "dijo a Newsweek", "vom Kreml". */
  readonly noSubject?: Words
  /** Before a name that says where, when or with whom: "in March", "with Kyiv". */
  readonly around?: Words
  /** Before a name that stands without an article, as a noun does not: "aus Bern". */
  readonly bare?: Words
  /** Between the words of a title: "Department of Justice". */
  readonly ofTitle?: Words
}

/** Words and endings by which a language shows what a name is to the verb. */
export interface NameCases {
  /** "From", "to", and by whom something is done in the passive. */
  readonly from: string
  readonly to: string
  readonly by: string
  /** Other words by which a name behind them is no subject. */
  readonly other: string
  /** Words between these and the name: articles. */
  readonly articles?: string
  /** Articles by which a name is no subject: German "der Türkei", "den Richter". */
  readonly objects?: string
  /** How a name ends that is an object, that is a subject, and that is who does it in the passive. */
  readonly objectEnding?: RegExp
  readonly subjectEnding?: RegExp
  readonly byEnding?: RegExp
}

/** Verbs of what people do to each other. */
export interface Deeds<Words> {
  readonly verbs: Words
  /** How all others end. */
  readonly ending: string
  /** Verbs that may stand before or behind what is quoted: '"…," City's manager told reporters'. */
  readonly saying: Words
}

/**
 * Words of families whose members exclude each other, by their members (`contrasts.ts`); written as in `CheckData`, where
 * `*` may also stand before an ending. A `~` marks a word that may mean the member: one that has it lacks nothing, and one
 * that has it alone says nothing of it. A `?` marks one that says it and too often says something else: what is found by
 * it is an info.
 */
export type ContrastWords = Readonly<Record<string, string>>

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

/** What CLDR says about a locale's numbers and units. Names are lists, `hour=hora,horas day=día,días`; `_` stands for a space. */
export interface Cldr {
  /** Between whole numbers and fractions, and between thousands. */
  readonly decimal: string
  readonly group: string
  readonly units: string
}

/** What CLDR writes in a locale's dates: names are lists by number (Monday is 1), `1=gener,de_gener`; others are words. */
export interface CalendarWords {
  readonly months: string
  readonly shortMonths: string
  readonly weekdays: string
  readonly shortWeekdays: string
  readonly links: string
  readonly words: string
}

/**
 * What readers of an edition are told, in its language. Each sentence can stand alone; a name in braces stands for what
 * is put in: `{editor}`.
 */
export interface PublicationWords {
  readonly byMachine: string
  readonly byPeople: string
  /** Nobody has read the translation. */
  readonly unread: string
  /** Somebody has read `{read}` of `{units}` sentences. */
  readonly partlyRead: string
  /** Somebody has read every sentence. */
  readonly read: string
  /** Somebody has read every sentence, and `{editor}` approved them all. */
  readonly approved: string
  /** The name of the link to the article that this is a translation of. */
  readonly original: string
  /** The heading of the links to the other editions. */
  readonly otherLanguages: string
  /** The heading of what was corrected since the edition was first published. */
  readonly corrections: string
  /** A correction with both texts, `{before}` and `{after}`, in the language's own quotation marks. */
  readonly corrected: string
  /** A correction while nobody knows what is right: `{before}` alone. */
  readonly withdrawn: string
}
