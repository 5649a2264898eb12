import type { PgBoss } from 'pg-boss'
import type { Work } from '../model.ts'
import { addWork } from './add.ts'
import { inTransaction, SCHEMA } from './connect.ts'

/**
 * Adds the work that follows from a new version of something, once for all processes that notice it. The first version
 * ever seen makes no work: everything was made with it. Gives the number added.
 */
export function addOnce(
  boss: PgBoss,
  { name, version }: { readonly name: string; readonly version: string },
  make: () => Promise<readonly Work[]>,
): Promise<number> {
  return inTransaction(boss, async db => {
    const { rows } = await db.executeSql(
      `INSERT INTO ${SCHEMA}.seen AS mark (name, version) VALUES ($1, $2)
       ON CONFLICT (name) DO UPDATE SET version = excluded.version WHERE mark.version <> excluded.version
       RETURNING xmax = 0 AS first`,
      [name, version],
    )
    return rows.length === 0 || rows[0].first ? 0 : addWork(boss, await make(), db)
  })
}
