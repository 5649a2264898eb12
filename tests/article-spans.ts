import fc from 'fast-check'
import { expect } from 'vitest'
import { replaceSegments } from '../src/article/index.ts'
import type { Article, Span } from '../src/model.ts'
import { segmentArticle } from '../src/segment/index.ts'

/** What is wrong with the spans of an article: blocks must be slices in order, and so must the markup within them. */
export function brokenSpans({ source, blocks }: Article): readonly string[] {
  const broken: string[] = []
  const inOrder = (spans: readonly Span[], end: number, what: string): void => {
    let at = 0
    for (const span of spans) {
      if (span.start < at || span.end < span.start || span.end > end)
        broken.push(`${what} ${span.start}–${span.end} after ${at}`)
      at = span.end
    }
  }
  inOrder(blocks, source.length, 'block')
  for (const { id, start, end, text, inlines = [], escapes = [] } of blocks) {
    if (text !== source.slice(start, end)) broken.push(`${id} is no slice`)
    const spans = [...inlines, ...escapes].toSorted((one, other) => one.start - other.start || one.end - other.end)
    inOrder(spans, text.length, id)
    for (const inline of inlines) {
      if (inline.kind !== 'void' && inlines[inline.pair ?? -1]?.pair !== inline.id)
        broken.push(`${id} ${inline.id} has no partner`)
    }
  }
  return broken
}

/** Reads random texts made of these marks: each is written back byte by byte, and its spans are in order. */
export function keepsEveryByte(marks: fc.Arbitrary<string>, read: (source: string) => Article): void {
  fc.assert(
    fc.property(fc.array(marks, { maxLength: 40 }), parts => {
      const source = parts.join('')
      const article = read(source)
      expect(brokenSpans(article)).toEqual([])
      expect(replaceSegments(article, segmentArticle(article), new Map())).toBe(source)
    }),
    { numRuns: 500 },
  )
}
