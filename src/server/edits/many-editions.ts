import PQueue from 'p-queue'
import type { ChangedUnit } from './replaced-units.ts'

/** How many editions are written at the same time. */
const AT_ONCE = 8

/**
 * Writes editions, each with its own function, and gives the changed units. If an edition cannot be written, only its
 * own sentences are skipped; if none can, the error is thrown.
 */
export async function inManyEditions(
  writes: readonly (() => Promise<readonly ChangedUnit[]>)[],
): Promise<readonly ChangedUnit[]> {
  const queue = new PQueue({ concurrency: AT_ONCE })
  const done = await Promise.allSettled(writes.map(write => queue.add(write)))
  const changed = done.flatMap(each => (each.status === 'fulfilled' ? each.value : []))
  const failed = done.find(({ status }) => status === 'rejected')
  if (failed?.status === 'rejected' && changed.length === 0) throw failed.reason
  return changed
}
