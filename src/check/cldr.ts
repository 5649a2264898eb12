/** What CLDR says about a locale, through Intl. */

export const UNITS = [
  'hour',
  'minute',
  'second',
  'day',
  'week',
  'month',
  'year',
  'meter',
  'kilometer',
  'centimeter',
  'millimeter',
  'mile',
  'foot',
  'inch',
  'yard',
  'kilogram',
  'gram',
  'pound',
  'ounce',
  'stone',
  'liter',
  'milliliter',
  'gallon',
  'hectare',
  'acre',
  'degree',
  'celsius',
  'fahrenheit',
  'byte',
  'megabyte',
  'gigabyte',
  'terabyte',
  'kilometer-per-hour',
  'mile-per-hour',
] as const

interface Separators {
  readonly decimal: string
  readonly group: string
}

const SEPARATORS = new Map<string, Separators>()

/** The locale's decimal and grouping separators. */
export function separatorsOf(locale: string): Separators {
  const known = SEPARATORS.get(locale)
  if (known) return known
  const parts = new Intl.NumberFormat(locale, { numberingSystem: 'latn' }).formatToParts(1234567.8)
  const of = (type: string): string => parts.find(part => part.type === type)?.value ?? ''
  const separators = { decimal: of('decimal') || '.', group: of('group') }
  SEPARATORS.set(locale, separators)
  return separators
}

/** Month names, 1 to 12, as they stand alone and in a date. */
export function* cldrMonths(locale: string): Generator<readonly [string, string]> {
  for (const options of [{ month: 'long' }, { month: 'long', day: 'numeric' }] as const) {
    const format = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC', calendar: 'gregory' })
    for (let month = 1; month <= 12; month++) {
      const name = namePart(format, Date.UTC(2023, month - 1, 1), 'month')
      if (name) yield [String(month), name]
    }
  }
}

/** Weekday names, 1 (Monday) to 7. */
export function* cldrWeekdays(locale: string): Generator<readonly [string, string]> {
  const format = new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' })
  for (let day = 1; day <= 7; day++) {
    const name = namePart(format, Date.UTC(2023, 4, day), 'weekday')
    if (name) yield [String(day), name]
  }
}

function namePart(format: Intl.DateTimeFormat, time: number, type: 'month' | 'weekday'): string | undefined {
  const value = format.formatToParts(time).find(part => part.type === type)?.value
  return value && /\p{L}/u.test(value) && !/\p{N}/u.test(value) ? value : undefined
}

/** Names and symbols of units in the forms that numbers ask for. */
export function* cldrUnits(locale: string): Generator<readonly [string, string]> {
  const amounts = tellingAmounts(locale)
  for (const unit of UNITS) {
    for (const unitDisplay of ['long', 'short'] as const) {
      const format = new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay })
      for (const amount of amounts) {
        const name = format.formatToParts(amount).find(part => part.type === 'unit')?.value
        if (name && isTelling(name)) yield [unit, name.replace(/\.$/, '')]
      }
    }
  }
}

/** Amounts of which each asks for a form of its own. */
export function tellingAmounts(locale: string): readonly number[] {
  const rules = new Intl.PluralRules(locale)
  return [...new Map([1.5, 5, 2, 1].map(amount => [rules.select(amount), amount])).values()]
}

/** Symbols that are no word of any language; "in" for inches and "a" for years would be. */
const SYMBOLS: readonly string[] = [
  'km',
  'cm',
  'mm',
  'kg',
  'mg',
  'ml',
  'ha',
  'km/h',
  'mph',
  'GB',
  'MB',
  'TB',
  'км',
  'см',
  'кг',
]

const isTelling = (name: string): boolean =>
  SYMBOLS.includes(name) ||
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー]+$/u.test(name) ||
  (/^\p{L}[\p{L}\p{M} .]*$/u.test(name) && name.replace(/[^\p{L}]/gu, '').length >= 3)
