import { unzipSync } from 'fflate'
import { expect, it } from 'vitest'
import { loadWriter, parseArticle, replaceSegments } from '../src/article/index.ts'
import type { Article } from '../src/model.ts'
import { segmentArticle } from '../src/segment/index.ts'
import { odt } from './documents.ts'
import { retoldDocument } from './retold-document.ts'

const read = (bytes: Uint8Array): Promise<Article> =>
  parseArticle(bytes, { slug: 'a', locale: 'en', format: 'odt', file: 'a.odt' })

async function retold(bytes: Uint8Array, targets: Readonly<Record<string, string>>): Promise<string> {
  const written = await retoldDocument(await read(bytes), targets)
  const content = bytes[0] === 0x50 ? unzipSync(written)['content.xml'] : written
  return /<office:text>([\s\S]*)<\/office:text>/.exec(new TextDecoder().decode(content))?.[1] ?? ''
}

const p = (inside: string, style = ''): string => `<text:p${style && ` text:style-name="${style}"`}>${inside}</text:p>`
const span = (style: string, text: string): string => `<text:span text:style-name="${style}">${text}</text:span>`
const SENTENCE = p('The minister said that it rained.')
const NOTE = `<text:note text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body>${p('A note.')}</text:note-body></text:note>`

it.each<[what: string, inside: string, text: string]>([
  ['one word in two spans', `President ${span('T2', 'Pu')}tin came.`, 'President Putin came.'],
  ['bold', `It is ${span('T1', 'very')} cold.`, 'It is <b>very</b> cold.'],
  ['bold in bold italic', `So ${span('T1', `a${span('T3', 'b')}`)} it is today.`, 'So <b>a<i>b</i></b> it is today.'],
  ['a colour', `It is ${span('T4', 'red')} now.`, 'It is <span id="1">red</span> now.'],
  ['all bold', span('T1', 'It is very cold.'), 'It is very cold.'],
  [
    'a link',
    'See <text:a xlink:href="https://a.example/?a&amp;b">the report</text:a> here.',
    'See <a href="https://a.example/?a&amp;b">the report</a> here.',
  ],
  ['blanks', 'One,<text:s text:c="2"/>two<text:s/>three.', 'One,  two three.'],
  ['white space that is not read', ' One,\n  two.', 'One, two.'],
  ['tab and break', '<text:tab/>One,<text:tab/>two<text:line-break/>three.', 'One,<tab/>two<br/>three.'],
  ['a footnote', `It rained${NOTE} and rained.`, 'It rained<note id="1"/> and rained.'],
  ['a field', 'On page <text:page-number>2</text:page-number> it says.', 'On page <field id="1">2</field> it says.'],
  [
    'bookmarks and comments',
    'It <text:bookmark-start text:name="x"/>rained<text:bookmark-end text:name="x"/><office:annotation><text:p>No.</text:p></office:annotation>.',
    'It rained.',
  ],
  ['a page that broke here', 'It <text:soft-page-break/>rained.', 'It rained.'],
  [
    'a picture in the line',
    'Press <draw:frame text:anchor-type="as-char"><draw:image/></draw:frame> twice.',
    'Press <img id="1"/> twice.',
  ],
  [
    'a reading',
    '<text:ruby><text:ruby-base>東京</text:ruby-base><text:ruby-text>とうきょう</text:ruby-text></text:ruby>です。',
    '東京です。',
  ],
  ['signs of XML', 'R&amp;D &lt;b&gt; it', 'R&amp;D &lt;b&gt; it'],
])('%s', async (_, inside, text) => {
  const { blocks } = await read(odt({ body: SENTENCE + p(inside) + SENTENCE }))
  expect(blocks[1]?.text).toBe(text)
})

it('blocks and their roles', async () => {
  const frame = `<draw:frame text:anchor-type="paragraph"><draw:text-box>${p('In a box.')}</draw:text-box><svg:desc>A bridge &amp; a river</svg:desc></draw:frame>`
  const body = [
    p('Council Meets', 'Title'),
    p('By Jane Doe'),
    p(`The council met on Monday.${NOTE}`),
    '<text:h text:style-name="P1" text:outline-level="2">What it said</text:h>',
    p('It met. It left.', 'Quotations'),
    `<text:list><text:list-item>${p('Rain.')}</text:list-item></text:list>`,
    `<table:table><table:table-row><table:table-cell>${p('Name')}</table:table-cell><table:table-cell>${p('Age')}</table:table-cell></table:table-row></table:table>`,
    p(frame),
  ].join('')
  const file = odt({
    body,
    header: p('The Daily Times') + p('Council Meets'),
    meta: '<dc:title>Council Meets</dc:title><dc:description>About it</dc:description><meta:initial-creator>Jane Doe</meta:initial-creator>',
  })
  const { blocks, metadata } = await read(file)
  expect(blocks.map(({ id, text, translate }) => `${id}${translate ? '' : ' kept'}: ${text}`)).toEqual([
    'headline: Council Meets',
    'byline kept: By Jane Doe',
    'p1: The council met on Monday.',
    'h1: What it said',
    'q1: It met. It left.',
    'l1: Rain.',
    'p2: Name',
    'p3: Age',
    'p4: In a box.',
    'c1: A bridge &amp; a river',
    'p5: A note.',
    'x1 kept: The Daily Times',
    'c2: About it',
  ])
  expect(metadata).toEqual({ title: 'Council Meets', author: 'Jane Doe' })
})

it('written back with its own texts it is the same, byte by byte', async () => {
  const bytes = odt({ body: SENTENCE + p(`It ${span('T1', 'is  ')} so${NOTE}`), meta: '<dc:title>A</dc:title>' })
  const article = await read(bytes)
  const segments = segmentArticle(article)
  const write = await loadWriter(article)
  expect(
    write(article, replaceSegments(article, segments, new Map(segments.map(({ key, text }) => [key, text])))),
  ).toBe(bytes)
})

it.each<[what: string, inside: string, target: string, written: string]>([
  ['a word in two spans', `Pu${span('T2', 'tin')}`, 'Путин', `<text:p>${span('T2', 'Путин')}</text:p>`],
  [
    'bold',
    `It is ${span('T1', 'very')} cold.`,
    'Hace <b>mucho</b> frío.',
    `<text:p>Hace ${span('T1', 'mucho')} frío.</text:p>`,
  ],
  [
    'bold that moves',
    `It ${span('T1', 'is')} ${span('T3', 'so')}`,
    '<i>Así</i> <b>es</b>',
    `<text:p>${span('T3', 'Así')} ${span('T1', 'es')}</text:p>`,
  ],
  ['blanks that follow each other', 'One.', 'Uno.  Dos.', '<text:p>Uno. <text:s text:c="1"/>Dos.</text:p>'],
  ['a blank at the start', '<text:s/>One.', 'Uno.', '<text:p><text:s/>Uno.</text:p>'],
  ['a footnote that a translation lost', `It${NOTE} rained`, 'Llovió', `<text:p>Llovió${NOTE}</text:p>`],
  [
    'a link that goes to the front',
    'It <text:a xlink:href="x">rained</text:a>',
    '<a href="x">Llovió</a> ayer',
    '<text:p><text:a xlink:href="x">Llovió</text:a> ayer</text:p>',
  ],
])('%s is written', async (_, inside, target, written) => {
  const file = odt({ body: p(inside) })
  const { blocks } = await read(file)
  expect(await retold(file, { [blocks[0]?.text ?? '']: target })).toContain(written)
})

it('a flat OpenDocument file (.fodt) is read and written as well', async () => {
  const flat = new TextEncoder().encode(
    '<?xml version="1.0" encoding="UTF-8"?>\n<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" office:mimetype="application/vnd.oasis.opendocument.text"><office:body><office:text><text:p>It rained.</text:p></office:text></office:body></office:document>\n',
  )
  expect(await retold(flat, { 'It rained.': 'Llovió.' })).toBe('<text:p>Llovió.</text:p>')
})
