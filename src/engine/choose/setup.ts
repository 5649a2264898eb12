import type { Languages } from '../../check/index.ts'
import type { EnginesConfig } from '../../config.ts'
import type { HouseStyle } from '../../house-style.ts'
import type { Glossary } from '../../model.ts'

/** What an engine is made from. Keys come only from `env`. */
export interface EngineSetup {
  readonly env: Readonly<Record<string, string | undefined>>
  readonly config?: EnginesConfig
  /** The house style, for engines that take instructions. */
  readonly style?: HouseStyle | undefined
  /** For engines that keep a glossary themselves; others get the terms with each job. */
  readonly glossary?: Glossary
  /** The folder of the workspace: its path shows which glossaries at a service belong to this workspace. */
  readonly home?: string
  readonly concurrency?: number
  /** The languages that the run has open, for reading texts and answers; the engine opens its own if undefined. */
  readonly languages?: Languages | undefined
  /** Logs one line of progress or trouble, without keys or article text. */
  readonly log?: (line: string) => void
}
