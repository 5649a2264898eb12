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
    expect(read('dos\t-\ta\ttwo\r', 2)).toEqual({ id: 'a', source: 'two', target: 'dos', line: 2 })
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
        line: 2,
      },
      { id: 'c', source: 'three', target: '', line: 4 },
    ])
  })

  it('reads 2.x, a unit for each segment', () => {
    const text = `<xliff version="2.1" srcLang="en" trgLang="de" xmlns="urn:oasis:names:tc:xliff:document:2.0"><file id="f"><unit id="u">
<segment id="s1"><source>One<ph id="1"/></source><target>Eins</target></segment><ignorable><source> </source></ignorable>
<segment><source><mrk id="m">Two</mrk></source><target><pc id="1">Zwei</pc></target></segment></unit></file></xliff>`
    const { to, units } = readXliff(text, 'x.xlf')
    expect(to).toBe('de')
    expect(units.map(({ id, source, target }) => [id, source, target])).toEqual([
      ['u.s1', 'One', 'Eins'],
      ['u.2', 'Two', 'Zwei'],
    ])
    // An annotation (mrk) is no inline element.
    expect(units.map(({ inlines }) => inlines)).toEqual([
      { source: ['<ph id="1"/>'], target: [] },
      { source: [], target: ['<pc id="1"/>'] },
    ])
  })

  it.each([
    ['<!DOCTYPE x [<!ENTITY a "aaaa">]><xliff version="2.0">&a;</xliff>', 'document type'],
    ['<!DOCTYPE x SYSTEM "file:///etc/passwd"><xliff/>', 'document type'],
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
      { id: '%d file[0]', source: '%d file', target: '%d arquivo' },
      { id: '%d file[1]', source: '%d files', target: '%d arquivos' },
      { id: 'menu|Open', source: 'Open', target: 'Abrir' },
    ])
  })

  it('refuses a broken file with its line', () => {
    expect(refusal(() => readPo('msgid "a\nmsgstr', 'x.po'))).toMatch(/^input/)
  })
})

it('pairs JSON files by key', () => {
  const { units } = readCatalogs(
    { text: '{"headline": "One", "p1": {"s1": "Two"}}', file: 'en.json' },
    { text: '{"headline": "Uno"}', file: 'es.json' },
  )
  expect(units).toEqual([
    { id: 'headline', source: 'One', target: 'Uno' },
    { id: 'p1.s1', source: 'Two', target: '' },
  ])
})

it('leaves out plural forms that a language does without', () => {
  const { units } = readCatalogs(
    { text: '{"files_one": "one file", "files_other": "{{count}} files", "days_one": "one day"}', file: 'en.json' },
    { text: '{"files_other": "파일 {{count}}개"}', file: 'ko.json' },
  )
  expect(units.map(({ id }) => id)).toEqual(['files_other', 'days_one'])
})
