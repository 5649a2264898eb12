import type { Reading } from '../../read/model.ts'
import type { Draft } from '../model.ts'
import { amountOf, type Sum } from './sum.ts'

/** Whether a number in words says how many: not an ordinal, a part, "dozens", or a word that may not be a number. */
export const isCount = (sum: Sum, reading: Reading, span: Pick<Draft, 'from' | 'to'>): boolean =>
  !sum.closed &&
  !sum.vague &&
  Number.isInteger(amountOf(sum)) &&
  (!isHomograph(span, reading) || isBeforeNoun(span, reading))

/** Whether a number is one word with another meaning: French "neuf" (nine, new), Hungarian "hét" (seven, week). */
function isHomograph({ from, to }: Pick<Draft, 'from' | 'to'>, { tokens, language }: Reading): boolean {
  const word = tokens[from]?.word
  if (word === undefined || to - from > 1) return false
  return (
    word.concepts.length > 0 ||
    word.senses.some(({ kind }) => kind !== 'number' && kind !== 'scale') ||
    language.homographs.has(word.lower)
  )
}

/** Whether such a word stands right before what it counts and so is a number: "neuf voitures", not "un vélo neuf". */
function isBeforeNoun({ to }: Pick<Draft, 'to'>, { tokens, text }: Reading): boolean {
  const last = tokens[to - 1]
  const next = tokens[to]
  return next?.kind === 'word' && !next.word.common && /^[\s\u00a0]+$/.test(text.slice(last?.end, next.start))
}
