import { checkDataOf } from '../../languages/check.ts'
import { onceEach } from '../../once.ts'
import { wordsOf } from '../language/words/word-list.ts'
import type { Reading } from '../read/model.ts'
import type { NumberFact } from './model.ts'

/** How many tokens from its number the word for the floor may stand. */
const NEAR = 2

const floorsOf = onceEach((tag): ReadonlySet<string> => new Set(wordsOf(checkDataOf(tag)?.floors ?? '')))

/** Whether a number counts a floor of a house: "on the second floor", "im ersten Stock". */
function isFloor({ from, to }: NumberFact, { tokens, language }: Reading): boolean {
  const floors = floorsOf(language.tag)
  const isNear = (start: number, end: number): boolean =>
    tokens.slice(Math.max(0, start), end).some(({ lower }) => floors.has(lower))
  return isNear(to, to + NEAR) || isNear(from - NEAR, from)
}

interface Readings {
  readonly source: Reading
  readonly target: Reading
}

/** Whether two numbers are one floor: where the ground floor is the first, the premier étage is the second. */
export const isSameFloor = (one: NumberFact, other: NumberFact, { source, target }: Readings): boolean =>
  Math.abs(one.value - other.value) === 1 && isFloor(one, source) && isFloor(other, target)
