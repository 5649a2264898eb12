import type { SegmentKey } from '../../model.ts'
import type { CommonTexts, Desk, SyncMark } from '../../store/index.ts'

/** A desk of files and one in a database, which are two copies of one. */
export interface SyncSides {
  readonly folder: Desk
  readonly database: Desk
}

/** What is brought together. */
export type SyncedPart = 'glossary' | 'article' | 'source' | 'decisions' | 'edition' | 'publication'

/** What was done about one text, or with a dry run would be. Of what is the same on both sides nothing is said. */
export interface SyncChange {
  readonly part: SyncedPart
  /** `visit es` for an edition, `visit` for what is an article's own, else a file's name. */
  readonly name: string
  /**
   * Where it was written. `conflict`: both sides changed the whole of it, and nothing was. `gone`: it was taken away on one
   * side, and stays on the other. `locked`: somebody works on the article.
   */
  readonly action: 'folder' | 'database' | 'both' | 'conflict' | 'gone' | 'locked'
  /** Sentences whose text comes to each side. */
  readonly units?: { readonly folder: number; readonly database: number }
  /** Sentences that people wrote differently on both sides: the database's text stands, the folder's is its proposal. */
  readonly conflicts?: readonly SegmentKey[]
  readonly message?: string
}

/** Which side's text is taken where both changed the whole of it. */
export type Preferred = 'folder' | 'database' | undefined

/** What both sides have in common by now. */
export interface SyncNote {
  readonly mark: string
  /** The text itself, where it is needed to merge three ways. */
  readonly content?: unknown
}

/** One run of bringing two desks together. */
export interface SyncRun {
  readonly sides: SyncSides
  readonly common: CommonTexts
  /** What both had in common, by name; as it is after the run so far. */
  readonly marks: Map<string, SyncMark>
  /** What is to be noted at the end of what is brought together now: each is a way to the database and back otherwise. */
  readonly notes: Map<string, SyncNote>
  readonly prefer: Preferred
  readonly dryRun: boolean
  readonly told: (change: SyncChange) => void
  /** Told that something would be noted, where nothing may be written. */
  readonly lacksNote?: () => void
}
