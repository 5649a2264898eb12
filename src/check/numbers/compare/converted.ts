import type { Reading } from '../../read/model.ts'
import { areOneAmount, convertible, convertibleTogether } from '../conversion.ts'
import { measureOf } from '../measures.ts'
import type { NumberFact, Texts } from '../model.ts'
import type { InText } from '../temperatures.ts'

type Match = readonly [NumberFact, NumberFact]

interface Open {
  readonly source: Set<NumberFact>
  readonly target: Set<NumberFact>
}

/** Removes the numbers from `open` that are one amount in two units. */
export function takeConverted(open: Open, texts: Texts): readonly Match[] {
  const inTexts = (one: NumberFact, other: NumberFact): boolean => {
    const here: InText = [one, texts.source]
    return (
      convertible(here, [other, texts.target]) ||
      isInLongerWord(one, other, texts.target) ||
      isInLongerWord(other, one, texts.source)
    )
  }
  const converted = [
    ...together(open.source, open.target),
    ...together(open.target, open.source).map(([one, other]) => [other, one] as const),
    ...pairUp([...open.source], [...open.target], inTexts),
  ]
  for (const [one, other] of converted) {
    open.source.delete(one)
    open.target.delete(other)
  }
  return converted.map(([one, other]) => [settled(one, other), settled(other, one)])
}

/** Shorter names of units stand inside too many words. */
const TELLING = 5

/**
 * Whether a number without a unit is the amount of the other, in a unit inside a longer word of its text: "250 acres" →
 * sadalle palaneelle metsähehtaarille.
 */
function isInLongerWord(one: NumberFact, other: NumberFact, { text, language: { data } }: Reading): boolean {
  const measure = one.unit === undefined ? undefined : measureOf(one.unit)
  if (measure === undefined || measure === 'time' || other.unit !== undefined || data.units === undefined) return false
  return Object.entries(data.units).some(
    ([unit, names]) =>
      measureOf(unit) === measure &&
      areOneAmount(one, { ...other, unit }) &&
      names.split(' ').some(name => name.length >= TELLING && text.toLowerCase().includes(name.replace('*', ''))),
  )
}

/** A number with the unit that its counterpart shows: キロ beside pounds are kilograms. */
const settled = (number: NumberFact, { unit = '' }: NumberFact): NumberFact => {
  const { otherUnit } = number
  return otherUnit !== undefined && measureOf(otherUnit) === measureOf(unit)
    ? { ...number, unit: otherUnit, otherUnit: number.unit }
    : number
}

/** Pairs each of `left` with the first free number of `right` that fits. */
export function pairUp(
  left: readonly NumberFact[],
  right: readonly NumberFact[],
  fits: (one: NumberFact, other: NumberFact) => boolean,
): (readonly [NumberFact, NumberFact])[] {
  const free = [...right]
  return left.flatMap(one => {
    const at = free.findIndex(other => fits(one, other))
    const [other] = at < 0 ? [] : free.splice(at, 1)
    return other ? [[one, other] as const] : []
  })
}

/**
 * Removes two numbers from `open` that are one amount in the other text, and returns the first with its counterpart: "5
 * feet 10 inches" and "1,78 m".
 */
function together(open: Set<NumberFact>, others: Set<NumberFact>): readonly (readonly [NumberFact, NumberFact])[] {
  const numbers = [...open]
  return numbers.flatMap((one, index) => {
    const rest = numbers[index + 1]
    if (!one.unit || !rest?.unit || rest.from - one.to > 2) return []
    const other = [...others].find(each => convertibleTogether([one, rest], each))
    if (!other) return []
    for (const number of [one, rest]) open.delete(number)
    others.delete(other)
    return [[one, other] as const]
  })
}
