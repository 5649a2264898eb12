import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { execPath } from 'node:process'

/** The review page as a newsroom starts it: a separate process. */
export interface ServerProcess {
  readonly url: string
  /** How long the command took until the page's address was printed. */
  readonly started: number
  /** The memory of the process in megabytes. */
  readonly memory: () => number
  readonly close: () => Promise<void>
}

const MAIN = join(import.meta.dirname, '../src/cli/main.ts')

export async function startServer(folder: string): Promise<ServerProcess> {
  const start = performance.now()
  const args = ['--disable-warning=ExperimentalWarning', MAIN, 'review', '--no-open', '--author', 'bench']
  const child = spawn(execPath, args, { cwd: folder, stdio: ['ignore', 'pipe', 'inherit'] })
  const url = await new Promise<string>(resolve => child.stdout.setEncoding('utf8').once('data', resolve))
  return {
    url: url.trim(),
    started: performance.now() - start,
    memory: () => {
      const status = readFileSync(`/proc/${child.pid}/status`, 'utf8')
      return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1]) / 1024
    },
    close: async () => {
      const gone = new Promise(resolve => child.once('exit', resolve))
      child.kill('SIGKILL')
      await gone
    },
  }
}
