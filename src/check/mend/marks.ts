import type { Fix } from '../../model.ts'
import type { Reading } from '../read/model.ts'
import type { Mend } from './model.ts'

/** How the target's language writes a mark of the source: . → 。 */
function markFor(sign: string, { language: { data } }: Reading): string | undefined {
  if (sign === '.') return data.fullStop ?? sign
  if (sign === '?') return data.questionMark ?? sign
  if (sign === '!') return data.exclamationMark ?? sign
  return sign === '…' ? sign : undefined
}

const CLOSING = `"'”’»)]」』`

/** How many characters a text has without the white space and closing marks at its end. */
function lengthBeforeClosing(text: string): number {
  let length = text.trimEnd().length
  while (length > 0 && CLOSING.includes(text.charAt(length - 1))) length--
  return length
}

/** Puts a mark after the last word and before the quotation marks and brackets that close there. */
function atEnd({ text }: Reading, mark: string): Fix | undefined {
  const last = lengthBeforeClosing(text)
  // The fix includes the last letter, so it stays inside an element that ends there.
  return last === 0 ? undefined : { target: [last - 1, last], text: text.charAt(last - 1) + mark }
}

/** Adds the mark that the source ends with, as the target's language writes it. */
export const endMark: Mend = (_, { source, target }) => {
  const mark = markFor(source.text.charAt(lengthBeforeClosing(source.text) - 1), target)
  const fix = mark && atEnd(target, mark)
  const { fullStop, openingMarks } = target.language.data
  // Thai has no end mark; a question needs its opening mark as well.
  if (!fix || fullStop === '' || (mark === '?' && openingMarks)) return undefined
  return { ...fix, ...(mark === markFor('.', target) && { safe: true as const }) }
}

/** Replaces a full stop with a question mark if the source asks, and the other way round. */
export const turnedMark: Mend = (_, { source, target }) => {
  const asks = /[?？؟]/.test(source.text)
  const last = lengthBeforeClosing(target.text)
  const found = target.text.charAt(last - 1)
  const mark = markFor(asks ? '?' : '.', target)
  if (mark === undefined || !/[.。।۔։?？؟;]/.test(found)) return undefined
  return { target: [last - 1, last], text: mark }
}
