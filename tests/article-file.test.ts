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
