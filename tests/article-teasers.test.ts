import { describe, expect, it } from 'vitest'
import { parseArticle } from '../src/article/index.ts'
import { editionOf, plan, readAll, readSource, textIn } from './publication.ts'

const BODY = `<body><article><h1>Ferry Returns to the Island</h1>
<p>The ferry came back on Monday. Some 300 people waved. The baker closed early, and so did the school.</p>
<p>“We missed it,” said the baker, who had waited for the boat since the storms of last autumn.</p></article></body></html>`

const page = (head: string): string => `<html lang="en"><head>${head}</head>${BODY}`

describe('the teasers of a page', () => {
  it.each<[string, readonly string[]]>([
    ['<title>Ferry Returns to the Island</title>', []],
    ['<title>Ferry Returns to the Island | Island Post</title>', []],
    ['<title>A boat is back - Island Post</title>', ['A boat is back - Island Post']],
    ['<meta name="description" content="The ferry came back on Monday.">', []],
    ['<meta name="description" content="The ferry came back on Monday. Some 300 people waved. The baker…">', []],
    [
      '<meta name="description" content="After a winter of storms, the boat is back.">',
      ['After a winter of storms, the boat is back.'],
    ],
    [
      '<meta name="description" content="The boat is back."><meta property="og:description" content="The boat is back.">',
      ['The boat is back.'],
    ],
    ["<meta content='A &quot;boat&quot; is back' property='og:title'>", ['A &quot;boat&quot; is back']],
    ['<meta property="og:image:alt" content="A white ship in the harbour">', ['A white ship in the harbour']],
    [
      '<meta property="og:site_name" content="Island Post"><meta name="keywords" content="ferry, island"><meta name="author" content="Ada Lind">',
      [],
    ],
    ['<meta name="description" content=""><title> </title>', []],
    ['<meta name="description" content>', []],
  ])('%s', async (head, expected) => {
    const { blocks, source } = await parseArticle(page(head), { slug: 'ferry', locale: 'en', format: 'html' })
    const teasers = blocks.filter(({ role }) => role === 'teaser')
    expect(teasers.map(({ text }) => text)).toEqual(expected)
    expect(teasers.map(({ start, end }) => source.slice(start, end))).toEqual(expected)
    expect(teasers.map(({ id, translate }) => [id, translate])).toEqual(
      expected.map((_, index) => [`t${index + 1}`, true]),
    )
  })

  it('are translated in their places, once each, and are not shown on a page in our own form', async () => {
    const head = `<title>A boat is back</title><meta name="description" content="After a winter of storms, “the” boat is back."><meta name="twitter:description" content='After a winter of storms, “the” boat is back.'>`
    const source = await readSource(page(head), 'html')
    const editions = [readAll(editionOf(source, 'es', text => `"${text}" <&`))]
    const published = textIn((await plan(source, editions)).publications, 'es')
    expect(published).toContain('<title>"A boat is back" <&</title>')
    expect(published).toContain('content="&quot;After a winter of storms, “the” boat is back.&quot; &lt;&amp;"')
    expect(published.match(/winter of storms/g)).toHaveLength(2)
    const ours = textIn((await plan(source, editions, { as: 'html' })).publications, 'es')
    expect(ours).not.toContain('winter of storms')
  })
})
