import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { type Checker, createChecker, createLoreOf, type NameLore, openLanguages } from '../src/check/index.ts'
import type { Finding } from '../src/model.ts'

/** Pairs by somebody who did not know what the checks find. */
const rowsOf = (name: string): readonly (readonly string[])[] =>
  readFileSync(`tests/fixtures/stranger-pairs/${name}.tsv`, 'utf8')
    .trimEnd()
    .split('\n')
    .slice(1)
    .map(line => line.split('\t'))

const right = rowsOf('right').map(([locale = '', source = '', target = '']) => ({ locale, source, target }))
const wrong = rowsOf('wrong').map(([kind = '', locale = '', source = '', target = '']) => ({
  kind,
  locale,
  source,
  target,
}))

/** The codes that say what is wrong. */
const CODES: Readonly<Record<string, readonly string[]>> = {
  placeholder: ['placeholder'],
  link: ['link'],
  'inline-element': ['inline-element'],
  script: ['script', 'mixed-script'],
  unit: ['unit-changed'],
  minus: ['sign-changed'],
  time: ['time-of-day'],
  score: ['score-changed'],
  // If a percentage and a count are exchanged, the count gets the percent sign.
  exchanged: ['numbers-exchanged', 'percent-changed'],
  leftover: ['leftover'],
  name: ['unlisted-name'],
  negation: ['negation-lost'],
  number: ['number-changed', 'number-magnitude'],
  sentence: ['wrong-sentence'],
  untranslated: ['untranslated', 'partly-untranslated', 'wrong-language', 'sentence-lost', 'truncated'],
}

const languages = openLanguages()
const checkers = new Map<string, { checker: Checker; lore: NameLore }>()
function found({ locale, source, target }: { locale: string; source: string; target: string }): readonly Finding[] {
  const known = checkers.get(locale) ?? {
    checker: createChecker({ from: 'en', to: locale, languages }),
    lore: createLoreOf({ from: 'en', to: locale }),
  }
  checkers.set(locale, known)
  // Each pair as a file of its own, so that its names are checked too.
  const lore = createLoreOf({ from: 'en', to: locale })
  lore.learn(source, target)
  return known.checker.pair({ key: 'a', source, target }, lore)
}

describe("a stranger's pairs", () => {
  it('150 right ones in ten languages: no error, and few warnings', () => {
    expect(right).toHaveLength(150)
    const cries = right.flatMap(pair =>
      found(pair)
        .filter(({ level }) => level !== 'info')
        .map(({ code, level, message }) => `${level} ${code} ${message} | ${pair.locale} ${pair.target}`),
    )
    expect(cries.filter(cry => cry.startsWith('error'))).toEqual([])
    expect(cries.length, cries.join('\n')).toBeLessThanOrEqual(4)
  })

  it('150 wrong ones of fifteen kinds: at least nine of ten are found, with the right code', () => {
    expect(wrong).toHaveLength(150)
    const missed = wrong.filter(pair => {
      // A name that stands in only one pair gets a note at most.
      const told = found(pair).filter(({ level }) => level !== 'info' || pair.kind === 'name')
      const codes = told.map(({ code }) => code)
      return !codes.some(code => CODES[pair.kind]?.includes(code))
    })
    const told = missed.map(({ kind, locale, source, target }) => `${kind} ${locale}: ${source} → ${target}`)
    expect(missed.length, told.join('\n')).toBeLessThanOrEqual(15)
  })
})
