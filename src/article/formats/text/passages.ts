import type { Escape, Span } from '../../../model.ts'
import type { Evidence } from '../../model.ts'

/** A stretch of plain text that is one block: its span without the white space and the marker around it. */
export interface Passage extends Span {
  readonly text: string
  /** The role that marks around it show: a bullet, a tag. */
  readonly given?: Evidence
  /** The line breaks in it that only wrap. */
  readonly escapes?: readonly Escape[]
}

const LINE_BREAK = /\r\n|[\n\v\f\r\u0085\u2028\u2029]/g
export const BULLET = /^(?:[*•·◦▪‣●○■□▶►]|-(?!-))[\t ]+(?=\S)/
const NUMBER = /^\(?(\d{1,3})[.)][\t ]+(?=\S)/
const QUOTE = /^>[\t ]?(?=\S)/
const UNSPACED = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u

export const LIST_ITEM: Evidence = { role: 'list-item', evidence: 'a bullet or number before it' }
const QUOTATION: Evidence = { role: 'quote', evidence: '“>” before it' }

interface Line extends Span {
  readonly text: string
  /** Whether a blank line, or the start of the file, is before it. */
  readonly fresh: boolean
}

/** The lines with text, without the white space at their ends. */
function linesOf(source: string, from: number): readonly Line[] {
  const lines: Line[] = []
  let fresh = true
  let start = from
  const add = (end: number): void => {
    const raw = source.slice(start, end)
    const text = raw.trim()
    if (text === '') fresh = true
    else {
      const at = start + (raw.length - raw.trimStart().length)
      lines.push({ start: at, end: at + text.length, text, fresh })
      fresh = false
    }
  }
  LINE_BREAK.lastIndex = from
  for (let match = LINE_BREAK.exec(source); match; match = LINE_BREAK.exec(source)) {
    add(match.index)
    start = match.index + match[0].length
    if (match[0] === '\u2029') fresh = true
  }
  add(source.length)
  return lines
}

/** The length of a line's first word, which did not fit on the line before if that was wrapped. */
const firstWordLength = (text: string): number => (UNSPACED.test(text) ? 1 : (/^\S{1,80}/.exec(text)?.[0].length ?? 0))

const startsItem = (text: string): boolean => BULLET.test(text) || NUMBER.test(text) || QUOTE.test(text)

/** Makes a test whether the break before a line only wraps a paragraph, by the widths of the whole file. */
function wrapJudge(lines: readonly Line[]): (before: Line, line: Line) => boolean {
  const width = lines.reduce((most, { text }) => Math.max(most, text.length), 0)
  const narrowest = lines.some(({ text }) => UNSPACED.test(text)) ? 20 : 50
  const forced = (before: Line, line: Line): boolean =>
    before.text.length + 1 + firstWordLength(line.text) > width - 12 && !startsItem(line.text)
  const inner = lines.flatMap((line, index) => {
    const before = lines[index - 1]
    return before && !line.fresh ? [forced(before, line)] : []
  })
  const wrapped = inner.filter(Boolean).length
  const fileWraps = width >= narrowest && width <= 120 && wrapped >= 3 && wrapped >= inner.length * 0.6
  const continues = (before: Line, line: Line): boolean =>
    before.text.length >= 40 && /^\p{Ll}/u.test(line.text) && /[\p{L}\p{N},–—-]$/u.test(before.text)
  return (before, line) => !line.fresh && ((fileWraps && forced(before, line)) || continues(before, line))
}

/** Splits plain text at its blank lines, and at single line breaks unless they only wrap a paragraph. */
export function passagesOf(source: string, from = 0): readonly Passage[] {
  const lines = linesOf(source, from)
  const wraps = wrapJudge(lines)
  const stretches: Stretch[] = []
  lines.forEach((line, index) => {
    const before = lines[index - 1]
    const last = stretches.at(-1)
    if (before && last && wraps(before, line)) {
      last.breaks.push({ start: before.end, end: line.start, plain: isUnspaced(before, line) ? '' : ' ' })
      last.end = line.end
    } else stretches.push({ start: line.start, end: line.end, breaks: [] })
  })
  const openings = stretches.map(({ start, end }) => source.slice(start, Math.min(end, start + 12)))
  const numbers = openings.map(opening => Number(NUMBER.exec(opening)?.[1] ?? Number.NaN))
  return stretches.map(({ start, end, breaks }, index) => {
    const opening = openings[index] ?? ''
    const number = numbers[index] ?? Number.NaN
    const inSequence = numbers[index + 1] === number + 1 || numbers[index - 1] === number - 1
    const item = BULLET.exec(opening) ?? (inSequence ? NUMBER.exec(opening) : null)
    const marker = item ?? QUOTE.exec(opening)
    const at = start + (marker?.[0].length ?? 0)
    const escapes = breaks.map(({ plain, ...span }) => ({ start: span.start - at, end: span.end - at, plain }))
    return {
      start: at,
      end,
      text: source.slice(at, end),
      ...(marker && { given: item ? LIST_ITEM : QUOTATION }),
      ...(escapes.length > 0 && { escapes }),
    }
  })
}

/** Lines of one paragraph. */
interface Stretch {
  readonly start: number
  end: number
  readonly breaks: Escape[]
}

const isUnspaced = (before: Line, line: Line): boolean =>
  UNSPACED.test(before.text.slice(-1)) && UNSPACED.test(line.text)
