import type { Level } from '../../../model.ts'
import type { PairCheck, Sides } from '../../model.ts'
import { bitsOf } from '../../read/tokens/traits.ts'
import { bracketsAdded } from '../form/added-brackets.ts'
import { foreignWord } from '../form/foreign-words.ts'
import { unbalancedQuotes } from '../form/quotes-and-brackets.ts'
import { addedOfItsOwn, meaningChanged, plainlyLost } from '../meaning/contrasts.ts'
import { knownNameAdded } from '../names/known-names.ts'
import { seemsOther } from '../whole/wrong-sentence.ts'
import { monthChanged, weekdayChanged } from './days/dates.ts'
import { numberChanged, numberMagnitude } from './numbers/changed-numbers.ts'
import { scoreChanged } from './numbers/exchanged-numbers.ts'
import { signChanged, timeOfDay } from './signs-and-times.ts'
import { currencyChanged, percentChanged, unitChanged } from './units/percent-money-units.ts'

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
 * What became of the source's figures that changed, in the words of the checks; for texts that have been read already.
 * Only what is certainly wrong: a missing unit may be said in another way.
 */
export const figureSlips = (sides: Sides): readonly string[] => slipsOf(FIGURES, sides, 'error')

/** What a target says instead of the source's words, and what it no longer says: the opposite, a lost bound. */
export const meaningSlips = (sides: Sides): readonly string[] =>
  // "He" that became "she" is only a hint in a person's text; an engine is asked again.
  [...meaningChanged.pair(sides), ...plainlyLost(sides)].map(({ message }) => message)

const ADDED: readonly PairCheck[] = [bracketsAdded, knownNameAdded, foreignWord, unbalancedQuotes]

/**
 * What a target has and its source lacks: an aside in brackets, a country, an untranslated word. A person adds such
 * things for the readers; an engine is not asked to.
 */
export const addedWords = (sides: Sides): string | undefined => slipsOf(ADDED, sides, 'info')[0]

/** An opinion or a title that an answer has and its source lacks. */
export const addedOpinion = (sides: Sides): string | undefined => addedOfItsOwn(sides)[0]

/** How much lower the limit is than that of the check's warning; six of a thousand right pairs exceed it. */
const LESS_STRANGE = 1.5

/** Whether a text of an engine seems to translate another sentence. */
export const seemsOfAnother = (sides: Sides): boolean => seemsOther(sides, LESS_STRANGE) && !sharesFigures(sides)

/** Two figures that are in hardly any other sentence: 41.2 and 44.8. Small whole numbers are in many. */
const FIGURES_OF_ONE = 2
const SMALL = 100

/** Whether both texts have the same figures, two at least. */
function sharesFigures(sides: Sides): boolean {
  const { matches, missing, added, changed } = sides.numbers()
  if (missing.length + added.length + changed.length > 0) return false
  const rare = matches.filter(([{ hard, value }]) => hard && (value > SMALL || !Number.isInteger(value)))
  return new Set(rare.map(([{ value }]) => value)).size >= FIGURES_OF_ONE
}

/** The messages of some checks that are of one level. */
function slipsOf(checks: readonly PairCheck[], sides: Sides, wanted: Level): readonly string[] {
  const there = sides.source.traits | sides.target.traits
  const messages: string[] = []
  for (const { needs, level, pair } of checks) {
    if (needs !== undefined && (bitsOf(needs) & there) === 0) continue
    for (const one of pair(sides)) if ((one.level ?? level) === wanted) messages.push(one.message)
  }
  return messages
}
