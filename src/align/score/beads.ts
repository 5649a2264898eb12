import type { Bead } from '../../model.ts'
import type { Step } from '../model.ts'
import type { Band } from '../search/band.ts'
import { SHAPES } from './shapes.ts'

/** A bead with a lower probability is doubtful. */
const SURE = 0.98

/** The beads of a path through the texts, by their start in the source. */
export function beadsOf(way: readonly Step[], likely: Float32Array, band: Band): readonly Bead[] {
  return way.flatMap(step => {
    const share = likely[band.index(step.row, step.column) * SHAPES.length + step.shape] ?? 0
    return beadsOfStep(step, Math.min(1, share))
  })
}

/** A sentence that the other text lacks is always doubtful: it is unknown whether it was left out on purpose. */
function beadsOfStep({ row, column, shape }: Step, score: number): readonly Bead[] {
  const { source, target, swapped } = SHAPES[shape] ?? { source: 0, target: 0 }
  const doubtful = score < SURE || source === 0 || target === 0
  if (!swapped) return [{ source: range(row, source), target: range(column, target), score, doubtful }]
  return [
    { source: [row], target: [column + 1], score, doubtful },
    { source: [row + 1], target: [column], score, doubtful },
  ]
}

const range = (from: number, count: number): readonly number[] => Array.from({ length: count }, (_, at) => from + at)
