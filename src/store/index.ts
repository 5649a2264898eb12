export { readArticle, rolesPath } from './articles.ts'
export { ensureWritable, readPair, writeAtomic, writePair, writePairIf } from './atomic.ts'
export { decisionsPath, loadDecisions, saveDecisions } from './decisions.ts'
export {
  type EditionAddress,
  loadEdition,
  loadSource,
  saveEdition,
  saveEditionIf,
  saveSource,
} from './editions.ts'
export {
  decodeUtf8,
  type EditionPaths,
  editionPaths,
  listLocales,
  listSlugs,
  readText,
  readTextIfAny,
  statIfAny,
} from './files.ts'
export {
  type CommittedText,
  committedTexts,
  conflictedFiles,
  gitUserName,
  mergedRevisions,
  mergeTexts,
  readAtRevision,
} from './git.ts'
export { type Answer, fingerprintOf, type Journal, openJournal } from './journal.ts'
export { type Books, journaled } from './journaled.ts'
export {
  billedInMonth,
  type Ledger,
  type LedgerEntry,
  monthOf,
  openLedger,
  type Spending,
  spendingBy,
} from './ledger.ts'
export { readLines } from './lines.ts'
export { acquireLock, type Lock } from './lock.ts'
export type { Memory, MemoryEntry, MemoryMatch, NameReader } from './memory.ts'
export { acceptedEntries, adaptMatch, nameReader, recall, refreshEdition, refreshMemory } from './memory-sync.ts'
export { createQueue, type Queue } from './queue.ts'
export { type Intent, type Reservation, reserve, spentInMonth } from './reservations.ts'
