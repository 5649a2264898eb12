import { describe } from 'vitest'
import type { Desk } from '../src/store/index.ts'
import { temporaryFolder } from './command-line.ts'
import { filesDesk } from './files-desk.ts'
import { sharedPostgres } from './shared-postgres.ts'

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
    const postgres = sharedPostgres()
    tests(async () => {
      const url = await postgres.database()
      return { one: await postgres.desk(url), other: await postgres.desk(url), kind: 'PostgreSQL' }
    }, 'PostgreSQL')
  })
}
