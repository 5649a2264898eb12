import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import {
  checkInlines,
  contentSegment,
  formatOf,
  fromPieces,
  parseArticle,
  plainView,
  replaceSegments,
  toPieces,
} from '../src/article/index.ts'
import type { Article } from '../src/model.ts'
import { segmentArticle } from '../src/segment/index.ts'
import { shouted } from './pseudo-edition.ts'

const read = (source: string, name: string): Promise<Article> =>
  parseArticle(source, { slug: 'a', locale: 'en', format: formatOf(name, source) })

/** The texts of the blocks as they are read, with what an engine translates in capitals. */
const heard = (article: Article): readonly string[] =>
  article.blocks.map(({ translate, ...block }) => {
    const { text, inlines } = plainView(block)
    let at = 0
    const parts = inlines.flatMap(({ start, end }) => {
      const words = text.slice(at, start)
      at = end
      return [translate ? words.toUpperCase() : words, text.slice(start, end)]
    })
    const rest = text.slice(at)
    return [...parts, translate ? rest.toUpperCase() : rest].join('')
  })

it.each([
  'article-bridge.md',
  'article-harbour-fragment.html',
  'article-harbour-page.html',
  'article-flood.jsonld',
  'article-strike.ninjs.json',
])('%s comes back from an engine with every word translated and all markup in place', async name => {
  const source = readFileSync(new URL(`fixtures/${name}`, import.meta.url), 'utf8')
  const article = await read(source, name)
  const segments = segmentArticle(article).map(contentSegment)
  const targets = segments
    .filter(({ translate }) => translate)
    .map(segment => {
      const pieces = toPieces(segment)
      expect(checkInlines(pieces, shouted(pieces))).toEqual([])
      return [segment.key, fromPieces(shouted(pieces), segment.syntax)] as const
    })
  const edition = replaceSegments(article, segments, new Map(targets))
  const again = await read(edition, name)
  expect(again.blocks.map(block => plainView(block).text)).toEqual(heard(article))
  const kinds = ({ blocks }: Article): readonly unknown[] =>
    blocks.map(({ inlines = [], syntax }) => [syntax, inlines.map(({ kind }) => kind)])
  expect(kinds(again)).toEqual(kinds(article))
})
