import { tell } from '../../../say.ts'
import type { NumberFact } from '../../numbers/model.ts'
import type { Contrasts } from '../../read/facts/contrasts.ts'
import type { Reading } from '../../read/model.ts'
import { FIGURES } from '../../read/tokens/traits.ts'
import { type Role, roleOf } from '../facts/change-roles.ts'
import { figureCheck, pairsWhere } from '../facts/figure-check.ts'

/** Whether a text says that something rose or fell. */
const saysChange = ({ sure }: Contrasts): boolean => sure.some(({ family }) => family === 'direction')

const turns = (one: Role, other: Role | undefined): boolean =>
  (one === 'by' && other === 'to') || (one === 'to' && other === 'by')

export const changeTurned = figureCheck({
  level: 'warning',
  finds: 'Something rose or fell by so much in the source, and to so much in the target, or the reverse.',
  why: 'Births that fall by 20 percent are not births that fall to a fifth.',
  example: ['Prices fell by 20 percent.', 'Los precios bajaron al 20 por ciento.'],
  needs: FIGURES,
  among: 'matches',
  select: ({ source, target, contrasts, given }, { matches }) => {
    if (given.interface || !contrasts().some(saysChange)) return []
    return pairsWhere(matches, (one, other) => {
      // "Passed by December", and "7.9 children per thousand": no amount of a change.
      if (one.month || other.month || isRate(one, source)) return false
      const role = roleOf(one, source)
      return role !== undefined && turns(role, roleOf(other, target))
    })
  },
  says: (said, { source: fact, target: other }, { source, target }) =>
    tell('became', {
      before: withWord(fact, source) ?? said.before,
      after: withWord(other, target) ?? said.after,
    }),
})

/** Whether a number is that of which a rate counts so many: на тысячу, na tisíc. */
const isRate = ({ value, hard, start, end }: NumberFact, { text }: Reading): boolean =>
  !hard && (value === 1000 || value === 100) && !/\d/.test(text.slice(start, end))

/** A figure with the word before it, as a reader recognizes it: "by 20 percent". */
const withWord = (fact: NumberFact | undefined, { text }: Reading): string | undefined =>
  fact && `${/\S+\s?$/u.exec(text.slice(0, fact.start))?.[0] ?? ''}${text.slice(fact.start, fact.end)}`
