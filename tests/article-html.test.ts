import { readFileSync } from 'node:fs'
import html5lib from '@mixmark-io/domino/test/html5lib-tests.json' with { type: 'json' }
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { enclose, encode, fromPieces, loadParser, plainView, replaceSegments, toPieces } from '../src/article/index.ts'
import type { Article } from '../src/model.ts'
import { segmentArticle } from '../src/segment/index.ts'
import { brokenSpans, keepsEveryByte } from './article-spans.ts'

const parse = await loadParser('html')
const read = (source: string): Article => parse(source, { slug: 'a', locale: 'en' })
const fixture = (name: string): string => readFileSync(new URL(`fixtures/${name}`, import.meta.url), 'utf8')
const shown = ({ blocks }: Article): readonly string[] =>
  blocks.map(block => `${block.id}${block.translate ? '' : ' kept'}: ${plainView(block).text}`)

describe('a paragraph of a page', () => {
  it.each([
    ['Nobody died. The mayor, Ana Bel, asked: who pays for it?', '<p>It rained. Roads are closed.</p>', 'p1 p2 p3'],
    ['It rained, and roads are closed. Two roads, Ana Bel said!', '', 'p1 p2'],
  ])('is neither heading nor deck if it has more than one sentence: %s', (text, before, ids) => {
    const page = `<h1>Rain in Oslo</h1>${before}<p>${text}</p><p>It rained again. Roads are open.</p>`
    expect(read(page).blocks.map(({ id }) => id)).toEqual(['headline', ...ids.split(' ')])
  })
})

describe('a page', () => {
  const source = fixture('article-harbour-page.html')

  it('gives its article, without navigation, share buttons and scripts', () => {
    expect(shown(read(source))).toEqual([
      'headline: Harbour Talks Collapse\nAfter Two Days',
      'deck: Both sides blame the weather & each other.',
      'byline kept: By Jane Doe',
      'dateline: March 12, 2025',
      'c1: Two cranes over "Pier 4"',
      'c2: The harbour on Monday. Photo: Jane Doe',
      'p1: ODESA — The harbour talks ended on Wednesday, Gen.\u00A0Ivan Petrenko said. “Nobody signed,” he told AT&T News, and left for the chancellerie, which was closed because of the storm that had reached the coast the night before.',
      'p2: The two delegations had met in the old customs house since Monday, behind windows that were covered with sheets of paper, and had agreed on a list of eleven points, of which nine were signed.',
      'h1: What was on the table',
      'l1: Berths for six ships',
      'l2: A joint fee of 5\u00A0%',
      'q1: We came with an offer, and we leave with the same offer.',
      'p3: A new round is planned for April, the mediators said in a statement that they read out twice, once in each language, before they drove to the airport together.',
      'x1 kept: Visited 2 times, 1 visit(s) today',
    ])
  })

  it('gives its metadata', () => {
    const { metadata, originalLocale } = read(source)
    expect([originalLocale, metadata]).toEqual([
      'uk',
      {
        title: 'Harbour Talks Collapse After Two Days',
        author: 'Jane Doe',
        date: '2025-03-12T10:54:00Z',
        section: 'World',
        url: 'https://courier.example/world/harbour-talks?a=1&b=2',
        originalUrl: 'https://courier.example/uk/1',
      },
    ])
  })

  it('gives an engine words and holds, and writes the answer as HTML', () => {
    const segments = segmentArticle(read(source))
    const second = segments.find(({ key }) => key === 'p1.s2')
    const pieces = second ? toPieces(second) : []
    expect(pieces.map(piece => (typeof piece === 'string' ? piece : { [piece.kind]: piece.source }))).toEqual([
      '“Nobody signed,” he told ',
      { void: '<span translate="no">AT&amp;T News</span>' },
      ', and left for the ',
      { void: '<i lang="fr">chancellerie</i>' },
      ', which was closed because of the storm that had reached the coast the night before.',
    ])
    expect(fromPieces(['R & D < ', ...pieces.slice(1, 2)], 'html')).toBe(
      'R &amp; D &lt; <span translate="no">AT&amp;T News</span>',
    )
  })
})

describe('a fragment', () => {
  const source = fixture('article-harbour-fragment.html')

  it('is kept whole', () => {
    expect(shown(read(source))).toEqual([
      'headline: Harbour Talks Collapse',
      'byline kept: By Jane Doe',
      'p1: The talks ended on Wednesday. Mayor Ivan Petrenko said: “Rémy & I waited.”',
      'p2: He left at noon.',
      'p3 kept: SS Odesa',
      'p4 kept: Rien ne va plus.',
      'l1: One',
      'l2: Two',
      "c1: Petrenko's car",
      'p5: Year',
      'p6: 2021',
    ])
  })

  it('is written back with the translations, and nothing else changes', () => {
    const article = read(source)
    const targets = new Map([['p2.s1', 'Se fue a las 12 &amp; volvió.']])
    expect(replaceSegments(article, segmentArticle(article), targets)).toBe(
      source.replace('He left at noon.', 'Se fue a las 12 &amp; volvió.'),
    )
  })

  it.each<[what: string, source: string, plain: readonly string[]]>([
    ['tags around everything', '<p><a href="#"><b>All</b></a></p>', ['p1: All']],
    ['text without tags', 'One. Two.', ['p1: One. Two.']],
    ['a pair over two blocks', '<b>One. <p>Two.</b> Three.', ['p1: One.', 'p2: Two.', 'p3: Three.']],
    ['a closing tag too many', 'One</i> two</div> three', ['p1: One two three']],
    ['code', 'Run <code>a &lt; b</code> now<pre>no</pre>', ['p1: Run a < b now']],
    ['a quoted angle', '<p title="a > b">Text</p>', ['p1: Text']],
    ['translate="yes" inside', '<div translate="no">no <p translate="yes">yes</p></div>', ['p1 kept: no', 'p2: yes']],
    ['CRLF and tabs', '<p>One\r\n\ttwo</p>\r\n', ['p1: One two']],
    ['a comment and CDATA', 'One<!-- > --> two <![CDATA[x]]>three', ['p1: One two three']],
    ['an ampersand that is no entity', 'AT&T &amp; R&D &unknown; &copy 2025', ['p1: AT&T & R&D &unknown; © 2025']],
    ['a byte order mark', '\uFEFF<p>One</p>', ['p1: One']],
    ['only white space', '<p>&nbsp;</p> <p><img src=x></p>', []],
  ])('is read without its markup: %s', (_, source, plain) => {
    expect(shown(read(source))).toEqual(plain)
  })
})

describe('every tree-construction test of html5lib', () => {
  const files: Readonly<Record<string, readonly { readonly data: string }[]>> = html5lib
  it.each(Object.entries(files).map(([file, tests]) => [file, tests.map(({ data }) => data)] as const))(
    '%s',
    (_, sources) => {
      for (const source of sources) {
        const article = read(source)
        expect([source, brokenSpans(article)]).toEqual([source, []])
        expect(replaceSegments(article, segmentArticle(article), new Map())).toBe(source)
      }
    },
  )
})

describe('any HTML', () => {
  const marks = fc.constantFrom(
    ...'<p>|</p>|<b>|</b>|<i>|</i>|<br>|<a href="x">|</a>|<div>|</div>|<li>|<ul>|</ul>|<img alt="word">|<code>|</code>|<script>|</script>|<!--|-->|<|>|&amp;|&|&nbsp;|<span translate="no">|</span>|<html>|<body>|<article>|<table>|<td>|<svg>|<textarea>|<title>'.split(
      '|',
    ),
    ' ',
    '\n',
    '\r\n',
    'word',
    'One. Two.',
    '"',
    '\0',
    '😀',
  )
  it('is written back byte by byte, and its spans are in order', () => {
    keepsEveryByte(marks, read)
  })

  it('reads back as the text that was written into it', () => {
    const text = fc
      .array(fc.oneof(marks, fc.string({ unit: 'grapheme' })))
      .map(parts => parts.join('').replaceAll('\0', '').replace(/\s+/g, ' ').trim())
    fc.assert(
      fc.property(
        text.filter(line => /[\p{L}\p{N}]/u.test(line)),
        line => {
          expect(shown(read(`<p>${encode(line, 'html')}</p>`))[0]?.replace(/^[^:]*: /, '')).toBe(line)
          const image = shown(read(`<p><img alt="${enclose(line, 'attribute')}"></p>`))[0]
          expect(image?.replace(/^[^:]*: /, '')).toBe(line)
        },
      ),
      { numRuns: 500 },
    )
  })

  it.each([
    '<',
    '<a ',
    '<b>',
    '</b>',
    '<p>',
    '<div>',
    '&',
    '&a',
    '<!--',
    '<![CDATA[',
    '<li>',
    '<b><i></b>',
    '<code>',
    '<br>',
    '" ',
    '<a b="',
  ])('takes no more than linear time: %j', unit => {
    expect(brokenSpans(read(unit.repeat(100_000 / unit.length)))).toEqual([])
  })
})

describe('a page', () => {
  const body = Array.from(
    { length: 12 },
    (_, index) => `<p>The council met on day ${index} and talked about the old bridge for hours.</p>`,
  ).join('')
  const page = (inside: string): Article =>
    read(`<html><body><article><h1>Bridge Talks</h1>${inside}</article></body></html>`)
  const kept = ({ blocks }: Article): readonly string[] =>
    blocks.filter(({ translate }) => !translate).map(block => plainView(block).text)

  it.each(['<form>', '<div class="share">', '<div class="entry themeform share">', '<nav>', '<div id="related">'])(
    'is translated although most of it is inside of a %s',
    opening => {
      const name = /\w+/.exec(opening)?.[0]
      const article = page(`${opening}${body}</${name}>`)
      expect(kept(article)).toEqual([])
      expect(article.blocks.filter(({ role }) => role === 'paragraph').length).toBeGreaterThan(10)
    },
  )

  it('does not translate a small element of class "share"', () => {
    expect(kept(page(`${body}<div class="share">Share this story with all your friends today</div>`))).toEqual([
      'Share this story with all your friends today',
    ])
  })

  it('does not translate lists of links and headings that are links, but translates a list with words between its links', () => {
    const links =
      '<ul><li><a href="/a">News</a></li><li><a href="/b">Sports of the day</a></li><li><a href="/c">Weather</a></li></ul>'
    const words =
      '<ul><li>See <a href="/a">one</a></li><li><a href="/b">two</a></li><li><a href="/c">three</a></li></ul>'
    const teaser = '<h4><a href="/d">Ten things about bridges</a></h4>'
    expect(kept(page(body + links + teaser + words))).toEqual([
      'News',
      'Sports of the day',
      'Weather',
      'Ten things about bridges',
    ])
  })

  it.each([
    ['a menu', '<nav><ul><li>Sports</li><li>Weather</li></ul></nav>', ['Sports', 'Weather']],
    [
      'related stories with their pictures',
      '<div class="article-related-stories__list"><img src="a.png" alt="A dog in the rain"><h3>A dog is found</h3><p>It was wet.</p></div>',
      ['A dog in the rain', 'A dog is found', 'It was wet.'],
    ],
    [
      'a link around blocks, and the heading over it',
      '<h3>More from us</h3><a href="/d"><h4>A dog is found in the rain</h4></a>',
      ['More from us', 'A dog is found in the rain'],
    ],
    ['a heading with the words of leftovers at the end', '<h3>You may also like</h3>', ['You may also like']],
  ])('does not translate %s', (_, inside, leftovers) => {
    expect(kept(page(body + inside))).toEqual(leftovers)
  })

  it.each([
    '<h3>Trending</h3><p>More people than ever watch ships on their telephones.</p>',
    '<div class="has-related"><h3>A dog is found</h3><p>It was wet, and hungry, and glad.</p></div>',
    '<form><h3>A dog is found</h3><p>It was wet, and hungry, and glad.</p></form>'.replaceAll('form', 'section'),
  ])('translates %s', inside => {
    expect(kept(page(body + inside))).toEqual([])
  })

  it.each([
    'role="navigation"',
    'role="menu"',
    'class="share-bar"',
    'class="rail--trending"',
    'class="newsletter-signup"',
  ])('does not translate the items of <div %s> in a fragment', attribute => {
    expect(kept(read(`${body}<div ${attribute}><ul><li>Sports</li><li>On paper</li></ul></div>`))).toEqual([
      'Sports',
      'On paper',
    ])
  })

  it('does not translate the alternative texts of pictures in a list of links', () => {
    const links = ['News', 'Sports of the day', 'Weather'].map(
      text => `<li><p><a href="/a"><img src="a.png" alt="A dog"></a></p><p><a href="/a">${text}</a></p></li>`,
    )
    const { blocks } = page(`${body}<ul>${links.join('')}</ul>`)
    expect(blocks.filter(({ text, translate }) => text === 'A dog' && translate)).toEqual([])
  })

  it('is translated although it is short and all of it is inside of a form', () => {
    const { blocks } = page('<form><p>The bridge fell at noon.</p><p>Nobody was on it.</p></form>')
    expect(blocks.map(({ translate }) => translate)).toEqual([true, true, true])
  })

  it('does not take a line outside of the article for a part of it because of a shared word', () => {
    const menu = '<div><div>Bridge</div><div>Council</div><div>Old</div></div>'
    const { blocks } = read(
      `<html><body><div class="sidebar">${menu}</div><article><h1>Bridge Talks</h1><div class="entry">${body}</div></article></body></html>`,
    )
    expect(blocks.map(({ text }) => text)).not.toContain('Council')
  })

  it('takes the line after a picture for its caption', () => {
    const { blocks } = page(`${body}<p><img src="a.png" alt=""> The bridge in spring</p><p>It is old.</p>`)
    expect(blocks.find(({ text }) => text.endsWith('in spring'))?.role).toBe('caption')
  })

  it.each([
    ['no body', '<html><head><title>A</title></head>', ''],
    ['a body that closes first', '<html><body></body>', '</html>'],
    ['a head that never closes', '<html><head><meta charset="utf-8"><title>A</title><style>a{}</style>', '</html>'],
    ['a head that closes behind the article', '<html><head><title>A</title>', '</head><body></body></html>'],
    ['a head that never closes, and a body', '<html><head><script>var a = "<p>"</script><body>', ''],
    ['two heads', '<html><head></head><head><title>A</title></head><body>', '</body></html>'],
    [
      'the picture of a counter in its head',
      '<html><head><noscript><img src="x"></noscript></head><body>',
      '</body></html>',
    ],
  ])('is read with %s', (_, before, after) => {
    const { blocks } = read(`${before}<article><h1>Bridge Talks</h1>${body}</article>${after}`)
    expect(blocks.filter(({ role }) => role === 'paragraph').length).toBeGreaterThan(10)
  })

  it('has no article if its <title> is never closed, as in a browser', () => {
    const page = `<html><head><title>A bridge</head><body><article>${body}</article></body></html>`
    expect(read(page).blocks).toEqual([])
  })

  it('has one headline', () => {
    const { blocks } = page(`${body}<h1>More bridges</h1>${body}`)
    expect(blocks.filter(({ role }) => role === 'headline').map(({ text }) => text)).toEqual(['Bridge Talks'])
    expect(blocks.find(({ text }) => text === 'More bridges')?.role).toBe('subhead')
  })
})

it('no text has the character U+0000, however the page writes it', () => {
  const plain = ['&#0;', '&#x0;', '\0', '<code>\0</code>'].map(written => {
    const [block] = read(`<p>A bad${written}sign.</p>`).blocks
    return block && plainView(block).text
  })
  expect(plain).toEqual(Array(4).fill('A bad\uFFFDsign.'))
})

it('ruby readings are no part of the sentence, and are kept in the file', () => {
  const source = '<p><ruby>東京<rp>(</rp><rt>とうきょう</rt><rp>)</rp></ruby>で<ruby>雨<rt>あめ</ruby>が降った。</p>'
  const article = read(source)
  expect(article.blocks.map(block => plainView(block).text)).toEqual(['東京で雨が降った。'])
  expect(replaceSegments(article, segmentArticle(article), new Map())).toBe(source)
})
