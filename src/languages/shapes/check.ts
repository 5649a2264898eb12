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
  /** Set where the verb ends its sentence, so that what negates it stands there. */
  readonly verbLast?: true
  /** What a person is, right before the name: "director Rodrigo Fuenzalida". */
  readonly callings?: string
  /** What says behind a word of saying that the words are no longer the speaker's own: "dijo que". */
  readonly reports?: string
  /** Words before the minutes of the second half of a game: Korean 후반 34분, the 79th minute. */
  readonly secondHalf?: string
  /** Words between the two counts of a vote or a game: "312 votes to 254". */
  readonly against?: string
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
  /** Set where nouns are joined into one word: German "Systemfehler". */
  readonly compounds?: true
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
  /** What stands behind a name that is a subject or an object, as patterns; `title` may stand between: 氏, 대통령. */
  readonly particles?: { readonly title: string; readonly subject: string; readonly object: string }
  /** Verbs of what people do to each other, where not any word between two names is one. */
  readonly deeds?: Deeds<string>
  /** The commonest words, which tell the language and do not occur in names. */
  readonly common: string
  /** Everyday words of news by what they mean, the same meanings in every language: they show what a sentence is about. */
  readonly concepts?: Readonly<Record<string, string>>
  /** Words that good prose repeats: "nous nous levons"; with a comma before, only after a comma: ", die die". */
  readonly doubled?: string
  /** Signs right behind a number that counts people: 2人. */
  readonly personSigns?: string
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
  /** How a question ends that has no question mark: Japanese か. */
  readonly askingEnd?: string
  /** The full stop, where it is not ".": Japanese "。"; empty where sentences end without a mark, as in Thai. */
  readonly fullStop?: string
  /** The question mark, where it is not "?": Greek ";". */
  readonly questionMark?: string
  /** The exclamation mark, where it is not "!". */
  readonly exclamationMark?: string
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
