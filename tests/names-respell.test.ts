import { describe, expect, it } from 'vitest'
import {
  createFinder,
  lintGlossary,
  parseGlossary,
  previewChange,
  repairNames,
  replaceWords,
  respellingOf,
  verifyNames,
} from '../src/names/index.ts'

const glossaryOf = (rendering: string, term = 'source: Volodymyr Zelensky, aliases: [Zelensky]', locale = 'pl') =>
  parseGlossary(
    `version: 1\nsourceLocale: en\nterms:\n  - {id: a, type: person, ${term}, translations: {${locale}: ${rendering}}}\n`,
    'glossary.yml',
  )

interface Change {
  readonly from: string
  readonly to: string
  readonly term?: string
  readonly locale?: string
}

function respelt({ from, to, term, locale = 'pl' }: Change, target: string): string {
  const [before] = glossaryOf(from, term, locale).terms
  const [after] = glossaryOf(to, term, locale).terms
  if (!before || !after) throw new Error('a term is lacking')
  return replaceWords(target, respellingOf(before, after, locale))
}

const ZELENSKY: Change = { from: 'Wołodymyr Zełenski', to: 'Wołodymyr Zełenskyj' }
const SIKORSKI: Change = {
  term: 'source: Radoslaw Sikorski, aliases: [Sikorski]',
  from: '{use: Radosław Sikorski, forms: [Radosława Sikorskiego, Radosławem Sikorskim, Sikorskiego, Sikorskim]}',
  to: '{use: Radek Sikorski, forms: [Radka Sikorskiego, Radkiem Sikorskim, Sikorskiego, Sikorskim]}',
}
const KOVAL: Change = { term: 'source: Hanna Koval', from: 'Hanna Koval', to: 'Ganna Kowal', locale: 'es' }
const MODI: Change = { term: 'source: Modi, aliases: [Narendra Modi]', from: 'Мёди', to: 'Моди', locale: 'ru' }

describe('a rendering that changes', () => {
  it.each<readonly [string, Change, string, string]>([
    ['the full name', ZELENSKY, 'Wołodymyr Zełenski mówił.', 'Wołodymyr Zełenskyj mówił.'],
    ['the surname alone', ZELENSKY, 'Zełenski mówił.', 'Zełenskyj mówił.'],
    ['an unlisted case form', ZELENSKY, 'Bez Zełenskiego.', 'Bez Zełenskyja.'],
    ['the full name in a case', ZELENSKY, 'Z Wołodymyrem Zełenskim.', 'Z Wołodymyrem Zełenskyjem.'],
    ['capitals', ZELENSKY, 'ZEŁENSKI W KIJOWIE', 'ZEŁENSKYJ W KIJOWIE'],
    ['a longer word not', ZELENSKY, 'Zełenskiana', 'Zełenskiana'],
    ['the first name', SIKORSKI, 'Radosław Sikorski', 'Radek Sikorski'],
    ['the first name in a listed form', SIKORSKI, 'z Radosławem Sikorskim', 'z Radkiem Sikorskim'],
    ['the first name in another form', SIKORSKI, 'Radosławowi Sikorskiemu', 'Radkowi Sikorskiemu'],
    ['the surname that stays', SIKORSKI, 'Sikorskim', 'Sikorskim'],
    ['the first name of somebody else', SIKORSKI, 'Radosław Nowak', 'Radosław Nowak'],
    ['both words without cases', KOVAL, 'Hanna Koval y Koval', 'Ganna Kowal y Kowal'],
    ['one word', MODI, 'Мёди', 'Моди'],
    ['the same words in another order', { ...KOVAL, to: 'Koval Hanna' }, 'Hanna Koval, Koval', 'Koval Hanna, Koval'],
    [
      'what stays right',
      { ...ZELENSKY, to: '{use: Wołodymyr Zełenskyj, forms: [Zełenskiego]}' },
      'Zełenskiego',
      'Zełenskiego',
    ],
  ])('changes %s', (_, change, before, after) => {
    expect(respelt(change, before)).toBe(after)
  })

  it.each([
    ['Zelensky spoke in Kyiv', 'Zełenski mówił', 'Zełenskyj mówił'],
    ['Volodymyr Zelensky spoke', 'Wołodymyr Zełenski mówił', 'Wołodymyr Zełenskyj mówił'],
  ])('is previewed for %s', (source, target, after) => {
    const [before, now] = [glossaryOf(ZELENSKY.from), glossaryOf(ZELENSKY.to)]
    const finders = { before: createFinder(before), after: createFinder(now) }
    const found = previewChange([{ key: 'p1.s1', source, target }], { before, after: now, finders, locale: 'pl' })
    expect(found).toMatchObject([{ effect: 'repaired', before: target, after }])
  })

  it('is previewed for a surname alone, and left to a person if two people have the surname', () => {
    const listed = (first: string, second: string) =>
      parseGlossary(
        `version: 1
sourceLocale: en
terms:
  - {id: koval, type: person, source: Hanna Koval, translations: {es: ${first}}}
  - {id: harald, type: person, source: Harald Obermann, aliases: [Obermann], translations: {es: ${second}}}
  - {id: lore, type: person, source: Lore Obermann, translations: {es: Lore Obermann}}
`,
        'glossary.yml',
      )
    const [before, after] = [listed('Hanna Koval', 'Harald Obermann'), listed('Hanna Kowal', 'Harald Oberman')]
    const units = [
      ['Hanna Koval came.', 'Vino Hanna Koval.'],
      ['Koval left.', 'Koval se fue.'],
      ['Harald Obermann came.', 'Vino Harald Obermann.'],
      ['Lore Obermann came.', 'Vino Lore Obermann.'],
      ['Mrs. Obermann left.', 'La señora Obermann se fue.'],
    ].map(([source = '', target = ''], index) => ({ key: `p1.s${index + 1}`, source, target }))
    const finders = { before: createFinder(before), after: createFinder(after) }
    const found = previewChange(units, { before, after, finders, locale: 'es' })
    expect(found.map(unit => [unit.key, unit.after, unit.namesake ?? false])).toEqual([
      ['p1.s1', 'Vino Hanna Kowal.', false],
      ['p1.s2', 'Kowal se fue.', false],
      ['p1.s3', 'Vino Harald Oberman.', false],
      ['p1.s5', 'La señora Oberman se fue.', true],
    ])
    expect(lintGlossary(after).filter(({ code }) => code === 'namesake')).toMatchObject([
      { id: 'lore', level: 'warning' },
    ])
  })

  it('is not made twice if the new name contains the old one', () => {
    const [before, after] = [glossaryOf('Zełenski'), glossaryOf('Wołodymyr Zełenski')]
    const finders = { before: createFinder(before), after: createFinder(after) }
    const texts = ['Wołodymyr Zełenski mówił', 'Zełenski mówił'].map((target, index) => {
      return { key: `p1.s${index + 1}`, source: 'Volodymyr Zelensky spoke', target }
    })
    const found = previewChange(texts, { before, after, finders, locale: 'pl' })
    expect(found.map(unit => unit.after)).not.toContain('Wołodymyr Wołodymyr Zełenski mówił')
  })

  it('is previewed for an old first name before a right surname, which is no finding', () => {
    const [before, after] = [glossaryOf(SIKORSKI.from, SIKORSKI.term), glossaryOf(SIKORSKI.to, SIKORSKI.term)]
    const finders = { before: createFinder(before), after: createFinder(after) }
    const unit = { key: 'p1.s1', source: 'He met Radoslaw Sikorski.', target: 'Spotkał się z Radosławem Sikorskim.' }
    expect(previewChange([unit], { before, after, finders, locale: 'pl' })).toMatchObject([
      { effect: 'repaired', after: 'Spotkał się z Radkiem Sikorskim.' },
    ])
  })

  it('leaves the words of another name alone', () => {
    const words = new Map([['Trump', 'Tramp']])
    expect(replaceWords('Trump w Trump Tower', words, { others: ['Trump Tower'] })).toBe('Tramp w Trump Tower')
  })
})

describe('the finding on a name', () => {
  const glossary = parseGlossary(
    `version: 1
sourceLocale: en
terms:
  - id: sikorski
    type: person
    source: Radoslaw Sikorski
    aliases: [Sikorski]
    misspellings: [Sikorsky]
    translations: {pl: {use: Radosław Sikorski, forms: [Sikorskiego]}, uk: Радослав Сікорський}
  - {id: plan, type: work, source: Sikorski Plan, translations: {pl: plan Sikorski}}
`,
    'glossary.yml',
  )
  const finder = createFinder(glossary)
  const pair = (locale: string, source: string, target: string) => {
    return { source, target, locale, key: 'p1.s1', mentions: finder.find(source), glossary }
  }

  it.each([
    ['pl', 'Sikorski said', 'Sikorsky mówi', 'Sikorski mówi', '"Sikorsky" looks like a misspelling of "Sikorski".'],
    ['uk', 'Sikorsky said', 'Sikorsky каже', 'Сікорський каже', '"Sikorsky" looks like a misspelling of "Сікорський".'],
    [
      'uk',
      'Sikorski said',
      'Sikorski каже',
      'Сікорський каже',
      '"Sikorski" was left untranslated; expected "Сікорський".',
    ],
  ])('%s: %s / %s', (locale, source, target, repaired, message) => {
    expect(verifyNames(pair(locale, source, target)).map(finding => finding.message)).toEqual([message])
    expect(repairNames(pair(locale, source, target)).target).toBe(repaired)
  })

  it('is absent if the target has exactly the expected words', () => {
    expect(verifyNames(pair('pl', 'Sikorski Plan, says Sikorski', 'plan Sikorski, mówi plan Sikorski'))).toEqual([])
  })

  it('is not name-untranslated for a surname that is the same in both languages', () => {
    const found = verifyNames(pair('pl', 'Radoslaw Sikorski said', 'Sikorski mówi'))
    expect(found.filter(({ level }) => level === 'error')).toEqual([])
  })
})
