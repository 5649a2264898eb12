import type { DatabaseSync } from 'node:sqlite'

/** SQLite's code for a file that another process holds. */
const BUSY = 5
const PAUSE_MS = 20

/**
 * Has a SQLite file keep a write-ahead log, so that it is read while somebody writes. The mode stays in the file. Of
 * processes that open a new file at once, SQLite lets one change the mode and refuses the others without waiting, also where
 * it has a timeout; so they ask again, for `patienceMs` at most.
 */
export function writeAhead(database: DatabaseSync, patienceMs: number): void {
  const until = performance.now() + patienceMs
  for (;;) {
    try {
      database.exec('PRAGMA journal_mode = WAL')
      return
    } catch (error) {
      const isBusy = error instanceof Error && 'errcode' in error && (Number(error.errcode) & 0xff) === BUSY
      if (!isBusy || performance.now() > until) throw error
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE_MS)
    }
  }
}
