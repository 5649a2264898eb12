import { randomUUID } from 'node:crypto'
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { hostname } from 'node:os'
import { dirname, join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { InterlinearError } from '../../errors.ts'
import { codeOf, statIfAny } from '../files/paths.ts'
import { createQueue } from './queue.ts'

/** How long a writer waits for another one, and how old an unsigned folder must be to be nobody's. */
const PATIENCE = 10_000
const UNSIGNED = 2000

const OWNER = 'owner'
const ourselves = `${process.pid}@${hostname()}`

/** Does the work on a folder when all earlier calls for it in this process have done theirs. */
export const inTurn = createQueue()

/** Whether a write is under way, or was cut off. */
export const isPending = (folder: string): boolean => ageOf(folder) !== undefined

/**
 * Does the work in a folder that no other process has, and removes it; to be called in turn. What a dead writer left in
 * it is handed to `recover` first. Throws a locked error when another process keeps the folder.
 */
export async function exclusively<T>(
  folder: string,
  work: (folder: string) => Promise<T>,
  recover: (folder: string) => Promise<void> = async () => {},
): Promise<T> {
  await take(folder, recover)
  try {
    return await work(folder)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function take(folder: string, recover: (folder: string) => Promise<void>): Promise<void> {
  const until = performance.now() + PATIENCE
  await mkdir(dirname(folder), { recursive: true })
  for (;;) {
    if (await begin(folder)) return
    if (await isAbandoned(folder)) {
      await recover(folder)
      await sweep(folder)
    } else if (performance.now() > until) {
      throw new InterlinearError('locked', 'another process is writing this file.', { place: { file: folder } })
    } else await wait(20)
  }
}

/** Whether the folder is ours now; where it cannot be signed, as on a full disk, none is left. */
async function begin(folder: string): Promise<boolean> {
  try {
    await mkdir(folder)
  } catch (cause) {
    if (codeOf(cause) === 'EEXIST') return false
    throw cause
  }
  try {
    await writeFile(join(folder, OWNER), ourselves)
    return true
  } catch (cause) {
    await rm(folder, { recursive: true, force: true })
    throw cause
  }
}

/** Takes an abandoned folder out of the way in one step; one that somebody else has taken over by now goes back. */
async function sweep(folder: string): Promise<void> {
  const aside = `${folder}.${randomUUID()}`
  try {
    await rename(folder, aside)
    if (await isAbandoned(aside)) await rm(aside, { recursive: true, force: true })
    else await rename(aside, folder)
  } catch (cause) {
    if (codeOf(cause) !== 'ENOENT') throw cause
  }
}

/** Whether the writer is gone: a process of this machine that no longer runs, or one that never signed. */
async function isAbandoned(folder: string): Promise<boolean> {
  const owner = await readFile(join(folder, OWNER), 'utf8').catch(() => '')
  const [pid, host] = owner.split('@')
  if (owner === ourselves) return true
  if (host === undefined || host !== hostname()) return (ageOf(folder) ?? 0) > (host ? PATIENCE : UNSIGNED)
  return !isRunning(Number(pid))
}

/** Whether a process of this machine runs, anybody's. */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (cause) {
    return codeOf(cause) !== 'ESRCH'
  }
}

function ageOf(folder: string): number | undefined {
  const found = statIfAny(folder)
  return found && Date.now() - found.mtimeMs
}
