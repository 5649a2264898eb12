import { calendarOf, type DateNames } from '../../languages/calendar.ts'
import type { DateWord } from '../../languages/model.ts'
import { targetLanguageOf } from '../../languages/names.ts'
import type { Locale } from '../../model.ts'
import { onceEach } from '../../once.ts'
import { inflectionsOf } from '../text/morphology.ts'

/** A month from 1, or a weekday from Monday, 1. */
export interface DateName {
  readonly kind: DateWord
  readonly number: number
}

/**
 * The months and weekdays of a locale in lower case, with abbreviated months, without full stops; made at the first
 * call.
 */
export const dateNamesOf: (locale: Locale) => ReadonlyMap<string, DateName> = onceEach(
  locale => new Map(namesOf(locale)),
)

/** The month or weekday of a word in a locale. */
export const dateNamed = (word: string, locale: Locale): DateName | undefined =>
  dateNamesOf(locale).get(word.toLowerCase())

/** Whether a word is a month or weekday of a locale, inflected or not: `Dezember`, `Dezembers`. */
export const isDateWord = (word: string, locale: Locale): boolean => dateWordsOf(locale).has(word.toLowerCase())

const dateWordsOf = onceEach((locale: Locale): ReadonlySet<string> => {
  const language = targetLanguageOf(locale)
  const names = [...dateNamesOf(locale).keys()]
  return new Set([...names, ...names.flatMap(name => [...inflectionsOf(name, language)])])
})

function* namesOf(locale: Locale): Generator<readonly [string, DateName]> {
  const { months, shortMonths, weekdays } = calendarOf(locale)
  for (const [number, form] of [...each(months), ...each(shortMonths)]) {
    // Catalan has a word before the month: d’abril.
    const name = form.match(/\p{L}[\p{L}\p{M}]*[’']?/gu)?.at(-1)
    if (name) yield [name, { kind: 'month', number }]
  }
  for (const [number, name] of each(weekdays)) yield [name, { kind: 'weekday', number }]
}

function* each(names: DateNames): Generator<readonly [number, string]> {
  for (const [number, forms] of names) for (const form of forms) yield [number, form.toLowerCase()]
}
