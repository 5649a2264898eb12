import type { Languages } from '../../check/index.ts'
import type { EnginesConfig } from '../../config.ts'
import type { HouseStyle } from '../../house-style.ts'
import type { Glossary } from '../../model.ts'

/** What an engine is made from. Keys come from `env` alone. */
export interface EngineSetup {
  readonly env: Readonly<Record<string, string | undefined>>
  readonly config?: EnginesConfig
  /** How the house writes, for engines that take instructions. */
  readonly style?: HouseStyle | undefined
  /** For engines that keep one themselves; others are shown the terms with each job. */
  readonly glossary?: Glossary
  /** The folder of the workspace: its path marks which glossaries at a service are this workspace's own. */
  readonly home?: string
  readonly concurrency?: number
  /** The languages that the run has open, so that texts and answers are read with the same; its own where undefined. */
  readonly languages?: Languages | undefined
  /** One line of progress or trouble, without keys or article text. */
  readonly log?: (line: string) => void
}
