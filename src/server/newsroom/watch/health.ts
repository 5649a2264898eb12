import { setTimeout as wait } from 'node:timers/promises'
import type { Sql } from '../database/sql.ts'

/** How long a health check may take, in milliseconds, since the network may drop packets without an error. */
const SOON = 3000

/** Throws if the database does not answer within this time. */
export async function refuseSilent(sql: Pick<Sql, 'rows'>): Promise<void> {
  const asked = sql.rows('select 1 as one')
  // A late answer is ignored.
  asked.catch(() => undefined)
  const answer = await Promise.race([asked, wait(SOON, 'late', { ref: false })])
  if (answer === 'late') throw new Error(`no answer within ${SOON / 1000} s`)
}
