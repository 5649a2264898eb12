import { expect, test } from 'vitest'
import { openLanguages } from '../src/check/index.ts'
import type { Sides } from '../src/check/model.ts'
import { keepingReader, readingAhead, sidesOf } from '../src/check/read/source-and-target.ts'

const NAMES = { find: () => [], verify: () => [] }

function openDesk() {
  const languages = openLanguages()
  const sources = keepingReader('en', languages)
  const sidesOfPair = (source: string, target: string): Sides =>
    sidesOf(
      { key: 'p1.s1', source, target },
      { source: sources(source), to: languages.of('es'), lore: undefined, style: undefined },
      NAMES,
    )
  return { languages, sources, sidesOfPair }
}

test('the checks reuse the reading of an answer and its source that other code has made', () => {
  const { languages, sidesOfPair } = openDesk()
  const source = readingAhead(languages.of('en'))('Two men came.')
  const answer = readingAhead(languages.of('es'))('Vinieron dos hombres.')
  const sides = sidesOfPair('Two men came.', 'Vinieron dos hombres.')
  expect(sides.source).toBe(source.reading)
  expect(sides.target).toBe(answer.reading)
  expect(sides.numbers()).toBe(answer.comparedWith(source).numbers())
})

test('an answer with another source is compared with that source', () => {
  const { languages, sidesOfPair } = openDesk()
  const answer = readingAhead(languages.of('es'))('Vinieron dos hombres.')
  const english = readingAhead(languages.of('en'))
  const [right, wrong] = [english('Two men came.'), english('Seven men came.')]
  expect(answer.comparedWith(right).numbers()).not.toEqual(answer.comparedWith(wrong).numbers())
  const { numbers } = sidesOfPair('Two men came.', 'Vinieron dos hombres.')
  expect(numbers()).toEqual(answer.comparedWith(right).numbers())
})

test('a text with the same words in another language is read again', () => {
  const { languages, sidesOfPair } = openDesk()
  readingAhead(languages.of('fr'))('Radio')
  expect(sidesOfPair('Radio', 'Radio').target.language.locale).toBe('es')
})

test('only the latest texts are kept', () => {
  const { languages, sidesOfPair } = openDesk()
  const read = readingAhead(languages.of('es'))
  const first = read('Texto primero.')
  for (let count = 0; count < 600; count++) read(`Texto ${count}.`)
  expect(sidesOfPair('First text.', 'Texto primero.').target).not.toBe(first.reading)
  expect(sidesOfPair('Text 599.', 'Texto 599.').target).toBe(read('Texto 599.').reading)
})
