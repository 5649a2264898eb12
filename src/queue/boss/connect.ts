import type { ConstructorOptions, Db } from 'pg-boss'
import { PgBoss } from 'pg-boss'
import { InterlinearError } from '../../errors.ts'
import { KIND_NAMES, KINDS, MORE_AFTER_SILENCE, SILENCE_SECONDS } from '../kinds.ts'
import type { WorkKind } from '../model.ts'

/** The schema of pg-boss's tables, and of two tables of ours. */
export const SCHEMA = 'interlinear_jobs'

/** The queue of failed work, which no worker takes from. */
export const FAILED = 'failed'

const DAY = 86_400
const YEAR = 365 * DAY

export interface ConnectSettings {
  readonly url: string
  /** Called with messages about problems that the queue recovers from. They never contain a password. */
  readonly note: (line: string) => void
  /** Whether this process reclaims lost work and runs schedules. */
  readonly tends: boolean
}

/** If the network drops all packets, a query would otherwise wait for a quarter of an hour. */
const POOL = { keepAlive: true, query_timeout: 30_000, connectionTimeoutMillis: 10_000 }

const WATCH: ConstructorOptions = {
  superviseIntervalSeconds: 5,
  monitorIntervalSeconds: 5,
  cronMonitorIntervalSeconds: 15,
}

/** Connects to the queue in a database, and creates its tables if they are missing. Throws a storage error. */
export async function connect({ url, note, tends }: ConnectSettings): Promise<PgBoss> {
  const options: ConstructorOptions = {
    ...POOL,
    ...WATCH,
    connectionString: url,
    schema: SCHEMA,
    application_name: 'interlinear queue',
    // A process that is frozen in a transaction must not keep rows locked.
    options: '-c idle_in_transaction_session_timeout=20000 -c tcp_keepalives_idle=10',
    supervise: tends,
    schedule: tends,
    registerInstance: tends,
    instanceHeartbeatSeconds: 10,
    max: 6,
  }
  const boss = new PgBoss(options)
  boss.on('error', error => note(withoutPassword(error.message)))
  try {
    await boss.start()
    await makeQueues(boss)
  } catch (cause) {
    await boss.stop({ graceful: false }).catch(() => {})
    throw unreachable(url, cause)
  }
  return boss
}

async function makeQueues(boss: PgBoss): Promise<void> {
  await boss.getDb().executeSql(`CREATE TABLE IF NOT EXISTS ${SCHEMA}.lane (
    kind text, urgency text, lane text, last integer NOT NULL, PRIMARY KEY (kind, urgency, lane))`)
  await boss
    .getDb()
    .executeSql(`CREATE TABLE IF NOT EXISTS ${SCHEMA}.seen (name text PRIMARY KEY, version text NOT NULL)`)
  const there = new Set((await boss.getQueues()).map(({ name }) => name))
  // Failed work stays until somebody deals with it.
  if (!there.has(FAILED)) await boss.createQueue(FAILED, { retentionSeconds: 10 * YEAR, deleteAfterSeconds: DAY })
  for (const kind of KIND_NAMES) if (!there.has(kind)) await boss.createQueue(kind, queueOf(kind))
}

function queueOf(kind: WorkKind) {
  const { expireInSeconds, retryLimit, retryDelay } = KINDS[kind]
  return {
    policy: 'singleton' as const,
    deadLetter: FAILED,
    heartbeatSeconds: SILENCE_SECONDS,
    retryBackoff: true,
    retryDelayMax: 600,
    // Waiting work is never dropped.
    retentionSeconds: 10 * YEAR,
    deleteAfterSeconds: DAY,
    warningQueueSize: 10_000_000,
    ...{ expireInSeconds, retryLimit: retryLimit + MORE_AFTER_SILENCE, retryDelay },
  }
}

/** Does something in one transaction; an error rolls all of it back. */
export async function inTransaction<T>(boss: PgBoss, work: (db: Db) => Promise<T>): Promise<T> {
  const transaction = await boss.getDb().beginTransaction?.()
  if (transaction === undefined) throw new Error('pg-boss has no transactions here')
  try {
    const result = await work(transaction.db)
    await transaction.commit()
    return result
  } catch (error) {
    await transaction.rollback()
    throw error
  }
}

/** A text with the passwords of addresses hidden: `postgres://desk:secret@db/news` → `postgres://desk:…@db/news` */
const withoutPassword = (text: string): string =>
  text
    .split(/(\s)/)
    .map(word => {
      const host = word.lastIndexOf('@')
      const password = word.indexOf(':', word.indexOf('://') + 3)
      const isAddress = word.includes('://') && password >= 0 && password < host
      return isAddress ? `${word.slice(0, password)}:…${word.slice(host)}` : word
    })
    .join('')

const unreachable = (url: string, cause: unknown): InterlinearError =>
  new InterlinearError('storage', `the database ${withoutPassword(url)} cannot be used: ${reasonOf(cause)}.`, {
    hint: 'Is it running, and may this user make tables in it?',
    cause,
  })

/** The reason of a failed connection. Node combines the errors of several addresses in one error without a message. */
function reasonOf(cause: unknown): string {
  if (cause instanceof AggregateError) return cause.errors.map(reasonOf).join(', ')
  const text = cause instanceof Error ? cause.message : String(cause)
  return withoutPassword(text).replace(/\.$/, '')
}
