import { ar } from './ar/negation.ts'
import { ca } from './ca/negation.ts'
import { cs } from './cs/negation.ts'
import { da } from './da/negation.ts'
import { de } from './de/negation.ts'
import { en } from './en/negation.ts'
import { es } from './es/negation.ts'
import { fi } from './fi/negation.ts'
import { fr } from './fr/negation.ts'
import { hi } from './hi/negation.ts'
import { hu } from './hu/negation.ts'
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
import { sv } from './sv/negation.ts'
import { tr } from './tr/negation.ts'
import { uk } from './uk/negation.ts'
import { zh } from './zh/negation.ts'

/** The languages that have such words. */
export const NEGATIONS: Readonly<Record<string, NegationWords>> = {
  ar,
  ca,
  cs,
  da,
  de,
  en,
  es,
  fi,
  fr,
  hi,
  hu,
  it,
  ja,
  ko,
  nb,
  nl,
  pl,
  pt,
  ro,
  ru,
  sv,
  tr,
  uk,
  zh,
}

/** How a locale's language says negations in other ways; empty if it has no file here. */
export const negationOf = (locale: string): NegationWords => languageOf(NEGATIONS, locale) ?? NONE
const NONE: NegationWords = {}
