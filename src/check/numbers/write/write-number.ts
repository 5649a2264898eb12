import type { Locale } from '../../../model.ts'
import type { NumberFact } from '../model.ts'
import { latinDigits } from '../read/digits.ts'

/** The signs of a number; missing ones come from CLDR. */
export interface NumberSigns {
  readonly decimal?: string | undefined
  /** Between thousands; empty for none. */
  readonly group?: string | undefined
}

/** Writes a value for a locale, with other signs if given, and with the requested number of decimals. */
export function writeNumber(
  value: number,
  locale: Locale,
  { decimals = 0, signs = {} }: { readonly decimals?: number; readonly signs?: NumberSigns },
): string {
  const format = new Intl.NumberFormat(locale, {
    numberingSystem: 'latn',
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
    // If the house style sets the sign between thousands, 1 100 gets it too, as in CLDR.
    useGrouping: signs.group === '' ? false : 'auto',
  })
  return format
    .formatToParts(value)
    .map(({ type, value: part }) =>
      type === 'group' ? (signs.group ?? part) : type === 'decimal' ? (signs.decimal ?? part) : part,
    )
    .join('')
}

const IN_DIGITS = /^\p{Nd}+(?:[.,٬٫\s\u00a0\u202f'’]\p{Nd}+)*$/u

/**
 * The digits at the beginning of a figure, as written, and as the locale writes them with the given signs; undefined if
 * the figure is not in digits or not a plain number: a time of day, a date, a version.
 */
export function rewritten(
  { value, scale, clock, start, end, month, part }: NumberFact,
  text: string,
  { locale, signs }: { readonly locale: Locale; readonly signs?: NumberSigns },
): { readonly start: number; readonly end: number; readonly written: string; readonly right: string } | undefined {
  const [written = ''] = /^[\p{Nd}.,٬٫\s\u00a0\u202f'’]*\p{Nd}/u.exec(text.slice(start, end)) ?? []
  if (!IN_DIGITS.test(written) || month || part || clock !== undefined) return undefined
  const amount = value / 10 ** scale
  const decimals = decimalsOf(written, amount)
  if (decimals === undefined) return undefined
  const right = writeNumber(amount, locale, { decimals, ...(signs && { signs }) })
  return { start, end: start + written.length, written, right }
}

/** How many of the digits are decimals, if the digits then state the amount; undefined if they do not. */
function decimalsOf(written: string, amount: number): number | undefined {
  const digits = latinDigits(written).replace(/\D/g, '')
  for (let decimals = 0; decimals <= Math.min(6, digits.length - 1); decimals++) {
    if (Math.abs(Number(digits) / 10 ** decimals - amount) < 1e-9 * Math.max(1, Math.abs(amount))) return decimals
  }
  return undefined
}
