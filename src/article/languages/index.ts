import type { Locale } from '../../model.ts'
import { en } from './en.ts'
import type { RoleWords } from './language.ts'

const LANGUAGES: Readonly<Record<string, RoleWords>> = { en }

/** The evidence to look for in an article of a locale: its own language's, and English, which web pages add everywhere. */
export function roleWords(locale: Locale): readonly RoleWords[] {
  const language = locale.split('-')[0]?.toLowerCase() ?? ''
  const own = Object.hasOwn(LANGUAGES, language) ? LANGUAGES[language] : undefined
  return own && own !== en ? [own, en] : [en]
}
