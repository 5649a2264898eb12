import { setTimeout as wait } from 'node:timers/promises'
import type { Sql } from '../database/sql.ts'

/** How long who watches over servers waits for an answer, in milliseconds: a network can swallow a question for longer. */
const SOON = 3000

/** Throws where the database does not answer soon. */
export async function refuseSilent(sql: Pick<Sql, 'rows'>): Promise<void> {
  const asked = sql.rows('select 1 as one')
  // Nobody waits for an answer that comes too late.
  asked.catch(() => undefined)
  const answer = await Promise.race([asked, wait(SOON, 'late', { ref: false })])
  if (answer === 'late') throw new Error(`no answer within ${SOON / 1000} s`)
}
