import type { Level } from '../../../model.ts'
import type { PairCheck, Side } from '../../model.ts'
import { sidesOfTexts } from '../../read/source-and-target.ts'
import { bitsOf } from '../../read/tokens/traits.ts'
import { bracketsAdded } from '../form/added-brackets.ts'
import { foreignWord } from '../form/foreign-words.ts'
import { unbalancedQuotes } from '../form/quotes-and-brackets.ts'
import { knownNameAdded } from '../names/known-names.ts'
import { seemsOther } from '../whole/wrong-sentence.ts'
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

const ADDED: readonly PairCheck[] = [bracketsAdded, knownNameAdded, foreignWord, unbalancedQuotes]

/**
 * What a target has that its source has not: an aside in brackets, a country, a word that was left as it is. A person adds such
 * things for the readers; an engine is not asked to.
 */
export const addedWords = (source: Side, target: Side): string | undefined =>
  slipsOf(ADDED, { source, target, levels: ['info'] })[0]

/** How much less strange than what the checks warn of: six of a thousand right pairs are. */
const LESS_STRANGE = 1.5

/** Whether a text of an engine seems to translate another sentence. */
export const seemsOfAnother = (source: Side, target: Side): boolean =>
  seemsOther(sidesOfTexts(source, target), LESS_STRANGE)

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
