import type { syncDesks as Sync } from './sync-desks.ts'

/** The code that only `sync` needs. */
export const syncDesks: typeof Sync = async (...given) => (await import('./sync-desks.ts')).syncDesks(...given)
