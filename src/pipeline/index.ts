export type { AdoptOutcome, AdoptRequest } from './adopt/adopt-translation.ts'
export type { AlignAids, AlignedArticles } from './adopt/align-articles.ts'
export { adoptTranslation, alignArticles } from './adopt/lazy.ts'
export { type CastSource, castOf } from './cast.ts'
export {
  type DraftEstimate,
  type DraftOutcome,
  type DraftPlan,
  type DraftRequest,
  type DraftSettings,
  draftEditions,
  estimateDrafts,
} from './draft/draft-editions.ts'
export type { ArticleWork, EditionWork } from './draft/plan.ts'
export type { Spent } from './draft/reserve-budget.ts'
export type { DraftWatcher, Workload } from './draft/send.ts'
export type { ArticleOutcome, EditionOutcome } from './draft/settle.ts'
export { collectEdition, type ExportRequest } from './exchange/collect.ts'
export { exchangeSegments } from './exchange/segments.ts'
export { takeInUnits } from './exchange/take-in.ts'
export { translatedFindings } from './exchange/translated-findings.ts'
export { shownAddress } from './feed/fetch-feed.ts'
export { loadFeeds } from './feed/lazy.ts'
export {
  checkArticle,
  checkEdition,
  countFindings,
  loadReadersFor,
  type ProofreadEdition,
  proofreadEdition,
} from './findings.ts'
export type { CheckRules, Workspace } from './model.ts'
export { openNamedUnits } from './named-units.ts'
export { articleOriginal } from './original/article-original.ts'
export type { ComparedOriginal } from './original/compare-original.ts'
export { compareOriginal } from './original/lazy.ts'
export {
  behindText,
  byGravity,
  type Present,
  type PublishedState,
  publishedState,
  publishedStates,
} from './publish/behind.ts'
export { previewPublication, publishArticle, publishEdition } from './publish/lazy.ts'
export type { Preview } from './publish/preview.ts'
export type {
  PublishOutcome,
  PublishPlace,
  PublishRequest,
} from './publish/publish-article.ts'
export type { PublishEditionRequest, PublishedEdition } from './publish/publish-edition.ts'
export type { PlanContext, PublishedArticle, PublishSettings } from './publish/request.ts'
export { everyEdition } from './queued/every-edition.ts'
export { loadPerformer } from './queued/lazy.ts'
export type { WorkPlace } from './queued/model.ts'
export { openUrgencies } from './queued/urgency.ts'
export { removeArticle } from './remove/remove-article.ts'
export { comparisonReaders } from './revise/comparison-readers.ts'
export { presentSegments, presentSource, textsOf } from './revise/present-source.ts'
export { acceptChanges, countByRank, sourceChanges } from './revise/source-changes.ts'
export { syncDesks } from './sync/lazy.ts'
export type { SyncChange, SyncedPart } from './sync/model.ts'
export { type Cutting, cutArticle, type Manuscript, type ReadSettings, readManuscript } from './translate/manuscript.ts'
export {
  type TranslateArticleRequest,
  type TranslatedArticle,
  translateArticle,
} from './translate/translate-article.ts'
export { type EngineAccount, segmentJob, translateSegment } from './translate/translate-segment.ts'
