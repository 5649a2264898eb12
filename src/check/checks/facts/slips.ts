import type { Level } from '../../../model.ts'
import type { PairCheck, Side } from '../../model.ts'
import { sidesOfTexts } from '../../read/source-and-target.ts'
import { bitsOf } from '../../read/tokens/traits.ts'
import { meaningChanged, plainlyLost } from './contrasts.ts'
import { monthChanged, weekdayChanged } from './dates.ts'
import { scoreChanged } from './exchanged-numbers.ts'
import { numberChanged, numberMagnitude } from './numbers.ts'
import { currencyChanged, percentChanged, unitChanged } from './percent-money-units.ts'
import { signChanged, timeOfDay } from './signs-and-times.ts'

const FIGURES: readonly PairCheck[] = [
  numberChanged,
  numberMagnitude,
  percentChanged,
  currencyChanged,
  unitChanged,
  monthChanged,
  weekdayChanged,
  signChanged,
  timeOfDay,
  scoreChanged,
]

/**
 * What became of the figures of a source that became others, as the checks say it; for texts that have been read already.
 * Only what is certainly wrong: a unit that is merely not there may be told in another way.
 */
export const figureSlips = (source: Side, target: Side): readonly string[] =>
  slipsOf(FIGURES, { source, target, levels: ['error'] })

/** What a target says instead of what its source says, and what it says no more: the opposite, a bound lost. */
export function meaningSlips(source: Side, target: Side): readonly string[] {
  const sides = sidesOfTexts(source, target)
  // "He" that became "she" is no more than a hint in a person's text; an engine is asked again.
  return [...meaningChanged.pair(sides), ...plainlyLost(sides)].map(({ message }) => message)
}

interface Asked {
  readonly source: Side
  readonly target: Side
  readonly levels: readonly Level[]
}

function slipsOf(checks: readonly PairCheck[], { source, target, levels }: Asked): readonly string[] {
  const there = source.reading.traits | target.reading.traits
  const sides = sidesOfTexts(source, target)
  return checks.flatMap(({ needs, level, pair }) => {
    if (needs !== undefined && (bitsOf(needs) & there) === 0) return []
    return pair(sides).flatMap(one => (levels.includes(one.level ?? level) ? [one.message] : []))
  })
}
