import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { InterlinearError } from '../src/errors.ts'
import type { Mention } from '../src/model.ts'
import {
  createFinder,
  parseGlossary,
  protect,
  repairNames,
  restore,
  termPairs,
  verifyNames,
  withoutNames,
} from '../src/names/index.ts'

const GLOSSARY = parseGlossary(
  `version: 1
sourceLocale: en
terms:
  - id: syrsky
    type: person
    source: Oleksandr Syrsky
    aliases: [Syrsky, Gen. Syrsky]
    misspellings: [Sirsky]
    gender: male
    translations:
      es: Oleksandr Syrsky
      de: Olexander Syrskyj
      uk:
        use: Олександр Сирський
        aliases: {Syrsky: Сирський}
        forms: [Сирського, Сирському, Сирським]
        avoid: [Сырский]
      ko: 올렉산드르 시르스키
  - id: trump
    type: person
    source: Donald Trump
    aliases: [Trump]
    translations:
      es: {use: Donald Trump, avoid: [Triunfo]}
      uk: Дональд Трамп
      ko: 도널드 트럼프
  - id: gerasimov
    type: person
    source: Valery Gerasimov
    translations: {es: Valeri Guerásimov}
  - id: tass
    type: organization
    source: TASS
    keep: true
  - id: kursk
    type: place
    source: Kursk
    translations:
      es: Kursk
      de: Kursk
      uk: {use: Курськ, forms: [Курська, Курську, Курськом]}
      ko: 쿠르스크
  - id: new-york
    type: place
    source: New York
    translations: {es: Nueva York, uk: Нью-Йорк}
  - id: new-york-times
    type: organization
    source: New York Times
    translations: {es: The New York Times}
  - id: us
    type: place
    source: United States
    aliases: [U.S., US]
    translations:
      es: {use: Estados Unidos, aliases: {U.S.: EE. UU., US: EE. UU.}}
  - id: ceasefire
    type: term
    source: ceasefire
    translations: {es: {use: alto el fuego, forms: [altos el fuego]}, uk: перемир’я}
`,
  'glossary.yml',
)
const finder = createFinder(GLOSSARY)

const show = ({ text, term, form, kind }: Mention): string =>
  `${text}=${term?.id ?? '?'}${form === text ? '' : `(${form})`}${kind === 'misspelling' ? '!' : ''}`

const sampleFinder = createFinder(parseGlossary(readFileSync('glossary.yml', 'utf8'), 'glossary.yml'))

describe('parseGlossary', () => {
  const term = (lines: string): string => `version: 1\nsourceLocale: en\nterms:\n${lines}`
  const kyiv = '  - {id: kyiv, type: place, source: Kyiv'
  it.each([
    ['not YAML', 'version: [1', 'glossary.yml:1:12', 'not valid YAML'],
    [
      'another version',
      'version: 2\nsourceLocale: en\nterms: []',
      'glossary.yml:1:10',
      'found 2 in version, expected 1',
    ],
    ['an unknown field', term(`${kyiv}, colour: red}\n`), 'glossary.yml:4', 'expected none of this name'],
    ['a type of its own', term('  - {id: a, type: ship, source: A}\n'), 'glossary.yml:4:19', 'found "ship"'],
    ['an id with capitals', term('  - {id: Kyiv, type: place, source: Kyiv}\n'), 'glossary.yml:4:10', 'kebab-case'],
    [
      'a source with a space at its end',
      term('  - {id: a, type: place, source: "A "}\n'),
      'glossary.yml:4:34',
      'white space',
    ],
    [
      'an id twice',
      term(`${kyiv}}\n${kyiv.replace('source: Kyiv', 'source: Kiev')}}\n`),
      'glossary.yml:5:10',
      '"kyiv" twice',
    ],
    [
      'a source form in two terms',
      term(`${kyiv}}\n  - {id: b, type: place, source: B, aliases: [Kyiv]}\n`),
      'glossary.yml:5:47',
      'in kyiv and in b',
    ],
    ['a source form twice in a term', term(`${kyiv}, misspellings: [Kyiv]}\n`), 'glossary.yml:4', 'twice in kyiv'],
    [
      'a form in another case of a term without case',
      term('  - {id: a, type: term, source: truce}\n  - {id: b, type: event, source: Truce}\n'),
      'glossary.yml:5',
      'in a and in b',
    ],
    [
      'a form both right and forbidden',
      term(`${kyiv}, translations: {de: {use: Kyjiw, avoid: [Kiew, Kyjiw]}}}\n`),
      'glossary.yml:4',
      '"Kyjiw" both',
    ],
    ['keep and a rendering', term(`${kyiv}, keep: true, translations: {de: Kyjiw}}\n`), 'glossary.yml:4', 'contradict'],
    [
      'a rendering of an alias that is none',
      term(`${kyiv}, translations: {de: {use: Kyjiw, aliases: {Kiev: Kiew}}}}\n`),
      'glossary.yml:4',
      '"Kiev"',
    ],
    ['a locale that is none', term(`${kyiv}, translations: {"e_s!": Kiev}}\n`), 'glossary.yml:4', '"e_s!"'],
    [
      'one locale twice',
      term(`${kyiv}, translations: {zh-Hans: 基辅, zh-hans: 基辅}}\n`),
      'glossary.yml:4',
      'one locale',
    ],
    ['a number for a name', term('  - {id: a, type: place, source: 24}\n'), 'glossary.yml:4:34', 'found 24'],
    [
      'an alias bomb',
      `a: &a [x, x]\nb: &b [*a, *a]\nversion: 1\nsourceLocale: en\nterms: [*b, *b]\n`,
      'glossary.yml',
      'alias',
    ],
  ])('refuses %s', (_, text, place, message) => {
    const error = (() => {
      try {
        parseGlossary(text, 'glossary.yml')
      } catch (caught) {
        return caught
      }
    })()
    expect(error).toBeInstanceOf(InterlinearError)
    const { place: at, message: said, code } = error as InterlinearError
    expect(code).toBe('glossary')
    expect([at?.file, at?.line, at?.column].join(':')).toContain(place)
    expect(said).toContain(message)
  })

  it('fills in the fields that a short entry leaves out', () => {
    const [syrsky, trump] = GLOSSARY.terms
    expect(syrsky?.translations.es).toEqual({ use: 'Oleksandr Syrsky', aliases: {}, forms: [], derived: [], avoid: [] })
    expect(trump?.caseSensitive).toBe(true)
    expect(GLOSSARY.terms.at(-1)?.caseSensitive).toBe(false)
  })
})

describe('find', () => {
  it.each([
    ['several forms of the name meant', 'Yesterday Syrskyy said it.', 'Syrskyy=syrsky(Syrsky)!'],
    ['a listed misspelling of the name meant', 'Yesterday Syrskj said it.', 'Syrskj=syrsky(Syrsky)!'],
    ['a name of the same letters that is listed', 'In Kyiv and Kiev they met.', 'Kyiv=kyiv Kiev=kyiv(Kyiv)!'],
  ])('finds a misspelling of %s', (_, text, expected) => {
    expect(sampleFinder.find(text).map(show).join(' ')).toBe(expected)
  })

  it('does not report a misspelling that is equally similar to the names of two people', () => {
    const two = parseGlossary(
      'version: 1\nsourceLocale: en\nterms:\n  - {id: a, type: person, source: Markov}\n  - {id: b, type: person, source: Markow}\n',
      'glossary.yml',
    )
    expect(createFinder(two).find('Yesterday Markof said it.').map(show).join(' ')).toBe('Markof=?')
  })

  it.each([
    ['the longest form', 'New York Times in New York', 'New York Times=new-york-times New York=new-york'],
    ['a possessive', "Trump’s plan, Trump's plan", 'Trump=trump Trump=trump'],
    ['a possessive of a plural', 'the Trumps’ tower', 'Trumps=trump(Trump)'],
    ['a family', 'Both Trumps came.', 'Trumps=trump(Trump)'],
    [
      'a compound',
      'a Kursk-based unit, anti-Trump, Kursk–New York',
      'Kursk=kursk Trump=trump Kursk=kursk New York=new-york',
    ],
    ['a title in the glossary', 'said Gen. Syrsky', 'Gen. Syrsky=syrsky'],
    ['a title outside of it', 'President Trump said', 'Trump=trump'],
    ['a listed misspelling', 'and Sirsky said', 'Sirsky=syrsky(Syrsky)!'],
    ['a near misspelling', 'and Oleksandr Syrskyy said', 'Oleksandr=? Syrskyy=syrsky(Syrsky)!'],
    ['another romanisation', 'and Syrskyi said', 'Syrskyi=syrsky(Syrsky)!'],
    ['all capitals', 'TRUMP VISITS NEW YORK', 'TRUMP=trump(Trump) NEW YORK=new-york(New York)'],
    ['a line break inside', 'in New\nYork', 'New\nYork=new-york(New York)'],
    ['a no-break space inside', 'in New\u00a0York', 'New\u00a0York=new-york(New York)'],
    ['a soft hyphen inside', 'in Ku\u00adrsk', 'Ku\u00adrsk=kursk(Kursk)'],
    ['accents', 'in Kúrsk', 'Kúrsk=kursk(Kursk)'],
    ['decomposed accents', 'in Ku\u0301rsk', 'Ku\u0301rsk=kursk(Kursk)'],
    ['full stops', 'the U.S. and the US', 'U.S.=us US=us'],
    ['no pronoun', 'give us a trump card', ''],
    ['no part of a word', 'Kurskian Newyork', 'Kurskian Newyork=?'],
    ['a term in any case', 'Ceasefire, ceasefires', 'Ceasefire=ceasefire(ceasefire) ceasefires=ceasefire(ceasefire)'],
  ])('finds %s', (_, text, expected) => {
    expect(finder.find(text).map(show).join(' ')).toBe(expected)
  })

  it.each([
    ['a name inside of a sentence', 'It was Waltz who called.', 'Waltz=?'],
    ['a full name at its start', 'Mike Waltz called.', 'Mike Waltz=?'],
    ['no word at its start', 'Meanwhile he called. Yesterday too.', ''],
    ['no title, people, day or month', 'The Russian President met the Prime Minister on Monday, March 3.', ''],
    ['no institution of common nouns', 'the White House and the Armed Forces', ''],
    ['a name after a title', 'National Security Advisor Mike Waltz called', 'Mike Waltz=?'],
    ['a name after a title with a full stop', 'He told Gov. Newsom so.', 'Newsom=?'],
    ['a paper', 'he told Fox News', 'Fox News=?'],
    ['a name with small words', 'with Ursula von der Leyen', 'Ursula von der Leyen=?'],
    ['no initial before a listed name', 'Then D. Trump came.', 'Trump=trump'],
    ['no generation behind a name', 'It was Trump Jr. who came.', 'Trump=trump'],
    ['the initial of an unlisted name', 'Then J. Waltz called.', 'J. Waltz=?'],
    ['no headline in capitals', 'Putin Makes Surprise Visit to Region', ''],
  ])('finds unlisted: %s', (_, text, expected) => {
    expect(finder.find(text).map(show).join(' ')).toBe(expected)
  })

  it.each([
    ['a surname after the full name', ['Donald Trump came.', 'It was Trump.'], 'Donald Trump=trump Trump=trump'],
    ['a middle initial', ['Donald J. Trump came.'], 'Donald J. Trump=trump(Donald Trump)'],
    ['a namesake', ['Donald Trump and Melania Trump came.'], 'Donald Trump=trump Melania Trump=?'],
    ['a namesake where nobody else is named in full', ['He met Melania Trump.'], 'Melania=? Trump=trump'],
    [
      'a title before a surname',
      ['Donald Trump came.', 'Then President Trump left.'],
      'Donald Trump=trump Trump=trump',
    ],
    [
      'a surname that is no alias',
      ['Valery Gerasimov came.', 'Then Gerasimov left.'],
      'Valery Gerasimov=gerasimov Gerasimov=gerasimov',
    ],
    [
      'a surname of two persons',
      ['Valery Gerasimov met Anna Gerasimov.', 'Then Gerasimov left.'],
      'Valery Gerasimov=gerasimov Anna Gerasimov=? Gerasimov=?',
    ],
  ])('reads an article: %s', (_, texts, expected) => {
    const found = finder.findAll(texts.map((text, index) => ({ key: `p1.s${index + 1}`, text })))
    expect([...found.values()].flat().map(show).join(' ')).toBe(expected)
  })

  it('finds surnames of people whom another sentence of the article names in full', () => {
    const found = finder.findAll([
      { key: 'headline', text: 'Waltz Makes Surprise Call About Kursk Region' },
      { key: 'p1.s1', text: 'He told Mike Waltz.' },
      { key: 'p1.s2', text: 'Waltz agreed.' },
    ])
    expect([...found].map(([key, mentions]) => [key, mentions.map(show).join(' ')])).toEqual([
      ['headline', 'Waltz=? Kursk=kursk'],
      ['p1.s1', 'Mike Waltz=?'],
      ['p1.s2', 'Waltz=?'],
    ])
  })
})

describe('protect', () => {
  const held = (text: string, to: string): string =>
    protect(text, { mentions: finder.find(text), to, glossary: GLOSSARY })
      .map(piece => (typeof piece === 'string' ? piece : `{${piece.target}}`))
      .join('')
  it.each([
    ['es', 'President Trump met Syrsky.', 'President {Trump} met {Syrsky}.'],
    ['uk', 'Oleksandr Syrsky and Syrsky', '{Олександр Сирський} and {Сирський}'],
    ['uk', 'Gen. Syrsky in Kursk', 'Gen. {Сирський} in {Курськ}'],
    ['ko', 'Trump and Syrsky', '{트럼프} and {시르스키}'],
    ['de', 'Sirsky said', '{Syrskyj} said'],
    ['es', 'the U.S. and the United States', 'the {EE. UU.} and the {Estados Unidos}'],
    ['es', 'TASS told Mike Waltz', '{TASS} told {Mike Waltz}'],
    ['uk', 'He told Mike Waltz', 'He told Mike Waltz'],
    ['de', 'in New York and Spain', 'in {New York} and Spain'],
    ['es', 'Ceasefire or ceasefire', '{Alto el fuego} or {alto el fuego}'],
    ['uk', 'TRUMP IN KURSK', '{ТРАМП} IN {КУРСЬК}'],
  ])('%s: %s', (to, text, expected) => {
    expect(held(text, to)).toBe(expected)
  })

  const words = fc.constantFrom(
    ...[
      'Trump',
      'Trump’s',
      'TRUMP',
      'Gen. Syrsky',
      'Sirsky',
      'Mike Waltz',
      'U.S.',
      'New\u00a0York',
      'ceasefires',
      '\n',
    ],
    ...['“', '”', 'said', 'a', '🇺🇦', 'e\u0301', '{{count}}', '⟦0⟧', '<b>'],
  )
  const texts = fc
    .array(fc.oneof(words, fc.string({ unit: 'binary' })), { maxLength: 12 })
    .map(parts => parts.join(' '))

  it('gives back every text if the target is the source', () => {
    fc.assert(
      fc.property(texts, text => {
        const pieces = protect(text, { mentions: finder.find(text), to: 'en', glossary: GLOSSARY })
        expect(restore(pieces)).toBe(text)
      }),
    )
  })

  it('gives back every text without its names', () => {
    fc.assert(
      fc.property(texts, fc.constantFrom('es', 'uk', 'ko', 'fr'), (text, to) => {
        const pieces = protect(text, { mentions: finder.find(text), to, glossary: GLOSSARY })
        expect(withoutNames(pieces).join('')).toBe(text)
      }),
    )
  })

  it('holds markup between names', () => {
    const text = '<b>Trump</b> met Syrsky'
    const inlines = [
      { id: 0, kind: 'open', start: 0, end: 3, pair: 1 },
      { id: 1, kind: 'close', start: 8, end: 12, pair: 0 },
    ] as const
    const pieces = protect(text, { mentions: finder.find(text, inlines), inlines, to: 'uk', glossary: GLOSSARY })
    expect(
      pieces.map(piece => (typeof piece === 'string' ? piece : `${piece.id}${piece.kind}:${piece.target}`)),
    ).toEqual(['0open:<b>', '1name:Трамп', '2close:</b>', ' met ', '3name:Сирський'])
  })

  it.each([
    ['es', '<b>Donald</b> Trump met', '<b> {Donald} </b> {Trump} met'],
    ['uk', 'The <i>New</i> York office', 'The <i> New </i> York office'],
    ['uk', 'Oleksandr <i>Syrsky</i> said', '{Олександр} <i> {Сирський} </i> said'],
    ['uk', 'by Gen. <i>Syrsky</i>', 'by Gen. <i> {Сирський} </i>'],
    ['uk', '<b>K</b>ursk fell', '<b> K </b> ursk fell'],
    ['ko', '<b>Donald</b> Trump met', '<b> {도널드} </b> {트럼프} met'],
    ['es', 'told Mike <i>Waltz</i>', 'told {Mike} <i> {Waltz} </i>'],
  ])('keeps markup inside of a name, %s: %s', (to, text, expected) => {
    const inlines = [...text.matchAll(/<(\/?)\w>/g)].map((match, id) => ({
      ...{ id, kind: match[1] === '/' ? ('close' as const) : ('open' as const) },
      ...{ start: match.index, end: match.index + match[0].length },
    }))
    const mentions = finder.find(text, inlines)
    const pieces = protect(text, { mentions, inlines, to, glossary: GLOSSARY })
    const shown = pieces.map(piece => {
      if (typeof piece === 'string') return piece.trim()
      return piece.kind === 'name' ? `{${piece.target}}` : piece.target
    })
    expect(shown.filter(Boolean).join(' ')).toBe(expected)
    expect(restore(protect(text, { mentions, inlines, to: 'en', glossary: GLOSSARY }))).toBe(text)
  })

  it('gives an engine each name once', () => {
    const text = 'Syrsky told Gen. Syrsky that Trump’s Mike Waltz came.'
    expect(termPairs(finder.find(text), 'uk')).toEqual([
      { source: 'Syrsky', target: 'Сирський', gender: 'male' },
      { source: 'Trump', target: 'Трамп' },
    ])
  })
})

const pair = (source: string, target: string, locale: string) => ({
  source,
  mentions: finder.find(source),
  target,
  locale,
  key: 'p1.s1',
  glossary: GLOSSARY,
})

describe('verifyNames', () => {
  it.each([
    ['es', 'Trump in New York', 'Trump en Nueva York', ''],
    ['es', 'Trump in New York', 'El presidente en Nueva York', 'name-missing'],
    ['es', 'Trump in New York', 'Triunfo en Nueva York', 'name-forbidden'],
    ['es', 'Trump in New York', 'Trump en New York', 'name-untranslated'],
    ['es', 'Trump in New York', 'Trumpp en Nueva York', 'name-misspelt'],
    ['es', 'Trump in New York', 'Syrsky en Nueva York', 'name-wrong'],
    ['es', 'Trump met Trump', 'Trump se reunió', 'name-count'],
    ['es', 'the New York Times', 'el The New York Times', ''],
    ['es', 'the US', 'los EE.\u00a0UU.', ''],
    ['uk', 'Syrsky said', 'за словами Сирського', ''],
    ['uk', 'Syrsky said', 'сказав Сырский', 'name-forbidden'],
    ['uk', 'Oleksandr Syrsky', 'Олександр Сирський', ''],
    ['uk', 'TRUMP IN KURSK', 'ТРАМП У КУРСЬКУ', ''],
    ['uk', 'Syrsky in Kursk', 'Syrsky у Курську', 'name-untranslated'],
    ['fr', 'Trump in New York', 'n’importe quoi', ''],
  ])('%s: %s / %s', (locale, source, target, codes) => {
    expect(
      verifyNames(pair(source, target, locale))
        .map(({ code }) => code)
        .join(' '),
    ).toBe(codes)
  })
})

describe('repairNames', () => {
  it.each([
    ['es', 'Trump in New York', 'Triunfo en New York', 'Trump en Nueva York'],
    ['uk', 'Syrsky said', 'сказав Сирскький', 'сказав Сирський'],
    ['es', 'Trump in New York', 'Trump en Nueva York', 'Trump en Nueva York'],
  ])('%s: %s / %s', (locale, source, target, expected) => {
    const repaired = repairNames(pair(source, target, locale))
    expect(repaired.target).toBe(expected)
    expect(repaired.findings).toEqual([])
    expect(repaired.repairs.length > 0).toBe(target !== expected)
  })

  it('finds a name with a marker for markup inside, and does not change a wrong one', () => {
    const right = 'зустрів \u{f0000}Дональд\u{f0001} Трамп'
    expect(repairNames(pair('Donald Trump met', right, 'uk'))).toEqual({ target: right, repairs: [], findings: [] })
    const wrong = 'зустрів \u{f0000}Дональд\u{f0001} Тромп'
    const { target, findings } = repairNames(pair('Donald Trump met', wrong, 'uk'))
    expect([target, findings.map(({ code }) => code)]).toEqual([wrong, ['name-misspelt']])
  })

  it('reports a name that has no trace in the target', () => {
    const { target, findings } = repairNames(pair('Trump said', 'dijo algo', 'es'))
    expect(target).toBe('dijo algo')
    expect(findings.map(({ code, level }) => [code, level])).toEqual([['name-missing', 'error']])
  })
})
