import type { Mark } from '../../../read/model.ts'
import { areOneAmount } from '../../conversion.ts'
import type { NumberFact } from '../../model.ts'
import { NO_NUMBERS, type Text, type Way } from './model.ts'

/** How many tokens from a unit its number may stand. */
const REACH = 3

/** Whether the other text has the unit alone, which is one of them: "a foot of snow" → 30 cm, "within a day" → 24 hours. */
export const byUnitAlone: Way = (number, _, other) => {
  if (number.unit === undefined) return undefined
  const isSaid = other.reading.marks.some(
    mark =>
      mark.senses.some(sense => sense.kind === 'unit' && areOneAmount(number, oneOf(number, sense.id))) &&
      isAlone(mark, other),
  )
  return isSaid ? NO_NUMBERS : undefined
}

const oneOf = (number: NumberFact, unit: string): NumberFact => ({ ...number, value: 1, unit, power: undefined })

/** Whether no number other than "one" stands before a unit; a percentage counts no unit: "3% interanual". */
const isAlone = ({ from }: Mark, { numbers }: Text): boolean =>
  !numbers.some(({ to, value, percent }) => to <= from && from - to < REACH && value !== 1 && !percent)
