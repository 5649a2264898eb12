import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse as parseToml } from 'smol-toml'
import { describe, expect, it } from 'vitest'
import { parse as parseYaml } from 'yaml'
import { formatOf } from '../src/article/index.ts'
import type { Format, Locale } from '../src/model.ts'
import { withAttributes } from '../src/publish/forms/html/tags.ts'
import { setMembers } from '../src/publish/forms/json/members.ts'
import type { PublicationForm } from '../src/publish/index.ts'
import { cleanInline } from '../src/publish/template/inline.ts'
import { editionOf, POLICY, plan, readAll, readSource, textIn } from './publication.ts'

const FIXTURES = join(import.meta.dirname, 'fixtures', 'publish')

/** Compares with a file; with UPDATE=1 writes it, for a person to read. */
function expectFile(name: string, text: string): void {
  const path = join(FIXTURES, name)
  if (process.env.UPDATE === '1') writeFileSync(path, text)
  expect(text).toBe(readFileSync(path, 'utf8'))
}

/** An article published in Spanish and, where nobody has read it, in Arabic. */
async function publishFixture(file: string, as: PublicationForm, locale: Locale): Promise<string> {
  const text = readFileSync(join(FIXTURES, file), 'utf8')
  const source = await readSource(text, formatOf(file, text), 'ferry')
  const editions = [readAll(editionOf(source, 'es'), 'approved'), editionOf(source, 'ar')]
  const { publications } = await plan(source, editions, { as, policy: { ...POLICY, baseUrl: 'https://example.org' } })
  return textIn(publications, locale)
}

describe('a publication in its source’s own form', () => {
  it.each([
    ['letter.txt', 'es', 'letter.es.txt'],
    ['letter.md', 'es', 'letter.es.md'],
    ['page.html', 'es', 'page.es.html'],
    ['page.html', 'ar', 'page.ar.html'],
    ['page.html', 'en', 'page.en.html'],
    ['story.jsonld', 'es', 'story.es.jsonld'],
    ['story.jsonld', 'en', 'story.en.jsonld'],
    ['item.ninjs.json', 'ar', 'item.ninjs.ar.json'],
    ['item.ninjs.json', 'es', 'item.ninjs.es.json'],
    ['ferry.srt', 'es', 'ferry.es.srt'],
    ['ferry.srt', 'en', 'ferry.srt'],
    ['ferry.vtt', 'ar', 'ferry.ar.vtt'],
  ])('%s in %s is %s', async (file, locale, expected) => {
    expectFile(expected, await publishFixture(file, 'source', locale))
  })
})

describe('a publication in a form of ours', () => {
  it.each([
    ['letter.md', 'html', 'ar', 'letter.md.ar.html'],
    ['page.html', 'ninjs', 'es', 'page.html.es.ninjs.json'],
    ['ferry.vtt', 'html', 'ar', 'ferry.vtt.ar.html'],
  ] as const)('%s as %s in %s is %s', async (file, as, locale, expected) => {
    const text = await publishFixture(file, as, locale)
    expectFile(expected, text.replace(/<style>[\s\S]*<\/style>/, '<style></style>'))
  })

  it('has its parts where the desk’s own template puts them', async () => {
    const source = await readSource('Ferry Returns\n\nIt came back.\n', 'text')
    const template =
      '<html lang="{{lang}}" dir="{{dir}}"><title>{{title}}</title>{{head}}<main>{{body}}{{foot}}</main>{{unknown}}</html>'
    const published = (text: string) =>
      plan(source, [readAll(editionOf(source, 'ar', () => '{{title}} $& </title>'))], {
        as: 'html',
        policy: { ...POLICY, template: text },
      })
    const page = textIn((await published(template)).publications, 'ar')
    expect(page).toContain('<html lang="ar" dir="rtl"><title>{{title}} $&amp; &lt;/title&gt;</title>')
    expect(page).toContain('{{unknown}}</html>')
    await expect(published(template.replace('{{foot}}', ''))).rejects.toThrow('the page template has no {{foot}}')
  })
})

describe('front matter', () => {
  it.each([
    ['---\ntitle: Ferry\nlang: en\n---\n', 'lang: es\n'],
    ['---\ntitle: Ferry\nlanguage: "en-GB"\n---\n', 'language: "es"\n'],
    ['+++\ntitle = "Ferry"\nlanguageCode = "en"\n+++\n', 'languageCode = "es"\n'],
    ['{\n  "title": "Ferry",\n  "locale": "en_US"\n}\n', '"locale": "es",\n'],
    ['---\ntitle: Ferry\nlang: sv\n---\n', 'lang: sv\n'],
  ])('%j has %j', async (front, expected) => {
    const source = await readSource(`${front}\nIt came back.\n\nlang: en\n`, 'markdown')
    const text = textIn((await plan(source, [readAll(editionOf(source, 'es', one => one))])).publications, 'es')
    expect(text).toContain(expected)
    expect(text).toContain('\nlang: en\n')
  })
})

describe('the disclosure for machines in Markdown and text', () => {
  const parsers: Readonly<Record<string, (text: string) => object>> = {
    '-': text => parseYaml(text.replace(/^---\r?\n|\r?\n(?:---|\.\.\.)$/g, '')),
    '+': text => parseToml(text.replace(/^\+\+\+\r?\n|\+\+\+$/g, '')),
    '{': text => JSON.parse(text),
  }
  const BODY = '\n# Ferry Returns\n\nIt came back on Monday.\n\nai_disclosure: none\n'
  const publish = async (text: string, format: 'markdown' | 'text' = 'markdown', read = false) => {
    const source = await readSource(text, format)
    const edition = editionOf(source, 'es', one => one)
    return (await plan(source, [read ? readAll(edition) : edition])).publications
  }

  it.each([
    ['YAML', '---\ntitle: Ferry Returns\ntags: [a]\n---', { title: 'Ferry Returns', tags: ['a'] }],
    ['YAML that ends in a text of many lines', '---\ntitle: Ferry\nnote: |\n  one\n  two\n...', { title: 'Ferry' }],
    [
      'YAML with our own field',
      '---\nai_disclosure:\n  - of the source\n  - two\ntitle: Ferry\n---',
      { title: 'Ferry' },
    ],
    ['YAML with CRLF and a byte order mark', '\uFEFF---\r\ntitle: Ferry\r\n---', { title: 'Ferry' }],
    ['TOML', '+++\ntitle = "Ferry"\n[params]\nai_disclosure = "x"\n+++', { params: { ai_disclosure: 'x' } }],
    ['TOML with our own field', '+++\nai_disclosure = "x"\ntitle = "Ferry"\n+++', { title: 'Ferry' }],
    ['TOML after a blank line', '\n+++\ntitle = "Ferry"\n+++', { title: 'Ferry' }],
    ['JSON', '{\n  "title": "Ferry",\n  "noindex": false\n}', { title: 'Ferry' }],
  ])('%s', async (_, front, rest) => {
    const text = textIn(await publish(front + BODY), 'es')
    const marked = text.slice(0, text.indexOf('\n# Ferry')).replace('\uFEFF', '').trim()
    expect(parsers[marked[0] ?? '']?.(marked)).toMatchObject({
      ai_disclosure: 'ai-autonomous',
      digital_source_type: 'trainedAlgorithmicMedia',
      noindex: true,
      ...rest,
    })
    expect(text).toContain('\n\nai_disclosure: none\n')
    expect(text).not.toContain('<!--')
    expect(textIn(await publish(front + BODY), 'en')).toBe(front + BODY)
  })

  it('says what people did, and nothing that is unknown', async () => {
    const front = '---\ntitle: Ferry\n---'
    const text = textIn(await publish(front + BODY, 'markdown', true), 'es')
    expect(text).toContain('\nai_disclosure: "ai-assisted"\n')
    expect(text).not.toContain('noindex')
  })

  it('is in a comment if there is no front matter; a rule or a list is no front matter', async () => {
    const text = textIn(await publish(`---\n\nIt came back.\n\n---\n${BODY}`), 'es')
    expect(text).toMatch(/\n\n<!-- ai-disclosure: ai-autonomous; digitalSourceType: trainedAlgorithmicMedia -->\n$/)
    expect(text).toMatch(/^---\n\nIt came back\.\n\n---\n\n# F/)
  })

  it('is in a comment if the front matter names its language', async () => {
    const front = '---json\n{"title": "Ferry"}\n---\n'
    const text = textIn(await publish(front + BODY), 'es')
    expect(text).toMatch(/\n\n<!-- ai-disclosure: ai-autonomous; digitalSourceType: trainedAlgorithmicMedia -->\n$/)
    expect(text.startsWith(front)).toBe(true)
  })

  it('is in a comment at the end of XML', async () => {
    const rss =
      '<rss version="2.0"><channel><title>News</title><language>en</language><item><title>Ferry Returns</title><description>It came back on Monday.</description></item></channel></rss>\n'
    const source = await readSource(rss, 'xml')
    const text = textIn((await plan(source, [editionOf(source, 'es')])).publications, 'es')
    expect(text).toMatch(/\n<!-- ai-disclosure: ai-autonomous; digitalSourceType: trainedAlgorithmicMedia -->\n$/)
    expect(text).toContain('<language>es</language>')
  })

  it('is in the front matter of plain text, and absent if there is none', async () => {
    expect(textIn(await publish(`---\ntitle: Ferry\n---\n\nIt came.\n`, 'text'), 'es')).toContain(
      '\nai_disclosure: "ai-autonomous"\n',
    )
    expect(textIn(await publish('Ferry Returns\n\nIt came.\n', 'text'), 'es')).not.toMatch(/ai.disclosure|<!--/)
  })
})

describe('a page of another shape', () => {
  const body =
    '<body><article><h1>Ferry Returns to the Island</h1><p>It came back on Monday.</p></article></body></html>'
  it.each([
    [
      '<html lang="en" xml:lang="en"><head><title>x</title></head>',
      '<html lang="es" xml:lang="es"><head><title>[es] x</title>⁂</head>',
    ],
    [
      '<html><head><title>x</title><div></div><meta name="a"></head>',
      '<html lang="es"><head><title>[es] x</title>⁂<div></div><meta name="a"></head>',
    ],
    [
      '<html><head><noscript><img src="x"></noscript></head>',
      '<html lang="es"><head>⁂<noscript><img src="x"></noscript></head>',
    ],
    [
      '<html><head><noscript><link rel="a"></noscript></head>',
      '<html lang="es"><head><noscript><link rel="a"></noscript>⁂</head>',
    ],
    ['<html>', '<html lang="es">⁂'],
    ['<HTML Lang=en><HEAD><META CHARSET=latin1>', '<HTML lang="es"><HEAD><META CHARSET=UTF-8>⁂'],
  ])('%s becomes %s', async (head, expected) => {
    const source = await readSource(head + body, 'html')
    const { publications } = await plan(source, [readAll(editionOf(source, 'es'))])
    const marks = /<!-- interlinear head -->[\s\S]*<!-- \/interlinear head -->\n/
    expect(textIn(publications, 'es').replace(marks, '⁂').split('<body>')[0]).toBe(expected)
  })
})

describe('a C2PA manifest', () => {
  it('is linked if the configuration names one', async () => {
    const source = await readSource('Ferry Returns\n\nIt came back.\n', 'text')
    const policy = { ...POLICY, baseUrl: 'https://example.org', c2pa: '{file}.c2pa' }
    const page = textIn(
      (await plan(source, [readAll(editionOf(source, 'es'))], { as: 'html', policy })).publications,
      'es',
    )
    expect(page).toContain(
      '<link rel="c2pa-manifest" type="application/c2pa" href="https://example.org/es/harbour.html.c2pa">',
    )
  })
})

describe('hostile texts', () => {
  const hostile = '</script><script>alert(1)</script><!-- interlinear notes --> "quoted" & <b onclick="x()">bold</b>'
  it.each<[string, Format, PublicationForm]>([
    ['Title\n\nA sentence here.\n', 'text', 'html'],
    ['Title\n\nA sentence here.\n', 'text', 'ninjs'],
    ['{"@type":"NewsArticle","headline":"Title","articleBody":"A sentence here."}', 'jsonld', 'source'],
    ['{"@type":"NewsArticle","headline":"Title","articleBody":"A sentence here."}', 'jsonld', 'html'],
  ])('in %j (%s) remain plain texts as %s', async (text, format, as) => {
    const source = await readSource(text, format)
    const { publications } = await plan(source, [readAll(editionOf(source, 'es', () => hostile))], { as })
    const page = textIn(publications, 'es')
    if (as === 'html') {
      expect(page.match(/<script/g)).toHaveLength(1)
      expect(page.match(/<\/script/g)).toHaveLength(1)
      expect(page).not.toContain('<b onclick')
      expect(page.match(/<!-- interlinear notes -->/g)).toHaveLength(1)
    } else expect(() => JSON.parse(page)).not.toThrow()
    if (as === 'source') expect(JSON.parse(page).headline).toBe(hostile)
  })

  it('in the JSON-LD of a page cannot end its script', async () => {
    const page =
      '<html lang="en"><head><script type="application/ld+json">{"@type":"NewsArticle","headline":"Ferry Returns to the Island"}</script></head><body><article><h1>Ferry Returns to the Island</h1><p>It came back on Monday.</p></article></body></html>'
    const source = await readSource(page, 'html')
    const target = '&lt;/script&gt;&lt;script&gt;alert(1)'
    const { publications } = await plan(source, [
      readAll(editionOf(source, 'es', text => (text.startsWith('Ferry') ? target : text))),
    ])
    const scripts = [...textIn(publications, 'es').matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)].map(([, json]) =>
      JSON.parse(json ?? ''),
    )
    expect(scripts.map(({ headline }) => headline)).toEqual(['</script><script>alert(1)', '</script><script>alert(1)'])
  })

  it.each([
    ['<a href="https://example.org/a?b=1&amp;c=2">x</a>', '<a href="https://example.org/a?b=1&amp;c=2">x</a>'],
    ['<a href="/local">x</a>', '<a href="/local">x</a>'],
    ['<a href="javascript:alert(1)">x</a>', '<a>x</a>'],
    ['<a href="java&#115;cript:alert(1)">x</a>', '<a>x</a>'],
    ['<a href="java\tscript:alert(1)">x</a>', '<a>x</a>'],
    ['<a href=" JavaScript:alert(1)#/?">x</a>', '<a>x</a>'],
    ['<a href="data:text/html,x">x</a>', '<a>x</a>'],
    ['<a href="vbscript:x" onclick="y()">x</a>', '<a>x</a>'],
    ["<a href='//example.org/\"><b>'>x</a>", '<a href="//example.org/&quot;&gt;&lt;b&gt;">x</a>'],
    ['a < b and c > d', 'a &lt; b and c &gt; d'],
    ['<em>one <strong>two</em>', '<em>one <strong>two</strong></em>'],
    ['two</em> three', 'two three'],
    ['<script>alert(1)</script>x', 'x'],
    ['<style>p{}</style>x', 'x'],
    ['<img src=x onerror=alert(1)>x', 'x'],
    ['<svg><a href="x">y</a></svg>', '<a href="x">y</a>'],
    ['line<br/>two', 'line<br>two'],
    ['<ruby>漢<rt>kan</rt></ruby>', '<ruby>漢<rt>kan</rt></ruby>'],
    ['&lt;b&gt; &amp; &copy;', '&lt;b&gt; &amp; ©'],
  ])('%j inside of a sentence becomes %j', (html, expected) => {
    expect(cleanInline(html)).toBe(expected)
  })
})

describe('a tag with other attributes', () => {
  it.each<[string, Readonly<Record<string, string | undefined>>, string]>([
    ['<html>', { lang: 'es' }, '<html lang="es">'],
    ['<HTML Class=a LANG=en>', { lang: 'es' }, '<HTML Class=a lang="es">'],
    ["<html lang='en' data-x='lang=fr'>", { lang: 'es', dir: 'rtl' }, '<html dir="rtl" lang="es" data-x=\'lang=fr\'>'],
    ['<html data-lang="en" lang="en">', { lang: 'es' }, '<html data-lang="en" lang="es">'],
    ['<html dir="rtl" lang="ar">', { dir: undefined }, '<html lang="ar">'],
    ['<meta content="a > b" name=x />', { content: '"c" & d' }, '<meta content="&quot;c&quot; &amp; d" name=x />'],
  ])('%j with %j → %j', (tag, attributes, expected) => {
    expect(withAttributes(tag, attributes)).toBe(expected)
  })
})

describe('members of a JSON file', () => {
  it.each<[string, Readonly<Record<string, unknown>>, string]>([
    ['{"a":1}', { b: [2] }, '{"a":1,"b":[2]}'],
    ['{\n  "a": 1\n}\n', { b: 'x' }, '{\n  "a": 1,\n  "b": "x"\n}\n'],
    ['{}', { b: 1 }, '{"b":1}'],
    ['{ "a" : {"b":1} , "c" : 3 }', { a: null }, '{ "a" : null , "c" : 3 }'],
    ['{"a":1,"b":2,"c":3}', { b: undefined }, '{"a":1,"c":3}'],
    ['{"a":1,"b":2,"c":3}', { a: undefined, b: undefined }, '{"c":3}'],
    ['{"a":1}', { a: undefined }, '{}'],
    ['{"a":1}', { x: undefined }, '{"a":1}'],
    ['\uFEFF{"a":1}', { a: 2 }, '\uFEFF{"a":2}'],
  ])('%j with %j → %j', (file, members, expected) => {
    expect(setMembers(file, members)).toBe(expected)
  })
})

describe('the head of a page in our own form', () => {
  const pageOf = async (byline: string, to: Locale = 'es'): Promise<string> => {
    const source = await readSource(`${byline}\n\nFerry Returns to Port\n\nIt came back on Monday.\n`, 'text', 'ferry')
    expect(source.article.blocks[0]?.role).toBe('byline')
    const { publications } = await plan(source, [readAll(editionOf(source, to))], { as: 'html' })
    return textIn(publications, to)
  }

  it.each(['Reported by 9:20 PM World Desk', 'Written by: 21.20, World Desk'])(
    'leaves out a byline that has a time and no author: %s',
    async byline => {
      const page = await pageOf(byline)
      expect(page).not.toContain('World Desk')
      expect(page).toContain('<header>\n<h1>[es] Ferry Returns to Port</h1>')
    },
  )

  it.each(['By Ana Ruiz', 'Reported by Ana Ruiz, 9:20 PM', 'Reported by 24 Horas'])(
    'keeps a byline in its own language, with a lang attribute: %s',
    async byline =>
      expect(await pageOf(byline)).toContain(`<p class="byline"><span lang="en" dir="ltr">${byline}</span></p>`),
  )

  it('has an Open Graph locale only if the locale has a region', async () => {
    expect(await pageOf('By Ana Ruiz')).not.toContain('og:locale')
    expect(await pageOf('By Ana Ruiz', 'pt-BR')).toContain('<meta property="og:locale" content="pt_BR">')
    expect(await pageOf('By Ana Ruiz', 'zh-Hant-TW')).toContain('<meta property="og:locale" content="zh_TW">')
  })
})
