export { type Answer, fingerprintOf, type Journal } from './books/journal.ts'
export {
  billedInMonth,
  type Ledger,
  type LedgerEntry,
  monthOf,
  type Spending,
  spendingBy,
} from './books/ledger.ts'
export { type RunRecords, recordingEngine } from './books/recording-engine.ts'
export type { Intent, Reservation } from './books/reservations.ts'
export type {
  ArticleAddress,
  ArticleLanguage,
  Books,
  CommonTexts,
  Desk,
  DeskChange,
  DeskMemory,
  EditionAddress,
  Lock,
  Look,
  PublicFiles,
  Version,
} from './desk/index.ts'
export { listArticles, readArticleFile, rolesPath } from './files/article/articles.ts'
export { type DeskPlaces, openFilesDesk } from './files/desk.ts'
export { writeAtomic, writePair } from './files/disk/atomic.ts'
export { decodeText } from './files/disk/decode.ts'
export { codeOf, readFolder, readText, readTextIfAny, statIfAny } from './files/disk/read.ts'
export { readLines } from './files/disk/read-lines.ts'
export { versionOf as filesVersion } from './files/disk/version.ts'
export { type EditionPaths, editionPaths, listLocales } from './files/edition-paths.ts'
export { listPublic, publicPath } from './files/public.ts'
export { loadSyncMarks, type SyncMark, type SyncMarks, saveSyncMarks } from './files/sync-marks.ts'
export { watchFolder } from './files/watch/watch-folder.ts'
export { conflictedFiles, gitUserName, mergedRevisions, mergeTexts, readAtRevision } from './git.ts'
export { createQueue, type Queue } from './locks/queue.ts'
export { type KeptMemory, keepMemory } from './memory/kept-memory.ts'
export { matchLabel, matchPlace } from './memory/match-place.ts'
export type { Memory, MemoryEntry, MemoryMatch, NameReader } from './memory/model.ts'
export { acceptedEntries, adaptMatch, nameReader, recall } from './memory/sync.ts'
export type { FeedRecord, RecordedArticle } from './model.ts'
export type { Sql } from './postgres/database/database.ts'
export { DatabaseError, readAddress } from './postgres/database/errors.ts'
export type { Tables } from './postgres/database/migrations/migrate.ts'
export type { DatabaseDesk, DatabaseSettings } from './postgres/desk.ts'
export { openDatabaseDesk, withPassword } from './postgres/lazy.ts'
export { loadProofOf, loadProofs, loadPublications, publicText } from './proofs.ts'
export { writeAhead } from './write-ahead.ts'
