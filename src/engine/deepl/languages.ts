/** Variants that DeepL has as targets; another region or script falls back to its language. */
const VARIANTS = ['en-GB', 'en-US', 'es-419', 'pt-BR', 'pt-PT', 'zh-HANS', 'zh-HANT']

/** Languages that DeepL takes as targets only with a variant. */
const DEFAULT_VARIANT: Readonly<Record<string, string>> = { en: 'en-US', pt: 'pt-PT' }

/** Target languages that need no question; others are looked up in the service's own list. */
export const COMMON_TARGETS: ReadonlySet<string> = new Set(
  'ar bg cs da de el en es et fi fr he hu id it ja ko lt lv nb nl pl pt ro ru sk sl sv th tr uk vi zh'.split(' '),
)

/** The language alone, as sources and glossaries want it: `pt-BR` is `pt`, `no` is `nb`. */
export const rootOf = (locale: string): string => {
  const [language = ''] = locale.toLowerCase().split('-')
  return language === 'no' ? 'nb' : language
}

/** DeepL's code for a locale as target: `zh-Hans` is `zh-HANS`, `pt` is `pt-PT`, `de-AT` is `de`. */
export function targetOf(locale: string): string {
  const root = rootOf(locale)
  const exact = VARIANTS.find(variant => variant.toLowerCase() === locale.toLowerCase())
  return exact ?? DEFAULT_VARIANT[root] ?? root
}
