import { ca } from './ca.ts'
import { cs } from './cs.ts'
import type { LanguageData } from './data.ts'
import { de } from './de.ts'
import { en } from './en.ts'
import { es } from './es.ts'
import { fr } from './fr.ts'
import { it } from './it.ts'
import { nl } from './nl.ts'
import { pl } from './pl.ts'
import { pt } from './pt.ts'
import { ru } from './ru.ts'
import { uk } from './uk.ts'

export type { LanguageData } from './data.ts'
export { LENGTHS } from './lengths.ts'

/** The languages that have a file; for any other, the checks know what CLDR knows. */
export const LANGUAGES: Readonly<Record<string, LanguageData>> = { ca, cs, de, en, es, fr, it, nl, pl, pt, ru, uk }
