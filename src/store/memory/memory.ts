import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { abstractWords, slotsOf } from '../../edition/index.ts'
import { InterlinearError } from '../../errors.ts'
import { writeAhead } from '../write-ahead.ts'
import { addCommonWords, openDictionary } from './dictionary.ts'
import { exactLookup, fuzzyLookup } from './lookup.ts'
import type { Memory, NameReader } from './model.ts'
import { POSTINGS } from './postings.ts'
import { type MemoryIndex, openPairs, readerVersion } from './tables.ts'
import { allEntries, indexAgain, replaceOrigin } from './write.ts'

const SCHEMA = `
  CREATE TABLE IF NOT EXISTS meta (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS pair (id INTEGER PRIMARY KEY, source TEXT NOT NULL, target TEXT NOT NULL, UNIQUE (source, target));
  CREATE TABLE IF NOT EXISTS origin (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, stamp TEXT NOT NULL);
  CREATE TABLE IF NOT EXISTS token (id INTEGER PRIMARY KEY, text TEXT NOT NULL UNIQUE);
  CREATE TABLE IF NOT EXISTS unit (
    id INTEGER PRIMARY KEY, pair INTEGER NOT NULL, hash INTEGER NOT NULL, origin INTEGER NOT NULL,
    source TEXT NOT NULL, target TEXT NOT NULL, words BLOB NOT NULL, state TEXT, time TEXT
  );
  CREATE INDEX IF NOT EXISTS unit_by_source ON unit (hash, pair);
  CREATE INDEX IF NOT EXISTS unit_by_origin ON unit (origin);
  ${POSTINGS}
`

const NO_NAMES: NameReader = { version: '', names: () => [] }

/**
 * Opens the translation memory in a SQLite file, and creates it if it is missing. It can be deleted and built again
 * from the locale files at any time. Throws a storage error if the file is no memory or cannot be opened.
 */
export function openMemory(file: string, reader: NameReader = NO_NAMES): Memory {
  const database = openDatabase(file)
  const dictionary = openDictionary(database)
  const wordsOf = (text: string): readonly string[] => abstractWords(text, slotsOf(text, reader.names(text)))
  const index: MemoryIndex = { database, dictionary, wordsOf, pairs: openPairs(database) }
  if (readerVersion(database) !== reader.version) indexAgain(index, reader.version)
  const versions = database.prepare('SELECT name, stamp FROM origin WHERE name >= ? AND name < ?')
  return {
    exact: exactLookup(index),
    fuzzy: fuzzyLookup(index),
    replace: replaceOrigin(index),
    versions: prefix => {
      const rows = versions.all(prefix, `${prefix}\u{10ffff}`)
      return new Map(rows.map(({ name, stamp }) => [String(name), String(stamp)]))
    },
    entries: () => allEntries(database),
    count: () => Number(database.prepare('SELECT count(*) AS n FROM unit').get()?.n),
    close: () => database.close(),
  }
}

function openDatabase(file: string): DatabaseSync {
  try {
    if (file !== ':memory:') makeFolder(dirname(file))
    const database = new DatabaseSync(file, { timeout: PATIENCE_MS })
    writeAhead(database, PATIENCE_MS)
    database.exec('PRAGMA synchronous = NORMAL; PRAGMA cache_size = -32000;')
    if (!isMade(database)) makeTables(database)
    return database
  } catch (cause) {
    const message = cause instanceof Error ? cause.message : String(cause)
    throw new InterlinearError('storage', `the translation memory cannot be opened: ${message}.`, {
      place: { file },
      hint: '`interlinear memory rebuild` makes it again from the locale files.',
      cause,
    })
  }
}

/** How long a process waits for another one that writes, in milliseconds. */
const PATIENCE_MS = 10_000

/** Whether the memory can be used without a write, so that many processes may open it at the same time. */
const isMade = (database: DatabaseSync): boolean =>
  database.prepare("SELECT name FROM pragma_table_info('unit') WHERE name = 'time'").get() !== undefined &&
  database.prepare("SELECT name FROM sqlite_schema WHERE name = 'postings'").get() !== undefined

/** Creates the tables. Of simultaneous processes one does it and the others wait; if it is killed, nothing is left. */
function makeTables(database: DatabaseSync): void {
  database.exec('BEGIN IMMEDIATE')
  try {
    database.exec(SCHEMA)
    addColumns(database)
    dropOldIndex(database)
    addCommonWords(database)
    database.exec('COMMIT')
  } catch (error) {
    database.exec('ROLLBACK')
    throw error
  }
}

/** Adds columns that a memory of an earlier version lacks. They are filled when its texts are read again. */
function addColumns(database: DatabaseSync): void {
  const there = new Set(
    database
      .prepare("SELECT name FROM pragma_table_info('unit')")
      .all()
      .map(({ name }) => name),
  )
  for (const column of ['state', 'time'])
    if (!there.has(column)) database.exec(`ALTER TABLE unit ADD COLUMN ${column} TEXT`)
}

/** Creates the folder with a .gitignore, since its contents can be built again. */
function makeFolder(folder: string): void {
  mkdirSync(folder, { recursive: true })
  const ignore = join(folder, '.gitignore')
  if (!existsSync(ignore)) writeFileSync(ignore, '*\n')
}

/** SQLite's codes for a damaged file and for a file that is no database. */
const DAMAGED: readonly unknown[] = [11, 26]

/** Removes the memory's files if the error says that they are damaged; gives whether it did. */
export function removeDamaged(file: string, error: unknown): boolean {
  const cause = error instanceof InterlinearError ? error.cause : error
  if (!(cause instanceof Error && 'errcode' in cause && DAMAGED.includes(cause.errcode))) return false
  for (const part of [file, `${file}-wal`, `${file}-shm`]) rmSync(part, { force: true })
  return true
}

/** Removes the index of an earlier version, which had a row for each unit; the units are then indexed again. */
function dropOldIndex(database: DatabaseSync): void {
  const old = database.prepare("SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = 'posting'").get()
  if (old !== undefined) database.exec("DROP TABLE posting; DELETE FROM meta WHERE name = 'reader'")
}
