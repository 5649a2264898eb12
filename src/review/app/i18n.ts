import { computed, signal } from '@preact/signals'
import i18next from 'i18next'
import ar from './strings/ar.json'
import en from './strings/en.json'
import es from './strings/es.json'
import ko from './strings/ko.json'
import uk from './strings/uk.json'

const resources = { en, es, uk, ko, ar }
/** The page's languages with their own names. */
export const LANGUAGES: ReadonlyMap<string, string> = new Map([
  ['en', 'English'],
  ['es', 'español'],
  ['uk', 'українська'],
  ['ko', '한국어'],
  ['ar', 'العربية'],
])

/** The page's own language; changing it draws the page anew. */
export const language = signal('en')

const rtl = new Set(['ar', 'arc', 'ckb', 'dv', 'fa', 'he', 'ks', 'ps', 'sd', 'ug', 'ur', 'yi'])

/** The writing direction of a locale's texts. */
export function directionOf(locale: string): 'rtl' | 'ltr' {
  const { language: code, script } = new Intl.Locale(locale)
  if (script) return ['Arab', 'Hebr', 'Thaa', 'Syrc', 'Nkoo', 'Adlm'].includes(script) ? 'rtl' : 'ltr'
  return rtl.has(code) ? 'rtl' : 'ltr'
}

const names = new Map(LANGUAGES)

/** A language's name for itself, its tag where the browser has none; asked of the browser once, which is slow. */
export function nameOf(locale: string): string {
  const known = names.get(locale)
  if (known !== undefined) return known
  const name = findName(locale)
  names.set(locale, name)
  return name
}

function findName(locale: string): string {
  try {
    return new Intl.DisplayNames([locale], { type: 'language' }).of(locale) ?? locale
  } catch {
    return locale
  }
}

export async function startLanguage(): Promise<void> {
  const wished = [localStorage.getItem('language') ?? '', ...navigator.languages.map(tag => tag.split('-')[0] ?? '')]
  await i18next.init({
    lng: wished.find(tag => LANGUAGES.has(tag)) ?? 'en',
    fallbackLng: 'en',
    resources: Object.fromEntries(Object.entries(resources).map(([tag, page]) => [tag, { page }])),
    defaultNS: 'page',
    // Texts reach the page as text nodes: escaping here would show the escapes.
    interpolation: { escapeValue: false },
  })
  show(i18next.language)
}

export async function setLanguage(tag: string): Promise<void> {
  localStorage.setItem('language', tag)
  await i18next.changeLanguage(tag)
  show(tag)
}

function show(tag: string): void {
  document.documentElement.lang = tag
  document.documentElement.dir = directionOf(tag)
  language.value = tag
}

/** A string of the page in its language. */
export function t(key: string, values: Readonly<Record<string, string | number>> = {}): string {
  // Reading the signal makes whoever draws with this string draw again in another language.
  void language.value
  return i18next.t(key, values)
}

/** Formatters are slow to make, and the same for a whole page. */
const formats = computed(() => ({
  number: new Intl.NumberFormat(language.value),
  relative: new Intl.RelativeTimeFormat(language.value, { numeric: 'auto' }),
  date: new Intl.DateTimeFormat(language.value, { dateStyle: 'medium' }),
}))

export const formatNumber = (value: number): string => formats.value.number.format(value)

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
