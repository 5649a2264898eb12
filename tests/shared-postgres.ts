import { afterAll, beforeAll } from 'vitest'
import { type DatabaseDesk, openDatabaseDesk } from '../src/store/index.ts'
import { startPostgres, type TestPostgres } from './postgres.ts'

/** A PostgreSQL that the tests of a file, or of a describe, share. */
export interface SharedPostgres {
  /** Makes an empty database and gives its address. */
  readonly database: () => Promise<string>
  /** Opens a desk in a database, a new one if none is given; it is closed after the tests. */
  readonly desk: (url?: string) => Promise<DatabaseDesk>
}

/** Starts it before the tests, and ends it after them. */
export function sharedPostgres(): SharedPostgres {
  let server: TestPostgres
  const opened: DatabaseDesk[] = []
  beforeAll(async () => {
    server = await startPostgres()
  }, 120_000)
  afterAll(async () => {
    for (const desk of opened) await desk.close()
    await server?.stop()
  })
  return {
    database: () => server.database(),
    async desk(url) {
      const desk = await openDatabaseDesk(url ?? (await server.database()))
      opened.push(desk)
      return desk
    },
  }
}

/** Takes all editions, their sources and their histories out of a desk. */
export async function emptyEditions(desk: DatabaseDesk): Promise<void> {
  await desk.transaction(async (_, sql) => {
    await sql.query('TRUNCATE interlinear.edition, interlinear.unit, interlinear.source, interlinear.change')
  })
}
