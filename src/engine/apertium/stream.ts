import type { Carrier } from './disguise.ts'

/**
 * Apertium's stream format: the characters it reserves, and the marks it leaves on words that it could not translate.
 */

const RESERVED = /[\\^$/<>{}@[\]]/g

/**
 * Sent after each text: a full stop directly before the flush would be lost, and the blank separates it from the next
 * text.
 */
const TAIL = '.[][\n]'

export const withTail = (encoded: string): string => encoded + TAIL

/** Texts in the stream format; a superblank is something between words that Apertium passes on unchanged. */
export const STREAM: Carrier = {
  encode: text => text.replace(RESERVED, '\\$&'),
  blank: index => `[<x${index}>]`,
  blanks: String.raw`\[<x\d+>\]`,
}

/**
 * Texts as HTML, as apertium-apy takes them: an unknown element is a superblank there. `<` and `>` never occur in a
 * text.
 */
export const HTML: Carrier = {
  encode: text => text.replaceAll('&', '&amp;'),
  blank: index => `<x${index}>`,
  blanks: String.raw`<x\d+>`,
}

export interface Answer {
  readonly text: string
  /** Words it did not know (`*`), could not find in the other language (`@`) or could not inflect (`#`). */
  readonly doubts: readonly string[]
}

const MARK = /(?:\\@|[@*#])(?=\p{L})((?:\p{L}\p{M}*|['’-](?=\p{L}))*)/gu

/** Removes the marks; tokens (`isToken`) are not reported as doubts. */
export function readMarks(text: string, isToken: (word: string) => boolean): Answer {
  const doubts: string[] = []
  const unmarked = text.replace(MARK, (_, word: string) => {
    if (!isToken(word)) doubts.push(word)
    return word
  })
  return { text: unmarked, doubts }
}

/** Undoes the stream format and `withTail`, and removes the marks; undefined if the answer is incomplete. */
export function decode(answer: string, isToken: (word: string) => boolean): Answer | undefined {
  const end = answer.lastIndexOf('.[][')
  if (end < 0) return undefined
  const { text, doubts } = readMarks(answer.slice(0, end), isToken)
  return { text: text.replace(/\\(.)/gs, '$1'), doubts }
}
