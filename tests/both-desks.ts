import { afterAll, beforeAll, describe } from 'vitest'
import { type DatabaseDesk, type Desk, openDatabaseDesk } from '../src/store/index.ts'
import { temporaryFolder } from './command-line.ts'
import { filesDesk } from './files-desk.ts'
import { startPostgres, type TestPostgres } from './postgres.ts'

/** Two processes' views of one desk, empty at first. */
export interface DeskPair {
  readonly one: Desk
  readonly other: Desk
  readonly kind: 'files' | 'PostgreSQL'
}

export type OpenPair = () => Promise<DeskPair>

/** Runs the same tests on a desk of files and on one in PostgreSQL; `open` gives a new desk each time. */
export function onBothDesks(tests: (open: OpenPair, kind: DeskPair['kind']) => void): void {
  describe('on files', () => {
    tests(async () => {
      const folder = temporaryFolder()
      return { one: filesDesk(folder), other: filesDesk(folder), kind: 'files' }
    }, 'files')
  })
  describe('on PostgreSQL', () => {
    let postgres: TestPostgres
    const opened: DatabaseDesk[] = []
    beforeAll(async () => {
      postgres = await startPostgres()
    }, 120_000)
    afterAll(async () => {
      for (const desk of opened) await desk.close()
      await postgres?.stop()
    })
    tests(async () => {
      const url = await postgres.database()
      const [one, other] = [await openDatabaseDesk(url), await openDatabaseDesk(url)]
      opened.push(one, other)
      return { one, other, kind: 'PostgreSQL' }
    }, 'PostgreSQL')
  })
}
