import type { InterlinearError } from '../../errors.ts'
import type { Locale } from '../../model.ts'
import type { Memory, MemoryEntry, MemoryMatch, NameReader } from '../memory/model.ts'

/** The translation memory, which follows the editions. */
export interface MemoryBook {
  /** Whether there is one already. */
  readonly exists: () => Promise<boolean>
  readonly open: (reader: NameReader) => Promise<DeskMemory>
  /** Removes a damaged memory, if the error says that it is damaged; gives whether it did. */
  readonly removeDamaged: (error: unknown) => Promise<boolean>
}

/** A memory that can be updated from its desk. */
export interface DeskMemory extends Pick<Memory, 'fuzzy' | 'entries' | 'count' | 'close'> {
  /** The newest target of exactly each of these source texts, for those that have one. */
  readonly exactOf: (
    pair: { readonly from: Locale; readonly to: Locale },
    sources: readonly string[],
  ) => Promise<ReadonlyMap<string, MemoryMatch>>
  /** Stores what was imported from a file, in place of an earlier import of it. */
  readonly replace: (origin: string, version: string, entries: Iterable<MemoryEntry>) => Promise<void>
  /** The imported files, each with the version at its import. */
  readonly imported: () => Promise<ReadonlyMap<string, string>>
  /** Updates the memory from the editions. Gives the number of editions read. */
  readonly refresh: (settings: RefreshSettings) => Promise<number>
}

export interface RefreshSettings {
  /** The locale of sources that no record names. */
  readonly sourceLocale: Locale
  /** Only editions that can serve this locale; all editions if undefined. */
  readonly to?: Locale
  /** Whether to read unchanged editions again, too. */
  readonly again?: boolean
  /** Called for an edition that cannot be read; its earlier entries stay. Without it, the first error is thrown. */
  readonly onBroken?: (error: InterlinearError) => void
}

/** For a desk in a database: the common state with each folder that it was synced with. */
export interface CommonTexts {
  /** Identifies the database. */
  readonly identity: () => Promise<string>
  readonly load: (name: string, number: string) => Promise<unknown>
  /** Stores texts by their names, all at once; gives the number of each, to find it again. */
  readonly keep: (texts: ReadonlyMap<string, unknown>) => Promise<ReadonlyMap<string, string>>
}
