import type { Ordinals, SegmentData } from '../languages/model.ts'
import { segmentDataOf } from '../languages/segment.ts'

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

const compiled = new WeakMap<SegmentData, Language>()

/** What the rules know about a locale's language; what holds in most languages where it has no file. */
export function languageOf(locale: string): Language {
  const data = segmentDataOf(locale)
  const known = compiled.get(data)
  if (known) return known
  const language = compileLanguage(data)
  compiled.set(data, language)
  return language
}

function compileLanguage(data: SegmentData): Language {
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
