import type { Span } from '../model.ts'

/** A pair further apart than this holds nothing together: somebody forgot to close it. */
const LONGEST = 600

/** The stretches of a text between matching brackets, ascending, without those inside others; `pairs` is `（）「」…`. */
export function bracketed(text: string, pairs: string): readonly Span[] {
  if (pairs === '') return []
  const spans: Span[] = []
  const opened = Array.from(pairs, (): number[] => [])
  for (const { 0: character, index } of text.matchAll(/\p{Ps}|\p{Pe}/gu)) {
    const mark = pairs.indexOf(character)
    if (mark < 0) continue
    if (mark % 2 === 0) {
      opened[mark]?.push(index)
      continue
    }
    const start = opened[mark - 1]?.pop()
    if (start === undefined || index - start > LONGEST) continue
    while ((spans.at(-1)?.start ?? -1) > start) spans.pop()
    spans.push({ start, end: index })
  }
  return spans
}
