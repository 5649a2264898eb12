import { decodeHTML } from 'entities/decode'
import type { Span } from '../../../model.ts'
import type { MachineKind, MachinePart } from './machine-parts.ts'

/** A text as a reader sees it, with offsets back into the text as written. */
export interface ReaderView {
  readonly text: string
  readonly parts: readonly MachinePart[]
  /** The parts that stand for words, with their places in `text`; their own text is that of the part. */
  readonly codes: readonly (Span & { readonly text: string })[]
  /** The offset in the written text for an offset in `text`. */
  readonly writtenAt: (offset: number) => number
}

/** What replaces a placeholder: a private-use sign, so that no rule takes it for a letter, a mark or a space. */
const BLANK = '\ue001'

/** Parts that a reader does not see, or sees differently. */
const MARKUP: readonly MachineKind[] = ['tag', 'entity', 'frame', 'mnemonic']

/** Tags that begin a new line: `one<br/>two` is not the word "onetwo". */
const BREAKS = /^<\/?(?:br|p|div|li|ul|ol|tr|td|th|h[1-6]|hr)\b/i

/** What a reader sees of a part. */
export function shownOf({ kind, text }: MachinePart): string {
  if (kind === 'entity') return decodeHTML(text)
  if (kind === 'tag') return BREAKS.test(text) ? '\n' : ''
  return kind === 'frame' || kind === 'mnemonic' ? '' : BLANK.repeat(text.length)
}

/** The text without its markup, with its entities decoded, and with a blank for each placeholder. */
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
  return { text, parts, codes, writtenAt }
}

/** The place in the written text of a span of the reader's view; it ends at the span's last sign. */
export const spanInWritten = (
  [start, end]: readonly [number, number],
  view: Pick<ReaderView, 'writtenAt'>,
): readonly [number, number] => {
  const from = view.writtenAt(start)
  return [from, end > start ? Math.max(from, view.writtenAt(end - 1) + 1) : from]
}

/** A message with an ellipsis for each placeholder. */
export const withoutBlanks = (message: string): string => message.replace(/\ue001+/g, '…')
