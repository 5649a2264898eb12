import type { SourceWords } from '../../languages/model.ts'
import { sourceWordsOf } from '../../languages/source-check.ts'
import { tell, toTenths } from '../../say.ts'
import type { SourceCheck, SourceSegment } from '../model.ts'
import type { NumberFact } from '../numbers/model.ts'

interface Change {
  readonly from: NumberFact
  readonly to: NumberFact
}

/** A change from one figure to another of the same kind: "from 200 to 250". */
function changeIn(numbers: readonly NumberFact[], text: string, words: SourceWords): Change | undefined {
  const changes = numbers.flatMap((from, index) => {
    const to = numbers[index + 1]
    if (!to || !words.from.test(text.slice(0, from.start))) return []
    const isChange = words.to.test(text.slice(from.end, to.start))
    const alike = from.unit === to.unit || from.unit === undefined || to.unit === undefined
    return isChange && alike && from.percent === to.percent && !isYear(from) && !isYear(to) ? [{ from, to }] : []
  })
  return changes.length === 1 ? changes[0] : undefined
}

const isYear = ({ value, unit, currency }: NumberFact): boolean =>
  unit === undefined && currency === undefined && Number.isInteger(value) && value >= 1800 && value < 2100

/** Whether rounding explains the difference: a tenth of the change, at least one point. */
const fits = (stated: number, real: number): boolean => Math.abs(stated - real) <= Math.max(1, Math.abs(real) * 0.1)

export const sourceChange: SourceCheck = {
  level: 'warning',
  finds: 'A change in percent, or its direction, does not follow from the figures before and after.',
  why: 'One of the figures is wrong, and every edition would repeat it.',
  example: ['Sales rose from 200 to 250, up 50%.'],
  article: segments => segments.flatMap(contradictions),
}

function contradictions({ key, reading, numbers: numbersOf }: SourceSegment) {
  const { text } = reading
  const words = sourceWordsOf(reading.language.tag)
  if (!words) return []
  const numbers = numbersOf()
  const change = changeIn(numbers, text, words)
  if (!change || change.from.value === 0) return []
  const { from, to } = change
  const said = ({ start, end }: NumberFact): string => text.slice(start, end)
  const outside = text.slice(0, from.start) + text.slice(to.end)
  const [isUp, isDown] = [words.up.test(outside), words.down.test(outside)]
  const span = [from.start, to.end] as const
  if (isUp !== isDown && (isUp ? to.value < from.value : to.value > from.value)) {
    return [{ key, ...tell(isUp ? 'not-up' : 'not-down', { from: said(from), to: said(to) }), span }]
  }
  const shares = numbers.filter(number => number.percent && number !== from && number !== to)
  const [share] = shares
  if (!share || shares.length > 1 || from.percent || isUp === isDown) return []
  const real = (100 * (to.value - from.value)) / from.value
  if (fits(share.value, Math.abs(real))) return []
  const sum = { before: from.value, after: to.value, change: toTenths(real) }
  return [{ key, ...tell('not-the-change', { from: said(from), to: said(to), stated: said(share), ...sum }), span }]
}
