import type { PgBoss } from 'pg-boss'
import { InterlinearError } from '../../errors.ts'
import type { Slug } from '../../model.ts'
import { KIND_NAMES } from '../kinds.ts'
import type { Backlog, Checked, Failed, InHand, Station, Waiting } from '../model.ts'
import { leastOf, URGENCIES } from '../turns.ts'
import { addWork } from './add.ts'
import { FAILED, inTransaction, SCHEMA } from './connect.ts'
import { type Row, type Stored, waitingOf } from './rows.ts'

const URGENCY = URGENCIES.map(name => `WHEN priority > ${leastOf(name)} THEN '${name}'`).join(' ')

/** The amount of waiting work by kind, urgency and lane. */
export async function backlogOf(boss: PgBoss): Promise<readonly Backlog[]> {
  const { rows } = await boss.getDb().executeSql(
    `SELECT name AS kind, coalesce(group_id, '') AS lane, CASE ${URGENCY} ELSE 'archive' END AS urgency,
       count(*)::int AS waiting, min(created_on) AS oldest,
       count(*) FILTER (WHERE start_after > now())::int AS held, max(data->'held'->>'reason') AS reason
     FROM ${SCHEMA}.job WHERE name = ANY($1) AND state < 'active'
     GROUP BY 1, 2, 3 ORDER BY 1, 3, 2`,
    [KIND_NAMES],
  )
  return rows.map(({ oldest, held, reason, ...row }) => ({
    ...row,
    oldest: oldest.toISOString(),
    ...(held > 0 && reason !== null ? { held: { count: held, reason } } : {}),
  }))
}

/** The findings of checks in the last day; of two checks of one edition, the later one counts. */
export async function checkedOf(boss: PgBoss): Promise<readonly Checked[]> {
  const { rows } = await boss.getDb().executeSql(
    `SELECT work, found FROM (
       SELECT DISTINCT ON (singleton_key, group_id) data->'work' AS work, output->'found' AS found
       FROM ${SCHEMA}.job WHERE name = 'check' AND state = 'completed'
       ORDER BY singleton_key, group_id, completed_on DESC) last
     WHERE found IS NOT NULL ORDER BY (found->>'error')::int DESC, (found->>'warning')::int DESC, work->>'slug', work->>'locale'`,
  )
  return rows
}

/** The work in the hands of workers. */
export async function inHandOf(boss: PgBoss): Promise<readonly InHand[]> {
  const { rows } = await boss
    .getDb()
    .executeSql(
      `SELECT id, data, started_on AS since FROM ${SCHEMA}.job WHERE name = ANY($1) AND state = 'active' ORDER BY started_on`,
      [KIND_NAMES],
    )
  return rows.map(row => ({ ...waitingOf(row), since: row.since.toISOString() }))
}

/** The waiting work and the work in hand on one article. */
export async function ofArticle(
  boss: PgBoss,
  slug: Slug,
): Promise<readonly (Waiting & { readonly isInHand: boolean })[]> {
  const { rows } = await boss.getDb().executeSql(
    `SELECT id, data, state = 'active' AS active FROM ${SCHEMA}.job
       WHERE name = ANY($1) AND state <= 'active' AND singleton_key = $2 AND data->'work'->>'slug' = $2`,
    [KIND_NAMES, slug],
  )
  return rows.map(row => ({ ...waitingOf(row), isInHand: row.active }))
}

/** The workers with recent signs of life. */
export async function stationsOf(boss: PgBoss): Promise<readonly Station[]> {
  const instances = await boss.getInstances()
  return instances
    .filter(({ live }) => live)
    .map(({ host, pid, startedOn, metrics }) => ({
      host,
      pid,
      since: startedOn.toISOString(),
      ...(metrics?.rss ? { megabytes: Math.round(metrics.rss / 2 ** 20) } : {}),
    }))
}

const PAGE = 1000

/** All failed work, oldest first. */
export async function failedOf(boss: PgBoss): Promise<readonly Failed[]> {
  return (await failedRows(boss)).map(row => ({
    ...waitingOf(row),
    reason: reasonIn(row),
    tries: row.data.failed?.tries ?? (row.sourceRetryCount ?? 0) + 1 - (row.data.held?.count ?? 0),
    time: row.createdOn.toISOString(),
  }))
}

async function failedRows(boss: PgBoss): Promise<readonly Row[]> {
  const found: Row[] = []
  for (;;) {
    const after = found.at(-1)?.id
    const page = await boss.findJobs<Stored>(FAILED, { queued: true, limit: PAGE, ...(after && { after }) })
    found.push(...page)
    if (page.length < PAGE) return found
  }
}

const SILENT = 'the worker that had it fell silent: it was killed, or froze, or this piece of work broke it'

/** Why a piece failed: our own reason, or that of pg-boss. */
function reasonIn({ data, sourceOutput }: Row): string {
  if (data.failed) return data.failed.reason
  const output = sourceOutput as { readonly message?: string; readonly value?: { readonly message?: string } } | null
  const said = output?.message ?? output?.value?.message ?? 'nobody knows why'
  if (said === 'job heartbeat timeout') return SILENT
  return said === 'job timed out' ? 'it took too long' : said
}

/** Adds failed work to the queue again: all of it, or the work in `ids`. Gives what was added. */
export function retryFailed(boss: PgBoss, ids?: readonly string[]): Promise<readonly Failed[]> {
  return inTransaction(boss, async db => {
    const chosen = chosenFrom(await failedOf(boss), ids)
    await addWork(
      boss,
      chosen.map(({ work }) => work),
      db,
    )
    if (chosen.length > 0)
      await boss.deleteJob(
        FAILED,
        chosen.map(({ id }) => id),
        { db },
      )
    return chosen
  })
}

/** Removes failed work: all of it, or the work in `ids`. Gives what was removed. */
export async function dropFailed(boss: PgBoss, ids?: readonly string[]): Promise<readonly Failed[]> {
  const chosen = chosenFrom(await failedOf(boss), ids)
  if (chosen.length > 0)
    await boss.deleteJob(
      FAILED,
      chosen.map(({ id }) => id),
    )
  return chosen
}

/** An id may be given by its first eight characters. */
function chosenFrom(failed: readonly Failed[], ids: readonly string[] | undefined): readonly Failed[] {
  if (ids === undefined) return failed
  return ids.flatMap(id => {
    const fit = failed.filter(one => id.length >= 8 && one.id.startsWith(id))
    if (fit.length > 0) return fit
    throw new InterlinearError('usage', `nothing that failed has the id "${id}".`, {
      hint: '`interlinear queue` lists what failed.',
    })
  })
}
