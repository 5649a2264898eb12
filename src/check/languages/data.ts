/**
 * What the checks know about one language. Word lists are strings of words apart by spaces; `_` stands for a space
 * inside a phrase, a final `*` for any ending, and a capital letter means that the word only counts with a capital.
 * Whatever CLDR knows (digits, separators, unit names, month names) stands in `cldr.ts` and need not be repeated.
 */
export interface LanguageData {
  /** A BCP 47 language without region. */
  readonly locale: string
  /** What it is called in English, as the messages are. */
  readonly name: string
  /** Characters that a news sentence takes, for one character of English. */
  readonly length: number
  readonly cardinals: Readonly<Record<string, string>>
  readonly ordinals: Readonly<Record<string, string>>
  /** Amounts that are neither: half, twice, dozen, decades. */
  readonly amounts: Readonly<Record<string, string>>
  /** Powers of ten by exponent, abbreviations included. */
  readonly scales: Readonly<Record<string, string>>
  /** Whether an apostrophe ends a word: `l'époque`. */
  readonly elision?: boolean
  /** Letters and words that are written together with the word that follows: Arabic و "and", ال "the". */
  readonly clitics?: string
  /** Words that may stand inside a number: `and` in "a hundred and five". */
  readonly joints: string
  /** Whether a joint may follow hundreds: "a hundred and five". */
  readonly joinsHundreds?: boolean
  /** What may stand between a fraction and a scale word: "half a million", "a quarter of a million". */
  readonly partitives?: string
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
  /** Month names by number, beyond CLDR's. */
  readonly months?: Readonly<Record<string, string>>
  /** Weekday names by ISO number (Monday is 1), beyond CLDR's. */
  readonly weekdays?: Readonly<Record<string, string>>
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
  /** Where a word itself is negated: by how it begins (Czech "neviděl") or ends (Turkish "vermedi"), save some words. */
  readonly negatedWords?: { readonly begin?: string; readonly end?: string; readonly but: string }
  /** Phrases with a negator that negate nothing: "not only", "no matter". */
  readonly negationIdioms?: string
  /** Negative words that need another negator in their clause: Russian "никогда" needs "не". */
  readonly concord?: { readonly words: string; readonly with: string }
  /** Words with a negative sense, by which a translator may say the same: "impossible" for "cannot". */
  readonly privatives: string
  /** The commonest words, which tell the language and do not occur in names. */
  readonly common: string
  /** Everyday words of news by what they mean, the same meanings in every language: they show what a sentence is about. */
  readonly concepts?: Readonly<Record<string, string>>
  /** Words that need a word after them: a sentence does not end there. */
  readonly dangling: string
  /** Words that good prose repeats: "nous nous levons"; with a comma before, only after a comma: ", die die". */
  readonly doubled?: string
  /** Marks that take a no-break space before them: French ; : ! ? ». */
  readonly spacedMarks?: string
}
