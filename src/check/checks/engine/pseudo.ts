import { tell } from '../../../say.ts'
import { NOTHING, type PairCheck } from '../../model.ts'
import type { Reading } from '../../read/model.ts'
import { has } from '../../read/reading.ts'
import { BIT } from '../../read/tokens/traits.ts'

/** A whole text between the brackets of the pseudo engine, with the letters that it adds for length. */
const PSEUDO = /^\s*⟦[\s\S]* ẋ*⟧\s*$/

/** Whether a target comes from the pseudo engine: it is not a translation, so no other check looks at it. */
export const isPseudo = (target: Reading): boolean => has(target, BIT.placeholder) && PSEUDO.test(target.written)

export const pseudoTranslation: PairCheck = {
  level: 'error',
  finds:
    'The edition is of the pseudo engine, said once of it and with no other finding about its pseudo-translations.',
  why: 'It shows what a layout does with long texts; no reader should get it.',
  alone: true,
  example: ['Free cash register!', '⟦Ƒŕéé çàšĥ ŕéĝîšţéŕ! ẋẋẋẋẋẋẋ⟧'],
  pair: ({ target }) => (isPseudo(target) ? [tell('pseudo-translation', {})] : NOTHING),
}
