import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import i18next from 'i18next'
import { describe, expect, it } from 'vitest'
import { CHECKS, createChecker, openLanguages } from '../src/check/index.ts'
import { RANKS } from '../src/edition/index.ts'
import { inEnglish, tell, together } from '../src/say.ts'
import { STATEMENTS } from '../src/statements/index.ts'

const OTHERS = ['es', 'uk', 'ko', 'ar'] as const
type Strings = Readonly<Record<string, string>>

const stringsAt = (path: string) =>
  JSON.parse(readFileSync(join(import.meta.dirname, '../src/server/page/strings', path), 'utf8'))
const statementsIn = (tag: string): Strings => (tag === 'en' ? STATEMENTS : stringsAt(`statements/${tag}.json`))

const FORM = /_(?:zero|one|two|few|many|other)$/
const idOf = (key: string): string => key.replace(FORM, '')
/** The values in a text as they stand there: `most, number`. */
const valuesIn = (text: string): readonly string[] =>
  [...new Set([...text.matchAll(/\{\{(.*?)\}\}/g)].map(([, value = '']) => value))].sort()
const hasCount = (text: string): boolean => valuesIn(text).includes('count, number')

const ENGLISH = Map.groupBy(Object.entries<string>(STATEMENTS), ([key]) => idOf(key))

describe('the English of a statement', () => {
  it.each([
    [tell('became', { before: '79', after: '49' }), '"79" became "49".'],
    [
      tell('quotation-count', {
        source: { id: 'quotations', values: { count: 1 } },
        target: { id: 'quotations', values: { count: 3 } },
      }),
      'The source has 1 quotation, the target 3 quotations.',
    ],
    [tell('no-counterpart', { words: '{{words}} $t(empty) $& $1' }), '"{{words}} $t(empty) $& $1" has no counterpart.'],
    [tell('empty', {}), 'The target is empty.'],
  ])('%j', ({ message, statement }, english) => {
    expect([message, inEnglish(statement)]).toEqual([english, english])
  })

  it('joins several statements, and is empty for none', () => {
    const statements = ['a', 'b', 'c'].map(words => tell('quoted', { words }).statement)
    expect(together(statements)).toSatisfy(inEnglishIs('"a"; "b"; "c"'))
    expect(together([])).toBeUndefined()
  })
})

const inEnglishIs =
  (text: string) =>
  (statement: Parameters<typeof inEnglish>[0]): boolean =>
    inEnglish(statement) === text

describe.each(OTHERS)('what the checks say in %s', tag => {
  const own = statementsIn(tag)
  const byId = Map.groupBy(Object.entries(own), ([key]) => idOf(key))
  const forms = new Intl.PluralRules(tag).resolvedOptions().pluralCategories.toSorted()

  it('has every English statement, in the same order', () => {
    expect([...byId.keys()]).toEqual([...ENGLISH.keys()])
  })

  it.each([...ENGLISH])('%s: the same values, and all plural forms', (id, [[, english] = ['', '']]) => {
    const texts = byId.get(id) ?? []
    expect(texts.map(([, text]) => valuesIn(text))).toEqual(texts.map(() => valuesIn(english)))
    const wanted = hasCount(english) ? forms.map(form => `${id}_${form}`) : [id]
    expect(texts.map(([key]) => key).toSorted()).toEqual(wanted.toSorted())
  })
})

describe.each(['en', ...OTHERS])('i18next in %s', tag => {
  it('puts every value in its place, with every plural form', async () => {
    const instance = i18next.createInstance()
    await instance.init({
      lng: tag,
      fallbackLng: false,
      resources: { [tag]: { translation: statementsIn(tag) } },
      interpolation: { escapeValue: false },
    })
    for (const [id, [[, english] = ['', '']]] of ENGLISH) {
      const numbers = valuesIn(english).filter(value => value.endsWith(', number'))
      for (const count of [0, 1, 2, 3, 5, 11, 21, 100, 1_000_000]) {
        const values = Object.fromEntries(
          valuesIn(english).map(value => {
            const [name = ''] = value.split(',')
            return [name, value.endsWith(', number') ? count : `⟨${name}⟩`]
          }),
        )
        const said = instance.t(id, values)
        expect(said).not.toBe(id)
        expect(said).not.toMatch(/\{\{|\}\}|undefined|NaN/)
        const words = Object.values(values).filter(value => typeof value === 'string')
        expect(words.filter(value => !said.includes(value))).toEqual([])
        const written = new Intl.NumberFormat(tag).format(count)
        if (numbers.length > 0) expect(said).toContain(written)
        if (tag === 'en' && count < 1000) expect(said).toBe(inEnglish({ id, values }))
      }
    }
  })

  it('has names for the checks, the ranks, the measures and the currencies', () => {
    const { check, rank, currency } = stringsAt(`${tag}.json`)
    expect(Object.keys(check).toSorted()).toEqual(Object.keys(CHECKS).toSorted())
    expect(Object.keys(rank)).toEqual(RANKS)
    const languages = openLanguages()
    const known = new Set(
      ['en', 'de', 'ru', 'ja', 'ko', 'hi', 'fa', 'pl'].flatMap(each => [...languages.of(each).knows]),
    )
    const currencies = [...known].filter(sense => sense.startsWith('currency ')).map(sense => sense.slice(9))
    expect(currencies.filter(each => currency[each] === undefined)).toEqual([])
  })
})

it('the statement of a check about its own example is translated', () => {
  const examples = Object.entries(CHECKS).flatMap(([code, { example }]) =>
    ['es', 'de', 'fr', 'it', 'uk', 'ru'].map(to => ({ code, to, source: example[0], target: example[1] ?? '' })),
  )
  const said = examples.flatMap(({ to, source, target }) =>
    createChecker({ from: 'en', to, languages: LANGUAGES }).pair({ key: 'a', source, target }),
  )
  expect(said.length).toBeGreaterThan(200)
  for (const { message, statement } of said) expect(statement && inEnglish(statement)).toBe(message)
})

const LANGUAGES = openLanguages()

it('shows placeholders in values as ellipses, as in its text', () => {
  const pair = { source: 'NATO will send {{count}} jets.', target: 'La OTAN (unos {{count}} amigos) los enviará.' }
  const findings = createChecker({ from: 'en', to: 'es', languages: LANGUAGES }).pair({ key: 'a', ...pair })
  expect(findings.find(({ code }) => code === 'brackets-added')).toMatchObject({
    message: '"(unos … amigos)" has nothing in the source.',
    statement: { id: 'nothing-in-source', values: { words: '(unos … amigos)' } },
  })
})

it('translates the reason for doubt that a record has in English', () => {
  const reason = tell('answer-is-talk', { words: 'It says: "no"' }).message
  const pair = { key: 'a', source: 'The ship sank.', target: 'El barco se hundió.' }
  const { pair: check } = createChecker({ from: 'en', to: 'es', languages: LANGUAGES })
  const said = (doubt: string) => check({ ...pair, origin: 'engine', repairs: [`doubted: ${doubt}`] })[0]
  expect(said(reason)?.statement).toEqual({
    id: 'doubtful-answer',
    values: { reason: { id: 'answer-is-talk', values: { words: 'It says: "no"' } } },
  })
  expect(said('it is another matter')).toMatchObject({
    message: "The engine's answer is doubtful: it is another matter.",
    statement: { values: { reason: 'it is another matter' } },
  })
  const plain = Object.entries(STATEMENTS).filter(([id, text]) => id.startsWith('answer-') && !text.includes('{{'))
  expect(plain.length).toBeGreaterThan(15)
  for (const [id, text] of plain) expect(said(text)?.statement?.values.reason).toEqual({ id, values: {} })
})
