import type { withPassword as WithPassword } from './database/password.ts'
import type { openDatabaseDesk as Open } from './desk.ts'

/** A desk in files does without this code, and without the driver. */
export const openDatabaseDesk: typeof Open = async (...given) => (await import('./desk.ts')).openDatabaseDesk(...given)
export const withPassword: typeof WithPassword = async address =>
  (await import('./database/password.ts')).withPassword(address)
