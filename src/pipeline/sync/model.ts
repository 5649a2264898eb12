import type { SegmentKey } from '../../model.ts'
import type { CommonTexts, Desk, SyncMark } from '../../store/index.ts'

/** A desk of files and a desk in a database that are synced. */
export interface SyncSides {
  readonly folder: Desk
  readonly database: Desk
}

/** The kinds of data that are synced. */
export type SyncedPart = 'glossary' | 'article' | 'source' | 'decisions' | 'edition' | 'publication'

/** What was done with one text, or would be in a dry run. Equal texts are not reported. */
export interface SyncChange {
  readonly part: SyncedPart
  /** `visit es` for an edition, `visit` for the article itself, or else a file's name. */
  readonly name: string
  /**
   * The side that was written. `conflict`: both sides changed the text as a whole, and nothing was written. `gone`: one
   * side removed it, and it stays on the other. `locked`: somebody works on the article.
   */
  readonly action: 'folder' | 'database' | 'both' | 'conflict' | 'gone' | 'locked'
  /** The number of sentences whose text changes on each side. */
  readonly units?: { readonly folder: number; readonly database: number }
  /**
   * Sentences that people changed differently on both sides: the database's text stays, and the folder's is its
   * proposal.
   */
  readonly conflicts?: readonly SegmentKey[]
  readonly message?: string
}

/** The side whose text wins if both changed it as a whole. */
export type Preferred = 'folder' | 'database' | undefined

/** The common state of a text after the sync. */
export interface SyncNote {
  readonly mark: string
  /** The text itself, if it is needed for a three-way merge. */
  readonly content?: unknown
}

/** One sync of two desks. */
export interface SyncRun {
  readonly sides: SyncSides
  readonly common: CommonTexts
  /** The common states by name, updated during the run. */
  readonly marks: Map<string, SyncMark>
  /** Common states to store at the end of a step; storing each alone would cost a round trip to the database. */
  readonly notes: Map<string, SyncNote>
  readonly prefer: Preferred
  readonly dryRun: boolean
  readonly told: (change: SyncChange) => void
  /** Called in a dry run if a common state would have to be stored. */
  readonly lacksNote?: () => void
}
