import type { Fix } from '../../model.ts'
import type { Observation, Sides } from '../model.ts'

/** What would mend an observation; its places are those of the observation: of what a reader reads, or as written. */
export type Mend = (observation: Observation, sides: Sides) => Fix | undefined
