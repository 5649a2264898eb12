import type { PgBoss } from 'pg-boss'
import type { Schedule } from '../model.ts'
import { priorityOf } from '../turns.ts'
import type { Stored } from './rows.ts'

const HOUR = 60

/** The cron expression for an interval: a divisor of an hour in minutes, or of a day in hours. */
const cronOf = (minutes: number): string =>
  minutes < HOUR ? `*/${minutes} * * * *` : `0 */${Math.min(23, Math.round(minutes / HOUR))} * * *`

export async function scheduleFeed(boss: PgBoss, { url, to, everyMinutes }: Schedule): Promise<void> {
  const data: Stored & { readonly everyMinutes: number } = { work: { kind: 'feed', url, to }, everyMinutes }
  await boss.schedule('feed', cronOf(everyMinutes), data, {
    key: keyOf(url),
    singletonKey: url,
    priority: priorityOf('new', 1),
    // Without workers, requests of a feed must not pile up.
    retentionSeconds: everyMinutes * 60,
  })
}

export async function schedulesOf(boss: PgBoss): Promise<readonly Schedule[]> {
  const schedules = await boss.getSchedules('feed')
  return schedules.flatMap(({ data }) => {
    const { work, everyMinutes } = data as Stored & { readonly everyMinutes: number }
    return work.kind === 'feed' ? [{ url: work.url, to: work.to, everyMinutes }] : []
  })
}

export async function unscheduleFeed(boss: PgBoss, url: string): Promise<boolean> {
  const there = (await schedulesOf(boss)).some(schedule => schedule.url === url)
  if (there) await boss.unschedule('feed', keyOf(url))
  return there
}

/** A key of pg-boss may have only letters, digits and few other characters. */
const keyOf = (url: string): string => Buffer.from(url).toString('hex')
