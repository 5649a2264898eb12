import type { SourceWords } from '../../languages/model.ts'
import { sourceWordsOf } from '../../languages/source-check.ts'
import { tell } from '../../say.ts'
import type { SourceCheck, SourceSegment } from '../model.ts'
import type { NumberFact } from '../numbers/model.ts'

export const sourceTotal: SourceCheck = {
  level: 'warning',
  finds: 'Parts that a sentence counts up do not make the total that it states.',
  why: 'One of the figures is wrong, and every edition would repeat it.',
  example: ['A total of 45 people were hurt: 20 men and 30 women.'],
  article: segments => segments.flatMap(contradictions),
}

function contradictions({ key, reading, numbers: numbersOf }: SourceSegment) {
  const { text } = reading
  const words = sourceWordsOf(reading.language.tag)
  if (!words?.total.test(text) || words.incomplete.test(text)) return []
  const numbers = numbersOf().filter(({ percent, month, clock }) => !percent && !month && clock === undefined)
  const totals = numbers.filter(
    ({ start, end }) => words.totalBefore.test(text.slice(0, start)) || words.totalAfter.test(text.slice(end)),
  )
  const [total] = totals
  if (!total || totals.length > 1) return []
  const parts = listOf(
    numbers.filter(number => number !== total),
    text,
    words,
  )
  if (parts.length < 2) return []
  const sum = parts.reduce((all, { value }) => all + value, 0)
  if (Math.abs(sum - total.value) <= 1e-9 * sum) return []
  const stated = text.slice(total.start, total.end)
  const said = { sum: parts.map(({ value }) => value).join(' + '), total: Number(sum.toPrecision(12)), stated }
  return [{ key, ...tell('not-the-total', said), span: [total.start, total.end] as const }]
}

/** All numbers of the sentence, if they are one list of things of one kind. */
function listOf(numbers: readonly NumberFact[], text: string, { counted }: SourceWords): readonly NumberFact[] {
  const isList = numbers.every((number, index) => {
    const next = numbers[index + 1]
    if (!next) return true
    return (
      counted.test(text.slice(number.end, next.start)) && number.currency === next.currency && number.unit === next.unit
    )
  })
  return isList ? numbers : []
}
