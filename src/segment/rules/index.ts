import type { Language } from '../language.ts'
import type { Candidate, Rule } from '../read/candidate.ts'
import { afterAbbreviation, afterOrdinal } from './abbreviations.ts'
import {
  afterBreak,
  afterEllipsis,
  afterListMarker,
  afterPause,
  atOmission,
  beforeMark,
  inBibliography,
  inBrackets,
  withoutSpace,
} from './punctuation.ts'
import { beforeParticle, beforeReportingClause } from './quotations.ts'
import { beforeSmallLetter } from './small-letters.ts'

/** The first rule that answers decides; a candidate that none objects to is cut. */
const RULES: readonly Rule[] = [
  withoutSpace,
  atOmission,
  beforeMark,
  afterListMarker,
  inBibliography,
  inBrackets,
  afterAbbreviation,
  afterOrdinal,
  afterPause,
  afterBreak,
  afterEllipsis,
  beforeSmallLetter,
  beforeReportingClause,
  beforeParticle,
]

/** Whether a sentence ends at a candidate. */
export function isBoundary(candidate: Candidate, language: Language): boolean {
  for (const rule of RULES) {
    const verdict = rule(candidate, language)
    if (verdict) return verdict === 'cut'
  }
  return true
}
