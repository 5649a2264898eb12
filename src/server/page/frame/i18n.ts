import { computed, signal } from '@preact/signals'
import i18next from 'i18next'
import { directionOf } from '../../../languages/script.ts'
import { primaryLanguage } from '../../../locale.ts'
import type { StatementId, ValuesOf } from '../../../say.ts'

interface Language {
  /** The language's own name. */
  readonly name: string
  /** The page's own strings, and the statements of the checks; only the shown language is loaded. */
  readonly load: () => Promise<
    readonly [page: { readonly default: object }, statements: { readonly default: Statements }]
  >
}

/** Every statement without plural forms; if a language lacks one, this does not compile. */
type Statements = Readonly<
  Record<{ [I in StatementId]: 'count' extends keyof ValuesOf<I> ? never : I }[StatementId], string>
>

/** The page's languages. */
export const LANGUAGES: ReadonlyMap<string, Language> = new Map([
  [
    'en',
    {
      name: 'English',
      load: async () => {
        const { STATEMENTS } = await import('../../../statements/index.ts')
        return [await import('../strings/en.json'), { default: STATEMENTS }]
      },
    },
  ],
  [
    'es',
    {
      name: 'español',
      load: () => Promise.all([import('../strings/es.json'), import('../strings/statements/es.json')]),
    },
  ],
  [
    'uk',
    {
      name: 'українська',
      load: () => Promise.all([import('../strings/uk.json'), import('../strings/statements/uk.json')]),
    },
  ],
  [
    'ko',
    {
      name: '한국어',
      load: () => Promise.all([import('../strings/ko.json'), import('../strings/statements/ko.json')]),
    },
  ],
  [
    'ar',
    {
      name: 'العربية',
      load: () => Promise.all([import('../strings/ar.json'), import('../strings/statements/ar.json')]),
    },
  ],
])

/** The page's own language; changing it draws the page again. */
export const language = signal('en')

const names = computed(() => ({
  known: new Map<string, string>(),
  find: new Intl.DisplayNames([language.value], { type: 'language' }),
}))

/**
 * A language's name in the page's language, or its tag if the browser has no name; cached, since the browser is slow.
 */
export function nameOf(locale: string): string {
  const { known, find } = names.value
  const name = known.get(locale) ?? findName(locale, find)
  known.set(locale, name)
  return name
}

function findName(locale: string, find: Intl.DisplayNames): string {
  try {
    return find.of(locale) ?? locale
  } catch {
    return locale
  }
}

export async function startLanguage(): Promise<void> {
  const wished = [localStorage.getItem('language') ?? '', ...navigator.languages.map(primaryLanguage)]
  await i18next.init({
    lng: wished.find(tag => LANGUAGES.has(tag)) ?? 'en',
    // Every language has every string.
    fallbackLng: false,
    resources: {},
    defaultNS: 'page',
    // Texts are inserted as text nodes: escaping here would be visible.
    interpolation: { escapeValue: false },
  })
  await setLanguage(i18next.language)
}

/** Shows the page in a language; if it cannot be loaded, the page stays as it is, and this throws. */
async function setLanguage(tag: string): Promise<void> {
  const loaded = await LANGUAGES.get(tag)?.load()
  if (!loaded) return
  const [page, statements] = loaded
  i18next.addResourceBundle(tag, 'page', { ...page.default, statement: statements.default })
  await i18next.changeLanguage(tag)
  show(tag)
}

/** Shows the page in the language that the user chose, from now on. */
export async function chooseLanguage(tag: string): Promise<void> {
  await setLanguage(tag)
  localStorage.setItem('language', tag)
}

function show(tag: string): void {
  document.documentElement.lang = tag
  document.documentElement.dir = directionOf(tag)
  language.value = tag
}

/** A string of the page in its language. */
export function t(key: string, values: Readonly<Record<string, string | number>> = {}): string {
  // Reading the signal makes every user of this string draw again in another language.
  void language.value
  return i18next.t(key, values)
}

/** Whether the page has a string. */
export const hasString = (key: string): boolean => i18next.exists(key)

/** Formatters are slow to make, and the same for the whole page. */
const formats = computed(() => ({
  number: new Intl.NumberFormat(language.value),
  relative: new Intl.RelativeTimeFormat(language.value, { numeric: 'auto' }),
  date: new Intl.DateTimeFormat(language.value, { dateStyle: 'medium' }),
  day: new Intl.DateTimeFormat(language.value, { day: 'numeric', month: 'short' }),
  list: new Intl.ListFormat(language.value),
  clock: new Intl.DateTimeFormat(language.value, { timeStyle: 'short' }),
  tenths: new Intl.NumberFormat(language.value, { minimumFractionDigits: 1, maximumFractionDigits: 1 }),
}))

export const formatList = (words: readonly string[]): string => formats.value.list.format(words)

export const formatNumber = (value: number): string => formats.value.number.format(value)
export const formatTenths = (value: string): string => formats.value.tenths.format(Number(value))

/** A day without a year: `3-12` → "12 mar". */
export function formatDay(monthAndDay: string): string {
  const [month = 1, day = 1] = monthAndDay.split('-').map(Number)
  return formats.value.day.format(new Date(2000, month - 1, day))
}

/**
 * The name of a measure: "kilómetro"; a square or a cube by its symbol, `km²`; its id if the browser has no name for
 * it.
 */
export function unitName(unit: string): string {
  const [, power, base = unit] = /^(square|cubic)-(.+)$/.exec(unit) ?? []
  const key = `measure.${base}`
  if (hasString(key)) return t(key)
  if (!Intl.supportedValuesOf('unit').includes(base.replace(/-per-.*$/, ''))) return base
  const unitDisplay = power === undefined ? 'long' : 'short'
  const parts = new Intl.NumberFormat(language.value, { style: 'unit', unit: base, unitDisplay }).formatToParts(1)
  const name = parts.find(({ type }) => type === 'unit')?.value ?? base
  return power === undefined ? name : `${name}${power === 'square' ? '²' : '³'}`
}

/** Words of a text, isolated from words around them that may have another direction. */
export const isolated = (words: string): string =>
  directionOf(language.value) === 'rtl' || RIGHT_TO_LEFT.test(words) ? `\u2068${words}\u2069` : words

const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}]/u

/** The time of day today ("18:00"), the day otherwise ("15 Mar"), with the year in another year. */
export function formatDue(due: string): string {
  const isDay = /^\d{4}-\d\d-\d\d$/.test(due)
  // Without a zone, a day and a time are in the user's own.
  const time = new Date(isDay ? `${due}T00:00` : due)
  const now = new Date()
  const { clock, day, date, relative } = formats.value
  if (time.toDateString() === now.toDateString()) return isDay ? relative.format(0, 'day') : clock.format(time)
  return (time.getFullYear() === now.getFullYear() ? day : date).format(time)
}

const STEPS: readonly (readonly [Intl.RelativeTimeFormatUnit, number])[] = [
  ['minute', 60],
  ['hour', 3600],
  ['day', 86_400],
]

/** "3 hours ago" for the last week, else the date. */
export function formatTime(iso: string): string {
  const time = new Date(iso)
  const seconds = (Date.now() - time.getTime()) / 1000
  const step = STEPS.findLast(([, size]) => seconds >= size)
  if (!step) return t('time.now')
  const { relative, date } = formats.value
  return seconds < 7 * 86_400 ? relative.format(-Math.floor(seconds / step[1]), step[0]) : date.format(time)
}
