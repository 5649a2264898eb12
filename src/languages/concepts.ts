import { de } from './de/concepts.ts'
import { en } from './en/concepts.ts'
import { fr } from './fr/concepts.ts'
import { languageOf } from './language-tag.ts'
import type { ConceptWords } from './model.ts'
import { pl } from './pl/concepts.ts'
import { ru } from './ru/concepts.ts'

/** The languages whose words of news are listed by what they mean. */
export const CONCEPTS: Readonly<Record<string, ConceptWords>> = { de, en, fr, pl, ru }

/** The words of news of a locale's language; undefined if it has no such file. */
export const conceptWordsOf = (locale: string): ConceptWords | undefined => languageOf(CONCEPTS, locale)
