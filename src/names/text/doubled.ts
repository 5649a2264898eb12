import type { Span } from '../../model.ts'
import { bare, isCapitalised } from './fold.ts'

/** A name with a word before it that stands there twice, and how it reads with the word once. */
export interface Doubled extends Span {
  readonly once: string
}

/** How many characters before a name are looked at. */
const REACH = 80

/**
 * The name of a person with a word too many directly before it: its own first word or words ("Harald Harald Obermann"), or a
 * title twice ("President President Putin"). Undefined where nothing is doubled.
 */
export function doubledBefore(text: string, { start, end }: Span): Doubled | undefined {
  const before = wordsBefore(text, start)
  const own = wordsFrom(text.slice(start, end), start)
  for (let count = Math.min(own.length - 1, before.length); count > 0; count--) {
    const added = before.slice(-count)
    const [first, last, lastOwn] = [added[0], added.at(-1), own[count - 1]]
    if (!first || !last || !lastOwn || !added.every((word, at) => isSame(word, own[at]))) continue
    // The first one has the capital of the sentence.
    return { start: first.start, end, once: text.slice(first.start, last.end) + text.slice(lastOwn.end, end) }
  }
  const [one, other] = before.slice(-2)
  const isTitleTwice = one && other && isCapitalised(one.text) && isCapitalised(other.text) && isSame(one, other)
  return isTitleTwice ? { start: one.start, end, once: text.slice(other.start, end) } : undefined
}

interface Placed extends Span {
  readonly text: string
}

/** The words that stand before an offset with nothing but white space between them and it. */
function wordsBefore(text: string, offset: number): readonly Placed[] {
  const from = Math.max(0, offset - REACH)
  const words = wordsFrom(text.slice(from, offset), from)
  return words.at(-1)?.end === offset ? [] : words
}

const wordsFrom = (text: string, from: number): readonly Placed[] =>
  Array.from(text.matchAll(/\S+/gu), ({ 0: word, index }) => ({
    text: word,
    start: from + index,
    end: from + index + word.length,
  }))

/** Whether two words are one, and no initial or number: "J. J. Abrams" has two given names. */
const isSame = (one: Placed, other: Placed | undefined): boolean =>
  other !== undefined && /^[\p{L}\p{M}’'-]{3,}$/u.test(one.text) && bare(one.text) === bare(other.text)
