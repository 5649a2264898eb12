import type { Locale } from '../model.ts'
import { onceEach } from '../once.ts'
import { arabic } from './ar/names.ts'
import { catalan, catalanSource } from './ca/names.ts'
import { german, germanDates } from './de/names.ts'
import { english, englishDates, englishSource } from './en/names.ts'
import { spanish, spanishSource } from './es/names.ts'
import { french, frenchSource } from './fr/names.ts'
import { hebrew } from './he/names.ts'
import { italian, italianSource } from './it/names.ts'
import { korean } from './ko/names.ts'
import { languageTag } from './language-tag.ts'
import type { DateCues, SourceLanguage, TargetLanguage } from './model.ts'
import { dutchSource } from './nl/names.ts'
import { polish, polishSource } from './pl/names.ts'
import { portuguese, portugueseSource } from './pt/names.ts'
import { russian, russianSource } from './ru/names.ts'
import { sourceLanguage } from './source-language.ts'
import { ukrainian, ukrainianSource } from './uk/names.ts'

/** By language subtag. A language is made ready when first needed: no command needs more than a few. */
type Makers<T> = Readonly<Record<string, (tag: string) => T>>

/**
 * Languages that names are translated into. Chinese and Japanese need nothing: their names do not inflect and have no
 * spaces around them.
 */
const LANGUAGES: Makers<TargetLanguage> = {
  ar: arabic,
  ca: catalan,
  de: german,
  en: english,
  es: spanish,
  fr: french,
  he: hebrew,
  it: italian,
  ko: korean,
  pl: polish,
  pt: portuguese,
  ru: russian,
  uk: ukrainian,
}

/** Languages whose capitals show names: not German, which capitalises every noun, nor scripts without capitals. */
const SOURCES: Makers<SourceLanguage> = {
  ca: tag => sourceLanguage(catalanSource(), tag),
  en: tag => sourceLanguage(englishSource(), tag),
  es: tag => sourceLanguage(spanishSource(), tag),
  fr: tag => sourceLanguage(frenchSource(), tag),
  it: tag => sourceLanguage(italianSource(), tag),
  nl: tag => sourceLanguage(dutchSource(), tag),
  pl: tag => sourceLanguage(polishSource(), tag),
  pt: tag => sourceLanguage(portugueseSource(), tag),
  ru: tag => sourceLanguage(russianSource(), tag),
  uk: tag => sourceLanguage(ukrainianSource(), tag),
}

/** Languages that write months and weekdays with a capital, so that they look like names. */
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

/** Finds or makes the entry of a locale's language. */
function finderIn<T>(makers: Makers<T>): (locale: Locale) => T | undefined {
  const ofTag = onceEach(tag => (Object.hasOwn(makers, tag) ? makers[tag]?.(tag) : undefined))
  return locale => ofTag(languageTag(locale))
}

const listed = finderIn(LANGUAGES)
const listedDates = finderIn(DATES)

/** What is known about a locale's language; empty if it has no file here. */
export const targetLanguageOf = (locale: Locale): TargetLanguage => listed(locale) ?? UNKNOWN

/** What is known about finding names in a locale's language; undefined if it has no file here. */
export const sourceLanguageOf = finderIn(SOURCES)

/** What is known about dates in a locale's language, in addition to CLDR; empty if it has no file here. */
export const dateCuesOf = (locale: Locale): DateCues => listedDates(locale) ?? NO_CUES
