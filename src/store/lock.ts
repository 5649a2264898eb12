import { mkdirSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { InterlinearError } from '../errors.ts'
import type { Slug } from '../model.ts'

/** One run's hold on an article. The operating system lets go of it when the process dies, however it dies. */
export interface Lock {
  readonly release: () => void
}

interface Owner {
  readonly pid: number
  readonly host: string
  readonly since: number
}

/**
 * Takes `<folder>/locks/<slug>.db`; throws a `locked` error that names the owner and its age when another run has it. The
 * lock is a SQLite transaction, so that nothing stale is ever left behind; the owner's name in it is for the message only.
 */
export async function acquireLock(folder: string, slug: Slug): Promise<Lock> {
  const { DatabaseSync } = await import('node:sqlite')
  const path = join(folder, 'locks', `${slug}.db`)
  try {
    mkdirSync(join(folder, 'locks'), { recursive: true })
  } catch (cause) {
    throw new InterlinearError('storage', `cannot write to ${folder}.`, { cause })
  }
  const database = new DatabaseSync(path, { timeout: 0 })
  try {
    database.exec(
      'PRAGMA synchronous = OFF; BEGIN IMMEDIATE; CREATE TABLE IF NOT EXISTS owner (pid, host, since); DELETE FROM owner',
    )
    database.prepare('INSERT INTO owner VALUES (?, ?, ?)').run(process.pid, hostname(), Date.now())
    database.exec('COMMIT; BEGIN IMMEDIATE')
  } catch (cause) {
    const owner = readOwner(() => database.prepare('SELECT pid, host, since FROM owner').get())
    database.close()
    throw new InterlinearError('locked', `${slug} is being worked on by ${describeOwner(owner)}.`, {
      hint: 'Wait for it to finish, or end it, and run again.',
      cause,
    })
  }
  return {
    release: () => {
      if (database.isOpen) database.close()
    },
  }
}

function readOwner(select: () => unknown): Owner | undefined {
  try {
    return select() as Owner | undefined
  } catch {
    // It has just taken the lock and not signed it yet.
    return undefined
  }
}

function describeOwner(owner: Owner | undefined): string {
  if (!owner) return 'another run'
  const minutes = Math.round((Date.now() - owner.since) / 60_000)
  return `process ${owner.pid} on ${owner.host}, since ${minutes < 1 ? 'less than a minute' : `${minutes} min`}`
}
