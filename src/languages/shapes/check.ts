/**
 * What the checks know about one language. Word lists are strings of words separated by spaces; `_` stands for a space
 * inside a phrase, a final `*` for any ending, and a capital letter means that the word only counts with a capital.
 * What CLDR knows (digits, separators, unit names, month names) is in `cldr.ts` and need not be repeated.
 */
export interface CheckData {
  /** How many characters of a news sentence correspond to one character of English. */
  readonly length: number
  readonly cardinals: Readonly<Record<string, string>>
  readonly ordinals: Readonly<Record<string, string>>
  /** Words for amounts that are neither cardinals nor ordinals: half, twice, dozen, decades. */
  readonly amounts: Readonly<Record<string, string>>
  /** Powers of ten by exponent, abbreviations included. */
  readonly scales: Readonly<Record<string, string>>
  /** Letters and words that are written together with the next word: Arabic و "and", ال "the". */
  readonly clitics?: string
  /** Set if names have no cases: then the listed form is right everywhere. */
  readonly uninflected?: true
  /** Set if the double letters of foreign names are kept: Castelvecchi, not Castelvechi. */
  readonly keepsDoubles?: true
  /** Words that make a number negative: "minus five", "five below zero". */
  readonly minus?: string
  /** Words before such a word that make it "least": Spanish "al menos 7". */
  readonly beforeLeast?: string
  /** Words right before a number of degrees, by the scale that they name: セ氏38度. */
  readonly scaleBefore?: { readonly celsius: string; readonly fahrenheit: string }
  /**
   * Words beside an hour that give its half of the day; at night, 3 is before noon, and 11 after it; around noon, 11 is
   * before it.
   */
  readonly halves?: { readonly am: string; readonly pm: string; readonly night?: string; readonly noon?: string }
  /** Words right before a number of lengths that make it a speed: 秒速30メートル, 시속 100km. */
  readonly speedBefore?: { readonly second: string; readonly hour: string }
  /** Short names of units that are other words too; read behind digits beside a unit that goes with them: "6ft 7in". */
  readonly shortUnits?: Readonly<Record<string, string>>
  /** Words and signs right beside a number that make it an hour of the day, never a length of time: "22 Uhr". */
  readonly clockHours?: string
  /** What stands right after a number of tenths of a whole, as a pattern: 6割, 六成. */
  readonly tenths?: string
  /** What stands between the parts of a whole and their number: 三分之二 (two of three parts). */
  readonly over?: string
  /** Words beside a year of another count, by what makes it a common year (`moon` for the years of twelve moons): 昭和3年. */
  readonly eras?: Readonly<Record<string, string>>
  /** Set if figures go on behind a word for thousands: Turkish "22 bin 104", "bin 350". */
  readonly figuresGoOn?: true
  /** Words that may stand inside a number: `and` in "a hundred and five". */
  readonly joints: string
  /** Words for "and a half" without a joint: Turkish "üç buçuk milyon". */
  readonly halfMore?: string
  /** Whether a joint may follow hundreds: "a hundred and five". */
  readonly joinsHundreds?: boolean
  /** What may stand between a fraction and a scale word: "half a million", "a quarter of a million". */
  readonly partitives?: string
  /** Number words that mean something else as often: Italian "sei" (six, you are). */
  readonly homographs?: string
  /** Words between the ends of a range: "8 to 27". */
  readonly ranges: string
  /** The pronouns "we" and "us". */
  readonly us?: string
  /** Whole words in small letters that the language only has with a mark, as a pattern: `sie`, `\p{L}{3,}ych`. */
  readonly bareForms?: string
  /** Set if the verb, and so its negation, ends the sentence. */
  readonly verbLast?: true
  /** What a person is, right before the name: "director Rodrigo Fuenzalida". */
  readonly callings?: string
  /** What comes after a verb of saying and introduces reported speech: "dijo que". */
  readonly reports?: string
  /** The second half of a game, whose minutes may be counted anew: Korean 후반 34분, the 79th minute. */
  readonly secondHalf?: string
  /** Words for the storeys of a house, which some countries count from zero. */
  readonly floors?: string
  /** Words right before a figure that say by how much something changed, and up to what: "by 3 percent", "to 3 percent". */
  readonly changes?: {
    readonly by: string
    readonly to: string
    /** The same right after the figure: Japanese 3％まで. */
    readonly toAfter?: string
  }
  /** Words between the two counts of a vote or a game: "312 votes to 254". */
  readonly against?: string
  /** Whether words have no spaces between them (Japanese), or only after the digits that they count (Korean 300달러를). */
  readonly unspaced?: 'always' | 'after-digits'
  /** The sign that makes the number before it a month: Japanese 6月. */
  readonly monthSign?: string
  /** How number words form compounds, as in `einundzwanzig`. */
  readonly glue?: {
    readonly joints: string
    readonly endings: string
    /** What makes a half of the unit or scale behind it: Russian полтонны (half a tonne). */
    readonly half?: string
  }
  readonly percent: string
  /** Names of days by month and day, a comma between several: `12-24=Christmas_Eve 12-31=New_Year's_Eve,Hogmanay`. */
  readonly namedDays?: string
  /** Words beside an ordinal that make it a year of life, which is the age and one more: "на 89-му році життя" (88). */
  readonly yearOfLife?: string
  /** Words before a decade of somebody's life: "mid-thirties" (34 to 36). */
  readonly partsOfDecade?: { readonly early: string; readonly mid: string; readonly late: string }
  /** What stands right after a round number that is a few more, as a pattern: 10여 명 (ten and some). */
  readonly andMore?: string
  /** What stands right after the hundredths behind tenths, as a pattern: 3割1分. */
  readonly hundredths?: string
  /** What stands right after the tenths of a price that are left, as a pattern: 七折 (30 percent off). */
  readonly priceTenths?: string
  /** Words beside a score that say who is behind: "a 2–1 deficit", "from 2–0 down". */
  readonly behind?: string
  /** Words beside a score that certainly say that its team is behind, or ahead: "trailed 1–2", "led 2–1". */
  readonly trails?: string
  readonly leads?: string
  /** Words that say that a player was sent off, after which ten are left: "a red card" → 10 Mann. */
  readonly sentOff?: string
  /** Words that say the same in a text about a game, and else something else: Spanish "expulsado". */
  readonly expelled?: string
  /** Words for a win by one goal, which need no score: "1-0" → por la mínima. */
  readonly narrow?: string
  /** What to add to a year of the language's own calendar: -543 for Thai 2567, 621 or 622 for Persian ۱۴۰۳. */
  readonly yearsApart?: readonly number[]
  /** Words that say percent before their number: Turkish "yüzde 80". */
  readonly percentBefore?: string
  /** Names of units by CLDR id, beyond CLDR's. */
  readonly units?: Readonly<Record<string, string>>
  /** How a length (`{}`) becomes an area or a volume: `{}_cuadrados`, `quadrat{}`. */
  readonly square?: string
  readonly cubic?: string
  /** What stands before or after an hour, by the minutes that it adds: -30 for German "halb neun". */
  readonly clock?: {
    readonly before?: Readonly<Record<string, string>>
    readonly after?: Readonly<Record<string, string>>
  }
  /** Everyday names of currencies; one id for all dollars, all crowns. */
  readonly currencies: Readonly<Record<string, string>>
  /** Words that negate a clause. */
  readonly negators: string
  /**
   * How a word itself is negated: by its beginning (Czech "neviděl") or ending (Turkish "vermedi"), or both ("in*ble"),
   * with exceptions.
   */
  readonly negatedWords?: {
    readonly begin?: string
    readonly end?: string
    readonly whole?: string
    readonly but: string
    /** Set if verbs are negated like this. */
    readonly verbs?: true
  }
  /** Phrases with a negator that negate nothing, or a number that counts nothing: "not only", "no matter", "cloud nine". */
  readonly negationIdioms?: string
  /** Set if nouns are joined into one word: German "Systemfehler". */
  readonly compounds?: true
  /** Set if all nouns have a capital, so that a capital does not show a name. */
  readonly nounCapitals?: true
  /** Words after a negator that cancel its negation: "nobody except us", "no better than". In French a phrase: "n'en reste plus que trois". */
  readonly exceptions?: string
  /** The last words of a short question that only asks whether a statement is right: "You knew it, didn't you?" */
  readonly tagEnds?: string
  /** Words that open a question, which may lack its mark. */
  readonly askers?: string
  /**
   * Negative words that need another negator in their clause, unless one of some words follows: Russian "никогда" needs
   * "не".
   */
  readonly concord?: { readonly words: string; readonly with: string; readonly unless?: string }
  /** Words with a negative sense, which a translator may use in place of a negation: "impossible" for "cannot". */
  readonly privatives: string
  /** Words beside names, by what they show about the name. */
  readonly besideNames?: BesideNames<string>
  /** How the language shows the relation of a name to the verb; undefined if unknown. */
  readonly nameCases?: NameCases
  /** What follows a name that is a subject or an object, as patterns; `title` may stand between: 氏, 대통령. */
  readonly particles?: { readonly title: string; readonly subject: string; readonly object: string }
  /** How the language marks who is told something: by a word before, or by a beginning, an ending or particles of the name. */
  readonly hearer?: {
    readonly before?: string
    readonly begin?: RegExp
    readonly ending?: RegExp
    readonly after?: RegExp
  }
  /** Verbs for what people do to each other; undefined if any word between two names may be a verb. */
  readonly deeds?: Deeds<string>
  /** The commonest words, which show the language and do not occur in names. */
  readonly common: string
  /**
   * Everyday words of news by their meaning, with the same meanings in every language: they show what a sentence is
   * about.
   */
  readonly concepts?: Readonly<Record<string, string>>
  /**
   * Words that good prose repeats: "nous nous levons"; an entry with a comma only counts after a comma: ", die die".
   */
  readonly doubled?: string
  /** Signs right after a number that counts people: 2人. */
  readonly personSigns?: string
  /** What makes the digits before it an ordinal: "33rd". */
  readonly ordinalSuffixes?: string
  /** What makes the Roman numeral before it an ordinal: "XXe siècle". */
  readonly romanSuffixes?: string
  /** Letters written right after digits, by the power of ten: "$5m". */
  readonly digitScales?: Readonly<Record<string, string>>
  /** Set if an hour needs its word: "21 heures", "21 Uhr". */
  readonly namesHours?: true
  /** What follows an hour of the first half of the day, and of the second: "5 pm", "5 p. m.", 5 μ.μ. */
  readonly forenoon?: string
  readonly afternoon?: string
  /**
   * The word before the number of teams in a round of a cup; other languages give half the number: "last 16",
   * "huitièmes".
   */
  readonly cupRound?: string
  /** Set if a plain space only stands between two numbers, never inside one: English "2012 118,800". */
  readonly spaceSeparates?: boolean
  /** What no native word looks like, in Latin letters, as a pattern: `w|k|sh` for Spanish. */
  readonly foreign?: string
  /** The smallest fraction of its words in news that have a letter beyond the English ones. */
  readonly marks?: number
  /** Words that are right without a mark although another word has it: German "konnte" beside "könnte". */
  readonly unmarked?: string
  /** Marks that open a question and an exclamation: ¿¡. */
  readonly openingMarks?: string
  /** The ending of a question without a question mark: Japanese か. */
  readonly askingEnd?: string
  /** The full stop, if it is not ".": Japanese "。"; empty if sentences end without a mark, as in Thai. */
  readonly fullStop?: string
  /** The question mark, if it is not "?": Greek ";". */
  readonly questionMark?: string
  /** The exclamation mark, if it is not "!". */
  readonly exclamationMark?: string
  /** Marks that need a no-break space before them: French ; : ! ? ». */
  readonly spacedMarks?: string
}

/** Words beside names. */
export interface BesideNames<Words> {
  /** Before a name that is not the subject: `a` in "dijo a Newsweek", "vom Kreml". */
  readonly noSubject?: Words
  /** Before a name that says where, when or with whom: "in March", "with Kyiv". */
  readonly around?: Words
  /** Before a name without an article, which a noun would have: "aus Bern". */
  readonly bare?: Words
  /** Between the words of a title: "Department of Justice". */
  readonly ofTitle?: Words
}

/** Words and endings by which a language shows the relation of a name to the verb. */
export interface NameCases {
  /** Set if the verb comes before the subject, and the object after both: Arabic. */
  readonly verbFirst?: true
  /** "From", "to", and the word before the agent of a passive. */
  readonly from: string
  readonly to: string
  readonly by: string
  /** Other words that show that the name after them is not the subject. */
  readonly other: string
  /** Words between these and the name: articles. */
  readonly articles?: string
  /** Articles that show that a name is not the subject: German "der Türkei", "den Richter". */
  readonly objects?: string
  /** Words that make a perfect tense between a subject and its object, whose verb ends the clause: "Apple hat Nokia verklagt". */
  readonly perfect?: string
  /** The endings of a name that is an object, a subject, or the agent of a passive. */
  readonly objectEnding?: RegExp
  readonly subjectEnding?: RegExp
  readonly byEnding?: RegExp
}

/** Verbs for what people do to each other. */
export interface Deeds<Words> {
  readonly verbs: Words
  /** The endings of all other verbs. */
  readonly ending: string
  /** Verbs that may stand before or after a quotation: '"…," City's manager told reporters'. */
  readonly saying: Words
  /** Of these, verbs whose object is who hears it: "told the judge". */
  readonly telling: Words
}

/**
 * Words of families with mutually exclusive members, by member (`contrasts.ts`); written as in `CheckData`, where `*`
 * may also stand before an ending. A `~` marks a word that may mean the member: it counts for a text that should have
 * the member, but not as evidence that a text has it. A `?` marks a word that means the member but too often something
 * else: a finding based on it has level info.
 */
export type ContrastWords = Readonly<Record<string, string>>
