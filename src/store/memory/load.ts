/** The code of the translation memory, loaded when it is first asked for: most commands do without SQLite. */
export const loadMemoryCode = () => import('./memory.ts')
