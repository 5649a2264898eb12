import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { FIVE, head, LATENCY, onAThread, row, SEGMENTS, sentence, TEXTS_PER_REQUEST } from './setup.ts'

export function desk(): string {
  const folder = mkdtempSync(join(tmpdir(), 'interlinear-bench-'))
  mkdirSync(join(folder, 'seeds'))
  const paragraphs = Array.from({ length: SEGMENTS / 4 }, (_, paragraph) =>
    [0, 1, 2, 3].map(index => sentence(paragraph * 4 + index)).join(' '),
  )
  writeFileSync(join(folder, 'seeds/talks.txt'), `${paragraphs.join('\n\n')}\n`)
  return folder
}

interface Command {
  readonly built: boolean
  readonly more?: readonly string[]
  readonly env?: Readonly<Record<string, string>>
}

const MAIN = { source: '../../src/cli/main.ts', built: '../../dist/cli/main.js' }
const mainOf = (built: boolean): string => fileURLToPath(new URL(built ? MAIN.built : MAIN.source, import.meta.url))

/** A client in a separate process that sends the same requests and does nothing else. */
async function bareClient(access: { url: string; key: string }): Promise<number> {
  const file = fileURLToPath(new URL('./bare-client.ts', import.meta.url))
  const start = performance.now()
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', file], {
    env: { PATH: process.env.PATH, DEEPL_AUTH_KEY: access.key, DEEPL_SERVER_URL: access.url },
    stdio: 'ignore',
  })
  const code = await new Promise(resolve => child.once('close', resolve))
  if (code !== 0) throw new Error(`the bare client ended with ${code}`)
  return performance.now() - start
}

/** The real command in a separate process, under a shell that reports its processor time at the end. */
export function command(cwd: string, access: { url: string; key: string }, { built, more = [], env = {} }: Command) {
  const args = ['translate', 'seeds/talks.txt', '--to', FIVE.join(), '--engine', 'deepl', '--format', 'json', ...more]
  const run = [process.execPath, '--disable-warning=ExperimentalWarning', mainOf(built), ...args]
  const child = spawn('sh', ['-c', '"$@"; code=$?; times >&2; exit $code', 'sh', ...run], {
    cwd,
    env: { PATH: process.env.PATH, DEEPL_AUTH_KEY: access.key, DEEPL_SERVER_URL: access.url, ...env },
    detached: true,
  })
  const outputs = { stdout: '', stderr: '' }
  for (const name of ['stdout', 'stderr'] as const) {
    child[name].on('data', text => {
      outputs[name] += text
    })
  }
  const ended = new Promise<{ code: number | null; stdout: string; cpuMilliseconds: number }>(resolve => {
    child.once('close', code => resolve({ code, stdout: outputs.stdout, cpuMilliseconds: childTimes(outputs.stderr) }))
  })
  // The shell and the command.
  const kill = (): void => {
    if (child.pid && child.exitCode === null && child.signalCode === null) process.kill(-child.pid, 'SIGKILL')
  }
  return { kill, ended }
}

/** User and system time of the children, from the last line that `times` prints: `0m0.512s 0m0.098s`. */
function childTimes(stderr: string): number {
  const times = stderr.trimEnd().split('\n').at(-1) ?? ''
  return [...times.matchAll(/(\d+)m([\d.]+)s/g)].reduce(
    (sum, [, min, sec]) => sum + 60_000 * Number(min) + 1000 * Number(sec),
    0,
  )
}

interface Timed {
  readonly milliseconds: number
  readonly cpuMilliseconds: number
  readonly code: number | null
  readonly outcome: {
    readonly requests: number
    readonly billedCharacters: number
    readonly articles: readonly [{ readonly editions: readonly { readonly sent: number }[] }]
  }
}

async function timed(cwd: string, access: { url: string; key: string }, how: Command): Promise<Timed> {
  const start = performance.now()
  const { code, stdout, cpuMilliseconds } = await command(cwd, access, how).ended
  return { milliseconds: performance.now() - start, cpuMilliseconds, code, outcome: JSON.parse(stdout) }
}

const RUNS = 5

/** The runs of a newsroom's day: on a new article, on an unchanged one, and on one with one changed sentence. */
export async function wholeProcess(): Promise<void> {
  const built = existsSync(mainOf(true))
  const least = FIVE.length * Math.ceil(SEGMENTS / TEXTS_PER_REQUEST)
  const floor = Math.ceil(least / FIVE.length) * LATENCY
  const title = `Process in all, ${SEGMENTS} × ${FIVE.length}, ${LATENCY} ms latency, concurrency 5, best of ${RUNS}`
  const cells = ['program', 'run', 'sent', 'requests', 'ms', 'floor', 'CPU ms', 'billed', 'exit']
  head(built ? title : `${title} (from source alone: \`npm run build\` for the package)`, cells)
  for (const each of built ? [true, false] : [false]) {
    await onAThread(async access => {
      const rows = new Map<string, Timed[]>()
      const bare: number[] = []
      for (let round = 0; round < RUNS; round++) {
        bare.push(await bareClient(access))
        for (const [name, run] of await day(access, each)) rows.set(name, [...(rows.get(name) ?? []), run])
      }
      row([
        'deepl-node',
        'the same requests, and nothing else',
        '',
        least,
        Math.round(Math.min(...bare)),
        floor,
        '',
        '',
        0,
      ])
      for (const [name, runs] of rows) {
        const best = Math.min(...runs.map(({ milliseconds }) => milliseconds))
        const cpu = Math.min(...runs.map(({ cpuMilliseconds }) => cpuMilliseconds))
        const { code, outcome } = runs[0] as Timed
        const sent = outcome.articles[0].editions.map(edition => edition.sent).join('+')
        const least = outcome.requests > FIVE.length ? floor : outcome.requests > 0 ? LATENCY : 0
        row([
          each ? 'dist' : 'source',
          name,
          sent,
          outcome.requests,
          Math.round(best),
          least,
          Math.round(cpu),
          outcome.billedCharacters,
          code ?? '-',
        ])
      }
    })
  }
}

async function day(
  access: { url: string; key: string },
  built: boolean,
): Promise<readonly (readonly [string, Timed])[]> {
  const cwd = desk()
  const file = join(cwd, 'seeds/talks.txt')
  const first = await timed(cwd, access, { built })
  const unchanged = await timed(cwd, access, { built })
  writeFileSync(file, readFileSync(file, 'utf8').replace('on day 7 of', 'on the seventh day of'))
  const changed = await timed(cwd, access, { built })
  const cold = await timed(cwd, access, { built, more: ['--again'], env: { NODE_COMPILE_CACHE: join(cwd, 'cache') } })
  rmSync(cwd, { recursive: true })
  return [
    ['first', first],
    ['unchanged', unchanged],
    ['one sentence changed', changed],
    ['again, nothing compiled yet', cold],
  ]
}
