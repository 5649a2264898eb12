import { lengthScore, type Side } from '../../../check/index.ts'
import type { TextFacts } from '../text-facts.ts'
import type { Shape, Signs } from './signs.ts'

type Reading = Side['reading']

/** Signs are weighted as in a text of this many sentences, so that a small batch is judged like a large one. */
const SENTENCES = 20
/** The most that an unusual length counts. */
const LONGEST_ODDS = 6
const OTHER_END = 1.5
const OTHER_QUOTES = 1

/**
 * Compares answers with the sources of their batch. How well an answer fits a source is roughly in bits: the signs that
 * both have, where a sign that is rarer in the batch weighs more; whether both are questions, exclamations or
 * quotations; their lengths. The absolute value has no meaning, only differences between sources.
 */
export interface Measure {
  /** By source: the higher the value, the likelier it is that the answer translates it. */
  readonly fitsOf: (answer: TextFacts) => readonly number[]
  /** Whether no other source fits better than source `own`. */
  readonly fitsBest: (answer: TextFacts, own: number) => boolean
  /**
   * How much likelier it is that the answer to source `own` also translates another source than that it translates its
   * own alone.
   */
  readonly mergersOf: (answer: TextFacts, own: number) => (other: number) => number
}

/**
 * Prepares the comparison. On news in nine pairs of languages, a translation fits its own source best in 99 of 100
 * cases.
 */
export function measureFor(sources: readonly TextFacts[]): Measure {
  const owners = ownersOf(sources.map(source => source.signs()))
  /** What an answer shares with each source, without what it shares with `own`. */
  const sharedWith = (answer: TextFacts, own?: Signs): readonly number[] => {
    const row = new Array<number>(sources.length).fill(0)
    for (const [sign, weight] of answer.signs()) {
      const found = own?.has(sign) ? NOBODY : (owners.get(sign) ?? NOBODY)
      // A sign that all sources have does not distinguish them.
      if (found.length === sources.length) continue
      const rarity = Math.log2((SENTENCES + 2) / (Math.min(SENTENCES, found.length) + 0.5))
      for (const index of found) row[index] = (row[index] ?? 0) + weight * rarity
    }
    return row
  }
  const fitOf = (answer: TextFacts, shared: number, index: number): number => {
    const source = sources[index] ?? answer
    return shared - oddsOf(source.reading(), answer.reading()) - unlikeness(source.shape(), answer.shape())
  }
  return {
    fitsOf: answer => sharedWith(answer).map((shared, index) => fitOf(answer, shared, index)),
    fitsBest: (answer, own) => {
      const row = sharedWith(answer)
      const fit = fitOf(answer, row[own] ?? 0, own)
      // A fit is never more than what both texts share.
      return row.every((shared, index) => shared <= fit || fitOf(answer, shared, index) <= fit)
    },
    mergersOf: (answer, own) => {
      const row = sharedWith(answer, sources[own]?.signs())
      const [source, target] = [(sources[own] ?? answer).reading(), answer.reading()]
      const alone = oddsOf(source, target)
      return other => {
        const length = source.length + 1 + (sources[other]?.reading().length ?? 0)
        return (row[other] ?? 0) + alone - oddsOf({ ...source, length }, target)
      }
    },
  }
}

const NOBODY: readonly number[] = []

/** The sources that have each sign. */
function ownersOf(signs: readonly Signs[]): ReadonlyMap<string, readonly number[]> {
  const owners = new Map<string, number[]>()
  for (const [index, own] of signs.entries()) {
    for (const sign of own.keys()) {
      const known = owners.get(sign)
      if (known) known.push(index)
      else owners.set(sign, [index])
    }
  }
  return owners
}

/** How unusual the length of a target is. */
const oddsOf = (source: Reading, target: Reading): number =>
  Math.min(LONGEST_ODDS, lengthScore({ source, target }) ** 2 / 2)

const unlikeness = (one: Shape, other: Shape): number =>
  (one.end === other.end ? 0 : OTHER_END) + (one.isQuoting === other.isQuoting ? 0 : OTHER_QUOTES)
