import { describe, expect, it } from 'vitest'
import { applyFixes, checkSource, createChecker } from '../src/check/index.ts'
import { createFinder, parseGlossary, repairNames } from '../src/names/index.ts'
import { withEdits } from '../src/text-edits.ts'

const glossary = parseGlossary(
  `version: 1
sourceLocale: en
terms:
  - id: obermann
    type: person
    source: Harald Obermann
    aliases: [Obermann]
    misspellings: [Oberman]
    translations:
      fr: {use: Harald Obermann, avoid: [Obermannn]}
      de: Harald Obermann
      uk: {use: Гаральд Оберманн, forms: [Гаральда Оберманна, Оберманна], avoid: [Оберман]}
      ko: 하랄트 오버만
  - id: nowak
    type: person
    source: Danuta Wierzbicka
    misspellings: [Wierbicka]
    translations: {fr: Danuta Wierzbicka, uk: Данута Вежбицька}
  - id: putin
    type: person
    source: Vladimir Putin
    aliases: [Putin, President Putin]
    translations: {fr: {use: Vladimir Poutine, aliases: {President Putin: président Poutine}}}
  - id: kryvyi-rih
    type: place
    source: Kryvyi Rih
    misspellings: [Krivoy]
    translations: {fr: Kryvyï Rih}
  - id: augusta
    type: place
    source: Augusta
    translations: {de: Augusta, fr: Augusta}
`,
  'glossary.yml',
)
const finder = createFinder(glossary)
const checkers = new Map(['fr', 'de', 'uk', 'ko'].map(to => [to, createChecker({ from: 'en', to, glossary, finder })]))

function findingsOf(to: string, source: string, target: string) {
  const found = checkers.get(to)?.pair({ key: 'p1.s1', source, target }) ?? []
  return found.filter(({ code }) => code.startsWith('name-'))
}

const FULL = 'Harald Obermann runs the port.'

describe('a misspelt short form', () => {
  it.each([
    [
      'the surname behind the given name',
      FULL,
      'Harald Oberman, qui dirige le port.',
      'Harald Obermann, qui dirige le port.',
    ],
    ['the surname alone', FULL, 'Oberman dirige le port.', 'Obermann dirige le port.'],
    ['the surname behind a title', FULL, 'M. Oberman dirige le port.', 'M. Obermann dirige le port.'],
    ['the surname behind an initial', FULL, 'H. Oberman dirige le port.', 'H. Obermann dirige le port.'],
    ['the full name for the surname', 'Obermann left.', 'Harald Oberman est parti.', 'Harald Obermann est parti.'],
    ['a slip that nobody listed', FULL, 'Harald Obermnan dirige le port.', 'Harald Obermann dirige le port.'],
    ['a forbidden surname', FULL, 'Harald Obermannn dirige le port.', 'Harald Obermann dirige le port.'],
    ['a misspelling in both texts', 'Harald Oberman left.', 'Harald Oberman est parti.', 'Harald Obermann est parti.'],
    [
      'a surname listed in the full name alone',
      'Danuta Wierzbicka left.',
      'Danuta Wierbicka est partie.',
      'Danuta Wierzbicka est partie.',
    ],
    ['capitals', 'HARALD OBERMANN LEFT', 'HARALD OBERMAN EST PARTI', 'HARALD OBERMANN EST PARTI'],
    ['a part of a place', 'They saw Kryvyi Rih.', 'Ils ont vu Krivoy Rih.', 'Ils ont vu Kryvyï Rih.'],
  ])('becomes the right one in its place: %s', (_, source, target, expected) => {
    const findings = findingsOf('fr', source, target)
    expect(findings.map(({ level }) => level)).toEqual(['error'])
    expect(applyFixes(target, findings).target).toBe(expected)
    const repaired = repairNames({
      key: 'p1.s1',
      source,
      target,
      locale: 'fr',
      glossary,
      mentions: finder.find(source),
    })
    expect(repaired.target).toBe(expected)
    expect(findingsOf('fr', source, expected).filter(({ level }) => level === 'error')).toEqual([])
  })

  it.each([
    [
      'a surname left in the source’s letters',
      FULL,
      'Гаральд Obermann керує портом.',
      'Гаральд Оберманн керує портом.',
    ],
    ['a forbidden surname', FULL, 'Гаральд Оберман керує портом.', 'Гаральд Оберманн керує портом.'],
    ['a surname left behind an inflected given name', FULL, 'Порт Гаральда Oberman.', 'Порт Гаральда Оберманн.'],
  ])('in another script: %s', (_, source, target, expected) => {
    const [finding] = findingsOf('uk', source, target)
    expect(finding?.fix && withEdits(target, [finding.fix])).toBe(expected)
  })
})

describe('a word of a name that stands twice', () => {
  it.each([
    [FULL, 'Harald Harald Obermann dirige le port.', 'Harald Obermann dirige le port.'],
    ['President Putin left.', 'Président président Poutine est parti.', 'Président Poutine est parti.'],
    ['Putin left.', 'Le Président Président Poutine est parti.', 'Le Président Poutine est parti.'],
    [FULL, 'Obermann Harald Obermann dirige le port.', 'Harald Obermann dirige le port.'],
  ])('is an error in a target, with a fix: %s → %s', (source, target, expected) => {
    const findings = findingsOf('fr', source, target)
    expect(findings.map(({ code, level }) => `${code} ${level}`)).toEqual(['name-doubled error'])
    expect(applyFixes(target, findings).target).toBe(expected)
  })

  it.each([
    ['Then Harald Harald Obermann left.', 'Harald Harald Obermann', 'Harald Obermann'],
    ['President President Putin left.', 'President President Putin', 'President Putin'],
  ])('is an error in a source: %s', (text, found, once) => {
    const errors = checkSource([{ key: 'p1.s1', text }], { from: 'en', glossary }).filter(
      ({ level }) => level === 'error',
    )
    expect(errors).toMatchObject([{ code: 'source-name-misspelt', message: expect.stringContaining(`"${once}"`) }])
    expect(text.slice(...(errors[0]?.source ?? []))).toBe(found)
  })

  it.each([
    'He met Harald. Harald Obermann runs the port.',
    'He said that that Obermann is gone.',
    'For Harald, Harald Obermann is a stranger.',
  ])('is none where the words do not belong together: %s', text => {
    expect(checkSource([{ key: 'p1.s1', text }], { from: 'en', glossary })).toEqual([])
  })
})

it.each([
  ['Harald Oberman met Marta.', 'Harald Oberman', 'Harald Obermann'],
  ['Then Oberman left.', 'Oberman', 'Obermann'],
  ['Then Harald Obermman left.', 'Obermman', 'Obermann'],
  ['Then Danuta Wierzbick left.', 'Danuta Wierzbick', 'Danuta Wierzbicka'],
  ['Danuta Wierbicka met Marta.', 'Danuta Wierbicka', 'Danuta Wierzbicka'],
])('a source’s misspelling is seen inside of a full name: %s', (text, found, right) => {
  const findings = checkSource([{ key: 'p1.s1', text }], { from: 'en', glossary })
  expect(findings.map(({ message }) => message)).toEqual([`"${found}" is a misspelling; the glossary has "${right}".`])
})

it('a surname that is listed in the full name alone is misspelt behind the given name only', () => {
  expect(checkSource([{ key: 'p1.s1', text: 'Then Ewa Wierzbick left.' }], { from: 'en', glossary })).toEqual([])
})

describe('a month or weekday', () => {
  it('is no misspelling of a listed name', () => {
    const codes = findingsOf('de', 'He left Augusta.', 'Er ging im August.').map(({ code }) => code)
    expect(codes).toEqual(['name-missing'])
  })
})

it('a name that both languages write alike is said once', () => {
  const messagesOf = (source: string, target: string) => findingsOf('fr', source, target).map(({ message }) => message)
  expect(messagesOf('Danuta Wierzbicka spoke.', 'Elle a parlé.')).toEqual(['"Danuta Wierzbicka" is missing.'])
  expect(messagesOf('Obermann told Obermann.', 'Obermann a parlé.')).toEqual([
    '"Obermann" stands here less often than in the source.',
  ])
})
