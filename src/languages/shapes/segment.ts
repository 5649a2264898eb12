/**
 * What the rules know about one language. An abbreviation is given in a phrase that needs it, so that the data shows
 * why: the abbreviation is the phrase's first word, or run of words, that ends in a full stop (`z. B. heute` is about
 * "z. B."); phrases are separated by commas. Plain word lists are separated by spaces.
 */
export interface SegmentData {
  /** What follows belongs to it, so it never ends a sentence: "Mr. Smith", "vs. Lviv". */
  readonly joins?: string
  /** It belongs to a number after it, and is a plain word otherwise: "No. 5", "Feb. 24". */
  readonly beforeNumber?: string
  /** It may end a sentence after a number, and never otherwise: "в 1991 г. Он", but "г. Москва". */
  readonly afterNumber?: string
  /** It only ends a sentence if the next word starts sentences: "Apple Inc. It", but "Apple Inc. Chairman". */
  readonly beforeStarter?: string
  /** It ends a sentence unless a small letter or a number follows: "etc. They". */
  readonly ends?: string
  /** Quantities that may stand between the number and such an abbreviation: "11 млн т". */
  readonly quantities?: string
  /**
   * Words that continue the sentence after a time of day, like weekdays and months: "8 p.m. Friday", and in small
   * letters "6 a.m. Moscow time".
   */
  readonly afterTime?: string
  /** The pronoun that always has a capital, and its verbs beside a quotation: “Why?” I ask. */
  readonly firstPerson?: { readonly pronoun: string; readonly says: string }
  /** Endings of participles before their noun: Polish "w zaanektowanym w 2014 r. Krymie". */
  readonly participles?: string
  /**
   * What distinguishes a phrase of time from a sentence: "Po aneksji w 2014 r." opens with a preposition, has no verb,
   * and continues with "Krym". The endings of most verbs, prepositions in addition to `dangling`, the conjunctions
   * after "says", and those of a clause at the beginning: "Jak podano, w 2014 r. Krym".
   */
  readonly phrases?: {
    readonly verbs: string
    readonly openers: string
    readonly that: string
    readonly fronts: string
  }
  /** Notes in brackets that a wiki has after a sentence: "[citation needed]"; separated by commas. */
  readonly notes?: string
  /** Numbers that become ordinals with a full stop. */
  readonly ordinals?: Ordinals
  /**
   * Words with a letter or number as a label: after them a capital is not an initial ("vitamin C. | Next day") and a
   * number not an ordinal.
   */
  readonly labelled?: string
  /** "1. | Прийняти": the number of a clause is a separate sentence, as in Ukrainian statutes and their treebank. */
  readonly numbersApart?: boolean
  /** Pairs of brackets in which no sentence ends: 「終わった。もう無理だ」と語った。 */
  readonly brackets?: string
  /** Words that continue the sentence after a quotation: 「戦う。」と述べた。 */
  readonly particles?: string
  /**
   * More marks that end a sentence in this language, such as Greek's question mark ";", written as in a character
   * class.
   */
  readonly stops?: string
}

/** `days`: "24. Februar", "XIV. Jahrhundert"; `years`: "2004. godine" too; `unknown`: any of them before a small letter. */
export type Ordinals = 'days' | 'years' | 'unknown'
