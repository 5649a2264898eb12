import type { Escape } from '../../model.ts'

const LINE_END = /(?<![\t ])[\t ]*\r?\n([\t ]*)/g
/** A second paragraph, a list, a quotation, a heading, a table or a hard line break: more than one paragraph. */
const MORE_PARAGRAPHS = /\n[\t ]*\r?\n|(?:^|\n)[\t ]*(?:[-*+>#|]|\d+[.)])|(?: {2}|\\)\r?\n/

/** The line ends of one paragraph, which are spaces; undefined for several, and for lines that are indented further. */
export function foldsIn(written: string): readonly Escape[] | undefined {
  if (!written.includes('\n')) return []
  if (MORE_PARAGRAPHS.test(written)) return undefined
  const ends = [...written.matchAll(LINE_END)]
  if (new Set(ends.map(([, indent]) => indent)).size > 1) return undefined
  return ends.map(({ 0: end, index }) => ({ start: index, end: index + end.length, plain: ' ' }))
}
