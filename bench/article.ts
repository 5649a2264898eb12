import { loadParser, loadWriter, parseArticle } from '../src/article/index.ts'
import type { BinaryFormat, TextFormat } from '../src/model.ts'
import { docx, odt, p, r } from '../tests/documents.ts'

// How fast articles of each format are read, and whether the time for hostile texts grows in proportion to their size.

const PARAGRAPH =
  'The council met on Monday to talk about the bridge, which has been closed since April. “It holds,” Gen. Petrenko said.'

/** Three cues for each paragraph. */
const cues = (paragraphs: number, mark: string): string =>
  Array.from({ length: paragraphs * 3 }, (_, index) => {
    const time = (seconds: number): string =>
      `${String(Math.floor(seconds / 3600)).padStart(2, '0')}:${String(Math.floor(seconds / 60) % 60).padStart(2, '0')}:${String(seconds % 60).padStart(2, '0')}${mark}000`
    const third = Math.ceil(PARAGRAPH.length / 3)
    return `${index + 1}\n${time(index * 3)} --> ${time(index * 3 + 3)}\n${PARAGRAPH.slice((index % 3) * third, ((index % 3) + 1) * third).trim()}\n\n`
  }).join('')

const PAGES: Readonly<Record<TextFormat, (paragraphs: number) => string>> = {
  text: count => `Council Meets\n\nBy Jane Doe\n\n${`${PARAGRAPH}\n\n`.repeat(count)}`,
  markdown: count =>
    `# Council Meets\n\n${`${PARAGRAPH.replace('bridge', '**[bridge](https://a.example)**')}\n\n`.repeat(count)}`,
  html: count =>
    `<h1>Council Meets</h1>${`<p>${PARAGRAPH.replace('bridge', '<a href="https://a.example">bridge</a>')}</p>\n`.repeat(count)}`,
  jsonld: count =>
    JSON.stringify({ '@type': 'NewsArticle', headline: 'A', articleBody: `${PARAGRAPH}\n\n`.repeat(count) }),
  xml: count =>
    `<rss><channel><item><title>A</title><description><![CDATA[${`<p>${PARAGRAPH}</p>`.repeat(count)}]]></description></item></channel></rss>`,
  srt: count => cues(count, ','),
  vtt: count => `WEBVTT\n\n${cues(count, '.')}`,
  ninjs: count => JSON.stringify({ uri: 'u', headline: 'A', body_html: `<p>${PARAGRAPH}</p>`.repeat(count) }),
}

const HOSTILE: readonly (readonly [format: TextFormat, unit: string])[] = [
  ['text', '“'],
  ['text', '\n'],
  ['text', ' '],
  ['text', 'a\n'],
  ['markdown', '*'],
  ['markdown', 'a*'],
  ['markdown', '['],
  ['markdown', '[a]('],
  ['markdown', '<'],
  ['markdown', '>'],
  ['html', '<'],
  ['html', '<b>'],
  ['html', '&'],
  ['html', '<!--'],
  ['srt', '1\n00:00:01,000 --> 00:00:02,000\n<i>a</i>\n\n'],
]

async function time(format: TextFormat, source: string): Promise<number> {
  const parse = await loadParser(format)
  const start = performance.now()
  parse(source, { slug: 'a', locale: 'en' })
  return performance.now() - start
}

/** A hundred pages of five hundred words, with a bold word, a link and a word in two runs in each paragraph. */
const DOCUMENTS: Readonly<Record<BinaryFormat, () => Uint8Array>> = {
  docx: () => {
    const link = `<w:hyperlink r:id="rLink1">${r('bridge')}</w:hyperlink>`
    const [before = '', after = ''] = PARAGRAPH.split('bridge')
    const runs = `${r(before.slice(0, 14))}${r(before.slice(14))}${link}${r(after.slice(0, 10), '<w:b/>')}${r(after.slice(10))}`
    return docx({ body: p(runs).repeat(DOCUMENT_PARAGRAPHS), links: ['https://a.example'] })
  },
  odt: () => {
    const text = PARAGRAPH.replace('bridge', '<text:a xlink:href="https://a.example">bridge</text:a>')
    return odt({ body: `<text:p>${text}</text:p>`.repeat(DOCUMENT_PARAGRAPHS) })
  },
}
const DOCUMENT_PARAGRAPHS = Math.round((100 * 500) / PARAGRAPH.split(' ').length)

async function timeDocument(format: BinaryFormat, bytes: Uint8Array): Promise<readonly [read: number, write: number]> {
  const start = performance.now()
  const article = await parseArticle(bytes, { slug: 'a', locale: 'en', format })
  const between = performance.now()
  const write = await loadWriter(article)
  write(article, article.source.replaceAll('council', 'Council'))
  return [between - start, performance.now() - between]
}

const print = (line: string): boolean => process.stdout.write(`${line}\n`)

/** Prints milliseconds for a short and a long article of each format, and for hostile texts of 250 KB and 1 MB. */
export async function run(): Promise<void> {
  print('format      10 paragraphs  10,000 paragraphs      MB/s')
  for (const [format, page] of Object.entries(PAGES) as [TextFormat, (paragraphs: number) => string][]) {
    await time(format, page(100))
    const short = await time(format, page(10))
    const source = page(10_000)
    const long = await time(format, source)
    const speed = source.length / 1000 / long
    print(
      `${format.padEnd(10)} ${short.toFixed(1).padStart(11)} ms ${long.toFixed(0).padStart(15)} ms ${speed.toFixed(1).padStart(9)}`,
    )
  }
  print('\n100 pages         read      write')
  for (const [format, make] of Object.entries(DOCUMENTS) as [BinaryFormat, () => Uint8Array][]) {
    const bytes = make()
    await timeDocument(format, bytes)
    const [read, write] = await timeDocument(format, bytes)
    print(`${format.padEnd(10)} ${read.toFixed(0).padStart(8)} ms ${write.toFixed(0).padStart(7)} ms`)
  }
  print('\nhostile                250 KB       1 MB')
  for (const [format, unit] of HOSTILE) {
    const times: number[] = []
    for (const size of [250_000, 1_000_000]) times.push(await time(format, unit.repeat(size / unit.length)))
    const [quarter = 0, whole = 0] = times
    print(
      `${`${format} ${JSON.stringify(unit)}`.padEnd(20)} ${quarter.toFixed(0).padStart(6)} ms ${whole.toFixed(0).padStart(7)} ms`,
    )
  }
}
