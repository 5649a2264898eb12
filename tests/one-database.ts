import { afterAll, beforeAll } from 'vitest'
import { type DatabaseDesk, openDatabaseDesk } from '../src/store/index.ts'
import { startPostgres, type TestPostgres } from './postgres.ts'

/** One database for all tests of a file. */
export interface OneDatabase {
  readonly desk: () => DatabaseDesk
  /** Takes all texts out of it. */
  readonly empty: () => Promise<void>
}

/** Has a database in a PostgreSQL of its own for the tests around it. */
export function useOneDatabase(): OneDatabase {
  let postgres: TestPostgres | undefined
  let opened: DatabaseDesk | undefined
  beforeAll(async () => {
    postgres = await startPostgres()
    opened = await openDatabaseDesk(await postgres.database())
  }, 120_000)
  afterAll(async () => {
    await opened?.close()
    await postgres?.stop()
  })
  const desk = (): DatabaseDesk => {
    if (!opened) throw new Error('a database was asked for before the tests began')
    return opened
  }
  return {
    desk,
    empty: () =>
      desk().transaction(async (_, sql) => {
        await sql.query('TRUNCATE interlinear.edition, interlinear.unit, interlinear.source, interlinear.change')
      }),
  }
}
