import { setTimeout as wait } from 'node:timers/promises'
import type { Client, Pool, PoolClient, PoolConfig, QueryResultRow } from 'pg'
import { loadPg } from './driver.ts'
import { isAway, isUndone, readAddress, storageError } from './errors.ts'
import { withPassword } from './password.ts'

/** Runs statements: a transaction, or the database. */
export interface Sql {
  readonly query: <T extends QueryResultRow>(text: string, values?: readonly unknown[]) => Promise<readonly T[]>
}

/**
 * An open PostgreSQL database. Statements outside of a transaction must only read: they are repeated if the server
 * restarts.
 */
export interface Database extends Sql {
  /** Its address without a password, for messages. */
  readonly shown: string
  /**
   * Does all of the work or none of it; repeats it from the start if the server went away before the end, or after a
   * deadlock. If the server went away during the commit, the outcome is unknown: then an error is thrown.
   */
  readonly transaction: <T>(work: (sql: Sql) => Promise<T>) => Promise<T>
  /** The same for work that changes nothing when repeated: it is repeated in that case, too. */
  readonly repeatable: <T>(work: (sql: Sql) => Promise<T>) => Promise<T>
  /** A separate connection, for notifications. */
  readonly connect: () => Promise<Client>
  readonly close: () => Promise<void>
}

/** How long a server may usually be away, in milliseconds, before work on it fails: a restart takes some seconds. */
const PATIENCE = 20_000

/**
 * A connection that is idle in a transaction for this long, in milliseconds, is ended, since it keeps rows locked: its
 * process is frozen. A statement that waits for such rows waits a little longer.
 */
const FROZEN = 15_000

/** How long one statement may take, in milliseconds. */
const SWALLOWED = 120_000

/** How long a new connection may take, in milliseconds. */
const CONNECT = 10_000

const settingsOf = (url: string, patience: number): PoolConfig => ({
  connectionString: url,
  application_name: 'interlinear',
  keepAlive: true,
  keepAliveInitialDelayMillis: 10_000,
  // If the network drops all packets, a statement would wait for hours.
  query_timeout: SWALLOWED,
  connectionTimeoutMillis: Math.min(CONNECT, patience),
  idle_in_transaction_session_timeout: FROZEN,
  lock_timeout: 2 * FROZEN,
})

/**
 * Connects to a database; `patience` is how long it may be away before work on it fails, in milliseconds. Throws a
 * usage error for an invalid address, and a storage error if the database cannot be reached.
 */
export async function openDatabase(url: string, patience = PATIENCE): Promise<Database> {
  const address = readAddress(url)
  const pg = await loadPg()
  const settings = settingsOf(await withPassword(url), patience)
  const pool = new pg.Pool({ ...settings, max: 10, allowExitOnIdle: true })
  // An idle connection that is lost is replaced by a new one.
  pool.on('error', () => {})
  const failed = (cause: unknown): unknown => storageError(cause, address)
  const until = (): number => performance.now() + patience
  try {
    await pool.query('SELECT 1')
  } catch (cause) {
    await pool.end()
    throw failed(cause)
  }
  return {
    shown: address.shown,
    query: async (text, values = []) => {
      try {
        return await patiently(until(), async () => (await pool.query(text, [...values])).rows)
      } catch (cause) {
        throw failed(cause)
      }
    },
    transaction: async work => {
      try {
        return await patiently(until(), () => inTransaction(pool, work))
      } catch (cause) {
        throw failed(cause)
      }
    },
    repeatable: async work => {
      try {
        return await patiently(until(), () => inTransaction(pool, work), isSure)
      } catch (cause) {
        throw failed(cause)
      }
    },
    connect: async () => {
      const client = new pg.Client(settings)
      client.on('error', () => {})
      await client.connect()
      return client
    },
    close: () => pool.end(),
  }
}

/** Repeats work while the server is away, or if it was rolled back because of another transaction. */
async function patiently<T>(
  until: number,
  work: () => Promise<T>,
  sure = (cause: unknown): unknown => cause,
): Promise<T> {
  for (let pause = 20; ; pause = Math.min(2 * pause, 1000)) {
    try {
      return await work()
    } catch (error) {
      const cause = sure(error)
      const isOver = cause instanceof Unsure || !(isAway(cause) || isUndone(cause)) || performance.now() > until
      if (isOver) throw cause instanceof Unsure ? cause.cause : cause
    }
    await wait(Math.min(pause * (0.5 + Math.random()), Math.max(0, until - performance.now())))
  }
}

/** The server went away during the commit: the outcome is unknown. */
class Unsure extends Error {}

/** For work that can be repeated, the outcome does not matter. */
const isSure = (error: unknown): unknown => (error instanceof Unsure ? error.cause : error)

async function inTransaction<T>(pool: Pool, work: (sql: Sql) => Promise<T>): Promise<T> {
  const client = await pool.connect()
  // A message of the server between two statements, as it ends the connection, comes again with the next statement.
  const ignore = (): void => {}
  client.on('error', ignore)
  const giveBack = (): void => {
    client.release()
    client.off('error', ignore)
  }
  let result: T
  try {
    await client.query('BEGIN')
    result = await work(sqlOf(client))
  } catch (error) {
    // A connection that was not returned properly is closed, and may still report an error.
    await client.query('ROLLBACK').then(giveBack, () => client.release(true))
    throw error
  }
  try {
    await client.query('COMMIT')
  } catch (cause) {
    client.release(true)
    throw isAway(cause) ? new Unsure('unsure', { cause }) : cause
  }
  giveBack()
  return result
}

const sqlOf = (client: PoolClient | Client): Sql => ({
  query: async (text, values = []) => (await client.query(text, [...values])).rows,
})
