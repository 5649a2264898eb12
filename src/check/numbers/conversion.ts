import { measureOf, sizeOf, unitOf } from './measures.ts'
import type { NumberFact } from './model.ts'
import { areOneTemperature, type InText } from './temperatures.ts'

/** The allowed relative error; translators round: 1,000 feet become 300 metres. */
const TOLERANCE = 0.08
/** The same for a number in one or two figures that is rounded to its last figure: 6 feet are "almost two" metres. */
const ROUNDED_TOLERANCE = 0.15
/** The same for two units, which are not rounded so much: 5 feet 10 inches are 1.78 metres. */
const COMPOUND_TOLERANCE = 0.02
/** The same if a whole number in words stands for them: "almost two hours". */
const ABOUT_TOLERANCE = 0.1

/** Whether two numbers are one amount in two units; Fahrenheit and Celsius for degrees. */
export function convertible(here: InText, there: InText): boolean {
  const [one, other] = [here[0], there[0]]
  if (areBasisPoints(one, other) || areBasisPoints(other, one)) return true
  if (areHundredths(one, other) || areHundredths(other, one)) return true
  return areOneTemperature(here, there) || areOneAmount(one, other)
}

/** Whether a number of cents, pence or kopecks is the other amount of money: "85 cents" → 0,85 Euro. */
const areHundredths = (cents: NumberFact, whole: NumberFact): boolean =>
  cents.currency === 'cent' &&
  whole.currency !== undefined &&
  whole.currency !== 'cent' &&
  Math.abs(cents.value / 100 - whole.value) < HUNDREDTH / 2

const HUNDREDTH = 0.01

/** Whether two numbers are one length, weight, speed or the like in two units; a word may mean two units: キロ. */
export const areOneAmount = (one: NumberFact, other: NumberFact): boolean =>
  areSameAmount(one, other) ||
  (other.otherUnit !== undefined && areSameAmount(one, { ...other, unit: other.otherUnit })) ||
  (one.otherUnit !== undefined && areSameAmount({ ...one, unit: one.otherUnit }, other))

function areSameAmount(one: NumberFact, other: NumberFact): boolean {
  if (!one.unit || !other.unit) return false
  const [from, to] = unitsOf(one, other)
  if (isInKitchen(one, other) || isInKitchen(other, one)) return true
  const measure = measureOf(from)
  if (from === to || measure === undefined || measure !== measureOf(to)) return false
  const exact = (one.value * sizeOf(from)) / sizeOf(to)
  if (isNear(exact, other.value)) return true
  if (measure === 'time') return false
  return isRounded(exact, other.value) || isRounded((one.value * other.value) / exact, one.value)
}

/** The units of two numbers; beside a speed, a length is one too: "120 kilometres" for 75 mph. */
function unitsOf(one: NumberFact, other: NumberFact): readonly [string, string] {
  const [from, to] = [unitOf(one), unitOf(other)]
  return [asSpeed(from, to), asSpeed(to, from)]
}

const asSpeed = (unit: string, beside: string): string =>
  measureOf(beside) === 'speed' && (unit === 'kilometer' || unit === 'mile') ? `${unit}-per-hour` : unit

/** Whether an exact amount was rounded to a number: 12 feet (3.66 m) are "almost four" metres, 500 pounds 250 kg. */
const isRounded = (exact: number, written: number): boolean =>
  Math.abs(exact - written) < stepOf(written) && isNear(exact, written, ROUNDED_TOLERANCE)

/** The step of the rounding that a number shows: 1 for 7, 10 for 30, 50 for 250, 0.1 for 2.7. */
function stepOf(value: number): number {
  let step = 10 ** Math.floor(Math.log10(value || 1))
  for (let count = 0; count < MOST_FIGURES && !isWhole(value / step); count++)
    step /= isWhole(value / (step / 2)) ? 2 : 10
  return step
}

const MOST_FIGURES = 4

const isWhole = (value: number): boolean => Math.abs(value - Math.round(value)) < 1e-6

/** What a millilitre of food weighs in grams: rolled oats to honey. */
const [LIGHTEST, HEAVIEST] = [0.35, 1.5]

const IN_KITCHEN: readonly string[] = ['cup', 'tablespoon', 'teaspoon']

/** Whether a measure of a kitchen became a weight: two cups of flour are 250 g. */
function isInKitchen(cups: NumberFact, weight: NumberFact): boolean {
  if (!IN_KITCHEN.includes(cups.unit ?? '') || measureOf(unitOf(weight)) !== 'mass') return false
  const [milliliters, grams] = [cups.value * sizeOf(unitOf(cups)) * 1e6, weight.value * sizeOf(unitOf(weight)) * 1000]
  return grams >= milliliters * LIGHTEST && grams <= milliliters * HEAVIEST
}

/** Whether a number of basis points is a percentage: "25 basis points" → een kwart procentpunt. */
const areBasisPoints = (points: NumberFact, share: NumberFact): boolean =>
  points.unit === 'basis-point' &&
  (share.percent || share.value < 1) &&
  [share.value, ...share.also].some(value => isNear(points.value / 100, value))

/** Whether a number and the smaller one right after it are one amount, which the other text gives in one unit. */
export function convertibleTogether([one, rest]: readonly [NumberFact, NumberFact], other: NumberFact): boolean {
  const [large, small, whole] = [unitOf(one), unitOf(rest), unitOf(other)]
  const measure = measureOf(large)
  if (measure === undefined || measure !== measureOf(small) || measure !== measureOf(whole)) return false
  if (rest.value * sizeOf(small) >= sizeOf(large)) return false
  const exact = (one.value * sizeOf(large) + rest.value * sizeOf(small)) / sizeOf(whole)
  return isNear(exact, other.value, COMPOUND_TOLERANCE) || isAbout(exact, other)
}

/** Whether a whole number in words stands for an amount: 1 hour 50 minutes are "knapp zwei Stunden". */
const isAbout = (exact: number, { value, hard }: NumberFact): boolean =>
  !hard && value === Math.round(exact) && isNear(exact, value, ABOUT_TOLERANCE)

/** The amount of one number in the unit of another, rounded as translators do: to three digits. Undefined for other measures. */
export function convertedTo(one: NumberFact, other: NumberFact): number | undefined {
  const [from, to] = [unitOf(one), unitOf(other)]
  if (from === 'fahrenheit' && (to === 'celsius' || to === 'degree')) return Math.round(((one.value - 32) * 5) / 9)
  if (to === 'fahrenheit' && (from === 'celsius' || from === 'degree')) return Math.round((one.value * 9) / 5 + 32)
  if (measureOf(from) === undefined || measureOf(from) !== measureOf(to)) return undefined
  const amount = (one.value * sizeOf(from)) / sizeOf(to)
  return Number.isFinite(amount) ? Number(amount.toPrecision(amount >= 100 ? 3 : 2)) : undefined
}

const isNear = (one: number, other: number, tolerance = TOLERANCE): boolean =>
  Math.abs(one - other) <= tolerance * Math.max(Math.abs(one), Math.abs(other))
