import { describe, expect, it } from 'vitest'
import { checkPair } from '../src/check/index.ts'

const glossary = { version: 1 as const, sourceLocale: 'en', terms: [] }
const codesOf = (to: string, source: string, target: string): readonly string[] =>
  checkPair({ key: 'k', source, target }, { from: 'en', to, glossary }).flatMap(({ level, code }) =>
    level === 'info' ? [] : [`${level} ${code}`],
  )

describe('addresses', () => {
  it.each([
    ['pt', 'Sign <a href="https://maps.news/coast">here</a>.', 'Assine <a href="https://maps.news/costa">aqui</a>.'],
    ['de', "Write <a href='mailto:desk@maps.news'>us</a>.", "Schreiben Sie <a href='mailto:pult@maps.news'>uns</a>."],
  ])('in a tag that lead elsewhere are reported: %s', (to, source, target) => {
    expect(codesOf(to, source, target)).toEqual(['warning link'])
  })

  it.each([
    ['es', 'See <a href="https://maps.news/en/x">it</a>.', 'Véalo <a href="https://maps.news/es/x">aquí</a>.'],
    ['es', 'See <a href="/en/coast">it</a>.', 'Véalo <a href="/es/costa">aquí</a>.'],
    ['fr', 'See <a href="https://maps.news/x">it</a> now.', 'Voyez-<a href="https://maps.news/x">le</a> maintenant.'],
    ['ja', 'Please write to desk@maps.news.', 'desk@maps.newsまでご連絡くださいますようお願いいたします。'],
    ['ko', 'Please write to desk@maps.news.', 'desk@maps.news로 연락해 주십시오.'],
  ])('that lead to the same place are fine: %s, %s', (to, source, target) => {
    expect(codesOf(to, source, target)).toEqual([])
  })
})

describe('a score', () => {
  it('of the winner is not turned round by another team that lost before', () => {
    const source = 'They won 4-2 at home against a side that had not lost since May.'
    expect(codesOf('es', source, 'Ganaron 2-4 en casa a un equipo que no perdía desde mayo.')).toEqual([
      'error score-changed',
    ])
    expect(codesOf('es', source, 'Ganaron 4-2 en casa a un equipo que no perdía desde mayo.')).toEqual([])
  })

  it('of a loser may begin with the loser’s goals', () => {
    expect(codesOf('de', 'They lost 2-0 in Bremen.', 'Sie verloren in Bremen 0:2.')).toEqual([])
  })
})

describe('quarters of a scale', () => {
  it.each([
    ['it', 'Il progetto costa tre quarti di miliardo di euro.'],
    ['es', 'El proyecto cuesta tres cuartos de mil millones de euros.'],
    ['fr', 'Le projet coûte trois quarts de milliard d’euros.'],
  ])('are one number: %s', (to, target) => {
    expect(codesOf(to, 'The project costs three quarters of a billion euros.', target)).toEqual([])
  })
})
