import type { Languages } from '../../../check/index.ts'
import type { Engine, Locale } from '../../../model.ts'
import type { CheckRules, Workspace } from '../../../pipeline/index.ts'

/** What an engine is needed for. */
export interface WorkNeed {
  readonly workspace: Workspace
  readonly pairs: readonly { readonly from: Locale; readonly to: Locale }[]
  readonly languages: Languages
}

/** What the server needs to draft and publish; config and glossary are read again for each piece of work. */
export interface Work {
  readonly workspace: () => Promise<Workspace>
  readonly rules: (workspace: Workspace) => Promise<CheckRules>
  /** The engine of the config, ready to use; the caller closes it. */
  readonly engine: (need: WorkNeed) => Promise<Engine>
}
