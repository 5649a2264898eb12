import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { type Checker, createChecker, openLanguages } from '../src/check/index.ts'

/** English sentences with figures and their translations: shares, times, eras, decades, units, signs. */
const rowsOf = (name: string): readonly (readonly [locale: string, source: string, target: string])[] =>
  readFileSync(`tests/fixtures/figures/${name}.tsv`, 'utf8')
    .trimEnd()
    .split('\n')
    .slice(1)
    .map(line => {
      const [locale = '', source = '', target = ''] = line.split('\t')
      return [locale, source, target]
    })

const languages = openLanguages()
const checkers = new Map<string, Checker>()

/** The codes of error and warning level that a pair gets. */
function codes(from: string, to: string, [source, target]: readonly [string, string]): readonly string[] {
  const key = `${from}-${to}`
  const checker = checkers.get(key) ?? createChecker({ from, to, languages })
  checkers.set(key, checker)
  const found = checker.pair({ key: 'p1.s1', source, target })
  return [...new Set(found.filter(({ level }) => level !== 'info').map(({ code }) => code))]
}

/** The codes about figures. */
const ABOUT_FIGURES = /^(?:number|percent|unit|currency|sign|time|score|month)/

describe('figures that another language says in another way', () => {
  it.each(rowsOf('right'))('%s: “%s” may be “%s”', (locale, source, target) => {
    expect(codes('en', locale, [source, target])).toEqual([])
  })

  it.each(rowsOf('right').filter(([locale]) => !['fa', 'th', 'sl', 'et', 'lt', 'lv'].includes(locale)))(
    '%s into English: “%s” may be “%s” there',
    (locale, source, target) => {
      expect(codes(locale, 'en', [target, source]).filter(code => ABOUT_FIGURES.test(code))).toEqual([])
    },
  )
})

describe('figures that became others', () => {
  it.each(rowsOf('wrong'))('%s: “%s” is not “%s”', (locale, source, target) => {
    expect(codes('en', locale, [source, target]).some(code => ABOUT_FIGURES.test(code))).toBe(true)
  })
})
