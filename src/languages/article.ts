import { ar } from './ar/article.ts'
import { bg } from './bg/article.ts'
import { ca } from './ca/article.ts'
import { cs } from './cs/article.ts'
import { da } from './da/article.ts'
import { de } from './de/article.ts'
import { el } from './el/article.ts'
import { en } from './en/article.ts'
import { es } from './es/article.ts'
import { fi } from './fi/article.ts'
import { fr } from './fr/article.ts'
import { hi } from './hi/article.ts'
import { hr } from './hr/article.ts'
import { hu } from './hu/article.ts'
import { id } from './id/article.ts'
import { it } from './it/article.ts'
import { ja } from './ja/article.ts'
import { ko } from './ko/article.ts'
import { languageOf } from './language-tag.ts'
import type { RoleWords } from './model.ts'
import { nb } from './nb/article.ts'
import { nl } from './nl/article.ts'
import { pl } from './pl/article.ts'
import { pt } from './pt/article.ts'
import { ro } from './ro/article.ts'
import { ru } from './ru/article.ts'
import { sk } from './sk/article.ts'
import { sv } from './sv/article.ts'
import { tr } from './tr/article.ts'
import { uk } from './uk/article.ts'
import { vi } from './vi/article.ts'
import { zh } from './zh/article.ts'

const ARTICLES: Readonly<Record<string, RoleWords>> = {
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
  sv,
  tr,
  uk,
  vi,
  zh,
}

/**
 * The words that are evidence for roles in an article of a locale: those of its language, and English ones, which web
 * pages add everywhere.
 */
export function roleWords(locale: string): readonly RoleWords[] {
  const own = languageOf(ARTICLES, locale)
  return own && own !== en ? [own, en] : [en]
}
