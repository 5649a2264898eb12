import type { Span } from '../../model.ts'
import type { Language } from '../language.ts'

/** A pair that is further apart than this is ignored: somebody forgot to close it. */
const LONGEST = 600

const NONE: readonly Span[] = []

/** The spans between matching brackets, ascending, without nested ones; for languages with such brackets. */
export function bracketed(text: string, { brackets: pairs, bracket }: Language): readonly Span[] {
  if (pairs === '') return NONE
  const spans: Span[] = []
  const opened: number[][] = []
  bracket.lastIndex = 0
  while (bracket.test(text)) {
    const index = bracket.lastIndex - 1
    const mark = pairs.indexOf(text.charAt(index))
    if (mark % 2 === 0) {
      const open = opened[mark] ?? []
      open.push(index)
      opened[mark] = open
      continue
    }
    const start = opened[mark - 1]?.pop()
    if (start === undefined || index - start > LONGEST) continue
    while ((spans.at(-1)?.start ?? -1) > start) spans.pop()
    spans.push({ start, end: index })
  }
  return spans
}
