import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { fromLines, toLines } from '../src/edition/files/lines.ts'

const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom(
    '',
    ' ',
    'null',
    'true',
    '12',
    '1e3',
    '~',
    '- a',
    'a: b',
    '# x',
    '"',
    '\\',
    '\u2028',
    '\uFEFF',
    'é\n\t\r\u0085',
  ),
)
const scalar = fc.oneof(text, fc.nat())
const value = fc.letrec(tie => ({
  map: fc.dictionary(
    text.filter(key => key !== '__proto__'),
    tie('any'),
    { minKeys: 1, maxKeys: 4 },
  ),
  any: fc.oneof(
    { depthSize: 'small' },
    scalar,
    tie('map'),
    fc.array(fc.oneof(scalar, tie('map')), { minLength: 1, maxLength: 3 }),
  ),
})).map

describe('the lines of a review file', () => {
  it('are read back by the quick reader and by YAML, to the same', () => {
    fc.assert(
      fc.property(value, map => {
        const lines = toLines(map as object)
        expect(fromLines(lines)).toEqual(map)
        expect(parse(lines)).toEqual(map)
      }),
      { numRuns: 300 },
    )
  })

  it.each([
    ['a comment', '# x\na: b\n'],
    ['a flow map', 'a: {b: c}\n'],
    ['a plain text', 'a: two words\n'],
    ['an anchor', 'a: &x b\n'],
    ['a key twice', 'a: b\na: c\n'],
    ['a value that YAML reads as true', 'a: true\n'],
    ['wrong indentation', 'a:\n   b: c\n'],
    ['a block text', 'a: |\n  b\n'],
    ['no final newline', 'a: b'],
    ['a mark of a conflict', 'a: b\n<<<<<<< HEAD\n'],
    ['nothing', ''],
  ])('leave %s to the full parser', (_, lines) => {
    expect(fromLines(lines)).toBeUndefined()
  })
})
