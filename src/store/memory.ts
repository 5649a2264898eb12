import { hash as digest } from 'node:crypto'
import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { abstractWords, slotsOf } from '../edition/index.ts'
import { InterlinearError } from '../errors.ts'
import type { Locale, Span } from '../model.ts'
import { type Dictionary, openDictionary } from './memory-dictionary.ts'
import { prefixOf, scorer } from './memory-score.ts'

/** A pair of texts that people accepted. */
export interface MemoryEntry {
  readonly from: Locale
  readonly to: Locale
  readonly source: string
  readonly target: string
}

export interface MemoryMatch extends MemoryEntry {
  /** 1 for the same words, numbers and names aside; else 1 − edit distance in words ÷ words of the longer text. */
  readonly score: number
}

export interface MemoryQuery {
  readonly from: Locale
  readonly to: Locale
  readonly source: string
}

/** How names are seen in a text; `version` changes when the same text may be seen otherwise. */
export interface NameReader {
  readonly version: string
  readonly names: (text: string) => readonly Span[]
}

export interface Memory {
  /** The newest target of exactly this source text. */
  readonly exact: (query: MemoryQuery) => MemoryMatch | undefined
  /** The best matches, numbers and names abstracted, best first; every match of the minimum score is found. */
  readonly fuzzy: (query: MemoryQuery, options?: FuzzyOptions) => readonly MemoryMatch[]
  /** Makes the entries of an origin (an edition's file, an imported file) be exactly these. */
  readonly replace: (origin: string, stamp: string, entries: Iterable<MemoryEntry>) => void
  /** What an origin's entries were read from, to see whether they are still right. */
  readonly stamps: () => ReadonlyMap<string, string>
  readonly entries: () => Iterable<MemoryEntry>
  readonly count: () => number
  readonly close: () => void
}

export interface FuzzyOptions {
  /** At least 0.75, which the index is made for. */
  readonly minimum?: number
  readonly limit?: number
}

/** The lowest score that is ever asked for: what is indexed depends on it. */
export const LOWEST_SCORE = 0.75

const SCHEMA = `
  CREATE TABLE IF NOT EXISTS meta (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS pair (id INTEGER PRIMARY KEY, source TEXT NOT NULL, target TEXT NOT NULL, UNIQUE (source, target));
  CREATE TABLE IF NOT EXISTS origin (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, stamp TEXT NOT NULL);
  CREATE TABLE IF NOT EXISTS token (id INTEGER PRIMARY KEY, text TEXT NOT NULL UNIQUE);
  CREATE TABLE IF NOT EXISTS unit (
    id INTEGER PRIMARY KEY, pair INTEGER NOT NULL, hash INTEGER NOT NULL, origin INTEGER NOT NULL,
    source TEXT NOT NULL, target TEXT NOT NULL, words BLOB NOT NULL
  );
  CREATE INDEX IF NOT EXISTS unit_by_source ON unit (hash, pair);
  CREATE INDEX IF NOT EXISTS unit_by_origin ON unit (origin);
  CREATE TABLE IF NOT EXISTS posting (
    pair INTEGER NOT NULL, token INTEGER NOT NULL, length INTEGER NOT NULL, unit INTEGER NOT NULL,
    PRIMARY KEY (pair, token, length, unit)
  ) WITHOUT ROWID;
`

const NO_NAMES: NameReader = { version: '', names: () => [] }

/**
 * Opens the translation memory in a SQLite file, which it makes where there is none; it can be deleted and built again
 * from the locale files at any time. Throws a storage error when the file is no memory or cannot be opened.
 */
export function openMemory(file: string, reader: NameReader = NO_NAMES): Memory {
  const database = openDatabase(file)
  const dictionary = openDictionary(database)
  const wordsOf = (text: string): readonly string[] => abstractWords(text, slotsOf(text, reader.names(text)))
  const index = { database, dictionary, wordsOf }
  if (readerVersion(database) !== reader.version) indexAgain(index, reader.version)
  return {
    exact: exactLookup(database),
    fuzzy: fuzzyLookup(index),
    replace: replaceOrigin(index),
    stamps: () => {
      const rows = database.prepare('SELECT name, stamp FROM origin').all()
      return new Map(rows.map(({ name, stamp }) => [String(name), String(stamp)]))
    },
    entries: () => allEntries(database),
    count: () => Number(database.prepare('SELECT count(*) AS n FROM unit').get()?.n),
    close: () => database.close(),
  }
}

function openDatabase(file: string): DatabaseSync {
  try {
    if (file !== ':memory:') mkdirSync(dirname(file), { recursive: true })
    const database = new DatabaseSync(file)
    database.exec(
      'PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA busy_timeout = 5000; PRAGMA cache_size = -32000;',
    )
    database.exec(SCHEMA)
    return database
  } catch (cause) {
    const message = cause instanceof Error ? cause.message : String(cause)
    throw new InterlinearError('storage', `the translation memory cannot be opened: ${message}.`, {
      place: { file },
      hint: 'Delete the file: `interlinear memory rebuild` makes it again from the locale files.',
      cause,
    })
  }
}

interface Index {
  readonly database: DatabaseSync
  readonly dictionary: Dictionary
  readonly wordsOf: (text: string) => readonly string[]
}

/** 48 bits, which a JavaScript number holds; equal texts are compared after it. */
const hashOf = (text: string): number => digest('sha1', text, 'buffer').readUIntBE(0, 6)

type Row = Readonly<Record<string, unknown>>

const toBytes = (words: Uint32Array): Uint8Array => new Uint8Array(words.buffer, words.byteOffset, words.byteLength)

/** SQLite's bytes may begin anywhere; 32-bit numbers need a place divisible by four. */
const fromBytes = (bytes: unknown): Uint32Array =>
  bytes instanceof Uint8Array ? new Uint32Array(Uint8Array.from(bytes).buffer) : new Uint32Array()

function exactLookup(database: DatabaseSync): Memory['exact'] {
  const select = database.prepare(`
    SELECT unit.source, unit.target FROM unit JOIN pair ON pair.id = unit.pair
    WHERE unit.hash = ? AND pair.source = ? AND pair.target = ? ORDER BY unit.id DESC`)
  return ({ from, to, source }) => {
    const row = select.all(hashOf(source), from, to).find(each => each.source === source)
    return row && { from, to, source, target: String(row.target), score: 1 }
  }
}

function fuzzyLookup({ database, dictionary, wordsOf }: Index): Memory['fuzzy'] {
  const pairOf = database.prepare('SELECT id FROM pair WHERE source = ? AND target = ?')
  const unitsWith = database.prepare('SELECT unit FROM posting WHERE pair = ? AND token = ? AND length BETWEEN ? AND ?')
  const wordsOfUnit = database.prepare('SELECT words FROM unit WHERE id = ?')
  const textsOfUnit = database.prepare('SELECT source, target FROM unit WHERE id = ?')
  for (const statement of [unitsWith, wordsOfUnit]) statement.setReturnArrays(true)
  const firstOf = (row: unknown): unknown => (Array.isArray(row) ? row[0] : undefined)

  return ({ from, to, source }, { minimum = LOWEST_SCORE, limit = 5 } = {}) => {
    const pair = pairOf.get(from, to)?.id
    const words = dictionary.look(wordsOf(source))
    if (typeof pair !== 'number' || words.length === 0) return []
    const [shortest, longest] = [Math.ceil(words.length * minimum - 1e-9), Math.floor(words.length / minimum + 1e-9)]
    const candidates = new Set<number>()
    for (const token of prefixOf(words, minimum)) {
      for (const row of unitsWith.all(pair, token, shortest, longest)) candidates.add(Number(firstOf(row)))
    }
    const score = scorer(words)
    return [...candidates]
      .map(unit => ({ unit, score: score(fromBytes(firstOf(wordsOfUnit.get(unit)))) }))
      .filter(match => match.score >= minimum)
      .sort((a, b) => b.score - a.score || b.unit - a.unit)
      .slice(0, limit)
      .map(match => ({ from, to, ...textsOf(textsOfUnit.get(match.unit)), score: match.score }))
  }
}

const textsOf = (row: Row | undefined) => ({ source: String(row?.source), target: String(row?.target) })

function replaceOrigin(index: Index): Memory['replace'] {
  const { database } = index
  const pairId = pairFinder(database)
  const forget = database.prepare('DELETE FROM unit WHERE origin = ?')
  const unpost = database.prepare('DELETE FROM posting WHERE (pair, token, length, unit) = (?, ?, ?, ?)')
  const unitsOf = database.prepare('SELECT id, pair, words FROM unit WHERE origin = ?')
  const upsert = database.prepare(`
    INSERT INTO origin (name, stamp) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET stamp = excluded.stamp RETURNING id`)
  const insert = database.prepare(
    'INSERT INTO unit (pair, hash, origin, source, target, words) VALUES (?, ?, ?, ?, ?, ?)',
  )
  return (name, stamp, entries) =>
    inTransaction(database, () => {
      const origin = Number(upsert.get(name, stamp)?.id)
      for (const { id, pair, words } of unitsOf.all(origin)) {
        const list = fromBytes(words)
        for (const token of prefixOf(list, LOWEST_SCORE)) unpost.run(Number(pair), token, list.length, Number(id))
      }
      forget.run(origin)
      const poster = postings(database)
      for (const { from, to, source, target } of entries) {
        const words = index.dictionary.add(index.wordsOf(source))
        const pair = pairId(from, to)
        const { lastInsertRowid } = insert.run(pair, hashOf(source), origin, source, target, toBytes(words))
        poster.add(pair, words, Number(lastInsertRowid))
      }
      poster.flush()
    })
}

/** The number of a pair of locales, which gets one when it is new. */
function pairFinder(database: DatabaseSync): (from: Locale, to: Locale) => number {
  const insert = database.prepare('INSERT OR IGNORE INTO pair (source, target) VALUES (?, ?)')
  const select = database.prepare('SELECT id FROM pair WHERE source = ? AND target = ?')
  const held = new Map<string, number>()
  return (from, to) => {
    const known = held.get(`${from} ${to}`)
    if (known !== undefined) return known
    insert.run(from, to)
    const id = Number(select.get(from, to)?.id)
    held.set(`${from} ${to}`, id)
    return id
  }
}

/** Collects postings and writes them in the order of their index, which is many times faster for many units. */
function postings(database: DatabaseSync) {
  database.exec('CREATE TEMP TABLE IF NOT EXISTS fresh (pair INTEGER, token INTEGER, length INTEGER, unit INTEGER)')
  const insert = database.prepare('INSERT INTO fresh VALUES (?, ?, ?, ?)')
  return {
    add: (pair: number, words: Uint32Array, unit: number): void => {
      for (const token of prefixOf(words, LOWEST_SCORE)) insert.run(pair, token, words.length, unit)
    },
    flush: (): void => {
      database.exec('INSERT INTO posting SELECT * FROM fresh ORDER BY pair, token, length, unit; DELETE FROM fresh')
    },
  }
}

function inTransaction(database: DatabaseSync, work: () => void): void {
  database.exec('BEGIN IMMEDIATE')
  try {
    work()
    database.exec('COMMIT')
  } catch (error) {
    database.exec('ROLLBACK')
    throw error
  }
}

const readerVersion = (database: DatabaseSync): string =>
  String(database.prepare("SELECT value FROM meta WHERE name = 'reader'").get()?.value ?? '')

/** Reads every unit anew: the glossary sees other names in it. */
function indexAgain({ database, dictionary, wordsOf }: Index, version: string): void {
  const select = database.prepare('SELECT id, pair, source FROM unit')
  const update = database.prepare('UPDATE unit SET words = ? WHERE id = ?')
  inTransaction(database, () => {
    database.exec('DELETE FROM posting')
    const poster = postings(database)
    for (const { id, pair, source } of select.all()) {
      const words = dictionary.add(wordsOf(String(source)))
      update.run(toBytes(words), Number(id))
      poster.add(Number(pair), words, Number(id))
    }
    poster.flush()
    database.prepare("INSERT OR REPLACE INTO meta VALUES ('reader', ?)").run(version)
  })
}

function* allEntries(database: DatabaseSync): Generator<MemoryEntry> {
  const select = database.prepare(`
    SELECT pair.source AS locale, pair.target AS other, unit.source, unit.target
    FROM unit JOIN pair ON pair.id = unit.pair ORDER BY unit.id`)
  for (const row of select.iterate()) yield { from: String(row.locale), to: String(row.other), ...textsOf(row) }
}
