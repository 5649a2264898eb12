import type { Span } from '../../../model.ts'

/** The text between two quotation marks, and the marks. */
export interface Quotation extends Span {
  readonly said: string
}

const QUOTATION = /“([^“”]+)[”“]|„([^„“”]+)[“”]|«([^«»]+)»|"([^"]+)"/g

/** The quotations of a text in order; nested quotations are part of the outer one. */
export const quotationsIn = (text: string): readonly Quotation[] =>
  Array.from(text.matchAll(QUOTATION), ({ 0: quotation, index: start }) => ({
    said: quotation.slice(1, -1).trim(),
    start,
    end: start + quotation.length,
  }))
