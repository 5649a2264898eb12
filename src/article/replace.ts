import type { Article, Segment, SegmentKey } from '../model.ts'

/** The article's file with the segments that have a target replaced by it; everything between them stays as it is. */
export function replaceSegments(
  article: Article,
  segments: readonly Segment[],
  targets: ReadonlyMap<SegmentKey, string>,
): string {
  const parts: string[] = []
  let at = 0
  for (const { key, start, end, text } of segments) {
    parts.push(article.source.slice(at, start), targets.get(key) ?? text)
    at = end
  }
  parts.push(article.source.slice(at))
  return parts.join('')
}
