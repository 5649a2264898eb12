import type { LanguageData } from './data.ts'
import { de } from './de.ts'
import { en } from './en.ts'
import { es } from './es.ts'
import { fr } from './fr.ts'
import { ru } from './ru.ts'

export type { LanguageData } from './data.ts'

/** The languages that have a file; for any other, the checks know what CLDR knows. */
export const LANGUAGES: Readonly<Record<string, LanguageData>> = { de, en, es, fr, ru }
