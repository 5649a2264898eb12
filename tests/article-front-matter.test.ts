import { parse as parseToml } from 'smol-toml'
import { expect, it } from 'vitest'
import { parse as parseYaml } from 'yaml'
import { loadParser, plainView } from '../src/article/index.ts'
import type { Article } from '../src/model.ts'
import { pseudoEdition } from './pseudo-edition.ts'

const parse = await loadParser('markdown')
const read = (head: string): Article => parse(`${head}\n\nText.\n`, { slug: 'a', locale: 'en', file: 'a.md' })
const textsOf = (head: string): readonly string[] =>
  read(head)
    .blocks.slice(0, -1)
    .map(block => `${block.role} ${plainView(block).text}`)

it.each<[what: string, head: string, texts: readonly string[]]>([
  [
    'a subtitle and a description',
    '---\nsubtitle: On rain\ndescription: It rained.\n---',
    ['deck On rain', 'deck It rained.'],
  ],
  ['a folded text', '---\nexcerpt: >-\n  It rained\n  all day.\ndate: 1\n---', ['deck It rained all day.']],
  ['a literal text', '---\r\nabstract: |\r\n  It rained.\r\n  It snowed.\r\n---', ['deck It rained. It snowed.']],
  ['a plain text on two lines', '---\ntitle: Rain\n  in Oslo\n---', ['headline Rain in Oslo']],
  ['captions', '---\nimage: {caption: "A, b"}\nalso:\n  - alt: Snow\n---', ['caption A, b', 'caption Snow']],
  ['captions by longer names', '---\ncoverAlt: Rain\nimage_caption: Snow\n---', ['caption Rain', 'caption Snow']],
  [
    'alternative texts',
    '---\naltText: Rain\nimage_alt_text: Snow\nmini_excerpt: Ice\n---',
    ['caption Rain', 'caption Snow', 'teaser Ice'],
  ],
  ['a caption in a table', '+++\n[cover]\nalt = "Rain" # a\n[more]\nalt = 1\n+++', ['caption Rain']],
  ['a TOML string in three marks', "+++\ntitle = '''\nRain\n'''\n+++", ['headline Rain']],
  ['one on two lines', '+++\nsummary = """\nIt "rained"\nall day."""\n+++', ['deck It "rained" all day.']],
  ['a line that a backslash ends', '+++\ntitle = """Rain \\\r\n   in Oslo"""\n+++', ['headline Rain in Oslo']],
  ['marks before the last ones', '+++\ntitle = """He said "rain""""\n+++', ['headline He said "rain"']],
  ['a letter by its number', '+++\ntitle = "Caf\\U000000e9"\n+++', ['headline Café']],
  [
    'captions in lists of tables',
    '+++\n[[a]]\nalt = "Rain"\n[[a]]\n[a.b]\nalt = "Snow"\n+++',
    ['caption Rain', 'caption Snow'],
  ],
  ['captions on one line', '+++\na = [1.5, {alt = "Rain"}]\nb.alt = "Snow"\n+++', ['caption Rain', 'caption Snow']],
  [
    'captions of figures',
    '---\nfig-cap: Rain\nfig-subcap: [ "Hail", "Snow" ]\n---',
    ['caption Rain', 'caption Hail', 'caption Snow'],
  ],
  ['JSON that is named', '---json\n{"title": "Rain"}\n---', ['headline Rain']],
  ['TOML that is named', '---toml\r\ntitle = "Rain"\r\n---', ['headline Rain']],
  ['a program', '---js\nconst title = "Rain"\n---', []],
  ['a caption in an object', '{"cover": [{"alt": "Rain"}]}', ['caption Rain']],
])('the front matter has %s', (_, head, texts) => {
  expect(textsOf(head)).toEqual(texts)
})

it.each([
  ['several paragraphs', '---\nabstract: |\n  It rained.\n\n  It snowed.\n---'],
  ['several paragraphs in TOML', '+++\nabstract = """\nIt rained.\n\nIt snowed."""\n+++'],
  ['a list', '---\nsummary: |\n  - rain\n  - snow\n---'],
  ['a list after a line', '---\nsummary: |\n  Here:\n  - rain\n---'],
  ['a line that is indented further', '---\nsummary: >\n  Rain\n    snow\n  hail\n---'],
  ['no quotation marks in braces', '---\nimage: {alt: Rain}\n---'],
  ['no words', '---\nimage:\n  alt: "4"\n  alternative: rain\n---'],
])('a text is kept as it is if it has %s', (_, head) => {
  expect(textsOf(head)).toEqual([])
})

it('a translation is the same data with other texts', () => {
  const data = (head: string): unknown =>
    JSON.parse(JSON.stringify(head.startsWith('---') ? parseYaml(head.slice(4, -3)) : parseToml(head.slice(4, -3))))
  const head = [
    '---\ntitle: Rain\n  in "Oslo"',
    'excerpt: >-\n  It rained: "all"\n  day # long.',
    'abstract: |\n  It rained.\n\nimage:\n  alt: A ferry\n---',
  ].join('\n')
  const edition = (source: string): string => pseudoEdition(read(source)).replace('\n\nTEXT.\n', '')
  expect(data(edition(head))).toEqual({
    title: 'RAIN IN "OSLO"',
    excerpt: 'IT RAINED: "ALL" DAY # LONG.',
    abstract: 'IT RAINED.\n',
    image: { alt: 'A FERRY' },
  })
  expect(data(edition('+++\nx = 1\n[cover]\nalt = "A \\"b\\""\ncaption = \'C\'\n+++'))).toEqual({
    x: 1,
    cover: { alt: 'A "B"', caption: 'C' },
  })
})
