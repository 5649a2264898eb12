import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ExitCode } from '../src/cli/model.ts'
import { run } from '../src/cli/run.ts'

export interface Ran {
  readonly code: ExitCode
  readonly stdout: string
  readonly stderr: string
}

export interface Terminal {
  readonly cwd: string
  readonly env?: Record<string, string>
  readonly signal?: AbortSignal
  readonly color?: boolean
  readonly live?: boolean
  readonly columns?: number
}

/** Runs a command as the shell would, in this process: the real command line, with its output kept. */
export async function interlinear(args: readonly string[], terminal: Terminal): Promise<Ran> {
  const { cwd, env = {}, signal = new AbortController().signal } = terminal
  const { color = false, live = false, columns = 100 } = terminal
  let stdout = ''
  let stderr = ''
  const code = await run(args, {
    stdout: text => {
      stdout += text
    },
    stderr: text => {
      stderr += text
    },
    env: { PATH: process.env.PATH, ...env },
    cwd,
    live,
    color,
    columns,
    signal,
  })
  return { code, stdout, stderr }
}

/** A new empty folder. */
export const temporaryFolder = (): string => mkdtempSync(join(tmpdir(), 'interlinear-'))
