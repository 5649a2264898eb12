import type { Fix } from '../../model.ts'
import type { Observation, Sides } from '../model.ts'

/**
 * Gives the fix of an observation. Its offsets count in the same text as the observation's: the reader's view, or the
 * text as written.
 */
export type Mend = (observation: Observation, sides: Sides) => Fix | undefined
