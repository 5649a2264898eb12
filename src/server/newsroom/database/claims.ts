import { randomUUID } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'
import { tell } from '../../../say.ts'
import { refusal } from '../../refusal.ts'
import type { Sql } from './sql.ts'

/** Does work that only one of all servers may do at a time. */
export type Alone = <T>(name: string, work: () => Promise<T>) => Promise<T>

/** How long the claim of a silent server is valid, and how long others wait for it, in milliseconds. */
const [LEASE, PATIENCE] = [30_000, 45_000]

/** Runs work by name, one after the other on all servers of a database. Throws a locked error if it waits too long. */
export function openClaims(sql: Sql, now: () => number = Date.now): Alone {
  const claim = async (name: string, holder: string): Promise<boolean> => {
    const rows = await sql.rows(
      `insert into @claims (name, holder, until) values ($1, $2, $3)
       on conflict (name) do update set holder = excluded.holder, until = excluded.until where claims.until < $4
       returning name`,
      [name, holder, now() + LEASE, now()],
    )
    return rows.length > 0
  }
  return async (name, work) => {
    const holder = randomUUID()
    const last = now() + PATIENCE
    for (let pause = 5; !(await claim(name, holder)); pause = Math.min(pause * 2, 200)) {
      if (now() > last) throw refusal('locked', tell('another-server', {}))
      await wait(pause)
    }
    try {
      return await work()
    } finally {
      await sql.rows('delete from @claims where name = $1 and holder = $2', [name, holder])
    }
  }
}
