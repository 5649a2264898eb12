export { buildCast, type CastEdition, type CastName, type CastUnit } from './cast/cast.ts'
export { createDriftCounter, type Drift, type Spelling } from './cast/spelling-drift.ts'
export { isDateWord } from './find/calendar.ts'
export { smallWordsIn } from './find/everyday-words.ts'
export { createFinder, type Finder, type Named } from './find/finder.ts'
export { canDecline, generateForms } from './glossary/case-forms.ts'
export { forbiddenThoughRight, misspeltThoughRight, withoutContradictions } from './glossary/contradictions.ts'
export { type LintIssue, lintGlossary, type Seen } from './glossary/lint.ts'
export { isTermId, parseGlossary } from './glossary/parse.ts'
export { type GlossaryChange, previewChange, type UnitPreview } from './glossary/preview.ts'
export { writeProposals } from './glossary/proposals.ts'
export { type Respelling, replaceWords, respellingOf } from './glossary/respell.ts'
export { respellNames } from './glossary/respell-names.ts'
export { idOf, suggestedRendering, typeOf } from './glossary/suggest.ts'
export { type TakenTerm, takeProposals } from './glossary/take.ts'
export { addEntry, type NewForm, type NewTerm, writeForm, writeRendering } from './glossary/write.ts'
export { learnNames, loadTypes } from './learn/lazy.ts'
export type { LearningPair, Learnt, LearntName } from './learn/model.ts'
export { fitSentence, isHeaped, respace } from './render/placement.ts'
export {
  type HeldPlaceholder,
  type ProtectOptions,
  protect,
  restore,
  termPairs,
  withoutNames,
} from './render/protect.ts'
export { renderForm, renderingFor, renderingsIn, scriptOf, surnameOf, wantedFor } from './render/rendering.ts'
export { type Repaired, type RepairOptions, repairNames } from './render/repair.ts'
export { readShown, showNames } from './render/visible-names.ts'
export { doubledBefore } from './text/doubled.ts'
export { capitalise, tidy } from './text/fold.ts'
export { derivationsOf, inflectionsOf } from './text/morphology.ts'
export { areTheirs, mayMeanNamesake, sharedSurnames } from './text/namesakes.ts'
export { NAME_CODES, type NameCode } from './verify/codes.ts'
export type { NamePair } from './verify/model.ts'
export { type VerifyOptions, verifyNames } from './verify/name-findings.ts'
export { openRenderings, type ReadyRenderings } from './verify/ready-renderings.ts'
