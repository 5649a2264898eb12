import type { Finding, NamedValue } from '../../model.ts'
import { say } from '../../say.ts'
import type { Language } from '../language/model.ts'
import { numbersOf } from '../numbers/read/numbers.ts'
import { read } from '../read/reading.ts'
import { placed, textsOf, withOriginal } from './bead-texts.ts'
import type { Story, StoryBead } from './story.ts'

/** The names of months in messages. */
const MONTHS = 'January February March April May June July August September October November December'.split(' ')

/**
 * A day without its month: Korean and Japanese news write `12일` under a dateline with the month. A reader of the
 * article sees no such dateline.
 */
export function originalDays(
  bead: StoryBead,
  { date }: Story,
  { from, to }: { readonly from: Language; readonly to: Language },
): readonly Finding[] {
  if (!date) return []
  const [original, article] = textsOf(bead)
  const [own, other] = [read(original, from), read(article, to)]
  if ([own, other].some(({ marks }) => marks.some(({ senses }) => senses.some(({ kind }) => kind === 'month'))))
    return []
  const days = numbersOf(own).filter(({ unit, value }) => unit === 'day' && value >= 1 && value <= 31)
  return numbersOf(other).flatMap((number): readonly Finding[] => {
    const { start, end, value } = number
    const isOrdinal = /^\p{L}{1,3}(?!\p{L})/u.test(article.slice(end)) || /\p{L}$/u.test(article.slice(start, end))
    const day = days.find(each => each.value === value)
    if (!day || !isOrdinal || number.unit !== undefined) return []
    const month = (date.month - 1 + (value > date.day + 1 ? 11 : 0)) % 12
    const about = say('original-date', { words: original.slice(day.start, day.end), date: dayNamed(value, month) })
    return [
      {
        code: 'original-date',
        level: 'warning',
        ...withOriginal(about, original),
        ...placed(bead, [start, end]),
      },
    ]
  })
}

/** A day of a month; months count from 0. */
const dayNamed = (day: number, month: number): NamedValue => ({
  kind: 'day',
  value: `${month + 1}-${day}`,
  english: `${day} ${MONTHS[month]}`,
})
