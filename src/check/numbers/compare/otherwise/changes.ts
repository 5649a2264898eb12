import type { NumberFact } from '../../model.ts'
import { sharesOf } from '../shares.ts'
import { onlyOpen, type Way } from './model.ts'

/** Whether the other text says by which factor what grew by a percentage: "risen by 50%" → в полтора раза. */
export const byFactor: Way = (number, _, other) => {
  if (!number.percent || number.value < LEAST) return undefined
  const factor = 1 + number.value / 100
  return onlyOpen(other, each => isPlain(each) && [each.value, ...each.also].some(value => isNear(value, factor)))
}

/** A smaller change is not said by a factor. */
const LEAST = 10

/** "Doubled" has no unit, also before one: "doubled within a year". */
const isPlain = ({ percent, unit, currency, month, hard, counts, ordinal }: NumberFact): boolean =>
  !percent && !month && ((unit === undefined && currency === undefined) || !(hard || counts || ordinal))

/** Whether the other text says basis points as a part of one: "three quarters of a point" → 75 puntos básicos. */
export const byPartOfPoint: Way = (number, _, other) =>
  number.unit === 'basis-point'
    ? sharesOf(other.numbers).find(({ value, percent }) => !percent && isNear(value, number.value / 100))?.numbers
    : undefined

const isNear = (one: number, other: number): boolean => Math.abs(one - other) < 1e-6
