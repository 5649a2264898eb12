import { ar } from './ar/negation.ts'
import { bg } from './bg/negation.ts'
import { ca } from './ca/negation.ts'
import { cs } from './cs/negation.ts'
import { da } from './da/negation.ts'
import { de } from './de/negation.ts'
import { el } from './el/negation.ts'
import { en } from './en/negation.ts'
import { es } from './es/negation.ts'
import { fi } from './fi/negation.ts'
import { fr } from './fr/negation.ts'
import { he } from './he/negation.ts'
import { hi } from './hi/negation.ts'
import { hr } from './hr/negation.ts'
import { hu } from './hu/negation.ts'
import { id } from './id/negation.ts'
import { it } from './it/negation.ts'
import { ja } from './ja/negation.ts'
import { ko } from './ko/negation.ts'
import { languageOf } from './language-tag.ts'
import type { NegationWords } from './model.ts'
import { nb } from './nb/negation.ts'
import { nl } from './nl/negation.ts'
import { pl } from './pl/negation.ts'
import { pt } from './pt/negation.ts'
import { ro } from './ro/negation.ts'
import { ru } from './ru/negation.ts'
import { sk } from './sk/negation.ts'
import { sr } from './sr/negation.ts'
import { sv } from './sv/negation.ts'
import { tr } from './tr/negation.ts'
import { uk } from './uk/negation.ts'
import { vi } from './vi/negation.ts'
import { zh } from './zh/negation.ts'

/** The languages that have such words. */
export const NEGATIONS: Readonly<Record<string, NegationWords>> = {
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

/** How a locale's language says negations in other ways; empty if it has no file here. */
export const negationOf = (locale: string): NegationWords => languageOf(NEGATIONS, locale) ?? NONE
const NONE: NegationWords = {}
