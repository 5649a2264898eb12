import type { LocaleStyle, Wording } from '../../../house-style.ts'
import type { TargetLanguage } from '../../../languages/model.ts'
import { targetLanguageOf } from '../../../languages/names.ts'
import { quotationStylesOf } from '../../../languages/quotation-marks.ts'
import type { Locale } from '../../../model.ts'
import { inflectionsOf } from '../../../names/index.ts'
import { once } from '../../../once.ts'

/** The house style of one locale, prepared for any number of texts. */
export interface ReadyStyle extends LocaleStyle {
  readonly avoided: AvoidedPhrases
  /** The language's usual writing, where the house style says nothing; each value is computed when first needed. */
  readonly usual: {
    /** All accepted styles of quotation marks, the usual one first. */
    readonly quotes: readonly string[]
    /** Whether a space stands before %, from CLDR. */
    readonly spacesPercent: () => boolean
    /** How a date is written in figures, from CLDR, as a pattern: `d.M.y`. */
    readonly date: () => string
  }
}

/** Phrases that are avoided, found by their first word. */
export interface AvoidedPhrases {
  /** By the first word in small letters, in each of its forms. */
  readonly byFirst: ReadonlyMap<string, readonly AvoidedPhrase[]>
  /** Phrases whose first word may have any ending, or something written together with it. */
  readonly loose: readonly AvoidedPhrase[]
  readonly all: readonly AvoidedPhrase[]
}

export interface AvoidedPhrase {
  readonly phrase: string
  /** Its words, as the house style lists them. */
  readonly words: readonly string[]
  readonly wording: Wording
}

/** Prepares a style for texts of a locale. */
export function readyStyle(style: LocaleStyle, locale: Locale): ReadyStyle {
  return {
    ...style,
    avoided: phrasesOf(style.wordings ?? [], targetLanguageOf(locale)),
    usual: {
      quotes: quotationStylesOf(locale),
      spacesPercent: once(() => /\d\s%/.test(new Intl.NumberFormat(locale, PERCENT).format(0.05))),
      date: once(() => datePatternOf(locale)),
    },
  }
}

const PERCENT = { style: 'percent', numberingSystem: 'latn' } as const

/** Words are separated by spaces or hyphens; either will do. */
export const WORD_JOINT = /[\s\u00a0\u202f-]+/

function phrasesOf(wordings: readonly Wording[], language: TargetLanguage): AvoidedPhrases {
  const all = wordings.flatMap(wording =>
    wording.avoid.map(
      (phrase): AvoidedPhrase => ({ phrase, words: phrase.split(WORD_JOINT).filter(Boolean), wording }),
    ),
  )
  const byFirst = new Map<string, AvoidedPhrase[]>()
  const loose: AvoidedPhrase[] = []
  for (const one of all) {
    const first = one.words[0]?.toLowerCase()
    if (first === undefined) continue
    if (first.endsWith('*') || language.affixes) loose.push(one)
    else for (const form of inflectionsOf(first, language)) byFirst.set(form, [...(byFirst.get(form) ?? []), one])
  }
  return { byFirst, loose, all }
}

function datePatternOf(locale: Locale): string {
  const format = new Intl.DateTimeFormat(locale, {
    ...{ year: 'numeric', month: 'numeric', day: 'numeric' },
    ...{ timeZone: 'UTC', calendar: 'gregory', numberingSystem: 'latn' },
  } as const)
  const LETTERS: Readonly<Record<string, string>> = { day: 'd', month: 'M', year: 'y' }
  return format
    .formatToParts(Date.UTC(2026, 2, 5))
    .map(({ type, value }) => (LETTERS[type] ?? '').repeat(type === 'year' ? 1 : value.length) || value)
    .join('')
}
