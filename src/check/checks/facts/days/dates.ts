import { itemBefore } from '../../../../item-at.ts'
import { tell } from '../../../../say.ts'
import { NOTHING, type PairCheck, type Sides } from '../../../model.ts'
import type { NumberFact } from '../../../numbers/model.ts'
import { saysMember } from '../../../read/facts/contrasts.ts'
import type { Mark, Reading } from '../../../read/model.ts'
import { has } from '../../../read/reading.ts'
import { BIT } from '../../../read/tokens/traits.ts'
import { monthOfLastDay, saysEnd } from './last-days.ts'

/** A month or a weekday that a text names. */
interface Named {
  readonly value: number
  readonly mark: Mark
}

export function namedIn({ marks }: Reading, kind: 'month' | 'weekday'): readonly Named[] {
  const named: Named[] = []
  for (const mark of marks) {
    for (const sense of mark.senses) {
      if (sense.kind !== kind) continue
      named.push({ value: sense.value, mark })
      break
    }
  }
  return named
}

/** What one text names and the other does not, each once: Arabic may name a month twice, "ديسمبر/كانون الأول". */
const namedAlone = (named: readonly Named[], others: readonly Named[]): readonly Named[] =>
  named.filter(
    ({ value }, at) =>
      !others.some(other => other.value === value) && named.findIndex(one => one.value === value) === at,
  )

/**
 * The only month or weekday that the source alone names, and the only one that the target alone names: the second
 * replaces the first.
 */
function exchanged(sides: Sides, kind: 'month' | 'weekday') {
  if (!has(sides.source, BIT[kind]) || !has(sides.target, BIT[kind])) return NOTHING
  const source = namedIn(sides.source, kind)
  const target = namedIn(sides.target, kind)
  const lost = namedAlone(source, target)
  const gained = lost.length === 0 ? lost : namedAlone(target, source)
  const one = lost[0]?.mark
  const other = gained[0]?.mark
  if (!one || !other || lost.length > 1 || gained.length > 1) return NOTHING
  if (kind === 'weekday' && isNightBefore(lost[0], gained[0], sides)) return NOTHING
  const said = ({ text }: Reading, { start, end }: Mark): string => text.slice(start, end)
  return [
    {
      ...tell('became', { before: said(sides.source, one), after: said(sides.target, other) }),
      source: [one.start, one.end] as const,
      target: [other.start, other.end] as const,
    },
  ]
}

/** "Late on Tuesday night" is "в ночь на среду", and "natten mot onsdagen": the night before Wednesday. */
function isNightBefore(one: Named | undefined, other: Named | undefined, sides: Sides): boolean {
  if (one === undefined || other === undefined) return false
  if (other.value !== (one.value % 7) + 1 && one.value !== (other.value % 7) + 1) return false
  const [from, to] = sides.contrasts()
  const night = [...from.sure, ...to.sure].find(({ member }) => member === 'night')
  return night !== undefined && saysMember(from, night) && saysMember(to, night)
}

export const monthChanged: PairCheck = {
  level: 'error',
  finds: 'A month became another month.',
  why: 'A wrong date is a correction in print.',
  needs: ['month'],
  example: ['on 3 June', 'el 3 de julio'],
  pair: sides => exchanged(sides, 'month'),
}

export const weekdayChanged: PairCheck = {
  level: 'error',
  finds: 'A weekday became another weekday.',
  why: 'Readers come on the wrong day.',
  needs: ['weekday'],
  example: ['on Tuesday', 'el jueves'],
  pair: sides => exchanged(sides, 'weekday'),
}

/** A month beside the day or the year that it belongs to. */
const datedMonth = (numbers: readonly NumberFact[]): NumberFact | undefined =>
  numbers.find((number, index) => {
    const isBeside = (other: NumberFact | undefined): boolean =>
      other?.hard === true && (other.from === number.to || other.to === number.from)
    return number.month === true && (isBeside(itemBefore(numbers, index)) || isBeside(numbers[index + 1]))
  })

const LAST_MONTH = 12

export const monthMissing: PairCheck = {
  level: 'warning',
  finds: 'A date of the source has a month, and the target has none.',
  why: 'A day without its month is no date; an engine may have read the month as something else (March, a walk).',
  needs: ['month'],
  example: ['on March 12', 'el Marcha 12'],
  pair: ({ source, target, numbers }) => {
    // CLDR lacks the cases of months: only a list in the language's file has them all.
    if (has(target, BIT.month) || !target.language.knows.has('common') || !has(source, BIT.digits)) return NOTHING
    const { source: said, target: written } = numbers()
    const month = datedMonth(said)
    // "December 31, 2027" → 2027年底
    if (month?.value === LAST_MONTH && said.some(day => monthOfLastDay(day, said) === month) && saysEnd(target))
      return NOTHING
    // 12.3., 3月 and "the third month" say it in figures.
    if (!month || written.some(({ month: named, part, value }) => named || part || value === month.value))
      return NOTHING
    return [
      {
        ...tell('month-missing', { words: source.text.slice(month.start, month.end) }),
        source: [month.start, month.end],
      },
    ]
  },
}
