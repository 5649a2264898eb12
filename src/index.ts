// The library. Nothing here prints, ends the process, or reads the environment; `docs/library.md` shows how it is used.

// Articles and their sentences.
export { formatOf, type ParseOptions, parseArticle, replaceSegments, slugOf } from './article/index.ts'
// Checks.
export {
  CHECKS,
  type CheckContext,
  type Checker,
  checkPair,
  checkSource,
  createChecker,
  type OwnCheck,
  type Pair,
  type SourceContext,
} from './check/index.ts'
// Engines.
export type { EnginesConfig, Tariff } from './config.ts'
// Editions and their locale files.
export { alignKeys, fromCatalog, type KeyedText, readEdition, toCatalog, writeEdition } from './edition/index.ts'
export { createEngine, type EngineSetup } from './engine/index.ts'
// Errors, and the words of Interlinear.
export { type ErrorCode, InterlinearError } from './errors.ts'
export type * from './model.ts'
// Names.
export { createFinder, type Finder, parseGlossary, protect, repairNames, restore, verifyNames } from './names/index.ts'
// One article from text to text.
export { type TranslateArticleRequest, type TranslatedArticle, translateArticle } from './pipeline/index.ts'
export { type Exceptions, segmentArticle, splitSentences } from './segment/index.ts'
