import { randomUUID } from 'node:crypto'
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { readTextIfAny } from '../files/paths.ts'
import { exclusively, inTurn, isRunning } from '../locks/pending-folder.ts'
import { billedInMonth, openLedger, spendingBy } from './ledger.ts'

/** Who means to spend something before the ledger has it. */
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
 * Reserves characters of the month's budget, so that runs at the same time keep within it together: `grant` is told what
 * is spent of the month, and says how many they are, or throws to refuse. What a run that died had reserved is free again.
 */
export async function reserve(folder: string, intent: Intent, grant: (spent: number) => number): Promise<Reservation> {
  const shelf = shelfOf(folder)
  const pending = join(folder, '.reserved.pending')
  const path = join(shelf, `${randomUUID()}.json`)
  return inTurn(pending, () =>
    exclusively(pending, async () => {
      const characters = grant(await spentInMonth(folder, intent))
      await mkdir(shelf, { recursive: true })
      const reserved: Reserved = { ...intent, characters, pid: process.pid, host: hostname() }
      await writeFile(path, JSON.stringify(reserved))
      return { release: () => rm(path, { force: true }) }
    }),
  )
}

/** What engines billed in a month, and what runs under way have reserved and not been billed for yet. */
export async function spentInMonth(folder: string, { engine, time }: Pick<Intent, 'engine' | 'time'>): Promise<number> {
  const entries = await openLedger(folder).entries()
  const byRun = spendingBy(entries, ({ run }) => run)
  const reserved = Map.groupBy(await reservedFor(engine, { shelf: shelfOf(folder), time }), ({ run }) => run)
  const open = [...reserved].map(([run, parts]) => {
    const characters = parts.reduce((sum, part) => sum + part.characters, 0)
    return Math.max(0, characters - (byRun.get(run)?.billedCharacters ?? 0))
  })
  return open.reduce((sum, left) => sum + left, billedInMonth(entries, engine, time))
}

interface Reserved extends Intent {
  readonly characters: number
  readonly pid: number
  readonly host: string
}

const shelfOf = (folder: string): string => join(folder, 'reserved')

async function reservedFor(
  engine: string,
  { shelf, time }: { readonly shelf: string; readonly time: string },
): Promise<readonly Reserved[]> {
  const engines = new Set(engine.split(','))
  const live: Reserved[] = []
  for (const name of await readdir(shelf).catch(() => [])) {
    const path = join(shelf, name)
    const reserved = readReserved((await readTextIfAny(path)) ?? '')
    if (!reserved || !isLive(reserved, time)) await rm(path, { force: true })
    else if (reserved.engine.split(',').some(one => engines.has(one))) live.push(reserved)
  }
  return live
}

const DAY = 86_400_000

/** Whether a run may still be under way: on another machine, for a day. */
const isLive = ({ pid, host, time }: Reserved, now: string): boolean =>
  host === hostname() ? isRunning(pid) : Date.parse(now) - Date.parse(time) < DAY

function readReserved(text: string): Reserved | undefined {
  try {
    return JSON.parse(text) as Reserved
  } catch {
    return undefined
  }
}
