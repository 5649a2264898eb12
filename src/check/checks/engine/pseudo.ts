import { tell } from '../../../say.ts'
import { NOTHING, type PairCheck } from '../../model.ts'
import type { Reading } from '../../read/model.ts'
import { has } from '../../read/reading.ts'

/** All of it between the brackets of the pseudo engine, with what that fills it up with. */
const PSEUDO = /^\s*⟦[\s\S]* ẋ*⟧\s*$/

/** Whether a target is what the pseudo engine makes: no translation, so that no other check has anything to say of it. */
export const isPseudo = (target: Reading): boolean => has(target, 'placeholder') && PSEUDO.test(target.written)

export const pseudoTranslation: PairCheck = {
  level: 'error',
  finds:
    'The edition is of the pseudo engine, said once of it and with no other finding about its pseudo-translations.',
  why: 'It shows what a layout does with long texts; no reader should get it.',
  needs: ['placeholder'],
  example: ['Free cash register!', '⟦Ƒŕéé çàšĥ ŕéĝîšţéŕ! ẋẋẋẋẋẋẋ⟧'],
  pair: ({ target }) => (isPseudo(target) ? [tell('pseudo-translation', {})] : NOTHING),
}
