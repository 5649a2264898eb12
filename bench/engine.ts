import { readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { createEngine, type EngineSetup } from '../src/engine/index.ts'
import type { Delivery, EngineReport, Job } from '../src/model.ts'
import { firstly, type Mood } from '../tests/deepl-server/moods.ts'
import { type DeepLServer, startDeepLServer } from '../tests/deepl-server/server.ts'
import { command, desk, wholeProcess } from './engine/process.ts'
import { FIVE, head, LATENCY, LOCALES, onAThread, row, SEGMENTS, sentence, TEXTS_PER_REQUEST } from './engine/setup.ts'

// Engines compared with the physical limit: `npm run bench -- engine`. The least time of a run is its rounds of
// requests, times the latency of the server; everything above it is our own work.

const jobOf = (text: string, to: string, id: string): Job => ({
  ...{ id: `${to} ${id}`, slug: 'talks', key: `p1.s${id}`, from: 'en', to, context: 'Talks' },
  ...{ pieces: [text], plain: [text], terms: [] },
})

const jobsFor = (segments: number, locales: readonly string[]): readonly Job[] =>
  locales.flatMap(to => Array.from({ length: segments }, (_, index) => jobOf(sentence(index), to, String(index))))

interface Ran {
  readonly report: EngineReport
  readonly deliveries: readonly Delivery[]
  readonly milliseconds: number
  /** Processor time of this thread alone, which other work on the machine does not affect. */
  readonly cpuMilliseconds: number
}

async function through(
  access: { url: string; key: string },
  jobs: readonly Job[],
  setup: Partial<EngineSetup>,
): Promise<Ran> {
  const engine = await createEngine('deepl', {
    env: { DEEPL_AUTH_KEY: access.key, DEEPL_SERVER_URL: access.url },
    ...setup,
  })
  const deliveries: Delivery[] = []
  const start = performance.now()
  const cpu = process.threadCpuUsage()
  const report = await engine.translate(jobs, {
    deliver: some => {
      deliveries.push(...some)
    },
  })
  const milliseconds = performance.now() - start
  const { user, system } = process.threadCpuUsage(cpu)
  await engine.close()
  return { report, deliveries, milliseconds, cpuMilliseconds: (user + system) / 1000 }
}

async function speed(): Promise<void> {
  head(`Translate step, ${LATENCY} ms latency, best of 5`, [
    'segments × locales',
    'concurrency',
    'requests',
    'least',
    'ms',
    'floor',
    'ratio',
    'CPU ms per request',
  ])
  const rows = [
    [460, 5, 5],
    [460, 20, 5],
    [460, 20, 20],
  ] as const
  for (const [segments, count, concurrency] of rows) {
    const jobs = jobsFor(segments, LOCALES.slice(0, count))
    const least = count * Math.ceil(segments / TEXTS_PER_REQUEST)
    const floor = Math.ceil(least / concurrency) * LATENCY
    await onAThread(async access => {
      await through(access, jobsFor(1, ['es']), {})
      const runs: Ran[] = []
      for (let run = 0; run < 5; run++) runs.push(await through(access, jobs, { concurrency }))
      const best = runs.toSorted((a, b) => a.milliseconds - b.milliseconds)[0] as Ran
      const { milliseconds, cpuMilliseconds, report } = best
      const ratio = (milliseconds / floor).toFixed(2)
      row([
        `${segments} × ${count}`,
        concurrency,
        report.requests,
        least,
        Math.round(milliseconds),
        floor,
        ratio,
        (cpuMilliseconds / least).toFixed(1),
      ])
    })
  }
}

const gaps = (server: DeepLServer, failed: number): readonly number[] => {
  const times = server.translations().map(({ time }) => time)
  return times.slice(failed + 1).map((time, index) => time - (times[failed + index] ?? 0))
}

async function faults(): Promise<void> {
  head('Faults, 1,000 texts, concurrency 20, real waits', [
    'fault',
    'requests',
    'failed',
    'billed again',
    'least gap of retries, ms',
    's',
  ])
  const cases: readonly (readonly [string, Mood, number])[] = [
    ['20 × 429 at once', { fault: firstly(20, { status: 429 }) }, 20],
    ['20 × 429 with Retry-After: 1', { fault: firstly(20, { status: 429, headers: { 'retry-after': '1' } }) }, 20],
    ['20 × 503 at once', { fault: firstly(20, { status: 503 }) }, 20],
    ['3 × 429', { fault: firstly(3, { status: 429 }) }, 3],
    ['3 × 503', { fault: firstly(3, { status: 503 }) }, 3],
    ['an answer after 6 s', { fault: firstly(1, { delayMs: 6000 }) }, 0],
  ]
  const jobs = jobsFor(1000, ['es'])
  const cost = jobs.reduce((sum, { pieces }) => sum + pieces.join('').length, 0)
  for (const [name, mood, failed] of cases) {
    const server = await startDeepLServer({ mood, latencyMs: 5 })
    const { report, milliseconds } = await through(server, jobs, { concurrency: 20 })
    const least = failed > 0 ? Math.min(...gaps(server, 20)).toFixed(0) : '–'
    row([
      name,
      report.requests,
      report.failures.length,
      server.billed() - cost,
      least,
      (milliseconds / 1000).toFixed(1),
    ])
    await server.close()
  }
}

async function quota(): Promise<void> {
  head('456 halfway, concurrency 5', ['requests after the first 456', 'kept', 'failed', 'paid in both runs'])
  const jobs = jobsFor(SEGMENTS, FIVE)
  const cost = jobs.reduce((sum, { pieces }) => sum + pieces.join('').length, 0)
  const server = await startDeepLServer({ quota: Math.round(cost / 2), latencyMs: 5 })
  const first = await through(server, jobs, { concurrency: 5 })
  const got = new Set(first.deliveries.map(({ id }) => id))
  const topped = await startDeepLServer()
  await through(
    topped,
    jobs.filter(({ id }) => !got.has(id)),
    {},
  )
  const refused = server.translations().length - Math.ceil(first.deliveries.length / TEXTS_PER_REQUEST)
  const paid = ((100 * (server.billed() + topped.billed())) / cost).toFixed(1)
  row([refused - 1, first.deliveries.length, first.report.failures.length, `${paid} %`])
  await Promise.all([server.close(), topped.close()])
}

async function killed(): Promise<void> {
  const concurrency = 5
  head(`kill -9 at 20 random points, ${SEGMENTS} × ${FIVE.length}, concurrency ${concurrency}`, [
    'runs',
    'most billed again',
    'most in flight',
    'files whole',
    'complete after',
  ])
  const longest = Math.max(...Array.from({ length: SEGMENTS }, (_, index) => sentence(index).length))
  const cost =
    FIVE.length * Array.from({ length: SEGMENTS }, (_, index) => sentence(index).length).reduce((a, b) => a + b)
  let most = 0
  let whole = 0
  let complete = 0
  for (let run = 0; run < 20; run++) {
    const cwd = desk()
    const server = await startDeepLServer({ latencyMs: 10 })
    const killAt = 1 + Math.floor(Math.random() * 50)
    const { kill, ended } = command(cwd, server, { built: false, more: ['--concurrency', String(concurrency)] })
    const delay = Math.random() * 15
    server.be({ fault: number => void (number === killAt && setTimeout(kill, delay)) })
    await ended
    if (everyFileParses(join(cwd, 'locales'))) whole++
    server.be({})
    const { stdout } = await command(cwd, server, { built: false }).ended
    const { articles } = JSON.parse(stdout)
    if (
      articles[0].editions.every(
        ({ failed, segments }: { failed: number; segments: number }) => failed === 0 && segments === SEGMENTS,
      )
    )
      complete++
    most = Math.max(most, server.billed() - cost)
    await server.close()
    rmSync(cwd, { recursive: true })
  }
  row([20, most, concurrency * TEXTS_PER_REQUEST * longest, `${whole} of 20`, `${complete} of 20`])
}

function everyFileParses(folder: string): boolean {
  try {
    for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
      if (file.endsWith('.json')) JSON.parse(readFileSync(join(folder, file), 'utf8'))
    }
    return true
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'ENOENT'
  }
}

/** Translates the sentences of the sample article repeatedly. */
async function apertium(): Promise<void> {
  head('Apertium, one pipe per pair', ['to', 'segments', 'words per second', 'ms per segment', 'failed'])
  const sample = readFileSync(new URL('../seeds/kursk-visit.txt', import.meta.url), 'utf8')
  const texts = sample.split(/\n+|(?<=[.!?]”?) /).filter(text => text.trim() !== '')
  for (const to of ['es', 'ca', 'gl', 'fr']) {
    const jobs = Array.from({ length: 10 }, (_, round) =>
      texts.map((text, index) => jobOf(text, to, `${round}.${index}`)),
    )
    const engine = await createEngine('apertium', { env: {} })
    await engine.translate(jobs[0] ?? [], { deliver: () => {} })
    const start = performance.now()
    const { failures } = await engine.translate(jobs.flat(), { deliver: () => {} })
    const milliseconds = performance.now() - start
    await engine.close()
    const segments = jobs.flat().length
    const words = 10 * texts.reduce((sum, text) => sum + text.split(/\s+/).length, 0)
    row([
      to,
      segments,
      Math.round((1000 * words) / milliseconds),
      (milliseconds / segments).toFixed(1),
      failures.length,
    ])
  }
}

export async function run(): Promise<void> {
  await speed()
  await apertium()
  await wholeProcess()
  await faults()
  await quota()
  await killed()
}
