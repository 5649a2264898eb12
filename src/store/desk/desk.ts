import type { Slug } from '../../model.ts'
import type { ArticleAddress } from './address.ts'
import type { Articles, Decisions, Records, Sources } from './articles.ts'
import type { Books, Feeds } from './books.ts'
import type { Editions } from './editions.ts'
import type { GlossaryFile, PublicFiles } from './files.ts'
import type { FindingsBook } from './findings.ts'
import type { History } from './history.ts'
import type { MemoryBook } from './memory.ts'
import type { Versions } from './versions.ts'

/**
 * The place of articles and editions, as the pipeline, the page and the commands use it: a folder of files
 * (`openFilesDesk`), or a database.
 */
export interface Desk {
  readonly articles: Articles
  readonly records: Records
  readonly sources: Sources
  readonly editions: Editions
  readonly decisions: Decisions
  readonly glossary: GlossaryFile
  readonly publications: PublicFiles
  readonly locks: Locks
  readonly books: Books
  readonly history: History
  readonly memory: MemoryBook
  readonly feeds: Feeds
  /** Only a desk of files has it. */
  readonly findings?: FindingsBook
  readonly versions: Versions
  /** The same desk; its changes are recorded as this person's. */
  readonly as: (person: string) => Desk
  /** Throws a storage error if nothing can be written, so that nothing is paid for in vain. */
  readonly ensureWritable: () => Promise<void>
  /** Reports changes by others, until it is closed. */
  readonly watch: (changed: (change: DeskChange) => void) => Watch
  readonly close: () => Promise<void>
}

/** A lock, and the desk as its holder writes to it: after the lock is lost, nothing can be written by that desk. */
export interface Lock {
  readonly desk: Desk
  readonly release: () => Promise<void>
}

/**
 * Acquires locks. Throws a `locked` error with the holder's name if another run has the lock. The lock of a process
 * that died is free.
 */
export interface Locks {
  readonly article: (slug: Slug) => Promise<Lock>
  /** The lock on all publications. */
  readonly publications: () => Promise<Lock>
}

/** What changed on a desk. */
export type DeskChange =
  | ({ readonly kind: 'edition' } & ArticleAddress)
  | { readonly kind: 'article'; readonly slug: Slug }
  | { readonly kind: 'glossary' }

export interface Watch {
  readonly close: () => void
}
