import type { DatabaseSync } from 'node:sqlite'
import { LOWEST_SCORE, prefixOf } from './score.ts'
import { fromBytes, toBytes } from './tables.ts'

/**
 * The units that have a word among their rarest, by word, number of words and origin, each with a sketch of all its
 * words: one bit of 64 for each word. A unit whose sketch lacks too many of a query's words cannot be similar to it, so
 * its words need not be read. The units of an origin are in one row, so that thousands of them are one read.
 */
export const POSTINGS = `
  CREATE TABLE IF NOT EXISTS postings (
    pair INTEGER NOT NULL, token INTEGER NOT NULL, length INTEGER NOT NULL, origin INTEGER NOT NULL, units BLOB NOT NULL,
    PRIMARY KEY (pair, token, length, origin)
  ) WITHOUT ROWID;
`

/** The numbers for a unit in a row: its id, and its sketch in two halves. */
const WIDTH = 3

/** The bit of a word in a sketch, from 0 to 63; neighbouring numbers get bits far apart (Knuth's multiplicative hash). */
const bitOf = (token: number): number => Math.imul(token, 0x9e37_79b1) >>> 26

function sketchOf(words: Uint32Array): readonly [low: number, high: number] {
  let [low, high] = [0, 0]
  for (const word of words) {
    const bit = bitOf(word)
    if (bit < 32) low |= 1 << bit
    else high |= 1 << (bit - 32)
  }
  return [low >>> 0, high >>> 0]
}

/** The pair and origin of a unit in the postings. */
export interface PostedUnit {
  readonly id: number
  readonly pair: number
  readonly origin: number
  readonly words: Uint32Array
}

/** Collects postings and writes them row by row, in the order of their index. */
export function collectPostings(database: DatabaseSync) {
  database.exec(
    'CREATE TEMP TABLE IF NOT EXISTS fresh (pair INTEGER, token INTEGER, length INTEGER, origin INTEGER, unit INTEGER, low INTEGER, high INTEGER)',
  )
  const insert = database.prepare('INSERT INTO fresh VALUES (?, ?, ?, ?, ?, ?, ?)')
  return {
    add: ({ id, pair, origin, words }: PostedUnit): void => {
      const [low, high] = sketchOf(words)
      for (const token of prefixOf(words, LOWEST_SCORE)) insert.run(pair, token, words.length, origin, id, low, high)
    },
    flush: (): void => {
      writeFresh(database)
      database.exec('DELETE FROM fresh')
    },
  }
}

function writeFresh(database: DatabaseSync): void {
  const write = database.prepare('INSERT INTO postings VALUES (?, ?, ?, ?, ?)')
  const select = database.prepare(
    'SELECT pair, token, length, origin, unit, low, high FROM fresh ORDER BY pair, token, length, origin, unit',
  )
  select.setReturnArrays(true)
  let key: readonly number[] = []
  let units: number[] = []
  const flush = (): void => {
    const [pair = 0, token = 0, length = 0, origin = 0] = key
    if (units.length > 0) write.run(pair, token, length, origin, toBytes(Uint32Array.from(units)))
  }
  for (const row of select.iterate() as Iterable<unknown>) {
    if (!Array.isArray(row)) continue
    const numbers = row.map(Number)
    if (numbers.slice(0, 4).some((number, at) => number !== key[at])) {
      flush()
      key = numbers.slice(0, 4)
      units = []
    }
    units.push(...numbers.slice(4))
  }
  flush()
}

/** Removes the postings of an origin's units. */
export function forgetPostings(database: DatabaseSync, units: Iterable<Omit<PostedUnit, 'id'>>): void {
  const remove = database.prepare('DELETE FROM postings WHERE (pair, token, length, origin) = (?, ?, ?, ?)')
  const gone = new Set<string>()
  for (const { pair, origin, words } of units) {
    for (const token of prefixOf(words, LOWEST_SCORE)) {
      const key = `${pair} ${token} ${words.length} ${origin}`
      if (gone.has(key)) continue
      gone.add(key)
      remove.run(pair, token, words.length, origin)
    }
  }
}

/** Finds the units that may be similar to a text, by one of its rarest words. */
export interface Sieve {
  /** The units of a pair that have the word and may reach the score, and the number of units read. */
  readonly unitsWith: (pair: number, token: number) => { readonly units: readonly number[]; readonly looked: number }
}

export function openSieve(database: DatabaseSync) {
  const select = database.prepare(
    'SELECT length, units FROM postings WHERE pair = ? AND token = ? AND length BETWEEN ? AND ?',
  )
  select.setReturnArrays(true)
  return (words: Uint32Array, minimum: number): Sieve => {
    const bits = Array.from(words, bitOf)
    const shortest = Math.ceil(words.length * minimum - 1e-9)
    const longest = Math.floor(words.length / minimum + 1e-9)
    const unitsWith = (pair: number, token: number) => {
      const units: number[] = []
      let looked = 0
      for (const row of select.all(pair, token, shortest, longest) as readonly unknown[]) {
        if (!Array.isArray(row)) continue
        const needed = minimum * Math.max(Number(row[0]), words.length) - 1e-9
        const numbers = fromBytes(row[1])
        looked += numbers.length / WIDTH
        for (let at = 0; at < numbers.length; at += WIDTH) {
          if (mayShare(bits, numbers, { at, needed })) units.push(numbers[at] ?? 0)
        }
      }
      return { units, looked }
    }
    return { unitsWith }
  }
}

/** Whether a unit may share enough words with the query: it has at most those whose bits are in its sketch. */
function mayShare(
  bits: readonly number[],
  numbers: Uint32Array,
  { at, needed }: { at: number; needed: number },
): boolean {
  const [low, high] = [numbers[at + 1] ?? 0, numbers[at + 2] ?? 0]
  let shared = 0
  for (let word = 0; word < bits.length; word++) {
    const bit = bits[word] ?? 0
    shared += (bit < 32 ? low >>> bit : high >>> (bit - 32)) & 1
    if (shared + bits.length - 1 - word < needed) return false
  }
  return shared >= needed
}
