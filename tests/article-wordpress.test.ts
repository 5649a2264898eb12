import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { parseArticle, plainView } from '../src/article/index.ts'
import { pseudoEdition } from './pseudo-edition.ts'

const read = async (source: string): Promise<readonly string[]> =>
  (await parseArticle(source, { slug: 'a', locale: 'en', format: 'xml', file: 'a.wxr' })).blocks
    .filter(({ role }) => role !== 'headline')
    .map(({ text }) => text)

const post = (content: string, space = 'xmlns:wp="http://wordpress.org/export/1.2/"'): string =>
  `<rss xmlns:content="http://purl.org/rss/1.0/modules/content/" ${space}><channel><item><title>Head</title><content:encoded><![CDATA[${content}]]></content:encoded></item></channel></rss>`

it.each<[what: string, content: string, texts: readonly string[]]>([
  [
    'blank lines',
    'It <b>rained</b>.\n\nIt snowed.\r\n \r\nIt froze.',
    ['It <b>rained</b>.', 'It snowed.', 'It froze.'],
  ],
  ['a text without tags', 'Salt & pepper.\n\nIt snowed.', ['Salt & pepper.', 'It snowed.']],
  ['a shortcode after a line', 'It rained.[/box]\n[box]It snowed.[/box]', ['It rained.', 'It snowed.']],
  ['a pair within a word', '[dropcap]T[/dropcap]he ferry', ['[dropcap]T[/dropcap]he ferry']],
  ['a pair at the end', 'It was [b]late[/b][box][/box]', ['It was [b]late[/b]']],
  ['a line end', 'It <i>rained</i>\nhere.', ['It <i>rained</i>\nhere.']],
  ['a shortcode of its own', 'It rained.\n\n[gallery ids="1,2"]\n\nIt snowed.', ['It rained.', 'It snowed.']],
  ['one without attributes', 'It rained.\n\n[gallery]\n\nIt snowed.', ['It rained.', 'It snowed.']],
  ['several in a line', 'It rained.\n\n[row][col size="6"]It snowed.[/col][/row]', ['It rained.', 'It snowed.']],
  ['a caption', '[caption id="a"]<img src="a.jpg" alt="Snow" /> Deep snow[/caption]', ['Snow', 'Deep snow']],
  ['a block', '<!-- wp:shortcode -->\n[gallery ids="1"]\n<!-- /wp:shortcode -->\n<p>It rained.</p>', ['It rained.']],
  ['words in brackets', '[Applause]\n\nHe [the mayor] left [sic]', ['[Applause]', 'He [the mayor] left [sic]']],
  ['a shortcode within a sentence', 'See [map id="4"] there.', ['See [map id="4"] there.']],
  [
    'pairs that cross each other',
    '[a x="1"][b y="2"][a x="3"][b y="4"] rain [/a] snow [/a][/b][/b] [gallery]',
    ['[a x="1"][b y="2"][a x="3"][b y="4"] rain [/a] snow [/a][/b][/b]'],
  ],
  [
    'one pair of several',
    '[row][b x=""]It [i y=""]rained[/b] here.[/i][/row]',
    ['[b x=""]It [i y=""]rained[/b] here.[/i]'],
  ],
  ['code', '<pre>a\n\n[b c="d"]</pre>\n\nIt rained.', ['It rained.']],
])('a post of WordPress: %s', async (_, content, texts) => {
  expect(await read(post(content))).toEqual(texts)
})

it('in other feeds, a blank line is a space', async () => {
  expect(await read(post('It <b>rained</b>\n\nhere.', ''))).toEqual(['It <b>rained</b>\n\nhere.'])
})

it('CDATA that is cut at "]]>" is one text', async () => {
  const source = post('<script>//]]]]><![CDATA[></script><p>See <b>a[b[1]]]]><![CDATA[>2</b> & more.</p>\n<p>Rain.</p>')
  const article = await parseArticle(source, { slug: 'a', locale: 'en', format: 'xml', file: 'a.wxr' })
  expect(article.blocks.map(block => plainView(block).text)).toEqual(['Head', 'See a[b[1]]>2 & more.', 'Rain.'])
  const edition = pseudoEdition(article)
  expect(edition).toContain('<p>SEE <b>A[B[1]]&gt;2</b> &amp; MORE.</p>\n<p>RAIN.</p>]]></content:encoded>')
  expect(edition).toContain('<script>//]]]]><![CDATA[></script>')
})

it('a translation keeps the paragraphs of a post', () => {
  const edition = readFileSync(new URL('fixtures/formats/classic.pseudo.wxr', import.meta.url), 'utf8')
  expect(edition).toContain('TWO YEARS.\n\n[gallery ids="1,2,3"]\n\n[caption id="attachment_6" width="300"]<img')
  expect(edition).toContain('HAS NO TAGS.\n\nTHE SECOND ONE')
})
