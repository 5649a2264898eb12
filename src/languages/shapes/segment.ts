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
   * with "Krym". The endings of most verbs, prepositions beyond `dangling`, the conjunctions behind "says", and those of a
   * clause that stands in front: "Jak podano, w 2014 r. Krym".
   */
  readonly phrases?: {
    readonly verbs: string
    readonly openers: string
    readonly that: string
    readonly fronts: string
  }
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
