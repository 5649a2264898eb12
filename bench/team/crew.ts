import { type ChildProcess, spawn } from 'node:child_process'
import { join } from 'node:path'
import { memoryOf } from './processes.ts'

const START = join(import.meta.dirname, '../../src/cli/start.mjs')

/** Workers as real processes, started as in our systemd unit: people come first, and a killed worker is restarted. */
export interface Crew {
  /** Kills any worker except the first; returns its number. */
  readonly killOne: () => number
  /** The memory of each process in megabytes. */
  readonly memory: () => readonly number[]
  readonly pids: () => readonly number[]
  readonly kills: () => number
  readonly stop: () => Promise<void>
}

interface CrewSettings {
  readonly folder: string
  readonly url: string
  readonly jobs: number
  /** The engine of each worker. */
  readonly engines: readonly { readonly url: string; readonly key: string }[]
}

export function startCrew({ folder, url, jobs, engines }: CrewSettings): Crew {
  let [kills, isOver] = [0, false]
  const children: ChildProcess[] = []
  const start = (number: number): void => {
    const { url: server = '', key = '' } = engines[number] ?? {}
    const args = ['worker', '--engine', 'deepl', '--only', 'draft', '--jobs', String(jobs), '--format', 'jsonl']
    const child = spawn(
      'nice',
      ['-n', '10', process.execPath, '--disable-warning=ExperimentalWarning', START, ...args],
      {
        cwd: folder,
        stdio: ['ignore', 'ignore', 'inherit'],
        env: { PATH: process.env.PATH, INTERLINEAR_DATABASE_URL: url, DEEPL_AUTH_KEY: key, DEEPL_SERVER_URL: server },
      },
    )
    children[number] = child
    child.once('close', () => {
      if (!isOver) start(number)
    })
  }
  for (const number of engines.keys()) start(number)
  return {
    killOne: () => {
      const number = 1 + Math.floor(Math.random() * (engines.length - 1))
      children[number]?.kill('SIGKILL')
      kills++
      return number
    },
    pids: () => children.flatMap(({ pid }) => pid ?? []),
    memory: () => children.map(({ pid }) => memoryOf(pid)),
    kills: () => kills,
    stop: async () => {
      isOver = true
      const gone = children.map(child => new Promise(resolve => child.once('close', resolve)))
      for (const child of children) child.kill('SIGTERM')
      await Promise.all(gone)
    },
  }
}
