import { existsSync, globSync, readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { calendarOf } from '../src/languages/calendar.ts'
import { CHECKS, checkDataOf } from '../src/languages/check.ts'
import { grammarOf } from '../src/languages/grammar.ts'
import { directionOf, HEADS, headOf, isDense, isUnspaced, languageTag } from '../src/languages/index.ts'
import { sourceLanguageOf, targetLanguageOf } from '../src/languages/names.ts'
import { needsUnseenSigns } from '../src/languages/script.ts'
import { SEGMENTS, sentenceTag } from '../src/languages/segment.ts'

const ROOT = 'src/languages'
const FOLDERS = readdirSync(ROOT, { withFileTypes: true })
  .filter(entry => entry.isDirectory() && !['und', 'shapes'].includes(entry.name))
  .map(({ name }) => name)

const hasFile = (tag: string, file: string): boolean => existsSync(`${ROOT}/${tag}/${file}.ts`)

describe.each(FOLDERS)('the folder of %s', tag => {
  it('is in every table that it has a file for', () => {
    expect({
      head: HEADS[tag]?.tag,
      segment: Object.hasOwn(SEGMENTS, tag),
      check: Object.hasOwn(CHECKS, tag),
      names: sourceLanguageOf(tag) !== undefined || Object.keys(targetLanguageOf(tag)).length > 0,
    }).toEqual({
      head: tag,
      segment: hasFile(tag, 'segment'),
      check: hasFile(tag, 'check'),
      names: hasFile(tag, 'names'),
    })
  })

  it('names sources only for files that it has, and always for segment.ts', () => {
    const sources = Object.keys(HEADS[tag]?.sources ?? {})
    expect(sources.filter(file => !hasFile(tag, file))).toEqual([])
    expect(HEADS[tag]?.sources.segment?.length).toBeGreaterThan(0)
  })

  it('numbers its months from 1 to 12 and its weekdays from 1 to 7', () => {
    const { months = {}, shortMonths = {}, weekdays = {}, shortWeekdays = {} } = HEADS[tag] ?? {}
    const numbers = (names: object): readonly number[] => Object.keys(names).map(Number)
    expect([...numbers(months), ...numbers(shortMonths)].filter(number => !(number >= 1 && number <= 12))).toEqual([])
    expect([...numbers(weekdays), ...numbers(shortWeekdays)].filter(number => !(number >= 1 && number <= 7))).toEqual(
      [],
    )
  })
})

it('every folder of data is a language', () => {
  const tags = globSync(`${ROOT}/*/index.ts`).map(file => file.split('/')[2])
  expect(tags.sort()).toEqual(Object.keys(HEADS).sort())
})

describe('one language under many tags', () => {
  it.each([
    ['pt-BR', 'pt'],
    ['PT_br', 'pt'],
    ['no', 'nb'],
    ['iw', 'he'],
    ['in', 'id'],
    ['sh-Latn', 'sr'],
    ['zh-Hant-TW', 'zh'],
    ['cmn-Hans', 'zh'],
    ['constructor', 'constructor'],
  ])('%s is %s', (locale, tag) => expect(languageTag(locale)).toBe(tag))

  it('is the same in every room', () => {
    expect(headOf('no-NO')?.name).toBe('Norwegian')
    expect(checkDataOf('iw')).toBe(CHECKS.he)
    expect(sourceLanguageOf('pt-AO')).toBe(sourceLanguageOf('pt'))
    expect(['sh', 'bs-Latn', 'nn', 'ms', 'sw', '__proto__'].map(sentenceTag)).toEqual([
      'sr',
      'hr',
      'nb',
      'id',
      'und',
      'und',
    ])
    expect([headOf('constructor'), checkDataOf('__proto__')]).toEqual([undefined, undefined])
  })
})

describe('the script of a locale', () => {
  it.each([
    ['ar', true],
    ['he-IL', true],
    ['fa', true],
    ['ckb', true],
    ['pa-Arab', true],
    ['pa', false],
    ['uz-Arab', true],
    ['ar-Latn', false],
    ['en', false],
  ])('%s from right to left: %s', (locale, expected) => expect(directionOf(locale) === 'rtl').toBe(expected))

  it.each([
    ['ja', true],
    ['zh-Hant', true],
    ['zh-TW', true],
    ['yue', true],
    ['th', true],
    ['lo', true],
    ['km', true],
    ['my', true],
    ['bo', true],
    ['dz', true],
    ['ko', false],
    ['vi', false],
    ['ja-Latn', false],
  ])('%s without spaces: %s', (locale, expected) => expect(isUnspaced(locale)).toBe(expected))

  it.each([
    ['ko', true],
    ['zh-Hant', true],
    ['yue', true],
    ['km', true],
    ['ja-Latn', false],
    ['vi', false],
  ])('%s in few signs: %s', (locale, expected) => expect(isDense(locale)).toBe(expected))

  it.each([
    ['ar', true],
    ['az-Arab', true],
    ['th', true],
    ['ja', false],
    ['de', false],
  ])('%s with signs that nobody sees: %s', (locale, expected) => expect(needsUnseenSigns(locale)).toBe(expected))
})

describe('how a language builds sentences and words', () => {
  it.each([
    ['hu-HU', ['verbLast', 'compounding']],
    ['no', ['compounding', 'analytic']],
    ['nn', ['compounding']],
    ['fa-AF', ['verbLast']],
    ['sh', ['respellsNames']],
    ['vi', []],
    ['constructor', []],
  ])('%s: %j', (locale, traits) => expect(Object.keys(grammarOf(locale))).toEqual(traits))
})

describe('data that several rooms share', () => {
  it('sentence starters are also used to find names, without those that may be names', () => {
    const { starters } = sourceLanguageOf('en') ?? {}
    expect(['although', 'i’m', 'critics', 'may', 'will'].map(word => starters?.has(word))).toEqual([
      true,
      true,
      true,
      false,
      false,
    ])
  })

  it('months and weekdays are also used to find names, in the cases that index.ts lists', () => {
    const { calendar } = sourceLanguageOf('ru') ?? {}
    expect(['октябре', 'понедельником', 'рождество', 'октябрьской', 'москва'].map(word => calendar?.has(word))).toEqual(
      [true, true, true, false, false],
    )
  })

  it.each([
    ['en-GB', 9, 'Sept'],
    ['en', 9, 'Sep'],
  ])('%s abbreviates month %i to %s', (locale, number, name) => {
    expect(calendarOf(locale).shortMonths.get(number)).toContain(name)
  })
})
