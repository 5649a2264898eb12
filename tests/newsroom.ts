import { type ChildProcess, spawn } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { connect, createServer, type Server, type Socket } from 'node:net'
import { join, resolve } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'
import type { Edition, Locale } from '../src/model.ts'
import { loadWorkQueue, type Work, type WorkQueue } from '../src/queue/index.ts'
import { type DatabaseDesk, openDatabaseDesk } from '../src/store/index.ts'
import { temporaryFolder } from './command-line.ts'
import type { DeepLServer } from './deepl-server/server.ts'

const START = resolve(import.meta.dirname, '../src/cli/start.mjs')

/** A newsroom in a database, with workers as real processes. */
export interface Newsroom extends AsyncDisposable {
  readonly folder: string
  readonly url: string
  readonly desk: DatabaseDesk
  readonly queue: WorkQueue
  /** Writes an article with these sentences. */
  readonly write: (slug: string, sentences: readonly string[]) => Promise<void>
  readonly add: (works: readonly Work[]) => Promise<number>
  readonly edition: (slug: string, locale: Locale) => Promise<Edition>
  /** Starts `worker`, which reaches the database at `url` where that is given. */
  readonly worker: (engine: Pick<DeepLServer, 'url' | 'key'>, how?: WorkerStart) => Started
  /** Lets this time pass for all that workers hold. */
  readonly pass: (seconds: number) => Promise<void>
  /** Whether nothing waits and no worker has anything in hand. */
  readonly isIdle: () => Promise<boolean>
}

export interface WorkerStart {
  readonly args?: readonly string[]
  readonly env?: Readonly<Record<string, string>>
  readonly url?: string
}

export interface Started {
  readonly child: ChildProcess
  readonly said: () => string
  readonly lines: () => readonly { readonly outcome: string; readonly [name: string]: unknown }[]
  readonly ended: Promise<{ readonly code: number | null; readonly signal: string | null }>
}

export async function openNewsroom(url: string, config = ''): Promise<Newsroom> {
  const folder = temporaryFolder()
  mkdirSync(join(folder, 'seeds'))
  writeFileSync(join(folder, 'interlinear.yml'), config)
  const desk = await openDatabaseDesk(url)
  const { openWorkQueue } = await loadWorkQueue()
  const queue = await openWorkQueue({ url, tends: false, note: () => {} })
  const client = new pg.Client({ connectionString: url })
  client.on('error', () => {})
  await client.connect()
  const running: Started[] = []
  return {
    ...{ folder, url, desk, queue },
    write: async (slug, sentences) => void (await desk.articles.write(`${slug}.txt`, `${sentences.join('\n\n')}\n`)),
    add: works => queue.add(works),
    edition: (slug, locale) => desk.editions.load({ slug, locale, sourceLocale: 'en' }),
    worker: (engine, how) => {
      const started = startWorkerProcess({ folder, url, engine, ...how })
      running.push(started)
      return started
    },
    pass: seconds => passTime(client, seconds),
    isIdle: async () => (await queue.backlog()).length === 0 && (await queue.inHand()).length === 0,
    [Symbol.asyncDispose]: async () => {
      for (const { child } of running) child.kill('SIGKILL')
      await Promise.all(running.map(({ ended }) => ended))
      await queue.close()
      await desk.close()
      await client.end()
    },
  }
}

interface ProcessStart extends WorkerStart {
  readonly folder: string
  readonly url: string
  readonly engine: Pick<DeepLServer, 'url' | 'key'>
}

function startWorkerProcess({ folder, url, engine, args = [], env = {} }: ProcessStart): Started {
  const command = [START, 'worker', '--engine', 'deepl', '--format', 'jsonl', ...args]
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', ...command], {
    cwd: folder,
    env: {
      PATH: process.env.PATH,
      INTERLINEAR_DATABASE_URL: url,
      DEEPL_AUTH_KEY: engine.key,
      DEEPL_SERVER_URL: engine.url,
      ...env,
    },
  })
  let [stdout, stderr] = ['', '']
  child.stdout.setEncoding('utf8').on('data', text => {
    stdout += text
  })
  child.stderr.setEncoding('utf8').on('data', text => {
    stderr += text
  })
  const ended = new Promise<{ code: number | null; signal: string | null }>(done =>
    child.once('close', (code, signal) => done({ code, signal })),
  )
  return {
    child,
    said: () => stderr,
    lines: () =>
      stdout
        .split('\n')
        .filter(line => line !== '')
        .map(line => JSON.parse(line)),
    ended,
  }
}

/** Moves the times of the queue and of the locks into the past by these seconds. */
export async function passTime(client: pg.Client, seconds: number): Promise<void> {
  const ago = (column: string): string => `${column} = ${column} - interval '${seconds} s'`
  const ofJobs = ['start_after', 'started_on', 'heartbeat_on'].map(ago).join()
  await client.query(`UPDATE interlinear_jobs.job SET ${ofJobs} WHERE state < 'completed'`)
  await client.query(`UPDATE interlinear_jobs.queue SET ${ago('monitor_claim_on')}`)
  const { rows } = await client.query(`SELECT to_regclass('interlinear.lock') AS locks`)
  if (rows[0].locks !== null) await client.query(`UPDATE interlinear.lock SET ${ago('until')}`)
}

/** Waits until a condition is true; fails after these seconds. */
export async function until(holds: () => boolean | Promise<boolean>, what: string, seconds = 30): Promise<void> {
  const end = performance.now() + seconds * 1000
  while (!(await holds())) {
    if (performance.now() > end) throw new Error(`waited ${seconds} s in vain: ${what}`)
    await wait(25)
  }
}

/** A network connection to the database that can be cut. */
export interface Cable extends AsyncDisposable {
  readonly url: string
  /** `silent`: packets are lost without an error. */
  readonly cut: (how: 'closed' | 'silent') => void
  readonly mend: () => void
}

export async function layCable(url: string): Promise<Cable> {
  const target = new URL(url)
  const open = new Set<Socket>()
  let state: 'whole' | 'closed' | 'silent' = 'whole'
  const server: Server = createServer(near => {
    if (state === 'closed') return near.destroy()
    const far = connect(Number(target.port), target.hostname)
    for (const [from, to] of [
      [near, far],
      [far, near],
    ] as const) {
      open.add(from)
      from.on('error', () => {})
      from.on('close', () => {
        open.delete(from)
        to.destroy()
      })
      from.on('data', data => {
        if (state !== 'silent') to.write(data)
      })
    }
  })
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done))
  const address = server.address()
  const through = new URL(url)
  through.port = String(typeof address === 'object' ? address?.port : '')
  return {
    url: through.href,
    cut: how => {
      state = how
      if (how === 'closed') for (const socket of open) socket.destroy()
    },
    mend: () => {
      state = 'whole'
      // Nothing is ever sent on a silent connection.
      for (const socket of open) socket.destroy()
    },
    [Symbol.asyncDispose]: async () => {
      for (const socket of open) socket.destroy()
      await new Promise(done => server.close(done))
    },
  }
}
