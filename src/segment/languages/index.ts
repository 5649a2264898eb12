import { compileLanguage, type Language, type LanguageData } from '../language.ts'
import { ar } from './ar.ts'
import { bg } from './bg.ts'
import { ca } from './ca.ts'
import { cs } from './cs.ts'
import { da } from './da.ts'
import { de } from './de.ts'
import { el } from './el.ts'
import { en } from './en.ts'
import { es } from './es.ts'
import { et } from './et.ts'
import { fi } from './fi.ts'
import { fr } from './fr.ts'
import { he } from './he.ts'
import { hi } from './hi.ts'
import { hr } from './hr.ts'
import { hu } from './hu.ts'
import { id } from './id.ts'
import { it } from './it.ts'
import { ja } from './ja.ts'
import { ko } from './ko.ts'
import { lt } from './lt.ts'
import { lv } from './lv.ts'
import { nb } from './nb.ts'
import { nl } from './nl.ts'
import { pl } from './pl.ts'
import { pt } from './pt.ts'
import { ro } from './ro.ts'
import { ru } from './ru.ts'
import { sk } from './sk.ts'
import { sl } from './sl.ts'
import { sr } from './sr.ts'
import { sv } from './sv.ts'
import { tr } from './tr.ts'
import { uk } from './uk.ts'
import { und } from './und.ts'
import { vi } from './vi.ts'
import { zh } from './zh.ts'

/** By language subtag; every other language has what `und` knows. */
export const LANGUAGES: Readonly<Record<string, LanguageData>> = {
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

const compiled = new Map<string, Language>()

/** What the rules know about a locale's language; what holds in most languages where it has no file. */
export function languageOf(locale: string): Language {
  const subtag = locale.toLowerCase().split(/[-_]/, 1)[0] ?? ''
  const listed = Object.hasOwn(LANGUAGES, subtag) ? subtag : 'und'
  const known = compiled.get(listed)
  if (known) return known
  const language = compileLanguage(LANGUAGES[listed] ?? und)
  compiled.set(listed, language)
  return language
}
