import { readFileSync } from 'node:fs'
import { tests as examples } from 'commonmark-spec'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  contentSegment,
  encode,
  fromPieces,
  loadParser,
  plainView,
  replaceSegments,
  toPieces,
} from '../src/article/index.ts'
import type { Article } from '../src/model.ts'
import { segmentArticle } from '../src/segment/index.ts'
import { brokenSpans, keepsEveryByte } from './article-spans.ts'

const parse = await loadParser('markdown')
const read = (source: string): Article => parse(source, { slug: 'a', locale: 'en' })
const plainOf = (source: string): readonly string[] => read(source).blocks.map(block => plainView(block).text)

describe('a paragraph of Markdown', () => {
  const idsOf = (source: string): readonly string[] => read(source).blocks.map(({ id }) => id)
  const [rain, after] = [
    '# Rain in Oslo\n\nIt rained all day. Roads are closed.\n\n',
    '\n\nIt rained again. Roads are open.',
  ]

  it.each([
    'Nobody died. Everybody is happy: the water is gone!',
    'Nobody died. The mayor asked: who pays?',
    'Who pays for it?',
  ])('stays a paragraph if it ends as a sentence does: %s', text => {
    expect(idsOf(rain + text + after)).toEqual(['headline', 'p1', 'p2', 'p3'])
  })

  it('is no deck if it has more than one sentence', () => {
    expect(idsOf('# Rain in Oslo\n\nRoads are closed. Two roads, Ana Bel said!\n\nIt rained again.')).toEqual([
      'headline',
      'p1',
      'p2',
    ])
  })

  it('is a heading in a file with headings only if all of it is bold', () => {
    expect(idsOf(`${rain}## Roads\n\nThey are closed.\n\nWater${after}`)).toEqual([
      'headline',
      'p1',
      'h1',
      'p2',
      'p3',
      'p4',
    ])
    expect(idsOf(`${rain}## Roads\n\nThey are closed.\n\n**Water**${after}`).at(-2)).toBe('h2')
    expect(idsOf(`${rain}Gen. Lee Resigns${after}`).at(-2)).toBe('h1')
  })
})

describe('a table of Pandoc', () => {
  const simple = '  Right     Left\n-------     ------\n     12     twelve\n    123     one hundred'
  it.each<[what: string, table: string]>([
    ['simple', simple],
    ['without a head', '-------     ------\n     12     twelve\n-------     ------'],
    [
      'of several lines a row',
      '-----------------------\n Day       What\n--------- -------------\n Monday    The ferry\n           came back\n\n Tuesday   It rained\n-----------------------',
    ],
    [
      'drawn, with several lines a row',
      '+------+-------+\n| Boat | Price |\n+======+=======+\n| Old  | $1    |\n| one  |       |\n+------+-------+',
    ],
  ])('%s, is not translated, since a longer word would shift its columns', (_, table) => {
    const { blocks } = read(`# Boats\n\nWe counted boats.\n\n${table}\n\nTable: Boats by day.\n\nThat is all of it.`)
    expect(blocks.map(({ role, text, translate }) => [role, text, translate])).toEqual([
      ['headline', 'Boats', true],
      ['paragraph', 'We counted boats.', true],
      ['boilerplate', table.trimStart(), false],
      ['paragraph', 'Table: Boats by day.', true],
      ['paragraph', 'That is all of it.', true],
    ])
  })

  it('with drawn borders and one line a row is translated cell by cell, and its borders are drawn again', () => {
    const code = '```\n+---+\n| a  |\n+---+\n```'
    const source = `# Boats\n\n+------+:-----:+\n| Boat | Price |\n+======+=======+\n| *One* | a \\| b |\n+------+-------+\n\n${code}\n`
    for (const text of [source, source.replaceAll('\n', '\r\n')]) {
      const article = read(text)
      expect(article.blocks.map(({ text }) => text)).toEqual(['Boats', 'Boat', 'Price', '*One*', 'a \\| b'])
      const segments = segmentArticle(article)
      const own = new Map(segments.map(({ key, text }) => [key, text]))
      expect(replaceSegments(article, segments, own)).toBe(text)
      const [, , , cell] = segments
      expect(
        replaceSegments(article, segments, new Map([[cell?.key ?? '', '*El transbordador* 東']])).replaceAll('\r', ''),
      ).toBe(
        [
          '# Boats',
          '',
          '+-----------------------+:------:+',
          '| Boat                  | Price  |',
          '+=======================+========+',
          '| *El transbordador* 東 | a \\| b |',
          '+-----------------------+--------+',
          '',
          code,
          '',
        ].join('\n'),
      )
    }
  })

  it.each(['Title of it\n-----------\n\nSome text.', 'One.\n\n----------\n\nTwo.', 'One.\n--- ---\n\nTwo.'])(
    'stays text under a row of hyphens: %j',
    source => {
      expect(read(source).blocks.every(({ translate }) => translate)).toBe(true)
    },
  )
})

describe('a Markdown article', () => {
  const source = readFileSync(new URL('fixtures/article-bridge.md', import.meta.url), 'utf8')

  it('has its roles, its metadata, and what an editor says in the front matter', () => {
    const article = read(source)
    expect(article.blocks.map(block => `${block.id} ${plainView(block).text}`)).toEqual([
      'headline Bridge Reopens: Traffic Returns to the East Bank',
      'deck The crossing had been closed since April.',
      'headline2 Bridge Reopens: Traffic Returns to the East Bank',
      'byline By Jane Doe and John Roe',
      'p1 KYIV, March 12 — The Paton Bridge reopened on Wednesday, Gen. Ivan Petrenko said. “It holds,” he told news.example.',
      'c1 A bridge over a wide river',
      'c2 The bridge on Tuesday',
      'h1 What was repaired',
      'l1 Two pillars, each 42 m high',
      'l2 The deck [sic]',
      'q1 Nobody was hurt.',
      'p2 Year',
      'p3 Cars a day',
      'p4 2021',
      'p5 45,000',
      'p6 The city counted no accident.',
      'x1 Subscribe to The Courier',
      'x2 Share this:',
    ])
    expect([article.originalLocale, article.metadata]).toEqual([
      'uk',
      {
        title: 'Bridge Reopens: Traffic Returns to the East Bank',
        author: 'Jane Doe, John Roe',
        date: '2025-03-12',
        section: 'World',
        url: 'https://news.example/bridge',
      },
    ])
  })

  it('gives an engine words and holds, sentence by sentence', () => {
    const segments = segmentArticle(read(source))
    const shown = segments
      .filter(({ key }) => key.startsWith('p1.'))
      .map(segment =>
        toPieces(segment).map(piece => (typeof piece === 'string' ? piece : { [piece.kind]: piece.source })),
      )
    expect(shown).toEqual([
      [
        'KYIV, March 12 — The ',
        { open: '**' },
        'Paton Bridge',
        { close: '**' },
        ' ',
        { open: '[' },
        'reopened',
        { close: '](https://news.example/a "Our report")' },
        ' on Wednesday, Gen. Ivan Petrenko said.',
      ],
      ['“It holds,” he told ', { void: '`news.example`' }, '.'],
    ])
  })

  it('is written back with a translated headline, and nothing else changes', () => {
    const article = read(source)
    const segments = segmentArticle(article)
    expect(replaceSegments(article, segments, new Map())).toBe(source)
    expect(replaceSegments(article, segments, new Map([['headline', "L'acqua"]]))).toBe(
      source.replace('Bridge Reopens: Traffic Returns to the East Bank', "L''acqua"),
    )
  })

  it.each<[what: string, source: string, plain: readonly string[]]>([
    ['an icon within emphasis', 'It is __:octicons-goal-16: the goal__ of all.', ['It is \uFFFC the goal of all.']],
    ['attributes behind emphasis', '__Update__{ title="21 August" }: it works.', ['Update: it works.']],
    [
      'attributes with quotation marks in quotation marks',
      'See ![A page](a.png){.border fig-alt="The page "Penguins", open." width=50%} here.',
      ['See \uFFFC here.'],
    ],
    ['attributes with a template in them', "![](a.png){.border fig-alt='A {{< meta name >}} page'}", []],
    ['a text in single quotation marks', "![](a.png){fig-alt='A page with penguins'}", ['A page with penguins']],
    [
      'CRLF, hard breaks and tables',
      '# Head #\r\n\r\na \r\nb  \r\nc\r\n\r\n| x |\r\n|---|\r\n| y |\r\n',
      ['Head', 'a b\nc', 'x', 'y'],
    ],
    ['a lone \\r', 'One.\r\rTwo\rthree.', ['One.', 'Two three.']],
    ['a byte order mark', '\uFEFF# Head\n\nText.', ['Head', 'Text.']],
    ['a tag of a line that stands alone', '<em>\n  See [posts](/p), **now**.\n</em>', [' See posts, now. ']],
    ['a fence behind a closing tag', '::: {.border}\n<div>\nA box\n</div>\n:::', ['A box']],
    ['a table right behind a fence', '::: wide\n+---+---+\n| a | b |\n+---+---+\n:::', ['a', 'b']],
    ['inline HTML', 'a<br>b <b>c</b> <!-- d -->e', ['a\nb c e']],
    ['an open bracket, a lone asterisk', 'a [b] * c', ['a [b] * c']],
    ['references', '[a][b] [c] [d]\n\n[b]: /u\n[D]: /v', ['a [c] d']],
    [
      'brackets in a link',
      '[[Android] Buttons](/a) and [see [b] c](/d)\n\n[b]: /u',
      ['[Android] Buttons and [see b c](/d)'],
    ],
    ['small letters and powers', 'H~2~O, x^2^, ~5 to ~6, a^b', ['H2O, x2, ~5 to ~6, a^b']],
    ['a note whose text begins on the next line', '  [^1]:\n    The note.\n    Goes on.', ['The note. Goes on.']],
    ['sums in brackets', 'So \\(a+b\\), \\(n\\) and \\\\(x_1\\\\) hold.', ['So \uFFFC, \uFFFC and \uFFFC hold.']],
    ['a sum that stands alone', '\\[\na = b\n\\]\n\nIt is.', ['It is.']],
    [
      'brackets that are no sum',
      'So \\(see below\\), bridge\\(s\\), \\(1-2\\), \\[sic\\], \\[x\\], \\[US-EU\\], C:\\\\(Old Files\\\\).',
      ['So (see below), bridge(s), (1-2), [sic], [x], [US-EU], C:\\(Old Files\\).'],
    ],
    [
      'options of code',
      '```{r}\n#| fig-cap: "The bridge"\n#| echo: true\n#| fig-alt: |\n#|   Two\n#|   lines\n#| tbl-cap: []\nx # fig-cap: y\n```',
      ['The bridge', 'Two lines'],
    ],
    ['options of code for the browser', '```{ojs}\n//| fig-cap: A map\nx\n```', ['A map']],
    ['options of R Markdown', '```{r map, fig.cap="A map", out.width="5"}\nx\n```', ['A map']],
    ['options that are no YAML', '```{r}\n#| fig-cap: "A map\n```\n\nText.', ['Text.']],
    ['settings that are shown', '```yaml\n#| fig-cap: A map\n```\n\nText.', ['Text.']],
    ['a hard break in a quotation', '> It rained.  \n> — Ann Lee', ['It rained.\n— Ann Lee']],
    ['TOML after a blank line', '\n+++\ntitle = "Rain"\n+++\n\nIt rained.', ['Rain', 'It rained.']],
    ['empty TOML', '+++\n+++\n\nIt rained.', ['It rained.']],
    [
      'code of a component whose last fence is indented',
      'import A from "a"\n\n<A>\n    ```sh\n    rain\n    ```\n</A>\n\nIt rained.',
      ['It rained.'],
    ],
    [
      'Markdown within elements of MDX',
      '<A x={1}>\n<p>\n**Rain** and `snow`\n</p>\n<ul><li>A [map](/m)</li><li>More</li></ul>\n</A>',
      ['Rain and snow', 'A map', 'More'],
    ],
    ['a tag in code in MDX', '<A x={1}>\n<p>Yes, `<style>` and `<b>` work.</p>\n</A>', ['Yes, <style> and <b> work.']],
    ['HTML elsewhere', '<p>\n**Rain** here\n</p>', ['**Rain** here']],
    ['the text of a component', '<Card href="/a" description="All about rain." />', ['All about rain.']],
    [
      'notes of Sphinx',
      '```{note} Rain\n:class: tip\nIt rained.\n```\n\n:::{figure} a.png\n:alt: Snow\nIt snowed.\n:::\n\n:::{code} py\nx\n:::',
      ['Rain', 'It rained.', 'Snow', 'It snowed.'],
    ],
    [
      'code and options within them',
      '````{tip}\n---\nclass: wide\n---\n```{code-block} py\nx\n```\nRain.\n````\n\n(a)=\n% Nobody reads it.\n+++\nSnow.',
      ['Rain.', 'Snow.'],
    ],
    ['comments of templates', 'Rain {# no\nword #}here.\n\n{# nobody #}\n\nSnow.', ['Rain here.', 'Snow.']],
    [
      'emphasis that a template stands beside',
      '{% note %}**Stop here.**{% endnote %}\n\n{% note %}**“Go”** on{% endnote %}',
      ['Stop here.', '“Go” on'],
    ],
    ['an icon of one letter', 'Rain :x: and at 5:30:12.', ['Rain \uFFFC and at 5:30:12.']],
    ['an element with an event', 'Rain <b-b @click="a > b">here</b-b>.', ['Rain here.']],
    ['styles and scripts', '<style>\na:has(> b) { c: d }\n</style>\n\n<script>\nlet a\n</script>\n\nRain.', ['Rain.']],
    ['a percentage in other Markdown', '% of rain\n\n(a)=', ['% of rain', '(a)=']],
    ['variables around a link', '[$FILE]($BRANCH) in `$REPO`', ['$FILE in $REPO']],
    ['a table with spaces behind its lines', '| a | b |  \n| --- | --- |  \n| c | d |  ', ['a', 'b', 'c', 'd']],
    ['Chinese lines', '他说\n“好”。', ['他说“好”。'.replace('“', ' “')]],
    ['Japanese lines', '彼は\n言った。', ['彼は言った。']],
    ['code and rules', '```\na\n```\n\n---\n\n    b\n\nc', ['c']],
  ])('is read without its markup: %s', (_, source, plain) => {
    expect(plainOf(source)).toEqual(plain)
  })

  it.each([
    ['---\ntitle: [a\n---\n\nText.', 'a.md:'],
    ['---\nroles: {Text: chief}\n---\n\nText.', 'expected headline, deck'],
    ['---\na: &x [1]\nb: *x\n---\n\nText.', 'alias'],
    ['---\nroles: {Nowhere: deck}\n---\n\nText.', 'begins with "Nowhere"'],
  ])('is refused with its place: %j', (source, message) => {
    try {
      parse(source, { slug: 'a', locale: 'en', file: 'a.md' })
      expect.unreachable()
    } catch (error) {
      expect(`${String(error)} ${JSON.stringify(error)}`.replace('"file":"a.md"', 'a.md:')).toContain(message)
    }
  })
})

describe('every example of the CommonMark specification', () => {
  const sections = Map.groupBy(examples, ({ section }) => section)
  it.each([...sections].map(([section, all]) => [section, all.map(({ markdown }) => markdown)] as const))(
    'in its section on %s is written back unchanged',
    (_, sources) => {
      for (const source of sources.flatMap(markdown => [markdown, markdown.replaceAll('\n', '\r\n')])) {
        const article = read(source.replaceAll('→', '\t'))
        expect([source, brokenSpans(article)]).toEqual([source, []])
        expect(replaceSegments(article, segmentArticle(article), new Map())).toBe(article.source)
      }
    },
  )
})

describe('any Markdown', () => {
  const marks = fc.constantFrom(
    ...[
      '*',
      '**',
      '_',
      '`',
      '[',
      ']',
      '](u)',
      '![',
      '<',
      '>',
      '&amp;',
      '&',
      '\\',
      '#',
      '\n',
      '\n\n',
      '\r\n',
      '- ',
      '1. ',
      '> ',
      '|',
      '|-|',
      '\n---\n',
      'word',
      ' ',
      '\t',
      '中',
      '😀',
      '~~',
      'a.b',
      '<br>',
      '---\n',
      '\0',
      '{{',
      '}}',
      '{{< a >}}',
      '{% b %}',
      '{%',
      '{#i}',
      '{.c}',
      '{',
      '}',
      '$',
      '$x^2$',
      '==',
      '^[',
      '!!! note',
      ':::',
      ':i:',
      '++k++',
      '@fig-1',
      '<Tab a={b}>',
      '</Tab>',
      '[!NOTE]',
      '[^1]: ',
      ': ',
      '    ',
      'import a from "b"',
      '\uE000',
    ],
  )
  it('is written back byte by byte, and its spans are in order', () => {
    keepsEveryByte(marks, read)
  })

  it('reads back as the text that was written into it', () => {
    const text = fc
      .array(
        fc.oneof(
          marks.filter(mark => !/[\n\r\t\0]/.test(mark)),
          fc.string(),
        ),
        { minLength: 1, maxLength: 12 },
      )
      .map(parts => parts.join('').replace(/\s+/g, ' ').trim())
      .filter(line => /\p{L}/u.test(line) && !/[\uFFFC\0]|https?:|www\.|@/.test(line))
    fc.assert(
      fc.property(text, line => {
        expect(plainOf(encode(line, 'markdown'))).toEqual([line])
      }),
      { numRuns: 1000 },
    )
  })

  const marked = ['a*', '[a](', '>', '~a', '<', '`a ', '- ', '![', '&', '*a _', '\n', '|a', '==a', '[^a]: ', ': a\n']
  const hidden = [
    '{{',
    '{%',
    '{{< a ',
    '{#',
    '{.a ',
    '){.a b="',
    '{a="',
    '$a',
    '$$a',
    '\\[',
    '<A ',
    '<A {',
    '<a b={',
    '++a',
    ':a',
    '{/*',
  ]
  const lines = ['::: ', '!!! a\n', '{% highlight %}', 'export {\n\n', 'import {a', '~~~a\n', '<!--', '<pre>', '@fig-']
  it.each([...marked, ...hidden, ...lines])('takes no more than linear time: %j', unit => {
    const article = read(unit.repeat(200_000 / unit.length))
    expect(brokenSpans(article)).toEqual([])
  })
})

describe('a translation', () => {
  const translated = (source: string): string => {
    const article = read(source)
    const segments = segmentArticle(article).map(contentSegment)
    const targets = segments.map(segment => {
      const pieces = toPieces(segment).map(piece => (typeof piece === 'string' ? piece.replaceAll('a', 'á') : piece))
      return [segment.key, fromPieces(pieces, segment.syntax)] as const
    })
    return replaceSegments(article, segments, new Map(targets))
  }

  it.each([
    ['a picture keeps its label', '![a map]\n\n[a map]: /m.png\n', '![á máp][a map]\n\n[a map]: /m.png\n'],
    ['also with empty brackets', '![a map][]\n\n[a map]: /m.png\n', '![á máp][a map]\n\n[a map]: /m.png\n'],
    [
      'code is its own label',
      'a [`date`] and [`b`][] a\n\n[`date`]: /d\n',
      'á [`date`] ánd [`b`][] á\n\n[`date`]: /d\n',
    ],
    ['a backslash before a mark', 'a **path:\\\\** a\n', 'á **páth:\\\\** á\n'],
    ['a hard break stays between its sentences', 'It was a day.\\\nHe sat.\n', 'It wás á dáy.\\\nHe sát.\n'],
    ['small letters', 'a H~2~O\n', 'á H~2~O\n'],
    ['brackets in a link', '[[At] a](/a)\n', '[\\[At\\] á](/a)\n'],
  ])('%s', (_, source, expected) => {
    expect(translated(source)).toBe(expected)
  })
})
