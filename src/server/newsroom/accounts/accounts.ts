import type { Sql } from '../database/sql.ts'
import { auditOf } from './audit.ts'
import type { Accounts } from './model.ts'
import { openPeople } from './people.ts'
import { openSessions } from './sessions.ts'
import { openTokens } from './tokens.ts'

/** Opens the accounts in a database; `now` is the clock, in milliseconds. */
export function openAccounts(sql: Sql, now: () => number = Date.now): Accounts {
  const setup = { sql, now }
  return { ...openPeople(setup), ...openSessions(setup), ...openTokens(setup), ...auditOf(setup) }
}
