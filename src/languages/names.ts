import type { Locale } from '../model.ts'
import { arabic } from './ar/names.ts'
import { catalan, catalanSource } from './ca/names.ts'
import { german, germanDates } from './de/names.ts'
import { english, englishDates, englishSource } from './en/names.ts'
import { spanish, spanishSource } from './es/names.ts'
import { french, frenchSource } from './fr/names.ts'
import { italian, italianSource } from './it/names.ts'
import { korean } from './ko/names.ts'
import type { DateCues, SourceLanguage, TargetLanguage } from './model.ts'
import { dutchSource } from './nl/names.ts'
import { polish, polishSource } from './pl/names.ts'
import { portuguese, portugueseSource } from './pt/names.ts'
import { russian, russianSource } from './ru/names.ts'
import { ukrainian, ukrainianSource } from './uk/names.ts'

/** By language subtag. A language is made ready when it is first asked for: no command needs more than a few. */
type Makers<T> = Readonly<Record<string, () => T>>

/** Languages that names are translated into. Chinese and Japanese need nothing: their names neither change nor stand apart. */
const LANGUAGES: Makers<TargetLanguage> = {
  ar: arabic,
  ca: catalan,
  de: german,
  en: english,
  es: spanish,
  fr: french,
  it: italian,
  ko: korean,
  pl: polish,
  pt: portuguese,
  ru: russian,
  uk: ukrainian,
}

/** Languages whose capitals tell names: not German, which capitalises every noun, nor scripts without capitals. */
const SOURCES: Makers<SourceLanguage> = {
  ca: catalanSource,
  en: englishSource,
  es: spanishSource,
  fr: frenchSource,
  it: italianSource,
  nl: dutchSource,
  pl: polishSource,
  pt: portugueseSource,
  ru: russianSource,
  uk: ukrainianSource,
}

/** Languages that write months and weekdays with a capital, as they write names. */
const DATES: Makers<DateCues> = { de: germanDates, en: englishDates }

const UNKNOWN: TargetLanguage = {}

const NO_CUES: DateCues = {
  before: { month: [], weekday: [] },
  closing: [],
  governed: [],
  after: { month: [], weekday: [] },
  joints: [],
  counted: [],
}

const subtag = (locale: Locale): string => {
  const end = locale.indexOf('-')
  return end < 0 ? locale : locale.slice(0, end)
}

/** Finds what was made of a locale's language, or makes it. */
function finderIn<T>(makers: Makers<T>): (locale: Locale) => T | undefined {
  const made = new Map<string, T | undefined>()
  return locale => {
    const language = subtag(locale)
    const known = made.get(language)
    if (known !== undefined || made.has(language)) return known
    const anew = Object.hasOwn(makers, language) ? makers[language]?.() : undefined
    made.set(language, anew)
    return anew
  }
}

const listed = finderIn(LANGUAGES)
const listedDates = finderIn(DATES)

/** What is known about a locale's language; nothing for one without a file here. */
export const targetLanguageOf = (locale: Locale): TargetLanguage => listed(locale) ?? UNKNOWN

/** What is known about finding names in a locale's language; undefined for one without a file here. */
export const sourceLanguageOf = finderIn(SOURCES)

/** What is known about dates in a locale's language, beside what CLDR knows; nothing for one without a file here. */
export const dateCuesOf = (locale: Locale): DateCues => listedDates(locale) ?? NO_CUES
