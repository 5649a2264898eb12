import type { Locale } from '../../model.ts'

/** Codes that services use for something else than BCP 47 says, or for what has a newer tag. */
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

/** A service's code as a tag: `zt` → `zh-Hant`, `EN-US` → `en-US`; undefined for what is none, such as `auto`. */
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
 * Of the codes that a service has, the one nearest to a locale: its own, else its language's in the same script, where the
 * region that most people read comes first (`pt` → `pt-BR`, `es-MX` → `es`). Undefined when none is of its language and script.
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

/** What a unit says of a text that was made in a neighbouring variant: `written in pt for pt-BR`. Nothing for its own. */
export function servedAs(locale: Locale, code: string): readonly string[] {
  const [one, other] = [tagOf(locale), tagOf(code)]
  return one && other && one.toString() !== other.toString() && isOther(one, other)
    ? [`written in ${code} for ${locale}`]
    : []
}

/** A locale without a region is served by any of its script; `en` is the same as `en-US`. */
const isOther = (one: Intl.Locale, other: Intl.Locale): boolean => {
  const [full, otherFull] = [one.maximize(), other.maximize()]
  return full.script !== otherFull.script || (one.region !== undefined && full.region !== otherFull.region)
}
