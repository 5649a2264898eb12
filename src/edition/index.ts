export { type Change, type ChangeKind, compareRevisions, movedKeys, sourcesOf, targetsOf } from './changes/changes.ts'
export { draftNote } from './changes/correction-notes.ts'
export {
  type ChangedFact,
  changedFacts,
  type Fact,
  type FactReader,
  RANKS,
  type Rank,
  rankChange,
} from './changes/rank.ts'
export { diffWords, type WordChange } from './changes/word-diff.ts'
export { fromCatalog, toCatalog } from './files/catalog.ts'
export type { CatalogPlace } from './files/catalog-lines.ts'
export { isDueTime } from './files/due-time.ts'
export { hashPair, hashText } from './files/hash.ts'
export { catalogPlaces } from './files/lazy.ts'
export {
  type EditionFiles,
  readEdition,
  readSource,
  refuseStrays,
  sourceFileIn,
  straysIn,
  writeEdition,
  writeSource,
} from './files/record.ts'
export { cldrForms, formsBy, isSingular } from './keys/cldr-forms.ts'
export { alignKeys, type KeyedText } from './keys/keys.ts'
export { familyOf, readPluralKey, sentencesFor } from './keys/plural-forms.ts'
export { recordedSegments } from './keys/recorded-segments.ts'
export { strayKeys } from './keys/stray-keys.ts'
export { type Hand, handOf } from './revise/hand.ts'
export {
  type MergedCatalog,
  type MergedEdition,
  mergeCatalogs,
  mergeEditions,
  mergeReviews,
  type Versions,
} from './revise/merge.ts'
export { openComments } from './revise/open-comments.ts'
export {
  type Draft,
  type EditionPlan,
  expectedEdition,
  isPersons,
  isStale,
  type MachineText,
  planEdition,
  presentEdition,
  settleEdition,
} from './revise/plan.ts'
export {
  editionSince,
  isRead,
  lostReadTexts,
  readingsOf,
  recallReadTexts,
  SINCE,
  type Since,
  textsSince,
  type UnitReader,
} from './revise/readings.ts'
export { type CommentId, reviseUnit, type UnitAction } from './revise/revise.ts'
export { abstractWords, SLOT_TOKEN, type Slot, slotsOf } from './revise/slots.ts'
export { type FactReaders, type StaleText, suggestEdit } from './revise/suggest-edit.ts'
export {
  canSuggest,
  commentsWithProposal,
  suggestText,
  type WaitingText,
  waitingText,
  withoutProposal,
} from './revise/suggestion.ts'
