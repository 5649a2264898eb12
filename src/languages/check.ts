import { ar } from './ar/check.ts'
import { bg } from './bg/check.ts'
import { ca } from './ca/check.ts'
import { cs } from './cs/check.ts'
import { da } from './da/check.ts'
import { de } from './de/check.ts'
import { el } from './el/check.ts'
import { en } from './en/check.ts'
import { es } from './es/check.ts'
import { fi } from './fi/check.ts'
import { fr } from './fr/check.ts'
import { he } from './he/check.ts'
import { hi } from './hi/check.ts'
import { hr } from './hr/check.ts'
import { hu } from './hu/check.ts'
import { id } from './id/check.ts'
import { it } from './it/check.ts'
import { ja } from './ja/check.ts'
import { ko } from './ko/check.ts'
import { languageOf } from './language-tag.ts'
import type { CheckData } from './model.ts'
import { nb } from './nb/check.ts'
import { nl } from './nl/check.ts'
import { pl } from './pl/check.ts'
import { pt } from './pt/check.ts'
import { ro } from './ro/check.ts'
import { ru } from './ru/check.ts'
import { sk } from './sk/check.ts'
import { sr } from './sr/check.ts'
import { sv } from './sv/check.ts'
import { tr } from './tr/check.ts'
import { uk } from './uk/check.ts'
import { vi } from './vi/check.ts'
import { zh } from './zh/check.ts'

/** The languages that have a file; for all others, the checks use CLDR. */
export const CHECKS: Readonly<Record<string, CheckData>> = {
  ar,
  bg,
  ca,
  cs,
  da,
  de,
  el,
  en,
  es,
  fi,
  fr,
  he,
  hi,
  hr,
  hu,
  id,
  it,
  ja,
  ko,
  nb,
  nl,
  pl,
  pt,
  ro,
  ru,
  sk,
  sr,
  sv,
  tr,
  uk,
  vi,
  zh,
}

/** What the checks know about a locale's language; undefined if it has no file here. */
export const checkDataOf = (locale: string): CheckData | undefined => languageOf(CHECKS, locale)

/** Simplified and traditional characters of Chinese, in pairs. */
export { VARIANTS as CHINESE_VARIANTS } from './zh/variants.ts'
