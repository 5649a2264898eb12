export { abstractWords, SLOT_TOKEN, type Slot, slotsOf } from './adapt.ts'
export { fromCatalog, toCatalog } from './catalog.ts'
export { type Change, type ChangeKind, compareRevisions, movedKeys } from './changes.ts'
export { hashPair, hashText } from './hash.ts'
export { alignKeys, type KeyedText } from './keys.ts'
export {
  type MergedCatalog,
  type MergedEdition,
  mergeCatalogs,
  mergeEditions,
  mergeReviews,
  type Versions,
} from './merge.ts'
export { draftNote } from './notes.ts'
export {
  type Draft,
  type EditionPlan,
  expectedEdition,
  isPersons,
  isStale,
  planEdition,
  settleEdition,
} from './plan.ts'
export { type ChangedFact, changedFacts, type Fact, RANKS, type Rank, type Reader, rankChange } from './rank.ts'
export { type EditionFiles, readEdition, readSource, writeEdition, writeSource } from './record.ts'
export { reviseUnit, type UnitAction } from './revise.ts'
export { type Readers, type StaleText, suggestEdit } from './suggest.ts'
export { diffWords, splitWords, type WordChange } from './words.ts'
