import type { DatabaseSync } from 'node:sqlite'
import type { Memory, PlacedEntry } from './model.ts'
import { collectPostings, forgetPostings, type PostedUnit } from './postings.ts'
import { fromBytes, hashOf, type MemoryIndex, readerVersion, textsOf, toBytes } from './tables.ts'

export function replaceOrigin(index: MemoryIndex): Memory['replace'] {
  const { database } = index
  const upsert = database.prepare(`
    INSERT INTO origin (name, stamp) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET stamp = excluded.stamp RETURNING id`)
  const insert = database.prepare(
    'INSERT INTO unit (pair, hash, origin, source, target, words, state, time) VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
  )
  return (name, stamp, entries) =>
    inTransaction(index, () => {
      const origin = Number(upsert.get(name, stamp)?.id)
      forgetUnits(database, origin)
      const poster = collectPostings(database)
      const pairs = new Map<string, number>()
      for (const { from, to, source, target, state = null, time = null } of entries) {
        const words = index.dictionary.add(index.wordsOf(source))
        const pair = pairs.get(`${from} ${to}`) ?? index.pairs.numberOf(from, to)
        pairs.set(`${from} ${to}`, pair)
        const { lastInsertRowid } = insert.run(
          ...[pair, hashOf(source), origin, source, target],
          ...[toBytes(words), state, time],
        )
        poster.add({ id: Number(lastInsertRowid), pair, origin, words })
      }
      poster.flush()
    })
}

function forgetUnits(database: DatabaseSync, origin: number): void {
  const units = database.prepare('SELECT pair, words FROM unit WHERE origin = ?')
  forgetPostings(database, postedBy(units.iterate(origin), origin))
  database.prepare('DELETE FROM unit WHERE origin = ?').run(origin)
}

function* postedBy(
  rows: Iterable<Readonly<Record<string, unknown>>>,
  origin: number,
): Generator<Omit<PostedUnit, 'id'>> {
  for (const { pair, words } of rows) yield { pair: Number(pair), origin, words: fromBytes(words) }
}

/** Does all of the work or none of it; after a failure, cached numbers are cleared. */
function inTransaction({ database, dictionary, pairs }: MemoryIndex, work: () => void): void {
  database.exec('BEGIN IMMEDIATE')
  try {
    work()
    database.exec('COMMIT')
  } catch (error) {
    database.exec('ROLLBACK')
    dictionary.forget()
    pairs.forget()
    throw error
  }
}

/** The number of units that are indexed again in one step. */
const AT_A_TIME = 10_000

/** Indexes every unit again, for a glossary that finds other names; of simultaneous processes, one does it for all. */
export function indexAgain(index: MemoryIndex, version: string): void {
  const { database, dictionary, wordsOf } = index
  const select = database.prepare('SELECT id, pair, origin, source FROM unit WHERE id > ? ORDER BY id LIMIT ?')
  const update = database.prepare('UPDATE unit SET words = ? WHERE id = ?')
  inTransaction(index, () => {
    if (readerVersion(database) === version) return
    database.exec('DELETE FROM postings')
    const poster = collectPostings(database)
    for (let last = 0, rows = select.all(last, AT_A_TIME); rows.length > 0; rows = select.all(last, AT_A_TIME)) {
      for (const { id, pair, origin, source } of rows) {
        const words = dictionary.add(wordsOf(String(source)))
        last = Number(id)
        update.run(toBytes(words), last)
        poster.add({ id: last, pair: Number(pair), origin: Number(origin), words })
      }
    }
    poster.flush()
    database.prepare("INSERT OR REPLACE INTO meta VALUES ('reader', ?)").run(version)
  })
}

export function* allEntries(database: DatabaseSync): Generator<PlacedEntry> {
  const select = database.prepare(`
    SELECT pair.source AS locale, pair.target AS other, unit.source, unit.target, unit.state, unit.time, origin.name AS origin
    FROM unit JOIN pair ON pair.id = unit.pair JOIN origin ON origin.id = unit.origin ORDER BY unit.id`)
  for (const row of select.iterate()) {
    yield { from: String(row.locale), to: String(row.other), ...textsOf(row), origin: String(row.origin) }
  }
}
