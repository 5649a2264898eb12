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

/** Runs a command as the shell would, in this process: the real command line, with its output kept. */
export async function interlinear(
  args: readonly string[],
  {
    cwd,
    env = {},
    signal = new AbortController().signal,
    color = false,
  }: { cwd: string; env?: Record<string, string>; signal?: AbortSignal; color?: boolean },
): Promise<Ran> {
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
    live: false,
    color,
    columns: 100,
    signal,
  })
  return { code, stdout, stderr }
}

/** A new empty folder. */
export const temporaryFolder = (): string => mkdtempSync(join(tmpdir(), 'interlinear-'))
