import type { Finding, Glossary, Locale } from '../../../model.ts'
import type { Finder } from '../../../names/index.ts'
import type { Rules } from '../../workspace/check-rules.ts'
import type { Workspace } from '../../workspace/open.ts'
import type { Origin } from './report.ts'

/** What a run of `check` works with. */
export interface CheckRun extends Rules {
  readonly workspace: Workspace
  readonly from: Locale
  readonly glossary: Glossary
  readonly finder: Finder
  readonly cwd: string
}

/** Called with each finding, in the order of the texts. */
export type Found = (finding: Finding, origin: Origin) => void
