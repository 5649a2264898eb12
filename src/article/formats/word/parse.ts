import { InterlinearError } from '../../../errors.ts'
import type { Article, Format, Inline, Span } from '../../../model.ts'
import type { ParseOptions, Piece } from '../../model.ts'
import { finishArticle } from '../../roles/finish.ts'
import type { Written } from '../../syntax/plain.ts'
import { BULLET, LIST_ITEM } from '../text/passages.ts'
import type { ReadDocument } from './document.ts'
import { lineText } from './rich/lines.ts'
import type { Line } from './rich/model.ts'
import { markedRuns } from './rich/read-runs.ts'

/**
 * Reads a word processor file. The article's source is the text read from it: a line for each paragraph, with tags for
 * formatted text; the file itself is its `bytes`.
 */
export const parseDocument =
  (format: Format, read: ReadDocument) =>
  (bytes: Uint8Array, options: ParseOptions): Article => {
    const file = options.file ?? options.slug
    const { lines, metadata, proofingLocale } = read(bytes, file)
    const texts = lines.map(lineText)
    const pieces: Piece[] = []
    let at = 0
    texts.forEach((text, index) => {
      const piece = pieceOf(text, lines[index])
      if (piece) pieces.push({ ...piece, start: at + piece.start, end: at + piece.end })
      at += text.length + 1
    })
    if (pieces.length === 0) {
      throw new InterlinearError('input', 'found no text in the document, expected an article.', { place: { file } })
    }
    const source = texts.map(text => `${text}\n`).join('')
    return finishArticle({ source, bytes, format, pieces, metadata, proofingLocale }, options)
  }

/** A line without the white space, the notes and the pictures at its ends, and without a tag around all of it. */
function pieceOf(line: string, from: Line | undefined): Piece | undefined {
  const { inlines = [], escapes = [] } = markedRuns(line)
  const { start: first, end } = peel({ text: line, inlines, escapes })
  const marker = from?.given ? 0 : bulletLength(line.slice(first, end))
  const start = first + marker
  if (!/\S/.test(line.slice(start, end))) return undefined
  const inside = <T extends Span>(spans: readonly T[]): readonly T[] =>
    spans
      .filter(span => span.start >= start && span.end <= end)
      .map(span => ({ ...span, start: span.start - start, end: span.end - start }))
  const [own, written] = [inside(inlines), inside(escapes)]
  return {
    start,
    end,
    text: line.slice(start, end),
    syntax: 'runs',
    ...(own.length > 0 && { inlines: own }),
    ...(written.length > 0 && { escapes: written }),
    ...(from?.given && { given: from.given }),
    ...(marker > 0 && { given: LIST_ITEM }),
    ...(from?.translate === false && { translate: false }),
  }
}

/** The length of a typed bullet, with the blanks or tabs after it. */
function bulletLength(text: string): number {
  const { 0: tabs = '' } = /(?<=^.)(?: *<tab\/>)+ */u.exec(text) ?? []
  const { 0: bullet = '' } = BULLET.exec(text.replace(tabs, tabs === '' ? '' : '\t')) ?? []
  return bullet === '' ? 0 : bullet.length + (tabs === '' ? 0 : tabs.length - 1)
}

/** Whether an inline element may be left out at the ends of a sentence: no reader reads it as a word. */
const isOutside = (text: string, { kind, start, end }: Inline): boolean =>
  kind === 'void' && /^<(?:tab|br|note|img)\b/.test(text.slice(start, end))

function peel({ text, inlines = [], escapes = [] }: Written): Span {
  const blank = escapes.filter(({ plain }) => plain.trim() === '')
  let [start, end] = [0, text.length]
  let [first, last] = [0, inlines.length]
  for (;;) {
    const before = `${start} ${end}`
    while (start < end && /\s/.test(text[start] ?? '')) start++
    while (end > start && /\s/.test(text[end - 1] ?? '')) end--
    start = blank.find(span => span.start === start)?.end ?? start
    end = blank.find(span => span.end === end)?.start ?? end
    const [opening, closing] = [inlines[first], inlines[last - 1]]
    if (opening && first < last && opening.start === start && isOutside(text, opening)) {
      start = opening.end
      first++
    } else if (closing && first < last && closing.end === end && isOutside(text, closing)) {
      end = closing.start
      last--
    } else if (opening && closing && opening.start === start && closing.end === end && opening.pair === closing.id) {
      start = opening.end
      end = closing.start
      first++
      last--
    }
    if (before === `${start} ${end}`) return { start, end }
  }
}
