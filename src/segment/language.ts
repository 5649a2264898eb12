/**
 * What the rules know about one language. Abbreviations are given as phrases that hold them, so that each carries
 * the words that made it an exception: the abbreviation is the phrase's first word, or run of words, that ends in a
 * full stop (`z. B. heute` is about "z. B."); phrases are separated by commas. Plain word lists are separated by spaces.
 */
export interface LanguageData {
  /** Where the lists were checked. */
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
  /** Words that start sentences, and names never or hardly ever. */
  readonly starters?: string
  /** Words that go on after a time of day: "8 p.m. Friday". */
  readonly afterTime?: string
  /** Verbs of a clause that may follow a question or exclamation in quotes: “Why?” Putin asked. */
  readonly reporting?: string
  /** "24. Februar", "XIV. Jahrhundert": a full stop after a short number makes an ordinal. */
  readonly ordinals?: boolean
  /** Marks that end a sentence in this language only, as Greek's question mark ";". */
  readonly stops?: string
}

/** What a full stop after an abbreviation says about the end of the sentence. */
export type AbbreviationKind = 'joins' | 'beforeNumber' | 'afterNumber' | 'beforeStarter' | 'ends'

/** Language data made ready for the rules. */
export interface Language {
  readonly abbreviations: ReadonlyMap<string, AbbreviationKind>
  readonly starters: ReadonlySet<string>
  readonly afterTime: ReadonlySet<string>
  readonly reporting: ReadonlySet<string>
  readonly ordinals: boolean
  /** Finds the next place where a sentence might end. */
  readonly stop: RegExp
}

const KINDS = ['joins', 'beforeNumber', 'afterNumber', 'beforeStarter', 'ends'] as const

/** Marks after which a sentence may end, in any script; line breaks are looked at too. */
export const STOPS = '.!?…‽⁇⁈⁉؟۔܀܁܂।॥။፡።፧፨᠃᠉។៕᭚᭛᱾᱿⸮。！？．｡︒﹒﹖﹗𑁇𑁈\n\r\u0085\u2028\u2029'

export function compileLanguage(data: LanguageData): Language {
  const abbreviations = new Map<string, AbbreviationKind>()
  for (const kind of KINDS) {
    for (const key of abbreviationsIn(data[kind] ?? '')) {
      abbreviations.set(key, kind)
      const titled = capitalized(key)
      if (key.length > 2 && !abbreviations.has(titled)) abbreviations.set(titled, kind)
    }
  }
  return {
    abbreviations,
    starters: new Set(wordsIn(data.starters).flatMap(word => [word, capitalized(word)])),
    afterTime: new Set(wordsIn(data.afterTime)),
    reporting: new Set(wordsIn(data.reporting)),
    ordinals: data.ordinals ?? false,
    stop: new RegExp(`[${STOPS}${data.stops ?? ''}]`, 'g'),
  }
}

/** The abbreviation of each phrase: its first run of dotted words, written without spaces ("z.B."). */
export function abbreviationsIn(phrases: string): string[] {
  return phrases.split(',').flatMap(phrase => {
    const run = /(?:^|\s)((?:\S+[.!?]\s*)+)(?=\s|$)/.exec(phrase.trim())?.[1]
    return run ? [run.replace(/\s+/g, '')] : []
  })
}

const wordsIn = (list: string | undefined): string[] => (list ?? '').split(/\s+/).filter(word => word !== '')

const capitalized = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1)
