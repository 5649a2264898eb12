// The functions for users of the library: those of the other folders, after a check of their arguments.

export { formatOf, parseArticle, replaceSegments, segmentArticle, slugOf, splitSentences } from './articles.ts'
export {
  CHECKS,
  type CheckCode,
  type CheckDescription,
  type Checker,
  checkPair,
  checkSource,
  createChecker,
  defineCheck,
} from './checks.ts'
export { alignKeys, fromCatalog, readEdition, toCatalog, writeEdition } from './editions.ts'
export { createEngine, defineEngine, type EngineSetup } from './engines.ts'
export { createFinder, parseGlossary, protect, repairNames, restore, verifyNames } from './names.ts'
export {
  createNewsroomClient,
  type NewsroomArticle,
  type NewsroomClient,
  type NewsroomDisclosure,
  type NewsroomDraft,
  type NewsroomEdition,
  type NewsroomEditionSummary,
  type NewsroomFinding,
  type NewsroomPublication,
  type NewsroomPublished,
  type NewsroomRefusal,
  type NewsroomUnit,
  type SentArticle,
  type TakenArticle,
} from './newsroom.ts'
export type { NewsroomAccess } from './newsroom-connection.ts'
export { alignTexts, publishEdition, translateArticle } from './stories.ts'
