import type { openAccounts as OpenAccounts } from './accounts/accounts.ts'
import type { openBesideDesk as OpenBesideDesk } from './database/postgres.ts'
import type { openSqlite as OpenSqlite } from './database/sqlite.ts'
import type { startServe as StartServe } from './serve.ts'

/** A newsroom's server loads accounts, tokens and metrics; the review page on a laptop does without them. */
export const startServe: typeof StartServe = async (...given) => (await import('./serve.ts')).startServe(...given)

export const openSqlite: typeof OpenSqlite = async (...given) =>
  (await import('./database/sqlite.ts')).openSqlite(...given)

export const openBesideDesk: typeof OpenBesideDesk = async (...given) =>
  (await import('./database/postgres.ts')).openBesideDesk(...given)

export const loadAccounts = async (): Promise<typeof OpenAccounts> =>
  (await import('./accounts/accounts.ts')).openAccounts
