/**
 * What the rules know about one language. Abbreviations are given as phrases that hold them, so that each carries
 * the words that made it an exception: the abbreviation is the phrase's first word, or run of words, that ends in a
 * full stop (`z. B. heute` is about "z. B."); phrases are separated by commas. Plain word lists are separated by spaces.
 */
export interface LanguageData {
  /** The works whose rules the lists follow. */
  readonly sources: readonly string[]
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
  /** Words that start sentences, and names never or hardly ever. */
  readonly starters?: string
  /** Names of months as they stand after a day: "24. Februar", "8 p.m. March 5", "b. March 1994". */
  readonly months?: string
  /** Other words that go on after a time of day: "8 p.m. Friday", and in small letters "6 a.m. Moscow time". */
  readonly afterTime?: string
  /** Verbs of a clause that may follow a question or exclamation in quotes: “Why?” Putin asked. */
  readonly reporting?: string
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

/** What a full stop after an abbreviation says about the end of the sentence. */
export type AbbreviationKind = 'joins' | 'beforeNumber' | 'afterNumber' | 'beforeStarter' | 'ends'

export interface Abbreviation {
  /** Undefined for what is only the beginning of longer ones: "z." of "z. B." */
  readonly kind: AbbreviationKind | undefined
  readonly begins: boolean
}

/** Language data made ready for the rules. */
export interface Language {
  readonly abbreviations: ReadonlyMap<string, Abbreviation>
  /** The length of the longest one. */
  readonly longest: number
  /** Names that end in another mark, such as "Yahoo!" and "モーニング娘。". */
  readonly markedNames: readonly string[]
  /** Matches at the end of a text where an abbreviation stands behind a number. */
  readonly afterNumber: RegExp
  readonly starters: ReadonlySet<string>
  readonly months: ReadonlySet<string>
  readonly afterTime: ReadonlySet<string>
  readonly reporting: ReadonlySet<string>
  readonly particles: readonly string[]
  readonly brackets: string
  readonly bracket: RegExp
  readonly ordinals: Ordinals | undefined
  readonly labelled: ReadonlySet<string>
  readonly numbersApart: boolean
  /** Finds the next place where a sentence might end. */
  readonly stop: RegExp
}

const KINDS = ['joins', 'beforeNumber', 'afterNumber', 'beforeStarter', 'ends'] as const

/** Marks after which a sentence may end in every language; line breaks are looked at too. Few, for they are looked for everywhere. */
const STOPS = '.!?…‽⁇⁈⁉。！？．\n\r\u0085\u2028\u2029'

export function compileLanguage(data: LanguageData): Language {
  const abbreviations = new Map<string, Abbreviation>()
  for (const kind of KINDS) {
    for (const words of abbreviationsIn(data[kind] ?? '')) {
      words.forEach((_, index) => {
        const key = words.slice(0, index + 1).join('')
        const known = abbreviations.get(key)
        const begins = index < words.length - 1
        abbreviations.set(key, { kind: begins ? known?.kind : kind, begins: begins || known?.begins === true })
      })
    }
  }
  return {
    abbreviations,
    longest: Math.max(0, ...Array.from(abbreviations.keys(), key => key.length)),
    markedNames: [...abbreviations.keys()].filter(key => !key.endsWith('.')),
    afterNumber: abbreviationAfterNumber(wordsIn(data.quantities)),
    starters: new Set(anyCase(data.starters)),
    months: new Set(wordsIn(data.months)),
    afterTime: new Set(wordsIn(data.afterTime)),
    reporting: new Set(wordsIn(data.reporting)),
    particles: wordsIn(data.particles),
    brackets: data.brackets ?? '',
    bracket: new RegExp(`[${RegExp.escape(data.brackets ?? '')}]`, 'g'),
    ordinals: data.ordinals,
    labelled: new Set(anyCase(data.labelled)),
    numbersApart: data.numbersApart ?? false,
    stop: new RegExp(`[${STOPS}${data.stops ?? ''}]`, 'gu'),
  }
}

function abbreviationAfterNumber(quantities: readonly string[]): RegExp {
  const quantity = quantities.length > 0 ? `(?:(?:${quantities.join('|')})\\.? )?` : ''
  return new RegExp(`(?:\\d|(?<!\\p{L})[IVXІХ]+)(?:-\\p{L}{1,3})?\\s?${quantity}\\p{L}{1,5}$`, 'u')
}

/** The abbreviation of each phrase, as its words: the first run of words that end in a full stop. */
export function abbreviationsIn(phrases: string): string[][] {
  return phrases.split(',').flatMap(phrase => {
    const words = phrase.trim().split(/\s+/)
    const first = words.findIndex(isDotted)
    if (first < 0) return []
    const length = words.slice(first).findIndex(word => !isDotted(word))
    return [words.slice(first, length < 0 ? undefined : first + length)]
  })
}

const isDotted = (word: string): boolean => /[.!?。]$/.test(word)

const wordsIn = (list: string | undefined): string[] => (list ?? '').split(/\s+/).filter(word => word !== '')

const anyCase = (list: string | undefined): string[] => wordsIn(list).flatMap(word => [word, capitalized(word)])

const capitalized = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1)
