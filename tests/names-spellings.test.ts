import { describe, expect, it } from 'vitest'
import {
  buildCast,
  createFinder,
  lintGlossary,
  parseGlossary,
  replaceWords,
  suggestedRendering,
} from '../src/names/index.ts'

const glossaryOf = (...terms: readonly string[]) =>
  parseGlossary(
    `version: 1\nsourceLocale: en\nterms:\n${terms.map(term => `  - {gender: male, ${term}}\n`).join('')}`,
    'glossary.yml',
  )

const named = (terms: readonly string[], ...texts: readonly string[]): readonly string[] => {
  const found = createFinder(glossaryOf(...terms)).findAll(texts.map((text, index) => ({ key: `p1.s${index}`, text })))
  return [...found.values()].flat().map(({ text, kind, form }) => `${text} ${kind} ${form}`)
}

describe('a name in another spelling', () => {
  const ESTE = "id: este, type: person, source: Ippolito d'Este"

  it('may have a capital particle at the start of a sentence', () => {
    expect(named([ESTE], "Ippolito d'Este came.", "D'Este left.", 'Then D’Este and d’Este slept.')).toEqual([
      "Ippolito d'Este source Ippolito d'Este",
      "D'Este alias d'Este",
      "D’Este alias d'Este",
      "d’Este alias d'Este",
    ])
  })

  it.each(['O`Neill', 'O´Neill', 'O′Neill', 'O’Neill', "O'Neill"])('is one word with the apostrophe of %s', name => {
    expect(named([ESTE], `Later Finn ${name} came.`, `${name}`, `${name} and he left.`)).toEqual([
      `Finn ${name} unlisted Finn ${name}`,
      ...[`${name} unlisted ${name}`, `${name} unlisted ${name}`],
    ])
  })

  it('is misspelt with a hyphen too many or too few', () => {
    const terms = ['id: a, type: person, source: Marie-Claire Dubois', 'id: b, type: person, source: Kim Jong-un']
    expect(named(terms, 'Marie Claire Dubois met Kim Jong un.', 'Marie-Claire Dubois met Kim-Jong-un.')).toEqual([
      'Marie Claire Dubois misspelling Marie-Claire Dubois',
      'Kim Jong un misspelling Kim Jong-un',
      'Marie-Claire Dubois source Marie-Claire Dubois',
      'Kim-Jong-un misspelling Kim Jong-un',
    ])
    // It is no misspelling if somebody else is listed with this spelling.
    const both = [...terms, 'id: c, type: person, source: Marie Claire Dubois']
    expect(named(both, 'Marie Claire Dubois spoke.')).toEqual(['Marie Claire Dubois source Marie Claire Dubois'])
  })

  it('ends a sentence with one full stop', () => {
    const words = new Map([['UE', 'U.E.']])
    expect(replaceWords('Viva la UE. La UE, la UE', words)).toBe('Viva la U.E. La U.E., la U.E.')
    expect(replaceWords('La UE...', words)).toBe('La U.E....')
  })
})

describe('the script of a name', () => {
  it('must be that of its language, and the same within each word', () => {
    const glossary = glossaryOf(
      'id: a, type: person, source: Volodymyr Bondar, translations: {es: Vоlоdímir Bondar, fr: Володимир Бондар}',
      'id: b, type: person, source: Віталій Бондаренко',
      'id: c, type: organization, source: ДТЕК, keep: true',
      'id: d, type: place, source: Kyiv, misspellings: [Kіev]',
    )
    expect(
      lintGlossary(glossary)
        .filter(({ code }) => code === 'script')
        .map(({ id, locale, message }) => [id, locale, message]),
    ).toEqual([
      ['a', 'es', expect.stringContaining('"Vоlоdímir Bondar" has letters of two alphabets')],
      ['a', 'fr', '"Володимир Бондар" is not written in the script of fr.'],
      ['b', undefined, '"Віталій Бондаренко" is not written in the script of en.'],
      ['c', undefined, '"ДТЕК" is not written in the script of en.'],
      ['d', undefined, expect.stringContaining('"Kіev" has letters of two alphabets')],
    ])
  })

  it('a name is not proposed as its own rendering in another script', () => {
    expect(suggestedRendering('Віталій Бондаренко', 'en', 'fr')).toBe('')
    expect(suggestedRendering('Volоdymyr', 'en', 'fr')).toBe('')
    expect(suggestedRendering('Lindow', 'en', 'fr')).toBe('Lindow')
  })
})

describe('a country that the glossary lacks', () => {
  it.each([
    ['es', 'Vino de Dinamarca.', { Dinamarca: 1 }],
    ['fr', 'Il venait du Danemark.', { Danemark: 1 }],
    ['pl', 'Przyjechał z Danii.', { Dania: 1 }],
    ['ru', 'Приехал из Дании.', { Дания: 1 }],
    ['fr', 'Il est venu hier.', {}],
  ])('is found by its usual name in %s: %s', (locale, target, found) => {
    const glossary = glossaryOf('id: a, type: person, source: Ann Kay')
    const source = 'He came from Denmark.'
    const mentions = createFinder(glossary).find(source)
    const units = [{ key: 'p1.s1', source, target, mentions }]
    const [name] = buildCast({
      glossary,
      mentions: new Map([['p1.s1', mentions]]),
      editions: new Map([[locale, units]]),
    })
    expect(name?.editions[locale]).toMatchObject({ found, missing: Object.keys(found).length > 0 ? [] : ['p1.s1'] })
  })
})
