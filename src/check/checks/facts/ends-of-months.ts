import { conceptsOf } from '../../language/concepts.ts'
import type { NumberFact } from '../../numbers/model.ts'
import type { Reading } from '../../read/model.ts'

/** No month ends before this day. */
const LAST_DAYS = 28

const areBeside = (one: NumberFact, other: NumberFact): boolean =>
  Math.abs(one.to - other.from) <= 1 || Math.abs(other.to - one.from) <= 1

/** Whether a day or a month belongs to a last day that the target names otherwise: "by December 31" → 年底前. */
export function isEndOfMonth(number: NumberFact, source: readonly NumberFact[], target: Reading): boolean {
  const isLastDay = ({ month, hard, value }: NumberFact): boolean => !month && hard && value >= LAST_DAYS && value <= 31
  const isOfDate = number.month
    ? source.some(day => isLastDay(day) && areBeside(day, number))
    : isLastDay(number) && source.some(one => one.month === true && areBeside(one, number))
  return isOfDate && conceptsOf(target).has('end')
}
