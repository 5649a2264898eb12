import { describe, expect, it } from 'vitest'
import { checkPair } from '../src/check/index.ts'
import { createFinder, parseGlossary, protect, restore } from '../src/names/index.ts'

const GLOSSARY = parseGlossary(
  `version: 1
sourceLocale: en
terms:
  - {id: ceasefire, type: term, source: ceasefire, translations: {es: alto el fuego}}
  - {id: agreement, type: term, source: armistice agreement, translations: {es: acuerdo de armisticio}}
  - {id: airstrike, type: term, source: airstrike, translations: {es: bombardeo}}
  - {id: warships, type: term, source: warships, translations: {es: buques de guerra}}
  - {id: shutdown, type: term, source: shut-down, translations: {es: cierre}}
  - {id: airlift, type: term, source: air-lift, translations: {es: puente aéreo}}
  - {id: crime, type: term, source: war crime, translations: {es: crimen de guerra}}
  - {id: resign, type: term, source: resign, translations: {es: dimitir}}
  - {id: fire, type: term, source: fire, translations: {es: incendio}}
  - {id: twoway, type: term, source: firewall, aliases: [fire-wall], translations: {es: cortafuegos}}
  - {id: facebook, type: organization, source: Facebook, translations: {es: Facebook}}
`,
  'glossary.yml',
)
const finder = createFinder(GLOSSARY)
const find = (text: string): string =>
  finder
    .findListed(text)
    .map(({ text, term, form }) => `${text}=${term?.id}${form === text ? '' : `(${form})`}`)
    .join(' ')

describe('a common term of two words is found', () => {
  it.each([
    ['closed, as listed', 'a ceasefire', 'ceasefire=ceasefire'],
    ['with a hyphen', 'A cease-fire held.', 'cease-fire=ceasefire(ceasefire)'],
    ['with a hyphen and a capital', 'Cease-fire!', 'Cease-fire=ceasefire(ceasefire)'],
    ['with a hyphen, in the plural', 'Two cease-fires failed.', 'cease-fires=ceasefire(ceasefire)'],
    ['with a no-break hyphen', 'the cease\u2011fire', 'cease\u2011fire=ceasefire(ceasefire)'],
    ['of three letters and more', 'An air-strike hit it.', 'air-strike=airstrike(airstrike)'],
    ['closed where a hyphen is listed', 'the shutdown', 'shutdown=shutdown(shut-down)'],
    ['closed in the plural', 'two shutdowns', 'shutdowns=shutdown(shut-down)'],
    ['with a hyphen where it is listed apart', 'a war-crime trial', 'war-crime=crime(war crime)'],
    ['as its other listed form', 'a fire-wall', 'fire-wall=twoway'],
    ['beside others', 'Fire broke the cease-fire.', 'Fire=fire(fire) cease-fire=ceasefire(ceasefire)'],
    // "cease fire" as a verb is not the term "ceasefire".
    ['not apart', 'They shut down and cease fire now.', 'fire=fire'],
    ['not with a short part, which may be a prefix', 'They re-sign him.', ''],
    ['inside of a longer compound', 'a cease-fire-watching crowd', 'cease-fire=ceasefire(ceasefire)'],
    ['not as a part of a longer word', 'a precease-fire', 'fire=fire'],
    ['not where it is a name', 'a face-book', ''],
  ])('%s', (_, text, expected) => {
    expect(find(text)).toBe(expected)
  })

  it('inside of markup', () => {
    const text = 'the <b>cease-fire</b>'
    const inlines = [
      { id: 0, kind: 'open', start: 4, end: 7, pair: 1 },
      { id: 1, kind: 'close', start: 17, end: 21, pair: 0 },
    ] as const
    expect(finder.find(text, inlines).map(mention => mention.text)).toEqual(['cease-fire'])
  })

  it.each([
    ['The cease-fire holds.', 'The alto el fuego holds.'],
    ['The shutdown ends.', 'The cierre ends.'],
    // Plurals of common terms are left to the engine.
    ['Two cease-fires and two shutdowns.', 'Two cease-fires and two shutdowns.'],
    ['Two war-crimes.', 'Two war-crimes.'],
    ['A war-crime.', 'A crimen de guerra.'],
    ['The war-ships left.', 'The buques de guerra left.'],
  ])('and held: %s', (text, expected) => {
    expect(restore(protect(text, { mentions: finder.find(text), to: 'es', glossary: GLOSSARY }))).toBe(expected)
  })

  it.each([
    ['The cease-fire holds.', 'La tregua sigue.'],
    ['The air-strike ended.', 'El ataque terminó.'],
    ['The airlift ended.', 'El vuelo terminó.'],
    ['The air-lift ended.', 'El vuelo terminó.'],
  ])('and checked: %s → %s', (source, target) => {
    const findings = checkPair({ key: 's1', source, target }, { from: 'en', to: 'es', glossary: GLOSSARY })
    expect(findings.filter(({ code }) => code === 'name-missing')).toHaveLength(1)
  })
})
