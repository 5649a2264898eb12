import { unzipSync } from 'fflate'
import { expect, it } from 'vitest'
import { parseArticle } from '../src/article/index.ts'
import type { Article } from '../src/model.ts'
import { docx, p, r } from './documents.ts'
import { retoldDocument } from './retold-document.ts'

const read = (bytes: Uint8Array): Promise<Article> =>
  parseArticle(bytes, { slug: 'a', locale: 'en', format: 'docx', file: 'a.docx' })
const linesOf = async (body: string): Promise<readonly string[]> =>
  (await read(docx({ body }))).blocks.map(({ text }) => text)
const xmlOf = (bytes: Uint8Array): string => new TextDecoder().decode(unzipSync(bytes)['word/document.xml'])
/** The text of each paragraph in a file. */
const paragraphsOf = (bytes: Uint8Array): readonly string[] =>
  [...xmlOf(bytes).matchAll(/<w:p>.*?<\/w:p>/gs)].map(([paragraph]) =>
    [...paragraph.matchAll(/<w:t(?: [^>]*)?>([^<]*)/g)].map(([, text]) => text).join(''),
  )

const LARGE = '<w:position w:val="-9"/><w:sz w:val="116"/>'
/** A first letter as Word writes it: in a frame that is a separate paragraph. */
const cap = (letter: string, kind = 'drop'): string =>
  p(
    r(letter, LARGE),
    '',
    `<w:framePr w:dropCap="${kind}" w:lines="3" w:wrap="around" w:vAnchor="text" w:hAnchor="text"/>`,
  )

it.each<readonly [what: string, body: string, lines: readonly string[]]>([
  ['of a word', cap('T') + p(r('he council met.')), ['The council met.']],
  ['in the margin', cap('T', 'margin') + p(r('he council met.')), ['The council met.']],
  ['that is a word', cap('A') + p(r(' council met.')), ['A council met.']],
  ['with a quotation mark', cap('“T') + p(r('he end,” she said.')), ['“The end,” she said.']],
  [
    'before bold words',
    cap('T') + p(r('he ') + r('council', '<w:b/>') + r(' met on Tuesday.')),
    ['The <b>council</b> met on Tuesday.'],
  ],
  [
    'with a bookmark behind it',
    `${cap('T')}<w:bookmarkStart w:id="1" w:name="x"/>${p(r('he council met.'))}`,
    ['The council met.'],
  ],
  ['of two paragraphs', cap('T') + p(r('he end.')) + cap('I') + p(r('t rained.')), ['The end.', 'It rained.']],
  ['in a cell', `<w:tbl><w:tr><w:tc>${cap('T')}${p(r('he end came.'))}</w:tc></w:tr></w:tbl>`, ['The end came.']],
  ['before a table', `${cap('T')}<w:tbl><w:tr><w:tc>${p(r('It rained.'))}</w:tc></w:tr></w:tbl>`, ['T', 'It rained.']],
  ['twice', cap('T') + cap('I') + p(r('t rained.')), ['T', 'It rained.']],
  ['at the end', p(r('It rained.')) + cap('T'), ['It rained.', 'T']],
  [
    'that is a frame of another kind',
    p(r('Box'), '', '<w:framePr w:w="2000"/>') + p(r('It rained here.')),
    ['Box', 'It rained here.'],
  ],
])('a large first letter %s', async (_, body, lines) => {
  expect(await linesOf(body)).toEqual(lines)
})

it.each<readonly [what: string, body: string, source: string, target: string, paragraphs: readonly string[]]>([
  [
    'is the translation’s',
    cap('T') + p(r('he council met.')),
    'The council met.',
    'El consejo se reunió.',
    ['E', 'l consejo se reunió.'],
  ],
  [
    'keeps its quotation mark',
    cap('“T') + p(r('he end,” she said.')),
    '“The end,” she said.',
    '«El fin», dijo.',
    ['«E', 'l fin», dijo.'],
  ],
  ['gets one', cap('T') + p(r('he end came.')), 'The end came.', '¿El fin?', ['¿E', 'l fin?']],
  ['is a word alone', cap('T') + p(r('o Kyiv.')), 'To Kyiv.', 'A Kyiv.', ['A', ' Kyiv.']],
  [
    'is taken out of bold words',
    cap('T') + p(r('he ') + r('end', '<w:b/>') + r(' came.')),
    'The <b>end</b> came.',
    '<b>Fin</b> &amp; más.',
    ['F', 'in &amp; más.'],
  ],
  ['is a Chinese one', cap('T') + p(r('he end came.')), 'The end came.', '結局來了。', ['結', '局來了。']],
  [
    'is a whole word in Arabic',
    cap('T') + p(r('he end came.')),
    'The end came.',
    'جاءت النهاية.',
    ['جاءت', ' النهاية.'],
  ],
  ['has its marks in Hindi', cap('T') + p(r('he end came.')), 'The end came.', 'स्थिति बदली।', ['स्थि', 'ति बदली।']],
  ['is none where there is no letter', cap('T') + p(r('he end came.')), 'The end came.', '…', ['', '…']],
])('a large first letter %s', async (_, body, source, target, paragraphs) => {
  const bytes = docx({ body })
  const written = await retoldDocument(await read(bytes), { [source]: target })
  expect(paragraphsOf(written)).toEqual(paragraphs)
  expect(xmlOf(written)).toContain(`<w:rPr>${LARGE}</w:rPr>`)
})
