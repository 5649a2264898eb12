import type { DatabaseSync } from 'node:sqlite'

/** SQLite's code for a file that another process holds. */
const BUSY = 5
const PAUSE_MS = 20

/**
 * Sets a SQLite file to write-ahead logging, so that it can be read during writes. The file keeps the mode. If
 * processes open a new file at the same time, SQLite lets one change the mode and refuses the others at once, even with
 * a timeout; so they retry, for at most `patienceMs`.
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
