import { wordsOf } from '../../language/words/word-list.ts'
import type { Reading } from '../../read/model.ts'
import { measureOf, sizeOf } from '../measures.ts'
import type { Draft } from '../model.ts'

/** How many tokens may stand between the two numbers of one amount: the unit of the first. */
const APART = 2

/**
 * Reads short names of units that are other words as a rule: they count only right behind digits, and beside a number
 * of the unit that goes with them. "6ft 7in", "12st 7lb".
 */
export function readShortUnits(amounts: readonly Draft[], { text, language }: Reading): void {
  const { shortUnits } = language.data
  if (shortUnits === undefined) return
  for (const [index, large] of amounts.entries()) {
    const small = amounts[index + 1]
    if (small === undefined || small.from - large.to > APART) continue
    if ((large.unit === undefined) === (small.unit === undefined)) continue
    const bare = large.unit === undefined ? large : small
    for (const [unit, names] of Object.entries(shortUnits)) {
      if (!bare.hard || !isRightBehind(bare, names, text)) continue
      const [whole, part] = bare === large ? [unit, small.unit] : [large.unit, unit]
      if (isPartOf(part, whole)) bare.unit = unit
    }
  }
}

const isRightBehind = ({ end }: Draft, names: string, text: string): boolean =>
  wordsOf(names).some(name => text.startsWith(name, end) && !/\p{L}/u.test(text.charAt(end + name.length)))

/** Whether a unit is a smaller one of the same measure. */
const isPartOf = (part = '', whole = ''): boolean =>
  measureOf(whole) !== undefined && measureOf(part) === measureOf(whole) && sizeOf(part) < sizeOf(whole)
