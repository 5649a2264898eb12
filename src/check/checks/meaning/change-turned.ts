import { checkDataOf } from '../../../languages/check.ts'
import { isUnspaced } from '../../../languages/index.ts'
import { onceEach } from '../../../once.ts'
import { tell } from '../../../say.ts'
import { wordsOf } from '../../language/words/word-list.ts'
import type { NumberFact } from '../../numbers/model.ts'
import type { Contrasts } from '../../read/facts/contrasts.ts'
import type { Reading } from '../../read/model.ts'
import { FIGURES } from '../../read/tokens/traits.ts'
import { figureCheck, pairsWhere } from '../facts/figure-check.ts'

/** What a figure says of a change: how large it was, or where it ended. */
type Role = 'by' | 'to'

/** What comes before and after a figure with either role. */
interface Beside {
  readonly before: Readonly<Record<Role, RegExp>>
  readonly after: RegExp
}

const NEVER = /(?!)/

/** "About" and the like may stand between: two words of a few letters. */
const AROUND = String.raw`(?:\s\p{L}{2,8}){0,1}\s*[$€£¥]?$`
/** What a figure's own words leave: a sign of percent, the apostrophe before an ending. */
const REST = String.raw`^(?:\s?[%％]|パーセント|퍼센트|\s?(?:percent|per cent))?[’']?`

const besideOf = onceEach((tag): Beside | undefined => {
  const { by = '', to = '', toAfter = '' } = checkDataOf(tag)?.changes ?? {}
  if (by + to + toAfter === '') return undefined
  const start = isUnspaced(tag) ? '' : String.raw`(?<![\p{L}\p{M}])`
  const before = (words: string): RegExp => {
    const list = wordsOf(words).map(word => RegExp.escape(word).replaceAll(String.raw`\x20`, String.raw`\s`))
    return list.length === 0 ? NEVER : new RegExp(`${start}(?:${list.join('|')})${AROUND}`, 'iu')
  }
  const after = wordsOf(toAfter).map(word => RegExp.escape(word))
  return {
    before: { by: before(by), to: before(to) },
    after: after.length === 0 ? NEVER : new RegExp(String.raw`${REST}(?:${after.join('|')})(?!\p{Script=Latin})`, 'u'),
  }
})

/** How many letters before a figure are looked at. */
const LOOKED_AT = 24

function roleOf({ start, end }: NumberFact, { text, language }: Reading): Role | undefined {
  const beside = besideOf(language.tag)
  if (beside === undefined) return undefined
  const words = text.slice(Math.max(0, start - LOOKED_AT), start)
  if (beside.before.to.test(words) || beside.after.test(text.slice(end, end + LOOKED_AT))) return 'to'
  return beside.before.by.test(words) ? 'by' : undefined
}

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

/** A figure with the word before it, as a reader recognizes it: "by 20 percent". */
const withWord = (fact: NumberFact | undefined, { text }: Reading): string | undefined =>
  fact && `${/\S+\s?$/u.exec(text.slice(0, fact.start))?.[0] ?? ''}${text.slice(fact.start, fact.end)}`
