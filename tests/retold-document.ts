import { expect } from 'vitest'
import { loadWriter, replaceSegments } from '../src/article/index.ts'
import type { Article } from '../src/model.ts'
import { segmentArticle } from '../src/segment/index.ts'

/** The file of an article in a binary format, with some of its texts replaced. */
export async function retoldDocument(article: Article, targets: Readonly<Record<string, string>>): Promise<Uint8Array> {
  const segments = segmentArticle(article)
  const texts = new Map(
    segments.flatMap(({ key, text }) => (targets[text] === undefined ? [] : [[key, targets[text]]])),
  )
  expect(texts.size).toBe(Object.keys(targets).length)
  const write = await loadWriter(article)
  const written = write(article, replaceSegments(article, segments, texts))
  if (typeof written === 'string') throw new Error('found a text, expected bytes')
  return written
}
