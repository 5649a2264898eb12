import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseTmx, type TmxEntry, writeTmx } from '../src/exchange/index.ts'

const write = (entries: readonly TmxEntry[]): string =>
  [...writeTmx(entries, { sourceLocale: 'en', version: '0.1.0' })].join('')

const file = (body: string, header = 'srclang="en"'): string =>
  `<?xml version="1.0"?>\n<tmx version="1.4"><header ${header}/><body>${body}</body></tmx>`

const pair = (source: string, target: string, from = 'en', to = 'es'): TmxEntry => ({ from, to, source, target })

describe('TMX', () => {
  it('is read as it was written, whatever the texts', () => {
    const text = fc.string({ unit: 'grapheme', minLength: 1 })
    const entry = fc.record({
      from: fc.constantFrom('en', 'fr'),
      to: fc.constantFrom('es', 'pt-BR', 'zh-Hans'),
      source: text,
      target: text,
    })
    fc.assert(
      fc.property(fc.array(entry), entries => {
        expect(parseTmx(write(entries), 'x.tmx')).toEqual(entries)
      }),
    )
    const traps = ['<b>&amp;</b>', 'a\r\nb\tc', '  spaces  ', ']]>', '“”', '\u0085\u2028', '😀']
    expect(parseTmx(write(traps.map(trap => pair(trap, trap))), 'x.tmx')).toEqual(traps.map(trap => pair(trap, trap)))
  })

  it('has the time of change, the origin and the state of a text', () => {
    const time = '2026-11-12T09:30:00.000Z'
    const written = [
      ...writeTmx([{ ...pair('a', 'b'), time, state: 'final', origin: 'edition:es/harbour' }], {
        sourceLocale: 'en',
        version: '1',
      }),
    ].join('')
    expect(written).toContain('<prop type="x-interlinear-origin">edition:es/harbour</prop>')
    expect(written).toContain('<prop type="x-interlinear-state">final</prop>')
    expect(written).toContain('<tuv xml:lang="es" changedate="20261112T093000Z"><seg>b</seg></tuv>')
    expect(parseTmx(written, 'x.tmx')).toEqual([{ ...pair('a', 'b'), time }])
  })

  it.each<[string, string, TmxEntry[]]>([
    [
      'dates of units, and dates that are none',
      file(
        '<tu creationdate="20260102T030405Z"><tuv xml:lang="en"><seg>a</seg></tuv><tuv xml:lang="es"><seg>b</seg></tuv><tuv xml:lang="fr" changedate="yesterday"><seg>c</seg></tuv></tu>',
      ),
      [
        { ...pair('a', 'b'), time: '2026-01-02T03:04:05.000Z' },
        { ...pair('a', 'c', 'en', 'fr'), time: '2026-01-02T03:04:05.000Z' },
      ],
    ],
    [
      'several targets',
      file(
        '<tu><tuv xml:lang="en"><seg>a</seg></tuv><tuv xml:lang="es"><seg>b</seg></tuv><tuv xml:lang="fr"><seg>c</seg></tuv></tu>',
      ),
      [pair('a', 'b'), pair('a', 'c', 'en', 'fr')],
    ],
    [
      'the source second',
      file('<tu><tuv xml:lang="es"><seg>b</seg></tuv><tuv xml:lang="en"><seg>a</seg></tuv></tu>'),
      [pair('a', 'b')],
    ],
    [
      'a region of the source',
      file('<tu><tuv xml:lang="es"><seg>b</seg></tuv><tuv xml:lang="EN-us"><seg>a</seg></tuv></tu>'),
      [pair('a', 'b', 'en-US')],
    ],
    [
      'the language of the source under another tag',
      file('<tu><tuv xml:lang="es"><seg>b</seg></tuv><tuv xml:lang="nb"><seg>a</seg></tuv></tu>', 'srclang="no"'),
      [pair('a', 'b', 'nb')],
    ],
    [
      'a source of its own',
      file('<tu srclang="fr"><tuv xml:lang="en"><seg>a</seg></tuv><tuv xml:lang="fr"><seg>b</seg></tuv></tu>'),
      [pair('b', 'a', 'fr', 'en')],
    ],
    [
      'any source',
      file('<tu><tuv xml:lang="de"><seg>a</seg></tuv><tuv xml:lang="es"><seg>b</seg></tuv></tu>', 'srclang="*all*"'),
      [pair('a', 'b', 'de')],
    ],
    [
      'lang as in TMX 1.1',
      file('<tu><tuv lang="en"><seg>a</seg></tuv><tuv lang="es_ES"><seg>b</seg></tuv></tu>'),
      [pair('a', 'b', 'en', 'es-ES')],
    ],
    [
      'codes of another tool',
      file(
        '<tu><tuv xml:lang="en"><seg>a <bpt i="1">&lt;b&gt;</bpt>bold<ept i="1">&lt;/b&gt;</ept><ph/> <hi>c</hi></seg></tuv><tuv xml:lang="es"><seg>b</seg></tuv></tu>',
      ),
      [pair('a bold c', 'b')],
    ],
    [
      'notes and properties',
      file(
        '<tu><note>x</note><prop type="p">y</prop><tuv xml:lang="en"><note>z</note><seg>a</seg></tuv><tuv xml:lang="es"><seg><![CDATA[b]]></seg></tuv></tu>',
      ),
      [pair('a', 'b')],
    ],
    ['an empty target', file('<tu><tuv xml:lang="en"><seg>a</seg></tuv><tuv xml:lang="es"><seg/></tuv></tu>'), []],
  ])('with %s', (_, text, entries) => {
    expect(parseTmx(text, 'x.tmx')).toEqual(entries)
  })

  it.each([
    ['other XML', '<html/>', 'expected a TMX file'],
    ['an open element', '<tmx><body>', 'not well-formed XML'],
    ['an unknown entity', file('<tu><tuv xml:lang="en"><seg>&x;</seg></tuv></tu>'), 'not well-formed XML'],
    ['a variant without a locale', file('<tu><tuv><seg>a</seg></tuv></tu>'), 'without xml:lang'],
    ['a locale that is none', file('<tu><tuv xml:lang="e"><seg>a</seg></tuv></tu>'), 'found the locale "e"'],
  ])('refuses %s', (_, text, message) => {
    expect(() => parseTmx(text, 'x.tmx')).toThrow(message)
  })
})
