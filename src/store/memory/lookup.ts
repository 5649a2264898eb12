import type { Memory, MemoryMatch } from './model.ts'
import { openSieve, type Sieve } from './postings.ts'
import { LOWEST_SCORE, prefixOf, scorer } from './score.ts'
import { fromBytes, hashOf, type MemoryIndex, type Serving, textsOf } from './tables.ts'

export function exactLookup(index: MemoryIndex): Memory['exact'] {
  const { database } = index
  const select = database.prepare(
    `SELECT unit.source, unit.target, unit.state, unit.time, origin.name AS origin
     FROM unit JOIN origin ON origin.id = unit.origin WHERE hash = ? AND pair = ? AND source = ?
     ORDER BY unit.time DESC NULLS LAST, instr('final reviewed', unit.state) = 0, unit.state, unit.id DESC LIMIT 1`,
  )
  return ({ from, to, source }) => {
    const hash = hashOf(source)
    for (const { pair, whole } of index.pairs.serving(from, to)) {
      if (!whole) continue
      const row = select.get(hash, pair, source)
      if (row) return { from, to, ...textsOf(row), score: 1, origin: String(row.origin) }
    }
    return undefined
  }
}

/**
 * Limits of a lookup, in units read and in candidates. Beyond them, the more common words of the query are not looked
 * up. Sentences of common words reach them in a memory of millions.
 */
const BUDGET = { looked: 2_000_000, candidates: 20_000 }

/** The most matches of 100 % that are shown for a person to choose from. */
const MOST_EXACT = 50

export function fuzzyLookup(index: MemoryIndex): Memory['fuzzy'] {
  const { database, dictionary, wordsOf } = index
  const sieve = openSieve(database)
  const wordsOfUnit = database.prepare('SELECT words FROM unit WHERE id = ?')
  const textsOfUnit = database.prepare(
    'SELECT unit.source, unit.target, unit.state, unit.time, unit.pair, origin.name AS origin, pair.target AS locale FROM unit JOIN origin ON origin.id = unit.origin JOIN pair ON pair.id = unit.pair WHERE unit.id = ?',
  )
  wordsOfUnit.setReturnArrays(true)
  const firstOf = (row: unknown): unknown => (Array.isArray(row) ? row[0] : undefined)

  return ({ from, to, source }, { minimum = LOWEST_SCORE, limit = 5 } = {}) => {
    const pairs = index.pairs.serving(from, to)
    const words = dictionary.look(wordsOf(source))
    if (pairs.length === 0 || words.length === 0) return []
    const score = scorer(words, minimum)
    const candidates = candidatesFor(words, { pairs, minimum, sieve: sieve(words, minimum) })
    const wordsOfOne = (unit: number): Uint32Array => fromBytes(firstOf(wordsOfUnit.get(unit)))
    return scored(candidates, { score: unit => score(wordsOfOne(unit)), enough: Math.max(limit, MOST_EXACT) })
      .filter(match => match.score >= minimum)
      .sort((a, b) => b.score - a.score || b.unit - a.unit)
      .filter((match, rank) => rank < limit || (match.score === 1 && rank < MOST_EXACT))
      .map(match => matchOf(textsOfUnit.get(match.unit), { from, pairs, score: match.score }))
      .sort((a, b) => b.score - a.score || byTime(a, b))
      .filter(({ score: reached }, rank) => rank < limit || reached === 1)
  }
}

/** Of equally good matches, the one that a person changed last comes first. */
const byTime = (one: MemoryMatch, other: MemoryMatch): number => {
  const [time = '', otherTime = ''] = [one.time, other.time]
  return time === otherTime ? 0 : time < otherTime ? 1 : -1
}

interface Scoring {
  readonly score: (unit: number) => number
  /** The lookup ends after this number of units with the score 1. */
  readonly enough: number
}

/** The scores of units, newest first: of many that equal the query, the newest are shown. */
function scored(candidates: readonly number[], { score, enough }: Scoring) {
  const found: { readonly unit: number; readonly score: number }[] = []
  let same = 0
  for (const unit of candidates.toSorted((a, b) => b - a)) {
    const reached = score(unit)
    found.push({ unit, score: reached })
    if (reached === 1 && ++same >= enough) return found
  }
  return found
}

interface Search {
  readonly pairs: readonly Serving[]
  readonly minimum: number
  readonly sieve: Sieve
}

/** The units that may be similar to a text, by its rarest words. */
function candidatesFor(words: Uint32Array, { pairs, minimum, sieve }: Search): readonly number[] {
  const candidates = new Set<number>()
  let looked = 0
  for (const token of prefixOf(words, minimum)) {
    for (const { pair } of pairs) {
      const found = sieve.unitsWith(pair, token)
      looked += found.looked
      for (const unit of found.units) candidates.add(unit)
    }
    if (looked > BUDGET.looked || candidates.size > BUDGET.candidates) break
  }
  return [...candidates]
}

/** How much the score is lowered for another locale of the same language: `pt-BR` is no 100 % match for `pt`. */
const OTHER_LOCALE = 0.01

interface Found extends Pick<MemoryMatch, 'from' | 'score'> {
  readonly pairs: readonly Serving[]
}

function matchOf(row: Readonly<Record<string, unknown>> | undefined, { from, pairs, score }: Found): MemoryMatch {
  const whole = pairs.find(({ pair }) => pair === row?.pair)?.whole ?? false
  const origin = String(row?.origin)
  return { from, to: String(row?.locale), ...textsOf(row), score: whole ? score : score - OTHER_LOCALE, origin }
}
