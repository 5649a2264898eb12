import type { Slug } from '../../model.ts'
import type { ArticleAddress } from './address.ts'
import type { Articles, Decisions, Records, Sources } from './articles.ts'
import type { Books, Feeds } from './books.ts'
import type { Editions } from './editions.ts'
import type { GlossaryFile, PublicFiles } from './files.ts'
import type { History } from './history.ts'
import type { MemoryBook } from './memory.ts'
import type { Versions } from './versions.ts'

/**
 * The place where articles and editions live, by what the pipeline, the page and the commands need of it: a folder of files
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
  readonly versions: Versions
  /** The desk as a person writes to it: where changes are kept, they are theirs. */
  readonly as: (person: string) => Desk
  /** Throws a storage error where nothing can be written, before anything is paid for. */
  readonly ensureWritable: () => Promise<void>
  /** Tells what others change here, until it is closed. */
  readonly watch: (changed: (change: DeskChange) => void) => Watch
  readonly close: () => Promise<void>
}

/** A lock, and the desk as its holder writes to it: once the lock is lost, nothing more is written through that desk. */
export interface Lock {
  readonly desk: Desk
  readonly release: () => Promise<void>
}

/** A lock that another run has is a `locked` error that names its holder. The lock of a process that died is free. */
export interface Locks {
  readonly article: (slug: Slug) => Promise<Lock>
  /** The lock on all that readers are served. */
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
