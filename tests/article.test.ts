import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatOf, loadParser, parseArticle, replaceSegments, slugOf } from '../src/article/index.ts'
import type { Article, Role } from '../src/model.ts'

const parse = await loadParser('text')
const read = (source: string, locale = 'en'): Article => parse(source, { slug: 'a', locale })
const rolesOf = (source: string, locale?: string): readonly string[] =>
  read(source, locale).blocks.map(({ role, text }) => `${role}: ${text}`)

/** Blocks and the gaps between them, joined in order: this must be the file. */
const replica = ({ source, blocks }: Article): string => {
  let at = 0
  const parts = blocks.flatMap(({ start, end, text }) => {
    const gap = source.slice(at, start)
    at = end
    return [gap, text]
  })
  return [...parts, source.slice(at)].join('')
}

const PAGE = `Written by 10:54 AM World

Minister Pays Unannounced Visit to the Border

Talks With the U.S. Resume

KYIV, March 12 — The minister arrived at noon. “We stay,” he said.

What comes next

A vote is planned for Friday.

Visited 2 times, 1 visit(s) today
Close Search Window
Close`

describe('plain text', () => {
  it('gives each part of a page its role', () => {
    expect(read(PAGE).blocks.map(({ id, role, translate }) => `${id} ${role} ${translate}`)).toEqual([
      'byline byline false',
      'headline headline true',
      'deck deck true',
      'p1 paragraph true',
      'h1 subhead true',
      'p2 paragraph true',
      'x1 boilerplate false',
      'x2 boilerplate false',
      'x3 boilerplate false',
    ])
  })

  const BODY = 'The council met on Monday. It adjourned.'
  it.each<[line: string, role: Role]>([
    ['By Jane Doe', 'byline'],
    ['By Jane Doe and John Roe, Associated Press', 'byline'],
    ['Written by Jane Doe', 'byline'],
    ['(Reporting by Jane Doe and Ana Ruiz; editing by John Roe)', 'byline'],
    ['Jane Doe, Staff Writer', 'byline'],
    ['By Tuesday the army had left the town.', 'paragraph'],
    ['March 12, 2025', 'dateline'],
    ['Updated March 12, 2025 10:54 AM EST', 'dateline'],
    ['Moscow, March 12', 'dateline'],
    ['2025-03-12 10:54', 'dateline'],
    ['by Regan September 15, 2014', 'dateline'],
    ['September 10, 2018 | by Catherine', 'dateline'],
    ['November 20, 2019 / 1:07 AM / CBS News', 'dateline'],
    ['Published November 20th, 2019 - 07:29 GMT', 'dateline'],
    ['Updated on: November 19, 2019 / 10:07 AM / CBS News', 'dateline'],
    ['Sakib Ali/Hindustan Times/Getty Images', 'caption'],
    ['Natalie Naccache | Bloomberg | Getty Images', 'caption'],
    ['© Aaron Schwartz', 'caption'],
    ['© 2025 Island Post', 'boilerplate'],
    ['https://www.example.com/news/ferry', 'boilerplate'],
    ['jane.doe@example.com', 'boilerplate'],
    ['1 / 4', 'boilerplate'],
    ['It went to Kyiv, according to Reuters.', 'paragraph'],
    ['May 9 was cold.', 'paragraph'],
    ['Photo: a square in Kursk / Reuters', 'caption'],
    ['(Photo by Jane Doe)', 'caption'],
    ['Advertisement', 'boilerplate'],
    ['SHARE THIS:', 'boilerplate'],
    ['Read more: the other summit', 'boilerplate'],
    ['We use cookies to make this page work.', 'boilerplate'],
    ['1,204 views', 'boilerplate'],
    ['Share prices fell on Monday.', 'paragraph'],
    ['Close to the border, people were leaving.', 'paragraph'],
    ['• one thing', 'list-item'],
    ['> as she wrote', 'quote'],
  ])('%j is a %s', (line, role) => {
    expect(read(`Council Meets\n\n${BODY}\n\n${line}\n\n${BODY}`).blocks[2]?.role).toBe(role)
  })

  it.each<[why: string, source: string, blocks: readonly string[]]>([
    [
      'one newline between paragraphs',
      'Title\nFirst. Second.\nThird.',
      ['headline: Title', 'paragraph: First. Second.', 'paragraph: Third.'],
    ],
    ['no headline', 'First. Second.\n\nThird.', ['paragraph: First. Second.', 'paragraph: Third.']],
    ['a single line', 'Only this', ['paragraph: Only this']],
    ['CRLF', 'Title\r\n\r\nFirst.\r\n', ['headline: Title', 'paragraph: First.']],
    ['a lone \\r', 'Title\rFirst.', ['headline: Title', 'paragraph: First.']],
    [
      'U+2028 and U+2029',
      'Title\u2029First.\u2028Second.',
      ['headline: Title', 'paragraph: First.', 'paragraph: Second.'],
    ],
    ['a byte order mark', '\uFEFFTitle\n\nFirst.', ['headline: Title', 'paragraph: First.']],
    [
      'numbered list',
      'Title\n\nFirst.\n\n1. one\n2. two\n\n1. FC won.',
      ['headline: Title', 'paragraph: First.', 'list-item: one', 'list-item: two', 'paragraph: 1. FC won.'],
    ],
    [
      'a deck between headline and byline',
      'Title\n\nIt ends with a stop.\n\nBy Jane Doe\n\nFirst.',
      ['headline: Title', 'deck: It ends with a stop.', 'byline: By Jane Doe', 'paragraph: First.'],
    ],
    [
      'nameless lines among leftovers',
      'Title\n\nFirst.\n\nShare\n\nWorld in brief\n\nClose',
      [
        'headline: Title',
        'paragraph: First.',
        'boilerplate: Share',
        'boilerplate: World in brief',
        'boilerplate: Close',
      ],
    ],
    ['nothing', '', []],
    ['white space', ' \r\n\t\n', []],
  ])('cuts blocks: %s', (_, source, blocks) => {
    expect(rolesOf(source)).toEqual(blocks)
  })

  it('joins the lines of a paragraph that was wrapped', () => {
    const paragraph = `The council met on Monday to talk about the budget of the coming year, which
is larger than the one before it by a third, and about the bridge, which has
been closed since April because two of its pillars had moved by more than an
inch. It adjourned at noon.`
    expect(rolesOf(`Council Meets\n\n${paragraph}\n\n${paragraph}`)).toEqual([
      'headline: Council Meets',
      `paragraph: ${paragraph}`,
      `paragraph: ${paragraph}`,
    ])
  })

  it('takes a role from an editor, and refuses one for a block that is not there', () => {
    const roles = [
      { text: 'Title', role: 'paragraph' as const },
      { text: 'First', role: 'boilerplate' as const },
    ]
    const article = parse('Title\n\nFirst.', { slug: 'a', locale: 'en', roles })
    expect(article.blocks.map(({ id, translate, evidence }) => [id, translate, evidence])).toEqual([
      ['p1', true, 'said by an editor'],
      ['x1', false, 'said by an editor'],
    ])
    expect(() => parse('Title', { slug: 'a', locale: 'en', roles: [{ text: 'Nope', role: 'deck' }] })).toThrow(
      'begins with "Nope"',
    )
  })

  const pieces = fc.array(
    fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        '\n',
        '\r',
        '\r\n',
        '\u2028',
        '\u2029',
        '\u0085',
        '\0',
        '\uFEFF',
        ' ',
        '\t',
        'Title',
        'By Jane Doe',
        '1. ',
        '• ',
        '> ',
        'Close',
        '\uD800',
        'é',
        '\u202E',
        'A sentence.',
      ),
    ),
    { maxLength: 30 },
  )
  it('writes every text back byte by byte', () => {
    fc.assert(
      fc.property(pieces, parts => {
        const article = read(parts.join(''))
        expect(replica(article)).toBe(parts.join(''))
        for (const { text } of article.blocks) expect(text).toBe(text.trim())
        expect(new Set(article.blocks.map(({ id }) => id)).size).toBe(article.blocks.length)
      }),
      { numRuns: 500 },
    )
  })

  it('replaces segments and nothing else', async () => {
    const article = await parseArticle('\uFEFFTitle\r\n\r\n  First. Second.  \r\n', {
      slug: 'a',
      locale: 'en',
      format: 'text',
    })
    const segment = (key: string, text: string) => {
      const start = article.source.indexOf(text)
      return { key, block: 'p1', role: 'paragraph' as const, text, translate: true, start, end: start + text.length }
    }
    const segments = [segment('headline', 'Title'), segment('p1.s1', 'First.'), segment('p1.s2', 'Second.')]
    expect(replaceSegments(article, segments, new Map())).toBe(article.source)
    expect(replaceSegments(article, segments, new Map([['p1.s2', 'Zweiter.']]))).toBe(
      '\uFEFFTitle\r\n\r\n  First. Zweiter.  \r\n',
    )
  })
})

describe('file names', () => {
  it.each([
    ['a/kursk-visit.txt', 'kursk-visit', 'text'],
    ['kursk.v2.md', 'kursk.v2', 'markdown'],
    ['C:\\news\\Kursk visit.HTML', 'Kursk visit', 'html'],
    ['../x/объект.json', 'объект', 'jsonld'],
    ['item.ninjs.json', 'item', 'ninjs'],
    ['item.jsonld', 'item', 'jsonld'],
    ['article', 'article', 'text'],
    ['9.8', '9.8', 'text'],
  ])('%s is %s in %s', (name, slug, format) => {
    expect([slugOf(name), formatOf(name)]).toEqual([slug, format])
  })

  it('tells ninjs from JSON-LD by the content of the file', () => {
    expect(formatOf('a.json', '{"uri": "urn:x"}')).toBe('ninjs')
    expect(formatOf('a.json', '{"@context": "https://schema.org", "uri": "x"}')).toBe('jsonld')
  })

  it.each([
    '',
    '..',
    '../..',
    '.env',
    '-rf.txt',
    'a:b.txt',
    'a\0b.txt',
    'con.txt',
    'a..b.txt',
    'a .txt',
    `${'a'.repeat(201)}.txt`,
  ])('refuses %j as a slug', name => {
    expect(() => slugOf(name)).toThrow('cannot name an article')
  })
})
