import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { contentSegment, formatOf, parseArticle, plainView, replaceSegments } from '../src/article/index.ts'
import { InterlinearError } from '../src/errors.ts'
import type { Article } from '../src/model.ts'
import { segmentArticle } from '../src/segment/index.ts'
import { decodeText } from '../src/store/files/disk/decode.ts'
import { brokenSpans } from './article-spans.ts'
import { mutated, mutatedText } from './damage.ts'
import { pseudoEdition } from './pseudo-edition.ts'

const FOLDER = new URL('fixtures/formats/', import.meta.url)
const files = readdirSync(FOLDER).filter(name => !name.includes('.pseudo.'))
const pseudoName = (name: string): string => name.replace(/(\.[^.]+)$/, '.pseudo$1')
const textOf = (name: string): string => readFileSync(new URL(name, FOLDER), 'utf8')

const read = (source: string, name: string): Promise<Article> =>
  parseArticle(source, { slug: 'a', locale: 'en', format: formatOf(name, source), file: name })

it.each(files)('%s: only what readers read changes in a translation', async name => {
  const edition = pseudoEdition(await read(textOf(name), name))
  await expect(edition).toMatchFileSnapshot(fileURLToPath(new URL(pseudoName(name), FOLDER)))
})

it.each(files)('%s: the translation has the blocks and the markup of its source', async name => {
  const article = await read(textOf(name), name)
  const edition = await read(textOf(pseudoName(name)), name)
  const shape = ({ blocks }: Article): readonly unknown[] =>
    blocks.map(({ role, syntax, inlines = [] }) => [role, syntax, inlines.map(({ kind }) => kind)])
  expect(shape(edition)).toEqual(shape(article))
  const heard = article.blocks.map(block => plainView(block).text.toUpperCase())
  expect(edition.blocks.map(block => plainView(block).text.toUpperCase())).toEqual(heard)
})

it.each(files)('%s: written back with its own texts, it is the same file byte by byte', async name => {
  const source = textOf(name)
  for (const text of [source, source.replaceAll('\n', '\r\n')]) {
    const article = await read(text, name)
    expect(brokenSpans(article)).toEqual([])
    const segments = segmentArticle(article)
    const own = new Map(segments.map(segment => [segment.key, contentSegment(segment).text]))
    expect(replaceSegments(article, segments, own)).toBe(text)
  }
})

/** How many damaged files are tried; for more: `MUTATIONS=2000 npx vitest run tests/article-formats.test.ts`. */
const MUTATIONS = Number(process.env.MUTATIONS ?? 60)

it.each(files)('%s, damaged, gives an article or one clear error', async name => {
  const bytes = readFileSync(new URL(name, FOLDER))
  const files = fc.oneof(
    mutated(bytes),
    mutatedText(bytes.toString()).map(text => Buffer.from(text)),
  )
  await fc.assert(
    fc.asyncProperty(files, async damaged => {
      const started = process.cpuUsage()
      try {
        const article = await read(await decodeText(damaged, name), name)
        expect(brokenSpans(article)).toEqual([])
        const segments = segmentArticle(article)
        expect(replaceSegments(article, segments, new Map())).toBe(article.source)
        const own = new Map(segments.map(segment => [segment.key, contentSegment(segment).text]))
        expect(replaceSegments(article, segments, own)).toBe(article.source)
      } catch (error) {
        if (!(error instanceof InterlinearError)) throw error
        expect([error.code, error.message.length > 10]).toEqual(['input', true])
      }
      const { user, system } = process.cpuUsage(started)
      expect((user + system) / 1_000_000).toBeLessThan(2)
    }),
    { numRuns: MUTATIONS },
  )
})

it.each([
  '<a/>',
  '<rss><channel/></rss>',
  '<rss>',
  'no xml',
  '<!DOCTYPE r [<!ENTITY e SYSTEM "file:///etc/passwd">]><rss><channel><item><title>&e;</title></item></channel></rss>',
])('XML that is no article is refused: %s', async source => {
  await expect(read(source, 'a.xml')).rejects.toMatchObject({ code: 'input', place: { file: 'a.xml' } })
})
