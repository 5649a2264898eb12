import { CLDR } from '../../languages/cldr.ts'
import type { Cldr } from '../../languages/model.ts'

const WRITTEN_DOWN: Readonly<Record<string, Cldr>> = CLDR

/** What CLDR says about a locale: from our own file where the language has one, since Intl is slow, else from Intl. */
export const cldrOf = (locale: string): Cldr => writtenDown(locale) ?? askIntl(locale)

/** The signs between the digits of a locale's numbers. */
export const separatorsOf = (locale: string): Separators => writtenDown(locale) ?? askSeparators(locale)

const writtenDown = (locale: string): Cldr | undefined =>
  Object.hasOwn(WRITTEN_DOWN, locale) ? WRITTEN_DOWN[locale] : undefined

/** The names of a list, each with its id. */
export function* namesIn(list: string): Generator<readonly [id: string, name: string]> {
  for (const [, id = '', names = ''] of list.matchAll(/(?<!\S)(\S+)=(\S+)/g)) {
    for (const name of names.split(',')) yield [id, name.replaceAll('_', ' ')]
  }
}

/** What CLDR says about a locale, from the runtime. */
export const askIntl = (locale: string): Cldr => ({
  ...askSeparators(locale),
  units: listed(cldrUnits(locale)),
})

/** Names as a list, each once. */
function listed(names: Iterable<readonly [id: string, name: string]>): string {
  const lists = new Map<string, Set<string>>()
  for (const [id, name] of names) lists.set(id, (lists.get(id) ?? new Set()).add(name.replace(/\s/g, '_')))
  return [...lists].map(([id, list]) => `${id}=${[...list].join(',')}`).join(' ')
}

const UNITS = [
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

type Separators = Pick<Cldr, 'decimal' | 'group'>

function askSeparators(locale: string): Separators {
  const parts = new Intl.NumberFormat(locale, { numberingSystem: 'latn' }).formatToParts(1234567.8)
  const of = (type: string): string => parts.find(part => part.type === type)?.value ?? ''
  return { decimal: of('decimal') || '.', group: of('group') }
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
