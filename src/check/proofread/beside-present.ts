import { isStale } from '../../edition/index.ts'
import type { Edition, Finding, SegmentKey, Unit } from '../../model.ts'
import type { Dismissed } from './dismissals.ts'

/** What checks say of a whole edition, and of one unit of it. */
interface Checking {
  readonly check: (edition: Edition) => readonly Finding[]
  readonly checkUnit: (unit: Unit, edition: Pick<Edition, 'units'>) => Dismissed
}

/**
 * Of a text whose source has changed since, no finding that is none beside the source as it is now: where "259" became "295"
 * on both sides, the text is right. What the text lacks of the change itself, the check `stale` says.
 */
export function besidePresent({ check, checkUnit }: Checking, texts: ReadonlyMap<SegmentKey, string>): Checking {
  /** The present source of a unit that was made from another one. */
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
