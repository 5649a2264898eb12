import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkPair } from '../src/check/index.ts'
import {
  addEntry,
  buildCast,
  createFinder,
  idOf,
  isTermId,
  parseGlossary,
  protect,
  verifyNames,
} from '../src/names/index.ts'

const GLOSSARY = parseGlossary(
  `version: 1
sourceLocale: en
terms:
  - {id: eu, type: organization, source: EU, translations: {de: EU-Staatenbund, es: UE}}
  - {id: who, type: organization, source: WHO, translations: {es: OMS, de: WHO}}
  - {id: xi, type: person, source: Xi Jinping, aliases: [Xi], translations: {es: Xi Jinping, de: Xi Jinping, ru: {use: Си Цзиньпин, aliases: {Xi: Си}}}}
  - {id: un, type: organization, source: UN, translations: {de: UNO, es: ONU}}
  - {id: trump, type: person, source: Donald Trump, aliases: [Trump], translations: {es: Donald Trump}}
  - {id: zelensky, type: person, source: Volodymyr Zelensky, aliases: [Zelensky], translations: {es: Volodímir Zelenski}}
  - {id: new-york, type: place, source: New York, translations: {fr: {use: New York, derived: [new-yorkais]}}}
  - {id: great-britain, type: place, source: Great Britain, translations: {de: {use: Großbritannien, derived: [anglo-britisch]}}}
  - {id: united-states, type: place, source: United States, translations: {de: {use: Vereinigte Staaten, derived: [amerikanisch, amerikanischen]}}}
  - {id: sudan, type: place, source: Sudan, translations: {de: Sudan}}
  - {id: korea, type: place, source: Korea, translations: {de: Korea}}
  - {id: italy, type: place, source: Italy, translations: {de: Italien}}
  - {id: moscow, type: place, source: Moscow, translations: {ru: Москва, es: Moscú}}
  - {id: bern, type: place, source: Bern, translations: {ru: Берн, de: Bern}}
`,
  'glossary.yml',
)
const finder = createFinder(GLOSSARY)

const says = (locale: string, source: string, target: string): string =>
  verifyNames({ key: 'p1.s1', source, mentions: finder.find(source), target, locale, glossary: GLOSSARY })
    .map(({ code, level }) => `${code.replace('name-', '')}${level === 'error' ? '' : `/${level}`}`)
    .join(' ')

describe('the possessive of a short name is a mention for check too: "EU’s"', () => {
  it.each([
    ['es', 'The EU’s plan failed.', 'El plan fracasó.'],
    ['es', "The WHO's plan failed.", 'El plan fracasó.'],
    ['ru', "Xi's plan failed.", 'План провалился.'],
    ['de', "The UN's plan failed.", 'Der Plan scheiterte.'],
  ])('%s: %s', (locale, source, target) => {
    const found = checkPair({ key: 'k', source, target }, { from: 'en', to: locale, glossary: GLOSSARY })
    expect(found.map(({ code }) => code)).toContain('name-missing')
  })
})

describe('find and findListed find the same listed names', () => {
  const words = [
    'EU’s',
    'WHO',
    'Xi’s',
    'Trump',
    'Donald Trump',
    'Melania Trump',
    'Zelenskiy',
    'Zelenskyy’s',
    'Selensky',
  ]
  const others = [
    'said',
    'The',
    'Marco Rubio',
    'in Moscow',
    'May',
    '“Sudan”',
    'Zelensky-led',
    'Volodymyr',
    'J. D.',
    'a',
    '.',
  ]

  it('whether it is asked for alone or with unlisted names', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words, ...others), { maxLength: 12 }), parts => {
        const text = parts.join(' ')
        const listed = finder.find(text).filter(({ term }) => term !== undefined)
        expect(finder.findListed(text)).toEqual(listed)
      }),
    )
  })

  it('in the words that may begin a name, and in no other word', () => {
    const text = 'Zelensky told Trump that the EU’s plan for New York failed; Selensky and Xi agreed.'
    const words = [...text.matchAll(/[\p{L}’]+/gu)].map(({ 0: word, index }) => ({
      word,
      start: index,
      end: index + word.length,
    }))
    const beginnings = words.filter(({ word }) => finder.mayList(word))
    expect(beginnings.map(({ word }) => word)).not.toContain('told')
    expect(finder.findListed(text, beginnings)).toEqual(finder.findListed(text))
    expect(finder.findListed(text, []).filter(({ kind }) => kind === 'source')).toEqual([])
  })
})

describe('an adjective of several parts stands for its name only as a whole: "new-yorkais"', () => {
  it.each([
    ['fr', 'in New York', 'un quartier new-yorkais', ''],
    ['fr', 'in New York', 'à New Delhi', 'missing'],
    ['de', 'in Great Britain', 'das anglo-britische Heer', ''],
    ['de', 'in Great Britain', 'das Anglo-Saxon-Haus', 'missing'],
  ])('%s: %s → %s', (locale, source, target, expected) => {
    expect(says(locale, source, target)).toBe(expected)
  })
})

describe('a longer word that names another country is not the name', () => {
  it.each([
    [
      'the nordamerikanischen of a continent',
      'in the United States',
      'auf dem nordamerikanischen Kontinent',
      'missing',
    ],
    ['its own adjective', 'in the United States', 'die Amerikaner', 'form/warning'],
    ['its listed adjective', 'in the United States', 'mit der amerikanischen Armee', ''],
    ['South America', 'in the United States', 'ein südamerikanisches Land', 'missing'],
    ['a neighbour', 'in Sudan', 'im Südsudan', 'missing'],
    ["a neighbour's adjective", 'in Sudan', 'der südsudanesische Präsident', 'missing'],
    ['half of a country', 'in Korea', 'in Nordkorea', 'missing'],
    ['what the source names', 'North Korea shut down.', 'Nordkorea schwieg.', ''],
    ['a part of the country', 'in northern Italy', 'in Norditalien', ''],
    ["a part's adjective", 'in southern Italy', 'ein süditalienisches Dorf', 'form/warning'],
  ])('%s: %s → %s', (_, source, target, expected) => {
    expect(says('de', source, target)).toBe(expected)
  })
})

describe('an acronym stands only for a name of as many words', () => {
  it.each([
    ['Moscow State University said so.', 'В МГУ так сказали.', 'missing/info'],
    ['The Bern School of Economics said so.', 'В БШЭ так сказали.', 'missing/info'],
    ['Moscow State University said so.', 'В МИДе и КМ так сказали.', 'missing'],
    ['Moscow State University said so.', 'ТАМ МНОГО ЛЮДЕЙ.', 'missing'],
    ['Moscow said so.', 'МГУ так сказал.', 'missing'],
  ])('%s → %s', (source, target, expected) => {
    expect(says('ru', source, target)).toBe(expected)
  })
})

describe('ids', () => {
  it.each([
    ['Владимир Путин', 'владимир-путин'],
    ['محمد بن سلمان', 'محمد-بن-سلمان'],
    ['習近平', '習近平'],
    ['Škoda Auto', 'skoda-auto'],
    ['Société Générale S.A.', 'societe-generale-s-a'],
    ['…', 'name'],
  ])('%s → %s', (name, id) => {
    expect(idOf(name)).toBe(id)
    expect(isTermId(id)).toBe(true)
  })

  it.each(['Путин', 'a--b', '-a', 'a b', ''])('%j is no id', id => {
    expect(isTermId(id)).toBe(false)
  })

  it('of two people in one cast are different', () => {
    const glossary = { ...GLOSSARY, sourceLocale: 'ru', terms: [] }
    const source = 'Сегодня Анна Иванова и Пётр Сидоров встретились.'
    const mentions = new Map([['p1.s1', createFinder(glossary).find(source)]])
    const cast = buildCast({ glossary, mentions, editions: new Map() })
    expect(cast.map(({ id }) => id)).toEqual(['анна-иванова', 'петр-сидоров'])
  })

  it('of an unlisted name is never the id of a term', () => {
    const source = 'We met Sudán Bern and Xi Bern and Eu Moller there.'
    const mentions = new Map([
      ['p1.s1', [{ start: 0, end: 2, text: 'EU', form: 'EU', kind: 'unlisted' as const }]],
      ['p1.s2', finder.find(source)],
    ])
    const ids = buildCast({ glossary: GLOSSARY, mentions, editions: new Map() }).map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids[0]).toBe('eu-2')
  })
})

describe('names such as “constructor” and “__proto__”, which every object has', () => {
  const glossary = parseGlossary(
    `version: 1
sourceLocale: en
terms:
  - id: pattern
    type: term
    source: constructor pattern
    aliases: [constructor, __proto__, toString]
    translations:
      de: {use: Erbauer, aliases: {constructor: Konstruktor, __proto__: Prototyp, toString: Textform}}
`,
    'glossary.yml',
  )
  it.each([
    ['constructor', 'Konstruktor'],
    ['__proto__', 'Prototyp'],
    ['toString', 'Textform'],
  ])('%s → %s', (alias, rendering) => {
    const text = `the ${alias} here`
    const [hold] = protect(text, { mentions: createFinder(glossary).find(text), to: 'de', glossary }).filter(
      piece => typeof piece !== 'string',
    )
    expect(hold).toMatchObject({ source: alias, target: rendering })
  })

  it('are refused as locales like any other', () => {
    const text =
      'version: 1\nsourceLocale: en\nterms:\n  - {id: a, type: term, source: a, translations: {constructor: b}}\n'
    expect(() => parseGlossary(text, 'glossary.yml')).toThrow('found the locale "constructor"')
  })

  it('are written into a glossary', () => {
    const term = {
      id: 'constructor',
      type: 'term',
      source: 'constructor',
      aliases: [],
      translations: { de: 'b' },
    } as const
    const text = addEntry('version: 1\nsourceLocale: en\nterms: []\n', term)
    expect(parseGlossary(text, 'glossary.yml').terms[0]?.id).toBe('constructor')
  })
})

describe('each mention has a rendering of its own', () => {
  const glossary = parseGlossary(
    `version: 1
sourceLocale: en
terms:
  - {id: trump, type: person, source: Donald Trump, aliases: [Trump], translations: {ru: {use: Дональд Трамп, aliases: {Trump: Трамп}}}}
  - {id: usa, type: place, source: USA, translations: {ru: США}}
  - {id: united-states, type: place, source: United States, translations: {ru: {use: Соединённые Штаты, forms: [США], derived: [американский]}}}
`,
    'glossary.yml',
  )
  const lost = (source: string, target: string): string =>
    verifyNames({
      ...{ key: 'k', source, mentions: createFinder(glossary).find(source), target, locale: 'ru', glossary },
    })
      .map(({ code, source: [start, end] = [0, 0] }) => `${code} ${source.slice(start, end)}`)
      .join(', ')

  it.each([
    // A full name in the target may stand for the surname, but serves a full name of the source first.
    ['Trump met Donald Trump.', 'Дональд Трамп встретил Трампа; Трамп ушёл.', ''],
    ['Trump met Donald Trump.', 'Трамп встретил: Дональд Трамп.', ''],
    ['Donald Trump met Trump.', 'Трамп встретил: Трамп.', 'name-form Donald Trump'],
    ['Trump, Trump, Trump.', 'Трамп, Трамп.', 'name-count Trump'],
    // The United States may be США; the USA may be nothing else.
    ['The United States and the USA.', 'США и Соединённые Штаты.', ''],
    ['The United States and the USA.', 'Соединённые Штаты и США.', ''],
    ['The USA and the United States.', 'США и США.', ''],
    ['The USA and the United States.', 'Соединённые Штаты.', 'name-missing USA'],
    // An adjective counts only if the name is not there.
    ['The United States said so.', 'Американский посол: Соединённые Штаты согласны.', ''],
    ['The United States said so.', 'Американский посол сказал.', ''],
  ])('%s → %s', (source, target, expected) => {
    expect(lost(source, target)).toBe(expected)
  })
})
