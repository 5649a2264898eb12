import type { Locale } from '../../model.ts'
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
import type { RoleWords } from './language.ts'
import { nl } from './nl.ts'
import { pl } from './pl.ts'
import { pt } from './pt.ts'
import { ru } from './ru.ts'
import { sv } from './sv.ts'
import { tr } from './tr.ts'
import { uk } from './uk.ts'
import { zh } from './zh.ts'

const LANGUAGES: Readonly<Record<string, RoleWords>> = {
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
  zh,
}

/** The evidence to look for in an article of a locale: its own language's, and English, which web pages add everywhere. */
export function roleWords(locale: Locale): readonly RoleWords[] {
  const language = locale.split('-')[0]?.toLowerCase() ?? ''
  const own = Object.hasOwn(LANGUAGES, language) ? LANGUAGES[language] : undefined
  return own && own !== en ? [own, en] : [en]
}
