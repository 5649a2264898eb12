import { randomUUID } from 'node:crypto'
import { hostname } from 'node:os'
import { InterlinearError } from '../../../errors.ts'
import type { Desk, Lock, Locks } from '../../desk/index.ts'
import { articleLock, type Context, type Fence, PUBLICATIONS, titleOf } from '../database/context.ts'
import { keepAlive } from './leases.ts'

/**
 * Locks as rows that expire: the holder renews its lock again and again. A lock that is taken over gets a new number,
 * and its former holder can write nothing more. Times are those of the database's clock.
 */
export function postgresLocks(context: Context, deskOf: (context: Context) => Desk): Locks {
  const lock = async (name: string): Promise<Lock> => {
    const fence = await take(context, name)
    const renewal = keepAlive(context.lease, () => renew(context, fence))
    return {
      desk: deskOf({ ...context, fences: [...context.fences, fence] }),
      release: async () => {
        renewal.stop()
        await context.database.repeatable(sql =>
          sql.query(
            'UPDATE interlinear.lock SET holder = NULL, since = NULL, until = NULL WHERE name = $1 AND fence = $2',
            [name, fence.number],
          ),
        )
      },
    }
  }
  return { article: slug => lock(articleLock(slug)), publications: () => lock(PUBLICATIONS) }
}

interface Holder {
  readonly holder: string | null
  readonly minutes: number | null
}

/** The holder of a lock, as others see it, with a new number each time that it is taken. */
const holderNow = (): string => `process ${process.pid} on ${hostname()} #${randomUUID()}`

async function take({ database, lease }: Context, name: string): Promise<Fence> {
  const holder = holderNow()
  const [taken] = await database.repeatable(sql =>
    sql.query<{ fence: string }>(
      `INSERT INTO interlinear.lock (name, fence, holder, since, until)
       VALUES ($1, 1, $2, clock_timestamp(), clock_timestamp() + $3 * interval '1 millisecond')
       ON CONFLICT (name) DO UPDATE SET fence = lock.fence + 1, holder = excluded.holder, since = excluded.since,
         until = excluded.until
       WHERE lock.holder IS NULL OR lock.until < clock_timestamp() OR lock.holder = excluded.holder
       RETURNING fence`,
      [name, holder, lease],
    ),
  )
  if (taken) return { name, number: taken.fence }
  const [found] = await database.query<Holder>(
    `SELECT holder, extract(epoch FROM clock_timestamp() - since)::float / 60 AS minutes FROM interlinear.lock WHERE name = $1`,
    [name],
  )
  const minutes = Math.round(found?.minutes ?? 0)
  const since = minutes < 1 ? 'less than a minute' : `${minutes} min`
  const other = found?.holder ? `${found.holder.replace(/ #.*/, '')}, since ${since}` : 'another run'
  throw new InterlinearError('locked', `${titleOf(name)} is being worked on by ${other}.`, {
    hint: 'Wait for it to finish, or end it, and run again.',
  })
}

/** Gives whether the lock is still ours. */
async function renew({ database, lease }: Context, { name, number }: Fence): Promise<boolean> {
  const renewed = await database.repeatable(sql =>
    sql.query(
      `UPDATE interlinear.lock SET until = clock_timestamp() + $3 * interval '1 millisecond'
       WHERE name = $1 AND fence = $2 AND holder IS NOT NULL RETURNING name`,
      [name, number, lease],
    ),
  )
  return renewed.length > 0
}
