import type { Finding } from '../../model.ts'
import { sha256Of } from '../../sha256.ts'
import type { ReadProof } from './unit-checks.ts'

/** What the checks found in single units, by the signs of these units. */
export type JudgedUnits = ReadonlyMap<string, readonly Finding[]>

export const NONE_JUDGED: JudgedUnits = new Map()

/**
 * A hash of all that the findings in a unit depend on, besides the rules: its texts, who made them, and the names that
 * the article has in them.
 */
export function signOf({ proof, mentions, firstNamed }: ReadProof): string {
  const { key, source, target, syntax, origin, repairs } = proof
  const names = mentions.map(({ term, ...mention }) => [term?.id, Object.entries(mention).sort()])
  return sha256Of(JSON.stringify([key, source, target, syntax, origin, repairs, names, firstNamed])).slice(0, DIGITS)
}

/** So many hexadecimal digits never agree by chance. */
const DIGITS = 32
