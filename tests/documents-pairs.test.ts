import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { unzipSync } from 'fflate'
import { expect, it } from 'vitest'
import { loadWriter, parseArticle, plainView, replaceSegments } from '../src/article/index.ts'
import type { Article } from '../src/model.ts'
import { segmentArticle } from '../src/segment/index.ts'
import { pseudoEdition } from './pseudo-edition.ts'

/** One story, written by hand (`.fodt`) and saved by LibreOffice as the other two. */
const FOLDER = new URL('fixtures/documents/', import.meta.url)
const files = readdirSync(FOLDER).filter(name => !name.includes('.pseudo.'))

const read = (bytes: Uint8Array, name: string): Promise<Article> =>
  parseArticle(bytes, { slug: 'a', locale: 'en', format: name.endsWith('.docx') ? 'docx' : 'odt', file: name })

async function written(article: Article, text: string): Promise<Uint8Array> {
  const bytes = (await loadWriter(article))(article, text)
  if (typeof bytes === 'string') throw new Error('found a text, expected bytes')
  return bytes
}

/** The parts of a file that are XML, a tag to a line. */
function partsOf(bytes: Uint8Array, name: string): ReadonlyMap<string, string> {
  const parts = name.endsWith('.fodt') ? { [name]: bytes } : unzipSync(bytes)
  return new Map(
    Object.entries(parts).map(([part, content]) => [
      part,
      Buffer.from(content).toString('latin1').replaceAll('><', '>\n<'),
    ]),
  )
}

it.each(files)('%s: only what readers read changes in a translation', async name => {
  const bytes = readFileSync(new URL(name, FOLDER))
  const article = await read(bytes, name)
  const edition = await written(article, pseudoEdition(article))
  const [before, after] = [partsOf(bytes, name), partsOf(edition, name)]
  expect([...after.keys()]).toEqual([...before.keys()])
  const changed = [...after]
    .filter(([part, content]) => content !== before.get(part))
    .map(([part, content]) => `== ${part}\n${Buffer.from(content, 'latin1').toString()}\n`)
  await expect(changed.join('')).toMatchFileSnapshot(fileURLToPath(new URL(`${name}.pseudo.txt`, FOLDER)))
  const again = await read(edition, name)
  const shape = ({ blocks }: Article): readonly unknown[] =>
    blocks.map(({ role, syntax, inlines = [] }) => [role, syntax, inlines.map(({ kind }) => kind)])
  expect(shape(again)).toEqual(shape(article))
  expect(again.blocks.map(block => plainView(block).text.toUpperCase())).toEqual(
    article.blocks.map(block => plainView(block).text.toUpperCase()),
  )
})

it.each(files)('%s: written back with its own texts, it is the same file byte by byte', async name => {
  const bytes = readFileSync(new URL(name, FOLDER))
  const article = await read(bytes, name)
  const own = new Map(segmentArticle(article).map(({ key, text }) => [key, text]))
  expect(Buffer.compare(await written(article, replaceSegments(article, segmentArticle(article), own)), bytes)).toBe(0)
})

it('one story has the same texts in every format', async () => {
  const texts = await Promise.all(
    files.map(async name =>
      (await read(readFileSync(new URL(name, FOLDER)), name)).blocks.map(block => [block.role, block.text]),
    ),
  )
  expect(new Set(texts.map(one => JSON.stringify(one))).size).toBe(1)
})
