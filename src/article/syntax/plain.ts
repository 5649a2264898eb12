import type { Escape, Hold, Inline, Pieces, Segment, Showing, Span, Syntax } from '../../model.ts'
import { encode } from './encode.ts'

/** A text as it is written in its file, with the parts that are not read literally. */
export interface Written {
  readonly text: string
  readonly inlines?: readonly Inline[]
  readonly escapes?: readonly Escape[]
}

/**
 * A text as a reader sees it. The spans of its inlines are what they show, and their `markup` is how they are written.
 */
export interface PlainView {
  readonly text: string
  readonly inlines: readonly Inline[]
  /** The offset in the written text of an offset in this one. */
  readonly writtenAt: (offset: number) => number
  /** The end in the written text of words that end at an offset in this one; markup after them is excluded. */
  readonly writtenEnd: (offset: number) => number
}

const byStart = (one: Span, other: Span): number => one.start - other.start || one.end - other.end

/** The spans inside `start` and `end`, counted from `start`. */
export const sliceSpans = <T extends Span>(spans: readonly T[], { start, end }: Span): readonly T[] =>
  spans
    .filter(span => span.start >= start && span.end <= end)
    .map(span => ({ ...span, start: span.start - start, end: span.end - start }))

/** The inlines inside `start` and `end`, counted from `start`; one whose partner is outside stands alone. */
export function sliceInlines(inlines: readonly Inline[], span: Span): readonly Inline[] {
  const inside = sliceSpans(inlines, span)
  const ids = new Set(inside.map(({ id }) => id))
  return inside.map(inline => {
    if (inline.kind === 'void' || (inline.pair !== undefined && ids.has(inline.pair))) return inline
    const { pair: _, ...rest } = inline
    return { ...rest, kind: 'void' }
  })
}

/** The stretches of subtitles that show a part of a text, counted from its start and no longer than it. */
export const sliceShowings = (showings: readonly Showing[], { start, end }: Span): readonly Showing[] =>
  showings.flatMap(showing => {
    if (showing.end <= start || showing.start >= end) return []
    return [{ ...showing, start: Math.max(showing.start, start) - start, end: Math.min(showing.end, end) - start }]
  })

/** Reads a text without its markup: entities and escapes decoded, wrapped lines joined, tags removed. */
export function plainView({ text, inlines = [], escapes = [] }: Written): PlainView {
  if (inlines.length === 0 && escapes.length === 0) {
    return { text, inlines, writtenAt: offset => offset, writtenEnd: offset => offset }
  }
  const parts: string[] = []
  const shown: Inline[] = []
  const runs: Run[] = []
  let from = 0
  let length = 0
  for (const span of [...inlines, ...escapes].toSorted(byStart)) {
    const plain = span.plain ?? ''
    runs.push({ plain: length, written: from })
    parts.push(text.slice(from, span.start), plain)
    length += span.start - from
    if (plain !== '') runs.push({ plain: length, written: span.start, end: span.end })
    if ('kind' in span) {
      const markup = span.markup ?? text.slice(span.start, span.end)
      shown.push({ ...span, start: length, end: length + plain.length, markup })
    }
    length += plain.length
    from = span.end
  }
  parts.push(text.slice(from))
  runs.push({ plain: length, written: from })
  return {
    text: parts.join(''),
    inlines: shown,
    writtenAt: offset => offsetIn(runs, offset, text.length),
    writtenEnd: offset => endIn(runs, offset, text.length),
  }
}

/** The offset in the reader's text of an offset in the written text; undefined inside markup. */
export function plainOffset({ text, inlines = [], escapes = [] }: Written, offset: number): number | undefined {
  if ([...inlines, ...escapes].some(({ start, end }) => start < offset && offset < end)) return undefined
  const before = { start: 0, end: offset }
  const written = {
    text: text.slice(0, offset),
    inlines: sliceSpans(inlines, before),
    escapes: sliceSpans(escapes, before),
  }
  return plainView(written).text.length
}

/** Where a stretch of plain text starts in both texts. */
interface Run {
  readonly plain: number
  readonly written: number
  /** Where it ends in the written text, if it is written differently: `&` as `&amp;`. */
  readonly end?: number
}

function offsetIn(runs: readonly Run[], offset: number, most: number): number {
  const run = runAt(runs, offset)
  return Math.min(run.written + offset - run.plain, most)
}

function endIn(runs: readonly Run[], offset: number, most: number): number {
  const run = runAt(runs, offset - 1)
  return run.end ?? Math.min(run.written + offset - run.plain, most)
}

/** The stretch with the character at an offset. */
function runAt(runs: readonly Run[], offset: number): Run {
  let low = 0
  let high = runs.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((runs[middle]?.plain ?? offset) <= offset) low = middle + 1
    else high = middle
  }
  return runs[low - 1] ?? { plain: 0, written: 0 }
}

/** The same segment with its text as a reader sees it, for names, engines and checks; its offsets stay the file's. */
export function plainSegment(segment: Segment): Segment {
  if (!segment.inlines && !segment.escapes) return segment
  const { inlines: _, escapes: __, ...rest } = segment
  const { text, inlines } = plainView(segment)
  return { ...rest, text, ...(inlines.length > 0 && { inlines }) }
}

/** What an engine gets for a text: its words as a reader sees them, and a hold for each inline element. */
export function toPieces(written: Written): Pieces {
  const { text, inlines } = plainView(written)
  const pieces: (string | Hold)[] = []
  let from = 0
  for (const { id, kind, start, end, markup = '' } of inlines) {
    if (start > from) pieces.push(text.slice(from, start))
    pieces.push({ id, kind, source: markup, target: markup })
    from = end
  }
  if (from < text.length) pieces.push(text.slice(from))
  return pieces
}

/** The text in its syntax: words and names encoded, markup unchanged. */
export const fromPieces = (pieces: Pieces, syntax?: Syntax): string =>
  pieces
    .map((piece, index) => {
      if (typeof piece === 'string') return encode(piece, syntax, index === 0)
      return piece.kind === 'name' ? encode(piece.target, syntax, index === 0) : piece.target
    })
    .join('')
