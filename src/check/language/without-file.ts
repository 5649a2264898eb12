import { isUnspaced } from '../../languages/index.ts'
import { LENGTHS, PERCENT_BEFORE } from '../../languages/lengths.ts'
import type { CheckData } from '../../languages/model.ts'
import { withoutFolder } from '../../languages/without-folder.ts'
import { cldrUnits, sharedMoneyWords, tellingAmounts } from './cldr.ts'

/** A language without its own file, from CLDR: digits, dates, scales, percent, units, currencies. */
export function unlistedLanguage(locale: string): CheckData {
  const { fullStop, questionMark } = withoutFolder(locale)
  const percent = percentWords(locale)
  return {
    length: (Object.hasOwn(LENGTHS, locale) ? LENGTHS[locale] : undefined) ?? 1,
    cardinals: {},
    ordinals: {},
    amounts: {},
    scales: scalesOf(locale),
    joints: '',
    ranges: '',
    percent: percent.after,
    percentBefore: [percent.before, Object.hasOwn(PERCENT_BEFORE, locale) ? PERCENT_BEFORE[locale] : '']
      .join(' ')
      .trim(),
    units: inflected(
      Map.groupBy(cldrUnits(locale), ([id]) => id),
      WHATEVER_CASE,
    ),
    currencies: currenciesOf(locale),
    negators: '',
    privatives: '',
    common: '',
    ...(isUnspaced(locale) ? { unspaced: 'always' } : {}),
    ...(fullStop === undefined ? {} : { fullStop }),
    ...(questionMark === undefined ? {} : { questionMark }),
    ...yearsOf(locale),
    ...halvesOf(locale),
  }
}

/** The marks of the halves of the day behind an hour: "9 priešpiet", "9 popiet". */
function halvesOf(locale: string): Pick<CheckData, 'forenoon' | 'afternoon'> {
  const format = new Intl.DateTimeFormat(locale, { hour: 'numeric', hour12: true, timeZone: 'UTC' })
  const markAt = (hour: number): string =>
    phrase(format.formatToParts(Date.UTC(2000, 0, 1, hour)).find(({ type }) => type === 'dayPeriod')?.value ?? '')
  const [forenoon, afternoon] = [markAt(9), markAt(21)]
  return { forenoon, afternoon }
}

/** What to add to a year of calendars that newspapers use beside the common one. A Persian year begins in March. */
const YEARS_APART: Readonly<Record<string, readonly number[]>> = { persian: [621, 622], buddhist: [-543] }

function yearsOf(locale: string): Pick<CheckData, 'yearsApart'> {
  const { calendar } = new Intl.DateTimeFormat(locale).resolvedOptions()
  const yearsApart = YEARS_APART[calendar]
  return yearsApart === undefined ? {} : { yearsApart }
}

/** Scale words, from compact numbers for all powers of ten: 5 milliárd, 5 тыс., 5億. */
function scalesOf(locale: string): Readonly<Record<string, string>> {
  const found: (readonly [string, string])[] = []
  for (const compactDisplay of ['long', 'short'] as const) {
    const format = new Intl.NumberFormat(locale, { notation: 'compact', compactDisplay, numberingSystem: 'latn' })
    for (let power = 3; power <= 12; power++) {
      for (const amount of tellingAmounts(locale)) {
        const parts = format.formatToParts(amount * 10 ** power)
        const word = parts.find(({ type }) => type === 'compact')?.value.replace(/\.$/, '')
        const figure = parts
          .filter(({ type }) => type === 'integer' || type === 'decimal' || type === 'fraction')
          .map(({ type, value }) => (type === 'decimal' ? '.' : value))
        const exponent = Math.round(Math.log10((amount * 10 ** power) / Number(figure.join(''))))
        if (word && isWord(word)) found.push([String(exponent), word])
      }
    }
  }
  return inflected(Map.groupBy(found, ([exponent]) => exponent))
}

/** Whether it is a word; a single letter of an alphabet abbreviates too many things. */
const isWord = (word: string): boolean => /^(?:[\p{L}\p{M}]{2,}|\p{Lo})(?:\s[\p{L}\p{M}]{2,})*$/u.test(word)

/** The word for percent, after its number or before it. */
function percentWords(locale: string): { readonly after: string; readonly before: string } {
  const format = new Intl.NumberFormat(locale, { style: 'unit', unit: 'percent', unitDisplay: 'long' })
  const parts = format.formatToParts(80)
  const word = parts.find(({ type }) => type === 'unit')?.value ?? ''
  if (!isWord(word)) return { after: '', before: '' }
  const isBefore = parts.findIndex(({ type }) => type === 'unit') < parts.findIndex(({ type }) => type === 'integer')
  return isBefore ? { after: '', before: phrase(word) } : { after: withStem([word], WHATEVER_CASE), before: '' }
}

/**
 * Currencies that share an everyday name, as ISO codes: the word that "US dollar" and "Canadian dollar" have in common.
 */
const FAMILIES: Readonly<Record<string, readonly string[]>> = {
  dollar: ['USD', 'CAD', 'AUD'],
  euro: ['EUR'],
  pound: ['GBP', 'EGP'],
  ruble: ['RUB', 'BYN', 'TJR'],
  crown: ['SEK', 'NOK'],
  franc: ['CHF', 'RWF'],
  peso: ['MXN', 'ARS'],
  rupee: ['INR', 'PKR'],
}

function currenciesOf(locale: string): Readonly<Record<string, string>> {
  const found = Object.entries(FAMILIES).map(([id, codes]) => {
    return [id, sharedMoneyWords(codes, locale)] as const
  })
  return Object.fromEntries(found.map(([id, words]) => [id, words.length > 0 ? withStem(words, MONEY) : '']))
}

/** How long a stem must be to identify a word: `least` letters, and a `part` (0 to 1) of the forms' common beginning. */
interface Stem {
  readonly least: number
  readonly part: number
}

/** "Million" and "milliard" differ only at the end, so the whole common part is needed. */
const WHOLE: Stem = { least: 5, part: 1 }
/** Finnish has prosenttia and prosentin. */
const WHATEVER_CASE: Stem = { least: 5, part: 0.7 }
/** Turkish has doları and dolar; the words beside money identify it as well. */
const MONEY: Stem = { least: 4, part: 0.7 }

type Found = readonly (readonly [id: string, word: string])[]

function inflected(groups: ReadonlyMap<string, Found>, wanted: Stem = WHOLE): Readonly<Record<string, string>> {
  return Object.fromEntries(
    [...groups].map(([id, found]) => [
      id,
      withStem(
        found.map(([, word]) => word),
        wanted,
      ),
    ]),
  )
}

/** The words in the format of the data files, with their common stem (`stem*`), which matches case forms that CLDR lacks. */
function withStem(words: readonly string[], { least, part }: Stem): string {
  const single = words.filter(word => !/[\s./]/.test(word) && word.length >= least)
  const shared = single.reduce((begins, word) => commonBeginning(begins, word), single[0] ?? '')
  const stem = shared.slice(0, Math.max(least, Math.ceil(shared.length * part)))
  return [...new Set(words.map(phrase)), ...(stem.length >= least ? [`${stem}*`] : [])].join(' ')
}

const phrase = (words: string): string => words.trim().replaceAll(' ', '_')

function commonBeginning(one: string, other: string): string {
  let length = 0
  while (length < one.length && one[length] === other[length]) length++
  return one.slice(0, length)
}
