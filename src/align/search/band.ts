import type { Step } from '../model.ts'
import { SHAPES } from '../score/shapes.ts'

/**
 * The places of a search: for each source position from 0 to `rows`, the target positions from `low` to `high`,
 * inclusive.
 */
export interface Band {
  readonly rows: number
  readonly columns: number
  readonly low: Int32Array
  readonly high: Int32Array
  readonly offsets: Int32Array
  /** The number of places. */
  readonly size: number
  /** The number of a place; -1 outside of the band. */
  readonly index: (row: number, column: number) => number
  /** The rows with a column, half-open, and the columns of a row. */
  readonly rowsOf: (column: number) => readonly [from: number, to: number]
  readonly columnsOf: (row: number) => readonly [from: number, to: number]
}

/** A band of the places from `low(row)` to `high(row)`; both ends of the texts are always in it. */
function makeBand(rows: number, columns: number, edges: (row: number) => readonly [number, number]): Band {
  const low = new Int32Array(rows + 1)
  const high = new Int32Array(rows + 1)
  const offsets = new Int32Array(rows + 1)
  let size = 0
  for (let row = 0; row <= rows; row++) {
    const [from, to] = edges(row)
    low[row] = row === 0 ? 0 : Math.max(0, Math.min(columns, from))
    high[row] = row === rows ? columns : Math.max(0, Math.min(columns, to))
    offsets[row] = size - (low[row] ?? 0)
    size += Math.max(0, (high[row] ?? 0) - (low[row] ?? 0) + 1)
  }
  const index = (row: number, column: number): number =>
    row < 0 || row > rows || column < (low[row] ?? 0) || column > (high[row] ?? -1) ? -1 : (offsets[row] ?? 0) + column
  const firstRow = new Int32Array(columns + 1).fill(rows)
  const lastRow = new Int32Array(columns + 1)
  for (let row = 0; row <= rows; row++) {
    for (let column = low[row] ?? 0; column <= (high[row] ?? -1); column++) {
      if (row < (firstRow[column] ?? 0)) firstRow[column] = row
      lastRow[column] = row
    }
  }
  const rowsOf = (column: number) => [firstRow[column] ?? 0, (lastRow[column] ?? 0) + 1] as const
  const columnsOf = (row: number) => [low[row] ?? 0, (high[row] ?? 0) + 1] as const
  return { rows, columns, low, high, offsets, size, index, rowsOf, columnsOf }
}

/** The most places of a first search: all of two short texts, or else a broad band around the diagonal. */
const MOST_PLACES = 3_000_000

export function broadBand(rows: number, columns: number): Band {
  const half = Math.max(60, Math.floor(MOST_PLACES / (2 * (rows + 1))))
  return makeBand(rows, columns, row => {
    const middle = Math.round((row * columns) / Math.max(1, rows))
    return [middle - half, middle + half]
  })
}

/** A band around the path of an earlier search, with `near` sentences on each side. */
export function bandAround(way: readonly Step[], { rows, columns }: Band, near: number): Band {
  const path = pathOf(way, rows)
  return makeBand(rows, columns, row => {
    const before = path[Math.max(0, row - near)] ?? 0
    const after = path[Math.min(rows, row + near)] ?? columns
    return [before - near, after + near]
  })
}

/** The target position of a path at each source position. */
function pathOf(way: readonly Step[], rows: number): Int32Array {
  const path = new Int32Array(rows + 1)
  for (const { row, column, shape } of way) {
    const { source, target } = SHAPES[shape] ?? { source: 0, target: 0 }
    for (let at = source === 0 ? 0 : 1; at <= source; at++) path[row + at] = column + target
  }
  return path
}
