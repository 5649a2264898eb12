import type { Db, JobInsert, PgBoss } from 'pg-boss'
import { isSameWork, keyOf, laneOf, urgencyOf } from '../kinds.ts'
import type { Urgency, Work, WorkKind } from '../model.ts'
import { FIRST, isAsUrgent, leastOf, priorityOf, ranksFor, urgencyAt } from '../turns.ts'
import { SCHEMA } from './connect.ts'
import type { Stored } from './rows.ts'

/** How many works are added at a time, since their order is computed in memory. */
const CHUNK = 5000

/**
 * Adds work to the queue, in a transaction. Work that is already waiting is not added again; it moves up if it is more
 * urgent now. Gives the number added.
 */
export async function addWork(boss: PgBoss, works: readonly Work[], db: Db): Promise<number> {
  let added = 0
  // Always in the same order, so that two simultaneous calls do not wait for each other.
  for (const [kind, own] of [...Map.groupBy(works, ({ kind }) => kind)].sort(([one], [other]) =>
    one < other ? -1 : 1,
  )) {
    await db.executeSql('SELECT pg_advisory_xact_lock(hashtext($1))', [`${SCHEMA} ${kind}`])
    for (let start = 0; start < own.length; start += CHUNK) {
      added += await addChunk(boss, { kind, works: own.slice(start, start + CHUNK), db })
    }
  }
  return added
}

interface Chunk {
  readonly kind: WorkKind
  readonly works: readonly Work[]
  readonly db: Db
}

async function addChunk(boss: PgBoss, { kind, works, db }: Chunk): Promise<number> {
  const waiting = Map.groupBy(await waitingLike(kind, works, db), ({ data }) => keyOf(data.work))
  const fresh: Work[] = []
  const seen = new Map<string, Work[]>()
  for (const work of works) {
    const key = keyOf(work)
    const same = waiting.get(key)?.find(({ data }) => isSameWork(data.work, work))
    if (same) {
      await moveUp(boss, same, { work, db })
    } else if (!seen.get(key)?.some(other => isSameWork(other, work))) {
      seen.set(key, [...(seen.get(key) ?? []), work])
      fresh.push(work)
    }
  }
  const jobs = await inTurns(kind, fresh, db)
  if (jobs.length > 0) await boss.insert(kind, [...jobs], { db })
  return jobs.length
}

interface WaitingRow {
  readonly id: string
  readonly data: Stored
  readonly priority: number
}

/**
 * Waiting work with the keys of some works. No worker can begin it before the transaction ends, so it will see what the
 * transaction writes. Work in hand, or in a worker's present turn, is not included.
 */
async function waitingLike(kind: WorkKind, works: readonly Work[], db: Db): Promise<readonly WaitingRow[]> {
  const { rows } = await db.executeSql(
    `SELECT id, data, priority FROM ${SCHEMA}.job
     WHERE name = $1 AND state < 'active' AND singleton_key = ANY($2) AND data->'visited' IS NULL
     ORDER BY id FOR UPDATE`,
    [kind, [...new Set(works.map(keyOf))]],
  )
  return rows
}

/** Gives waiting work the urgency of a new request, if that is higher. */
async function moveUp(
  boss: PgBoss,
  { id, data, priority }: WaitingRow,
  { work, db }: { readonly work: Work; readonly db: Db },
): Promise<void> {
  const urgency = urgencyOf(work)
  if (isAsUrgent(urgencyAt(priority), urgency)) return
  const [job] = await inTurns(work.kind, [work], db)
  await boss.update(work.kind, { ...data, work }, { id, priority: job?.priority ?? 0, db })
}

/** The works as jobs, each with its place in the queue. */
async function inTurns(kind: WorkKind, works: readonly Work[], db: Db): Promise<readonly JobInsert<Stored>[]> {
  const jobs: JobInsert<Stored>[] = []
  for (const [urgency, own] of Map.groupBy(works, urgencyOf)) {
    const head = await headRank(kind, urgency, db)
    if (head === undefined)
      await db.executeSql(`DELETE FROM ${SCHEMA}.lane WHERE kind = $1 AND urgency = $2`, [kind, urgency])
    for (const [lane, works] of Map.groupBy(own, laneOf)) {
      const ranks = await takeRanks({ kind, urgency, lane }, { count: works.length, head }, db)
      jobs.push(
        ...works.map((work, index) => ({
          data: { work },
          singletonKey: keyOf(work),
          priority: priorityOf(urgency, ranks[index] ?? 0),
          ...(lane === '' ? {} : { group: { id: lane } }),
        })),
      )
    }
  }
  return jobs
}

/** The rank of the first waiting piece of an urgency. */
async function headRank(kind: WorkKind, urgency: Urgency, db: Db): Promise<number | undefined> {
  const { rows } = await db.executeSql(
    `SELECT priority FROM ${SCHEMA}.job WHERE name = $1 AND state < 'active' AND NOT blocked
       AND priority <= $2 AND priority > $3
     ORDER BY priority DESC, created_on LIMIT 1`,
    [kind, FIRST[urgency], leastOf(urgency)],
  )
  return rows[0] === undefined ? undefined : FIRST[urgency] - rows[0].priority
}

interface Lane {
  readonly kind: WorkKind
  readonly urgency: Urgency
  readonly lane: string
}

async function takeRanks(
  { kind, urgency, lane }: Lane,
  { count, head }: { readonly count: number; readonly head: number | undefined },
  db: Db,
): Promise<readonly number[]> {
  const place = [kind, urgency, lane]
  const { rows } = await db.executeSql(
    `SELECT last FROM ${SCHEMA}.lane WHERE kind = $1 AND urgency = $2 AND lane = $3`,
    place,
  )
  const ranks = ranksFor(count, rows[0]?.last, head)
  await db.executeSql(
    `INSERT INTO ${SCHEMA}.lane VALUES ($1, $2, $3, $4)
     ON CONFLICT (kind, urgency, lane) DO UPDATE SET last = excluded.last`,
    [...place, ranks.at(-1) ?? 0],
  )
  return ranks
}
