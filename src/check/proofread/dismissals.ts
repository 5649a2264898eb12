import { hashPair } from '../../edition/index.ts'
import type { Dismissal, Finding, Unit } from '../../model.ts'

/** A finding that somebody has dismissed. */
export interface DismissedFinding {
  readonly finding: Finding
  readonly dismissal: Dismissal
}

export interface Dismissed {
  readonly findings: readonly Finding[]
  readonly dismissed: readonly DismissedFinding[]
}

/**
 * Separates the findings of an edition that its units' dismissals still cover; a changed source or target ends a
 * dismissal.
 */
export function applyDismissals(findings: readonly Finding[], units: readonly Unit[]): Dismissed {
  const byKey = new Map(units.map(unit => [unit.key, unit]))
  const open: Finding[] = []
  const dismissed: DismissedFinding[] = []
  for (const finding of findings) {
    const unit = byKey.get(finding.key)
    const dismissal = unit?.dismissed?.find(
      ({ code, hash, about }) =>
        about === undefined && code === finding.code && hash === hashPair(unit.source, unit.target),
    )
    if (dismissal) dismissed.push({ finding, dismissal })
    else open.push(finding)
  }
  return { findings: open, dismissed }
}
