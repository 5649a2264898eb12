import { bg } from './bg/letters.ts'
import { ca } from './ca/letters.ts'
import { cs } from './cs/letters.ts'
import { da } from './da/letters.ts'
import { de } from './de/letters.ts'
import { en } from './en/letters.ts'
import { es } from './es/letters.ts'
import { et } from './et/letters.ts'
import { fi } from './fi/letters.ts'
import { fr } from './fr/letters.ts'
import { hr } from './hr/letters.ts'
import { hu } from './hu/letters.ts'
import { id } from './id/letters.ts'
import { it } from './it/letters.ts'
import { lt } from './lt/letters.ts'
import { lv } from './lv/letters.ts'
import { nb } from './nb/letters.ts'
import { nl } from './nl/letters.ts'
import { pl } from './pl/letters.ts'
import { pt } from './pt/letters.ts'
import { ro } from './ro/letters.ts'
import { ru } from './ru/letters.ts'
import type { LetterGroups } from './shapes/letters.ts'
import { sk } from './sk/letters.ts'
import { sl } from './sl/letters.ts'
import { sr } from './sr/letters.ts'
import { sv } from './sv/letters.ts'
import { tr } from './tr/letters.ts'
import { uk } from './uk/letters.ts'
import { vi } from './vi/letters.ts'

export type { LetterGroups } from './shapes/letters.ts'

/** The groups of letters of each language that has a file of them. */
export const LETTER_GROUPS: Readonly<Record<string, LetterGroups>> = {
  bg,
  ca,
  cs,
  da,
  de,
  en,
  es,
  et,
  fi,
  fr,
  hr,
  hu,
  id,
  it,
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
}
