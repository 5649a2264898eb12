import type { Block, Format, Inline } from '../model.ts'

/** A block's text as it is read, without markup, and the way back to the block's own offsets. */
export interface Plain {
  readonly text: string
  /** The offset in the block of a sentence that starts at an offset of the plain text. */
  readonly offsetOf: (offset: number) => number
}

/** Stands for markup that shows something, such as an image, where a word might stand. */
const OBJECT = '\uFFFC'

/** Reads a block past its inline elements; a line break element becomes a line break. */
export function readPlain(block: Block, format: Format): Plain {
  const inlines = block.inlines ?? []
  if (inlines.length === 0) return { text: block.text, offsetOf: offset => offset }
  const parts: string[] = []
  const runs: Run[] = []
  let from = 0
  let length = 0
  for (const inline of inlines) {
    runs.push({ plain: length, block: from })
    const shown = shownAs(block.text.slice(inline.start, inline.end), inline, format)
    parts.push(block.text.slice(from, inline.start), shown)
    length += inline.start - from
    if (shown !== '') runs.push({ plain: length, block: inline.start })
    length += shown.length
    from = inline.end
  }
  runs.push({ plain: length, block: from })
  parts.push(block.text.slice(from))
  return { text: parts.join(''), offsetOf: offset => offsetIn(runs, inlines, offset) }
}

/** Where a stretch of plain text starts in both texts. */
interface Run {
  readonly plain: number
  readonly block: number
}

function shownAs(markup: string, { kind }: Inline, format: Format): string {
  if (kind !== 'void') return ''
  if (format === 'html' && /^<br\b/i.test(markup)) return '\n'
  return /[\n\r]/.test(markup) ? '\n' : OBJECT
}

/** Markup right before a sentence belongs to it, but for what closes: that stays with the sentence before. */
function offsetIn(runs: readonly Run[], inlines: readonly Inline[], offset: number): number {
  if (offset === 0) return 0
  const run = runs[lastBefore(runs, offset)] ?? { plain: 0, block: 0 }
  let at = run.block + (offset - run.plain)
  for (const { start, end, kind } of inlines) {
    if ((start < at && at < end) || (start === at && kind === 'close')) at = end
  }
  return at
}

/** The index of the last run that starts before an offset of the plain text. */
function lastBefore(runs: readonly Run[], offset: number): number {
  let low = 0
  let high = runs.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((runs[middle]?.plain ?? offset) < offset) low = middle + 1
    else high = middle
  }
  return low - 1
}
