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

/** Whether a tag in a file is of a locale's language: `en_US` and `EN` are of `en`. */
export const isLanguageOf = (locale: Locale, tag: string): boolean =>
  tag.trim().toLowerCase().split(/[-_]/)[0] === locale.split('-')[0]?.toLowerCase()
