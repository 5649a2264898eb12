import type { NumberFact } from '../../model.ts'
import { onlyOpen, type Text, type Way } from './model.ts'

/** Half a day and an hour in minutes. */
const [HALF_DAY, HOUR] = [720, 60]

/** Whether the other text says the beginning and the length of what ends at an hour: "at 11 p.m. for six hours" → 23.00–05.00. */
export const byLength: Way = (number, own, other) => {
  const end = clockOf(number)
  if (end === undefined) return undefined
  const starts = startsOf(number, own)
  return onlyOpen(other, length => {
    const minutes = minutesOf(length)
    return minutes !== undefined && starts.some(start => (end - start - minutes) % HALF_DAY === 0)
  })
}

/** The other hours of a text. */
const startsOf = (number: NumberFact, { numbers }: Text): readonly number[] =>
  numbers.flatMap(each => (each === number ? [] : (clockOf(each) ?? [])))

/** The minutes since midnight of a number that may be an hour. */
const clockOf = ({ clock, value, unit, hard }: NumberFact): number | undefined => {
  if (clock !== undefined) return clock
  return hard && unit === 'hour' && Number.isInteger(value) && value <= 24 ? value * HOUR : undefined
}

const minutesOf = ({ value, unit, clock }: NumberFact): number | undefined => {
  if (unit === 'hour' && (clock === undefined || clock === value * HOUR)) return value * HOUR
  return unit === 'minute' ? value : undefined
}
