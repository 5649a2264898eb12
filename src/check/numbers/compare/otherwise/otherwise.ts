import type { NumberFact } from '../../model.ts'
import { byPartOfDecade, byYearOfLife } from './ages.ts'
import { byAndMore } from './and-more.ts'
import { byFactor, byPartOfPoint } from './changes.ts'
import { byLength } from './clocks.ts'
import { byGoalsBehind, byHalf, byMinutesLeft, byNarrowWin, byPlayersLeft, byScoreOnClock, bySets } from './games.ts'
import type { Text, Way } from './model.ts'
import { byNamedDay } from './named-days.ts'
import { byConversionBeside, byEmergencyCall, byJoinedDate, byOtherScale, byTitle } from './named-numbers.ts'
import { byPhoneNumber } from './phone-numbers.ts'
import { byUnitAlone } from './units-alone.ts'

/** The ways to say a number without this number, the surest first. */
const WAYS: readonly Way[] = [
  byPhoneNumber,
  byNamedDay,
  byJoinedDate,
  byEmergencyCall,
  byTitle,
  byConversionBeside,
  byOtherScale,
  byYearOfLife,
  byPartOfDecade,
  byFactor,
  byPartOfPoint,
  bySets,
  byGoalsBehind,
  byScoreOnClock,
  byNarrowWin,
  byPlayersLeft,
  byMinutesLeft,
  byHalf,
  byLength,
  byAndMore,
  byUnitAlone,
]

/** The numbers without a counterpart in two texts, which are removed once something says them. */
interface Open {
  readonly source: Set<NumberFact>
  readonly target: Set<NumberFact>
}

type Pair = readonly [source: NumberFact, target: NumberFact]

/** The numbers that other numbers say, and how many are said in any way. */
interface Said {
  readonly pairs: readonly Pair[]
  readonly count: number
}

/** Removes the numbers from `open` that the other text says in other words. */
export function takeSaidOtherwise(open: Open, source: Text, target: Text): Said {
  const lost = taken(open.source, open.target, [source, target])
  const gained = taken(open.target, open.source, [target, source])
  const pairs = [...lost.pairs, ...gained.pairs.map(([one, other]): Pair => [other, one])]
  return { pairs, count: lost.count + gained.count }
}

function taken(open: Set<NumberFact>, others: Set<NumberFact>, [own, other]: readonly [Text, Text]): Said {
  const pairs: Pair[] = []
  let count = 0
  for (const number of [...open]) {
    const said = open.has(number) ? saidBy(number, own, other) : undefined
    if (said === undefined) continue
    count++
    open.delete(number)
    for (const each of said) others.delete(each)
    const [first] = said
    if (first) pairs.push([number, first])
  }
  return { pairs, count }
}

/** The numbers of the other text that say a number, by the first way that fits. */
function saidBy(number: NumberFact, own: Text, other: Text): readonly NumberFact[] | undefined {
  for (const way of WAYS) {
    const said = way(number, own, other)
    if (said !== undefined) return said
  }
  return undefined
}
