import { compileLanguage, type Language, type LanguageData } from '../language.ts'
import { en } from './en.ts'

const DATA: Readonly<Record<string, LanguageData>> = { en }

const compiled = new Map<string, Language>()

/** The rules' knowledge of a locale's language; undefined where there is none, and `Intl.Segmenter` is the better choice. */
export function languageOf(locale: string): Language | undefined {
  const subtag = locale.toLowerCase().split(/[-_]/, 1)[0] ?? ''
  const data = Object.hasOwn(DATA, subtag) ? DATA[subtag] : undefined
  if (!data) return undefined
  const known = compiled.get(subtag)
  if (known) return known
  const language = compileLanguage(data)
  compiled.set(subtag, language)
  return language
}
