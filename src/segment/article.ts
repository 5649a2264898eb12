import type { Article, Block, Inline, Locale, Role, Segment, Span } from '../model.ts'
import { isSpaceAt } from './characters.ts'
import { applyDecisions, type BoundaryDecision } from './decisions.ts'
import { type Exceptions, exceptionsFor } from './exceptions.ts'
import { readPlain } from './plain.ts'
import { boundariesOf } from './sentences.ts'

/** Blocks that are running text; every other block is one segment, with its own id for a key. */
const RUNNING: ReadonlySet<Role> = new Set<Role>(['paragraph', 'quote', 'list-item'])

/**
 * The segments of an article, in its order: sentences of running text (`p1.s1`), and every other block whole
 * (`headline`). Segments have no white space at their ends; what stands between them is theirs to keep as it is.
 */
export function segmentArticle(
  article: Article,
  exceptions?: Readonly<Record<Locale, Exceptions>>,
  decisions: readonly BoundaryDecision[] = [],
): readonly Segment[] {
  const own = exceptionsFor(exceptions, article.locale)
  return article.blocks.flatMap(block => {
    if (!RUNNING.has(block.role)) return segmentsOf(block, [], block.id)
    const plain = readPlain(block, article.format)
    const found = boundariesOf(plain.text, article.locale, own)
    const boundaries = decisions.length > 0 ? applyDecisions(plain.text, found, decisions) : found
    return segmentsOf(block, boundaries.map(plain.offsetOf))
  })
}

function segmentsOf(block: Block, boundaries: readonly number[], key?: string): Segment[] {
  const starts = [0, ...boundaries]
  return starts
    .map((start, index) => trimmed(block.text, { start, end: boundaries[index] ?? block.text.length }))
    .filter(({ start, end }) => end > start)
    .map((span, index) => segmentAt(block, span, key ?? `${block.id}.s${index + 1}`))
}

function segmentAt(block: Block, { start, end }: Span, key: string): Segment {
  const { id, role, translate, text } = block
  const inlines = inlinesWithin(block.inlines ?? [], { start, end })
  return {
    key,
    block: id,
    role,
    text: text.slice(start, end),
    translate,
    start: block.start + start,
    end: block.start + end,
    ...(inlines.length > 0 && { inlines }),
  }
}

const inlinesWithin = (inlines: readonly Inline[], { start, end }: Span): readonly Inline[] =>
  inlines
    .filter(inline => inline.start >= start && inline.end <= end)
    .map(inline => ({ ...inline, start: inline.start - start, end: inline.end - start }))

function trimmed(text: string, span: Span): Span {
  let { start, end } = span
  while (start < end && isSpaceAt(text, start)) start++
  while (end > start && isSpaceAt(text, end - 1)) end--
  return { start, end }
}
