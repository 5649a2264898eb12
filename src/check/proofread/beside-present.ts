import { isStale } from '../../edition/index.ts'
import type { Edition, Finding, SegmentKey, Unit } from '../../model.ts'
import type { Dismissed } from './dismissals.ts'

/** What checks report about a whole edition, and about one unit of it. */
interface Checking {
  readonly check: (edition: Edition) => readonly Finding[]
  readonly checkUnit: (unit: Unit, edition: Pick<Edition, 'units'>) => Dismissed
}

/**
 * Leaves out findings that do not hold against the present source, if the source has changed since: if "259" became
 * "295" on both sides, the text is right. What the text still lacks of the change, the check `stale` reports.
 */
export function besidePresent({ check, checkUnit }: Checking, texts: ReadonlyMap<SegmentKey, string>): Checking {
  /** The present source of a unit that was made from an earlier one. */
  const presentOf = (unit: Unit): string | undefined => {
    const now = texts.get(unit.key)
    return now === undefined || unit.target === '' || !isStale(unit, now) ? undefined : now
  }
  const ofUnit: Checking['checkUnit'] = (unit, edition) => {
    const then = checkUnit(unit, edition)
    const now = presentOf(unit)
    if (now === undefined || then.findings.length === 0) return then
    const codes = new Set(then.findings.map(({ code }) => code))
    const present = checkUnit({ ...unit, source: now }, edition).findings
    return { ...then, findings: present.filter(({ code }) => codes.has(code)) }
  }
  return {
    checkUnit: ofUnit,
    check: edition => {
      const found = check(edition)
      const stale = new Map(edition.units.filter(unit => presentOf(unit) !== undefined).map(unit => [unit.key, unit]))
      if (stale.size === 0) return found
      const said = new Set<SegmentKey>()
      return found.flatMap(finding => {
        const unit = stale.get(finding.key)
        if (!unit) return finding
        if (said.has(unit.key)) return []
        said.add(unit.key)
        return ofUnit(unit, edition).findings
      })
    },
  }
}
