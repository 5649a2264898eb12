import type { Locale } from '../../model.ts'

const WORD = /[\p{L}\p{M}]+/gu
const NUMERIC_DATE = /\d{4}-\d{1,2}-\d{1,2}|\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{1,2}[:.h]\d{2}|\d{4}\s?[年년]/
const DAYS = Array.from({ length: 12 }, (_, month) => new Date(Date.UTC(2024, month, 1 + month)))

/** The words of dates and times in one locale. */
export interface DateWords {
  readonly months: ReadonlySet<string>
  /** Every word that CLDR writes in a full date or time: months, weekdays, `de`, `年`. */
  readonly all: ReadonlySet<string>
}

const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(WORD) ?? []

/** The words of dates in a locale, from CLDR, and month names that it lacks. */
export function dateWords(locale: Locale, more: readonly string[] = []): DateWords {
  const months = new Set<string>(more)
  const all = new Set<string>(more)
  const styles: readonly Intl.DateTimeFormatOptions[] = [
    { dateStyle: 'full', timeStyle: 'short' },
    { dateStyle: 'long', timeStyle: 'long' },
    { dateStyle: 'medium' },
    { month: 'long' },
    { month: 'short' },
    { weekday: 'short' },
  ]
  for (const style of styles) {
    const format = new Intl.DateTimeFormat(locale, { ...style, calendar: 'gregory', timeZone: 'UTC' })
    for (const day of DAYS) {
      for (const part of format.formatToParts(day)) {
        for (const word of wordsOf(part.value)) {
          all.add(word)
          if (part.type === 'month') months.add(word)
        }
      }
    }
  }
  for (const word of ['am', 'pm', 'a', 'p', 'm', 'h', 't', 'z']) all.add(word)
  return { months, all }
}

const isZone = (word: string): boolean => /^\p{Lu}{2,4}$/u.test(word)

/** Whether a field of a line is a date or a time and nothing else, apart from the `extra` words. */
export const isDate = (field: string, words: DateWords, extra: ReadonlySet<string>): boolean =>
  /\d/.test(field) &&
  (field.match(WORD) ?? []).every(word => {
    const lower = word.toLowerCase()
    return words.all.has(lower) || extra.has(lower) || isZone(word)
  })

/** Whether a text holds a day: a month's name beside a number, a numeric date or a clock time. */
export const holdsDay = (text: string, words: DateWords): boolean =>
  NUMERIC_DATE.test(text) || (/\d/.test(text) && wordsOf(text).some(word => words.months.has(word)))
