import type { Locale } from './model.ts'
import { onceEach } from './once.ts'

/**
 * A BCP 47 tag in canonical form (`pt-br` → `pt-BR`); undefined if it is invalid, or of a language that CLDR does not
 * know.
 */
export const canonicalLocale = onceEach((tag): Locale | undefined => {
  try {
    const [locale] = Intl.getCanonicalLocales(tag)
    return locale !== undefined && isKnown(new Intl.Locale(locale)) ? locale : undefined
  } catch {
    return undefined
  }
})

/** Whether CLDR knows the language: its script and region, or at least its name (which takes far longer to look up). */
const isKnown = (locale: Intl.Locale): boolean =>
  new Intl.Locale(locale.language).maximize().script !== undefined ||
  new Intl.DisplayNames('en', { type: 'language', fallback: 'none' }).of(locale.language) !== undefined

/**
 * A locale and what it is a kind of, the nearest first: `zh-Hant-TW → zh-Hant-TW, zh-Hant, zh`. A setting for one of
 * them holds for the locale (RFC 4647, lookup).
 */
export const lookupOrder = onceEach((locale): readonly Locale[] => {
  const parts = locale.split('-')
  // "zh-x-own" without its end is "zh": a letter alone says what follows it.
  return parts
    .flatMap((_, index) => (parts[index]?.length === 1 ? [] : [parts.slice(0, index + 1).join('-')]))
    .reverse()
})

/** The language of a locale, without its script and region: `pt-BR → pt`. */
export const primaryLanguage = (locale: Locale): string => lookupOrder(locale).at(-1) ?? locale

/** Whether a tag in a file is of a locale's language: `en_US` and `EN` are of `en`. */
export const isLanguageOf = (locale: Locale, tag: string): boolean =>
  primaryLanguage(tag.trim().replaceAll('_', '-')).toLowerCase() === primaryLanguage(locale).toLowerCase()
