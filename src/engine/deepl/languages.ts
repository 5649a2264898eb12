import { nearestCode } from '../requests/nearest-code.ts'

/** Targets that need no request; others are looked up in the service's own list. */
const COMMON_TARGETS: readonly string[] =
  'ar bg cs da de el en-GB en-US es es-419 et fi fr he hu id it ja ko lt lv nb nl pl pt-BR pt-PT ro ru sk sl sv th tr uk vi zh-HANS zh-HANT'.split(
    ' ',
  )

/** Languages that DeepL takes as targets only with a variant. */
const DEFAULT_VARIANT: Readonly<Record<string, string>> = { en: 'en-US', pt: 'pt-PT', zh: 'zh-HANS' }

/** The language alone, as sources and glossaries need it: `pt-BR` → `pt`, `no` → `nb`. */
export const rootOf = (locale: string): string => {
  const [language = ''] = locale.toLowerCase().split('-')
  return language === 'no' ? 'nb' : language
}

/**
 * DeepL's code for a locale that needs no request: `pt` → `pt-PT`, `zh-Hans` → `zh-HANS`; undefined for another region.
 */
export function commonTarget(locale: string): string | undefined {
  const root = rootOf(locale)
  if (!locale.includes('-')) return DEFAULT_VARIANT[root] ?? COMMON_TARGETS.find(code => code === root)
  return COMMON_TARGETS.find(code => code.toLowerCase() === locale.toLowerCase())
}

/** The nearest of the codes that DeepL lists: `de-AT` → `de`, `fr-CA` → itself once DeepL has it. */
export const targetAmong = (locale: string, codes: readonly string[]): string | undefined =>
  locale.includes('-') ? nearestCode(locale, codes) : (DEFAULT_VARIANT[rootOf(locale)] ?? nearestCode(locale, codes))

/** The nearest code if DeepL's own list is unavailable. */
export const nearestCommon = (locale: string): string | undefined => targetAmong(locale, COMMON_TARGETS)
