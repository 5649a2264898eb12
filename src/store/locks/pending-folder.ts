import { randomUUID } from 'node:crypto'
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { hostname } from 'node:os'
import { dirname, join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { InterlinearError } from '../../errors.ts'
import { codeOf, statIfAny } from '../files/disk/read.ts'
import { createQueue } from './queue.ts'

/** How long a writer waits for another one, in milliseconds. */
const PATIENCE = 10_000
/** A folder without an owner file that is older than this, in milliseconds, is abandoned. */
const UNSIGNED = 2000

/** The file with the owner of the folder: `<pid>@<host>`. */
const OWNER = 'owner'
const ourselves = `${process.pid}@${hostname()}`

/**
 * Runs the tasks on one folder one after another. It is shared by the whole process, since no two parts of it may write
 * a file at the same time.
 */
export const inTurn = createQueue()

/** Whether a write is in progress, or was interrupted by a crash. */
export const isPending = (folder: string): boolean => ageOf(folder) !== undefined

/**
 * Creates the folder, which no other process can do meanwhile, runs the work in it and removes it; call it by `inTurn`.
 * If a writer died and left the folder, `recover` gets it first. Throws a locked error if another process keeps the
 * folder.
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

/** Whether the folder is ours now. If the owner file cannot be written, as on a full disk, the folder is removed. */
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

/** Moves an abandoned folder away and removes it; moves it back if another process has taken it over meanwhile. */
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

/** Whether no process works in the folder: its owner no longer runs, or it has had no owner file for too long. */
async function isAbandoned(folder: string): Promise<boolean> {
  const owner = await readFile(join(folder, OWNER), 'utf8').catch(() => '')
  const [pid, host] = owner.split('@')
  // In this process tasks run one after another, so it is the rest of a failed one of ours.
  if (owner === ourselves) return true
  if (host === undefined || host !== hostname()) return (ageOf(folder) ?? 0) > (host ? PATIENCE : UNSIGNED)
  return !isRunning(Number(pid))
}

/** Whether a process of this machine is running, of any user. */
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
