export { DOUBTED, GUESSED_MARKUP, ODD } from './checks/engine/engine-answer.ts'
export { addedOpinion, addedWords, figureSlips, meaningSlips, seemsOfAnother } from './checks/facts/slips.ts'
export { bareWordsIn } from './checks/form/lost-marks.ts'
export { createLoreOf, type NameLore } from './checks/names/unlisted/name-lore.ts'
export { nameWordsIn } from './checks/names/unlisted/name-slips.ts'
export { PAIRED_IN_DOUBT, UNPAIRED } from './checks/whole/doubtful-pair.ts'
export { CHECKS, type Code } from './codes.ts'
export { defineCheck, OwnCheckSchema } from './define-check.ts'
export { wordOfNeighbour, wordOfVariant } from './language/identify/listed-words.ts'
export { fitsOtherInAll } from './language/identify/spelling.ts'
export { type Languages, openLanguages } from './language/languages.ts'
export { lengthScore } from './language/length-score.ts'
export { markRateOf } from './language/mark-rate.ts'
export type {
  Check,
  CheckContext,
  Observation,
  OwnCheck,
  Pair,
  Side,
  Sides,
  SourceContext,
  SourceReader,
} from './model.ts'
export { isSameFloor } from './numbers/floors.ts'
export { type Localized, localizeNumbers } from './numbers/write/number-format.ts'
export { checkOriginal } from './original/check-original.ts'
export type { Story, StoryBead, StoryContext } from './original/story.ts'
export { type Checker, checkPair, createChecker } from './proofread/checker.ts'
export { applyDismissals, type Dismissed, type DismissedFinding } from './proofread/dismissals.ts'
export { applyFixes, type Fixed } from './proofread/fixes.ts'
export type { JudgedUnits } from './proofread/judged-units.ts'
export { createProofreader, type Proofreader } from './proofread/proofreader.ts'
export { checkSource, readAhead, type SourceText } from './proofread/source-checker.ts'
export { applySourceDismissals } from './proofread/source-dismissals.ts'
export { staleFindings } from './proofread/stale-findings.ts'
export { subtitleRulesOf } from './proofread/subtitle-findings.ts'
export type { Proof, ProofDesk } from './proofread/unit-checks.ts'
export { type Meaning, meaningsOf } from './read/facts/meanings.ts'
export { readerFor } from './read/facts/stated-facts.ts'
export { type PlainReader, type PlainText, plainReader } from './read/plain-text.ts'
export { keepingReader, readingAhead, sidesOfTexts } from './read/source-and-target.ts'
