import type { Locale } from '../../model.ts'

/** Codes with another meaning at services than in BCP 47, and codes that have a newer tag. */
const ALIASES: Readonly<Record<string, string>> = {
  zt: 'zh-Hant',
  pb: 'pt-BR',
  no: 'nb',
  iw: 'he',
  in: 'id',
  ji: 'yi',
  mo: 'ro',
  tl: 'fil',
  sh: 'sr-Latn',
}

/** A service's code as a tag: `zt` → `zh-Hant`, `EN-US` → `en-US`; undefined for anything else, such as `auto`. */
function tagOf(code: string): Intl.Locale | undefined {
  const [language = '', ...rest] = code.replaceAll('_', '-').split('-')
  const tag = [ALIASES[language.toLowerCase()] ?? language, ...rest].join('-')
  try {
    return language.length > 3 ? undefined : new Intl.Locale(tag)
  } catch {
    return undefined
  }
}

/**
 * The service's code nearest to a locale: its own, else a code of its language in the same script, first the region
 * with most readers (`pt` → `pt-BR`, `es-MX` → `es`). Undefined if none has its language and script.
 */
export function nearestCode(locale: Locale, codes: Iterable<string>): string | undefined {
  const wanted = tagOf(locale)?.maximize()
  if (!wanted) return undefined
  let best: { readonly code: string; readonly rank: number } | undefined
  for (const code of codes) {
    const tag = tagOf(code)
    if (!tag) continue
    const full = tag.maximize()
    if (full.language !== wanted.language || full.script !== wanted.script) continue
    const rank = full.region === wanted.region ? (tag.region === tagOf(locale)?.region ? 3 : 2) : tag.region ? 0 : 1
    if (!best || rank > best.rank) best = { code, rank }
  }
  return best?.code
}

/** The note of a unit whose text was made in a similar variant: `written in pt for pt-BR`. Empty for its own. */
export function servedAs(locale: Locale, code: string): readonly string[] {
  const [one, other] = [tagOf(locale), tagOf(code)]
  return one && other && one.toString() !== other.toString() && isOther(one, other)
    ? [`written in ${code} for ${locale}`]
    : []
}

/** A locale without a region accepts any region with its script; `en` is the same as `en-US`. */
const isOther = (one: Intl.Locale, other: Intl.Locale): boolean => {
  const [full, otherFull] = [one.maximize(), other.maximize()]
  return full.script !== otherFull.script || (one.region !== undefined && full.region !== otherFull.region)
}
