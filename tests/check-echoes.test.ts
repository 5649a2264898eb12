import { describe, expect, it } from 'vitest'
import { createChecker } from '../src/check/index.ts'

const checker = createChecker({ from: 'en', to: 'es', glossary: { version: 1, sourceLocale: 'en', terms: [] } })
const findingsOf = (source: string, target: string, repairs: readonly string[]): readonly string[] =>
  checker.pair({ key: 'p1.s1', source, target, repairs }).map(({ level, code }) => `${level} ${code}`)

describe('a doubt that was noted when the engine answered', () => {
  it('is left to the check that still sees it, with its place', () => {
    const lost = 'doubted: "12" is a percentage in the source; "12" is not.'
    expect(findingsOf('Prices rose by 12 percent.', 'Los precios subieron 12.', [lost])).toEqual([
      'error percent-changed',
    ])
    expect(findingsOf('Prices rose by 12 percent.', 'Los precios subieron un 12 %.', [lost])).toEqual([
      'error doubtful-answer',
    ])
  })

  it('replaces a finding of a check that says the same and is less serious', () => {
    const left = 'odd: "opens" stands as in the source.'
    expect(findingsOf('The shore opens in May.', 'La costa opens en mayo.', [left])).toEqual([
      'warning doubtful-answer',
    ])
    expect(findingsOf('The shore opens in May.', 'La costa opens en mayo.', [])).toEqual(['info foreign-word'])
  })

  it('stands beside findings about something else', () => {
    const other = 'odd: "Moscow" has no counterpart.'
    expect(findingsOf('Prices rose by 12 percent.', 'Los precios subieron 12.', [other])).toEqual([
      'error percent-changed',
      'warning doubtful-answer',
    ])
  })
})
