import { checkDataOf } from '../../../languages/check.ts'
import { isUnspaced } from '../../../languages/index.ts'
import { onceEach } from '../../../once.ts'
import { wordsOf } from '../../language/words/word-list.ts'
import type { NumberFact } from '../../numbers/model.ts'
import type { Reading } from '../../read/model.ts'

/** What a figure says of a change: how large it was, or where it ended. */
export type Role = 'by' | 'to'

/** What comes before and after a figure with either role, if the language has words for it. */
interface Beside {
  readonly before: Readonly<Record<Role, RegExp | undefined>>
  readonly after: RegExp | undefined
}

/** "About" and the like may stand between: two words of a few letters. */
const AROUND = String.raw`(?:\s\p{L}{2,8}){0,1}\s*[$€£¥]?$`
/** What a figure's own words leave: a sign of percent, the apostrophe before an ending. */
const REST = String.raw`^(?:\s?[%％]|パーセント|퍼센트|\s?(?:percent|per cent))?[’']?`

const besideOf = onceEach((tag): Beside | undefined => {
  const { by = '', to = '', toAfter = '' } = checkDataOf(tag)?.changes ?? {}
  if (by + to + toAfter === '') return undefined
  const start = isUnspaced(tag) ? '' : String.raw`(?<![\p{L}\p{M}])`
  const before = (words: string): RegExp | undefined => {
    const list = wordsOf(words).map(word => RegExp.escape(word).replaceAll(String.raw`\x20`, String.raw`\s`))
    return list.length === 0 ? undefined : new RegExp(`${start}(?:${list.join('|')})${AROUND}`, 'iu')
  }
  const after = wordsOf(toAfter).map(word => RegExp.escape(word))
  return {
    before: { by: before(by), to: before(to) },
    after:
      after.length === 0 ? undefined : new RegExp(String.raw`${REST}(?:${after.join('|')})(?!\p{Script=Latin})`, 'u'),
  }
})

/** How many letters before a figure are looked at. */
const LOOKED_AT = 24

/** What a text says of a figure by the words around it: "by 20 percent", "to 20 percent"; undefined if neither. */
export function roleOf({ start, end }: NumberFact, { text, language }: Reading): Role | undefined {
  const beside = besideOf(language.tag)
  if (beside === undefined) return undefined
  const words = text.slice(Math.max(0, start - LOOKED_AT), start)
  const { before, after } = beside
  if (before.to?.test(words) || after?.test(text.slice(end, end + LOOKED_AT))) return 'to'
  return before.by?.test(words) ? 'by' : undefined
}
