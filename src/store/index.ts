export {
  articleFile,
  goneFile,
  ownerPath,
  refuseOtherOwner,
  renameArticle,
  renamedFrom,
} from './files/article-owner.ts'
export {
  type ArticleLanguage,
  findArticle,
  listArticles,
  readArticle,
  readArticleFile,
  rolesPath,
} from './files/articles.ts'
export { ensureWritable, readPair, writeAtomic, writePair, writePairIf } from './files/atomic.ts'
export { decisionsPath, loadDecisions, saveDecisions } from './files/decisions.ts'
export { decodeText } from './files/decode.ts'
export {
  type EditionAddress,
  loadEdition,
  loadOwnEdition,
  loadSource,
  saveEdition,
  saveEditionIf,
  saveSource,
} from './files/editions.ts'
export { type FeedRecord, loadFeed, saveFeed } from './files/feeds.ts'
export {
  codeOf,
  type EditionPaths,
  editionPaths,
  listLocales,
  listSlugs,
  readText,
  readTextIfAny,
  statIfAny,
} from './files/paths.ts'
export {
  finishPublishing,
  listPublic,
  loadProofOf,
  loadProofs,
  loadPublications,
  publicPath,
  savePublications,
} from './files/public.ts'
export { readLines } from './files/read-lines.ts'
export { listRecorded, type RecordedArticle, recordedLocale } from './files/source-locale.ts'
export { watchFolder } from './files/watch-folder.ts'
export {
  type CommittedText,
  committedTexts,
  conflictedFiles,
  gitUserName,
  mergedRevisions,
  mergeTexts,
  readAtRevision,
} from './git.ts'
export { acquireLock, type Lock } from './locks/article-lock.ts'
export { createQueue, type Queue } from './locks/queue.ts'
export { loadMemoryCode, memoryFile } from './memory/load.ts'
export type { Memory, MemoryEntry, MemoryMatch, NameReader } from './memory/model.ts'
export { acceptedEntries, adaptMatch, nameReader, recall, refreshMemory } from './memory/sync.ts'
export { type Answer, fingerprintOf, type Journal, openJournal } from './runs/journal.ts'
export {
  billedInMonth,
  type Ledger,
  type LedgerEntry,
  monthOf,
  openLedger,
  type Spending,
  spendingBy,
} from './runs/ledger.ts'
export { type RunRecords, recordingEngine } from './runs/recording-engine.ts'
export { type Intent, type Reservation, reserve, spentInMonth } from './runs/reservations.ts'
