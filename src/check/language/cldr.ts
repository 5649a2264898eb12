import { CLDR } from '../../languages/cldr.ts'
import type { Cldr } from '../../languages/model.ts'

const WRITTEN_DOWN: Readonly<Record<string, Cldr>> = CLDR

/** What CLDR says about a locale: from our own file if the language has one, since Intl is slow, else from Intl. */
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

/** What CLDR says about a locale, from the runtime's Intl. */
export const askIntl = (locale: string): Cldr => ({
  ...askSeparators(locale),
  units: listed(cldrUnits(locale)),
  money: listed(cldrMoney(locale)),
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
  'meter-per-second',
] as const

type Separators = Pick<Cldr, 'decimal' | 'group'>

function askSeparators(locale: string): Separators {
  const parts = new Intl.NumberFormat(locale, { numberingSystem: 'latn' }).formatToParts(1234567.8)
  const of = (type: string): string => parts.find(part => part.type === type)?.value ?? ''
  return { decimal: of('decimal') || '.', group: of('group') }
}

/** Names and symbols of units, in the forms that different numbers need. */
export function* cldrUnits(locale: string): Generator<readonly [string, string]> {
  const named = [...namedUnits(locale)]
  // Korean 시속 ("an hour") is any speed, with the unit behind its number.
  const isOfSpeeds = (name: string): boolean =>
    new Set(named.flatMap(([unit, other]) => (other === name && unit.includes('-per-') ? [unit] : []))).size > 1
  for (const [unit, name] of named) if (!isOfSpeeds(name)) yield [unit, name]
}

function* namedUnits(locale: string): Generator<readonly [string, string]> {
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

/** Currencies that several countries have, as ISO codes; the commonest are in the languages' own files. */
const MONEY: readonly (readonly [id: string, codes: readonly string[]])[] = [
  ['dinar', ['RSD', 'KWD', 'IQD', 'TND']],
  ['dirham', ['AED', 'MAD']],
  ['rial', ['SAR', 'QAR']],
  ['rial', ['IRR', 'OMR', 'YER']],
  ['shilling', ['KES', 'UGX', 'TZS']],
  ['manat', ['AZN', 'TMT']],
]

/** A shorter stem does not identify a word. */
const LONG_STEM = 5

/** The common word of the currency names in a family: динар, and with its endings динар*. */
function* cldrMoney(locale: string): Generator<readonly [string, string]> {
  for (const [id, codes] of MONEY) {
    const words = sharedMoneyWords(codes, locale, 2)
    for (const word of words) yield [id, word]
    const [shortest = ''] = words.toSorted((one, other) => one.length - other.length)
    const stem = shortest.replace(/(?:[aeiouyıəаеиоуыο]|(?<=r|m|n)s)$/u, '')
    if (stem.length >= LONG_STEM && words.every(word => word.startsWith(stem))) yield [id, `${stem}*`]
  }
}

/** The words that at least so many of some currencies' names share, in the forms that different amounts need. */
export function sharedMoneyWords(codes: readonly string[], locale: string, least = codes.length): readonly string[] {
  const names = codes.map(code => moneyWords(code, locale))
  const all = new Set(names.flatMap(words => [...words]))
  return [...all].filter(word => names.filter(words => words.has(word)).length >= least)
}

function moneyWords(currency: string, locale: string): ReadonlySet<string> {
  const format = new Intl.NumberFormat(locale, { style: 'currency', currency, currencyDisplay: 'name' })
  const names = tellingAmounts(locale).map(
    amount => format.formatToParts(amount).find(({ type }) => type === 'currency')?.value ?? '',
  )
  return new Set(names.flatMap(name => name.toLowerCase().match(/[\p{L}\p{M}]{3,}/gu) ?? []))
}

/** Amounts that each need a different form. */
export function tellingAmounts(locale: string): readonly number[] {
  const rules = new Intl.PluralRules(locale)
  return [...new Map([1.5, 5, 2, 1].map(amount => [rules.select(amount), amount])).values()]
}

/** Symbols that are not words of any language; "in" for inches and "a" for years would be. */
const SYMBOLS: readonly string[] = [
  'km',
  'cm',
  'mm',
  'kg',
  'mg',
  'ml',
  'ha',
  'km/h',
  'm/s',
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
