import type { InterlinearError } from '../../errors.ts'
import type { Locale } from '../../model.ts'
import type { Memory, MemoryEntry, MemoryMatch, NameReader } from '../memory/model.ts'

/** The translation memory, which follows the editions. */
export interface MemoryBook {
  /** Whether there is one already. */
  readonly exists: () => Promise<boolean>
  readonly open: (reader: NameReader) => Promise<DeskMemory>
  /** Removes a damaged one, where that is what an error says; gives whether it did. */
  readonly removeDamaged: (error: unknown) => Promise<boolean>
}

/** A memory that can be brought up to date with its desk. */
export interface DeskMemory extends Pick<Memory, 'fuzzy' | 'entries' | 'count' | 'close'> {
  /** The newest target of exactly these source texts, of those that have one. */
  readonly exactOf: (
    pair: { readonly from: Locale; readonly to: Locale },
    sources: readonly string[],
  ) => Promise<ReadonlyMap<string, MemoryMatch>>
  /** Keeps what was imported from a file, in the place of what was imported from it before. */
  readonly replace: (origin: string, version: string, entries: Iterable<MemoryEntry>) => Promise<void>
  /** What was imported, each with the version that it was given with. */
  readonly imported: () => Promise<ReadonlyMap<string, string>>
  /** Gives the number of editions read. */
  readonly refresh: (settings: RefreshSettings) => Promise<number>
}

export interface RefreshSettings {
  /** The locale of sources that no record names. */
  readonly sourceLocale: Locale
  /** Only editions whose texts can stand in a text in this locale; all editions where undefined. */
  readonly to?: Locale
  /** Whether editions that have not changed are read again, too. */
  readonly again?: boolean
  /** Told of an edition that cannot be read; what is known of it stays. Without this, the first one is thrown. */
  readonly onBroken?: (error: InterlinearError) => void
}

/** What a desk in a database keeps of the folders that it is brought together with: what both had in common. */
export interface CommonTexts {
  /** Another database has another one. */
  readonly identity: () => Promise<string>
  readonly load: (name: string, number: string) => Promise<unknown>
  /** Keeps texts by their names, all at once; gives the numbers by which they are found again. */
  readonly keep: (texts: ReadonlyMap<string, unknown>) => Promise<ReadonlyMap<string, string>>
}
