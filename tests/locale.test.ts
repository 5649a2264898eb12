import { describe, expect, it } from 'vitest'
import { forLocale, levelsFor, parseConfig, subtitleLimitsFor } from '../src/config.ts'
import { curled } from '../src/engine/bergamot/text/quotes.ts'
import { styleFor } from '../src/house-style.ts'
import { lookupOrder, primaryLanguage } from '../src/locale.ts'

describe('a locale', () => {
  it.each([
    ['es', ['es']],
    ['pt-BR', ['pt-BR', 'pt']],
    ['zh-Hant-TW', ['zh-Hant-TW', 'zh-Hant', 'zh']],
    ['sr-Latn-RS', ['sr-Latn-RS', 'sr-Latn', 'sr']],
    ['de-x-plain', ['de-x-plain', 'de']],
  ])('%s is a kind of each of its shorter tags', (locale, order) => {
    expect(lookupOrder(locale)).toEqual(order)
    expect(primaryLanguage(locale)).toBe(order.at(-1))
  })

  const config = parseConfig(
    `check:
  levels: {negation-lost: error}
  locales:
    zh: {negation-lost: info, number-missing: info}
    zh-Hant: {negation-lost: warning}
subtitles:
  lineLength: 42
  locales: {zh-Hant: {lineLength: 16}}
style:
  zh: {lengths: {headline: 30}}
  zh-Hant: {lengths: {headline: 20}}
`,
    'interlinear.yml',
  )

  it('has the settings of what it is a kind of, the nearest last', () => {
    expect(levelsFor(config, 'zh-Hant-TW')).toMatchObject({ 'negation-lost': 'warning', 'number-missing': 'info' })
    expect(levelsFor(config, 'zh-Hans')).toMatchObject({ 'negation-lost': 'info' })
    expect(levelsFor(config, 'es')).toEqual({ 'negation-lost': 'error' })
    expect(subtitleLimitsFor(config, 'zh-Hant-HK')).toMatchObject({ lineLength: 16 })
    expect(subtitleLimitsFor(config, 'zh')).toMatchObject({ lineLength: 42 })
    expect(styleFor(config.style, 'zh-Hant-TW')?.lengths).toEqual({ headline: { characters: 20 } })
    expect(styleFor(config.style, 'zh-TW')?.lengths).toEqual({ headline: { characters: 30 } })
    expect(styleFor(config.style, 'es')).toBeUndefined()
  })

  it('takes one value of several by its nearest tag, and no property of every object', () => {
    const tones = { 'zh-Hant': 'more', zh: 'less', default: 'default' }
    expect(['zh-Hant-TW', 'zh-TW', 'es', 'constructor'].map(locale => forLocale(tones, locale))).toEqual([
      'more',
      'less',
      'default',
      'default',
    ])
  })

  it.each([
    ['de', '„Nein“, sagte er.'],
    ['fr', '«\u00a0Nein\u00a0», sagte er.'],
    ['fr-CH', '«Nein», sagte er.'],
    ['pl', '„Nein”, sagte er.'],
    ['cs', '„Nein“, sagte er.'],
    ['sv', '”Nein”, sagte er.'],
    ['zh-Hant-TW', '「Nein」, sagte er.'],
    ['xx', '“Nein”, sagte er.'],
  ])('has its own quotation marks around what a small model answered with straight ones: %s', (locale, right) => {
    expect(curled(['"Nein", sagte er.'], ['“No,” he said.'], locale)).toEqual([right])
  })
})
