import type { Locale, Span, UnitState } from '../../model.ts'

/** A pair of texts that people accepted. */
export interface MemoryEntry {
  readonly from: Locale
  readonly to: Locale
  readonly source: string
  readonly target: string
  /** The state in its edition, and when a person last changed or read it (ISO 8601, UTC), if known. */
  readonly state?: UnitState
  readonly time?: string
}

export interface PlacedEntry extends MemoryEntry {
  /** Its origin: `edition:<locale>/<slug>` or `file:<path>`, by which a person chooses among several. */
  readonly origin: string
}

export interface MemoryMatch extends PlacedEntry {
  /**
   * 1 for the same words, without regard to numbers and names; else 1 − edit distance in words ÷ words of the longer
   * text.
   */
  readonly score: number
}

export interface MemoryQuery {
  readonly from: Locale
  readonly to: Locale
  readonly source: string
}

/** Finds the names in a text; with another `version` it may find others in the same text. */
export interface NameReader {
  readonly version: string
  readonly names: (text: string) => readonly Span[]
}

export interface Memory {
  /**
   * The target of exactly this source text that a person changed or read last; of several at that time, the one with
   * the highest state.
   */
  readonly exact: (query: MemoryQuery) => MemoryMatch | undefined
  /** The best matches first, compared without their numbers and names. */
  readonly fuzzy: (query: MemoryQuery, options?: FuzzyOptions) => readonly MemoryMatch[]
  /**
   * Replaces all entries of an origin, which is an edition or an imported file. `version` shows whether it has changed
   * since.
   */
  readonly replace: (origin: string, version: string, entries: Iterable<MemoryEntry>) => void
  /** The versions of entries by origin, for origins with this prefix. */
  readonly versions: (prefix: string) => ReadonlyMap<string, string>
  readonly entries: () => Iterable<PlacedEntry>
  readonly count: () => number
  readonly close: () => void
}

export interface FuzzyOptions {
  /** At least 0.75, which is the limit of the index. */
  readonly minimum?: number
  readonly limit?: number
}
