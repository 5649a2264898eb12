import type { Fix } from '../../model.ts'
import type { Observation, Sides } from '../model.ts'

/**
 * Gives the fix of an observation. Its places count in the same text as the observation's: what a reader reads, or the text
 * as written.
 */
export type Mend = (observation: Observation, sides: Sides) => Fix | undefined
