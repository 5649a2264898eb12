import { unzipSync } from 'fflate'
import { expect, it } from 'vitest'
import { loadWriter, parseArticle, replaceSegments } from '../src/article/index.ts'
import type { Article } from '../src/model.ts'
import { segmentArticle } from '../src/segment/index.ts'
import { type DocxParts, docx, p, r } from './documents.ts'
import { retoldDocument } from './retold-document.ts'

const read = (bytes: Uint8Array): Promise<Article> =>
  parseArticle(bytes, { slug: 'a', locale: 'en', format: 'docx', file: 'a.docx' })

const linesOf = async (parts: DocxParts): Promise<readonly string[]> =>
  (await read(docx(parts))).blocks.map(({ id, text }) => `${id}: ${text}`)

/** The file with some of its texts replaced. */
const retold = async (bytes: Uint8Array, targets: Readonly<Record<string, string>>): Promise<Uint8Array> =>
  retoldDocument(await read(bytes), targets)

const partOf = (bytes: Uint8Array, name: string): string => new TextDecoder().decode(unzipSync(bytes)[name])
const bodyOf = (bytes: Uint8Array): string =>
  /<w:body>([\s\S]*)<w:sectPr>/.exec(partOf(bytes, 'word/document.xml'))?.[1] ?? ''

const SENTENCE = p(r('The minister said that it rained.'))
const link = (id: string, runs: string): string => `<w:hyperlink r:id="${id}" w:history="1">${runs}</w:hyperlink>`
const field = (code: string, result: string): string =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> ${code} </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${result}<w:r><w:fldChar w:fldCharType="end"/></w:r>`
const picture = (kind: string, description: string): string =>
  `<w:r><w:drawing><wp:${kind}><wp:docPr id="1" name="P" descr="${description}"/><a:graphic><a:graphicData><pic:pic xmlns:pic="urn:pic"><pic:nvPicPr><pic:cNvPr id="1" name="P" descr="${description}"/></pic:nvPicPr></pic:pic></a:graphicData></a:graphic></wp:${kind}></w:drawing></w:r>`
const box = (inside: string): string =>
  `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor><wps:txbx><w:txbxContent>${inside}</w:txbxContent></wps:txbx></wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox><w:txbxContent>${inside}</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>`
const table = (...cells: readonly string[]): string =>
  `<w:tbl><w:tblPr/><w:tr>${cells.map(cell => `<w:tc><w:tcPr/>${p(r(cell))}</w:tc>`).join('')}</w:tr></w:tbl>`
const NOTE = '<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:footnoteReference w:id="2"/></w:r>'

it.each<[what: string, runs: string, text: string]>([
  ['one word in two runs', r('President Pu') + r('tin came.', '<w:lang w:val="en-US"/>'), 'President Putin came.'],
  ['spelling marks in a word', `${r('Pu')}<w:proofErr w:type="spellStart"/>${r('tin came.')}`, 'Putin came.'],
  ['bold', r('It is ') + r('very', '<w:b/>') + r(' cold.'), 'It is <b>very</b> cold.'],
  [
    'bold in two runs',
    r('It is ') + r('ve', '<w:b/>') + r('ry', '<w:b/><w:noProof/>') + r(' cold.'),
    'It is <b>very</b> cold.',
  ],
  ['bold switched off', r('It is ') + r('very', '<w:b w:val="0"/>') + r(' cold.'), 'It is very cold.'],
  ['all bold', r('It is very cold.', '<w:b/>'), 'It is very cold.'],
  [
    'not bold among bold',
    r('It is really ', '<w:b/>') + r('cold') + r(' today.', '<w:b/>'),
    'It is really <span id="1">cold</span> today.',
  ],
  ['bold by a style', r('It is ') + r('very', '<w:rStyle w:val="Fett"/>') + r(' cold.'), 'It is <b>very</b> cold.'],
  [
    'bold and italic',
    r('So ') + r('a', '<w:b/>') + r('b', '<w:b/><w:i/>') + r(' it is today.'),
    'So <b>a<i>b</i></b> it is today.',
  ],
  [
    'a blank between bold words',
    r('So ') + r('a', '<w:b/>') + r(' ') + r('b', '<w:b/>') + r(' it is.'),
    'So <b>a b</b> it is.',
  ],
  ['a font that was pasted', r('It ') + r('rai', '<w:rFonts w:ascii="Arial"/>') + r('ned.'), 'It rained.'],
  [
    'a sign in a font of symbols',
    r('k', '<w:rFonts w:ascii="Wingdings"/>') + r(' It rained.'),
    '<span id="1">k</span> It rained.',
  ],
  ['a colour that is automatic', r('It ') + r('rai', '<w:color w:val="auto"/>') + r('ned.'), 'It rained.'],
  ['a bullet that was typed', r('• Rain.'), 'Rain.'],
  ['a bullet and a tab', '<w:r><w:t>•</w:t><w:tab/><w:t>Rain.</w:t></w:r>', 'Rain.'],
  ['a colour', r('It is ') + r('red', '<w:color w:val="FF0000"/>') + r(' now.'), 'It is <span id="1">red</span> now.'],
  ['raised', r('A km') + r('2', '<w:vertAlign w:val="superscript"/>') + r(' of land.'), 'A km<sup>2</sup> of land.'],
  [
    'a link',
    r('See ') + link('rLink1', r('the report', '<w:rStyle w:val="Link"/>')) + r(' here.'),
    'See <a href="https://a.example/?a=1&amp;b=2">the report</a> here.',
  ],
  [
    'a link within the file',
    `${r('See ')}<w:hyperlink w:anchor="x">${r('below')}</w:hyperlink>${r(' here.')}`,
    'See <a href="#x">below</a> here.',
  ],
  [
    'a link by a field',
    r('See ') + field('HYPERLINK "https://b.example" \\l "top"', r('the report')) + r(' here.'),
    'See <a href="https://b.example#top">the report</a> here.',
  ],
  ['a page number', r('On page ') + field('PAGE', r('2')) + r(' it says.'), 'On page <field id="1">2</field> it says.'],
  [
    'a field in one run',
    r('On page ') +
      '<w:r><w:fldChar w:fldCharType="begin"/><w:instrText>PAGE</w:instrText><w:fldChar w:fldCharType="separate"/><w:t>2</w:t><w:fldChar w:fldCharType="end"/></w:r>' +
      r(' it says.'),
    'On page <field id="1">2</field> it says.',
  ],
  [
    'a simple field',
    `${r('On page ')}<w:fldSimple w:instr=" PAGE ">${r('2')}</w:fldSimple>${r(' it says.')}`,
    'On page <field id="1">2</field> it says.',
  ],
  [
    'a field within a link by a field',
    field('HYPERLINK \\l "x"', r('Page ') + field('PAGEREF x', r('7'))) + r(' is it.'),
    '<a href="#x">Page <field id="1">7</field></a> is it.',
  ],
  [
    'a field that ends elsewhere',
    r('Go on ') +
      '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>TOC</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>' +
      r('now.'),
    'Go on now.',
  ],
  ['a footnote', r('It rained') + NOTE + r(' and rained.'), 'It rained<note id="1"/> and rained.'],
  ['a footnote at the end', r('It rained.') + NOTE, 'It rained.'],
  [
    'tab and break',
    '<w:r><w:tab/><w:t>One,</w:t><w:tab/><w:t>two</w:t><w:br/><w:t>three.</w:t></w:r>',
    'One,<tab/>two<br/>three.',
  ],
  [
    'hyphens',
    '<w:r><w:t>co</w:t><w:noBreakHyphen/><w:t>op era</w:t><w:softHyphen/><w:t>tion</w:t></w:r>',
    'co\u2011op eration',
  ],
  ['signs of XML', r('R&amp;D &lt;b&gt; it'), 'R&amp;D &lt;b&gt; it'],
  ['CDATA', '<w:r><w:t><![CDATA[R&D ]]>is</w:t></w:r>', 'R&amp;D is'],
  [
    'a symbol',
    `${r('Turn ')}<w:r><w:sym w:font="Wingdings" w:char="F0E0"/></w:r>${r(' left.')}`,
    'Turn <sym id="1"/> left.',
  ],
  ['a formula', `${r('So ')}<m:oMath><m:r><m:t>x</m:t></m:r></m:oMath>${r(' is it.')}`, 'So <math id="1"/> is it.'],
  ['a picture in the line', r('Press ') + picture('inline', '') + r(' twice.'), 'Press <img id="1"/> twice.'],
  [
    'bookmarks and comments',
    `<w:bookmarkStart w:id="1" w:name="x"/><w:commentRangeStart w:id="0"/>${r('It ')}<w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r>${r('rained.')}<w:bookmarkEnd w:id="1"/>`,
    'It rained.',
  ],
  [
    'smart tags and content controls',
    `<w:smartTag w:uri="u" w:element="place"><w:smartTagPr/>${r('Lon')}</w:smartTag><w:sdt><w:sdtPr/><w:sdtContent>${r('don is')}</w:sdtContent></w:sdt>${r(' big.')}`,
    'London is big.',
  ],
  ['hidden text', r('It ') + r('secretly ', '<w:vanish/>') + r('rained.'), 'It rained.'],
  [
    'a reading',
    `<w:r><w:ruby><w:rubyPr/><w:rt>${r('とうきょう')}</w:rt><w:rubyBase>${r('東京')}</w:rubyBase></w:ruby></w:r>${r('です。')}`,
    '東京です。',
  ],
])('%s', async (_, runs, text) => {
  const { blocks } = await read(
    docx({ body: SENTENCE + p(runs) + SENTENCE, links: ['https://a.example/?a=1&amp;b=2'], footnotes: ['A note.'] }),
  )
  expect(blocks[1]?.text).toBe(text)
})

it('pictures of Word before 2010 (VML) have their alternative text, once if they are drawn twice', async () => {
  const shape = (description: string): string =>
    `<w:pict><v:shape alt="${description}"><v:imagedata r:id="rPicture"/></v:shape></w:pict>`
  const twice = `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:inline><wp:docPr id="1" name="P" descr="A quay"/></wp:inline></w:drawing></mc:Choice><mc:Fallback>${shape('A quay')}</mc:Fallback></mc:AlternateContent></w:r>`
  const file = docx({ body: SENTENCE + p(`<w:r>${shape('A bridge &amp; a river')}</w:r>`) + p(twice) + SENTENCE })
  const article = await read(file)
  expect(article.blocks.filter(({ role }) => role === 'caption').map(({ text }) => text)).toEqual([
    'A bridge &amp; a river',
    'A quay',
  ])
  const write = await loadWriter(article)
  const told = write(article, article.source.replace('A quay', 'Un muelle'))
  if (typeof told === 'string') throw new Error('found a text, expected bytes')
  expect(partOf(told, 'word/document.xml').match(/(?:descr|alt)="Un muelle"/g)).toEqual([
    'descr="Un muelle"',
    'alt="Un muelle"',
  ])
})

it('blocks and their roles', async () => {
  const numbered = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'
  const body = [
    p(r('Council Meets', '<w:b/>'), 'Titel'),
    p(r('A bridge is closed'), 'Untertitel'),
    p(r('By Jane Doe')),
    p(r('The council met on Monday.') + NOTE),
    p(r('What it said'), 'berschrift1'),
    p(r('More of it'), 'Hausstil'),
    p(r('It met. It left.'), 'Zitat'),
    p(r('Rain.'), undefined, numbered),
    p(''),
    table('Name', 'Age'),
    p(picture('inline', 'A bridge &amp; a river') + box(p(r('In a box.')))),
    p(r('A closed bridge'), 'Beschriftung'),
  ].join('')
  const file = docx({
    body,
    footnotes: ['A note.'],
    header: p(r('Council Meets', '<w:b/>')),
    footer: p(r('The Daily Times')),
    core: '<dc:title>Council Meets</dc:title><dc:creator>Jane Doe</dc:creator><dc:description>About a bridge</dc:description><dcterms:created>2026-01-01T00:00:00Z</dcterms:created>',
  })
  const { blocks, metadata } = await read(file)
  expect(blocks.map(({ id, text, translate }) => `${id}${translate ? '' : ' kept'}: ${text}`)).toEqual([
    'headline: Council Meets',
    'deck: A bridge is closed',
    'byline kept: By Jane Doe',
    'p1: The council met on Monday.',
    'h1: What it said',
    'h2: More of it',
    'q1: It met. It left.',
    'l1: Rain.',
    'p2: Name',
    'p3: Age',
    'c1: A bridge &amp; a river',
    'p4: In a box.',
    'c2: A closed bridge',
    'p5: A note.',
    'x1 kept: The Daily Times',
    'c3: About a bridge',
  ])
  expect(metadata).toEqual({ title: 'Council Meets', author: 'Jane Doe', date: '2026-01-01T00:00:00Z' })
  const told = await retold(file, {
    'Council Meets': 'Sesión del "pleno"',
    'In a box.': 'En un cuadro.',
    'A bridge &amp; a river': 'Un puente & un «río»',
  })
  expect(partOf(told, 'word/header1.xml')).toContain('Sesión del "pleno"')
  expect(partOf(told, 'docProps/core.xml')).toContain('<dc:title>Sesión del &quot;pleno&quot;</dc:title>')
  expect(bodyOf(told).match(/En un cuadro\./g)).toHaveLength(2)
  expect(bodyOf(told).match(/descr="Un puente &amp; un «río»"/g)).toHaveLength(2)
})

it('the first heading is the headline if no sentence stands before it', async () => {
  const heading = p(r('Council Meets'), 'berschrift1')
  const next = p(r('And so on'), 'berschrift1')
  const sentence = 'p1: The minister said that it rained.'
  expect(await linesOf({ body: heading + SENTENCE + next })).toEqual([
    'headline: Council Meets',
    sentence,
    'h1: And so on',
  ])
  expect(await linesOf({ body: SENTENCE + heading })).toEqual([sentence, 'h1: Council Meets'])
})

/** A Word file with something of everything. */
const FULL = (): Uint8Array =>
  docx({
    body: [
      p(r('Council '), 'Titel').replace('</w:p>', `${r('Meets')}</w:p>`),
      p(r('The '), undefined, '<w:jc w:val="both"/>').replace(
        '</w:p>',
        `${r('new', '<w:i/>')}${r(' bridge')}${NOTE}${r(' is ')}${link('rLink1', r('closed', '<w:rStyle w:val="Link"/>'))}${r('.  It “holds”.')}</w:p>`,
      ),
      p(
        `<w:r><w:tab/><w:t>So,</w:t><w:tab/><w:t>on page </w:t></w:r>${field('PAGE', r('2'))}${r(' & more'.replace('&', '&amp;'))}`,
      ),
      table('Name', 'Age'),
      p(picture('inline', 'A "bridge"'.replaceAll('"', '&quot;')) + box(p(r('In a box.')))),
    ].join(''),
    footnotes: ['A note.', 'Another one.'],
    header: p(r('Page ')),
    footer: p(r('The Daily Times')),
    links: ['https://a.example'],
    core: '<dc:title>Council Meets</dc:title><dc:description>About it</dc:description>',
    more: {
      'word/media/image1.png': new Uint8Array([1, 2, 3, 4]),
      'customXml/item1.xml': '<?xml version="1.0"?>\n<a  b = "c" />',
    },
  })

it.each<[what: string, body: string, core: string | undefined, locale: string]>([
  [
    'most of the text',
    p(r('Es regnete lange.', '<w:lang w:val="de-AT"/>') + r(' Yes.', '<w:lang w:val="en-US"/>')),
    '<dc:language>fr</dc:language>',
    'de-AT',
  ],
  ['its properties, where the text says nothing', SENTENCE, '<dc:language>fr-CA</dc:language>', 'fr-CA'],
  ['its styles, where nothing else does', SENTENCE, undefined, 'en-GB'],
  ['text in Han', p(r('雨が降った。', '<w:lang w:val="en-US" w:eastAsia="ja-JP"/>')), undefined, 'ja-JP'],
  ['text from the right', p(r('שלום', '<w:rtl/><w:lang w:val="en-US" w:bidi="he-IL"/>')), undefined, 'he-IL'],
  [
    'text that is not from the right',
    p(r('Oui.', '<w:rtl w:val="0"/><w:lang w:val="fr-FR" w:bidi="he-IL"/>')),
    undefined,
    'fr-FR',
  ],
])('the language that Word checks is that of %s', async (_, body, core, locale) => {
  expect((await read(docx({ body, ...(core !== undefined && { core }) }))).proofingLocale).toBe(locale)
})

it('written back with its own texts it is the same, byte by byte', async () => {
  for (const bytes of [FULL(), docx({ body: SENTENCE, prefix: 'ns0' })]) {
    const article = await read(bytes)
    const segments = segmentArticle(article)
    const own = new Map(segments.map(({ key, text }) => [key, text]))
    const write = await loadWriter(article)
    expect(write(article, replaceSegments(article, segments, own))).toBe(bytes)
  }
})

/** The XML of a file without its texts. */
const skeletonOf = (xml: string): string =>
  xml
    .replace(/<w:t(?: xml:space="preserve")?>[^<]*<\/w:t>/g, '<w:t/>')
    .replace(/ descr="[^"]*"/g, '')
    .replace(/(<dc:(?:title|description)>)[^<]*/g, '$1')

it('only texts change: all other parts are the same bytes, in the same order, packed as they were', async () => {
  const bytes = FULL()
  const article = await read(bytes)
  const segments = segmentArticle(article).filter(({ translate }) => translate)
  const loud = new Map(
    segments.map(({ key, text }) => [
      key,
      text.replace(/(?<![<&][^>;]*)[A-Za-z]+(?![^<]*>)/g, word => `${word}${word}`),
    ]),
  )
  const write = await loadWriter(article)
  const written = write(article, replaceSegments(article, segments, loud))
  expect(written).not.toBe(bytes)
  if (typeof written === 'string') throw new Error('found a text')
  const [before, after] = [unzipSync(bytes), unzipSync(written)]
  expect(Object.keys(after)).toEqual(Object.keys(before))
  for (const name of Object.keys(before)) {
    if (isSame(before[name], after[name])) continue
    expect(['word/document.xml', 'word/footnotes.xml', 'docProps/core.xml']).toContain(name)
    expect(skeletonOf(partOf(written, name))).toBe(skeletonOf(partOf(bytes, name)))
  }
  const again = await read(written)
  expect(again.blocks.map(({ id }) => id)).toEqual(article.blocks.map(({ id }) => id))
  expect(again.blocks.map(({ text }) => text)).toContain(
    'TheThe <i>newnew</i> bridgebridge<note id="1"/> isis <a href="https://a.example">closedclosed</a>.  ItIt “holdsholds”.',
  )
})

const isSame = (one: Uint8Array | undefined, other: Uint8Array | undefined): boolean =>
  Buffer.compare(one ?? new Uint8Array(), other ?? new Uint8Array()) === 0

it.each<[what: string, runs: string, target: string, body: string]>([
  [
    'a word in two runs',
    r('Pu') + r('tin'),
    'Путин',
    '<w:t xml:space="preserve"></w:t></w:r><w:r><w:t xml:space="preserve">Путин</w:t>',
  ],
  [
    'a text without space="preserve" that gets blanks at an end',
    `<w:r><w:t>One</w:t></w:r>${r(' ', '<w:b/>')}${r('two', '<w:b/>')}`,
    'Uno y <b>dos</b>',
    '<w:t xml:space="preserve">Uno y </w:t>',
  ],
  [
    'tags in another order',
    r('A ', '<w:sz w:val="20"/>') +
      r('b', '<w:sz w:val="20"/><w:b/>') +
      r(' c ', '<w:sz w:val="20"/>') +
      r('d', '<w:sz w:val="20"/><w:i/>'),
    '<i>D</i> a <b>B</b>',
    '<w:r><w:rPr><w:sz w:val="20"/><w:i/></w:rPr><w:t xml:space="preserve">D</w:t></w:r><w:r><w:rPr><w:sz w:val="20"/></w:rPr><w:t xml:space="preserve"> a </w:t></w:r><w:r><w:rPr><w:sz w:val="20"/><w:b/></w:rPr><w:t xml:space="preserve">B</w:t></w:r>',
  ],
  [
    'a tag that a person put in',
    r('A b', '<w:sz w:val="20"/>'),
    'A <b>B</b>',
    '<w:r><w:rPr><w:b/><w:sz w:val="20"/></w:rPr><w:t xml:space="preserve">B</w:t></w:r>',
  ],
  [
    'a footnote that goes to the front',
    r('It') + NOTE + r(' rained'),
    '<note id="1"/>Llovió',
    `${NOTE}<w:r><w:t xml:space="preserve">Llovió</w:t></w:r>`,
  ],
  [
    'a footnote that a translation lost',
    r('It') + NOTE + r(' rained'),
    'Llovió',
    `<w:r><w:t xml:space="preserve">Llovió</w:t></w:r>${NOTE}`,
  ],
  [
    'a link that goes to the front',
    r('It ') + link('rLink1', r('rained', '<w:b/>')),
    '<a href="https://a.example">Llovió</a> ayer',
    '<w:hyperlink r:id="rLink1" w:history="1"><w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">Llovió</w:t></w:r></w:hyperlink><w:r><w:t xml:space="preserve"> ayer</w:t></w:r>',
  ],
  [
    'a link by a field that goes to the front',
    r('It ') + field('HYPERLINK "https://a.example"', r('rained')),
    '<a href="https://a.example">Llovió</a> ayer',
    `${field('HYPERLINK "https://a.example"', '<w:r><w:t xml:space="preserve">Llovió</w:t></w:r>')}<w:r><w:t xml:space="preserve"> ayer</w:t></w:r>`,
  ],
  ['a no-break hyphen', r('A thing'), 'Una co\u2011sa', 'Una co</w:t><w:noBreakHyphen/><w:t xml:space="preserve">sa'],
  ['signs of XML', r('A thing'), 'R&amp;D &lt;x&gt; "q"', 'R&amp;D &lt;x&gt; "q"</w:t>'],
  [
    'a bookmark beside a tag that moves',
    `${r('A ')}<w:bookmarkStart w:id="1" w:name="x"/>${r('b', '<w:b/>')}<w:bookmarkEnd w:id="1"/>${r(' c', '<w:i/>')}`,
    '<i>C</i><b>B</b>a',
    '<w:bookmarkStart w:id="1" w:name="x"/><w:bookmarkEnd w:id="1"/>',
  ],
])('%s is written', async (_, runs, target, written) => {
  const file = docx({ body: p(runs), links: ['https://a.example'], footnotes: ['N'] })
  const { blocks } = await read(file)
  expect(bodyOf(await retold(file, { [blocks[0]?.text ?? '']: target }))).toContain(written)
})
