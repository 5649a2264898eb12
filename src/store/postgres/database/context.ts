import { InterlinearError } from '../../../errors.ts'
import type { DeskChange } from '../../desk/index.ts'
import type { Database, Sql } from './database.ts'

/** Who reads and writes, and in what. */
export interface Context {
  readonly database: Database
  /** The person who changes what is changed; undefined for the tool itself. */
  readonly person: string | undefined
  /** The locks that are held: nothing is written once one of them is lost. */
  readonly fences: readonly Fence[]
  /** How long a lock is believed whose holder is not heard of, in milliseconds. */
  readonly lease: number
  /** The transaction that all of it is part of; undefined where each write has its own. */
  readonly sql?: Sql
}

/** A lock as one of its holders knows it: the next holder has another number. */
export interface Fence {
  readonly name: string
  readonly number: string
}

export const reader = ({ sql, database }: Context): Sql => sql ?? database

/**
 * Does all of some writes or none; a second time they must change nothing. Throws a locked error, and writes nothing, where a
 * lock was lost.
 */
export function write<T>(context: Context, work: (sql: Sql) => Promise<T>): Promise<T> {
  const fenced = async (sql: Sql): Promise<T> => {
    await refuseLostLocks(sql, context.fences)
    return work(sql)
  }
  return context.sql ? fenced(context.sql) : context.database.repeatable(fenced)
}

/** The rows stay as they are until the transaction ends: nobody takes a lock over while its holder writes. */
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

/** On which listeners hear of changes. */
export const CHANNEL = 'interlinear_change'

/** Tells listeners of a change once it is written. */
export async function tell(sql: Sql, change: DeskChange): Promise<void> {
  await sql.query('SELECT pg_notify($1, $2)', [CHANNEL, JSON.stringify(change)])
}
