/** Apertium's stream format: which characters it reserves, and the marks it leaves on words that it could not translate. */

const RESERVED = /[\\^$/<>{}@[\]]/g

/** Sent after each text: a full stop directly before the flush would be lost, and the blank keeps it apart from the next. */
const TAIL = '.[][\n]'

/** A text as Apertium reads it; it must hold no NUL. */
export const encode = (text: string): string => text.replace(RESERVED, '\\$&')

export const withTail = (encoded: string): string => encoded + TAIL

/** A superblank: something between words that Apertium passes on without looking at it. */
export const superblank = (name: string): string => `[<${name}>]`

export interface Answer {
  readonly text: string
  /** Words it did not know (`*`), could not find in the other language (`@`) or could not inflect (`#`). */
  readonly doubts: readonly string[]
}

const MARK = /(?:\\@|[@*#])(?=\p{L})((?:\p{L}\p{M}*|['’-](?=\p{L}))*)/gu

/** Undoes `encode` and `withTail` and takes the marks off; undefined when the answer is not a whole one. */
export function decode(answer: string, isToken: (word: string) => boolean): Answer | undefined {
  const end = answer.lastIndexOf('.[][')
  if (end < 0) return undefined
  const doubts: string[] = []
  const unmarked = answer.slice(0, end).replace(MARK, (_, word: string) => {
    if (!isToken(word)) doubts.push(word)
    return word
  })
  return { text: unmarked.replace(/\\(.)/gs, '$1'), doubts }
}
