import type { NumberFact } from '../model.ts'

/** Whether a number of the source and one of the target are a pair. */
export type Fits = (one: NumberFact, other: NumberFact) => boolean

/** Numbers that are near one another have the same: 0.1 + 0.2 → 0.3 */
export const roundValue = ({ value }: NumberFact): number => Number(value.toPrecision(8))

export const sameValue = (one: NumberFact, other: NumberFact): boolean =>
  near(one.value, other.value) && mayBeMonth(one, other) && mayBeMonth(other, one)

/** "March" is a 3 only beside a date in digits. */
const mayBeMonth = (one: NumberFact, other: NumberFact): boolean =>
  !one.month || other.month === true || other.part === true

export function sameOtherwise(one: NumberFact, other: NumberFact): boolean {
  if (one.month || other.month) return false
  if (one.clock !== undefined && other.clock !== undefined && (one.clock - other.clock) % 720 === 0) return true
  if (isShare(one, other) || isShare(other, one)) return true
  return [one.value, ...one.also].some(value => [other.value, ...other.also].some(another => near(value, another)))
}

/** "50 percent" and "half" */
const isShare = (percent: NumberFact, fraction: NumberFact): boolean =>
  percent.percent && fraction.value < 1 && near(percent.value / 100, fraction.value)

/** "Three million" and a million of nobody knows how many: the scale is all there is to compare. */
export function mayBeSame(one: NumberFact, other: NumberFact): boolean {
  const [unread, read] = other.unread ? [other, one] : [one, other]
  return unread.unread === true && scaleOf(read) === unread.scale
}

const scaleOf = ({ value, scale }: NumberFact): number => scale || 3 * Math.floor(Math.log10(Math.max(value, 1)) / 3)

const near = (one: number, other: number): boolean => Math.abs(one - other) <= 1e-9 * Math.max(one, other)

export const MOST_LIKE = 4

export const likeness = (one: NumberFact, other: NumberFact): number =>
  Number(one.percent === other.percent) * 2 + Number(one.unit === other.unit) + Number(one.currency === other.currency)

/** Whether one number may stand in the place of the other: neither is a month, and both or none belong to a name. */
export const likely = (one: NumberFact, other: NumberFact): boolean =>
  !one.month && !other.month && (one.named === true) === (other.named === true)

/** Whether one number stands in the place of the other, and cannot be the same amount said otherwise. */
export const mayReplace: Fits = (one, other) =>
  likely(one, other) && !mayBeSameAmount(one, other) && !mayBeSameAmount(other, one)

/** "Two decades" are 二十多年 ("more than twenty years"), and eight in the evening is vingt heures. */
const mayBeSameAmount: Fits = (one, other) =>
  (one.unit === 'decade' && near(one.value * 10, other.value)) ||
  (one.clock !== undefined && other.clock === undefined) ||
  (one.unit === 'hour' && other.unit !== 'hour' && one.value <= 24 && near(one.value, other.value + 12))
