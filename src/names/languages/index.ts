import type { Locale } from '../../model.ts'
import { english } from './en.ts'
import type { Language, SourceLanguage } from './language.ts'

export type { Language, Paradigm, SourceLanguage } from './language.ts'

const LANGUAGES: Readonly<Record<string, Language>> = {}

/** Languages whose capitals tell names: not German, which capitalises every noun, nor scripts without capitals. */
const SOURCES: Readonly<Record<string, SourceLanguage>> = { en: english }

const UNKNOWN: Language = {}

const subtag = (locale: Locale): string => locale.split('-')[0] ?? ''

/** What is known about a locale's language; nothing for one without a file here. */
export const languageOf = (locale: Locale): Language => LANGUAGES[subtag(locale)] ?? UNKNOWN

/** What is known about finding names in a locale's language; undefined for one without a file here. */
export const sourceLanguageOf = (locale: Locale): SourceLanguage | undefined => SOURCES[subtag(locale)]
