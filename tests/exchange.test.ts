import { describe, expect, it } from 'vitest'
import { InterlinearError } from '../src/errors.ts'
import { createTsvReader, readCatalogs, readPo, readXliff } from '../src/exchange/index.ts'

const refusal = (run: () => unknown): string => {
  try {
    run()
  } catch (error) {
    if (error instanceof InterlinearError) return `${error.code} ${error.place?.line ?? ''} ${error.message}`
    throw error
  }
  return 'nothing'
}

describe('TSV', () => {
  it('reads columns by their header, in any order, with a BOM and CRLF', () => {
    const read = createTsvReader('x.tsv')
    expect(read('\ufefftarget\tnote\tid\tsource\r', 1)).toBeUndefined()
    expect(read('dos\t-\ta\ttwo\r', 2)).toEqual({ id: 'a', source: 'two', target: 'dos', line: 2, column: 1 })
    expect(read('', 3)).toBeUndefined()
    expect(refusal(() => read('dos', 4))).toBe('input 4 found 1 columns, expected 4.')
  })

  it('asks for a header', () => {
    expect(refusal(() => createTsvReader('x.tsv')('one\ttwo', 1))).toContain('expected id, source and target')
  })
})

describe('XLIFF', () => {
  it('reads 1.2 with inline codes and CDATA', () => {
    const text = `<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"><file source-language="en" target-language="es"><body>
<trans-unit id="a"><source>One <g id="1">two</g><x id="2"/></source><target>Uno <g id="1">dos</g><![CDATA[ & tres]]></target></trans-unit>
<trans-unit id="b" translate="no"><source>x</source></trans-unit>
<trans-unit id="c"><source>three</source></trans-unit></body></file></xliff>`
    const { from, to, units } = readXliff(text, 'x.xlf')
    expect([from, to]).toEqual(['en', 'es'])
    expect(units).toEqual([
      {
        id: 'a',
        source: 'One two',
        target: 'Uno dos & tres',
        inlines: { source: ['<g id="1"/>', '<x id="2"/>'], target: ['<g id="1"/>'] },
        elements: {
          source: [{ label: '<g id="1"/>', name: '<g id="1"/>', start: 4, end: 7 }],
          target: [{ label: '<g id="1"/>', name: '<g id="1"/>', start: 4, end: 7 }],
        },
        line: 2,
      },
      { id: 'c', source: 'three', target: '', line: 4 },
    ])
  })

  it('reads 2.x, a unit for each segment', () => {
    const text = `<xliff version="2.1" srcLang="en" trgLang="de" xmlns="urn:oasis:names:tc:xliff:document:2.0"><file id="f"><unit id="u">
<segment id="s1"><source>One<ph id="1"/></source><target>Eins</target></segment><ignorable><source> </source></ignorable>
<segment><source><mrk id="m" type="term">Two</mrk></source><target><pc id="2">Zwei</pc></target></segment></unit></file></xliff>`
    const { to, units } = readXliff(text, 'x.xlf')
    expect(to).toBe('de')
    expect(units.map(({ id, source, target }) => [id, source, target])).toEqual([
      ['u.s1', 'One', 'Eins'],
      ['u.2', 'Two', 'Zwei'],
    ])
    // An annotation (mrk) is no inline element.
    expect(units.map(({ inlines }) => inlines)).toEqual([
      { source: ['<ph id="1"/>'], target: [] },
      { source: [], target: ['<pc id="2"/>'] },
    ])
  })

  it.each([
    ['<!DOCTYPE x [<!ENTITY a "aaaa">]><xliff version="2.0">&a;</xliff>', 'document type'],
    ['<!DOCTYPE x SYSTEM "file:///etc/passwd" [<!ENTITY a SYSTEM "b">]><xliff version="1.2"/>', 'document type'],
    ['<xliff version="2.0">&bomb;</xliff>', 'not valid XML'],
    ['<xliff version="2.0"><file>', 'not valid XML'],
    [`${'<a>'.repeat(5000)}`, 'deep'],
    ['<tmx/>', 'expected <xliff>'],
    ['', 'not valid XML'],
  ])('refuses %j', (text, why) => {
    expect(refusal(() => readXliff(text, 'x.xlf'))).toContain(why)
  })
})

describe('PO', () => {
  it('reads contexts, plurals and the language', () => {
    const text = `msgid ""
msgstr ""
"Language: pt_BR\\n"
"Content-Type: text/plain; charset=UTF-8\\n"

msgctxt "menu"
msgid "Open"
msgstr "Abrir"

msgid "%d file"
msgid_plural "%d files"
msgstr[0] "%d arquivo"
msgstr[1] "%d arquivos"
`
    const { to, units } = readPo(text, 'x.po')
    expect(to).toBe('pt-BR')
    expect(units).toEqual([
      expect.objectContaining({ id: '%d file[0]', source: '%d file', target: '%d arquivo', line: 10 }),
      expect.objectContaining({ id: '%d file[1]', source: '%d files', target: '%d arquivos', line: 10 }),
      { id: 'menu|Open', source: 'Open', target: 'Abrir', line: 7, interface: true },
    ])
  })

  const poFile = (header: string, entries: string): string =>
    `msgid ""\nmsgstr ""\n"Content-Type: text/plain; charset=UTF-8\\n"\n"Plural-Forms: ${header}\\n"\n\n${entries}`

  it('pairs each plural form with the source form for its numbers', () => {
    const russian =
      'nplurals=3; plural=(n%10==1 && n%100!=11 ? 0 : n%10>=2 && n%10<=4 && (n%100<10 || n%100>=20) ? 1 : 2);'
    const entry =
      'msgid "One article"\nmsgid_plural "%d articles"\nmsgstr[0] "%d статья"\nmsgstr[1] "%d статьи"\nmsgstr[2] ""\n'
    const { units } = readPo(poFile(russian, entry), 'ru.po')
    expect(units.map(({ source, plural }) => [source, plural?.examples, plural?.missing])).toEqual([
      ['%d articles', '1, 21, 31', undefined],
      ['%d articles', '2, 3, 4', undefined],
      ['%d articles', '0, 5, 6', true],
    ])
    const japanese = readPo(
      poFile('nplurals=1; plural=0;', 'msgid "One"\nmsgid_plural "%d articles"\nmsgstr[0] "記事%d件"\n'),
      'ja.po',
    )
    expect(japanese.units[0]).toMatchObject({ id: 'One', source: '%d articles' })
  })

  it('marks fuzzy and printf entries, and leaves out translator credits', () => {
    const entries =
      '#, fuzzy, c-format\nmsgid "%d of it"\nmsgstr "%d"\n\n#, no-c-format\nmsgid "5 % of it"\nmsgstr "5 %"\n\nmsgid "translator-credits"\nmsgstr "Ann"\n'
    expect(readPo(poFile('nplurals=2; plural=n!=1;', entries), 'x.po').units).toEqual([
      expect.objectContaining({ id: '%d of it', fuzzy: true, printf: true }),
      expect.objectContaining({ id: '5 % of it', printf: false }),
    ])
  })

  it('refuses a broken file with its line', () => {
    expect(refusal(() => readPo('msgid "a\nmsgstr', 'x.po'))).toMatch(/^input/)
  })
})

describe('XLIFF of other tools', () => {
  const version1 = (body: string): string =>
    `<xliff version="1.2"><file source-language="en" target-language="de">${body}</file></xliff>`

  it('leaves out units with translate="no", by the nearest such attribute', () => {
    const text = version1(
      '<body><group translate="no"><trans-unit id="a"><source>A</source></trans-unit><trans-unit id="b" translate="yes"><source>B</source><target>C</target></trans-unit></group></body>',
    )
    expect(readXliff(text, 'x.xlf').units.map(({ id }) => id)).toEqual(['b'])
    const version2 = `<xliff version="2.0" xmlns="urn:oasis:names:tc:xliff:document:2.0" srcLang="en" trgLang="de"><file id="f" translate="no"><unit id="u"><segment><source>A</source></segment></unit></file></xliff>`
    expect(readXliff(version2, 'x.xlf').units).toEqual([])
  })

  it('pairs the segments of <seg-source>, and leaves out locked ones', () => {
    const text = version1(
      `<body><trans-unit id="u"><source>One. Two. Three.</source>
<seg-source><mrk mtype="seg" mid="1">One.</mrk> <mrk mtype="seg" mid="2">Two.</mrk> <mrk mtype="seg" mid="3">Three.</mrk></seg-source>
<target><mrk mtype="seg" mid="2">Zwei.</mrk> <mrk mtype="seg" mid="1">Eins.</mrk></target>
<sdl:seg-defs xmlns:sdl="s"><sdl:seg id="3" locked="true"/></sdl:seg-defs></trans-unit>
<trans-unit id="lockTU_1"><source>x</source></trans-unit></body>`,
    )
    expect(readXliff(text, 'x.sdlxliff').units.map(({ id, source, target }) => [id, source, target])).toEqual([
      ['u.1', 'One.', 'Eins.'],
      ['u.2', 'Two.', 'Zwei.'],
    ])
  })

  it('reads maximum widths, deletable codes, and files of several languages', () => {
    const width = version1(
      '<body><trans-unit id="a" maxwidth="4" size-unit="char"><source>Save</source><target>Speichern</target></trans-unit></body>',
    )
    expect(readXliff(width, 'x.xlf').units[0]?.longest).toBe(4)
    const inline = `<xliff version="2.0" xmlns="urn:oasis:names:tc:xliff:document:2.0" srcLang="en" trgLang="de"><file id="f"><unit id="u"><segment><source>A<ph id="1" canDelete="yes"/></source><target>B</target></segment></unit></file></xliff>`
    expect(readXliff(inline, 'x.xlf').units[0]?.deletable).toEqual(['<ph id="1"/>'])
    const several = `<xliff version="1.2"><file source-language="en" target-language="de"><body><trans-unit id="a"><source>A</source><target>B</target></trans-unit></body></file><file source-language="en" target-language="fr"><body><trans-unit id="b"><source>A</source><target>C</target></trans-unit></body></file></xliff>`
    expect(readXliff(several, 'x.xlf').units.map(({ to }) => to)).toEqual(['de', 'fr'])
  })

  it('reads a file with a DOCTYPE that declares nothing', () => {
    expect(
      readXliff(
        '<!DOCTYPE xliff PUBLIC "-//X//" "xliff.dtd"><xliff version="1.2"><file source-language="en"><body/></file></xliff>',
        'x.xlf',
      ).units,
    ).toEqual([])
  })
})

it('pairs JSON files by key', () => {
  const { units } = readCatalogs(
    { text: '{"headline": "One", "p1": {"s1": "Two"}}', file: 'en.json' },
    { text: '{"headline": "Uno"}', file: 'es.json' },
  )
  expect(units).toEqual([
    { id: 'headline', source: 'One', target: 'Uno' },
    { id: 'p1.s1', source: 'Two', target: '', absent: true },
  ])
})

it('leaves out plural forms that the target language does not have', () => {
  const { units } = readCatalogs(
    { text: '{"files_one": "one file", "files_other": "{{count}} files", "days_one": "one day"}', file: 'en.json' },
    { text: '{"files_other": "파일 {{count}}개"}', file: 'ko.json' },
  )
  expect(units.map(({ id }) => id)).toEqual(['files_other', 'days_one'])
})

describe('i18next plurals', () => {
  const pairs = (source: object, target: object, to: string) =>
    readCatalogs(
      { text: JSON.stringify(source), file: 'en.json' },
      { text: JSON.stringify(target), file: 'x.json' },
      to,
    ).units.map(({ id, source: text, target: said, plural }) => [id, text, said, plural?.missing ?? false])

  it('are those of the target language, each paired with the source form for its numbers', () => {
    const source = { files_one: 'One file', files_other: '{{count}} files' }
    expect(pairs(source, { files_one: '{{count}} файл', files_few: '{{count}} файла' }, 'ru')).toEqual([
      ['files_one', '{{count}} files', '{{count}} файл', false],
      ['files_few', '{{count}} files', '{{count}} файла', false],
      ['files_many', '{{count}} files', '', true],
      ['files_other', '{{count}} files', '', true],
    ])
    expect(pairs(source, { files_one: 'Eine Datei', files_other: '{{count}} Dateien' }, 'de')[0]).toEqual([
      'files_one',
      'One file',
      'Eine Datei',
      false,
    ])
  })

  it('are read in the format of version 3', () => {
    const source = { file: 'One file', file_plural: '{{count}} files' }
    expect(
      pairs(source, { file_0: '{{count}} файл', file_1: '{{count}} файла', file_2: '{{count}} файлов' }, 'ru'),
    ).toEqual([
      ['file_0', '{{count}} files', '{{count}} файл', false],
      ['file_1', '{{count}} files', '{{count}} файла', false],
      ['file_2', '{{count}} files', '{{count}} файлов', false],
    ])
  })

  it('may stand beside lists and nulls', () => {
    expect(pairs({ a: ['One', 'Two'], b: null, c: 1 }, { a: ['Uno', null] }, 'es')).toEqual([
      ['a.0', 'One', 'Uno', false],
      ['a.1', 'Two', '', false],
    ])
  })
})
