import type { Locale } from '../model.ts'
import { onceEach } from '../once.ts'
import { CALENDARS } from './cldr-calendars.ts'
import type { CalendarWords } from './model.ts'

/** The names of months by number from 1, or of weekdays by ISO number (Monday is 1), as written. */
export type DateNames = ReadonlyMap<number, readonly string[]>

/** What CLDR writes in a locale's dates and times. */
export interface Calendar {
  /** Alone and in a date: `gener`, `de gener`. */
  readonly months: DateNames
  /** Abbreviated, without a full stop: `Sept`. */
  readonly shortMonths: DateNames
  readonly weekdays: DateNames
  readonly shortWeekdays: DateNames
  /** What stands between the day, the month and the year: `de`, `del`, `d’`. */
  readonly links: readonly string[]
  /** Every word of a date or time, in lower case: `at`, `Uhr`, `年`. */
  readonly words: readonly string[]
}

/**
 * The calendar of a locale. For languages with a folder it comes from `cldr-calendars.ts`, since Intl is slow; for all
 * others, and for a region's own names (`de-AT`: Jänner), it comes from Intl.
 */
export const calendarOf: (locale: Locale) => Calendar = onceEach(locale =>
  calendarFrom(Object.hasOwn(CALENDARS, locale) ? CALENDARS[locale] : undefined, locale),
)

function calendarFrom(written: CalendarWords | undefined, locale: Locale): Calendar {
  const words = written ?? askIntl(locale)
  return {
    months: namesIn(words.months),
    shortMonths: namesIn(words.shortMonths),
    weekdays: namesIn(words.weekdays),
    shortWeekdays: namesIn(words.shortWeekdays),
    links: words.links.split(' ').filter(Boolean),
    words: words.words.split(' ').filter(Boolean),
  }
}

/** `1=gener,de_gener 2=febrer` → 1: gener, de gener; 2: febrer. */
function namesIn(list: string): DateNames {
  const names = new Map<number, readonly string[]>()
  for (const [, number = '', forms = ''] of list.matchAll(/(?<!\d)(\d+)=(\S+)/g)) {
    names.set(
      Number(number),
      forms.split(',').map(form => form.replaceAll('_', ' ')),
    )
  }
  return names
}

const MONTHS: readonly Intl.DateTimeFormatOptions[] = [
  { month: 'long' },
  { month: 'long', day: 'numeric' },
  { month: 'long', day: 'numeric', year: 'numeric' },
]
const SHORT_MONTHS: readonly Intl.DateTimeFormatOptions[] = [{ month: 'short' }, { month: 'short', day: 'numeric' }]
const WEEKDAYS: readonly Intl.DateTimeFormatOptions[] = [{ weekday: 'long' }]
const SHORT_WEEKDAYS: readonly Intl.DateTimeFormatOptions[] = [{ weekday: 'short' }]
const DATES: readonly Intl.DateTimeFormatOptions[] = [
  { dateStyle: 'full', timeStyle: 'short' },
  { dateStyle: 'long', timeStyle: 'long' },
  { dateStyle: 'medium' },
  ...SHORT_WEEKDAYS,
]

const MONTH_STARTS = Array.from({ length: 12 }, (_, month) => Date.UTC(2023, month, 1))
/** One week, from a Monday on. */
const WEEK = Array.from({ length: 7 }, (_, day) => Date.UTC(2023, 4, day + 1))

/** What CLDR writes in a locale's dates, from the runtime's Intl. */
export function askIntl(locale: Locale): CalendarWords {
  const months = [...partsOf(locale, MONTHS, MONTH_STARTS)]
  const shortMonths = [...partsOf(locale, SHORT_MONTHS, MONTH_STARTS)]
  const dates = [...partsOf(locale, DATES, [...MONTH_STARTS, ...WEEK])]
  return {
    months: listed(months, 'month'),
    shortMonths: listed(shortMonths, 'month'),
    weekdays: listed([...partsOf(locale, WEEKDAYS, WEEK)], 'weekday'),
    shortWeekdays: listed([...partsOf(locale, SHORT_WEEKDAYS, WEEK)], 'weekday'),
    links: setOf([...months, ...shortMonths].flatMap(linksIn)),
    words: setOf([...months, ...shortMonths, ...dates].flatMap(({ value }) => wordsIn(value))),
  }
}

/** A part of a date, and the requested number of the day or month. */
interface Part {
  readonly type: string
  readonly value: string
  readonly number: number
}

function* partsOf(
  locale: Locale,
  formats: readonly Intl.DateTimeFormatOptions[],
  times: readonly number[],
): Generator<Part> {
  for (const options of formats) {
    const format = new Intl.DateTimeFormat(locale, { ...options, calendar: 'gregory', timeZone: 'UTC' })
    for (const [index, time] of times.entries()) {
      for (const { type, value } of format.formatToParts(time)) yield { type, value, number: index + 1 }
    }
  }
}

/** The parts of one type as a list, each name once: `1=gener,de_gener 2=febrer`. */
function listed(parts: readonly Part[], wanted: 'month' | 'weekday'): string {
  const lists = new Map<number, Set<string>>()
  for (const { type, value, number } of parts) {
    const name = value.replace(/\.$/, '').replace(/\s/g, '_')
    if (type === wanted && /\p{L}/u.test(name)) lists.set(number, (lists.get(number) ?? new Set()).add(name))
  }
  return [...lists].map(([number, names]) => `${number}=${[...names].join(',')}`).join(' ')
}

/** The words of a date beside the name of its month; in Catalan some are inside the month: d’abril. */
function linksIn({ type, value }: Part): readonly string[] {
  const words = value.toLowerCase().match(/\p{L}[\p{L}\p{M}]*[’']?/gu) ?? []
  return type === 'month' ? words.slice(0, -1) : words
}

const wordsIn = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? []

const setOf = (words: readonly string[]): string => [...new Set(words)].sort().join(' ')
