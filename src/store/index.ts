export { fingerprintOf, type Journal } from './books/journal.ts'
export {
  billedInMonth,
  type Ledger,
  type LedgerEntry,
  monthOf,
  type Spending,
  spendingBy,
} from './books/ledger.ts'
export { recordingEngine } from './books/recording-engine.ts'
export type {
  ArticleAddress,
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
export { openFilesDesk } from './files/desk.ts'
export { writeAtomic, writePair } from './files/disk/atomic.ts'
export { decodeText } from './files/disk/decode.ts'
export { codeOf, readFolder, readText, readTextIfAny, statIfAny } from './files/disk/read.ts'
export { readLines } from './files/disk/read-lines.ts'
export { versionOf as filesVersion } from './files/disk/version.ts'
export { editionPaths, listLocales } from './files/edition-paths.ts'
export { listPublic, publicPath } from './files/public.ts'
export { loadSyncMarks, type SyncMark, type SyncMarks, saveSyncMarks } from './files/sync-marks.ts'
export { watchFolder } from './files/watch/watch-folder.ts'
export { conflictedFiles, gitUserName, mergedRevisions, mergeTexts, readAtRevision } from './git.ts'
export { createQueue } from './locks/queue.ts'
export { keepMemory } from './memory/kept-memory.ts'
export { matchLabel, matchPlace } from './memory/match-place.ts'
export type { MemoryEntry, NameReader } from './memory/model.ts'
export { adaptMatch, nameReader, recall } from './memory/sync.ts'
export type { FeedRecord, RecordedArticle } from './model.ts'
export type { Sql } from './postgres/database/database.ts'
export { DatabaseError, readAddress } from './postgres/database/errors.ts'
export type { DatabaseDesk } from './postgres/desk.ts'
export { openDatabaseDesk, withPassword } from './postgres/lazy.ts'
export { loadProofOf, loadProofs, loadPublications, publicText } from './proofs.ts'
export { writeAhead } from './write-ahead.ts'
