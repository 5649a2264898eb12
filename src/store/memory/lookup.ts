import type { Memory } from './model.ts'
import { LOWEST_SCORE, prefixOf, scorer } from './score.ts'
import { fromBytes, hashOf, type MemoryIndex, textsOf } from './tables.ts'

export function exactLookup(index: MemoryIndex): Memory['exact'] {
  const { database } = index
  const select = database.prepare(
    'SELECT target FROM unit WHERE hash = ? AND pair = ? AND source = ? ORDER BY id DESC LIMIT 1',
  )
  return ({ from, to, source }) => {
    const hash = hashOf(source)
    for (const pair of index.pairs.serving(from, to)) {
      const row = select.get(hash, pair, source)
      if (row) return { from, to, source, target: String(row.target), score: 1 }
    }
    return undefined
  }
}

/**
 * When there are so many candidates, the more common words of the query are not looked up. Ordinary sentences never get
 * there among 100,000 units; a sentence of common words would among millions.
 */
const BUDGET = 20_000

export function fuzzyLookup(index: MemoryIndex): Memory['fuzzy'] {
  const { database, dictionary, wordsOf } = index
  const unitsWith = database.prepare('SELECT unit FROM posting WHERE pair = ? AND token = ? AND length BETWEEN ? AND ?')
  const wordsOfUnit = database.prepare('SELECT words FROM unit WHERE id = ?')
  const textsOfUnit = database.prepare('SELECT source, target FROM unit WHERE id = ?')
  for (const statement of [unitsWith, wordsOfUnit]) statement.setReturnArrays(true)
  const firstOf = (row: unknown): unknown => (Array.isArray(row) ? row[0] : undefined)

  return ({ from, to, source }, { minimum = LOWEST_SCORE, limit = 5 } = {}) => {
    const pairs = index.pairs.serving(from, to)
    const words = dictionary.look(wordsOf(source))
    if (pairs.length === 0 || words.length === 0) return []
    const [shortest, longest] = [Math.ceil(words.length * minimum - 1e-9), Math.floor(words.length / minimum + 1e-9)]
    const candidates = new Set<number>()
    for (const token of prefixOf(words, minimum)) {
      for (const pair of pairs) {
        for (const row of unitsWith.iterate(pair, token, shortest, longest)) candidates.add(Number(firstOf(row)))
      }
      if (candidates.size > BUDGET) break
    }
    const score = scorer(words, minimum)
    return [...candidates]
      .map(unit => ({ unit, score: score(fromBytes(firstOf(wordsOfUnit.get(unit)))) }))
      .filter(match => match.score >= minimum)
      .sort((a, b) => b.score - a.score || b.unit - a.unit)
      .slice(0, limit)
      .map(match => ({ from, to, ...textsOf(textsOfUnit.get(match.unit)), score: match.score }))
  }
}
