import { encode, type SyntaxReaders } from '../../article/index.ts'
import type { Syntax } from '../../model.ts'
import { withEdits } from '../../text-edits.ts'
import type { Match } from './matcher.ts'

/** A text as a reader sees it, and as it is in its file. */
export interface ShownText {
  readonly text: string
  readonly written: string
  /** The text with matches replaced, as it would be in its file; matches that contain markup are left alone. */
  readonly replaced: (matches: readonly Match[]) => string
}

/** Reads a text of an edition without its markup. */
export function shownText(written: string, syntax: Syntax | undefined, readers: SyntaxReaders): ShownText {
  const view = syntax && readers.get(syntax)?.(written)
  if (!view) return { text: written, written, replaced: matches => withEdits(written, editsOf(matches)) }
  const isAcross = ({ start, end }: Match): boolean =>
    view.inlines.some(inline => inline.start < end && inline.end > start) ||
    view.inlines.some(({ start: at, end: to }) => at === to && at > start && at < end)
  return {
    text: view.text,
    written,
    replaced: matches => {
      const inside = matches.filter(match => !isAcross(match))
      const edits = editsOf(inside).map(({ target: [start, end], text }) => ({
        target: [view.writtenAt(start), view.writtenEnd(end)] as const,
        text: encode(text, syntax, start === 0),
      }))
      return withEdits(written, edits)
    },
  }
}

const editsOf = (matches: readonly Match[]) =>
  matches.flatMap(({ start, end, put }) => (put === undefined ? [] : [{ target: [start, end] as const, text: put }]))
