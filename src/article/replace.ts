import type { Article, Segment, SegmentKey, Syntax } from '../model.ts'

/**
 * The article's file with the segments that have a target replaced by it; everything between them stays as it is.
 * Targets are written as their segments are (`fromPieces`); one that would break a JSON string is escaped.
 */
export function replaceSegments(
  article: Article,
  segments: readonly Segment[],
  targets: ReadonlyMap<SegmentKey, string>,
): string {
  const parts: string[] = []
  let at = 0
  for (const { key, start, end, text, syntax } of segments) {
    const target = targets.get(key)
    parts.push(article.source.slice(at, start), target === undefined ? text : safely(target, syntax))
    at = end
  }
  parts.push(article.source.slice(at))
  return parts.join('')
}

function safely(target: string, syntax: Syntax | undefined): string {
  if (syntax !== 'json' && syntax !== 'json-html') return target
  try {
    JSON.parse(`"${target}"`)
    return target
  } catch {
    return JSON.stringify(target).slice(1, -1)
  }
}
