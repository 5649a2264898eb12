import { InterlinearError } from '../../../../errors.ts'
import type { Database, Sql } from '../database.ts'
import { DESK } from './1-desk.ts'
import { SYNC } from './2-sync.ts'
import { REMOVED } from './3-removed.ts'

/**
 * The tables of one part of the program, as the changes of each version. A version that was released is never changed.
 */
export interface Tables {
  readonly part: string
  readonly versions: readonly string[]
}

/** The tables of the desk. */
export const DESK_TABLES: Tables = { part: 'desk', versions: [DESK, SYNC, REMOVED] }

/** The number of our advisory lock: of simultaneous processes, one migrates the database. */
const TURN = 7_405_226_131

/**
 * Migrates the tables of a part to its last version, in one transaction. Throws a storage error if a newer Interlinear
 * has made them.
 */
export async function migrate(database: Database, { part, versions }: Tables): Promise<void> {
  const to = versions.length
  if ((await versionOf(database, part)) === to) return
  await database.repeatable(async sql => {
    await sql.query('SELECT pg_advisory_xact_lock($1)', [TURN])
    const from = await versionOf(sql, part)
    if (from > to) {
      throw new InterlinearError(
        'storage',
        `the database ${database.shown} has the tables ${part} ${from}, and this Interlinear knows ${part} ${to}.`,
        { hint: 'Update Interlinear on this machine.' },
      )
    }
    if (from === 0 && !(await hasTable(sql))) {
      await sql.query('CREATE SCHEMA IF NOT EXISTS interlinear')
      await sql.query(
        'CREATE TABLE interlinear.migration (part text, version integer, time timestamptz NOT NULL DEFAULT now(), PRIMARY KEY (part, version))',
      )
    }
    for (let version = from + 1; version <= to; version++) {
      await sql.query(versions[version - 1] ?? '')
      await sql.query('INSERT INTO interlinear.migration (part, version) VALUES ($1, $2)', [part, version])
    }
  })
}

/** The version of a part's tables; 0 if there are none. */
async function versionOf(sql: Sql, part: string): Promise<number> {
  if (!(await hasTable(sql))) return 0
  const [row] = await sql.query<{ version: number }>(
    'SELECT coalesce(max(version), 0) AS version FROM interlinear.migration WHERE part = $1',
    [part],
  )
  return row?.version ?? 0
}

/** Whether our table exists. Not by to_regclass, which may have cached the state before another process created it. */
async function hasTable(sql: Sql): Promise<boolean> {
  const [found] = await sql.query<{ there: boolean }>(
    "SELECT EXISTS (SELECT FROM pg_tables WHERE schemaname = 'interlinear' AND tablename = 'migration') AS there",
  )
  return found?.there ?? false
}
