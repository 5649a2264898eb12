/** The counts of one event, of the other event, and of all events. */
export type Seen = readonly [one: number, other: number, all: number]

/**
 * Half of the log-likelihood ratio (Dunning 1993) of two events that occurred together this often: the evidence against
 * chance. It is also high for two events that avoid each other.
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
