import type { Reading } from '../read/model.ts'
import type { NumberFact } from './model.ts'
import { isNegative, saysMinus } from './read/minus.ts'

/** A number, and the text that it stands in. */
export type InText = readonly [number: NumberFact, reading: Reading]

const SCALES: readonly string[] = ['degree', 'celsius', 'fahrenheit']

/** Whether a number counts degrees of a thermometer. */
export const isTemperature = ({ unit = '' }: NumberFact): boolean => SCALES.includes(unit)

/** Translators round degrees: 350 °F are 180 °C, and "above 90" is "over 30". */
const [TOLERANCE, ROUNDED, TO_FIVE] = [0.04, 1.6, 2.5]

/** Whether two numbers of degrees are one temperature; "degrees" may be of either scale. */
export function areOneTemperature([one, text]: InText, [other, others]: InText): boolean {
  if (!isTemperature(one) && !isTemperature(other)) return false
  const [here, there] = [signed(one, text), signed(other, others)]
  return isFahrenheitOf([one, here], [other, there]) || isFahrenheitOf([other, there], [one, here])
}

type Signed = readonly [number: NumberFact, values: readonly number[]]

const isFahrenheitOf = ([one, values]: Signed, [other, others]: Signed): boolean =>
  one.unit !== 'celsius' &&
  other.unit !== 'fahrenheit' &&
  values.some(value => others.some(celsius => isNear(((value - 32) * 5) / 9, celsius)))

/** What a number of degrees may be with its sign. In the weather, a number below zero needs no unit: "minus 40". */
function signed(number: NumberFact, reading: Reading): readonly number[] {
  const { value, unit, percent } = number
  if (!isTemperature(number)) {
    return unit === undefined && !percent && isNegative(number, reading) ? [-value] : []
  }
  if (isNegative(number, reading)) return [-value]
  // Nobody knows what a language without such words says.
  return reading.language.minus.size === 0 || saysMinus(number, reading) ? [value, -value] : [value]
}

const isNear = (one: number, other: number): boolean =>
  Math.abs(one - other) <=
  Math.max(other % 5 === 0 ? TO_FIVE : ROUNDED, TOLERANCE * Math.max(Math.abs(one), Math.abs(other)))
