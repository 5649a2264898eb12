import { itemBefore } from '../../../../item-at.ts'
import { checkDataOf } from '../../../../languages/check.ts'
import { onceEach } from '../../../../once.ts'
import { namesIn } from '../../../language/cldr.ts'
import type { NumberFact } from '../../model.ts'
import { NO_NUMBERS, type Text, type Way } from './model.ts'

/** The names of days by their dates, as patterns: 12-31 → New Year's Eve. */
const daysOf = onceEach((tag): ReadonlyMap<string, RegExp> => {
  const named = Map.groupBy(namesIn(checkDataOf(tag)?.namedDays ?? ''), ([date]) => date)
  return new Map(
    [...named].map(([date, names]) => [date, new RegExp(names.map(([, name]) => patternOf(name)).join('|'), 'iu')]),
  )
})

/** A name, at the beginning of a word where the language has spaces; any apostrophe and any space will do. */
const patternOf = (name: string): string => {
  const pattern = RegExp.escape(name)
    .replaceAll(String.raw`\x20`, String.raw`[\s\u00a0-]`)
    .replaceAll(String.raw`\x27`, "['’]")
  return /^[A-Za-z\u0080-\u07ff]/.test(name) ? String.raw`(?<!\p{L})${pattern}` : pattern
}

/** Whether the other text names the day: "New Year's Eve" → 31 de dezembro, 12월 31일. */
export const byNamedDay: Way = (number, own, other) => {
  const day = number.month ? dayBeside(number, own)?.value : undefined
  const date = number.month && day !== undefined ? [number.value, day] : [monthBeside(number, own), number.value]
  const isNamed = ([month, of]: readonly (number | undefined)[]): boolean =>
    daysOf(other.reading.language.tag).get(`${month}-${of}`)?.test(other.reading.text) === true
  // Of a date in digits, either part is asked for.
  const next = number.part && number.value <= 12 ? dayBeside(number, own)?.value : undefined
  return isNamed(date) || (next !== undefined && isNamed([number.value, next])) ? NO_NUMBERS : undefined
}

const beside = (number: NumberFact, { numbers }: Text): readonly (NumberFact | undefined)[] => {
  const at = numbers.indexOf(number)
  return [itemBefore(numbers, at), numbers[at + 1]]
}

const monthBeside = (number: NumberFact, text: Text): number | undefined =>
  beside(number, text).find(each => each?.month || isBesidePart(each, number))?.value

/** Whether two numbers are the parts of one date: 9/11. */
const isBesidePart = (one: NumberFact | undefined, other: NumberFact): boolean =>
  one?.part === true && other.part === true && one.value <= 12

const dayBeside = (number: NumberFact, text: Text): NumberFact | undefined =>
  beside(number, text).find(each => each !== undefined && !each.month && each.value <= 31)
