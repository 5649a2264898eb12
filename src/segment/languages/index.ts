import { compileLanguage, type Language, type LanguageData } from '../language.ts'
import { ar } from './ar.ts'
import { ca } from './ca.ts'
import { cs } from './cs.ts'
import { da } from './da.ts'
import { de } from './de.ts'
import { el } from './el.ts'
import { en } from './en.ts'
import { es } from './es.ts'
import { fr } from './fr.ts'
import { hi } from './hi.ts'
import { it } from './it.ts'
import { ja } from './ja.ts'
import { ko } from './ko.ts'
import { nl } from './nl.ts'
import { pl } from './pl.ts'
import { pt } from './pt.ts'
import { ru } from './ru.ts'
import { sv } from './sv.ts'
import { tr } from './tr.ts'
import { uk } from './uk.ts'
import { und } from './und.ts'
import { zh } from './zh.ts'

/** By language subtag; every other language has what `und` knows. */
export const LANGUAGES: Readonly<Record<string, LanguageData>> = {
  ar,
  ca,
  cs,
  da,
  de,
  el,
  en,
  es,
  fr,
  hi,
  it,
  ja,
  ko,
  nl,
  pl,
  pt,
  ru,
  sv,
  tr,
  uk,
  und,
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
