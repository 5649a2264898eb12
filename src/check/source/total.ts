import type { SourceCheck, SourceSegment } from '../model.ts'
import { type NumberFact, numbersOf } from '../numbers/numbers.ts'

/** What calls a number the sum of others. */
const BEFORE = /\b(?:a total of|in total,?|altogether,?|in all,?)\s(?:[$€£¥])?$/i
const AFTER = /^\s(?:\p{L}+\s){0,2}(?:in total|in all|altogether|combined)\b/iu
/** What stands between parts that are counted up: "20 men, 30 women and 5 children". */
const BETWEEN = /^[^.;:()\d]{0,25}(?:,|\band\b|\bplus\b)\s(?:and\s)?(?:[$€£¥])?$/i
/** Parts that need not be all there are. */
const INCOMPLETE =
  /\b(?:including|among them|of whom|of which|such as|at least|more than|over|about|nearly|almost|up to)\b/i

export const sourceTotal: SourceCheck = {
  level: 'warning',
  finds: 'Parts that a sentence counts up do not make the total that it states.',
  why: 'One of the figures is wrong, and every edition would repeat it.',
  example: ['A total of 45 people were hurt: 20 men and 30 women.'],
  article: segments => segments.flatMap(contradictions),
}

function contradictions({ key, reading }: SourceSegment) {
  const { text } = reading
  if (!/\b(?:total|altogether|in all|combined)\b/i.test(text) || INCOMPLETE.test(text)) return []
  const numbers = numbersOf(reading).filter(({ percent, month, clock }) => !percent && !month && clock === undefined)
  const totals = numbers.filter(({ start, end }) => BEFORE.test(text.slice(0, start)) || AFTER.test(text.slice(end)))
  const [total] = totals
  if (!total || totals.length > 1) return []
  const parts = listOf(
    numbers.filter(number => number !== total),
    text,
  )
  if (parts.length < 2) return []
  const sum = parts.reduce((all, { value }) => all + value, 0)
  if (Math.abs(sum - total.value) <= 1e-9 * sum) return []
  const said = parts.map(({ value }) => value).join(' + ')
  const message = `${said} = ${Number(sum.toPrecision(12))}, not ${text.slice(total.start, total.end)}.`
  return [{ key, message, span: [total.start, total.end] as const }]
}

/** All numbers of the sentence, where they stand as one list of things of one kind. */
function listOf(numbers: readonly NumberFact[], text: string): readonly NumberFact[] {
  const isList = numbers.every((number, index) => {
    const next = numbers[index + 1]
    if (!next) return true
    return (
      BETWEEN.test(text.slice(number.end, next.start)) && number.currency === next.currency && number.unit === next.unit
    )
  })
  return isList ? numbers : []
}
