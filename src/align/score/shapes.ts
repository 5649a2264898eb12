/** How many sentences of source and target are in a bead. */
export interface Shape {
  readonly source: number
  readonly target: number
  /** Whether two neighbours are exchanged: two beads of one sentence each. */
  readonly swapped?: true
}

/** The shapes that are searched; one-sided ones come first. */
export const SHAPES: readonly Shape[] = [
  { source: 1, target: 0 },
  { source: 0, target: 1 },
  { source: 1, target: 1 },
  { source: 1, target: 2 },
  { source: 2, target: 1 },
  { source: 2, target: 2 },
  { source: 1, target: 3 },
  { source: 3, target: 1 },
  { source: 2, target: 3 },
  { source: 3, target: 2 },
  { source: 1, target: 4 },
  { source: 4, target: 1 },
  { source: 2, target: 2, swapped: true },
]

export const isGap = ({ source, target }: Shape): boolean => source === 0 || target === 0

/**
 * The share of each shape in translations of news and books, by the order of `SHAPES`; for one-sided ones the start of
 * a gap.
 */
export const USUAL_SHARES: readonly number[] = [
  0.008, 0.008, 0.87, 0.045, 0.045, 0.012, 0.004, 0.004, 0.0015, 0.0015, 0.001, 0.001, 0.002,
]

/** The probability that a gap continues with one more sentence. */
export const GAP_GOES_ON = 0.35

/** The shapes of a first, rough search of long texts, and of all others. */
export const ROUGH_SHAPES: readonly number[] = [0, 1, 2]
export const ROUGH_PAIR = 2
export const ALL_SHAPES: readonly number[] = SHAPES.map((_, number) => number)

/** As how many beads the usual shares count. */
const STRENGTH = 60

/**
 * The share of each shape in these two texts, by the probability of each bead; for starts of gaps, half of it is the
 * usual share.
 */
export function learnShares(likely: Float32Array): readonly number[] {
  const counts = USUAL_SHARES.map(share => share * STRENGTH)
  for (const [at, share] of likely.entries()) counts[at % SHAPES.length] = (counts[at % SHAPES.length] ?? 0) + share
  const total = counts.reduce((sum, count) => sum + count, 0)
  return SHAPES.map((shape, number) => {
    const share = (counts[number] ?? 0) / total
    return isGap(shape) ? (share + (USUAL_SHARES[number] ?? 0)) / 2 : share
  })
}
