import { ar } from './ar/index.ts'
import { bg } from './bg/index.ts'
import { ca } from './ca/index.ts'
import { cs } from './cs/index.ts'
import { da } from './da/index.ts'
import { de } from './de/index.ts'
import { el } from './el/index.ts'
import { en } from './en/index.ts'
import { es } from './es/index.ts'
import { et } from './et/index.ts'
import { fi } from './fi/index.ts'
import { fr } from './fr/index.ts'
import { he } from './he/index.ts'
import { hi } from './hi/index.ts'
import { hr } from './hr/index.ts'
import { hu } from './hu/index.ts'
import { id } from './id/index.ts'
import { it } from './it/index.ts'
import { ja } from './ja/index.ts'
import { ko } from './ko/index.ts'
import { languageOf } from './language-tag.ts'
import { lt } from './lt/index.ts'
import { lv } from './lv/index.ts'
import type { LanguageHead } from './model.ts'
import { nb } from './nb/index.ts'
import { nl } from './nl/index.ts'
import { pl } from './pl/index.ts'
import { pt } from './pt/index.ts'
import { ro } from './ro/index.ts'
import { ru } from './ru/index.ts'
import { sk } from './sk/index.ts'
import { sl } from './sl/index.ts'
import { sr } from './sr/index.ts'
import { sv } from './sv/index.ts'
import { tr } from './tr/index.ts'
import { uk } from './uk/index.ts'
import { vi } from './vi/index.ts'
import { zh } from './zh/index.ts'

export { languageOf, languageTag } from './language-tag.ts'
export { directionOf, endsWithoutMark, isDense, isUnspaced } from './script.ts'

/** Every language that has a folder. */
export const HEADS: Readonly<Record<string, LanguageHead>> = {
  ar,
  bg,
  ca,
  cs,
  da,
  de,
  el,
  en,
  es,
  et,
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
  lt,
  lv,
  nb,
  nl,
  pl,
  pt,
  ro,
  ru,
  sk,
  sl,
  sr,
  sv,
  tr,
  uk,
  vi,
  zh,
}

/** What several rooms need to know of a locale's language; undefined if it has no folder. */
export const headOf = (locale: string): LanguageHead | undefined => languageOf(HEADS, locale)
