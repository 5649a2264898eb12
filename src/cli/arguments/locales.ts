import { InterlinearError } from '../../errors.ts'
import { canonicalLocale } from '../../locale.ts'
import type { Locale } from '../../model.ts'

/** One BCP 47 tag in canonical form (`pt-br` → `pt-BR`); throws a usage error for a tag that is no locale. */
export function parseLocale(tag: string, flag: string): Locale {
  const language = canonicalLocale(tag)
  if (language === undefined) {
    const meant = canonicalLocale(tag.replaceAll('_', '-'))
    throw new InterlinearError(
      'usage',
      `found "${tag}" in ${flag}, expected a BCP 47 locale such as es, pt-BR or zh-Hans.`,
      meant === undefined ? {} : { hint: `Did you mean ${meant}?` },
    )
  }
  return language
}

/** The locales of `es,ca`, each once, in the given order. */
export function parseLocales(list: string, flag: string): readonly Locale[] {
  const tags = list.split(',').map(tag => tag.trim())
  return [...new Set(tags.map(tag => parseLocale(tag, flag)))]
}
