import { ar } from './ar/segment.ts'
import { bg } from './bg/segment.ts'
import { ca } from './ca/segment.ts'
import { cs } from './cs/segment.ts'
import { da } from './da/segment.ts'
import { de } from './de/segment.ts'
import { el } from './el/segment.ts'
import { en } from './en/segment.ts'
import { es } from './es/segment.ts'
import { et } from './et/segment.ts'
import { fi } from './fi/segment.ts'
import { fr } from './fr/segment.ts'
import { he } from './he/segment.ts'
import { hi } from './hi/segment.ts'
import { hr } from './hr/segment.ts'
import { hu } from './hu/segment.ts'
import { id } from './id/segment.ts'
import { it } from './it/segment.ts'
import { ja } from './ja/segment.ts'
import { ko } from './ko/segment.ts'
import { languageOf, languageTag } from './language-tag.ts'
import { lt } from './lt/segment.ts'
import { lv } from './lv/segment.ts'
import type { SegmentData } from './model.ts'
import { nb } from './nb/segment.ts'
import { nl } from './nl/segment.ts'
import { pl } from './pl/segment.ts'
import { pt } from './pt/segment.ts'
import { ro } from './ro/segment.ts'
import { ru } from './ru/segment.ts'
import { sk } from './sk/segment.ts'
import { sl } from './sl/segment.ts'
import { sr } from './sr/segment.ts'
import { sv } from './sv/segment.ts'
import { tr } from './tr/segment.ts'
import { uk } from './uk/segment.ts'
import { und } from './und/segment.ts'
import { vi } from './vi/segment.ts'
import { zh } from './zh/segment.ts'

/** By language; every other language has the data of `und`. */
export const SEGMENTS: Readonly<Record<string, SegmentData>> = {
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
  und,
}

/** Languages without a folder whose sentences are written like those of another: Bosnian, Malay, Nynorsk. */
const RELATIVES: Readonly<Record<string, string>> = { bs: 'hr', ms: 'id', nn: 'nb' }

/** The language by whose rules a locale's sentences are split: `pt-BR → pt`, `bs → hr`, `sw → und`. */
export function sentenceTag(locale: string): string {
  const tag = languageOf(RELATIVES, locale) ?? languageTag(locale)
  return Object.hasOwn(SEGMENTS, tag) ? tag : 'und'
}
