import type { Locale } from '../../../model.ts'
import type { Io, Values } from '../../model.ts'
import type { Workspace } from '../../workspace/open.ts'

/** The settings of one run. */
export interface AlignRun {
  readonly values: Values
  readonly io: Io
  readonly workspace: Workspace
  readonly from: Locale
  readonly to: Locale
  readonly format: 'jsonl' | 'json' | 'text'
  readonly dryRun: boolean
}
