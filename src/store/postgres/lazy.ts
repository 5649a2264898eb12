import type { withPassword as WithPassword } from './database/password.ts'
import type { openDatabaseDesk as Open } from './desk.ts'

/** Loads the code for databases, and the driver, at the first call: a desk of files needs neither. */
export const openDatabaseDesk: typeof Open = async (...given) => (await import('./desk.ts')).openDatabaseDesk(...given)
export const withPassword: typeof WithPassword = async address =>
  (await import('./database/password.ts')).withPassword(address)
