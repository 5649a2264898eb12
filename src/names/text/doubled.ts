import type { Span } from '../../model.ts'
import { bare, isCapitalised, isSmall } from './fold.ts'

/** A name with a doubled word before it, and its text with the word once. */
export interface Doubled extends Span {
  readonly once: string
}

/** How many characters before a name are read. */
const REACH = 80

/** The number of words of a doubled title. */
const TITLES = 2

/**
 * The name of a person with an extra word directly before it: its own first word or words ("Harald Harald Obermann"),
 * or a title twice ("President President Putin"). Undefined if nothing is doubled.
 */
export function doubledBefore(text: string, { start, end }: Span): Doubled | undefined {
  if (start === 0 || !mayBeDoubled(text, { start, end })) return undefined
  const own = wordsFrom(text.slice(start, end), start)
  const before = wordsBefore(text, start, Math.max(own.length - 1, TITLES))
  if (before.length === 0) return undefined
  for (let count = Math.min(own.length - 1, before.length); count > 0; count--) {
    const added = before.slice(-count)
    const [first, last, lastOwn] = [added[0], added.at(-1), own[count - 1]]
    if (!first || !last || !lastOwn || !added.every((word, at) => isSame(word, own[at]))) continue
    // The first one has the capital of the sentence.
    return { start: first.start, end, once: text.slice(first.start, last.end) + text.slice(lastOwn.end, end) }
  }
  const [one, other] = before.slice(-TITLES)
  const isTitleTwice = one && other && isCapitalised(one.text) && isCapitalised(other.text) && isSame(one, other)
  return isTitleTwice ? { start: one.start, end, once: text.slice(other.start, end) } : undefined
}

/** Whether the word before a name may be one of its own or a title: a quick test before the words are compared. */
function mayBeDoubled(text: string, { start, end }: Span): boolean {
  const [last] = wordsBefore(text, start, 1)
  if (last === undefined) return false
  if (!isSmall(text.charCodeAt(last.start)) && isCapitalised(last.text)) return true
  return bare(text.slice(start, end)).includes(bare(last.text))
}

interface Placed extends Span {
  readonly text: string
}

/** The last words before an offset with only white space between them and it. */
function wordsBefore(text: string, offset: number, most: number): readonly Placed[] {
  const from = Math.max(0, offset - REACH)
  const words: Placed[] = []
  for (let end = offset; words.length < most; ) {
    const gap = end
    while (end > from && isSpace(text.charCodeAt(end - 1))) end--
    if (end === from || end === gap) break
    let start = end
    while (start > from && !isSpace(text.charCodeAt(start - 1))) start--
    words.unshift({ text: text.slice(start, end), start, end })
    end = start
  }
  return words
}

function wordsFrom(text: string, from: number): readonly Placed[] {
  let end = 0
  return (text.match(/\S+/gu) ?? []).map(word => {
    const start = text.indexOf(word, end)
    end = start + word.length
    return { text: word, start: from + start, end: from + end }
  })
}

const isSpace = (unit: number): boolean =>
  unit === 0x20 || ((unit < 0x20 || unit > 0x7f) && /\s/u.test(String.fromCharCode(unit)))

/** Whether two words are equal, and no initial or number: "J. J. Abrams" has two given names. */
const isSame = (one: Placed, other: Placed | undefined): boolean =>
  other !== undefined && /^[\p{L}\p{M}’'-]{3,}$/u.test(one.text) && bare(one.text) === bare(other.text)
