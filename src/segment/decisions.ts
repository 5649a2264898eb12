import { isSpaceAt, skipSpace } from './characters.ts'

/**
 * A split or merge that a person made, remembered by the words on both sides of the boundary, so that it holds
 * however the rest of the article is edited.
 */
export interface BoundaryDecision {
  readonly kind: 'split' | 'merge'
  /** The end of the text before the boundary, without white space at its end. */
  readonly before: string
  /** The start of the text after the boundary, without white space at its start. */
  readonly after: string
}

/** How much text on each side tells one boundary from another. */
const ANCHOR = 24

/** The decision to split or merge at an offset of a text. */
export function decisionAt(text: string, offset: number, kind: BoundaryDecision['kind']): BoundaryDecision {
  let end = offset
  while (end > 0 && isSpaceAt(text, end - 1)) end--
  const next = skipSpace(text, offset)
  return { kind, before: text.slice(Math.max(0, end - ANCHOR), end), after: text.slice(next, next + ANCHOR) }
}

/** The boundaries with every decision carried out wherever its words stand; later decisions win. */
export function applyDecisions(
  text: string,
  boundaries: readonly number[],
  decisions: readonly BoundaryDecision[],
): number[] {
  const result = new Set(boundaries)
  for (const { kind, before, after } of decisions) {
    if (before === '' || after === '') continue
    for (let index = text.indexOf(before); index >= 0; index = text.indexOf(before, index + 1)) {
      const next = skipSpace(text, index + before.length)
      if (!text.startsWith(after, next)) continue
      if (kind === 'split') result.add(next)
      else result.delete(next)
    }
  }
  return [...result].sort((a, b) => a - b)
}
