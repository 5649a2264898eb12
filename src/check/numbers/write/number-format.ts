import type { Locale } from '../../../model.ts'
import { onceEach } from '../../../once.ts'
import { separatorsOf } from '../../language/cldr.ts'

/** A text with its numbers written as in the target's language, and the changes. */
export interface Localized {
  readonly target: string
  readonly repairs: readonly string[]
}

/**
 * Rewrites numbers that an engine copied unchanged from the source (1,100 or 2.5) for the target's locale, by CLDR:
 * 1.100 in German, 1100 in Spanish, 2,5 in both. Clock times, versions and lists of numbers are left alone.
 */
export function localizeNumbers(
  source: string,
  target: string,
  { from, to }: { readonly from: Locale; readonly to: Locale },
): Localized {
  const { pattern, group, decimal } = writingOf(from)
  const copied = new Set(source.match(pattern))
  if (copied.size === 0) return { target, repairs: [] }
  const repairs = new Set<string>()
  const text = target.replace(pattern, token => {
    if (!copied.has(token)) return token
    const written = inLocale(token.replaceAll(group, '').replace(decimal, '.'), to)
    if (written !== token) repairs.add(`number: "${token}" → "${written}"`)
    return written
  })
  return { target: text, repairs: [...repairs] }
}

interface Writing {
  readonly pattern: RegExp
  readonly group: string
  readonly decimal: string
}

/** How a locale writes numbers that have separators. */
const writingOf = onceEach((locale: Locale): Writing => {
  const { group, decimal } = separatorsOf(locale)
  return { pattern: numberPattern(group, decimal), group, decimal }
})

/**
 * What must not stand before and after: a digit, a letter or a separator of a longer run; a digit, a time of day or a
 * further part.
 */
const BEFORE = '(?<![\\p{L}\\p{N}]|\\p{N}[.,:/-])'
const AFTER = '(?!\\p{N}|[.,:]\\p{N}|\\s*[ap]\\.?m\\b)'

function numberPattern(group: string, decimal: string): RegExp {
  const [g, d] = [RegExp.escape(group), RegExp.escape(decimal)]
  return new RegExp(`${BEFORE}(?:\\d{1,3}(?:${g}\\d{3})+(?:${d}\\d+)?|\\d+${d}\\d+)${AFTER}`, 'gu')
}

/** A decimal number with all its digits and no others. */
function inLocale(plain: string, locale: Locale): string {
  const digits = plain.split('.')[1]?.length ?? 0
  const format = new Intl.NumberFormat(locale, {
    numberingSystem: 'latn',
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  })
  return format.format(plain as Intl.StringNumericLiteral)
}
