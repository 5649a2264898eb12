/** How often one event was seen, how often the other, and how often anything was. */
export type Seen = readonly [one: number, other: number, all: number]

/**
 * Half of the log-likelihood ratio (Dunning 1993) of two events that were seen together so often: how much that says
 * against chance. It is as high for two that avoid each other.
 */
export function likelihoodRatio(together: number, [one, other, all]: Seen): number {
  const cell = (seen: number, expected: number): number => (seen <= 0 ? 0 : seen * Math.log(seen / expected))
  return (
    cell(together, (one * other) / all) +
    cell(one - together, (one * (all - other)) / all) +
    cell(other - together, ((all - one) * other) / all) +
    cell(all - one - other + together, ((all - one) * (all - other)) / all)
  )
}
