import { describe, expect, it } from 'vitest'
import { createFinder, fitSentence, isHeaped, parseGlossary, protect } from '../src/names/index.ts'
import { piecesOf, targetText } from './engine-jobs.ts'

describe('isHeaped: an engine moved names side by side, and grammar did not', () => {
  it.each<[source: string, target: string, heaped: boolean]>([
    ['{place:A} met {person:B} in {place:C}.', '{place:A} se reunió con {person:B} en {place:C}.', false],
    ['{place:A} President {person:B} won.', 'Presidente de {place:A} {person:B} ganó.', false],
    [
      'On the 1st, {place:A} President {person:B} met {person:C}.',
      'El 1, {person:C} vio al de {place:A} {person:B}.',
      false,
    ],
    ['{term:A} {person:B} won.', '{term:A} {person:B} ganó.', false],
    ['“{term:A} {person:B} won.”', '“{term:A} {person:B} ganó.”', false],
    ['He met {place:A} President {person:B}.', 'Vio al presidente de {place:A} {person:B}.', false],
    ['He said {person:A} met {person:B} there.', '{person:A} {person:B} dijo que vio allí.', true],
    ['He met {person:A} and {person:B} there.', 'Se reunió allí con y {person:A} {person:B}.', true],
    ['We saw {person:A} and {person:B} and {person:C} there.', 'Vimos {person:A} {person:B} {person:C} y allí.', true],
  ])('%s → %s', (source, target, heaped) => {
    expect(isHeaped(piecesOf(source), piecesOf(target))).toBe(heaped)
  })
})

describe('a rendering fits the sentence that it begins or ends', () => {
  it.each<[source: string, target: string, fitted: string]>([
    ['{term:Envoy|enviado} {person:A} won.', '{term:Envoy|enviado} {person:A} ganó.', 'Enviado A ganó.'],
    ['“The {term:envoy|enviado} won.”', '“{term:envoy|enviado} ganó.”', '“Enviado ganó.”'],
    ['He saw the {term:envoy|enviado}.', 'Vio al {term:envoy|enviado}.', 'Vio al enviado.'],
    ['and the {term:envoy|enviado} won', '{term:envoy|enviado} ganó', 'enviado ganó'],
    ['The {work:iPhone} sells.', '{work:iPhone} se vende.', 'iPhone se vende.'],
    ['He left the {place:USA|EE. UU.}.', 'Dejó {place:USA|EE. UU.}.', 'Dejó EE. UU.'],
    ['He left the {place:USA|EE. UU.}...', 'Dejó {place:USA|EE. UU.}...', 'Dejó EE. UU....'],
    ['{place:USA|EE. UU.} won.', '{place:USA|EE. UU.} ganó.', 'EE. UU. ganó.'],
  ])('%s → %s', (source, target, fitted) => {
    expect(targetText(fitSentence(piecesOf(source), piecesOf(target), 'es'))).toBe(fitted)
  })
})

describe('the full stop of an abbreviation at the end of a sentence also ends the sentence: "the U.S." → "the EUA."', () => {
  const glossary = parseGlossary(
    `{version: 1, sourceLocale: en, terms: [{id: us, type: place, source: U.S., translations: {es: EE. UU., ca: EUA}}]}`,
    'glossary.yml',
  )
  it.each([
    ['ca', 'He left the U.S.', 'He left the EUA.'],
    ['ca', '“He left the U.S.”', '“He left the EUA.”'],
    ['ca', 'The U.S. won.', 'The EUA won.'],
    ['es', 'He left the U.S.', 'He left the EE. UU.'],
    ['en', 'He left the U.S.', 'He left the U.S.'],
  ])('%s: %s', (to, text, protectedText) => {
    const mentions = createFinder(glossary).find(text)
    expect(targetText(protect(text, { mentions, to, glossary }))).toBe(protectedText)
  })
})
