import type { Unit } from '../../model.ts'
import type { UnitAddress } from '../library/model.ts'
import { revisionOf } from '../views/rows.ts'

/** A unit as it was before a change on this page, the time of the change, ISO 8601, and who made it. */
export interface ReplacedUnit {
  readonly unit: Unit
  readonly time: string
  readonly by: string
}

/** A unit that a change of many has changed. */
export interface ChangedUnit extends UnitAddress {
  readonly before: Unit
  readonly after: Unit
}

/** Units before a change, by the unit that it led to: undo gives them back. */
export interface ReplacedUnits {
  /** Remembers what a unit was before it became `now`. */
  readonly remember: (address: UnitAddress, now: Unit, replaced: ReplacedUnit) => void
  /** What led to this unit, newest first. */
  readonly before: (address: UnitAddress, now: Unit) => readonly ReplacedUnit[]
}

/** How many changes are remembered. */
const REMEMBERED = 2000

export function createReplacedUnits(): ReplacedUnits {
  const known = new Map<string, ReplacedUnit>()
  return {
    remember: (address, now, replaced) => {
      known.set(idOf(address, now), replaced)
      const oldest = known.keys().next().value
      if (known.size > REMEMBERED && oldest !== undefined) known.delete(oldest)
    },
    before: (address, now) => {
      const found: ReplacedUnit[] = []
      for (let last = known.get(idOf(address, now)); last; last = known.get(idOf(address, last.unit))) {
        // A text that came back leads round to itself.
        if (found.includes(last)) break
        found.push(last)
      }
      return found
    },
  }
}

/** A unit as it was then, with the comments and dismissals that came since. */
export function restoredUnit(now: Unit, then: Unit): Unit {
  const { comments: _, dismissed: __, ...old } = then
  return {
    ...old,
    ...(now.comments ? { comments: now.comments } : {}),
    ...(now.dismissed ? { dismissed: now.dismissed } : {}),
  }
}

const idOf = ({ slug, locale }: UnitAddress, unit: Unit): string => [slug, locale, unit.key, revisionOf(unit)].join('/')
