import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { Worker } from 'node:worker_threads'
import { loadWorkQueue, type Work, type WorkQueue } from '../src/queue/index.ts'
import { type DatabaseDesk, openDatabaseDesk } from '../src/store/index.ts'
import { startPostgres } from '../tests/postgres.ts'
import { head, LOCALES, row } from './engine/setup.ts'
import { type Crew, startCrew } from './team/crew.ts'
import type { Edited } from './team/editors.ts'
import { backendsOf, openSpent } from './team/processes.ts'
import type { Counts } from './team/service.ts'
import { slugOf, story } from './team/story.ts'

// A newsroom of many, soaked: `npm run bench -- team --articles 200 --waiting 5000` is a small one.

const OPTIONS = {
  articles: { type: 'string', default: '2000' },
  sentences: { type: 'string', default: '10' },
  locales: { type: 'string', default: '5' },
  workers: { type: 'string', default: '4' },
  jobs: { type: 'string', default: '4' },
  editors: { type: 'string', default: '20' },
  /** Milliseconds between two saves of one editor. */
  pause: { type: 'string', default: '1000' },
  /** Seconds between two kills; 0 for none. */
  kill: { type: 'string', default: '10' },
  /** Milliseconds that the engine takes. */
  latency: { type: 'string', default: '50' },
  /** Other work that waits meanwhile. */
  waiting: { type: 'string', default: '150000' },
  /** Articles of the same run by one process on files. */
  files: { type: 'string', default: '200' },
} as const

type Size = Readonly<Record<keyof typeof OPTIONS, number>>

export async function run(): Promise<void> {
  const { values } = parseArgs({ args: process.argv.slice(3), options: OPTIONS })
  const size = Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, Number(value)]),
  ) as unknown as Size
  const folder = mkdtempSync(join(tmpdir(), 'interlinear-team-'))
  // As a newsroom runs it: what was acknowledged is on the disk.
  await using server = await startPostgres({ fsync: 'on', full_page_writes: 'on', autovacuum: 'on' })
  const url = await server.database()
  const service = await openService(size.workers + 1, size.latency)
  const desk = await openDatabaseDesk(url)
  const queue = await (await loadWorkQueue()).openWorkQueue({ url, tends: true, note: line => say(line) })
  try {
    const soaked = await soak({ size, folder, url, service, desk, queue })
    const files = await onFiles(size, service)
    print(size, soaked, files)
  } finally {
    await queue.close()
    await desk.close()
    await service.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

const say = (line: string): boolean => process.stderr.write(`${line}\n`)

interface Service {
  readonly engines: readonly { readonly url: string; readonly key: string }[]
  readonly counts: () => Promise<Counts>
  readonly close: () => Promise<unknown>
}

async function openService(servers: number, latencyMs: number): Promise<Service> {
  const thread = new Worker(new URL('./team/service.ts', import.meta.url), { workerData: { servers, latencyMs } })
  const next = <T>(): Promise<T> => new Promise(resolve => thread.once('message', resolve))
  const engines = await next<Service['engines']>()
  return {
    engines,
    counts: () => {
      const answer = next<Counts>()
      thread.postMessage('counts')
      return answer
    },
    close: () => thread.terminate(),
  }
}

interface Place {
  readonly size: Size
  readonly folder: string
  readonly url: string
  readonly service: Service
  readonly desk: DatabaseDesk
  readonly queue: WorkQueue
}

interface Soaked {
  readonly seconds: number
  readonly counts: Counts
  readonly edited: Edited
  readonly kills: number
  /** Texts that were paid for and are not in the ledger: what was in flight at the kills. */
  readonly inFlight: number
  readonly cap: number
  readonly mostBilled: number
  readonly whole: number
  readonly units: number
  readonly failed: number
  /** Of the worker that nobody kills, in megabytes, over time. */
  readonly memory: readonly number[]
  readonly most: number
  readonly load: number
  readonly workerSeconds: number
  readonly serverSeconds: number
  readonly connections: number
  readonly use: Use
}

async function soak(place: Place): Promise<Soaked> {
  const { size, folder, url, service, desk, queue } = place
  const texts = Array.from({ length: size.articles }, (_, article) => story(article, size.sentences))
  const characters = texts.reduce((sum, text) => sum + text.replaceAll('\n', '').length, 0) * size.locales
  // What a killed worker had reserved is believed for two minutes.
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
  const thread = new Worker(new URL('./team/editors.ts', import.meta.url), {
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

/** What the database did. */
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

interface OnFiles {
  readonly seconds: number
  readonly editions: number
}

/** The same articles by one process on a desk of files. */
async function onFiles(size: Size, { engines }: Service): Promise<OnFiles | undefined> {
  if (size.files === 0) return undefined
  const folder = mkdtempSync(join(tmpdir(), 'interlinear-team-files-'))
  mkdirSync(join(folder, 'seeds'))
  const names = Array.from({ length: size.files }, (_, article) => `seeds/${slugOf(article)}.txt`)
  for (const [article, name] of names.entries()) writeFileSync(join(folder, name), story(article, size.sentences))
  const { url = '', key = '' } = engines.at(-1) ?? {}
  const args = [
    'translate',
    ...names,
    '--to',
    LOCALES.slice(0, size.locales).join(),
    '--engine',
    'deepl',
    '--format',
    'json',
  ]
  const main = join(import.meta.dirname, '../src/cli/start.mjs')
  const start = performance.now()
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', main, ...args], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'ignore'],
    env: { PATH: process.env.PATH, DEEPL_AUTH_KEY: key, DEEPL_SERVER_URL: url },
  })
  await new Promise(resolve => child.once('close', resolve))
  const seconds = (performance.now() - start) / 1000
  rmSync(folder, { recursive: true, force: true })
  return { seconds, editions: size.files * size.locales }
}

function print(size: Size, soaked: Soaked, files: OnFiles | undefined): void {
  const { counts, edited, memory } = soaked
  const sorted = edited.milliseconds.toSorted((one, other) => one - other)
  const at = (share: number): number => Math.round(sorted[Math.floor(sorted.length * share)] ?? 0)
  const editions = size.articles * size.locales
  const third = Math.ceil(memory.length / 3)
  const mean = (some: readonly number[]): number =>
    Math.round(some.reduce((sum, one) => sum + one, 0) / Math.max(1, some.length))
  head(
    `${size.articles} articles × ${size.locales} locales × ${size.sentences} sentences, engine ${size.latency} ms, ${size.workers} workers × ${size.jobs}, load ${soaked.load.toFixed(1)}`,
    ['what', 'expected', 'found'],
  )
  row(['editions complete', editions, soaked.whole])
  row(['units', editions * size.sentences, soaked.units])
  row(['failed', 0, soaked.failed])
  row(['kill -9', '', soaked.kills])
  row(['texts paid twice', `≤ ${soaked.inFlight} in flight at the kills`, counts.twice])
  row(['characters billed', `≤ ${soaked.cap}`, soaked.mostBilled])
  row([
    `words of ${size.editors} editors lost`,
    0,
    `${edited.lost.length} of ${edited.saves} (${edited.conflicts} conflicts)`,
  ])
  row(['a save, ms: p50, p95, p99', 'p95 ≤ 50', `${at(0.5)}, ${at(0.95)}, ${at(0.99)}`])
  row([
    'MB of one worker: first, middle, last third',
    'flat',
    [memory.slice(0, third), memory.slice(third, 2 * third), memory.slice(2 * third)].map(mean).join(', '),
  ])
  row(['MB of any worker, most', '', soaked.most])
  row(['editions per second, from the queue', '', (editions / soaked.seconds).toFixed(1)])
  const each = (sum: number, digits = 1): string => (sum / editions).toFixed(digits)
  const { use } = soaked
  const seconds = [soaked.workerSeconds, soaked.serverSeconds].map(sum => each(sum * 1000))
  row(['for an edition: ms of a worker, ms of PostgreSQL', '', seconds.join(', ')])
  const written = [each(use.transactions), each(use.log / 1024), each(use.tables / 1024)]
  row(['for an edition: transactions, KB of log, KB of tables', '', written.join(', ')])
  row(['connections, most', '', soaked.connections])
  if (files)
    row([
      `editions per second, one process on files (${files.editions})`,
      '',
      (files.editions / files.seconds).toFixed(1),
    ])
}
