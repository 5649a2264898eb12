import type { Span } from '../../model.ts'

/** The index of the first span that ends after an offset, among ascending spans. */
export function indexBehind(spans: readonly Span[], offset: number): number {
  let [low, high] = [0, spans.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((spans[middle]?.end ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  return low
}

/** Whether a span overlaps any of some ascending ones. */
export function overlapsAny({ start, end }: Span, spans: readonly Span[]): boolean {
  const next = spans[indexBehind(spans, start)]
  return next !== undefined && next.start < end
}

/** Whether a span lies within one of some ascending ones. */
export function isWithinAny({ start, end }: Span, spans: readonly Span[]): boolean {
  const other = spans[indexBehind(spans, start)]
  return other !== undefined && other.start <= start && end <= other.end
}
