import type { NumberFact } from '../model.ts'

/** Whether a number of the source and one of the target can be a pair. */
export type Fits = (one: NumberFact, other: NumberFact) => boolean

/** Rounds a value, so that nearly equal numbers become equal: 0.1 + 0.2 → 0.3 */
export const roundValue = ({ value }: NumberFact): number => Number(value.toPrecision(8))

export const sameValue = (one: NumberFact, other: NumberFact): boolean =>
  near(one.value, other.value) && mayBeMonth(one, other) && mayBeMonth(other, one)

/** Whether a number may be a month: "March" is a 3 only beside a date in digits. */
const mayBeMonth = (one: NumberFact, other: NumberFact): boolean =>
  !one.month || other.month === true || other.part === true

/** Whether the number right before a word for a group counts it: the ten of "three decades" is part of thirty. */
export const isMultiplied = (group: NumberFact, numbers: readonly NumberFact[]): boolean =>
  !group.hard &&
  group.counts !== true &&
  numbers.some(({ to, value, also }) => to === group.from && also.includes(value * group.value))

export function sameOtherwise(one: NumberFact, other: NumberFact): boolean {
  if (one.month || other.month) return false
  if (one.clock !== undefined && other.clock !== undefined && (one.clock - other.clock) % 720 === 0) return true
  if (isShare(one, other) || isShare(other, one)) return true
  return [one.value, ...one.also].some(value => [other.value, ...other.also].some(another => near(value, another)))
}

/** Whether a percentage and a fraction are the same: "50 percent" and "half". */
const isShare = (percent: NumberFact, fraction: NumberFact): boolean =>
  percent.percent && fraction.value < 1 && near(percent.value / 100, fraction.value)

/** Whether the scales match; for "three million" and "millions", only the scale can be compared. */
export function mayBeSame(one: NumberFact, other: NumberFact): boolean {
  const [unread, read] = other.unread ? [other, one] : [one, other]
  return unread.unread === true && scaleOf(read) === unread.scale
}

const scaleOf = ({ value, scale }: NumberFact): number => scale || 3 * Math.floor(Math.log10(Math.max(value, 1)) / 3)

const near = (one: number, other: number): boolean => Math.abs(one - other) <= 1e-9 * Math.max(one, other)

export const MOST_LIKE = 4

export const likeness = (one: NumberFact, other: NumberFact): number =>
  Number(one.percent === other.percent) * 2 + Number(one.unit === other.unit) + Number(one.currency === other.currency)

/** Whether one number may replace the other: neither is a month, and both or none belong to a name. */
export const likely = (one: NumberFact, other: NumberFact): boolean =>
  !one.month && !other.month && (one.named === true) === (other.named === true)

/** Whether one number replaces the other and cannot be the same amount in other words. */
export const mayReplace: Fits = (one, other) =>
  likely(one, other) && !mayBeSameAmount(one, other) && !mayBeSameAmount(other, one)

/**
 * Whether both may be the same amount: "two decades" → 二十多年 ("more than twenty years"), eight in the evening → vingt
 * heures.
 */
const mayBeSameAmount: Fits = (one, other) =>
  (one.unit === 'decade' && near(one.value * 10, other.value)) ||
  (one.clock !== undefined && other.clock === undefined) ||
  (one.unit === 'hour' && other.unit !== 'hour' && one.value <= 24 && near(one.value, other.value + 12))
