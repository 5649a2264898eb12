import { readdirSync, readFileSync } from 'node:fs'

/** Processor time of processes, including those that have ended. */
export interface Spent {
  /** Reads the processor time of some processes. */
  readonly look: (pids: readonly number[]) => void
  /** Seconds of all processes that were read. */
  readonly seconds: () => number
}

/** Linux counts in hundredths of a second. */
const TICKS = 100

export function openSpent(): Spent {
  const last = new Map<number, number>()
  return {
    look: pids => {
      for (const pid of pids) {
        const fields = read(`/proc/${pid}/stat`).split(') ').at(-1)?.split(' ') ?? []
        const ticks = Number(fields[11]) + Number(fields[12])
        if (ticks > 0) last.set(pid, ticks)
      }
    },
    seconds: () => [...last.values()].reduce((sum, ticks) => sum + ticks, 0) / TICKS,
  }
}

/** PostgreSQL's processes for a database. */
export const backendsOf = (database: string): readonly number[] =>
  readdirSync('/proc')
    .map(Number)
    .filter(pid => pid > 0 && read(`/proc/${pid}/cmdline`).includes(` ${database} `))

/** Memory in megabytes. */
export const memoryOf = (pid: number | undefined): number =>
  Math.round(Number(/VmRSS:\s+(\d+)/.exec(read(`/proc/${pid}/status`))?.[1] ?? 0) / 1024)

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}
