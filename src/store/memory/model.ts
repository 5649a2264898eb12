import type { Locale, Span, UnitState } from '../../model.ts'

/** A pair of texts that people accepted. */
export interface MemoryEntry {
  readonly from: Locale
  readonly to: Locale
  readonly source: string
  readonly target: string
  /** What the text was in its edition, and when a person last dealt with it (ISO 8601, UTC), where that is known. */
  readonly state?: UnitState
  readonly time?: string
}

export interface PlacedEntry extends MemoryEntry {
  /** Where it is from: `edition:<locale>/<slug>` or `file:<path>`, by which a person chooses among several. */
  readonly origin: string
}

export interface MemoryMatch extends PlacedEntry {
  /** 1 for the same words, numbers and names aside; else 1 − edit distance in words ÷ words of the longer text. */
  readonly score: number
}

export interface MemoryQuery {
  readonly from: Locale
  readonly to: Locale
  readonly source: string
}

/** Finds the names in a text; another `version` may find others in the same text. */
export interface NameReader {
  readonly version: string
  readonly names: (text: string) => readonly Span[]
}

export interface Memory {
  /** The target of exactly this source text that a person dealt with last; of several at that time, the most settled. */
  readonly exact: (query: MemoryQuery) => MemoryMatch | undefined
  /** The best matches first, compared without their numbers and names. */
  readonly fuzzy: (query: MemoryQuery, options?: FuzzyOptions) => readonly MemoryMatch[]
  /** Replaces all entries of an origin, which is an edition or an imported file. `version` tells whether it has changed since. */
  readonly replace: (origin: string, version: string, entries: Iterable<MemoryEntry>) => void
  /** The versions that entries were given with, by the origins whose names begin so. */
  readonly versions: (prefix: string) => ReadonlyMap<string, string>
  readonly entries: () => Iterable<PlacedEntry>
  readonly count: () => number
  readonly close: () => void
}

export interface FuzzyOptions {
  /** At least 0.75, which the index is made for. */
  readonly minimum?: number
  readonly limit?: number
}
