import type { Db, PgBoss } from 'pg-boss'
import { isSameWork, KINDS, keyOf, MORE_AFTER_SILENCE } from '../kinds.ts'
import type { Outcome, Taken, Waiting, Work, WorkKind } from '../model.ts'
import { leastOf, urgencyAt } from '../turns.ts'
import { FAILED, inTransaction, SCHEMA } from './connect.ts'
import { type Row, type Stored, takenOf, waitingOf } from './rows.ts'

/** The most pieces of work on an article in one turn. */
const MOST_COMPANIONS = 30

/** The next piece of a kind, with other work on the same article; undefined if nothing is waiting. */
export async function takeNext(
  boss: PgBoss,
  kind: WorkKind,
): Promise<{ readonly row: Row; readonly taken: Taken } | undefined> {
  const [row] = await boss.fetch<Stored>(kind, { includeMetadata: true })
  if (row === undefined) return undefined
  return { row, taken: takenOf(row, await companionsOf(boss, row)) }
}

/**
 * Waiting work on the same article that is not less urgent; no other worker can take it meanwhile. It is marked, so
 * that new requests are added beside it. A piece that failed before is done alone, since of several it would be unknown
 * which one failed.
 */
async function companionsOf(boss: PgBoss, { data: { work }, retryCount, priority }: Row): Promise<readonly Waiting[]> {
  if (work.kind !== 'draft' || retryCount > 0) return []
  // The array is computed once, and rows are found by their ids, whatever PostgreSQL estimates for the size of the
  // table.
  const { rows } = await boss.getDb().executeSql(
    `UPDATE ${SCHEMA}.job SET data = data || '{"visited": true}' WHERE name = $1 AND state::text = 'created' AND id = ANY (ARRAY(
       SELECT id FROM ${SCHEMA}.job WHERE name = $1 AND singleton_key = $2 AND state = 'created' AND priority > $3
         AND data->'held' IS NULL AND (data->'work'->'again' IS NOT NULL) = $4
       ORDER BY priority DESC LIMIT ${MOST_COMPANIONS}))
     RETURNING id, data`,
    [work.kind, keyOf(work), leastOf(urgencyAt(priority)), work.again === true],
  )
  return rows.map(waitingOf)
}

/** Renews the leases of pieces of one kind; gives the ids of those that are still ours. */
export async function keepAlive(boss: PgBoss, kind: WorkKind, rows: readonly Row[]): Promise<readonly string[]> {
  const { settled } = (await boss.touch(kind, rows.map(attemptOf))) as { readonly settled?: readonly string[] }
  return settled ?? []
}

const attemptOf = ({ id, retryCount }: Row) => ({ id, retryCount })

/** Ends a try; gives false, and changes nothing, if the piece was lost meanwhile. */
export function settle(boss: PgBoss, row: Row, outcome: Outcome): Promise<boolean> {
  if (outcome.kind === 'later') return putOff(boss, row, outcome)
  return inTransaction(boss, async db => {
    const { work } = row.data
    if (!(await isHit(boss.complete(work.kind, attemptOf(row), resultOf(outcome), { db })))) return false
    if (outcome.kind === 'failed') {
      const tries = triesOf(row)
      await boss.send(FAILED, { work, failed: { reason: outcome.reason, tries } }, { db, singletonKey: keyOf(work) })
      return true
    }
    const also = outcome.companions.map(({ id }) => id)
    if (also.length > 0) await boss.complete(work.kind, also, null, { db, includeQueued: true })
    await forget(boss, [work, ...outcome.companions.map(({ work }) => work)], db)
    return true
  })
}

/** The data of a try that are kept for a day. */
const resultOf = (outcome: Exclude<Outcome, { readonly kind: 'later' }>): object =>
  outcome.kind === 'failed'
    ? { said: outcome.reason }
    : { ...(outcome.said && { said: outcome.said }), ...(outcome.found && { found: outcome.found }) }

/** Removes earlier failures of work that is done now. All of it is on one article. */
async function forget(boss: PgBoss, done: readonly Work[], db: Db): Promise<void> {
  const [first] = done
  if (first === undefined) return
  const failed = await boss.findJobs<Stored>(FAILED, { key: keyOf(first), queued: true, db })
  const same = failed.filter(({ data }) => done.some(work => isSameWork(data.work, work))).map(({ id }) => id)
  if (same.length > 0) await boss.deleteJob(FAILED, same, { db })
}

/** Postpones a piece, without counting this as a try. */
function putOff(boss: PgBoss, row: Row, { reason, seconds }: Outcome & { readonly kind: 'later' }): Promise<boolean> {
  return inTransaction(boss, async db => {
    const { kind } = row.data.work
    if (!(await isHit(boss.cancel(kind, attemptOf(row), { db })))) return false
    await boss.resume(kind, row.id, { db })
    const count = (row.data.held?.count ?? 0) + 1
    const data: Stored = { work: row.data.work, held: { reason, count } }
    await boss.update(kind, data, {
      id: row.id,
      startAfter: seconds,
      retryLimit: KINDS[kind].retryLimit + MORE_AFTER_SILENCE + count,
      db,
    })
    return true
  })
}

/** Counts a try with an unexpected error: the piece is tried again, and fails after a few tries. */
export function crash(boss: PgBoss, row: Row, reason: string): Promise<boolean> {
  const { kind } = row.data.work
  if (triesOf(row) > KINDS[kind].retryLimit) return settle(boss, row, { kind: 'failed', reason })
  return isHit(boss.fail(kind, attemptOf(row), { message: reason }))
}

/** How often a piece was begun, including now. */
const triesOf = ({ retryCount, data }: Row): number => retryCount + 1 - (data.held?.count ?? 0)

/** Whether a command found its job. */
async function isHit(command: Promise<object>): Promise<boolean> {
  const { affected } = (await command) as { readonly affected?: number }
  return affected === 1
}
