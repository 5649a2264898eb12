import type { Escape, Segment, Span } from '../../model.ts'
import { jsonEscapes, xmlEscapes } from './escapes.ts'
import { plainView } from './plain.ts'

/**
 * The same segment as people see it in locale files: the content of a JSON string, a YAML scalar or an attribute,
 * without their escapes. Text of Markdown and HTML stays unchanged; offsets stay the file's.
 */
export function contentSegment(segment: Segment): Segment {
  if (segment.syntax === undefined || segment.syntax === 'html' || segment.syntax === 'runs') return segment
  if (segment.syntax === 'markdown') return withLabels(segment)
  if (segment.syntax === 'srt' || segment.syntax === 'vtt') return withoutCuts(segment)
  const { syntax, inlines: _, escapes: __, ...rest } = segment
  if (syntax === 'json-html') return { ...rest, ...htmlWithout(jsonEscapes(segment.text), segment), syntax: 'html' }
  if (syntax === 'xml-html') return { ...rest, ...htmlWithout(xmlEscapes(segment.text), segment), syntax: 'html' }
  return { ...rest, text: plainView(segment).text }
}

/** Links that were their own labels, with a separate label: `[the report]` → `[the report][the report]`. */
function withLabels(segment: Segment): Segment {
  const { inlines = [], escapes = [] } = segment
  const labelled = inlines.filter(({ full }) => full !== undefined)
  if (labelled.length === 0) return segment
  const parts: string[] = []
  let from = 0
  for (const { start, end, full = '' } of labelled) {
    parts.push(segment.text.slice(from, start), full)
    from = end
  }
  const grown = (offset: number): number =>
    labelled.reduce((sum, { start, end, full = '' }) => sum + (end <= offset ? full.length - (end - start) : 0), offset)
  const place = <T extends Span>(span: T): T => ({ ...span, start: grown(span.start), end: grown(span.end) })
  return {
    ...segment,
    text: [...parts, segment.text.slice(from)].join(''),
    inlines: inlines.map(({ full: _, ...inline }) => place(inline)),
    ...(escapes.length > 0 && { escapes: escapes.map(place) }),
  }
}

/** Subtitles without the cuts at their cues and lines; character references stay. */
function withoutCuts(segment: Segment): Segment {
  const { text, inlines: _, escapes = [], showings, ...rest } = segment
  const cuts = escapes.filter(({ start }) => text.charAt(start) !== '&')
  if (cuts.length === 0) return segment
  const at = offsetsAfter(cuts)
  return {
    ...rest,
    ...htmlWithout(cuts, segment),
    ...(showings && { showings: showings.map(one => ({ ...one, start: at(one.start), end: at(one.end) })) }),
  }
}

/** HTML without the escapes of its container: of a JSON string, or of XML. */
function htmlWithout(
  written: readonly Escape[] = [],
  { text, inlines = [], escapes = [] }: Segment,
): Pick<Segment, 'text' | 'inlines' | 'escapes'> {
  const value = plainView({ text, escapes: written }).text
  const at = offsetsAfter(written)
  const place = <T extends Span>(span: T): T => ({ ...span, start: at(span.start), end: at(span.end) })
  const left = escapes.map(place).filter(({ start, end, plain }) => value.slice(start, end) !== plain)
  return {
    text: value,
    ...(inlines.length > 0 && { inlines: inlines.map(place) }),
    ...(left.length > 0 && { escapes: left }),
  }
}

/** Makes a function that converts an offset in the written text to one in the text without escapes. */
function offsetsAfter(escapes: readonly Escape[]): (offset: number) => number {
  let saved = 0
  const ends = escapes.map(({ start, end, plain }) => {
    saved += end - start - plain.length
    return { end, saved }
  })
  return offset => {
    let low = 0
    let high = ends.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((ends[middle]?.end ?? offset) <= offset) low = middle + 1
      else high = middle
    }
    return offset - (ends[low - 1]?.saved ?? 0)
  }
}
