import { hash as digest } from 'node:crypto'
import type { DatabaseSync } from 'node:sqlite'
import type { Locale } from '../../model.ts'
import type { Dictionary } from './dictionary.ts'

/** What looking up and writing share. */
export interface MemoryIndex {
  readonly database: DatabaseSync
  readonly dictionary: Dictionary
  /** The words of a text with its numbers and names abstracted. */
  readonly wordsOf: (text: string) => readonly string[]
  /** The pairs of locales that serve a query, by its two locales; emptied when a pair is added. */
  readonly pairs: Map<string, readonly number[]>
}

/** 48 bits, which a JavaScript number holds; equal texts are compared after it. */
export const hashOf = (text: string): number => digest('sha1', text, 'buffer').readUIntBE(0, 6)

export const toBytes = (words: Uint32Array): Uint8Array =>
  new Uint8Array(words.buffer, words.byteOffset, words.byteLength)

/** SQLite's bytes may begin anywhere; 32-bit numbers need a place divisible by four. */
export const fromBytes = (bytes: unknown): Uint32Array =>
  bytes instanceof Uint8Array ? new Uint32Array(Uint8Array.from(bytes).buffer) : new Uint32Array()

type Row = Readonly<Record<string, unknown>>

export const textsOf = (row: Row | undefined) => ({ source: String(row?.source), target: String(row?.target) })

/** The pairs that serve a query: its own locales first, then those of the same language and no other region. */
export function pairsFor({ database, pairs }: MemoryIndex, from: Locale, to: Locale): readonly number[] {
  const held = pairs.get(`${from} ${to}`)
  if (held) return held
  const found = database
    .prepare('SELECT id, source, target FROM pair')
    .all()
    .filter(({ source, target }) => serves(String(source), from) && serves(String(target), to))
    .sort((a, b) => Number(b.target === to) - Number(a.target === to))
    .map(({ id }) => Number(id))
  pairs.set(`${from} ${to}`, found)
  return found
}

/** Whether a text in one locale can stand in another: the same language and script, and no other region. */
function serves(one: Locale, other: Locale): boolean {
  if (one === other) return true
  const [a, b] = [new Intl.Locale(one), new Intl.Locale(other)]
  const [long, wide] = [a.maximize(), b.maximize()]
  const sameRegion = a.region === undefined || b.region === undefined || a.region === b.region
  return long.language === wide.language && long.script === wide.script && sameRegion
}

/** The number of a pair of locales, which gets one when it is new. */
export function numberOfPair({ database, pairs }: MemoryIndex, from: Locale, to: Locale): number {
  const known = database.prepare('SELECT id FROM pair WHERE source = ? AND target = ?').get(from, to)
  if (known) return Number(known.id)
  pairs.clear()
  return Number(database.prepare('INSERT INTO pair (source, target) VALUES (?, ?)').run(from, to).lastInsertRowid)
}
