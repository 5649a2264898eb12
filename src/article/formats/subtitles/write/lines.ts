import type { Span } from '../../../../model.ts'
import { type Ruler, rulerOf } from './cut.ts'
import type { Word } from './words.ts'

/** With more words, lines are cut where they are full. */
const MOST_WORDS = 120
const DRIFT = 8

/**
 * The lines of a cue: as few as possible, of about the same width, cut where a cut is cheapest. If there is too much
 * text, there are more lines than allowed, and none is too long. `lead` columns of the first line are taken.
 */
export function linesOf(own: readonly Word[], lineLength: number, lead = 0): readonly Span[] {
  const words = own.map((word, index) => (index === 0 ? { ...word, columns: word.columns + lead } : word))
  const ruler = rulerOf(words, lineLength)
  const full = fullLines(words, ruler)
  return full.length < 2 || words.length > MOST_WORDS ? full : evenLines(words, full.length, { ...ruler, lineLength })
}

function fullLines(words: readonly Word[], { reach }: Ruler): readonly Span[] {
  const lines: Span[] = []
  for (let at = 0; at < words.length; at = reach(at)) lines.push({ start: at, end: reach(at) })
  return lines
}

interface Line {
  readonly end: number
  readonly cost: number
  readonly before?: Line
}

function evenLines(
  words: readonly Word[],
  count: number,
  ruler: Ruler & { readonly lineLength: number },
): readonly Span[] {
  const { width, lineLength } = ruler
  const even = width(0, words.length) / count
  let options: readonly Line[] = [{ end: 0, cost: 0 }]
  for (let line = 1; line <= count; line++) {
    const ends = line === count ? [words.length] : Array.from({ length: words.length - 1 }, (_, index) => index + 1)
    options = ends.flatMap(end => {
      let best: Line | undefined
      for (const before of options) {
        if (before.end >= end) break
        const columns = width(before.end, end)
        const over = columns > lineLength && end - before.end > 1 ? 1000 + columns : 0
        // The longer line is the lower one.
        const drift = ((columns - even) / DRIFT) ** 2 + (line < count && columns > even ? 0.5 : 0)
        const cost = before.cost + over + drift + (line < count ? (words[end]?.cost ?? 0) : 0)
        if (!best || cost < best.cost) best = { end, cost, before }
      }
      return best ? [best] : []
    })
  }
  const spans: Span[] = []
  for (let line = options[0]; line?.before; line = line.before) spans.unshift({ start: line.before.end, end: line.end })
  return spans
}
