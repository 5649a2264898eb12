import type { Locale } from '../../../model.ts'
import type { DeskMemory } from '../../../store/index.ts'
import type { Io, Values } from '../../model.ts'
import type { Workspace } from '../../workspace/open.ts'

/** What a task works with. */
export interface Session {
  readonly memory: DeskMemory
  readonly values: Values
  readonly workspace: Workspace
  readonly from: Locale
  readonly io: Io
}

/** What a task found or did: for a program, and in lines for a person. */
export interface Result {
  readonly json: object
  readonly lines: readonly string[]
}
