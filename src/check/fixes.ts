import type { Finding } from '../model.ts'

/** A target with its safe fixes in place, and the findings that these mended. */
export interface Fixed {
  readonly target: string
  readonly fixed: readonly Finding[]
}

/** Puts the safe fixes of a target in place, the last first; of two that touch each other, the first stays. */
export function applyFixes(target: string, findings: readonly Finding[]): Fixed {
  const safe = findings
    .flatMap(finding => (finding.fix?.safe ? [{ finding, fix: finding.fix }] : []))
    .sort((one, other) => one.fix.target[0] - other.fix.target[0])
  const kept = safe.filter(({ fix }, index) => {
    const before = safe.slice(0, index).map(each => each.fix.target[1])
    return fix.target[0] >= Math.max(-1, ...before) && safe[index - 1]?.fix.target[0] !== fix.target[0]
  })
  const text = kept.reduceRight(
    (rest, { fix }) => rest.slice(0, fix.target[0]) + fix.text + rest.slice(fix.target[1]),
    target,
  )
  return { target: text, fixed: kept.map(({ finding }) => finding) }
}
