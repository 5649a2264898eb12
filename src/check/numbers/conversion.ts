import type { NumberFact } from './model.ts'

/** Units of length in metres; their squares are areas, and their cubes are volumes. */
const LENGTHS: Readonly<Record<string, number>> = {
  'nautical-mile': 1852,
  'mile-scandinavian': 10_000,
  mile: 1609.344,
  kilometer: 1000,
  meter: 1,
  yard: 0.9144,
  foot: 0.3048,
  inch: 0.0254,
  centimeter: 0.01,
  millimeter: 0.001,
}

/** Units by what they measure, in the base unit of that measure. */
const MEASURES: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  // A litre on a square metre is a millimetre of rain.
  length: { ...LENGTHS, 'liter-per-square-meter': 0.001 },
  mass: { tonne: 1000, stone: 6.35, kilogram: 1, pound: 0.4536, ounce: 0.02835, gram: 0.001 },
  volume: { gallon: 0.003785, liter: 0.001, milliliter: 0.000001, ...raised('cubic', 3) },
  area: { hectare: 10_000, acre: 4046.86, ...raised('square', 2) },
  time: { decade: 3652, year: 365, month: 30.4, week: 7, day: 1, hour: 1 / 24, minute: 1 / 1440 },
  temperature: { degree: Number.NaN, celsius: Number.NaN, fahrenheit: Number.NaN },
  speed: {
    'mile-per-hour': 1.609,
    'kilometer-per-hour': 1,
    'meter-per-second': 3.6,
    'foot-per-second': 1.097,
    'kilometer-per-second': 3600,
    knot: 1.852,
  },
}

function raised(name: string, power: number): Readonly<Record<string, number>> {
  return Object.fromEntries(Object.entries(LENGTHS).map(([unit, meters]) => [`${name}-${unit}`, meters ** power]))
}

/** Whether a unit is a length, and therefore has squares and cubes. */
export const isLength = (unit: string): boolean => unit in LENGTHS

/** The allowed relative error; translators round: 1,000 feet become 300 metres. */
const TOLERANCE = 0.08
/** The same for two units, which are not rounded so much: 5 feet 10 inches are 1.78 metres. */
const COMPOUND_TOLERANCE = 0.02

/** Whether two numbers are one amount in two units; Fahrenheit and Celsius for degrees. */
export function convertible(one: NumberFact, other: NumberFact): boolean {
  if (areBasisPoints(one, other) || areBasisPoints(other, one)) return true
  if (!one.unit || !other.unit) return false
  if (/degree|celsius|fahrenheit/.test(one.unit) && /degree|celsius|fahrenheit/.test(other.unit)) {
    // Figures have no sign: 14 °F are 10 degrees below zero.
    return (
      isBelowZero(one, other) ||
      isBelowZero(other, one) ||
      isNear(Math.abs(((one.value - 32) * 5) / 9), other.value) ||
      [one.value, -one.value].some(celsius => isNear((celsius * 9) / 5 + 32, other.value))
    )
  }
  const [from, to] = [unitOf(one), unitOf(other)]
  if (from === to || measureOf(from) === undefined || measureOf(from) !== measureOf(to)) return false
  return isNear(one.value * sizeOf(from), other.value * sizeOf(to))
}

/** Whether a number of basis points is a percentage: "25 basis points" → een kwart procentpunt. */
const areBasisPoints = (points: NumberFact, share: NumberFact): boolean =>
  points.unit === 'basis-point' &&
  share.percent &&
  [share.value, ...share.also].some(value => isNear(points.value / 100, value))

/** Whether a number of degrees Fahrenheit is the same with both below zero: −22 °F and −30 °C. */
const isBelowZero = (one: NumberFact, other: NumberFact): boolean =>
  one.unit === 'fahrenheit' && isNear(((one.value + 32) * 5) / 9, other.value)

/** Whether a number and the smaller one right after it are one amount, which the other text gives in one unit. */
export function convertibleTogether([one, rest]: readonly [NumberFact, NumberFact], other: NumberFact): boolean {
  const [large, small, whole] = [unitOf(one), unitOf(rest), unitOf(other)]
  const measure = measureOf(large)
  if (measure === undefined || measure !== measureOf(small) || measure !== measureOf(whole)) return false
  if (rest.value * sizeOf(small) >= sizeOf(large)) return false
  return isNear(one.value * sizeOf(large) + rest.value * sizeOf(small), other.value * sizeOf(whole), COMPOUND_TOLERANCE)
}

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

/** The unit of a number with its power; empty if it has no unit. */
export const unitOf = ({ unit = '', power }: NumberFact): string =>
  power && isLength(unit) ? `${power === 2 ? 'square' : 'cubic'}-${unit}` : unit

const units = new Map(
  Object.entries(MEASURES).flatMap(([measure, sizes]) =>
    Object.entries(sizes).map(([unit, size]) => [unit, { measure, size }] as const),
  ),
)

/** The name of what a unit measures. */
export const measureOf = (unit: string): string | undefined => units.get(unit)?.measure

const sizeOf = (unit: string): number => units.get(unit)?.size ?? Number.NaN
