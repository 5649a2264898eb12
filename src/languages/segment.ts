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

/** By language subtag; every other language has what `und` knows. */
export const LANGUAGES: Readonly<Record<string, SegmentData>> = {
  ar,
  bg,
  bs: hr,
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
  ms: id,
  nb,
  nl,
  nn: nb,
  no: nb,
  pl,
  pt,
  ro,
  ru,
  sh: sr,
  sk,
  sl,
  sr,
  sv,
  tr,
  uk,
  und,
  vi,
  zh,
}

/** What the rules know about a locale's language; what holds in most languages where it has no file. */
export function segmentDataOf(locale: string): SegmentData {
  const subtag = locale.toLowerCase().split(/[-_]/, 1)[0] ?? ''
  return (Object.hasOwn(LANGUAGES, subtag) ? LANGUAGES[subtag] : undefined) ?? und
}
