import type { PlainView, SyntaxReaders } from '../../article/index.ts'
import type { Syntax } from '../../model.ts'

/** A text as a reader sees it, and where each place of it stands in the text as it is written. */
export type PlainText = Pick<PlainView, 'text' | 'writtenAt' | 'writtenEnd'> & Partial<Pick<PlainView, 'inlines'>>

/** Reads a text past its markup, where there is a reader for its syntax. */
export type PlainReader = (text: string, syntax: Syntax | undefined) => PlainText

const asWritten = (text: string): PlainText => ({
  text,
  writtenAt: offset => offset,
  writtenEnd: offset => offset,
})

export const plainReader =
  (readers: SyntaxReaders | undefined): PlainReader =>
  (text, syntax) =>
    ((syntax && readers?.get(syntax)) ?? asWritten)(text)

/** Links, notes, pictures and fields in a text of a document, which its translation has to have, too; bold type is its own to set. */
export const lastingElements = ({ inlines = [] }: PlainText): readonly string[] =>
  inlines.flatMap(({ markup = '' }) => (/^<(?:a|note|img|math|sym|field)\b/.test(markup) ? [markup] : []))

/** A span of the plain text as a span of the text as it is written; markup behind its last sign is not in it. */
export const writtenSpan = (
  [start, end]: readonly [number, number],
  { writtenAt, writtenEnd }: PlainText,
): readonly [number, number] => [writtenAt(start), end > start ? writtenEnd(end) : writtenAt(end)]
