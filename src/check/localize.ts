import type { Locale } from '../model.ts'
import { separatorsOf } from './cldr.ts'

/** A text with its numbers written the target's way, and what was changed. */
export interface Localized {
  readonly target: string
  readonly repairs: readonly string[]
}

/**
 * Writes numbers that an engine copied from the source as they stand (1,100 or 2.5) the way of the target's locale, by
 * CLDR: 1.100 in German, 1100 in Spanish, 2,5 in both. Clock times, versions and lists of numbers are left alone.
 */
export function localizeNumbers(
  source: string,
  target: string,
  { from, to }: { readonly from: Locale; readonly to: Locale },
): Localized {
  const { group, decimal } = separatorsOf(from)
  let text = target
  const repairs: string[] = []
  for (const token of new Set(source.match(numberPattern(group, decimal)))) {
    const plain = token.replaceAll(group, '').replace(decimal, '.')
    const written = inLocale(plain, to)
    if (written === token || !text.includes(token)) continue
    const copied = new RegExp(`${BEFORE}${RegExp.escape(token)}${AFTER}`, 'gu')
    const replaced = text.replace(copied, written)
    if (replaced !== text) repairs.push(`number: "${token}" → "${written}"`)
    text = replaced
  }
  return { target: text, repairs }
}

/** No digit, letter or separator of a longer run before; no digit, time of day or further part after. */
const BEFORE = '(?<![\\p{L}\\p{N}]|\\p{N}[.,:/-])'
const AFTER = '(?!\\p{N}|[.,:]\\p{N}|\\s*[ap]\\.?m\\b)'

function numberPattern(group: string, decimal: string): RegExp {
  const [g, d] = [RegExp.escape(group), RegExp.escape(decimal)]
  return new RegExp(`${BEFORE}(?:\\d{1,3}(?:${g}\\d{3})+(?:${d}\\d+)?|\\d+${d}\\d+)${AFTER}`, 'gu')
}

/** A decimal number with its own digits, none added and none lost. */
function inLocale(plain: string, locale: Locale): string {
  const digits = plain.split('.')[1]?.length ?? 0
  const format = new Intl.NumberFormat(locale, {
    numberingSystem: 'latn',
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  })
  return format.format(plain as Intl.StringNumericLiteral)
}
