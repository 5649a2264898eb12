import { describe, expect, it } from 'vitest'
import { checkPair } from '../src/check/index.ts'

/** The codes of error and warning level that a pair gets in a language without a file of its own. */
const codes = (to: string, source: string, target: string): string[] =>
  checkPair({ key: 'p1.s1', source, target }, { from: 'en', to })
    .filter(({ level }) => level !== 'info')
    .map(({ code }) => code)

describe('what CLDR alone says about a language', () => {
  it.each([
    ['gl', 'The city has 2.5 million people.', 'A cidade ten 2,5 millóns de habitantes.'],
    ['gl', 'About three million came.', 'Viñeron uns tres millóns.'],
    ['is', 'It rose by 80 percent in 2012.', 'Það hækkaði um 80 prósent árið 2012.'],
    ['is', 'It took 30 minutes on 3 June.', 'Það tók 30 mínútur 3. júní.'],
    ['eu', 'It rose by 80%.', '%80 igo zen.'],
    ['sq', 'It cost 500 dollars.', 'Kushtoi 500 dollarë.'],
    ['ka', 'There were 40 kilometres left.', 'დარჩენილი იყო 40 კილომეტრი.'],
  ])('%s: %j may become %j', (to, source, target) => {
    expect(codes(to, source, target)).toEqual([])
  })

  it.each([
    ['gl', 'two billion euros', 'dous millóns de euros', 'number-changed'],
    ['is', 'It rose by 80 percent in 2012.', 'Það hækkaði um 80 árið 2012.', 'percent-changed'],
    ['is', 'It took 30 minutes.', 'Það tók 30.', 'unit-changed'],
    ['is', 'on 3 June', '3. júlí', 'month-changed'],
    ['eu', 'It rose by 80%.', '80 igo zen.', 'percent-changed'],
    ['sq', 'It cost 500 dollars.', 'Kushtoi 500.', 'currency-changed'],
  ])('%s: %j must not become %j', (to, source, target, code) => {
    expect(codes(to, source, target)).toContain(code)
  })

  it('finds nothing about negation if no word for it is listed', () => {
    expect(codes('is', 'He did not come.', 'Hann kom.')).toEqual([])
  })
})
