import { afterAll, describe, expect, it } from 'vitest'
import { createEngine } from '../src/engine/index.ts'
import { createFinder, parseGlossary, protect, restore, termPairs, verifyNames } from '../src/names/index.ts'
import { translateArticle } from '../src/pipeline/index.ts'
import { chat, jsonServers, sheetOf } from './json-server.ts'

const { serve, close } = jsonServers()
afterAll(close)

const glossary = parseGlossary(
  `version: 1
sourceLocale: en
terms:
  - {id: putin, type: person, source: Vladimir Putin, aliases: [President Putin, Putin],
     translations: {ru: {use: Владимир Путин, forms: [Путина, Владимира Путина]}, de: Wladimir Putin, es: {use: Vladímir Putin, aliases: {Putin: Putin}}}}
  - {id: russia, type: place, source: Russia, translations: {de: {use: Russland, derived: [russische]}, fr: Russie, ru: Россия}}
  - {id: us, type: place, source: United States, aliases: [U.S.],
     translations: {es: {use: Estados Unidos, aliases: {U.S.: EE. UU.}}, ru: США}}
  - {id: tass, type: organization, source: TASS, keep: true}
`,
  'glossary.yml',
)

const named = (text: string, from: string, to: string): string =>
  restore(protect(text, { mentions: createFinder(glossary, from).find(text), from, to, glossary }))

describe("a text of another language, into the glossary's own and into a third", () => {
  it.each([
    ['ru', 'en', 'Владимир Путин — в США.', 'Vladimir Putin — в United States.'],
    ['ru', 'en', 'Путин встретил Путина.', 'Putin встретил Putin.'],
    ['ru', 'en-GB', 'Владимира Путина видел TASS.', 'Vladimir Putin видел TASS.'],
    ['ru', 'es', 'Путин, Владимир Путин и США', 'Putin, Vladímir Putin и Estados Unidos'],
    ['es', 'en', 'Putin habló de Estados Unidos y EE. UU.', 'Putin habló de United States y U.S.'],
    ['de', 'fr', 'Der russische Präsident kam nach Russland.', 'Der russische Präsident kam nach Russie.'],
    ['de', 'en', 'Wladimir Putin und Putin', 'Vladimir Putin und Putin'],
    ['en', 'en', 'Putin and the U.S.', 'Putin and the U.S.'],
  ])('%s → %s: %s', (from, to, text, target) => {
    expect(named(text, from, to)).toBe(target)
  })

  it('is verified like any other', () => {
    const source = 'Путин в США.'
    const mentions = createFinder(glossary, 'ru').find(source)
    const codesOf = (target: string) =>
      verifyNames({ source, mentions, target, locale: 'en', key: 'k', glossary }).map(({ code }) => code)
    expect(codesOf('Putin is in the United States.')).toEqual([])
    expect(codesOf('Владимир Путин is in the United States.')).toContain('name-untranslated')
    expect(codesOf('Putin is in France.')).toContain('name-missing')
  })

  it('shows a chat model the names', async () => {
    expect(termPairs(createFinder(glossary, 'ru').find('Путин в США.'), 'en')).toEqual([
      { source: 'Путин', target: 'Putin' },
      { source: 'США', target: 'United States' },
    ])
    const { url, asked } = await serve(one =>
      chat({ translations: sheetOf(one).segments.map(({ id }) => ({ id, text: 'Vladimir Putin flew to Russia.' })) }),
    )
    const engine = await createEngine('openai', { env: { OPENAI_BASE_URL: url }, config: { openai: { model: 'm' } } })
    const text = 'Владимир Путин прилетел в Россию.'
    const { edition, findings } = await translateArticle({
      text,
      format: 'text',
      from: 'ru',
      to: 'en',
      engine,
      glossary,
    })
    expect(asked[0] && sheetOf(asked[0]).names).toContainEqual({ source: 'Владимир Путин', target: 'Vladimir Putin' })
    expect(edition.units[0]?.target).toBe('Vladimir Putin flew to Russia.')
    expect(findings.filter(({ level }) => level === 'error')).toEqual([])
  })
})
