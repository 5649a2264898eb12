import type { syncDesks as Sync } from './sync-desks.ts'

/** Only `sync` needs this code. */
export const syncDesks: typeof Sync = async (...given) => (await import('./sync-desks.ts')).syncDesks(...given)
