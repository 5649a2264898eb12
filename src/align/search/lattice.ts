import type { Step } from '../model.ts'
import { GAP_GOES_ON, isGap, SHAPES } from '../score/shapes.ts'
import type { Band } from './band.ts'

/**
 * All paths through the two texts, with the score of each bead by place and shape, and the expected share of each
 * shape.
 */
export interface Lattice {
  readonly band: Band
  readonly scores: Float32Array
  readonly shares: readonly number[]
}

/** Whether the bead before was one-sided, since a gap is more likely to continue than to begin. */
const STATES = 2
const COUNT = SHAPES.length
const GAPS = SHAPES.map(isGap)

/** The cost of the next shape, by state and shape, as natural logarithms. */
function costsOf(shares: readonly number[]): readonly Float64Array[] {
  const matched = shares.reduce((sum, share, shape) => sum + (GAPS[shape] ? 0 : share), 0)
  const opened = shares.map(Math.log)
  const goesOn = shares.map((share, shape) =>
    Math.log(GAPS[shape] ? GAP_GOES_ON / 2 : (1 - GAP_GOES_ON) * (share / matched)),
  )
  return [Float64Array.from(opened), Float64Array.from(goesOn)]
}

function add(one: number, other: number): number {
  if (one === Number.NEGATIVE_INFINITY) return other
  if (other === Number.NEGATIVE_INFINITY) return one
  const [low, high] = one < other ? [one, other] : [other, one]
  return low < high - 30 ? high : high + Math.log1p(Math.exp(low - high))
}

/** Calls back for each possible bead, in the order of starts. */
function eachStep(
  { band, scores }: Pick<Lattice, 'band' | 'scores'>,
  backward: boolean,
  take: (from: number, to: number, shape: number, score: number) => void,
): void {
  const rows = band.rows
  for (let step = 0; step <= rows; step++) {
    const row = backward ? rows - step : step
    const [low, high] = [band.low[row] ?? 0, band.high[row] ?? -1]
    for (let offset = 0; offset <= high - low; offset++) {
      const column = backward ? high - offset : low + offset
      const from = (band.offsets[row] ?? 0) + column
      for (let shape = 0; shape < COUNT; shape++) {
        const score = scores[from * COUNT + shape] ?? Number.NEGATIVE_INFINITY
        if (score === Number.NEGATIVE_INFINITY) continue
        const { source, target } = SHAPES[shape] ?? { source: 0, target: 0 }
        take(from, (band.offsets[row + source] ?? 0) + column + target, shape, score)
      }
    }
  }
}

/** The probability of each bead, given both texts: by place of its start and shape, like the scores. */
export function posteriors(lattice: Lattice): Float32Array {
  const { band, shares } = lattice
  const costs = costsOf(shares)
  const forward = new Float64Array(band.size * STATES).fill(Number.NEGATIVE_INFINITY)
  const backward = new Float64Array(band.size * STATES).fill(Number.NEGATIVE_INFINITY)
  const end = band.index(band.rows, band.columns)
  forward[band.index(0, 0) * STATES] = 0
  backward[end * STATES] = 0
  backward[end * STATES + 1] = 0
  eachStep(lattice, false, (from, to, shape, score) => {
    const into = to * STATES + Number(GAPS[shape])
    for (let state = 0; state < STATES; state++) {
      const before = forward[from * STATES + state] ?? Number.NEGATIVE_INFINITY
      if (before === Number.NEGATIVE_INFINITY) continue
      forward[into] = add(forward[into] ?? 0, before + (costs[state]?.[shape] ?? 0) + score)
    }
  })
  eachStep(lattice, true, (from, to, shape, score) => {
    const after = backward[to * STATES + Number(GAPS[shape])] ?? Number.NEGATIVE_INFINITY
    if (after === Number.NEGATIVE_INFINITY) return
    for (let state = 0; state < STATES; state++) {
      const at = from * STATES + state
      backward[at] = add(backward[at] ?? 0, after + (costs[state]?.[shape] ?? 0) + score)
    }
  })
  const all = add(forward[end * STATES] ?? 0, forward[end * STATES + 1] ?? 0)
  const likely = new Float32Array(band.size * COUNT)
  eachStep(lattice, false, (from, to, shape, score) => {
    const after = backward[to * STATES + Number(GAPS[shape])] ?? Number.NEGATIVE_INFINITY
    let sum = 0
    for (let state = 0; state < STATES; state++) {
      const before = forward[from * STATES + state] ?? Number.NEGATIVE_INFINITY
      sum += Math.exp(before + (costs[state]?.[shape] ?? 0) + score + after - all)
    }
    likely[from * COUNT + shape] = sum
  })
  return likely
}

/** The path with the highest sum of probabilities, each weighted by the sentences of its bead. */
export function likeliestWay(band: Band, likely: Float32Array): readonly Step[] {
  const worth = likely.map((share, at) => {
    const { source, target } = SHAPES[at % COUNT] ?? NO_SHAPE
    return share > 0 ? share * (source + target) : Number.NEGATIVE_INFINITY
  })
  return bestWay({ band, scores: worth })
}

/** The cost of a one-sided bead in a rough search, between that of the first in a gap and that of the next ones. */
const ROUGH_GAP = -2

/** A path that is good enough to search around it. */
export const roughWay = ({ band, scores }: Pick<Lattice, 'band' | 'scores'>): readonly Step[] =>
  bestWay({ band, scores: scores.map((score, at) => score + (GAPS[at % COUNT] ? ROUGH_GAP : 0)) })

const NO_SHAPE = { source: 0, target: 0 }

/** The path with the highest sum of scores. */
function bestWay({ band, scores }: Pick<Lattice, 'band' | 'scores'>): readonly Step[] {
  const best = new Float64Array(band.size).fill(Number.NEGATIVE_INFINITY)
  const came = new Int8Array(band.size).fill(-1)
  best[band.index(0, 0)] = 0
  eachStep({ band, scores }, false, (from, to, shape, score) => {
    const sum = (best[from] ?? 0) + score
    if (sum <= (best[to] ?? 0)) return
    best[to] = sum
    came[to] = shape
  })
  const steps: Step[] = []
  for (let row = band.rows, column = band.columns; row > 0 || column > 0; ) {
    const shape = came[band.index(row, column)] ?? -1
    const { source, target } = SHAPES[shape] ?? { source: row, target: column }
    row -= source
    column -= target
    steps.push({ row, column, shape })
  }
  return steps.reverse()
}
