import { join } from 'node:path'
import type { Workspace } from '../workspace.ts'

/** Where a workspace keeps its translation memory. */
export const memoryFile = ({ state }: Workspace): string => join(state, 'memory.sqlite')
