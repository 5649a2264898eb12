import { randomUUID } from 'node:crypto'
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { readTextIfAny } from '../files/disk/read.ts'
import { exclusively, inTurn, isRunning } from '../locks/pending-folder.ts'
import { billedInMonth, openLedger, spendingBy } from './ledger.ts'

/** A run that will spend characters. */
export interface Intent {
  readonly run: string
  readonly engine: string
  /** ISO 8601, UTC. */
  readonly time: string
}

export interface Reservation {
  readonly release: () => Promise<void>
}

/**
 * Reserves characters of the month's budget, so that simultaneous runs keep to it together. `grant` gets the characters
 * spent this month and gives the number to reserve; it throws to refuse. The reservation of a run that died no longer
 * counts.
 */
export async function reserve(folder: string, intent: Intent, grant: (spent: number) => number): Promise<Reservation> {
  const reservations = reservationsIn(folder)
  const pending = join(folder, '.reserved.pending')
  const path = join(reservations, `${randomUUID()}.json`)
  return inTurn(pending, () =>
    exclusively(pending, async () => {
      const characters = grant(await spentInMonth(folder, intent))
      await mkdir(reservations, { recursive: true })
      const reserved: Reserved = { ...intent, characters, pid: process.pid, host: hostname() }
      await writeFile(path, JSON.stringify(reserved))
      return { release: () => rm(path, { force: true }) }
    }),
  )
}

/** What engines billed in a month, plus what present runs have reserved and not yet been billed for. */
export async function spentInMonth(folder: string, { engine, time }: Pick<Intent, 'engine' | 'time'>): Promise<number> {
  const entries = await openLedger(folder).entries()
  const byRun = spendingBy(entries, ({ run }) => run)
  const reserved = Map.groupBy(await reservedFor(engine, { folder, time }), ({ run }) => run)
  const open = [...reserved].map(([run, parts]) => {
    const characters = parts.reduce((sum, part) => sum + part.characters, 0)
    return Math.max(0, characters - (byRun.get(run)?.billedCharacters ?? 0))
  })
  return open.reduce((sum, left) => sum + left, billedInMonth(entries, engine, time))
}

/** The file of a reservation. */
interface Reserved extends Intent {
  readonly characters: number
  readonly pid: number
  readonly host: string
}

const reservationsIn = (folder: string): string => join(folder, 'reserved')

/** The reservations for these engines of runs that may still be running; the files of all others are removed. */
async function reservedFor(
  engine: string,
  { folder, time }: { readonly folder: string; readonly time: string },
): Promise<readonly Reserved[]> {
  const engines = new Set(engine.split(','))
  const live: Reserved[] = []
  for (const name of await readdir(reservationsIn(folder)).catch(() => [])) {
    const path = join(reservationsIn(folder), name)
    const reserved = readReserved((await readTextIfAny(path)) ?? '')
    if (!reserved || !isLive(reserved, time)) await rm(path, { force: true })
    else if (reserved.engine.split(',').some(one => engines.has(one))) live.push(reserved)
  }
  return live
}

const DAY = 86_400_000

/**
 * Whether a run may still be running. A process of another machine cannot be checked, so its reservation counts for a
 * day.
 */
const isLive = ({ pid, host, time }: Reserved, now: string): boolean =>
  host === hostname() ? isRunning(pid) : Date.parse(now) - Date.parse(time) < DAY

function readReserved(text: string): Reserved | undefined {
  try {
    return JSON.parse(text) as Reserved
  } catch {
    return undefined
  }
}
