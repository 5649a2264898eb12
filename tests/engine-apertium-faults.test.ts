import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { apertiumEngine } from '../src/engine/apertium/engine.ts'
import { jobOf, type Outcome, through } from './engine-jobs.ts'

const folders: string[] = []
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true })
})

/** Programs in a pipe that pass texts on; the first does something else the first `times` it is started. */
async function throughPipe(fault: string, times: number): Promise<Outcome> {
  const folder = mkdtempSync(join(tmpdir(), 'interlinear-modes-'))
  folders.push(folder)
  const program = (name: string, lines: readonly string[]): string => {
    const path = join(folder, name)
    writeFileSync(path, ['#!/bin/sh', ...lines, 'exec cat -u', ''].join('\n'))
    chmodSync(path, 0o755)
    return path
  }
  const starts = join(folder, 'starts')
  const faulty = program('faulty', [`echo x >> ${starts}`, `[ $(wc -l < ${starts}) -gt ${times} ] || { ${fault}; }`])
  writeFileSync(join(folder, 'eng-spa.mode'), `${faulty} | ${program('pass', [])}`)
  const engine = apertiumEngine({ folders: [folder], timeoutMs: 300 })
  const outcome = await through(engine, [jobOf('one house', 'es'), jobOf('two houses', 'es')])
  await engine.close()
  return outcome
}

describe('a pipe that fails once is started again, and no text is lost', () => {
  it.each([
    ['dies at once', 'exit 1'],
    ['dies of a signal', 'kill -9 $$'],
    ['dies when it is asked', 'head -c 1 > /dev/null; exit 0'],
    ['gives an empty answer', "printf '\\000'"],
    ['says nothing', 'sleep 30; exit 0'],
    ['stops in the middle', 'head -c 5; exit 0'],
  ])('%s', async (_, fault) => {
    expect(await throughPipe(fault, 1)).toMatchObject({
      targets: ['one house', 'two houses'],
      report: { failures: [] },
    })
  })

  it('the texts fail with a message if it always fails', async () => {
    const { report } = await throughPipe('exit 1', 99)
    expect(report.failures.map(({ message }) => message)).toEqual(Array(2).fill(expect.stringMatching(/^Apertium /)))
  })
})

it('a job that is aborted before it is sent is not translated', async () => {
  const engine = apertiumEngine()
  const { report } = await through(engine, [jobOf('one house', 'es')], { signal: AbortSignal.abort() })
  expect(report.failures).toHaveLength(1)
  await engine.close()
})

it('ends its programs when it is closed, and can be used again', async () => {
  const engine = apertiumEngine()
  for (let use = 0; use < 2; use++) {
    expect((await through(engine, [jobOf('The house', 'es')])).targets).toEqual(['La casa'])
    await engine.close()
  }
})
