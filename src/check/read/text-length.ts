import type { ReaderView } from './machine/reader-view.ts'

/** Texts for several numbers have about the same length; `[y|n]` is not such a text. */
const ALIKE = 3

/** The offset of the last of several texts for several numbers, "One file.|Many files."; 0 if there is one text. */
export function lastAlternative(text: string): number {
  if (!text.includes('|') || !/[^\s|]\|[\p{L}\p{M}\ue001{%]/u.test(text)) return 0
  const from = text.lastIndexOf('|') + 1
  const before = from - 1 - (text.lastIndexOf('|', from - 2) + 1)
  const last = text.length - from
  return last * ALIKE >= before && last <= before * ALIKE ? from : 0
}

interface Seen {
  readonly text: string
  readonly view: ReaderView | undefined
  /** Whether there are spaces for layout. */
  readonly indented: boolean
}

/**
 * The length of a text for a reader, without the parts for machines, and without spaces and line breaks for layout: all
 * except one of several in a row, and all at the ends.
 */
export function lengthOf({ text, indented, view }: Seen): number {
  const from = lastAlternative(text)
  const said = from === 0 ? text : text.slice(from)
  const length = indented || from > 0 ? said.trim().replace(/\s+/g, ' ').length : said.length
  return view?.codes.reduce((rest, { start, end }) => (start < from ? rest : rest - (end - start)), length) ?? length
}
