import { join } from 'node:path'
import type { Workspace } from './open.ts'

/** Where a workspace keeps its translation memory. */
export const memoryFile = ({ state }: Workspace): string => join(state, 'memory.sqlite')
