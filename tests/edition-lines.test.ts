import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { fromLines, toLines } from '../src/edition/files/own-yaml.ts'
import { readQuickly } from '../src/yaml.ts'

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

/** What YAML 1.1 or 1.2 reads as no text where it stands without quotation marks, in any case of its letters. */
const yamlWord = fc
  .tuple(fc.constantFrom('true', 'false', 'null', 'yes', 'no', 'on', 'off', 'y', 'n'), fc.infiniteStream(fc.boolean()))
  .map(([word, upper]) => [...word].map(letter => (upper.next().value ? letter.toUpperCase() : letter)).join(''))

describe('the lines of a review file', () => {
  it('keep a word that YAML could read as no text', () => {
    fc.assert(
      fc.property(yamlWord, yamlWord, (key, word) => {
        const lines = toLines({ [key]: word, list: [word] })
        const same = { [key]: word, list: [word] }
        expect(fromLines(lines)).toEqual(same)
        expect(parse(lines)).toEqual(same)
        expect(parse(lines, { version: '1.1' })).toEqual(same)
        expect(readQuickly(lines)).toEqual(same)
      }),
      { numRuns: 300 },
    )
  })

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
