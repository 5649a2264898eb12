import type { DatabaseSync } from 'node:sqlite'
import type { Memory, MemoryEntry } from './model.ts'
import { LOWEST_SCORE, prefixOf } from './score.ts'
import { fromBytes, hashOf, type MemoryIndex, textsOf, toBytes } from './tables.ts'

export function replaceOrigin(index: MemoryIndex): Memory['replace'] {
  const { database } = index
  const upsert = database.prepare(`
    INSERT INTO origin (name, stamp) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET stamp = excluded.stamp RETURNING id`)
  const insert = database.prepare(
    'INSERT INTO unit (pair, hash, origin, source, target, words) VALUES (?, ?, ?, ?, ?, ?)',
  )
  return (name, stamp, entries) =>
    inTransaction(index, () => {
      const origin = Number(upsert.get(name, stamp)?.id)
      forgetUnits(database, origin)
      const poster = postings(database)
      const pairs = new Map<string, number>()
      for (const { from, to, source, target } of entries) {
        const words = index.dictionary.add(index.wordsOf(source))
        const pair = pairs.get(`${from} ${to}`) ?? index.pairs.numberOf(from, to)
        pairs.set(`${from} ${to}`, pair)
        const { lastInsertRowid } = insert.run(pair, hashOf(source), origin, source, target, toBytes(words))
        poster.add(pair, words, Number(lastInsertRowid))
      }
      poster.flush()
    })
}

function forgetUnits(database: DatabaseSync, origin: number): void {
  const unpost = database.prepare('DELETE FROM posting WHERE (pair, token, length, unit) = (?, ?, ?, ?)')
  for (const { id, pair, words } of database.prepare('SELECT id, pair, words FROM unit WHERE origin = ?').all(origin)) {
    const list = fromBytes(words)
    for (const token of prefixOf(list, LOWEST_SCORE)) unpost.run(Number(pair), token, list.length, Number(id))
  }
  database.prepare('DELETE FROM unit WHERE origin = ?').run(origin)
}

/** Collects postings and writes them in the order of their index, which is many times faster. */
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

/** Does all of the work or none of it; after a failure, numbers that are held outside of the database are forgotten. */
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

/** Indexes every unit again, for a glossary that finds other names. */
export function indexAgain(index: MemoryIndex, version: string): void {
  const { database, dictionary, wordsOf } = index
  const select = database.prepare('SELECT id, pair, source FROM unit')
  const update = database.prepare('UPDATE unit SET words = ? WHERE id = ?')
  inTransaction(index, () => {
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

export function* allEntries(database: DatabaseSync): Generator<MemoryEntry> {
  const select = database.prepare(`
    SELECT pair.source AS locale, pair.target AS other, unit.source, unit.target
    FROM unit JOIN pair ON pair.id = unit.pair ORDER BY unit.id`)
  for (const row of select.iterate()) yield { from: String(row.locale), to: String(row.other), ...textsOf(row) }
}
