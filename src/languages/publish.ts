import type { Locale } from '../model.ts'
import { ar } from './ar/publish.ts'
import { ca } from './ca/publish.ts'
import { de } from './de/publish.ts'
import { en } from './en/publish.ts'
import { es } from './es/publish.ts'
import { fr } from './fr/publish.ts'
import { it } from './it/publish.ts'
import { ja } from './ja/publish.ts'
import { ko } from './ko/publish.ts'
import { languageOf } from './language-tag.ts'
import type { PublicationWords } from './model.ts'
import { pl } from './pl/publish.ts'
import { pt } from './pt/publish.ts'
import { ru } from './ru/publish.ts'
import { uk } from './uk/publish.ts'
import { zh } from './zh/publish.ts'

const LANGUAGES: Readonly<Record<string, PublicationWords>> = {
  ar,
  ca,
  de,
  en,
  es,
  fr,
  it,
  ja,
  ko,
  pl,
  pt,
  ru,
  uk,
  zh,
}

/** What readers of an edition are told in its language; in English if the language has no words here. */
export function publicationWords(locale: Locale): { readonly locale: Locale; readonly words: PublicationWords } {
  const words = languageOf(LANGUAGES, locale)
  return words ? { locale, words } : { locale: 'en', words: en }
}
