import type { Locale } from '../../../model.ts'
import type { DeskMemory } from '../../../store/index.ts'
import type { Io, Values } from '../../model.ts'
import type { Workspace } from '../../workspace/open.ts'

/** What a task needs. */
export interface Session {
  readonly memory: DeskMemory
  readonly values: Values
  readonly workspace: Workspace
  readonly from: Locale
  readonly io: Io
}

/** The result of a task: for a program, and as lines for a person. */
export interface Result {
  readonly json: object
  readonly lines: readonly string[]
}
