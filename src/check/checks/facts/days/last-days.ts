import { itemBefore } from '../../../../item-at.ts'
import type { NumberFact } from '../../../numbers/model.ts'
import type { Reading } from '../../../read/model.ts'

/** The last days of the months, by the month. */
const LAST_DAYS: Readonly<Record<number, readonly number[]>> = {
  1: [31],
  2: [28, 29],
  3: [31],
  4: [30],
  5: [31],
  6: [30],
  7: [31],
  8: [31],
  9: [30],
  10: [31],
  11: [30],
  12: [31],
}

/** The month whose last day a number is, if the month stands beside it: "June 30", 12月31日. */
export function monthOfLastDay(number: NumberFact, numbers: readonly NumberFact[]): NumberFact | undefined {
  const at = numbers.indexOf(number)
  return [itemBefore(numbers, at), numbers[at + 1]].find(
    month => month?.month === true && LAST_DAYS[month.value]?.includes(number.value) === true,
  )
}

/** Whether a text speaks of the end of something: "Ende 2027", 2027年底. */
export const saysEnd = ({ tokens }: Reading): boolean => tokens.some(({ word }) => word.concepts.includes('end'))
