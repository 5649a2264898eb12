import { tell } from '../../../say.ts'
import type { PairCheck } from '../../model.ts'

/** The note of a unit that was paired with its sentence in doubt. */
export const PAIRED_IN_DOUBT = 'paired in doubt'
/** The beginning of a unit's note if an unpaired sentence of the translation follows it. */
export const UNPAIRED = 'unpaired: '

export const doubtfulPair: PairCheck = {
  level: 'warning',
  finds: 'A translation made elsewhere was paired with this sentence in doubt, or has a sentence more behind it.',
  why: 'Translators join, split, leave out and add sentences; a text in the wrong place reads well.',
  example: ['The bridge was closed. Nobody knew why.', 'Se cerró el puente.'],
  given: 'repairs',
  pair: ({ repairs }) =>
    repairs.flatMap(note => {
      if (note === PAIRED_IN_DOUBT) return [tell('paired-in-doubt', {})]
      if (!note.startsWith(UNPAIRED)) return []
      return [tell('one-more-sentence', { words: note.slice(UNPAIRED.length) })]
    }),
}
