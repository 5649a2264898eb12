import { spawn } from 'node:child_process'
import { cpSync, mkdirSync, openSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { run } from '../src/cli/run.ts'
import { describeCrash } from '../src/cli/terminal/crash.ts'
import { interlinear, temporaryFolder } from './command-line.ts'

const MAIN = resolve(import.meta.dirname, '../src/cli/main.ts')
const cwd = temporaryFolder()

beforeAll(async () => {
  mkdirSync(join(cwd, 'seeds'))
  cpSync(resolve(import.meta.dirname, '../seeds/kursk-visit.txt'), join(cwd, 'seeds/kursk-visit.txt'))
  await interlinear(['translate', 'seeds/kursk-visit.txt', '--to', 'es', '--engine', 'pseudo'], { cwd })
  writeRows('long.tsv', 60_000)
  writeRows('shorter.tsv', 5000)
})

/** A file with a finding in each row. */
function writeRows(name: string, length: number): void {
  const rows = Array.from({ length }, (_, row) => `k${row}\tIt rained on 12 of 30 days.\tLlovió 13 de 30 días.`)
  writeFileSync(join(cwd, name), `id\tsource\ttarget\n${rows.join('\n')}\n`)
}

type Stdio = 'ignore' | 'pipe' | number

/** The program as a process of its own. */
function start(args: readonly string[], { stdout = 'pipe', stderr = 'pipe' }: { stdout?: Stdio; stderr?: Stdio } = {}) {
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', MAIN, ...args], {
    cwd,
    stdio: ['ignore', stdout, stderr],
    env: { PATH: process.env.PATH },
  })
  let said = ''
  child.stderr?.setEncoding('utf8').on('data', part => {
    said += part
  })
  const ended = new Promise<{ code: number | null; signal: string | null; stderr: string }>(done =>
    child.once('close', (code, signal) => done({ code, signal, stderr: said })),
  )
  return { child, ended }
}

describe('a process', () => {
  it.each(['SIGINT', 'SIGTERM'] as const)('that has nothing to finish ends at once on %s', async signal => {
    const { child, ended } = start(['check', 'long.tsv', '--to', 'es'])
    child.stdout?.once('data', () => child.kill(signal)).resume()
    expect(await ended).toMatchObject({ code: null, signal })
  })

  it.each(['SIGINT', 'SIGTERM'] as const)('that serves the page closes it on %s', async signal => {
    const { child, ended } = start(['review', '--no-open'])
    child.stderr?.once('data', () => child.kill(signal))
    expect(await ended).toMatchObject({ code: 0, signal: null })
  })

  it.each([[['check', 'kursk-visit']], [['names', 'kursk-visit']], [['status']]])(
    'that cannot write the result of %j says so in one line, and its exit code is not that of findings',
    async args => {
      const { ended } = start(args, { stdout: openSync('/dev/full', 'w') })
      const { code, stderr } = await ended
      expect([code, stderr]).toEqual([2, expect.stringMatching(/^interlinear: .*ENOSPC.*\n$/)])
    },
  )

  it('whose result is read slowly writes all of it', async () => {
    const { child, ended } = start(['check', 'shorter.tsv', '--to', 'es', '--format', 'jsonl'])
    const { stdout } = child
    if (!stdout) throw new Error('no pipe')
    let lines = 0
    for await (const part of stdout.setEncoding('utf8')) {
      if (lines === 0) await new Promise(resolve => setTimeout(resolve, 2000))
      lines += part.split('\n').length - 1
    }
    expect([lines, (await ended).code]).toEqual([5000, 1])
  })

  it('whose output is closed early (as by `head`) ends silently, with an exit code that is not 0', async () => {
    const { child, ended } = start(['check', 'long.tsv', '--to', 'es'])
    child.stdout?.once('data', () => child.stdout?.destroy())
    expect(await ended).toEqual({ code: 141, signal: null, stderr: '' })
  })

  it.each(['closed', '/dev/full'])('whose progress cannot be written (%s) finishes its work', async where => {
    const args = ['translate', 'seeds/kursk-visit.txt', '--to', where === 'closed' ? 'ca' : 'uk', '--engine', 'pseudo']
    const { child, ended } = start(args, where === 'closed' ? {} : { stderr: openSync(where, 'w') })
    let stdout = ''
    child.stdout?.setEncoding('utf8').on('data', part => {
      stdout += part
    })
    child.stderr?.destroy()
    expect((await ended).code).toBeLessThanOrEqual(1)
    expect(stdout).toMatch(/[1-9]\d* sent/)
  })
})

describe('a mistake of the program', () => {
  it('is one line with its place, and its exit code is not that of findings', async () => {
    let stderr = ''
    const io = {
      stdout: () => {
        throw new TypeError('x is\nnot a function')
      },
      stderr: (text: string) => {
        stderr += text
      },
      env: {},
      cwd,
      live: false,
      color: false,
      columns: 80,
      signal: new AbortController().signal,
    }
    expect(await run(['--help'], io)).toBe(2)
    expect(stderr).toMatch(/^interlinear: .*TypeError: x is not a function \(.*process\.test\.ts:\d+:\d+\)\. .*\n$/)
  })

  it('of any kind is described', () => {
    expect(describeCrash('boom')).toBe('interlinear: boom\n')
    expect(describeCrash(new RangeError('far'))).toContain('RangeError: far')
  })
})
