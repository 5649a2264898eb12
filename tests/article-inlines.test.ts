import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  checkInlines,
  enclose,
  encode,
  fromPieces,
  plainView,
  repairInlines,
  sliceInlines,
  toPieces,
} from '../src/article/index.ts'
import type { Hold, Inline, Pieces } from '../src/model.ts'

const PARTNER: Readonly<Record<string, Hold['kind']>> = { '/': 'close', '.': 'void' }

/** `<1>the <n:Kremlin> said</1><.2>`: holds 1 (a pair) and 2 (alone), and a name. */
function pieces(text: string): Pieces {
  return text.split(/(<[^>]*>)/).flatMap((part): Pieces => {
    const found = /^<([/.]?)(?:n:)?([^>]*)>$/.exec(part)
    if (!found) return part === '' ? [] : [part]
    const [, sign = '', name = ''] = found
    if (part.startsWith('<n:')) return [{ id: 99, kind: 'name', source: name, target: name }]
    return [{ id: Number(name), kind: PARTNER[sign] ?? 'open', source: part, target: part }]
  })
}
const written = (parts: Pieces): string =>
  parts
    .map(part => (typeof part === 'string' ? part : part.kind === 'name' ? `<n:${part.target}>` : part.target))
    .join('')

describe('inline elements of a translation', () => {
  it.each<[what: string, source: string, target: string, problems: readonly string[], repaired: string]>([
    ['nothing', 'one two', 'uno dos', [], 'uno dos'],
    ['all in place', 'a <1>b</1> c', 'x <1>y</1> z', [], 'x <1>y</1> z'],
    ['another order', '<1>a</1> <2>b</2>', '<2>y</2> <1>x</1>', ['moved'], '<2>y</2> <1>x</1>'],
    ['lost, the same words', 'go <1>Kursk</1> now', 'ahora Kursk ya', ['lost', 'lost'], 'ahora <1>Kursk</1> ya'],
    ['lost, no such words', 'ab <1>cd</1> ef', 'uv wx yz', ['lost', 'lost'], 'uv <1>wx</1> yz'],
    ['around everything', '<1>one two</1>', 'uno dos', ['lost', 'lost'], '<1>uno dos</1>'],
    ['alone at the end', 'one two<.1>', 'uno dos', ['lost'], 'uno dos<.1>'],
    ['alone at the start', '<.1>one two', 'uno dos', ['lost'], '<.1>uno dos'],
    ['half lost', 'one <1>two</1>', 'uno <1>two', ['lost'], 'uno <1>two</1>'],
    ['doubled', '<1>a</1> b', '<1>x</1> <1>y</1>', ['doubled', 'doubled'], '<1>x</1> y'],
    ['from nowhere', 'a', 'x<7>y', ['foreign'], 'xy'],
    ['crossed', '<1>a <2>b</2></1>', '<1>x <2>y</1></2>', ['misnested', 'misnested'], '<1>x <2>y</2></1>'],
    ['closed before it opens', 'one <1>two</1>', '</1>uno two<1>', ['misnested'], 'uno <1>two</1>'],
    [
      'a name in between',
      '<1>the <n:Kremlin></1> said',
      'el <n:Kremlin> dijo',
      ['lost', 'lost'],
      '<1>el <n:Kremlin></1> dijo',
    ],
    ['nested, the outer one lost', '<1>a <2>b</2></1> c', 'x <2>y</2> z', ['lost', 'lost'], '<1>x <2>y</2></1> z'],
  ])('%s', (_, source, target, problems, repaired) => {
    expect(checkInlines(pieces(source), pieces(target)).map(({ kind }) => kind)).toEqual(problems)
    const result = repairInlines(pieces(source), pieces(target))
    expect(written(result.pieces)).toBe(repaired)
  })

  const words = fc.constantFrom('one ', 'two ', 'three', ' ', '')
  const tree = fc.letrec<{ node: string; list: string }>(tie => ({
    node: fc.oneof(
      { depthSize: 'small' },
      words,
      fc.constant('<.>'),
      fc.constant('<n:Kyiv>'),
      tie('list').map(inner => `<>${inner}</>`),
    ),
    list: fc.array(tie('node'), { maxLength: 4 }).map(parts => parts.join('')),
  })).list
  const numbered = (text: string): string => {
    const open: number[] = []
    let id = 0
    return text.replace(/<(\/|\.|)>/g, (_, sign: string) => {
      if (sign === '/') return `</${open.pop()}>`
      if (sign === '') open.push(id)
      return `<${sign}${id++}>`
    })
  }
  it('are all there, once and well nested, after any text is repaired, and the words are unchanged', () => {
    fc.assert(
      fc.property(
        tree.map(numbered),
        fc.array(fc.oneof(words, fc.constantFrom('<0>', '</0>', '<1>', '</1>', '<.2>', '<.0>', '<n:Kyiv>')), {
          maxLength: 12,
        }),
        (text, parts) => {
          const source = pieces(text)
          const target = pieces(parts.join(''))
          const repaired = repairInlines(source, target).pieces
          expect(checkInlines(source, repaired).filter(({ kind }) => kind !== 'moved')).toEqual([])
          expect(written(repaired).replace(/<[/.]?\d+>/g, '')).toBe(parts.join('').replace(/<[/.]?\d+>/g, ''))
          expect(repairInlines(source, source).problems).toEqual([])
        },
      ),
      { numRuns: 500 },
    )
  })
})

describe('plain text', () => {
  const inlines: readonly Inline[] = [
    { id: 0, kind: 'open', start: 0, end: 3, pair: 1 },
    { id: 1, kind: 'close', start: 12, end: 16, pair: 0 },
    { id: 2, kind: 'void', start: 16, end: 20, plain: '\n' },
  ]
  const markup = {
    text: '<b>AT&amp;T </b><br>won',
    inlines,
    escapes: [{ start: 5, end: 10, plain: '&' }],
    syntax: 'html' as const,
  }

  it('is read without markup and entities, and each place leads back to its place in the file', () => {
    const view = plainView(markup)
    expect(view.text).toBe('AT&T \nwon')
    expect([...view.text].map((_, at) => view.writtenAt(at))).toEqual([3, 4, 5, 10, 11, 16, 20, 21, 22])
  })

  it('goes to an engine in pieces, and the answer is written in the syntax of the file', () => {
    const parts = toPieces(markup)
    expect(parts.map(part => (typeof part === 'string' ? part : part.source))).toEqual([
      '<b>',
      'AT&T ',
      '</b>',
      '<br>',
      'won',
    ])
    expect(fromPieces(parts, 'html')).toBe(markup.text)
  })

  it('gives a part of a text its inlines; half a pair becomes a single inline', () => {
    expect(sliceInlines(inlines, { start: 3, end: 20 }).map(({ id, kind, start }) => [id, kind, start])).toEqual([
      [1, 'void', 9],
      [2, 'void', 13],
    ])
    expect(sliceInlines(inlines, { start: 0, end: 16 }).map(({ kind }) => kind)).toEqual(['open', 'close'])
  })

  it.each([
    [undefined, 'a < b & "c"', 'a < b & "c"'],
    ['html', 'a < b & "c"', 'a &lt; b &amp; "c"'],
    ['json', 'a "b"', 'a "b"'],
    ['json-html', 'a "b" <', 'a "b" &lt;'],
    ['markdown', '5 * 3 [a] snake_case _b', '5 \\* 3 \\[a\\] snake_case \\_b'],
    ['markdown', '# no', '\\# no'],
    ['markdown', '12. Mai', '12\\. Mai'],
  ] as const)('in %s: %j is written %j', (syntax, text, expected) => {
    expect(encode(text, syntax)).toBe(expected)
  })

  it.each([
    ['html', 'a &lt; "b"', 'a &lt; "b"'],
    ['attribute', 'a "b" & c', 'a &quot;b&quot; &amp; c'],
    ['attribute-single', 'a "b" l’a\'b', 'a "b" l’a&#39;b'],
    ['json', 'a "b"\n', 'a \\"b\\"\\n'],
    ['json-html', 'a "b" &lt;', 'a \\"b\\" &lt;'],
    ['yaml', 'Talks resume', 'Talks resume'],
    ['yaml', 'Talks: the end', '"Talks: the end"'],
    ['yaml-single', "Kyiv's day", "Kyiv''s day"],
  ] as const)('in a file’s %s: %j is written %j', (syntax, text, expected) => {
    expect(enclose(text, syntax)).toBe(expected)
  })
})
