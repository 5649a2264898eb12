import type { openDatabaseDesk as Open } from './desk.ts'

/** A desk in files does without this code, and without the driver. */
export const openDatabaseDesk: typeof Open = async (...given) => (await import('./desk.ts')).openDatabaseDesk(...given)
