// The library. Nothing here prints, ends the process, or reads the environment; see `docs/library.md`.

import './runtime.ts'

// Two texts of one story.
export type { AlignRequest, SentencePair } from './align/index.ts'
// Articles and their sentences.
export type { ParseOptions, RoleOverride, SubtitleLimits } from './article/index.ts'
// Checks.
export type {
  CheckContext,
  Observation,
  OwnCheck,
  Pair,
  SourceContext,
  SourceText,
} from './check/index.ts'
// Engines.
export type { EnginesConfig, PerLocale, Tariff } from './config.ts'
// Editions and their locale files.
export type { EditionFiles, KeyedText, Rank } from './edition/index.ts'
export type { OwnEngine, OwnRequest } from './engine/index.ts'
// Errors, and the types of Interlinear.
export { type ErrorCode, type ErrorDetails, InterlinearError, type Place } from './errors.ts'
// House style.
export type { HouseStyle, LocaleStyle, LongestText, MeasuredText, Wording } from './house-style.ts'
export * from './library/index.ts'
export type * from './model.ts'
// Names.
export type {
  Finder,
  HeldPlaceholder,
  Named,
  NamePair,
  ProtectOptions,
  Repaired,
  RepairOptions,
  VerifyOptions,
} from './names/index.ts'
// One article from text to text, and to its publication.
export type {
  PublishEditionRequest,
  PublishedEdition,
  TranslateArticleRequest,
  TranslatedArticle,
} from './pipeline/index.ts'
export type {
  Alternate,
  Correction,
  Disclosure,
  DisclosurePolicy,
  DisclosureWording,
  Links,
  Maker,
  Proof,
  ProofName,
  ProofUnit,
  Publication,
  PublicationForm,
  ReadLevel,
  Refusal,
} from './publish/index.ts'
export type { BoundaryDecision, Exceptions } from './segment/index.ts'
