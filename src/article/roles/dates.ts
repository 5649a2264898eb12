import { calendarOf, type DateNames } from '../../languages/calendar.ts'
import { headOf } from '../../languages/index.ts'
import type { Locale } from '../../model.ts'

const WORD = /[\p{L}\p{M}]+/gu
/** `2022-08-24`, `24.8.2022`, `18:30`; not the number `3.409`. */
const NUMERIC_DATE =
  /\d{4}-\d{1,2}-\d{1,2}|\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|(?<!\d)\d{1,2}[:.h]\d{2}(?!\d)|\d{4}\s?[年년]/

/** The words of dates and times in one locale. */
export interface DateWords {
  readonly months: ReadonlySet<string>
  /** Every word in CLDR's full dates and times: months, weekdays, `de`, `年`. */
  readonly all: ReadonlySet<string>
}

const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(WORD) ?? []

/**
 * Words beside digits that few CLDR languages have, and the remaining letters of `a.m.`, `18h`, `T18:00Z` and `20th`.
 */
const BESIDE_DIGITS = ['am', 'pm', 'a', 'p', 'm', 'h', 't', 'z', 'st', 'nd', 'rd', 'th']

/**
 * The words of dates in a locale, from CLDR and from its language's head; `timesOfDay` stand beside a day like months.
 */
export function dateWords(locale: Locale, timesOfDay: readonly string[] = []): DateWords {
  const { months, shortMonths, words } = calendarOf(locale)
  const head = headOf(locale)
  const listed = [head?.months, head?.shortMonths].flatMap(names => Object.values(names ?? {}).flatMap(firstWords))
  const names = [...formsOf(months), ...formsOf(shortMonths)].flatMap(wordsOf)
  const all = [...timesOfDay, ...listed, ...names]
  return { months: new Set(all), all: new Set([...all, ...words, ...BESIDE_DIGITS]) }
}

const formsOf = (names: DateNames): readonly string[] => [...names.values()].flat()

/**
 * The first name of each list entry: `كانون_الثاني شباط` → كانون, شباط; entries with any ending (`tammikuu*`) are left
 * out, since CLDR's dates have their endings.
 */
const firstWords = (list: string): readonly string[] =>
  list
    .split(/\s+/u)
    .filter(form => !form.endsWith('*'))
    .flatMap(form => wordsOf(form)[0] ?? [])

const isZone = (word: string): boolean => /^\p{Lu}{2,4}$/u.test(word)

/** Whether a field of a line is only a date or a time, apart from the `extra` words. */
export const isDate = (field: string, words: DateWords, extra: ReadonlySet<string>): boolean =>
  /\d/.test(field) &&
  (field.match(WORD) ?? []).every(word => {
    const lower = word.toLowerCase()
    return words.all.has(lower) || extra.has(lower) || isZone(word)
  })

/** Whether a text contains a day: a month's name beside a number, a numeric date or a clock time. */
export const holdsDay = (text: string, words: DateWords): boolean =>
  NUMERIC_DATE.test(text) || (/\d/.test(text) && wordsOf(text).some(word => words.months.has(word)))
