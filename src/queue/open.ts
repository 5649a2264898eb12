import type { Db, PgBoss } from 'pg-boss'
import { addWork } from './boss/add.ts'
import { type ConnectSettings, connect, inTransaction } from './boss/connect.ts'
import { crash, keepAlive, settle, takeNext } from './boss/hold.ts'
import {
  backlogOf,
  checkedOf,
  dropFailed,
  failedOf,
  inHandOf,
  ofArticle,
  retryFailed,
  stationsOf,
} from './boss/look.ts'
import { addOnce } from './boss/once.ts'
import type { Row } from './boss/rows.ts'
import { scheduleFeed, schedulesOf, unscheduleFeed } from './boss/schedules.ts'
import { KIND_NAMES } from './kinds.ts'
import type { Taken, Transaction, WorkKind, WorkQueue } from './model.ts'

/** Opens the queue in a database, and creates its tables if they are missing. Throws a storage error. */
export async function openWorkQueue(settings: ConnectSettings): Promise<WorkQueue> {
  const boss = await connect(settings)
  return {
    add: (works, within) =>
      within ? addWork(boss, works, sqlOf(within)) : inTransaction(boss, db => addWork(boss, works, db)),
    addOnce: (seen, make) => addOnce(boss, seen, make),
    ...handsOf(boss),
    backlog: () => backlogOf(boss),
    inHand: () => inHandOf(boss),
    ofArticle: slug => ofArticle(boss, slug),
    stations: () => stationsOf(boss),
    failed: () => failedOf(boss),
    checked: () => checkedOf(boss),
    retry: ids => retryFailed(boss, ids),
    drop: ids => dropFailed(boss, ids),
    schedules: () => schedulesOf(boss),
    schedule: schedule => scheduleFeed(boss, schedule),
    unschedule: url => unscheduleFeed(boss, url),
    tend: () => boss.supervise(),
    close: () => boss.stop({ graceful: false }),
  }
}

const sqlOf = (transaction: Transaction): Db => ({
  executeSql: async (text, values) => ({ rows: [...(await transaction.query(text, values))] }),
})

/** Takes and ends work, and keeps track of the work in hand. */
function handsOf(boss: PgBoss): Pick<WorkQueue, 'take' | 'keep' | 'settle' | 'crashed'> {
  const held = new Map<string, Row>()

  const end = async (taken: Taken, work: (row: Row) => Promise<boolean>): Promise<boolean> => {
    const row = held.get(taken.id)
    if (row === undefined) return false
    const was = await work(row)
    held.delete(taken.id)
    return was
  }
  const keepKind = async (kind: WorkKind, rows: readonly Row[]): Promise<readonly string[]> => {
    const kept = new Set(await keepAlive(boss, kind, rows))
    // Work that was settled meanwhile is not lost.
    return rows.filter(row => !kept.has(row.id) && held.get(row.id) === row).map(({ id }) => id)
  }
  return {
    take: async kinds => {
      for (const kind of kinds) {
        const next = await takeNext(boss, kind)
        if (next === undefined) continue
        held.set(next.row.id, next.row)
        return next.taken
      }
      return undefined
    },
    keep: async () => {
      const lost: string[] = []
      for (const kind of KIND_NAMES) {
        const rows = [...held.values()].filter(({ data }) => data.work.kind === kind)
        if (rows.length > 0) lost.push(...(await keepKind(kind, rows)))
      }
      for (const id of lost) held.delete(id)
      return lost
    },
    settle: (taken, outcome) => end(taken, row => settle(boss, row, outcome)),
    crashed: (taken, reason) => end(taken, row => crash(boss, row, reason)),
  }
}
