import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { parseDocument } from 'yaml'
import { readQuickly, readYaml } from '../src/yaml.ts'

/** What the slow parser, which knows places, reads; undefined if it refuses the text. */
function slowly(text: string): unknown {
  const document = parseDocument(text, { customTags: [], merge: false })
  return document.errors.length + document.warnings.length > 0 ? undefined : document.toJS()
}

const glossary = readFileSync(new URL('../glossary.yml', import.meta.url), 'utf8')
const lines = glossary.split('\n')

const TRAPS: readonly string[] = [
  ...[' ', '  ', '\n', '\r\n', '\r', '\t', ': ', ':', '- ', '#', ' # ', "'", '"', '[', ']', '{', '}', ',', '? ', '|\n'],
  ...['>', '~', 'null', 'no', 'true: 1\n', '0x1F', '0o17', '1_000', '1e3', '.inf', '.nan', '007', '-0', '12:30:00'],
  ...['2026-01-01', '---\n', '...\n', '\\', '\\n', '@', '`', '=', '<<: ', '&a ', '*a', '!t ', '%', '\ufeff', '\u2028'],
  ...['null : x\n', '[a]: b', '{a: b}: c\n', 'a: 1\na: 2\n', '__proto__: 1\n', '"a" : b\n', '\n]', ' : '],
]

/** Some lines of a real file with traps thrown into them. */
const broken = fc
  .tuple(
    fc.integer({ min: 0, max: lines.length - 1 }),
    fc.integer({ min: 1, max: 12 }),
    fc.array(fc.tuple(fc.nat(), fc.constantFrom(...TRAPS), fc.nat({ max: 2 })), { maxLength: 4 }),
  )
  .map(([from, count, traps]) =>
    traps.reduce(
      (text, [where, trap, cut]) => {
        const at = where % (text.length + 1)
        return text.slice(0, at) + trap + text.slice(at + cut)
      },
      lines.slice(from, from + count).join('\n'),
    ),
  )

describe('YAML read quickly', () => {
  it('gives the same as the parser with places for the real glossary', () => {
    expect(readQuickly(glossary)).toEqual(slowly(glossary))
  })

  it('gives the same as the parser with places, or leaves the text to it', () => {
    fc.assert(
      fc.property(broken, text => {
        const quick = readQuickly(text)
        if (quick !== undefined) expect(JSON.stringify(quick)).toBe(JSON.stringify(slowly(text)))
      }),
      { numRuns: 1500 },
    )
  })

  it.each([
    ['a: &x 1', 'an anchor'],
    ['a: !t 1', 'a tag'],
    ['a: 1\na: 2', 'a key twice'],
    ['---\na: 1\n---\nb: 2', 'two documents'],
    [': 1', 'an empty key'],
    ['a: [1', 'an open bracket'],
  ])('leaves %j to the parser with places: %s', text => {
    expect(readQuickly(text)).toBeUndefined()
  })

  it('can still give the places of values', () => {
    const file = readYaml('# first\na:\n  b: "x"\n', v.object({ a: v.object({ b: v.string() }) }), {
      file: 'x.yml',
      code: 'input',
    })
    expect(file.value).toEqual({ a: { b: 'x' } })
    expect(file.placeOf(['a', 'b'])).toEqual({ file: 'x.yml', line: 3, column: 6 })
    expect(file.textAt(['a', 'b'])).toEqual({ start: 17, end: 18, style: 'double' })
  })
})
