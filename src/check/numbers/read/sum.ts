import type { Sense } from '../../language/model.ts'

/** A number in words while it is read; `current` is the amount before the next scale word. */
export interface Sum {
  readonly groups: readonly { readonly value: number; readonly exponent: number }[]
  readonly current?: number
  /** Set if a scale word began it: "millions of". */
  readonly vague: boolean
  /** Set after an ordinal or an amount: nothing can be added. */
  readonly closed: boolean
}

export const EMPTY: Sum = { groups: [], vague: false, closed: false }

export const isOpen = (sum: Sum): boolean => sum.current !== undefined || sum.groups.length > 0

export function amountOf({ groups, current = 0 }: Sum): number {
  let total = 0
  for (const { value } of groups) total += value
  return rounded(total + current)
}

/** Rounds to twelve digits, since floating point makes 118.8 × 1000 slightly wrong. */
export const rounded = (value: number): number =>
  Number.isInteger(value) && Math.abs(value) < 1e12 ? value : Number(value.toPrecision(12))

/** The largest power of ten that a scale word named, or 0. */
export function scaleOf({ groups }: Sum): number {
  let largest = 0
  for (const { exponent } of groups) largest = Math.max(largest, exponent)
  return largest
}

/**
 * Adds one more word to the sum; undefined if the word begins another number ("two three"). `joined` says that a joint
 * ("and", "und") stands before the word.
 */
export function add(sum: Sum, sense: Sense, joined = false): Sum | undefined {
  if (sense.kind === 'scale') return addScale(sum, sense.exponent)
  if (sense.kind !== 'number' || (sum.closed && !goesOn(sum, sense))) return undefined
  const { value, form } = sense
  const closed = form !== 'cardinal'
  const { current } = sum
  if (value === 0.5 && joined) return addHalf(sum)
  if (form === 'amount' && isOpen(sum)) return undefined
  if (current === undefined) {
    const room = sum.groups.at(-1)
    return room && value >= 10 ** room.exponent ? undefined : { ...sum, current: value, closed: closed && value >= 1 }
  }
  if (value === 100 && current > 0 && current < 100) return { ...sum, current: current * 100, closed }
  return canFollow(current, value, joined) ? { ...sum, current: current + value, closed } : undefined
}

/** Whether an ordinal follows one of tens or hundreds: Spanish "trigésimo primer" (31st). */
const goesOn = ({ current = 0 }: Sum, sense: Sense): boolean =>
  sense.kind === 'number' && sense.form === 'ordinal' && current >= 20 && current < 100 && current % 10 === 0

/**
 * Whether one value can follow another: `twenty` + `five`, `hundred` + `twelve`, French `soixante` + `douze`, German
 * `ein(und)` + `zwanzig`.
 */
function canFollow(current: number, value: number, joined: boolean): boolean {
  const tens = current % 100
  if (value < 1) return false
  if (current >= 100 && tens === 0) return value < 100
  if (tens === 60 || tens === 80) return value < 20
  if (current % 10 === 0 && tens >= 20) return value < 10
  return joined && tens < 10 && value >= 20 && value < 100 && value % 10 === 0
}

/** Adds a half: "two and a half", "dos millones y medio". */
function addHalf(sum: Sum): Sum | undefined {
  const { current, groups } = sum
  if (current !== undefined) return { ...sum, current: current + 0.5 }
  const last = groups.at(-1)
  return last && { ...sum, groups: [...groups.slice(0, -1), { ...last, value: last.value + 10 ** last.exponent / 2 }] }
}

/** Whether the sum is an unknown number of groups: "Hunderte Millionen". */
const isCrowd = ({ current = 0, closed }: Sum): boolean => closed && current >= 10

function addScale(sum: Sum, exponent: number): Sum {
  const before = sum.groups.filter(group => group.exponent > exponent)
  const lower = sum.groups.filter(group => group.exponent <= exponent)
  const amount = amountOf({ ...sum, groups: lower })
  const power = exponent + scaleOf({ ...sum, groups: lower })
  const value = (isOpen(sum) && amount > 0 ? amount : 1) * 10 ** exponent
  const { current: _, ...rest } = sum
  return {
    ...rest,
    groups: [...before, { value, exponent: power }],
    vague: sum.vague || !isOpen(sum) || isCrowd(sum),
    closed: false,
  }
}
