// The library. Nothing here prints, ends the process, or reads the environment; `docs/library.md` shows how it is used.

// Two texts of one story.
export { type AlignRequest, alignTexts, type SentencePair } from './align/index.ts'
// Articles and their sentences.
export {
  formatOf,
  type ParseOptions,
  parseArticle,
  type RoleOverride,
  replaceSegments,
  slugOf,
} from './article/index.ts'
// Checks.
export {
  CHECKS,
  type CheckContext,
  type Checker,
  checkPair,
  checkSource,
  createChecker,
  defineCheck,
  type OwnCheck,
  type Pair,
  type SourceContext,
} from './check/index.ts'
// Engines.
export type { EnginesConfig, Tariff } from './config.ts'
// Editions and their locale files.
export {
  alignKeys,
  type EditionFiles,
  fromCatalog,
  type KeyedText,
  readEdition,
  toCatalog,
  writeEdition,
} from './edition/index.ts'
export { createEngine, defineEngine, type EngineSetup, type OwnEngine, type OwnRequest } from './engine/index.ts'
// Errors, and the words of Interlinear.
export { type ErrorCode, type ErrorDetails, InterlinearError, type Place } from './errors.ts'
// How a house writes.
export type { HouseStyle, LocaleStyle, LongestText, MeasuredText, Wording } from './house-style.ts'
export type * from './model.ts'
// Names.
export {
  createFinder,
  type Finder,
  type ProtectOptions,
  parseGlossary,
  protect,
  type Repaired,
  repairNames,
  restore,
  type VerifyOptions,
  verifyNames,
} from './names/index.ts'
// One article from text to text, and to its readers.
export {
  type PublishEditionRequest,
  type PublishedEdition,
  publishEdition,
  type TranslateArticleRequest,
  type TranslatedArticle,
  translateArticle,
} from './pipeline/index.ts'
export type {
  Correction,
  Disclosure,
  DisclosurePolicy,
  Links,
  Proof,
  Publication,
  PublicationForm,
  Refusal,
} from './publish/index.ts'
export { type BoundaryDecision, type Exceptions, segmentArticle, splitSentences } from './segment/index.ts'
