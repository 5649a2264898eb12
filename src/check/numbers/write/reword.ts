import { calendarOf, type DateNames } from '../../../languages/calendar.ts'
import { headOf } from '../../../languages/index.ts'
import type { Language } from '../../language/model.ts'
import { wordsOf } from '../../language/words/word-list.ts'
import { read } from '../../read/reading.ts'
import { numbersOf } from '../read/numbers.ts'

/** Words that state a number, a month or a weekday, the value that they state, and the value that they should state. */
export interface Reworded {
  readonly words: string
  /** What stands before the words. */
  readonly before: string
  readonly kind: 'number' | 'month' | 'weekday'
  readonly from: number
  readonly to: number
}

/**
 * The same words with another value, in the same form: `Tres`, 3 → 4: `Cuatro`. Undefined if the words do not show the
 * form: Catalan `tres` is `dos` or `dues`.
 */
export function reword(asked: Reworded, language: Language): string | undefined {
  const written = asked.kind === 'number' ? numberIn(asked, language) : dateIn(asked, language)
  return written !== undefined && isJoinedRight(asked, written, language) ? written : undefined
}

/** The spellings of one value, form by form. */
type Forms = readonly string[]

/** Replaces the one word of a number that must change: `treinta y tres`, 33 → 34: `treinta y cuatro`. */
function numberIn({ words, from, to }: Reworded, language: Language): string | undefined {
  const { cardinals, ordinals } = language.data
  const found = new Set<string>()
  for (const list of [cardinals, ordinals]) {
    for (const [, old] of listed(list)) {
      const form = old.find(each => standsIn(words, each, language))
      if (form === undefined || (list === cardinals && !countsAlike(from, to, language))) continue
      for (const [, forms] of listed(list)) {
        const now = alike(form, old, forms)
        const text = now === undefined ? undefined : replaced(words, form, now)
        if (text !== undefined && amountIn(text, language) === to) found.add(text)
      }
    }
  }
  const [text, ...others] = found
  return others.length === 0 ? text : undefined
}

const listed = (list: Readonly<Record<string, string>>): readonly (readonly [number, Forms])[] =>
  Object.entries(list).map(([value, words]) => [Number(value), wordsOf(words).filter(word => !word.includes('*'))])

/**
 * Whether a form stands among the words; in a language with compound number words (`dreiundvierzig`), also as part of
 * one.
 */
const standsIn = (words: string, form: string, { morphemes, data }: Language): boolean =>
  morphemes || data.unspaced ? words.toLowerCase().includes(form) : placeOf(words, form) >= 0

const placeOf = (words: string, form: string): number =>
  words.toLowerCase().search(new RegExp(`(?<![\\p{L}\\p{M}])${RegExp.escape(form)}(?![\\p{L}\\p{M}])`, 'u'))

/** Whether the counted noun has the same form beside both numbers: yes for Russian 3 and 4, no for 4 and 5. */
function countsAlike(from: number, to: number, { locale }: Language): boolean {
  const rules = new Intl.PluralRules(locale)
  return rules.select(from) === rules.select(to)
}

function amountIn(words: string, language: Language): number | undefined {
  const [number, ...others] = numbersOf(read(words, language))
  return number && others.length === 0 && words.length === number.end - number.start ? number.value : undefined
}

function dateIn({ words, kind, from, to }: Reworded, { locale, tag }: Language): string | undefined {
  const isMonth = kind === 'month'
  const calendar = calendarOf(locale)
  const names = isMonth ? calendar.months : calendar.weekdays
  const own = (isMonth ? headOf(tag)?.months : headOf(tag)?.weekdays) ?? {}
  const all = (value: number): Forms => [
    ...new Set([...namesOf(names, value), ...wordsOf(own[value] ?? '').map(word => word.toLowerCase())]),
  ]
  const old = words.toLowerCase()
  // CLDR gives the forms of every name in one order; it lacks some of them if the language's file has more.
  const at = own[from] === undefined || own[to] === undefined ? namesOf(names, from).indexOf(old) : -1
  const now = namesOf(names, to)[at] ?? alike(old, all(from), all(to))
  if (now === undefined || (!isMonth && isFeminine(old) !== isFeminine(now))) return undefined
  return replaced(words, words, now)
}

/** Whether the name of a day is feminine: Portuguese `na quinta-feira`, but `no sábado`. */
const isFeminine = (day: string): boolean => /[aăáαаяю]$/u.test(day)

const namesOf = (names: DateNames, value: number): Forms => (names.get(value) ?? []).map(name => name.toLowerCase())

/** In all lists of this length or more, the forms of a word have the same order of cases and genders. */
const PARADIGM = 3

/** The form among `others` that has the position of `form` among its own; undefined if that is unknown. */
function alike(form: string, own: Forms, others: Forms): string | undefined {
  const at = own.indexOf(form)
  if (at < 0 || others.length === 0) return undefined
  if (others.length === 1) return others[0]
  if (own.length === 1) return undefined
  if (own.length === others.length && own.length >= PARADIGM) return others[at]
  const ends = others.map(other => sharedEnding(form, other))
  const longest = Math.max(...ends)
  const [best, ...more] = others.filter((_, index) => ends[index] === longest)
  return longest > 0 && more.length === 0 ? best : undefined
}

function sharedEnding(one: string, other: string): number {
  let length = 0
  while (length < Math.min(one.length, other.length) && one.at(-1 - length) === other.at(-1 - length)) length++
  return length
}

/** The words with one of them replaced; a capital stays. */
function replaced(words: string, form: string, now: string): string | undefined {
  const whole = placeOf(words, form.toLowerCase())
  const at = whole >= 0 ? whole : words.toLowerCase().indexOf(form.toLowerCase())
  if (at < 0) return undefined
  const first = words.charAt(at)
  const isCapital = first !== first.toLowerCase()
  const written = isCapital ? now.charAt(0).toUpperCase() + now.slice(1) : now
  return words.slice(0, at) + written + words.slice(at + form.length)
}

const VOWEL = /^[aeiouhàáâèéêíïòóôúü]/i

/** Whether the word before fits the new word in a language that elides: French `de mars`, but `d'avril`. */
function isJoinedRight({ words, before }: Reworded, now: string, { elision }: Language): boolean {
  if (!elision || VOWEL.test(words) === VOWEL.test(now)) return true
  return !/['’]$|(?<!\p{L})(?:\p{L}{1,2}[aeio]|qu[eo]|[aeio])\s$/iu.test(before)
}
