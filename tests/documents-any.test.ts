import fc from 'fast-check'
import { unzipSync } from 'fflate'
import { expect, it } from 'vitest'
import { loadReaders, loadWriter, parseArticle, replaceSegments } from '../src/article/index.ts'
import { InterlinearError } from '../src/errors.ts'
import type { Article, Format } from '../src/model.ts'
import { segmentArticle } from '../src/segment/index.ts'
import { mutated } from './damage.ts'
import { docx, odt, p, r, zipped } from './documents.ts'

const readers = await loadReaders(['runs'])
const plainOf = (text: string): string => (readers.get('runs')?.(text).text ?? '').replace(/\s+/g, ' ').trim()

const read = (bytes: Uint8Array, format: Format): Promise<Article> =>
  parseArticle(bytes, { slug: 'a', locale: 'en', format, file: `a.${format}` })

const NOTE = '<w:r><w:footnoteReference w:id="2"/></w:r>'
const field = (result: string): string =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${result}<w:r><w:fldChar w:fldCharType="end"/></w:r>`

const word = fc.constantFrom('rain ', 'Kursk', ' said.', 'R&amp;D ', 'a', ' ', '“yes,” ', '東京')
const properties = fc.constantFrom(
  '',
  '<w:b/>',
  '<w:i/>',
  '<w:b/><w:i/>',
  '<w:color w:val="FF0000"/>',
  '<w:lang w:val="de-DE"/>',
)
const run = fc.tuple(word, properties).map(([text, own]) => r(text, own))
const wordPart = fc.oneof(
  { weight: 6, arbitrary: run },
  fc.constantFrom(
    NOTE,
    '<w:r><w:tab/></w:r>',
    '<w:bookmarkStart w:id="1" w:name="b"/>',
    '<w:r><w:noBreakHyphen/></w:r>',
  ),
  fc.array(run, { maxLength: 2 }).map(runs => `<w:hyperlink r:id="rLink1">${runs.join('')}</w:hyperlink>`),
  run.map(field),
)
const span = fc
  .tuple(word, fc.constantFrom('', 'T1', 'T2', 'T3', 'T4'))
  .map(([text, style]) => (style ? `<text:span text:style-name="${style}">${text}</text:span>` : text))
const textPart = fc.oneof(
  { weight: 6, arbitrary: span },
  fc.constantFrom(
    '<text:tab/>',
    '<text:s text:c="2"/>',
    '<text:bookmark text:name="b"/>',
    '<text:page-number>2</text:page-number>',
  ),
  fc.array(span, { maxLength: 2 }).map(spans => `<text:a xlink:href="x">${spans.join('')}</text:a>`),
)
const paragraphs = (part: fc.Arbitrary<string>, around: (inside: string) => string): fc.Arbitrary<string> =>
  fc
    .array(
      fc.array(part, { maxLength: 7 }).map(parts => around(parts.join(''))),
      { minLength: 1, maxLength: 4 },
    )
    .map(all => all.join(''))

const KINDS: readonly (readonly [Format, fc.Arbitrary<Uint8Array>])[] = [
  [
    'docx',
    paragraphs(wordPart, p).map(body =>
      docx({ body: p(r('It rained.')) + body, links: ['https://a.example'], footnotes: ['N'] }),
    ),
  ],
  [
    'odt',
    paragraphs(textPart, inside => `<text:p>${inside}</text:p>`).map(body =>
      odt({ body: `<text:p>It rained.</text:p>${body}` }),
    ),
  ],
]

/** A text with its tags and its words in another order. */
const shuffled = (text: string, order: readonly number[]): string => {
  const parts = text.match(/<field.*?<\/field>|<[^>]*>|[^<]+/g) ?? []
  return parts
    .map((part, index) => ({
      part: part.startsWith('<') ? part : part.toUpperCase().replaceAll('&AMP;', '&amp;'),
      rank: order[index % order.length] ?? 0,
    }))
    .toSorted((one, other) => one.rank - other.rank)
    .map(({ part }) => part)
    .join('')
}

it.each(KINDS)(
  '%s: any paragraphs are unchanged when written back, and take any translation',
  async (format, files) => {
    const orders = fc.oneof(fc.constant([0]), fc.array(fc.nat(9), { minLength: 1, maxLength: 6 }))
    await fc.assert(
      fc.asyncProperty(files, orders, async (bytes, order) => {
        const article = await read(bytes, format)
        const write = await loadWriter(article)
        const segments = segmentArticle(article)
        const own = new Map(segments.map(({ key, text }) => [key, text]))
        expect(write(article, replaceSegments(article, segments, own))).toBe(bytes)
        const targets = new Map(segments.map(({ key, text }) => [key, shuffled(text, order)]))
        const told = replaceSegments(article, segments, targets)
        const written = write(article, told)
        if (typeof written === 'string') throw new Error('found a text, expected bytes')
        const lines = (text: string): readonly string[] => text.split('\n').map(plainOf).filter(Boolean)
        expect(lines((await read(written, format)).source)).toEqual(lines(told))
      }),
      { numRuns: 200 },
    )
  },
)

/** How many damaged files are tried; for more: `MUTATIONS=2000 npx vitest run tests/documents-any.test.ts`. */
const MUTATIONS = Number(process.env.MUTATIONS ?? 60)

const FULL = {
  docx: docx({
    body: `${p(r('Council Meets'), 'Titel')}${p(`${r('It ')}${NOTE}<w:hyperlink r:id="rLink1">${r('rained')}</w:hyperlink>${field(r('2'))}${r('.', '<w:b/>')}`)}`,
    footnotes: ['A note.'],
    footer: p(r('Times')),
    links: ['https://a.example'],
    core: '<dc:title>Council Meets</dc:title>',
  }),
  odt: odt({
    body: '<text:h text:outline-level="1">Council</text:h><text:p>It <text:span text:style-name="T1">rained</text:span> <text:a xlink:href="x">here</text:a>.</text:p>',
    header: '<text:p>Times</text:p>',
    meta: '<dc:title>Council</dc:title>',
  }),
} as const

/** An archive, itself intact, in which one part is damaged. */
const damagedInside = (bytes: Uint8Array): fc.Arbitrary<Uint8Array> => {
  const parts = unzipSync(bytes)
  return fc
    .constantFrom(...Object.keys(parts))
    .chain(name => mutated(parts[name] ?? new Uint8Array()).map(damaged => zipped({ ...parts, [name]: damaged })))
}

it.each(['docx', 'odt'] as const)('%s, damaged, gives an article or one clear error', async format => {
  const bytes = FULL[format]
  await fc.assert(
    fc.asyncProperty(fc.oneof(mutated(bytes), damagedInside(bytes)), async damaged => {
      try {
        const article = await read(damaged, format)
        const write = await loadWriter(article)
        for (const block of article.blocks) expect(article.source.slice(block.start, block.end)).toBe(block.text)
        expect(write(article, article.source)).toBe(damaged)
        const edition = { from: 'en', to: 'ar', title: 'T', below: ['B'] }
        expect(write(article, article.source.replace(/[a-z]+(?=[^<>]*(?:<|\n))/g, 'x'), edition)).toBeInstanceOf(
          Uint8Array,
        )
      } catch (error) {
        if (!(error instanceof InterlinearError)) throw error
        expect([error.code, error.message.length > 10]).toEqual(['input', true])
      }
    }),
    { numRuns: MUTATIONS },
  )
})
