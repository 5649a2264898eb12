import { itemBefore } from '../../../../item-at.ts'
import { onceEach } from '../../../../once.ts'
import type { Sense } from '../../../language/model.ts'
import type { NumberFact } from '../../../numbers/model.ts'
import { SIGNS } from '../../../numbers/read/units.ts'
import type { Mark, Reading } from '../../../read/model.ts'

/** How often a text names a currency or unit in words or signs; "the year 2000" counts no years. */
export function countOf(reading: Reading, kind: 'unit' | 'currency', fits: (id: string) => boolean): number {
  const { marks, tokens } = reading
  let count = 0
  for (const mark of marks) {
    const sense = mark.senses.find(each => each.kind === kind && fits(each.id))
    if (sense && !isDate(reading, mark, sense)) count++
  }
  let next = 0
  for (const [at, token] of tokens.entries()) {
    while ((marks[next]?.to ?? tokens.length) <= at) next++
    if (token.kind !== 'sign' || !fits(SIGNS[token.text] ?? '')) continue
    // A degree sign may be part of a mark: "°C".
    const isRead = kind === 'unit' && (marks[next]?.from ?? tokens.length) <= at
    if (!isRead) count++
  }
  return count
}

function isDate({ tokens }: Reading, { from, to }: Mark, sense: Sense): boolean {
  if (sense.kind !== 'unit' || sense.id !== 'year') return false
  return [itemBefore(tokens, from), tokens[to]].some(
    token => token?.kind === 'digits' && /^(?:1[1-9]|20)\d\d$/.test(token.text),
  )
}

/** Tells of a unit whether a text names it. In a script without spaces, 時間 may be part of another word: 待ち時間. */
export const namedUnits = (reading: Reading, numbers: readonly NumberFact[]): ((id: string) => boolean) =>
  onceEach(id =>
    reading.language.data.unspaced === 'always'
      ? numbers.some(({ unit }) => unit === id)
      : countOf(reading, 'unit', each => each === id) > 0,
  )
