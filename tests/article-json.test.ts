import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { contentSegment, fromPieces, loadParser, plainView, replaceSegments, toPieces } from '../src/article/index.ts'
import type { Article, Segment } from '../src/model.ts'
import { segmentArticle } from '../src/segment/index.ts'
import { brokenSpans } from './article-spans.ts'

const jsonld = await loadParser('jsonld')
const ninjs = await loadParser('ninjs')
const options = { slug: 'a', locale: 'en', file: 'a.json' }
const fixture = (name: string): string => readFileSync(new URL(`fixtures/${name}`, import.meta.url), 'utf8')
const shown = ({ blocks }: Article): readonly string[] =>
  blocks.map(block => `${block.id}${block.translate ? '' : ' kept'}: ${plainView(block).text}`)
/** The file after a translation of everything into its own words. */
const rewritten = (article: Article, segments: readonly Segment[]): string =>
  replaceSegments(
    article,
    segments,
    new Map(
      segments
        .map(contentSegment)
        .map(segment => [segment.key, fromPieces(toPieces(segment), segment.syntax)] as const),
    ),
  )

describe('a JSON-LD article', () => {
  const source = fixture('article-flood.jsonld')
  const article = jsonld(source, options)

  it('has its texts in blocks, escapes read', () => {
    expect(shown(article)).toEqual([
      'headline: Flood "Worst in 40 Years" Recedes',
      'deck: Two villages are still cut off.',
      'p1: LVIV, May 3 — The water fell by 1.2\u00A0m overnight, Gov. Ivan Petrenko said. “We were lucky,” he told Rémy News.',
      'p2: Two villages, Dubno and Stara, are still cut off.',
      'h1: What comes next',
      'p3: A report is due in June.',
      'c1: A street under water',
    ])
    expect(
      segmentArticle(article)
        .map(({ key }) => key)
        .slice(2, 4),
    ).toEqual(['p1.s1', 'p1.s2'])
    expect([article.originalLocale, article.metadata]).toEqual([
      'uk',
      {
        title: 'Flood "Worst in 40 Years" Recedes',
        author: 'Jane Doe, John Roe',
        date: '2025-05-03',
        section: 'Europe',
        url: 'https://courier.example/flood',
        originalUrl: 'https://courier.example/uk/flood',
      },
    ])
  })

  it('is written back as it was, and has the same values when every text is written again', () => {
    const segments = segmentArticle(article)
    expect(brokenSpans(article)).toEqual([])
    expect(replaceSegments(article, segments, new Map())).toBe(source)
    expect(JSON.parse(rewritten(article, segments))).toEqual(JSON.parse(source))
  })

  it('stays valid JSON whatever a person writes', () => {
    const changed = replaceSegments(article, segmentArticle(article), new Map([['headline', 'La "peor" riada']]))
    expect(JSON.parse(changed)['@graph'][1].headline).toBe('La "peor" riada')
  })

  it.each([
    ['{"@type": "NewsArticle", "headline": }', 'a.json'],
    ['{"@type": "Person", "name": "x"}', 'found no article'],
    [`${'['.repeat(100_000)}`, 'not valid JSON'],
    ['', 'not valid JSON'],
  ])('is refused: %.40j', (source, message) => {
    expect(() => jsonld(source, options)).toThrow(expect.objectContaining({ code: 'input' }))
    try {
      jsonld(source, options)
    } catch (error) {
      expect(`${String(error)} ${JSON.stringify(error)}`).toContain(message)
    }
  })
})

describe('a ninjs item', () => {
  const source = fixture('article-strike.ninjs.json')
  const article = ninjs(source, options)

  it('has its texts in blocks, HTML read within the string', () => {
    expect(shown(article)).toEqual([
      'byline kept: Jane Doe',
      'headline: Dockers Strike for a "Fair Hour"',
      'deck: Three ports stand still.',
      'p1: ODESA — The dockers stopped work at 6 a.m. “We wait,” said Gen. Petrenko & others.',
      'h1: The demands',
      'l1: A 38-hour week',
      'c1: An empty pier',
    ])
    expect(article.metadata).toEqual({
      title: 'Dockers Strike for a "Fair Hour"',
      author: 'Jane Doe',
      date: '2025-06-01T08:00:00Z',
      section: 'Labour',
      url: 'urn:courier:2025:77',
    })
  })

  it('is written back with its holds unchanged', () => {
    const segments = segmentArticle(article)
    expect(brokenSpans(article)).toEqual([])
    expect(replaceSegments(article, segments, new Map())).toBe(source)
    const list = segments.find(({ key }) => key === 'l1.s1')
    expect(list?.text).toBe('A <b>38-hour<\\/b> week')
    const content = list && contentSegment(list)
    expect(content?.text).toBe('A <b>38-hour</b> week')
    expect(content && toPieces(content)).toMatchObject([
      'A ',
      { source: '<b>' },
      '38-hour',
      { source: '</b>' },
      ' week',
    ])
    const body: string = JSON.parse(rewritten(article, segments)).bodies[0].value
    expect(body).toContain('<a href="https://courier.example/dockers">dockers</a> stopped work')
    expect(body).toContain('“We wait,” said Gen. Petrenko &amp; others.')
  })

  it('may be of version 1', () => {
    const item = {
      uri: 'u',
      headline: 'Head',
      byline: 'Jane Doe',
      body_xhtml: '<p>One. Two.</p>',
      associations: { picture: { type: 'picture', description_text: 'A pier' } },
    }
    expect(shown(ninjs(JSON.stringify(item), options))).toEqual([
      'headline: Head',
      'byline kept: Jane Doe',
      'p1: One. Two.',
      'c1: A pier',
    ])
  })
})

describe('any text in JSON', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc
      .array(
        fc.constantFrom(
          '<p>',
          '</p>',
          '<b>',
          '</b>',
          '<br>',
          '&amp;',
          '"',
          '\\',
          '\n',
          '\n\n',
          ' ',
          'One. Two.',
          'é',
          '😀',
          '<i class="x">',
          '</i>',
        ),
      )
      .map(parts => parts.join('')),
  )
  it('is written back byte by byte, and its spans are in order', () => {
    fc.assert(
      fc.property(text, fc.boolean(), (articleBody, ascii) => {
        const written = JSON.stringify({ '@type': 'NewsArticle', headline: 'A', articleBody }, null, 1)
        const source = ascii
          ? written.replace(/[^\0-~]/g, unit => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
          : written
        const article = jsonld(source, options)
        const segments = segmentArticle(article)
        expect(brokenSpans(article)).toEqual([])
        expect(replaceSegments(article, segments, new Map())).toBe(source)
        expect(() => JSON.parse(rewritten(article, segments))).not.toThrow()
        for (const segment of segments) {
          expect(plainView(contentSegment(segment)).text).toBe(plainView(segment).text)
        }
      }),
      { numRuns: 500 },
    )
  })
})
