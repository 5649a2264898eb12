import { randomUUID } from 'node:crypto'
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { readTextIfAny } from './files.ts'
import { billedInMonth, openLedger, spendingBy } from './ledger.ts'
import { exclusively, inTurn, isRunning } from './pending.ts'

/** What a run means to spend before the ledger has it. */
export interface Intent {
  readonly run: string
  readonly engine: string
  readonly characters: number
  /** ISO 8601, UTC. */
  readonly time: string
}

export interface Reservation {
  /** What the month had spent before it. */
  readonly spent: number
  readonly release: () => Promise<void>
}

/**
 * Reserves characters of the month's budget, so that runs at the same time keep within it together: `allow` is told what
 * is spent of the month, and throws to refuse. What a run that died had reserved is free again.
 */
export async function reserve(folder: string, intent: Intent, allow: (spent: number) => void): Promise<Reservation> {
  const shelf = shelfOf(folder)
  const pending = join(folder, '.reserved.pending')
  const path = join(shelf, `${randomUUID()}.json`)
  return inTurn(pending, () =>
    exclusively(pending, async () => {
      const spent = await spentInMonth(folder, intent)
      allow(spent)
      await mkdir(shelf, { recursive: true })
      await writeFile(path, JSON.stringify({ ...intent, pid: process.pid, host: hostname() } satisfies Reserved))
      return { spent, release: () => rm(path, { force: true }) }
    }),
  )
}

/** What engines billed in a month, and what runs under way have reserved and not been billed for yet. */
export async function spentInMonth(folder: string, { engine, time }: Pick<Intent, 'engine' | 'time'>): Promise<number> {
  const entries = await openLedger(folder).entries()
  const byRun = spendingBy(entries, ({ run }) => run)
  const open = (await reservedFor(engine, { shelf: shelfOf(folder), time })).map(({ run, characters }) =>
    Math.max(0, characters - (byRun.get(run)?.billedCharacters ?? 0)),
  )
  return open.reduce((sum, left) => sum + left, billedInMonth(entries, engine, time))
}

interface Reserved extends Intent {
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
