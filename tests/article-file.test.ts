import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { readArticle } from '../src/store/files/article/articles.ts'

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'interlinear-article-'))
})
afterAll(() => rm(folder, { recursive: true }))

const file = async (name: string, text: string): Promise<string> => {
  await writeFile(join(folder, name), text)
  return join(folder, name)
}

it.each([
  ['a.txt', 'text', 'Council Meets\n\nIt met. It left.'],
  ['a.md', 'markdown', '# Council Meets\n\nIt met. It left.'],
  ['a.html', 'html', '<h1>Council Meets</h1><p>It met. It left.</p>'],
  ['a.jsonld', 'jsonld', '{"@type": "NewsArticle", "headline": "Council Meets", "articleBody": "It met. It left."}'],
  ['a.ninjs', 'ninjs', '{"uri": "u", "headline": "Council Meets", "body_text": "It met. It left."}'],
  ['a.json', 'ninjs', '{"uri": "u", "headline": "Council Meets", "body_text": "It met. It left."}'],
])('%s is read as %s', async (name, format, text) => {
  const article = await readArticle(await file(name, text), { otherwise: 'en', out: folder })
  expect(article.format).toBe(format)
  expect(article.blocks.map(block => `${block.role}: ${block.text}`)).toEqual([
    'headline: Council Meets',
    'paragraph: It met. It left.',
  ])
})

it('prefers what an editor says in the side file to the front matter', async () => {
  const path = await file('side.txt', '---\nroles: {It met: caption, Odd: deck}\n---\nHead\n\nIt met.\n\nOdd.')
  await file('side.roles.yml', 'It met: boilerplate\n')
  const article = await readArticle(path, { otherwise: 'en', out: folder })
  expect(article.blocks.map(({ role }) => role)).toEqual(['headline', 'boilerplate', 'deck'])
})

it('says where the error in a side file is', async () => {
  const path = await file('wrong.txt', 'Head\n\nIt met.')
  await file('wrong.roles.yml', 'Head: headline\nIt met: captain\n')
  await expect(readArticle(path, { otherwise: 'en', out: folder })).rejects.toMatchObject({
    code: 'input',
    place: { file: join(folder, 'wrong.roles.yml'), line: 2, column: 9 },
  })
})

it.each<readonly [what: string, text: string]>([
  [
    'a table (4 columns, apart by ",")',
    'slug,title,by,on\nbridge,"A bridge, reopened",Ann,2026-03-01\nflood,"A flood\nat night",Omar,2026-03-02\n',
  ],
  [
    'a table (3 columns, apart by ";")',
    'Datum;Titel;Autor\r\n1.3.;Die Brücke;Ann Lee\r\n2.3.;Die Flut; Ann\r\n3.3.;Der Hafen;Omar\r\n4.3.;Der Rat;\r\n5.3.;Wetter;Omar\r\n',
  ],
  ['a table (3 columns, apart by tabs)', '\uFEFFid\tsource\ttarget\n1\tIt rained.\tLlovió.\n2\tIt met.\tSe reunió.\n'],
  ['a table (2 columns, apart by ",")', 'slug,title\na,It rained\nb,It met\nc,It left\nd,It came\n'],
  ['HTML', '<!DOCTYPE html>\n<html><p>It rained.</p></html>'],
  ['XML', '<?xml version="1.0"?><rss><channel/></rss>'],
  ['SubRip subtitles', '1\n00:00:01,000 --> 00:00:02,000\nIt rained.\n'],
  ['WebVTT subtitles', 'WEBVTT\n\n00:01.000 --> 00:02.000\nIt rained.\n'],
  ['JSON', '{"uri": "u", "headline": "Rain", "body_text": "It rained."}'],
  ['a PO file', '# Spanish\nmsgid ""\nmsgstr ""\n\nmsgid "It rained."\nmsgstr ""\n'],
  [
    'an e-mail',
    'From: a@b.example\nSubject: Rain\nMIME-Version: 1.0\nContent-Type: text/plain;\n charset=utf-8\n\nIt rained.\n',
  ],
])('a .txt that holds %s is refused, not taken for prose', async (what, text) => {
  const path = await file('other.txt', text)
  await expect(readArticle(path, { otherwise: 'en', out: folder })).rejects.toMatchObject({
    code: 'input',
    message: `found ${what}, expected the text of an article.`,
    place: { file: path },
  })
})

it.each<readonly [what: string, text: string]>([
  [
    'lists with commas',
    'Roses, lilies, tulips\nBread, milk, tea\nOdesa, Lviv, Kyiv\nLondon, Paris, Rome\nRed, green, blue',
  ],
  ['a numbered list with tabs', '1.\tIt rained.\n2.\tIt met.\n3.\tIt left.\n4.\tIt came.\n5.\tIt went.'],
  ['front matter in JSON', '{"title": "Rain"}\n\nIt rained.'],
  ['a letter with its head', 'From: Ann Lee\nSubject: Rain\n\nIt rained.'],
  ['a time code at its beginning', '1\nAt 00:00:01 it rained --> here.'],
  ['amounts', '1,000,000\nIt rained, it met, it left.\n2,000,000\n3,000,000'],
  ['HTML within', 'The tag <html> opens a page.\n\n<p> opens a paragraph.'],
])('a .txt that holds %s is prose', async (_, text) => {
  const { blocks } = await readArticle(await file('prose.txt', text), { otherwise: 'en', out: folder })
  expect(blocks.length).toBeGreaterThan(0)
})
