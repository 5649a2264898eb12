import type { Reading } from '../../../read/model.ts'
import type { NumberFact } from '../../model.ts'

/** One of two texts that are compared, with its numbers, and those of them that have no counterpart so far. */
export interface Text {
  readonly reading: Reading
  readonly numbers: readonly NumberFact[]
  readonly open: ReadonlySet<NumberFact>
}

/**
 * A way to say a number without this number. Gives the numbers of the other text that say it, which may be none ("a
 * foot" for 30 centimetres), or undefined if the other text does not say it in this way.
 */
export type Way = (number: NumberFact, own: Text, other: Text) => readonly NumberFact[] | undefined

/** The other text says it without a number. */
export const NO_NUMBERS: readonly NumberFact[] = []

/** The first open number of a text that fits, as a list. */
export function onlyOpen({ open }: Text, fits: (number: NumberFact) => boolean): readonly NumberFact[] | undefined {
  for (const number of open) if (fits(number)) return [number]
  return undefined
}
