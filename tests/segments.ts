import type { Segment } from '../src/model.ts'

/** A sentence of a paragraph that is its own whole file. */
export const segmentOf = (key: string, text: string): Segment => {
  const block = key.split('.')[0] ?? key
  return { key, block, role: 'paragraph', text, translate: true, start: 0, end: text.length }
}

/** The sentences of an article, so many in a paragraph. */
export const segmentsOf = (texts: readonly string[], perParagraph: number): Segment[] =>
  texts.map((text, index) => segmentOf(`p${Math.floor(index / perParagraph) + 1}.s${(index % perParagraph) + 1}`, text))
