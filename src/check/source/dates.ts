import { sourceWordsOf } from '../../languages/source-check.ts'
import { tell } from '../../say.ts'
import type { SourceCheck, SourceSegment } from '../model.ts'
import type { Reading } from '../read/model.ts'

/**
 * The offset where a text first names a month with its day, "March 12" or "12th of March": after it a reader can count
 * days.
 */
function anchorOf({ reading, numbers: numbersOf }: SourceSegment): number | undefined {
  const words = sourceWordsOf(reading.language.tag)
  if (!words) return undefined
  const numbers = numbersOf()
  const anchor = numbers.find((one, index) => {
    const other = numbers[index + 1]
    if (!other || !(one.month ? other.hard : other.month && one.hard)) return false
    return words.dayOfMonth.test(reading.text.slice(one.end, other.start))
  })
  return anchor?.start
}

function daysIn({ text, language }: Reading): readonly RegExpExecArray[] {
  const words = sourceWordsOf(language.tag)
  return words ? [...text.matchAll(words.relativeDay)] : []
}

export const sourceRelativeDate: SourceCheck = {
  level: 'info',
  finds: 'A relative date has no date before it to count from.',
  why: 'Editions are read on other days and in other time zones.',
  example: ['On the 12th (local time), the president visited the region.'],
  article: segments => {
    const anchors = segments.map(anchorOf)
    const first = anchors.findIndex(anchor => anchor !== undefined)
    return segments.slice(0, first < 0 ? undefined : first + 1).flatMap(({ key, reading }, index) =>
      daysIn(reading)
        .map(({ 0: said, index: start }) => ({
          key,
          ...tell('no-date-before', { words: said }),
          span: [start, start + said.length] as const,
        }))
        .filter(({ span }) => span[1] <= (anchors[index] ?? reading.text.length)),
    )
  },
}
