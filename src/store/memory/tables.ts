import { hash as digest } from 'node:crypto'
import type { DatabaseSync } from 'node:sqlite'
import type { Locale, UnitState } from '../../model.ts'
import type { Dictionary } from './dictionary.ts'
import type { MemoryEntry } from './model.ts'

/** What lookups and writes share. */
export interface MemoryIndex {
  readonly database: DatabaseSync
  readonly dictionary: Dictionary
  /** The words of a text, with a token for each number and name. */
  readonly wordsOf: (text: string) => readonly string[]
  readonly pairs: Pairs
}

/** A hash of 48 bits, which fits in a JavaScript number. Texts with the same hash must still be compared. */
export const hashOf = (text: string): number => digest('sha1', text, 'buffer').readUIntBE(0, 6)

export const toBytes = (words: Uint32Array): Uint8Array =>
  new Uint8Array(words.buffer, words.byteOffset, words.byteLength)

/** Copies the bytes: 32-bit numbers must begin at an offset divisible by four, and SQLite's bytes may not. */
export const fromBytes = (bytes: unknown): Uint32Array =>
  bytes instanceof Uint8Array ? new Uint32Array(Uint8Array.from(bytes).buffer) : new Uint32Array()

/** The version of the finder of names at indexing; undefined if the units must be indexed first. */
export const readerVersion = (database: DatabaseSync): string | undefined =>
  database.prepare("SELECT value FROM meta WHERE name = 'reader'").get()?.value?.toString()

type Row = Readonly<Record<string, unknown>>

/** The texts of a unit, and the state and time of its target. */
export const textsOf = (row: Row | undefined): Pick<MemoryEntry, 'source' | 'target' | 'state' | 'time'> => ({
  ...{ source: String(row?.source), target: String(row?.target) },
  ...(typeof row?.state === 'string' && { state: row.state as UnitState }),
  ...(typeof row?.time === 'string' && { time: row.time }),
})

/** A pair of locales whose texts can serve a query. */
export interface Serving {
  readonly pair: number
  /**
   * Whether a match may be 100 %: the texts are in the query's own locale, or in its language without a region. `pt-BR`
   * is no 100 % match for `pt`.
   */
  readonly whole: boolean
}

/** The pairs of locales in a memory. */
export interface Pairs {
  /**
   * The numbers of the pairs that serve a query: first its own, then those of the same languages without another
   * region.
   */
  readonly serving: (from: Locale, to: Locale) => readonly Serving[]
  /** The number of a pair; a new pair gets one. */
  readonly numberOf: (from: Locale, to: Locale) => number
  /** Clears the numbers that are cached outside of the database; call it after a rollback. */
  readonly forget: () => void
}

export function openPairs(database: DatabaseSync): Pairs {
  const all = database.prepare('SELECT id, source, target FROM pair')
  const select = database.prepare('SELECT id FROM pair WHERE source = ? AND target = ?')
  const insert = database.prepare('INSERT INTO pair (source, target) VALUES (?, ?)')
  /** Changes when another process has written to the file. */
  const version = database.prepare('PRAGMA data_version')
  const held = new Map<string, readonly Serving[]>()
  let heldVersion: unknown
  return {
    serving: (from, to) => {
      const now = version.get()?.data_version
      if (now !== heldVersion) held.clear()
      heldVersion = now
      const known = held.get(`${from} ${to}`)
      if (known) return known
      const found = all
        .all()
        .filter(({ source, target }) => serves(String(source), from) && serves(String(target), to))
        .sort((a, b) => Number(b.target === to) - Number(a.target === to))
        .map(({ id, target }) => ({ pair: Number(id), whole: isWhole(String(target), to) }))
      held.set(`${from} ${to}`, found)
      return found
    },
    numberOf: (from, to) => {
      const known = select.get(from, to)
      if (known) return Number(known.id)
      held.clear()
      return Number(insert.run(from, to).lastInsertRowid)
    },
    forget: () => held.clear(),
  }
}

/** Whether texts of one locale can be used unchanged in another: `pt` in `pt-BR`. */
export const isWhole = (one: Locale, other: Locale): boolean =>
  one === other || new Intl.Locale(one).region === undefined

/** Whether texts of one locale can serve another: `pt` for `pt-BR`, but not `pt-PT` for `pt-BR`. */
export function serves(one: Locale, other: Locale): boolean {
  if (one === other) return true
  const [a, b] = [new Intl.Locale(one), new Intl.Locale(other)]
  const [long, wide] = [a.maximize(), b.maximize()]
  const sameRegion = a.region === undefined || b.region === undefined || a.region === b.region
  return long.language === wide.language && long.script === wide.script && sameRegion
}
