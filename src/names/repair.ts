import type { Finding } from '../model.ts'
import { type Issue, judge } from './judge.ts'
import { type VerifyOptions, verifyNames } from './verify.ts'

/** A target with its names put right as far as possible. */
export interface Repaired {
  readonly target: string
  /** What was changed, for a person to read. */
  readonly repairs: readonly string[]
  /** What could not be put right. */
  readonly findings: readonly Finding[]
}

/** Replaces wrong renderings that are recognised in the target; names that are not there at all stay findings. */
export function repairNames(options: VerifyOptions): Repaired {
  const repairs: string[] = []
  let target = options.target
  // Each repair moves what stands behind it, so the next is looked for anew.
  for (let round = 0; round < options.mentions.length; round++) {
    const issue = judge({ ...options, target }).find(isReplaceable)
    if (!issue?.span) break
    repairs.push(`${issue.code}: "${issue.found}" → "${issue.wanted}"`)
    target = target.slice(0, issue.span.start) + issue.wanted + target.slice(issue.span.end)
  }
  return { target, repairs, findings: verifyNames({ ...options, target }) }
}

function isReplaceable({ code, span }: Issue): boolean {
  return span !== undefined && code !== 'name-form' && code !== 'name-wrong'
}
