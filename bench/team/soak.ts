import { writeFileSync } from 'node:fs'
import { loadavg } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { Worker } from 'node:worker_threads'
import type { Work, WorkQueue } from '../../src/queue/index.ts'
import type { DatabaseDesk } from '../../src/store/index.ts'
import { LOCALES } from '../engine/setup.ts'
import { type Crew, startCrew } from './crew.ts'
import type { Edited } from './editors.ts'
import type { Service } from './open-service.ts'
import { backendsOf, openSpent } from './processes.ts'
import type { Counts } from './service.ts'
import type { Size } from './size.ts'
import { slugOf, story } from './story.ts'

export interface Place {
  readonly size: Size
  readonly folder: string
  readonly url: string
  readonly service: Service
  readonly desk: DatabaseDesk
  readonly queue: WorkQueue
}

export interface Soaked {
  readonly seconds: number
  readonly counts: Counts
  readonly edited: Edited
  readonly kills: number
  /** Texts that were billed and are not in the ledger: those that were being sent at the kills. */
  readonly inFlight: number
  readonly cap: number
  readonly mostBilled: number
  readonly whole: number
  readonly units: number
  readonly failed: number
  /** Memory over time of the worker that is never killed, in megabytes. */
  readonly memory: readonly number[]
  readonly most: number
  readonly load: number
  readonly workerSeconds: number
  readonly serverSeconds: number
  readonly connections: number
  readonly use: Use
}

export const say = (line: string): boolean => process.stderr.write(`${line}\n`)

export async function soak(place: Place): Promise<Soaked> {
  const { size, folder, url, service, desk, queue } = place
  const texts = Array.from({ length: size.articles }, (_, article) => story(article, size.sentences))
  const characters = texts.reduce((sum, text) => sum + text.replaceAll('\n', '').length, 0) * size.locales
  // The reservation of a killed worker counts for two minutes.
  const cap = Math.ceil(characters * 1.1)
  writeFileSync(join(folder, 'interlinear.yml'), `budget: {monthlyCharacters: ${cap}}\n`)
  for (const [article, text] of texts.entries()) await desk.articles.write(`${slugOf(article)}.txt`, text)
  const locales = LOCALES.slice(0, size.locales)
  const drafts = texts.flatMap((_, article) =>
    locales.map((locale): Work => ({ kind: 'draft', slug: slugOf(article), locale, urgency: 'new' })),
  )
  const others = Array.from({ length: size.waiting }, (_, index): Work => {
    return { kind: 'check', slug: `other-${index}`, locale: 'es', urgency: 'archive' }
  })
  await queue.add(others)
  await queue.add(drafts)
  say(`${drafts.length} drafts and ${others.length} checks wait`)
  const before = await useOf(desk)
  const start = performance.now()
  const crew = startCrew({ folder, url, jobs: size.jobs, engines: service.engines.slice(0, size.workers) })
  const editors = startEditors(url, size)
  const watched = await watch(place, crew)
  const seconds = (performance.now() - start) / 1000
  const edited = await editors()
  await crew.stop()
  return {
    seconds,
    edited,
    cap,
    ...watched,
    ...(await countWhole(place)),
    inFlight: watched.counts.texts - (await textsInLedger(desk)),
    use: difference(await useOf(desk), before),
    failed: (await queue.failed()).length,
  }
}

function startEditors(url: string, { editors, pause }: Size): () => Promise<Edited> {
  const thread = new Worker(new URL('./editors.ts', import.meta.url), {
    workerData: { url, editors, pauseMs: pause },
  })
  const failed = new Promise<never>((_, reject) => thread.once('error', reject))
  failed.catch(() => {})
  const done = new Promise<Edited>(resolve => thread.once('message', resolve))
  return () => {
    thread.postMessage('over')
    return Promise.race([done, failed])
  }
}

type Watched = Pick<
  Soaked,
  'counts' | 'kills' | 'mostBilled' | 'memory' | 'most' | 'load' | 'workerSeconds' | 'serverSeconds' | 'connections'
>

/** Kills a worker every few seconds, until all drafts are made. */
async function watch({ size, service, queue, url }: Place, crew: Crew): Promise<Watched> {
  let [mostBilled, most, loads, looks, connections] = [0, 0, 0, 0, 0]
  const [workers, server] = [openSpent(), openSpent()]
  const database = new URL(url).pathname.slice(1)
  const memory: number[] = []
  let lastKill = performance.now()
  for (;;) {
    await wait(2000)
    const own = crew.memory()
    memory.push(own[0] ?? 0)
    most = Math.max(most, ...own)
    const backends = backendsOf(database)
    connections = Math.max(connections, backends.length)
    workers.look(crew.pids())
    server.look(backends)
    loads += loadavg()[0] ?? 0
    looks++
    const counts = await service.counts()
    mostBilled = Math.max(mostBilled, counts.billed)
    const left = (await queue.backlog())
      .filter(({ kind }) => kind === 'draft')
      .reduce((sum, one) => sum + one.waiting, 0)
    const inHand = (await queue.inHand()).length
    if (looks % 15 === 0) say(`${left} wait, ${inHand} in hand, ${own.join(' ')} MB, load ${loadavg()[0]?.toFixed(1)}`)
    if (left + inHand === 0)
      return {
        ...{ counts, kills: crew.kills(), mostBilled, memory, most, load: loads / looks, connections },
        workerSeconds: workers.seconds(),
        serverSeconds: server.seconds(),
      }
    if (size.kill > 0 && size.workers > 1 && performance.now() - lastKill > size.kill * 1000) {
      lastKill = performance.now()
      crew.killOne()
    }
  }
}

async function countWhole({ size, desk }: Place): Promise<Pick<Soaked, 'whole' | 'units'>> {
  const [counts] = await desk.sql.query<{ whole: number; units: number }>(
    `SELECT count(*) FILTER (WHERE units = $1)::int AS whole, coalesce(sum(units), 0)::int AS units FROM (
       SELECT count(*) AS units FROM interlinear.unit WHERE NOT removed AND record->>'target' <> '' GROUP BY slug, locale) each`,
    [size.sentences],
  )
  return counts ?? { whole: 0, units: 0 }
}

async function textsInLedger(desk: DatabaseDesk): Promise<number> {
  const [row] = await desk.sql.query<{ texts: number }>(
    'SELECT coalesce(sum(texts), 0)::int AS texts FROM interlinear.ledger',
  )
  return row?.texts ?? 0
}

/** The work of the database. */
interface Use {
  readonly transactions: number
  /** Bytes of its log, and of all its tables. */
  readonly log: number
  readonly tables: number
}

async function useOf(desk: DatabaseDesk): Promise<Use> {
  const [use] = await desk.sql.query<{ transactions: string; log: string; tables: string }>(
    `SELECT xact_commit AS transactions, pg_current_wal_lsn() - '0/0' AS log, pg_database_size(current_database()) AS tables
     FROM pg_stat_database WHERE datname = current_database()`,
  )
  return { transactions: Number(use?.transactions), log: Number(use?.log), tables: Number(use?.tables) }
}

const difference = (after: Use, before: Use): Use => ({
  transactions: after.transactions - before.transactions,
  log: after.log - before.log,
  tables: after.tables - before.tables,
})
