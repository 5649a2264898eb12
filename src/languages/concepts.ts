import { ar } from './ar/concepts.ts'
import { de } from './de/concepts.ts'
import { en } from './en/concepts.ts'
import { es } from './es/concepts.ts'
import { fr } from './fr/concepts.ts'
import { it } from './it/concepts.ts'
import { ja } from './ja/concepts.ts'
import { ko } from './ko/concepts.ts'
import { languageOf } from './language-tag.ts'
import type { ConceptWords } from './model.ts'
import { pl } from './pl/concepts.ts'
import { pt } from './pt/concepts.ts'
import { ru } from './ru/concepts.ts'
import { uk } from './uk/concepts.ts'
import { zh } from './zh/concepts.ts'

/** The languages whose words of news are listed by what they mean. */
export const CONCEPTS: Readonly<Record<string, ConceptWords>> = {
  ar,
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

/** The words of news of a locale's language; undefined if it has no such file. */
export const conceptWordsOf = (locale: string): ConceptWords | undefined => languageOf(CONCEPTS, locale)
