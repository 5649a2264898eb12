import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { formatOf, parseArticle } from '../src/article/index.ts'
import { InterlinearError } from '../src/errors.ts'
import { docx, odt, p, r, W, zipped } from './documents.ts'

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)
const SENTENCE = p(r('It rained.'))
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]
const compound = (text: string): Uint8Array =>
  Uint8Array.from([...COMPOUND, ...new Uint8Array(500), ...Buffer.from(text, 'utf16le')])

/** An archive with bytes of its directory changed. */
function bent(bytes: Uint8Array, change: (view: DataView, entry: number) => void): Uint8Array {
  const copy = bytes.slice()
  const view = new DataView(copy.buffer)
  for (let at = copy.length - 4; at >= 0; at--) if (view.getUint32(at, true) === 0x02014b50) change(view, at)
  return copy
}

const tracked = (inside: string): Uint8Array => docx({ body: SENTENCE + inside })
const by = 'w:id="1" w:author="Ann" w:date="2026-01-01T00:00:00Z"'

it.each<[what: string, file: Uint8Array, message: RegExp, hint: RegExp]>([
  [
    'inserted text',
    tracked(`<w:p><w:ins ${by}>${r('now')}</w:ins></w:p>`),
    /tracked changes \(by Ann\)/,
    /Accept or reject/,
  ],
  [
    'deleted text',
    tracked(`<w:p><w:del ${by}><w:r><w:delText>now</w:delText></w:r></w:del></w:p>`),
    /tracked changes/,
    /Accept/,
  ],
  ['moved text', tracked(`<w:p><w:moveFrom ${by}>${r('now')}</w:moveFrom></w:p>`), /tracked changes/, /Accept/],
  [
    'a paragraph that was inserted',
    tracked(`<w:p><w:pPr><w:rPr><w:ins ${by}/></w:rPr></w:pPr>${r('a')}</w:p>`),
    /tracked changes/,
    /Accept/,
  ],
  [
    'a deleted cell',
    tracked(`<w:tbl><w:tr><w:tc><w:tcPr><w:cellDel ${by}/></w:tcPr>${SENTENCE}</w:tc></w:tr></w:tbl>`),
    /tracked/,
    /Accept/,
  ],
  [
    'changes in a footnote',
    docx({ body: SENTENCE, footnotes: [`</w:t></w:r><w:ins ${by}>${r('x')}</w:ins><w:r><w:t>`] }),
    /tracked/,
    /Accept/,
  ],
  ['a password', compound('EncryptedPackage'), /protected by a password/, /without a password/],
  ['an old Word file', compound('WordDocument'), /old Word file \(\.doc\)/, /save it as \.docx/],
  ['a text', utf8('It rained.'), /no zip archive/, /another ending/],
  ['RTF', utf8('{\\rtf1 It rained.}'), /no zip archive/, /save it as \.docx/],
  [
    'an archive of something else',
    zipped({ 'a.txt': 'It rained.' }),
    /without a document \(word\/document\.xml\)/,
    /\.docx/,
  ],
  ['an OpenDocument file', odt({ body: '<text:p>It</text:p>' }), /OpenDocument/, /save it as \.docx/],
  [
    'macros',
    docx({ body: SENTENCE, more: { 'word/vbaProject.bin': new Uint8Array(9) } }),
    /macros/,
    /save it as \.docx/,
  ],
  [
    'a document type',
    docx({
      body: SENTENCE,
      more: {
        'word/document.xml': `<!DOCTYPE d [<!ENTITY a "aaaa">]><w:document xmlns:w="${W}"><w:body/></w:document>`,
      },
    }),
    /DOCTYPE/,
    /Do not trust/,
  ],
  ['an entity', docx({ body: '<w:p><w:r><w:t>&a;</w:t></w:r></w:p>' }), /well-formed XML/, /.?/],
  ['a part that leads out of the file', zipped({ '../../etc/passwd': 'x' }), /leads out of the file/, /Do not trust/],
  ['an absolute part', zipped({ '/etc/passwd': 'x' }), /leads out of the file/, /Do not trust/],
  [
    'an encrypted part',
    bent(docx({ body: SENTENCE }), (view, at) => view.setUint16(at + 8, 1, true)),
    /password/,
    /without a password/,
  ],
  [
    'a part larger than an article',
    bent(docx({ body: SENTENCE }), (view, at) => view.setUint32(at + 24, 2_000_000_000, true)),
    /2000000000 bytes/,
    /split it/,
  ],
  [
    'a part that says less than it holds',
    bent(docx({ body: SENTENCE }), (view, at) => view.setUint32(at + 24, 100, true)),
    /damaged/,
    /save it again/,
  ],
  [
    'a part with a wrong checksum',
    bent(docx({ body: SENTENCE }), (view, at) => view.setUint32(at + 16, 1, true)),
    /damaged.*checksum/,
    /backup/,
  ],
  ['no text', docx({ body: p('') }), /no text in the document/, /.?/],
  ['an archive cut off', docx({ body: SENTENCE }).subarray(0, 900), /damaged/, /backup/],
  [
    'not UTF-8',
    docx({ body: SENTENCE, more: { 'word/document.xml': Uint8Array.from([0x3c, 0xff, 0x3e]) } }),
    /UTF-8/,
    /save it again/,
  ],
  ['too deep', docx({ body: `${'<w:sdt>'.repeat(1200)}${'</w:sdt>'.repeat(1200)}` }), /nested deeper/, /.?/],
])('a Word file with %s is refused', async (_, file, message, hint) => {
  const refused = parseArticle(file, { slug: 'a', locale: 'en', format: 'docx', file: 'seeds/a.docx' })
  await expect(refused).rejects.toMatchObject({ code: 'input', message: expect.stringMatching(message) })
  await refused.catch(error => {
    expect(error.hint ?? '').toMatch(hint)
    expect(error.place?.file).toMatch(/^seeds\/a\.docx/)
  })
})

it('two parts with the same name are refused', async () => {
  const file = docx({ body: SENTENCE, more: { 'word/documenu.xml': 'x' } })
  const text = Buffer.from(file).toString('latin1').replaceAll('word/documenu.xml', 'word/document.xml')
  const twice = Uint8Array.from(Buffer.from(text, 'latin1'))
  await expect(parseArticle(twice, { slug: 'a', locale: 'en', format: 'docx' })).rejects.toMatchObject({
    message: expect.stringContaining('two parts named "word/document.xml"'),
  })
})

it('parts that are too large in sum are refused, and so are too many elements', async () => {
  const header = `<w:hdr xmlns:w="${W}"><!--${'x'.repeat(25_000_000)}--></w:hdr>`
  const names = ['one', 'two', 'three'].map(name => `word/${name}.xml`)
  const relations = names.map((name, index) => `<Relationship Id="r${index}" Type="t/header" Target="/${name}"/>`)
  const parts = Object.fromEntries(names.map(name => [name, header]))
  const large = docx({
    body: SENTENCE,
    more: { ...parts, 'word/_rels/document.xml.rels': `<Relationships>${relations.join('')}</Relationships>` },
  })
  await expect(parseArticle(large, { slug: 'a', locale: 'en', format: 'docx' })).rejects.toMatchObject({
    message: 'its parts of text have more than 60000000 bytes.',
  })
  const many = docx({ body: '<w:r/>'.repeat(750_000) })
  await expect(parseArticle(many, { slug: 'a', locale: 'en', format: 'docx' })).rejects.toMatchObject({
    message: 'found more than 700000 elements.',
  })
})

it('a zip bomb is refused without being unpacked', async () => {
  const bomb = zipped({ 'word/document.xml': new Uint8Array(70_000_000) })
  expect(bomb.length).toBeLessThan(100_000)
  await expect(parseArticle(bomb, { slug: 'a', locale: 'en', format: 'docx' })).rejects.toMatchObject({
    message: expect.stringMatching(/70000000 bytes, expected at most/),
  })
})

it.each<[what: string, file: Uint8Array, message: RegExp]>([
  [
    'tracked changes',
    odt({ body: '<text:tracked-changes><text:changed-region/></text:tracked-changes><text:p>It</text:p>' }),
    /tracked changes/,
  ],
  [
    'a password',
    odt({
      body: '<text:p>It</text:p>',
      more: {
        'META-INF/manifest.xml':
          '<manifest:manifest xmlns:manifest="m"><manifest:encryption-data/></manifest:manifest>',
      },
    }),
    /password/,
  ],
  [
    'a spreadsheet',
    zipped({
      mimetype: 'x',
      'content.xml':
        '<office:document-content xmlns:office="o"><office:body><office:spreadsheet/></office:body></office:document-content>',
    }),
    /another kind \(<office:spreadsheet>\)/,
  ],
  ['no text in it', zipped({ mimetype: 'x' }), /without a text \(content\.xml\)/],
  ['nothing', utf8('<?xml version="1.0"?><office:document xmlns:office="o"/>'), /without a text/],
])('an OpenDocument file with %s is refused', async (_, file, message) => {
  const refused = parseArticle(file, { slug: 'a', locale: 'en', format: 'odt', file: 'a.odt' })
  await expect(refused).rejects.toMatchObject({
    code: 'input',
    message: expect.stringMatching(message),
    place: { file: 'a.odt' },
  })
})

const refusal = (name: string): InterlinearError => {
  try {
    formatOf(name)
  } catch (error) {
    if (error instanceof InterlinearError) return error
  }
  throw new Error(`${name} was not refused`)
}

it.each(['rtf', 'csv', 'pdf', 'zip', 'doc', 'docm', 'dotx', 'pages', 'xlsx'])(
  'a .%s file is refused, and the message lists the endings that are read',
  ending => {
    const { code, message, hint } = refusal(`a.${ending}`)
    expect(code).toBe('input')
    expect(message).toBe(`found a file of the type .${ending}, expected an article.`)
    expect(hint).toMatch(/\.txt.*\.md.*\.html.*\.docx.*\.odt/)
  },
)

it('docs/formats.md lists every ending that is read', () => {
  const page = readFileSync(new URL('../docs/formats.md', import.meta.url), 'utf8')
  const rows = page.split('\n').filter(line => /^\| `\./.test(line))
  const listed = rows.flatMap(row => [...(row.split('|')[1] ?? '').matchAll(/`\.([a-z]+)`/g)].map(match => match[1]))
  const understood = [...(refusal('a.rtf').hint ?? '').matchAll(/\.([a-z]+)/g)].map(match => match[1])
  expect(new Set(listed)).toEqual(new Set(understood))
})

it('a Word file given as a text is refused, and so is plain text given as bytes', async () => {
  await expect(parseArticle('It rained.', { slug: 'a', locale: 'en', format: 'docx' })).rejects.toMatchObject({
    code: 'input',
  })
  await expect(parseArticle(utf8('It rained.'), { slug: 'a', locale: 'en', format: 'text' })).rejects.toMatchObject({
    code: 'input',
  })
})
