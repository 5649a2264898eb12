import type { PlainView, SyntaxReaders } from '../../article/index.ts'
import type { Syntax } from '../../model.ts'

/** A text as a reader sees it, with the place of each offset in the text as written. */
export type PlainText = Pick<PlainView, 'text' | 'writtenAt' | 'writtenEnd'> & Partial<Pick<PlainView, 'inlines'>>

/** Reads a text without its markup, if there is a reader for its syntax. */
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

/**
 * Links, notes, pictures and fields in a text of a document, which the translation must have too; bold type is left to
 * the translator.
 */
export const lastingElements = ({ inlines = [] }: PlainText): readonly string[] =>
  inlines.flatMap(({ markup = '' }) => (/^<(?:a|note|img|math|sym|field)\b/.test(markup) ? [markup] : []))

/** A span of the plain text as a span of the text as written; markup after its last sign is excluded. */
export const writtenSpan = (
  [start, end]: readonly [number, number],
  { writtenAt, writtenEnd }: PlainText,
): readonly [number, number] => [writtenAt(start), end > start ? writtenEnd(end) : writtenAt(end)]
