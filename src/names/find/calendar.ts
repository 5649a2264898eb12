import type { DateWord } from '../../languages/model.ts'
import type { Locale } from '../../model.ts'

/** A month from 1, or a weekday from Sunday, 1. */
export interface DateName {
  readonly kind: DateWord
  readonly number: number
}

/** What CLDR writes in a locale's dates, in lower case. */
export interface Calendar {
  /** Weekdays, and months in full and abbreviated, without full stops. */
  readonly names: ReadonlyMap<string, DateName>
  /** Words between the day, the month and the year: de, del, d’. */
  readonly links: readonly string[]
}

const calendars = new Map<Locale, Calendar>()

/** The months and weekdays of a locale; made when first asked for. */
export function calendarOf(locale: Locale): Calendar {
  const known = calendars.get(locale) ?? askIntl(locale)
  calendars.set(locale, known)
  return known
}

/** The month or weekday that a word is in a locale. */
export const dateNamed = (word: string, locale: Locale): DateName | undefined =>
  calendarOf(locale).names.get(word.toLowerCase())

const MONTHS: readonly Intl.DateTimeFormatOptions[] = [
  { month: 'long' },
  { month: 'long', day: 'numeric', year: 'numeric' },
  { month: 'short' },
]

function askIntl(locale: Locale): Calendar {
  const names = new Map<string, DateName>()
  const links = new Set<string>()
  const formatOf = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, { ...options, calendar: 'gregory', timeZone: 'UTC' })
  for (const format of MONTHS.map(formatOf)) {
    for (let month = 0; month < 12; month++) {
      for (const { type, value } of format.formatToParts(Date.UTC(2023, month, 1))) {
        // Catalan has the link in the month: d’abril.
        const words = value.toLowerCase().match(/\p{L}[\p{L}\p{M}]*[’']?/gu) ?? []
        const name = type === 'month' ? words.pop() : undefined
        if (name) names.set(name, { kind: 'month', number: month + 1 })
        for (const link of words) links.add(link)
      }
    }
  }
  const weekdays = formatOf({ weekday: 'long' })
  for (let day = 1; day <= 7; day++) {
    const name = weekdays.format(Date.UTC(2023, 0, day)).toLowerCase()
    names.set(name, { kind: 'weekday', number: day })
  }
  return { names, links: [...links] }
}
