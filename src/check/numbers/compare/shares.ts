import type { NumberFact } from '../model.ts'

/** A part of a whole that numbers may say: 0.4 for "40 %", "two in five" and "zwei Fünftel". */
export interface Share {
  readonly value: number
  readonly percent: boolean
  readonly numbers: readonly NumberFact[]
}

/** Numbers without a counterpart so far. */
export interface Open {
  readonly source: Set<NumberFact>
  readonly target: Set<NumberFact>
}

/** How many tokens may stand between the two numbers of a share: "one out of every five", "5人に1人". */
const APART = 4

/** Into how many parts a whole is divided at most: "one in a thousand". */
const MOST_PARTS = 1000

/** The largest ordinal that is also a part: "every twentieth". */
const LAST_PART = 20

/** Writers round a percentage to a part, and the reverse: 33 % and 34 % are a third. */
const ROUNDED = 0.0101

/** Texts with more numbers than this are tables. */
const MOST_NUMBERS = 100

/**
 * Removes the numbers from `open` that say the same part of a whole: "25 %" and "una cuarta parte". Gives the numbers of
 * both texts that say it.
 */
export function takeShares(
  open: Open,
  source: readonly NumberFact[],
  target: readonly NumberFact[],
): readonly NumberFact[] {
  if (open.source.size === 0 || open.target.size === 0 || source.length + target.length > MOST_NUMBERS) return NONE
  const theirs = sharesOf(target)
  if (theirs.length === 0) return NONE
  const taken: NumberFact[] = []
  for (const one of sharesOf(source)) {
    if (!isOpen(one, open.source)) continue
    const other = theirs.find(share => areEqual(one, share) && areFree([one, open.source], [share, open.target]))
    if (other === undefined) continue
    for (const number of one.numbers) open.source.delete(number)
    for (const number of other.numbers) open.target.delete(number)
    taken.push(...one.numbers, ...other.numbers)
  }
  return taken
}

const NONE: readonly NumberFact[] = []

type InText = readonly [share: Share, open: ReadonlySet<NumberFact>]

/**
 * Whether two shares have no counterparts, or have one number in common: "three quarters" and 4分の3. The one of "one in
 * five" may be taken by an article: 20 Prozent haben noch nie einen Antrag gestellt.
 */
function areFree([one, open]: InText, [other, others]: InText): boolean {
  if (!isOpen(other, others)) return false
  const taken = (share: Share, free: ReadonlySet<NumberFact>): readonly number[] =>
    share.numbers.flatMap(number => (free.has(number) || (number.value === 1 && !number.hard) ? [] : [number.value]))
  return String(taken(one, open)) === String(taken(other, others))
}

const isOpen = ({ numbers }: Share, open: ReadonlySet<NumberFact>): boolean => numbers.some(each => open.has(each))

/** Whether two shares are the same part, as far as writers round percentages. */
export function areEqual(one: Share, other: Share): boolean {
  if (one.percent && other.percent) return false
  const apart = Math.abs(one.value - other.value)
  if (!one.percent && !other.percent) return apart <= 1e-6
  const [share, percentage] = one.percent ? [other, one] : [one, other]
  return apart <= (isThird(share) && isRound(percentage) ? ROUNDED_THIRD : ROUNDED)
}

/** Thirds become round percentages: "nearly a third" → casi el 30 %. */
const ROUNDED_THIRD = 0.034

const isThird = ({ value }: Share): boolean =>
  Math.abs((value * 3) % 1) < 1e-6 || Math.abs(((value * 3) % 1) - 1) < 1e-6

const isRound = ({ value }: Share): boolean => Math.abs((value * 20) % 1) < 1e-6

/** The parts that numbers may say, those of two numbers first. */
export function sharesOf(numbers: readonly NumberFact[]): readonly Share[] {
  const pairs = numbers.flatMap((number, index) => {
    const next = numbers[index + 1]
    const value = next && next.from - number.to <= APART ? ratioOf(number, next) : undefined
    return next === undefined || value === undefined ? [] : [{ value, percent: false, numbers: [number, next] }]
  })
  const alone = numbers.flatMap((number): readonly Share[] => {
    const value = shareOf(number)
    return value === undefined ? [] : [{ value, percent: number.percent, numbers: [number] }]
  })
  return [...pairs, ...alone]
}

/** The part that one number says: "20 %", "half", "every fifth". */
function shareOf({ value, percent, ordinal, also }: NumberFact): number | undefined {
  if (percent) return value / 100
  const part = [value, ...also].find(each => each > 0 && each < 1)
  if (part !== undefined) return part
  return ordinal && value >= 2 && value <= LAST_PART ? 1 / value : undefined
}

/** The part that two numbers say together, in any order: "three quarters", "two in five", 四分之三. */
function ratioOf(one: NumberFact, other: NumberFact): number | undefined {
  if (!isPart(one) || !isPart(other)) return undefined
  const [small, large] = one.value < other.value ? [one.value, other.value] : [other.value, one.value]
  if (small < 1) return small > 0 && Number.isInteger(large) && small * large < 1 ? small * large : undefined
  return Number.isInteger(small) && Number.isInteger(large) && small < large ? small / large : undefined
}

const isPart = ({ value, percent, month, scale, clock, currency }: NumberFact): boolean =>
  !percent && !month && scale < 6 && clock === undefined && currency === undefined && value <= MOST_PARTS

/** Whether a number says a percentage together with the number beside it: the 10 of "1 in 10" is 10 %. */
export const isOfShare = (number: NumberFact, percentage: number, numbers: readonly NumberFact[]): boolean =>
  sharesOf(numbers).some(
    share => share.numbers.length === 2 && share.numbers.includes(number) && isNear(share, percentage),
  )

const isNear = ({ value }: Share, percentage: number): boolean => Math.abs(value - percentage / 100) <= ROUNDED
