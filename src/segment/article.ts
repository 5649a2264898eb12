import { plainView, sliceInlines, sliceShowings, sliceSpans } from '../article/index.ts'
import type { Article, Block, Locale, Role, Segment, Span } from '../model.ts'
import { applyDecisions, type BoundaryDecision } from './decisions.ts'
import { type Exceptions, exceptionsFor } from './exceptions.ts'
import { isSpaceAt } from './read/characters.ts'
import { boundariesOf } from './sentences.ts'

/** Blocks of running text; every other block is one segment, with its own id as key. */
const RUNNING: ReadonlySet<Role> = new Set<Role>(['paragraph', 'quote', 'list-item'])

/**
 * The segments of an article, in order: sentences of running text (`p1.s1`), and every other block as a whole
 * (`headline`). Segments have no white space at their ends; the text between segments is in none of them.
 */
export function segmentArticle(
  article: Article,
  exceptions?: Readonly<Record<Locale, Exceptions>>,
  decisions: readonly BoundaryDecision[] = [],
): readonly Segment[] {
  const own = exceptionsFor(exceptions, article.locale)
  return article.blocks.flatMap(block => {
    if (!RUNNING.has(block.role)) return segmentsOf(block, [], block.id)
    const plain = plainView(block)
    const found = boundariesOf(plain.text, article.locale, own)
    const boundaries = decisions.length > 0 ? applyDecisions(plain.text, found, decisions) : found
    return segmentsOf(block, writtenBoundaries(block, boundaries.map(plain.writtenAt)))
  })
}

/** Markup directly before a sentence belongs to it, except closing markup; nothing is cut inside of markup. */
function writtenBoundaries({ inlines = [] }: Block, boundaries: readonly number[]): readonly number[] {
  const byEnd = new Map(inlines.map(inline => [inline.end, inline]))
  let next = 0
  return boundaries.flatMap(boundary => {
    while ((inlines[next]?.end ?? boundary) < boundary) next++
    const around = inlines[next]
    if (around && around.start < boundary && boundary < around.end) return []
    let at = boundary
    for (let before = byEnd.get(at); before && before.kind !== 'close' && !before.plain; before = byEnd.get(at)) {
      at = before.start
    }
    return [at]
  })
}

function segmentsOf(block: Block, boundaries: readonly number[], key?: string): Segment[] {
  const trim = trimmerOf(block)
  const starts = [0, ...boundaries]
  return starts
    .map((start, index) => trim({ start, end: boundaries[index] ?? block.text.length }))
    .filter(({ start, end }) => end > start)
    .map((span, index) => segmentAt(block, span, key ?? `${block.id}.s${index + 1}`))
}

function segmentAt(block: Block, span: Span, key: string): Segment {
  const { id, role, translate, text, syntax } = block
  const inlines = sliceInlines(block.inlines ?? [], span)
  const escapes = sliceSpans(block.escapes ?? [], span)
  const showings = block.showings && sliceShowings(block.showings, span)
  return {
    key,
    block: id,
    role,
    text: text.slice(span.start, span.end),
    translate,
    start: block.start + span.start,
    end: block.start + span.end,
    ...(inlines.length > 0 && { inlines }),
    ...(escapes.length > 0 && { escapes }),
    ...(syntax && { syntax }),
    ...(showings && { showings }),
  }
}

/**
 * Removes white space from the ends of a span of a block, also if it is written as an entity or an escape, or is part
 * of the markup of a line break.
 */
function trimmerOf({ text, escapes = [], inlines = [] }: Block): (span: Span) => Span {
  const breaks = inlines.filter(({ plain, end }) => plain === '\n' && isSpaceAt(text, end - 1))
  const blank: readonly Span[] = [...escapes.filter(({ plain }) => plain.trim() === ''), ...breaks]
  const byStart = new Map(blank.map(({ start, end }) => [start, end]))
  const byEnd = new Map(blank.map(({ start, end }) => [end, start]))
  return span => {
    let { start, end } = span
    const next = (): number => byStart.get(start) ?? (isSpaceAt(text, start) ? start + 1 : start)
    while (start < end && next() > start && next() <= end) start = next()
    const last = (): number => byEnd.get(end) ?? (isSpaceAt(text, end - 1) ? end - 1 : end)
    while (end > start && last() < end && last() >= start) end = last()
    return { start, end }
  }
}
