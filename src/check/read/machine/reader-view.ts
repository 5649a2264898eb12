import { decodeHTML } from 'entities/decode'
import type { Span } from '../../../model.ts'
import type { MachineKind, MachinePart } from './machine-parts.ts'

/** A text as a reader reads it, with the way back to the text as it is written. */
export interface ReaderView {
  readonly text: string
  readonly parts: readonly MachinePart[]
  /** The parts that stand for words, where they stand in `text`; their own text is that of the part. */
  readonly codes: readonly (Span & { readonly text: string })[]
  /** How many characters of `text` are words and marks, and not placeholders. */
  readonly length: number
  /** The offset in the written text of one in `text`. */
  readonly writtenAt: (offset: number) => number
}

/** What stands in place of a placeholder: a private sign, so that no rule takes it for a letter, a mark or a space. */
const BLANK = '\ue001'

/** Parts of which a reader sees nothing, or something else than their letters. */
const MARKUP: readonly MachineKind[] = ['tag', 'entity', 'frame', 'mnemonic']

/** Tags that begin a new line: `one<br/>two` is no word "onetwo". */
const BREAKS = /^<\/?(?:br|p|div|li|ul|ol|tr|td|th|h[1-6]|hr)\b/i

/** What a reader sees of a part. */
export function shownOf({ kind, text }: MachinePart): string {
  if (kind === 'entity') return decodeHTML(text)
  if (kind === 'tag') return BREAKS.test(text) ? '\n' : ''
  return kind === 'frame' || kind === 'mnemonic' ? '' : BLANK.repeat(text.length)
}

/** The text without its markup, with its entities decoded, and blank where a placeholder stands. */
export function readerViewOf(written: string, parts: readonly MachinePart[]): ReaderView {
  const codes: (Span & { readonly text: string })[] = []
  // After each part: the offset in the text, and how far the written text is ahead of it.
  const shifts: { readonly at: number; readonly by: number }[] = []
  let text = ''
  let from = 0
  for (const part of parts) {
    text += written.slice(from, part.start)
    const start = text.length
    text += shownOf(part)
    if (!MARKUP.includes(part.kind)) codes.push({ start, end: text.length, text: part.text })
    shifts.push({ at: text.length, by: part.end - text.length })
    from = part.end
  }
  text += written.slice(from)
  const writtenAt = (offset: number): number => offset + (shifts.findLast(({ at }) => at <= offset)?.by ?? 0)
  const length = codes.reduce((rest, { start, end }) => rest - (end - start), text.length)
  return { text, parts, codes, length, writtenAt }
}

/** The place in the written text of a span of what a reader reads; its end is no further than its last sign. */
export const spanInWritten = (
  [start, end]: readonly [number, number],
  view: Pick<ReaderView, 'writtenAt'>,
): readonly [number, number] => {
  const from = view.writtenAt(start)
  return [from, end > start ? Math.max(from, view.writtenAt(end - 1) + 1) : from]
}

/** A message in which a placeholder is an ellipsis. */
export const withoutBlanks = (message: string): string => message.replace(/\ue001+/g, '…')
