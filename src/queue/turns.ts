import type { Urgency } from './model.ts'

/**
 * The order of waiting work, as one number: what is more urgent comes first, and of one urgency the lanes take turns. The
 * first piece in each lane has rank 1, the second rank 2, …: 10,000 pieces of an archive in Korean do not keep the one in
 * Spanish waiting, which gets rank 1 as well. A lane that comes in late begins where the queue is.
 *
 * ko ko ko ko es → ko₁ es₁ ko₂ ko₃ ko₄
 */
export const FIRST: Readonly<Record<Urgency, number>> = {
  correction: 1_500_000_000,
  new: 500_000_000,
  archive: -500_000_000,
}

/** The number of ranks between two urgencies; PostgreSQL's integer has no room for more. */
export const RANKS = 1_000_000_000

export const URGENCIES = Object.keys(FIRST) as readonly Urgency[]

/** The priority that pg-boss sorts by: a higher one comes first. */
export const priorityOf = (urgency: Urgency, rank: number): number => FIRST[urgency] - Math.min(rank, RANKS - 1)

/** The urgency of a priority. */
export function urgencyAt(priority: number): Urgency {
  return URGENCIES.find(urgency => priority > leastOf(urgency)) ?? 'archive'
}

/** A number below the priorities of an urgency and of all higher urgencies. */
export const leastOf = (urgency: Urgency): number => FIRST[urgency] - RANKS

/** Whether `one` is at least as urgent as `other`. */
export const isAsUrgent = (one: Urgency, other: Urgency): boolean => FIRST[one] >= FIRST[other]

/**
 * The ranks of `count` new pieces in a lane. `last` is the last rank that the lane got, `head` that of the first
 * waiting piece in any lane; undefined if nothing is waiting.
 */
export function ranksFor(count: number, last: number | undefined, head: number | undefined): readonly number[] {
  // If nothing is waiting, all lanes begin again.
  const from = head === undefined ? 0 : Math.max(last ?? 0, head - 1)
  return Array.from({ length: count }, (_, index) => from + index + 1)
}
