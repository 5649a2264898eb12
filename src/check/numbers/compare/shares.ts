import type { NumberFact } from '../model.ts'

/** A part of a whole, as a fraction of it, and the numbers that say it: "three quarters", "one in five", 75 %. */
interface Share {
  readonly value: number
  readonly of: readonly NumberFact[]
  readonly percent: boolean
}

/** How many words may stand between the two numbers of a fraction: "one out of every five". */
const APART = 3

/** A fraction stands for a percentage so near to it: "about a third" for 32 %. */
const ROUGHLY = 0.0201

/** Ordinals that are parts: "a fifth", в каждой пятой. */
const [SMALLEST_PART, LARGEST_PART] = [3, 10]

const isPlain = ({ unit, currency, percent, month, clock }: NumberFact): boolean =>
  !percent && !month && unit === undefined && currency === undefined && clock === undefined

/** What two numbers in a row say together: "three quarters", "3 of 4", 4分の3. */
function valueOfTwo(one: NumberFact, other: NumberFact): number | undefined {
  if (other.from - one.to > APART || !isPlain(one) || !isPlain(other)) return undefined
  if (!Number.isInteger(one.value) || one.value < 1) return undefined
  if (other.value < 1) return one.value * other.value
  return Math.min(one.value, other.value) / Math.max(one.value, other.value)
}

/** What a number says alone: 75 %, "a half", "a fifth". */
function valueOfOne({ value, percent, ordinal }: NumberFact): number | undefined {
  if (percent) return value / 100
  if (value < 1) return value
  return ordinal && value >= SMALLEST_PART && value <= LARGEST_PART ? 1 / value : undefined
}

/** The shares that a text's numbers may say, those of two numbers first. */
function sharesIn(numbers: readonly NumberFact[]): readonly Share[] {
  const two = numbers.flatMap((one, at): readonly Share[] => {
    const other = numbers[at + 1]
    const value = other && valueOfTwo(one, other)
    return other === undefined || value === undefined || value >= 1 ? [] : [{ value, of: [one, other], percent: false }]
  })
  const single = numbers.flatMap((one): readonly Share[] => {
    const value = valueOfOne(one)
    return value === undefined ? [] : [{ value, of: [one], percent: one.percent }]
  })
  return [...two, ...single]
}

const areSame = (one: Share, other: Share): boolean =>
  Math.abs(one.value - other.value) <= (one.percent === other.percent ? 1e-9 : ROUGHLY)

/** Of so many numbers a text is a table, whose fractions nobody spells out. */
const MOST_NUMBERS = 40

/**
 * Removes the numbers from two sets that say one share in other words: 25 % → "cuarta parte", "three quarters" → 75
 * Prozent, 20 % → каждый пятый.
 */
export function takeShares(
  numbers: Readonly<Record<'source' | 'target', readonly NumberFact[]>>,
  open: Readonly<Record<'source' | 'target', Set<NumberFact>>>,
): void {
  if (open.source.size === 0 || open.target.size === 0) return
  if (numbers.source.length > MOST_NUMBERS || numbers.target.length > MOST_NUMBERS) return
  const isLeft = ({ of }: Share, left: ReadonlySet<NumberFact>): boolean => of.some(number => left.has(number))
  const theirs = sharesIn(numbers.target)
  for (const share of sharesIn(numbers.source)) {
    if (!isLeft(share, open.source)) continue
    const same = theirs.find(other => isLeft(other, open.target) && areSame(share, other))
    if (same === undefined) continue
    for (const number of share.of) open.source.delete(number)
    for (const number of same.of) open.target.delete(number)
  }
}
