import { calendarOf, type DateNames } from '../../../languages/calendar.ts'
import type { CheckData, Cldr, LanguageHead } from '../../../languages/model.ts'
import { isLength } from '../../numbers/measures.ts'
import { namesIn } from '../cldr.ts'
import type { Sense } from '../model.ts'
import { wordsOf } from './word-list.ts'

/** Months and weekdays, from CLDR and from the language's head. */
export function* datePhrases(locale: string, head: Partial<LanguageHead> = {}): Generator<readonly [string, Sense]> {
  const { months, weekdays } = calendarOf(locale)
  for (const [value, phrase] of [...each(head.months ?? {}), ...wordsAmong(months)]) {
    yield [phrase, { kind: 'month', value: Number(value) }]
  }
  for (const [value, phrase] of [...each(head.weekdays ?? {}), ...wordsAmong(weekdays)]) {
    yield [phrase, { kind: 'weekday', value: Number(value) }]
  }
}

/** Names that are words: Japanese 1月 is read as a number and a sign. */
function* wordsAmong(names: DateNames): Generator<readonly [number, string]> {
  for (const [value, forms] of names) for (const form of forms) if (!/\p{N}/u.test(form)) yield [value, form]
}

/** What words and phrases mean to a reader: numbers, units, currencies, negators. */
export function* phrasesOf(data: CheckData, cldr: Cldr): Generator<readonly [string, Sense]> {
  const forms = { cardinal: data.cardinals, ordinal: data.ordinals, amount: data.amounts } as const
  for (const form of ['cardinal', 'ordinal', 'amount'] as const) {
    for (const [value, phrase] of each(forms[form])) yield [phrase, { kind: 'number', value: Number(value), form }]
  }
  for (const [exponent, phrase] of each(data.scales)) yield [phrase, { kind: 'scale', exponent: Number(exponent) }]
  const units = [...each(data.units ?? {}), ...namesIn(cldr.units)]
  for (const [id, phrase] of [...units, ...raised(units, data), ...raisedSymbols(units)])
    yield [phrase, { kind: 'unit', id }]
  for (const [id, phrase] of [...each(data.currencies), ...namesIn(cldr.money)])
    yield [phrase, { kind: 'currency', id }]
  for (const phrase of wordsOf(data.percent)) yield [phrase, { kind: 'percent' }]
  for (const phrase of wordsOf(data.percentBefore ?? '')) yield [phrase, { kind: 'percent-before' }]
  for (const phrase of wordsOf(data.joints)) yield [phrase, { kind: 'joint' }]
  for (const phrase of wordsOf(data.negationIdioms ?? '')) yield [phrase, { kind: 'idiom' }]
  for (const phrase of wordsOf(data.privatives)) yield [phrase, { kind: 'privative' }]
  for (const phrase of wordsOf(data.negators)) yield [phrase, { kind: 'negator' }]
}

/** Areas and volumes with the names of the lengths: `square-foot`, `cubic-meter`. */
function* raised(
  units: readonly (readonly [id: string, phrase: string])[],
  { square = '', cubic = '' }: CheckData,
): Generator<readonly [string, string]> {
  for (const [power, forms] of Object.entries({ square: wordsOf(square), cubic: wordsOf(cubic) })) {
    for (const [id, phrase] of forms.length === 0 ? [] : units) {
      if (!isLength(id)) continue
      for (const form of forms) {
        const isWord = !form.includes(' ')
        if (isWord || !phrase.endsWith('*')) yield [`${power}-${id}`, form.replace('{}', phrase)]
      }
    }
  }
}

/** Areas and volumes with the symbols of the lengths, whose sign is part of the word: `км²`, `كم²`, `см³`. */
function* raisedSymbols(
  units: readonly (readonly [id: string, phrase: string])[],
): Generator<readonly [string, string]> {
  for (const [id, phrase] of units) {
    if (phrase.length > LONGEST_SYMBOL || phrase.endsWith('*') || !isLength(id)) continue
    yield [`square-${id}`, `${phrase}²`]
    yield [`cubic-${id}`, `${phrase}³`]
  }
}

/** In letters: χλμ, كلم. */
const LONGEST_SYMBOL = 4

function* each(lists: Readonly<Record<string, string>>): Generator<readonly [string, string]> {
  for (const [key, list] of Object.entries(lists)) for (const phrase of wordsOf(list)) yield [key, phrase]
}

/** Abbreviations of data units in any language. */
const BYTES = {
  byte: 'byte bytes',
  megabyte: 'mib Mio мб міб миб Mo Mt',
  gigabyte: 'gib Gio гб гіб гиб Go Gt',
  terabyte: 'tib Tio тб',
}

/** Symbols of areas, which CLDR lacks for numbers, and units in one sign, as in Korean and Japanese papers. */
export const SYMBOLS: readonly (readonly [string, Sense])[] = [
  ['km²', { kind: 'unit', id: 'square-kilometer' }],
  ['m²', { kind: 'unit', id: 'square-meter' }],
  ...Object.entries(BYTES).flatMap(([id, names]) =>
    wordsOf(names).map((name): readonly [string, Sense] => [name, { kind: 'unit', id }]),
  ),
  ...wordsOf('m/s m/sek m/sec m/sn м/с м/сек م/ث').map((name): readonly [string, Sense] => [
    name,
    { kind: 'unit', id: 'meter-per-second' },
  ]),
  ['cl', { kind: 'unit', id: 'centiliter' }],
  ['dl', { kind: 'unit', id: 'deciliter' }],
  ['㎢', { kind: 'unit', id: 'square-kilometer' }],
  ['㎡', { kind: 'unit', id: 'square-meter' }],
  ['㎥', { kind: 'unit', id: 'cubic-meter' }],
  ['㏊', { kind: 'unit', id: 'hectare' }],
  ['㎞', { kind: 'unit', id: 'kilometer' }],
  ['㎝', { kind: 'unit', id: 'centimeter' }],
  ['㎜', { kind: 'unit', id: 'millimeter' }],
  ['㎏', { kind: 'unit', id: 'kilogram' }],
]

/** ISO 4217 codes that stand in news, by the currency's everyday name. */
export const CODES: readonly (readonly [string, Sense])[] = Object.entries({
  dollar: 'USD CAD AUD NZD HKD SGD',
  euro: 'EUR',
  pound: 'GBP EGP',
  ruble: 'RUB BYN',
  hryvnia: 'UAH',
  yen: 'JPY',
  yuan: 'CNY RMB',
  franc: 'CHF XOF XAF',
  crown: 'CZK SEK NOK DKK ISK',
  shekel: 'ILS NIS',
  peso: 'MXN ARS COP CLP',
  rupee: 'INR PKR',
  lira: 'TRY',
  zloty: 'PLN',
  forint: 'HUF',
  won: 'KRW',
}).flatMap(([id, codes]) => wordsOf(codes).map(code => [code, { kind: 'currency', id }] as const))
