import type { SourceCheck } from '../model.ts'
import { numbersOf } from '../numbers.ts'
import type { Reading } from '../reading.ts'

/** Days that only the day of publication tells. */
const RELATIVE =
  /\b(?:on the (?:\d{1,2})(?:st|nd|rd|th)|today|yesterday|tomorrow|tonight|this (?:morning|afternoon|evening))\b/giu

/** A month with a day, or a date in digits: from here on a reader can count. */
const isAnchor = (reading: Reading): boolean => {
  const numbers = numbersOf(reading)
  return numbers.some(
    ({ month }, index) => month && [numbers[index - 1], numbers[index + 1]].some(beside => beside?.hard),
  )
}

export const sourceRelativeDate: SourceCheck = {
  level: 'info',
  finds: 'A relative date has no date before it to count from.',
  why: 'Editions are read on other days and in other time zones.',
  example: ['On the 12th (local time), the president visited the region.'],
  article: segments => {
    const anchor = segments.findIndex(({ reading }) => isAnchor(reading))
    return segments.slice(0, anchor < 0 ? undefined : anchor).flatMap(({ key, reading }) =>
      reading.language.data.locale !== 'en'
        ? []
        : [...reading.text.matchAll(RELATIVE)].map(({ 0: said, index }) => ({
            key,
            message: `"${said}" has no date before it to count from.`,
            span: [index, index + said.length] as const,
          })),
    )
  },
}
