import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { loadReaders, loadWritten } from '../src/article/index.ts'
import type { Syntax } from '../src/model.ts'
import { missingElements } from '../src/server/page/markup/elements.ts'
import { isChip, piecesIn } from '../src/server/page/markup/pieces.ts'
import { type Part, writeParts } from '../src/server/page/markup/write.ts'

const SAMPLES: Readonly<Record<string, readonly string[]>> = {
  html: [
    'Vea <a href="/m?a=1&amp;b=2">el mapa</a> de <b><i>Kursk</i></b> &amp; más<br>Q & A &nbsp;x <!-- c --> y < z',
    '<b>Todo</b>',
    '<a id="x"></a>Aquí 5 > 4 &lt;b&gt; {{name}} y %s',
    'mal <b>abierto y </i> cerrado',
  ],
  markdown: [
    'See **our** [map](/m "t") of *Kursk* \\* and [report][1] &amp; `code` ![alt](x.png) <br> https://x.org/a_b_c {{< fig x >}}',
    'a_b_c * d ~~weg~~ [^1] ==x==',
    '1 < 2 & 3 > 2, snake_case, 5 * 3 * 2',
  ],
  vtt: ['<v Bob>Hola</v> &amp; <i>x</i> <00:01.000>'],
  srt: ['{\\an8}<i>x</i> & <b>y</b>'],
  runs: ['a <b>x</b> <note id="1"/> &amp; <field id="2">3</field>'],
}
const CASES = Object.entries(SAMPLES).flatMap(([syntax, texts]) => texts.map(text => [syntax as Syntax, text] as const))

/** The text as the parts of an editor field. */
function partsOf(text: string, read: (text: string) => Parameters<typeof piecesIn>[0]): readonly Part[] {
  return piecesIn(read(text)).map((piece): Part => {
    const { kind, written, plain } = piece
    if (kind === 'text') return { kind, text: written }
    if (kind === 'sign') return { kind: 'text', text: plain, written }
    return kind === 'open' || kind === 'close' ? { kind, written, pair: String(piece.pair) } : { kind, written }
  })
}

describe('a text with markup', () => {
  it.each(CASES)('of %s is saved as it was loaded: %s', async (syntax, text) => {
    const read = await loadWritten(syntax)
    if (!read) throw new Error(syntax)
    expect(
      piecesIn(read(text))
        .map(({ written }) => written)
        .join(''),
    ).toBe(text)
    expect(writeParts(partsOf(text, read), { syntax, read })).toBe(text)
  })

  // The server reads tags around a whole text as words.
  it.each(CASES.filter(([, text]) => !text.startsWith('<b>Todo')))(
    'of %s reads in a browser as on the server: %s',
    async (syntax, text) => {
      const read = await loadWritten(syntax)
      const server = (await loadReaders([syntax])).get(syntax)
      const plain = piecesIn(read?.(text) ?? { text }).map(piece => piece.plain)
      expect(plain.join('')).toBe(server?.(text).text)
    },
  )

  it.each(['html', 'markdown', 'vtt', 'runs'] as const)(
    'of %s: whatever is typed between chips, a chip is read back whole or left out whole',
    async syntax => {
      const read = await loadWritten(syntax)
      if (!read) throw new Error(syntax)
      const words = fc.string({
        unit: fc.constantFrom(...'<>&*_`[]()~=!#/\\{}%" -\nab1', 'é', '中', '<b>', '</a>', '&amp;', '**', '](', '<!--'),
        maxLength: 6,
      })
      const [open, close] = syntax === 'markdown' ? ['**', '**'] : syntax === 'vtt' ? ['<i>', '</i>'] : ['<b>', '</b>']
      const [first, last] =
        syntax === 'markdown' ? ['[', '](/m)'] : syntax === 'vtt' ? ['<u>', '</u>'] : ['<a href="/m">', '</a>']
      await fc.assert(
        fc.asyncProperty(
          fc.array(words, { minLength: 5, maxLength: 5 }),
          fc.boolean(),
          async ([a = '', b = '', c = '', d = '', e = ''], nested) => {
            const text = (words: string): Part => ({ kind: 'text', text: words })
            const one = [
              { kind: 'open', written: open, pair: '1' },
              { kind: 'close', written: close, pair: '1' },
            ] as const
            const two = [
              { kind: 'open', written: first, pair: '2' },
              { kind: 'close', written: last, pair: '2' },
            ] as const
            const parts = nested
              ? [text(a), two[0], text(b), one[0], text(c), one[1], text(d), two[1], text(e)]
              : [text(a), one[0], text(b), one[1], text(c), two[0], text(d), two[1], text(e)]
            const written = writeParts(parts, { syntax, read })
            const pieces = piecesIn(read(written))
            const known = [open, close, first, last]
            const chips = pieces.filter(piece => isChip(piece) && known.includes(piece.written))
            const wanted = parts.flatMap(part => (part.kind === 'text' ? [] : [part.written]))
            if (syntax === 'html' || syntax === 'runs') expect(chips.map(({ written }) => written)).toEqual(wanted)
            else
              expect(['', open + close, first + last, wanted.join('')]).toContain(
                chips.map(({ written }) => written).join(''),
              )
            // Brackets are sounds in subtitles, and there is no escape for them.
            if (syntax === 'vtt') return
            // Escaped brackets on both sides of a chip can look like a formula of Markdown, which shows the backslashes.
            const bare = (text: string): string => text.replace(/[\s\\]+/g, '')
            const rest = pieces.filter(piece => !chips.includes(piece))
            expect(bare(rest.map(({ plain }) => plain).join(''))).toBe(
              bare(parts.map(part => (part.kind === 'text' ? part.text : '')).join('')),
            )
          },
        ),
        { numRuns: 400 },
      )
    },
  )
})

describe('the markup that a target lacks', () => {
  const of = async (text: string) => piecesIn((await loadWritten('html'))?.(text) ?? { text })
  it.each([
    ['See <a href="/m">it</a> and <b>that</b>.', 'Véalo.', ['<a href="/m">', '<b>']],
    ['See <a href="/m">it</a>.', 'Vea <a href="/es/m">eso</a>.', []],
    ['<a href="/1">x</a> <a href="/2">y</a>', '<a href="/2">y</a>', ['<a href="/1">']],
    ['{{name}} and %s<br>', '%s', ['{{name}}', '<br>']],
  ])('%s | %s', async (source, target, missing) => {
    const found = missingElements(await of(source), await of(target))
    expect(found.map(({ open }) => open.written)).toEqual(missing)
  })
})
