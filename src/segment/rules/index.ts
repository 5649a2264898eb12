import type { Language } from '../language.ts'
import { type Candidate, isSingleStop, type Rule } from '../read/candidate.ts'
import { isWordAt } from '../read/characters.ts'
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

/** The first rule with a verdict decides; without any verdict the candidate is cut. */
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

/** The rules that can object to one full stop before a space and a word, as most candidates are. */
const RULES_BEFORE_WORD: readonly Rule[] = [
  atOmission,
  afterListMarker,
  inBibliography,
  inBrackets,
  afterAbbreviation,
  afterOrdinal,
  beforeSmallLetter,
]

const isStopBeforeWord = (candidate: Candidate): boolean =>
  isSingleStop(candidate) &&
  candidate.end === candidate.marksEnd &&
  candidate.next > candidate.end &&
  isWordAt(candidate.text, candidate.next)

/** Whether a sentence ends at a candidate. */
export function isBoundary(candidate: Candidate, language: Language): boolean {
  const rules = isStopBeforeWord(candidate) ? RULES_BEFORE_WORD : RULES
  for (const rule of rules) {
    const verdict = rule(candidate, language)
    if (verdict) return verdict === 'cut'
  }
  return true
}
