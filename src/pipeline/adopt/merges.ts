import { plainOffset, plainView } from '../../article/index.ts'
import type { Article, Bead, Segment } from '../../model.ts'
import { type BoundaryDecision, decidedOffsets, decisionAt } from '../../segment/index.ts'

/**
 * The merges of sentences of the article for which the translation has fewer sentences, since an edition has one text
 * for each sentence. Only sentences of the same block can be merged.
 */
export function mergesFor(
  article: Article,
  segments: readonly Segment[],
  beads: readonly Bead[],
): readonly BoundaryDecision[] {
  return beads.flatMap(({ source, target }) => {
    if (source.length < 2 || target.length === 0 || target.length >= source.length) return []
    return source.slice(1).flatMap((at, index) => {
      const [before, segment] = [segments[source[index] ?? 0], segments[at]]
      return before && segment ? mergeBefore(article, before, segment) : []
    })
  })
}

function mergeBefore(article: Article, before: Segment, segment: Segment): readonly BoundaryDecision[] {
  const block = article.blocks.find(({ start, end }) => start <= before.start && segment.end <= end)
  const offset = block && plainOffset(block, segment.start - block.start)
  if (!block || offset === undefined) return []
  const { text } = plainView(block)
  const decision = decisionAt(text, offset, 'merge')
  return decision && decidedOffsets(text, decision).length === 1 ? [decision] : []
}
