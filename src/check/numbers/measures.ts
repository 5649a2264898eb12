import type { NumberFact } from './model.ts'

/** Units of length in metres; their squares are areas, and their cubes are volumes. */
const LENGTHS: Readonly<Record<string, number>> = {
  'nautical-mile': 1852,
  'mile-scandinavian': 10_000,
  mile: 1609.344,
  li: 500,
  kilometer: 1000,
  meter: 1,
  yard: 0.9144,
  foot: 0.3048,
  inch: 0.0254,
  decimeter: 0.1,
  centimeter: 0.01,
  millimeter: 0.001,
}

/** Units by what they measure, in the base unit of that measure. */
const MEASURES: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  // A litre on a square metre is a millimetre of rain.
  length: { ...LENGTHS, 'liter-per-square-meter': 0.001 },
  mass: {
    tonne: 1000,
    quintal: 100,
    hundredweight: 50,
    pood: 16.38,
    stone: 6.35,
    kilogram: 1,
    catty: 0.5,
    pound: 0.4536,
    'butter-stick': 0.1134,
    ounce: 0.02835,
    gram: 0.001,
    milligram: 0.000001,
  },
  volume: {
    barrel: 0.159,
    gallon: 0.003785,
    liter: 0.001,
    quart: 0.000946,
    pint: 0.0005,
    cup: 0.000237,
    deciliter: 0.0001,
    'fluid-ounce': 0.0000296,
    tablespoon: 0.000015,
    centiliter: 0.00001,
    teaspoon: 0.000005,
    milliliter: 0.000001,
    ...raised('cubic', 3),
  },
  area: {
    hectare: 10_000,
    'football-pitch': 7000,
    acre: 4046.86,
    dunam: 1000,
    mu: 666.7,
    pyeong: 3.306,
    ...raised('square', 2),
  },
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
  power: { gigawatt: 1e6, megawatt: 1000, kilowatt: 1, horsepower: 0.74, watt: 0.001 },
}

function raised(name: string, power: number): Readonly<Record<string, number>> {
  return Object.fromEntries(Object.entries(LENGTHS).map(([unit, meters]) => [`${name}-${unit}`, meters ** power]))
}

/** Whether a unit is a length, and therefore has squares and cubes. */
export const isLength = (unit: string): boolean => unit in LENGTHS

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

/** The size of a unit in the base unit of its measure. */
export const sizeOf = (unit: string): number => units.get(unit)?.size ?? Number.NaN
