import type { Unit } from '../../model.ts'
import type { UnitAddress } from '../library/model.ts'
import { revisionOf } from '../views/rows.ts'

/** A unit before a change on this page, with the time of the change (ISO 8601) and its author. */
export interface ReplacedUnit {
  readonly unit: Unit
  readonly time: string
  readonly by: string
}

/** A unit that a change of many sentences has changed. */
export interface ChangedUnit extends UnitAddress {
  readonly before: Unit
  readonly after: Unit
}

/** Units before their changes, by the resulting unit, for undo. */
export interface ReplacedUnits {
  /** Remembers the unit before it became `now`. */
  readonly remember: (address: UnitAddress, now: Unit, replaced: ReplacedUnit) => void
  /** The units that led to this one, newest first. */
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
        // A text that was restored would lead back to itself.
        if (found.includes(last)) break
        found.push(last)
      }
      return found
    },
  }
}

/** An earlier version of a unit, with the comments and dismissals since then. */
export function restoredUnit(now: Unit, then: Unit): Unit {
  const { comments: _, dismissed: __, ...old } = then
  return {
    ...old,
    ...(now.comments ? { comments: now.comments } : {}),
    ...(now.dismissed ? { dismissed: now.dismissed } : {}),
  }
}

const idOf = ({ slug, locale }: UnitAddress, unit: Unit): string => [slug, locale, unit.key, revisionOf(unit)].join('/')
