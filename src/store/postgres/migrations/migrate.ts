import { InterlinearError } from '../../../errors.ts'
import type { Database, Sql } from '../database.ts'
import { DESK } from './1-desk.ts'

/** What each version of the schema adds to the one before. What is here has been run somewhere: it is never changed. */
export const MIGRATIONS: readonly string[] = [DESK]

/** A number of ours: of several processes that open a database at once, one migrates it. */
const TURN = 7_405_226_131

/**
 * Brings the schema of a database to the version `to`, which is ours, in one transaction. Throws a storage error for one that
 * a newer Interlinear has made.
 */
export async function migrate(database: Database, to = MIGRATIONS.length): Promise<void> {
  if ((await versionOf(database)) === to) return
  await database.transaction(async sql => {
    await sql.query('SELECT pg_advisory_xact_lock($1)', [TURN])
    const from = await versionOf(sql)
    if (from > to) {
      throw new InterlinearError(
        'storage',
        `the database ${database.shown} has the schema ${from}, and this Interlinear knows ${to}.`,
        { hint: 'Update Interlinear on this machine.' },
      )
    }
    if (from === 0) {
      await sql.query('CREATE SCHEMA IF NOT EXISTS interlinear')
      await sql.query(
        'CREATE TABLE interlinear.migration (version integer PRIMARY KEY, time timestamptz NOT NULL DEFAULT now())',
      )
    }
    for (let version = from + 1; version <= to; version++) {
      await sql.query(MIGRATIONS[version - 1] ?? '')
      await sql.query('INSERT INTO interlinear.migration (version) VALUES ($1)', [version])
    }
  })
}

/** The version of the schema; 0 where nothing of ours is there. */
async function versionOf(sql: Sql): Promise<number> {
  // Not by to_regclass: it may still know that the table was not there before another process made it.
  const [found] = await sql.query<{ there: boolean }>(
    "SELECT EXISTS (SELECT FROM pg_tables WHERE schemaname = 'interlinear' AND tablename = 'migration') AS there",
  )
  if (!found?.there) return 0
  const [row] = await sql.query<{ version: number }>(
    'SELECT coalesce(max(version), 0) AS version FROM interlinear.migration',
  )
  return row?.version ?? 0
}
