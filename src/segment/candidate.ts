import { type CharacterClass, classAt, isSpaceAt, skipSpace } from './characters.ts'

/** A place where a sentence might end. All offsets are into `text`, which is never cut up to look at them. */
export interface Candidate {
  readonly text: string
  /** Where the sentence that might end began. */
  readonly start: number
  /** The first of the marks that might end it. */
  readonly stop: number
  /** After the marks: `?!`, `...`, `. . .` */
  readonly marksEnd: number
  /** After the quotes, brackets and footnote marks that close behind them. */
  readonly end: number
  /** Where the next sentence would begin: after the white space; equal to `end` without any. */
  readonly next: number
  /** The next sentence's first letter or digit, after quotes, brackets, dashes and bullets. */
  readonly first: number
  readonly firstClass: CharacterClass
}

const CLOSING = '"\'”’»›«“)]}）］｝」』】〉》〕｠'
const FOOTNOTES = /(?:\s?\[(?:\d{1,3}|[a-z]|note \d+)\])+|[¹²³⁰-⁹]+(?=\s)/y
/** Spaced dots go on as one ellipsis. */
const MARKS = /[.!?…‽⁇⁈⁉]+(?:[^\S\n\r]\.(?=[\s.…"”’)\]]|$))*|[\s\S]/y

/** Reads what stands around the mark at `stop`, in time proportional to what it skips. */
export function candidateAt(text: string, start: number, stop: number): Candidate {
  MARKS.lastIndex = stop
  MARKS.test(text)
  const marksEnd = MARKS.lastIndex
  const end = skipClosing(text, marksEnd)
  const next = skipSpace(text, end)
  const first = skipOpening(text, next)
  return { text, start, stop, marksEnd, end, next, first, firstClass: classAt(text, first) }
}

function skipClosing(text: string, from: number): number {
  let end = from
  while (end < text.length) {
    if (CLOSING.includes(text.charAt(end))) end++
    else if (isSpaceAt(text, end) && text.charAt(end + 1) === '»' && !isSpaceAt(text, end - 1)) end += 2
    else break
  }
  FOOTNOTES.lastIndex = end
  return FOOTNOTES.test(text) ? FOOTNOTES.lastIndex : end
}

/** Past quotes, brackets, dashes and bullets before the first letter; at most a dozen characters. */
function skipOpening(text: string, from: number): number {
  let first = from
  for (let length = 0; length < 12; length++) {
    const kind = classAt(text, first)
    if (kind !== 'opening' && kind !== 'dash' && !(kind === 'space' && first > from)) break
    first++
  }
  return first
}
