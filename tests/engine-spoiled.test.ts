import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createEngine } from '../src/engine/index.ts'
import type { Locale } from '../src/model.ts'
import { parseGlossary } from '../src/names/index.ts'
import { type TranslatedArticle, translateArticle } from '../src/pipeline/index.ts'
import { chat, jsonServers, sheetOf } from './json-server.ts'
import { SPOILERS, type Spoiler } from './spoilers.ts'

const { serve, close } = jsonServers()
afterAll(close)

const glossary = parseGlossary(readFileSync('glossary.yml', 'utf8'), 'glossary.yml')
const text = readFileSync('seeds/kursk-visit.txt', 'utf8')

/** The texts of an edition in the repository, in the article's order. */
function textsOf(locale: Locale): readonly string[] {
  const flat = (value: unknown): readonly string[] =>
    typeof value === 'string' ? [value] : Object.values(value as object).flatMap(flat)
  return flat(JSON.parse(readFileSync(`locales/${locale}/kursk-visit.json`, 'utf8')))
}

const source = textsOf('en')

/** Which source text a text of a request is, with or without names marked in it; its index. */
function placeOf(asked: string): number {
  const exact = source.indexOf(asked)
  if (exact >= 0) return exact
  const words = new Set(asked.split(' '))
  const shares = source.map(one => one.split(' ').filter(word => words.has(word)).length / one.split(' ').length)
  return shares.indexOf(Math.max(...shares))
}

/** A chat server that knows the good translations, and spoils every second one. */
async function translate(to: Locale, spoil: Spoiler, parity: number | undefined): Promise<TranslatedArticle> {
  const good = textsOf(to)
  const answer = (asked: string): string => {
    const place = placeOf(asked)
    const [own = '', next = ''] = [good[place], good[(place + 1) % good.length]]
    return place % 2 === parity ? spoil({ source: source[place] ?? '', good: own, next, locale: to }) : own
  }
  const { url } = await serve(asked =>
    chat({ translations: sheetOf(asked).segments.map(one => ({ id: one.id, text: answer(one.text) })) }),
  )
  const config = { openai: { model: 'm' }, patience: { firstWait: 0.001, longestWait: 0.001 } }
  const engine = await createEngine('openai', { env: { OPENAI_BASE_URL: url }, config })
  return translateArticle({ text, format: 'text', from: 'en', to, engine, glossary })
}

const kept: Spoiler = ({ good }) => good

describe('good translations are taken unchanged', () => {
  it.each(['es', 'ca', 'fr', 'de', 'it', 'pt', 'pl', 'uk', 'ru', 'ko', 'ja', 'zh-Hans', 'ar'])('%s', async to => {
    const { edition, failures } = await translate(to, kept, undefined)
    expect(failures).toEqual([])
    const touched = edition.units.filter(({ repairs = [] }) =>
      repairs.some(one => /^(?:doubted|took off|read)/.test(one)),
    )
    expect(touched.map(({ key, repairs }) => [key, repairs])).toEqual([])
  })
})

describe('no spoiled answer reaches the edition without a report', () => {
  let unspoiled: TranslatedArticle
  beforeAll(async () => {
    unspoiled = await translate('es', kept, undefined)
  })

  it.each(Object.entries(SPOILERS))('%s', async (_, spoil) => {
    const before = new Map(unspoiled.edition.units.map(({ key, target }) => [key, target]))
    const known = new Set(unspoiled.findings.map(({ key, code }) => `${key} ${code}`))
    for (const parity of [0, 1]) {
      const { edition, findings } = await translate('es', spoil, parity)
      const reported = new Set(
        findings
          .filter(({ key, code, level }) => level !== 'info' && !known.has(`${key} ${code}`))
          .map(({ key }) => key),
      )
      const silent = edition.units.filter(
        ({ key, target }) => target !== '' && target !== before.get(key) && !reported.has(key),
      )
      expect(silent.map(({ key, target }) => [key, target])).toEqual([])
    }
  })
})
