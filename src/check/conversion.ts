import type { NumberFact } from './numbers.ts'

/** Units by what they measure, in that measure's base unit. */
const MEASURES: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  length: {
    mile: 1609.344,
    kilometer: 1000,
    meter: 1,
    yard: 0.9144,
    foot: 0.3048,
    inch: 0.0254,
    centimeter: 0.01,
    millimeter: 0.001,
  },
  mass: { tonne: 1000, stone: 6.35, kilogram: 1, pound: 0.4536, ounce: 0.02835, gram: 0.001 },
  volume: { gallon: 3.785, liter: 1, milliliter: 0.001 },
  area: {
    'square-mile': 2_589_988,
    'square-kilometer': 1_000_000,
    hectare: 10_000,
    acre: 4046.86,
    'square-meter': 1,
    'square-foot': 0.0929,
  },
  time: { year: 365, month: 30.4, week: 7, day: 1, hour: 1 / 24, minute: 1 / 1440 },
  temperature: { degree: Number.NaN, celsius: Number.NaN, fahrenheit: Number.NaN },
  speed: { 'mile-per-hour': 1.609, 'kilometer-per-hour': 1 },
}

/** Translators round: 1,000 feet become 300 metres. */
const TOLERANCE = 0.08

/** Whether two numbers are one amount in two units; for degrees, Fahrenheit and Celsius. */
export function convertible(one: NumberFact, other: NumberFact): boolean {
  if (!one.unit || !other.unit) return false
  if (/degree|celsius|fahrenheit/.test(one.unit) && /degree|celsius|fahrenheit/.test(other.unit)) {
    return isNear(((one.value - 32) * 5) / 9, other.value) || isNear((one.value * 9) / 5 + 32, other.value)
  }
  if (one.unit === other.unit) return false
  return Object.values(MEASURES).some(measure => {
    const [from, to] = [measure[one.unit ?? ''], measure[other.unit ?? '']]
    return from !== undefined && to !== undefined && isNear(one.value * from, other.value * to)
  })
}

const isNear = (one: number, other: number): boolean =>
  Math.abs(one - other) <= TOLERANCE * Math.max(Math.abs(one), Math.abs(other))

const measures = new Map(
  Object.entries(MEASURES).flatMap(([measure, units]) => Object.keys(units).map(unit => [unit, measure] as const)),
)

/** What a unit measures, as a name. */
export const measureOf = (unit: string): string | undefined => measures.get(unit)
