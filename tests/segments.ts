import type { Segment } from '../src/model.ts'

/** A segment for a sentence that is the whole text of its file. */
export const segmentOf = (key: string, text: string): Segment => {
  const block = key.split('.')[0] ?? key
  return { key, block, role: 'paragraph', text, translate: true, start: 0, end: text.length }
}

/** The segments of an article, with so many sentences in each paragraph. */
export const segmentsOf = (texts: readonly string[], perParagraph: number): Segment[] =>
  texts.map((text, index) => segmentOf(`p${Math.floor(index / perParagraph) + 1}.s${(index % perParagraph) + 1}`, text))
