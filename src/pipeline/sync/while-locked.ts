import { firstError, InterlinearError } from '../../errors.ts'
import type { Desk, Lock } from '../../store/index.ts'
import type { SyncChange, SyncRun } from './model.ts'

interface Locking {
  readonly run: SyncRun
  readonly lock: (desk: Desk) => Promise<Lock>
}

/**
 * Does work on both desks with the article locked on both; if somebody else has locked it, reports that. A dry run
 * locks nothing.
 */
export async function whileLocked(
  what: Pick<SyncChange, 'part' | 'name'>,
  { run, lock }: Locking,
  work: (run: SyncRun) => Promise<void>,
): Promise<void> {
  if (run.dryRun) return work(run)
  await using locks = new AsyncDisposableStack()
  try {
    const folder = await lock(run.sides.folder)
    locks.defer(folder.release)
    const database = await lock(run.sides.database)
    locks.defer(database.release)
    await work({ ...run, sides: { folder: folder.desk, database: database.desk } })
  } catch (thrown) {
    const error = firstError(thrown)
    if (!(error instanceof InterlinearError) || error.code !== 'locked') throw error
    run.told({ ...what, action: 'locked', message: error.message })
  }
}
