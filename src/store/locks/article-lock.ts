import { randomUUID } from 'node:crypto'
import { mkdirSync, rmdirSync, rmSync } from 'node:fs'
import { hostname } from 'node:os'
import { dirname, join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { InterlinearError } from '../../errors.ts'
import type { Slug } from '../../model.ts'

/** A run's lock on an article. The operating system releases it when the process dies. */
export interface Lock {
  readonly release: () => void
}

interface Owner {
  readonly pid: number
  readonly host: string
  readonly since: number
}

/**
 * Locks an article by `<folder>/locks/<slug>.db`; throws a `locked` error with the owner's name if another run has it.
 * The lock is a transaction of SQLite, which ends with its process, so no lock is left behind. Its release removes the
 * file.
 */
export async function acquireLock(folder: string, slug: Slug): Promise<Lock> {
  const sqlite = await import('node:sqlite')
  const path = join(folder, 'locks', `${slug}.db`)
  const until = performance.now() + PATIENCE
  for (;;) {
    const taken = attempt(() => take(sqlite, path, slug))
    if (taken instanceof InterlinearError) {
      if (taken.code === 'locked' || performance.now() > until) throw taken
    } else {
      if (isSigned(sqlite, path, taken.token)) return { release: () => release(taken, folder, path) }
      taken.close()
    }
    await wait(5 * Math.random())
  }
}

/**
 * How long errors are retried, in milliseconds. An owner that releases the lock removes the file and its folder.
 * Another process that opens it at that moment may get various errors, but none at the next attempt.
 */
const PATIENCE = 1000

function attempt<T>(work: () => T): T | InterlinearError {
  try {
    return work()
  } catch (error) {
    if (error instanceof InterlinearError) return error
    throw error
  }
}

type Sqlite = typeof import('node:sqlite')

interface Taken {
  readonly token: string
  readonly close: () => void
}

function take({ DatabaseSync }: Sqlite, path: string, slug: Slug): Taken {
  try {
    mkdirSync(dirname(path), { recursive: true })
  } catch (cause) {
    throw new InterlinearError('storage', 'cannot be written to.', { place: { file: dirname(path) }, cause })
  }
  let database: InstanceType<typeof DatabaseSync>
  try {
    database = new DatabaseSync(path, { timeout: 0 })
  } catch (cause) {
    throw new InterlinearError('storage', 'cannot be opened.', { place: { file: path }, cause })
  }
  const token = randomUUID()
  try {
    database.exec(
      'PRAGMA synchronous = OFF; BEGIN IMMEDIATE; CREATE TABLE IF NOT EXISTS owner (pid, host, since, token); DELETE FROM owner',
    )
    database.prepare('INSERT INTO owner VALUES (?, ?, ?, ?)').run(process.pid, hostname(), Date.now(), token)
    database.exec('COMMIT; BEGIN IMMEDIATE')
  } catch (cause) {
    const owner = readOwner(() => database.prepare('SELECT pid, host, since FROM owner').get())
    database.close()
    if (!isBusy(cause)) {
      throw new InterlinearError('storage', 'cannot be written.', {
        place: { file: path },
        hint: 'Check that the disk has space, then run again.',
        cause,
      })
    }
    throw new InterlinearError('locked', `${slug} is being worked on by ${describeOwner(owner)}.`, {
      hint: 'Wait for it to finish, or end it, and run again.',
      cause,
    })
  }
  return { token, close: () => database.isOpen && database.close() }
}

/** Whether SQLite says that another process holds the file: the low byte of its code is 5 (busy) or 6 (locked). */
const isBusy = (cause: unknown): boolean =>
  cause instanceof Error && 'errcode' in cause && [5, 6].includes(Number(cause.errcode) & 0xff)

/** Whether the file at the path is still the one with our token, and not a new one that another process made. */
function isSigned({ DatabaseSync }: Sqlite, path: string, token: string): boolean {
  try {
    const database = new DatabaseSync(path, { readOnly: true })
    const owner = database.prepare('SELECT token FROM owner').get()
    database.close()
    return owner?.token === token
  } catch {
    return false
  }
}

/** Removes the file while we still hold the lock, then its empty folders. */
function release({ close }: Taken, folder: string, path: string): void {
  rmSync(path, { force: true })
  close()
  for (const empty of [dirname(path), folder, dirname(folder)]) {
    try {
      rmdirSync(empty)
    } catch {
      return
    }
  }
}

function readOwner(select: () => unknown): Owner | undefined {
  try {
    return select() as Owner | undefined
  } catch {
    // The owner has just locked the file and not yet written its name.
    return undefined
  }
}

function describeOwner(owner: Owner | undefined): string {
  if (!owner) return 'another run'
  const minutes = Math.round((Date.now() - owner.since) / 60_000)
  return `process ${owner.pid} on ${owner.host}, since ${minutes < 1 ? 'less than a minute' : `${minutes} min`}`
}
