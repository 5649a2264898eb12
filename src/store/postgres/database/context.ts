import { InterlinearError } from '../../../errors.ts'
import type { DeskChange } from '../../desk/index.ts'
import type { Database, Sql } from './database.ts'

/** What all reads and writes of a desk share. */
export interface Context {
  readonly database: Database
  /** The person who makes the changes; undefined for the tool itself. */
  readonly person: string | undefined
  /** The held locks: nothing is written after one of them is lost. */
  readonly fences: readonly Fence[]
  /** How long a lock is valid without a sign of life from its holder, in milliseconds. */
  readonly lease: number
  /** The surrounding transaction; undefined if each write has its own. */
  readonly sql?: Sql
}

/** A lock with its number: the next holder has another number. */
export interface Fence {
  readonly name: string
  readonly number: string
}

export const reader = ({ sql, database }: Context): Sql => sql ?? database

/**
 * Does all of some writes or none; repeated, they must change nothing. Throws a locked error, and writes nothing, if a
 * lock was lost.
 */
export function write<T>(context: Context, work: (sql: Sql) => Promise<T>): Promise<T> {
  const fenced = async (sql: Sql): Promise<T> => {
    await refuseLostLocks(sql, context.fences)
    return work(sql)
  }
  return context.sql ? fenced(context.sql) : context.database.repeatable(fenced)
}

/** The rows are locked until the transaction ends, so that nobody can take a lock over while its holder writes. */
async function refuseLostLocks(sql: Sql, fences: readonly Fence[]): Promise<void> {
  if (fences.length === 0) return
  const held = await sql.query<{ name: string }>(
    `SELECT lock.name FROM unnest($1::text[], $2::bigint[]) AS mine (name, fence)
     JOIN interlinear.lock ON lock.name = mine.name AND lock.fence = mine.fence FOR SHARE OF lock`,
    [fences.map(({ name }) => name), fences.map(({ number }) => number)],
  )
  const lost = fences.find(({ name }) => !held.some(one => one.name === name))
  if (lost === undefined) return
  throw new InterlinearError(
    'locked',
    `${titleOf(lost.name)} was taken over by another run while this one stood still.`,
    {
      hint: 'What this run has not saved is left to the other one; run again to see what is missing.',
    },
  )
}

const ARTICLE = 'article:'
export const articleLock = (slug: string): string => `${ARTICLE}${slug}`
export const PUBLICATIONS = 'publications'

/** What a lock is on, for people. */
export const titleOf = (name: string): string =>
  name.startsWith(ARTICLE) ? name.slice(ARTICLE.length) : `what readers are served (${name})`

/** The channel on which listeners get changes. */
export const CHANNEL = 'interlinear_change'

/** Reports a change to listeners when the transaction is committed. */
export async function tell(sql: Sql, change: DeskChange): Promise<void> {
  await sql.query('SELECT pg_notify($1, $2)', [CHANNEL, JSON.stringify(change)])
}
