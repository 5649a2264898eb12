export { type Checker, checkPair, checkSource, createChecker, type SourceText } from './checker.ts'
export { DOUBTED, GUESSED_MARKUP } from './checks/engine/engine-answer.ts'
export { createLoreOf, type NameLore } from './checks/names/name-lore.ts'
export { nameWordsIn } from './checks/names/name-slips.ts'
export { PAIRED_IN_DOUBT, UNPAIRED } from './checks/whole/doubtful-pair.ts'
export { CHECKS, type Code } from './codes.ts'
export { defineCheck, OwnCheckSchema } from './define-check.ts'
export { applyDismissals, type Dismissed, type DismissedFinding } from './dismissals.ts'
export { applyFixes, type Fixed } from './fixes.ts'
export { type Languages, openLanguages } from './language/languages.ts'
export { lengthScore } from './language/length-score.ts'
export { markRateOf } from './language/mark-rate.ts'
export { type Meaning, meaningsOf } from './meanings.ts'
export type {
  Check,
  CheckContext,
  Observation,
  OwnCheck,
  Pair,
  Side,
  SourceContext,
  SourceReader,
} from './model.ts'
export { type Localized, localizeNumbers } from './numbers/number-format.ts'
export { checkOriginal } from './original/check-original.ts'
export type { Story, StoryBead, StoryContext } from './original/story.ts'
export { createProofreader, type Proofreader } from './proofreader.ts'
export { type PlainReader, type PlainText, plainReader } from './read/plain-text.ts'
export { keepingReader, readingOnce } from './read/source-and-target.ts'
export { readerFor } from './read/stated-facts.ts'
export { figureSlips, meaningSlips } from './slips.ts'
export { staleFindings } from './stale-findings.ts'
export { subtitleRulesOf } from './subtitle-findings.ts'
export type { Proof, ProofDesk } from './unit-checks.ts'
