import { join } from 'node:path'

/** The file of the translation memory in a folder of state. */
export const memoryFile = (state: string): string => join(state, 'memory.sqlite')

/** The code of the translation memory, loaded at the first call: most commands do not need SQLite. */
export const loadMemoryCode = () => import('./memory.ts')
