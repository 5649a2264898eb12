import type { Band } from '../search/band.ts'
import type { LengthScore } from './lengths.ts'
import { isGap, SHAPES, type Shape } from './shapes.ts'
import { type Evidence, WIDEST } from './word-evidence.ts'

export interface BeadEvidence {
  readonly band: Band
  readonly lengths: { readonly source: readonly number[]; readonly target: readonly number[] }
  readonly lengthScore: LengthScore
  /**
   * The evidence of the source's words about the target, and of the target's about the source; both by [start in
   * source, start in target].
   */
  readonly bySource: readonly Evidence[]
  readonly byTarget: readonly Evidence[]
}

/** Words of one sentence depend on each other, so they count less than independent ones. */
const WORDS_COUNT = 0.75

/** A score that is worse than any other path through the texts, even one that pairs nothing. */
const HOPELESS = -12

/** The highest score of a length. */
const BEST_LENGTH = 4

/**
 * The score of each bead: the natural logarithm of how much more likely its sentences are as translations of each other
 * than as unrelated sentences; 0 for a one-sided bead, −∞ if hopeless. By place of the band (its start) times shape.
 * `shapes` are the indexes of the shapes to score.
 */
export function beadScores(evidence: BeadEvidence, shapes: readonly number[]): Float32Array {
  const { band } = evidence
  const scores = new Float32Array(band.size * SHAPES.length).fill(Number.NEGATIVE_INFINITY)
  const pair = pairScorer(evidence)
  for (let row = 0; row <= band.rows; row++) {
    for (let column = band.low[row] ?? 0; column <= (band.high[row] ?? -1); column++) {
      const first = band.index(row, column) * SHAPES.length
      for (const number of shapes) {
        const shape = SHAPES[number]
        if (!shape || band.index(row + shape.source, column + shape.target) < 0) continue
        const score = isGap(shape) ? 0 : shape.swapped ? swapped(row, column) : pair(row, column, shape)
        if (score > HOPELESS) scores[first + number] = score
      }
    }
  }
  return scores

  function swapped(row: number, column: number): number {
    const score = pair(row, column + 1, ONE)
    return score > HOPELESS ? score + pair(row + 1, column, ONE) : score
  }
}

const ONE = { source: 1, target: 1 }

function pairScorer({ band, lengths, lengthScore, bySource, byTarget }: BeadEvidence) {
  const source = logSums(lengths.source)
  const target = logSums(lengths.target)
  return (row: number, column: number, shape: Shape): number => {
    const [n, m] = [shape.source, shape.target]
    let words = 0
    const { without, gain } = bySource[m - 1] ?? NOTHING
    for (let at = row; at < row + n; at++) {
      const place = band.index(at, column)
      words += (without[at] ?? 0) + (place < 0 ? 0 : (gain[place] ?? 0))
    }
    const back = byTarget[n - 1] ?? NOTHING
    for (let at = column; at < column + m; at++) {
      const place = band.index(row, at)
      words += (back.without[at] ?? 0) + (place < 0 ? 0 : (back.gain[place] ?? 0))
    }
    const said = (WORDS_COUNT * words) / 2
    if (said < HOPELESS - BEST_LENGTH) return Number.NEGATIVE_INFINITY
    return said + lengthScore(source[n]?.[row] ?? 0, target[m]?.[column] ?? 0, shape)
  }
}

const NOTHING = { without: new Float64Array(), gain: new Float32Array() }

/** The logarithm of the length of several sentences, by their number and the first one. */
function logSums(lengths: readonly number[]): readonly Float64Array[] {
  return Array.from({ length: WIDEST + 1 }, (_, size) =>
    Float64Array.from(lengths, (_each, from) =>
      Math.log(lengths.slice(from, from + size).reduce((sum, each) => sum + each, 1e-9)),
    ),
  )
}
