import { chmodSync, existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { InterlinearError } from '../../../errors.ts'
import { codeOf, writeAhead } from '../../../store/index.ts'
import { type Row, type Sql, type Value, withTables } from './sql.ts'
import { VERSIONS } from './tables.ts'

/**
 * Opens the server's database in a file, and creates it if it is missing. Its folder is ignored by git, and readable
 * only by its owner. Throws a storage error if it cannot be used.
 */
export async function openSqlite(file: string): Promise<Sql> {
  try {
    prepareFolder(dirname(file))
    const database = new DatabaseSync(file, { timeout: PATIENCE_MS })
    chmodSync(file, 0o600)
    writeAhead(database, PATIENCE_MS)
    database.exec('pragma foreign_keys = on; pragma synchronous = full')
    migrate(database)
    return sqlOf(database)
  } catch (cause) {
    if (cause instanceof InterlinearError) throw cause
    throw new InterlinearError('storage', `the accounts cannot be opened (${codeOf(cause)}).`, {
      place: { file },
      cause,
    })
  }
}

/** How long a process waits for another one that writes, in milliseconds. */
const PATIENCE_MS = 10_000

/** Creates a folder that only its owner can read and that git ignores. */
export function prepareFolder(folder: string): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const ignore = join(folder, '.gitignore')
  if (!existsSync(ignore)) writeFileSync(ignore, '*\n')
}

/** Migrates the tables to the present version; two processes that start at the same time do it one after the other. */
function migrate(database: DatabaseSync): void {
  database.exec('begin immediate')
  try {
    const { user_version: version } = database.prepare('pragma user_version').get() ?? {}
    const present = Number(version)
    if (present > VERSIONS.length) {
      throw new InterlinearError('storage', 'the accounts were written by a newer version of Interlinear.', {
        hint: 'Use that version.',
      })
    }
    for (const statement of VERSIONS.slice(present).flat()) database.exec(withTables(statement, ''))
    database.exec(`pragma user_version = ${VERSIONS.length}`)
    database.exec('commit')
  } catch (error) {
    database.exec('rollback')
    throw error
  }
}

function sqlOf(database: DatabaseSync): Sql {
  const run = (statement: string, values: readonly Value[] = []): readonly Row[] =>
    // SQLite writes $1 as ?1.
    database.prepare(withTables(statement, '').replace(/\$(\d+)/g, '?$1')).all(...values) as readonly Row[]
  let turn: Promise<unknown> = Promise.resolve()
  /** One connection has one transaction at a time: other calls wait for its end. */
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const done = turn.then(work)
    turn = done.catch(() => undefined)
    return done
  }
  return {
    rows: (statement, values) => inTurn(async () => run(statement, values)),
    together: work =>
      inTurn(async () => {
        database.exec('begin immediate')
        try {
          const result = await work({ rows: async (statement, values) => run(statement, values) })
          database.exec('commit')
          return result
        } catch (error) {
          database.exec('rollback')
          throw error
        }
      }),
    close: () => inTurn(async () => database.close()),
  }
}
