import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { applyFixes, createChecker } from '../src/check/index.ts'
import { parseConfig } from '../src/config.ts'
import { styleFor } from '../src/house-style.ts'
import { defineEngine, translateArticle } from '../src/index.ts'
import type { Finding } from '../src/model.ts'
import { parseGlossary } from '../src/names/index.ts'
import { interlinear, temporaryFolder } from './command-line.ts'

/** The findings of the style checks on a pair under a `style:` section, and the target with the safe fixes applied. */
function styled(style: string, to: string, [source, target]: readonly [string, string], more: object = {}) {
  const config = parseConfig(`style:\n${style.replace(/^/gm, '  ')}\n`, 'interlinear.yml')
  const house = styleFor(config.style, to)
  const checker = createChecker({ from: 'en', to, ...(house && { style: house }) })
  const found = checker.pair({ key: 'p1.s1', source, target, ...more })
  const findings = found.filter(({ code }) => code.startsWith('style-'))
  return { findings, fixed: applyFixes(target, findings).target }
}
const codesAndTexts = (findings: readonly Finding[], text: string) =>
  findings.map(({ code, level, target = [0, 0] }) => [code, level, text.slice(...target)])

describe('avoided wordings', () => {
  const STYLE = `
es:
  wordings:
    - {avoid: inmigrante ilegal, use: inmigrante en situación irregular, because: Nobody is illegal}
    - {avoid: [US, estadio de sitio], use: EE. UU.}
    - {avoid: ex presidente, use: expresidente}
    - {avoid: ilegal, use: no ilegal}
    - {avoid: cachorr*}
de:
  wordings: [{avoid: Flüchtlingswelle, use: Zahl der Geflüchteten}, {avoid: alternativlos*}]
ru:
  wordings: [{avoid: гастарбайтер, use: трудовой мигрант}]
ko:
  wordings: [{avoid: 불법체류자, use: 미등록 이주민}]
ja:
  wordings: [{avoid: 外人, use: 外国人}]
all:
  wordings: [{avoid: TikToker}]`
  it.each([
    ['es', 'Es una inmigrante ilegal.', [['style-wording', 'warning', 'inmigrante ilegal']]],
    ['es', 'Son inmigrantes ilegales.', [['style-wording', 'warning', 'inmigrantes ilegales']]],
    ['es', 'El Ex-presidente habló.', [['style-wording', 'warning', 'Ex-presidente']]],
    ['es', 'El expresidente habló.', []],
    ['es', 'Es no ilegal.', []],
    ['es', 'Es un acto ilegalmente firmado.', []],
    ['es', 'Viene de US, dijo.', [['style-wording', 'warning', 'US']]],
    ['es', 'Nos us o abus.', []],
    ['es', 'Los cachorritos duermen.', [['style-wording', 'warning', 'cachorritos']]],
    ['es', 'Dijo: «Es una inmigrante ilegal».', [['style-wording', 'info', 'inmigrante ilegal']]],
    ['es', 'El TikToker habló.', [['style-wording', 'warning', 'TikToker']]],
    ['de', 'Von alternativlosen Plänen.', [['style-wording', 'warning', 'alternativlosen']]],
    ['ru', 'Он говорил о гастарбайтерах.', [['style-wording', 'warning', 'гастарбайтерах']]],
    ['ko', '불법체류자가 늘었다.', [['style-wording', 'warning', '불법체류자가']]],
    ['ja', '外人が来た。', [['style-wording', 'warning', '外人']]],
    ['ja', '外国人が来た。', []],
  ] as const)('%s %s', (to, target, expected) => {
    const { findings } = styled(STYLE, to, ['It is so.', target])
    const wordings = findings.filter(({ code }) => code === 'style-wording')
    expect(codesAndTexts(wordings, target)).toEqual(expected)
  })

  it('says what to write and why, and has a fix if the wording fits as it is', () => {
    const target = 'Inmigrante ilegal, dijo. Son inmigrantes ilegales.'
    const { findings, fixed } = styled(STYLE, 'es', ['Illegal immigrant.', target])
    expect(findings[0]?.message).toBe(
      'The house writes "inmigrante en situación irregular", not "Inmigrante ilegal": Nobody is illegal.',
    )
    expect(findings[1]?.fix?.safe).toBeUndefined()
    expect(fixed).toBe('Inmigrante en situación irregular, dijo. Son inmigrantes ilegales.')
  })
})

describe('quotation marks', () => {
  it.each([
    // Marks that the style names, and the usual ones of a language without a style.
    ['fr: {quotes: «»“”}', 'fr', 'Il a dit “oui”.', 'Il a dit «\u00a0oui\u00a0».'],
    ['fr: {quotes: «»“”}', 'fr', 'Il a dit « oui ».', 'Il a dit « oui ».'],
    ['es: {quotes: «»“”}', 'es', 'Dijo “que ‘sí’, claro”.', 'Dijo «que “sí”, claro».'],
    ['es: {quotes: «»“”}', 'es', 'Dijo "sí" y "no".', 'Dijo «sí» y «no».'],
    ['de: {quotes: »«›‹}', 'de', 'Er sagte „ja“.', 'Er sagte »ja«.'],
    ['de: ', 'de', 'Er sagte “ja”.', 'Er sagte „ja“.'],
    ['de: ', 'de', 'Er sagte »ja« und „nein“.', 'Er sagte »ja« und „nein“.'],
    ['es: ', 'es', 'Dijo «sí» y “no”.', 'Dijo «sí» y “no”.'],
    ['ru: ', 'ru', 'Он сказал „да“.', 'Он сказал «да».'],
    ['ja: ', 'ja', '彼は«はい»と言った。', '彼は「はい」と言った。'],
    ['pl: ', 'pl', 'Powiedział “tak”.', 'Powiedział „tak”.'],
    ['all: {quotes: any}', 'de', 'Er sagte “ja”.', 'Er sagte “ja”.'],
    // Apostrophes, inches and an unpaired mark are left alone.
    ['it: {quotes: «»“”}', 'it', 'L’uomo dell’“Espresso” alto 6".', 'L’uomo dell’«Espresso» alto 6".'],
    ['es: {quotes: «»“”}', 'es', 'Dijo “sí y se fue.', 'Dijo “sí y se fue.'],
    ['de: {quotes: „“‚‘}', 'de', '<a href="x">“Ja”</a>', '<a href="x">„Ja“</a>'],
  ])('%s %s: %s', (style, to, target, expected) => {
    expect(styled(style, to, ['He said “yes”.', target]).fixed).toBe(expected)
  })

  it('leaves straight marks that the source also has, if the style names no marks', () => {
    expect(styled('de: ', 'de', ['He said "yes".', 'Er sagte "ja".']).findings).toEqual([])
  })

  it('is a note if only the language asks for it, and no style', () => {
    expect(styled('de: ', 'de', ['He said “yes”.', 'Er sagte “ja”.']).findings[0]?.level).toBe('info')
  })
})

describe('numbers, percentages and dates', () => {
  it.each([
    ['de: {numbers: {group: " "}}', 'de', '12,345 people', '12.345 Menschen', '12 345 Menschen'],
    ['de: {numbers: {group: " "}}', 'de', '12,345.5 tons', '12.345,5 Tonnen', '12 345,5 Tonnen'],
    ['es: {numbers: {decimal: .}}', 'es', '2.5 million', '2,5 millones', '2.5 millones'],
    ['fr: {numbers: {decimal: ","}}', 'fr', '2.5 million in 2024', '2,5 millions en 2024', '2,5 millions en 2024'],
    ['fr: ', 'fr', 'up 5%', 'en hausse de 5 %', 'en hausse de 5\u00a0%'],
    ['fr: ', 'fr', 'up 5%', 'en hausse de 5\u00a0%', 'en hausse de 5\u00a0%'],
    ['es: ', 'es', 'up 5%', 'subió un 5%', 'subió un 5%'],
    ['es: {numbers: {spacedPercent: true}}', 'es', 'up 5%', 'subió un 5%', 'subió un 5\u00a0%'],
    ['it: {numbers: {spacedPercent: false}}', 'it', 'up 5%', 'sale del 5 %', 'sale del 5%'],
    ['de: ', 'de', 'on 3/25/2026', 'am 3/25/2026', 'am 25.3.2026'],
    ['de: ', 'de', 'on March 25, 2026', 'am 25.03.2026', 'am 25.03.2026'],
    ['de: {dates: {figures: dd.MM.y}}', 'de', 'on March 5, 2026', 'am 25.3.2026', 'am 25.03.2026'],
    ['sv: ', 'sv', 'on March 25, 2026', 'den 25/3/2026', 'den 2026-03-25'],
    ['ja: ', 'ja', 'March 25, 2026', '2026/3/25', '2026/3/25'],
    ['es: ', 'es', 'on March 25, 2026', 'el 25/3/2026', 'el 25/3/2026'],
    [
      'es: ',
      'es',
      'version 1.2.2026 at https://x.org/3/25/2026/',
      'en https://x.org/3/25/2026/',
      'en https://x.org/3/25/2026/',
    ],
  ])('%s %s: %s → %s', (style, to, source, target, expected) => {
    expect(styled(style, to, [source, target]).fixed).toBe(expected)
  })

  it.each([
    ['He has 3 dogs.', 'Tiene 3 perros.', 1],
    ['He has 12 dogs.', 'Tiene 12 perros.', 0],
    ['It is 3 km away.', 'Está a 3 km.', 0],
    ['At 3 p.m. on 3 May.', 'A las 3 de la tarde del 3 de mayo.', 0],
    ['They won 3-2.', 'Ganaron 3-2.', 0],
    ['up 3%', 'subió un 3 %', 0],
  ])('small numbers in words: %s', (source, target, expected) => {
    const { findings } = styled('es: {numbers: {wordsBelow: 10}}', 'es', [source, target])
    expect(findings.filter(({ message }) => message.includes('in words'))).toHaveLength(expected)
  })

  it('offers a date in words as a fix that is not safe', () => {
    const { findings, fixed } = styled('es: {dates: {figures: avoid}}', 'es', ['on 5/3', 'el 5/3/2026'])
    expect(findings[0]?.fix?.text).toBe('5 de marzo de 2026')
    expect(fixed).toBe('el 5/3/2026')
  })
})

describe('apostrophes', () => {
  it('are one finding for a whole text, and are left alone in tags', () => {
    const target = "<b title='l'eau'>L'eau</b> d'ici, aujourd'hui"
    const { findings, fixed } = styled('fr: {apostrophe: ’}', 'fr', ['Water', target])
    expect(findings).toHaveLength(1)
    expect(fixed).toBe("<b title='l'eau'>L’eau</b> d’ici, aujourd’hui")
  })
})

describe('lengths', () => {
  const STYLE = 'es: {lengths: {headline: 20, deck: {words: 4}, slug: 25}}'
  it.each([
    ['headline', 'Putin visita Kursk', []],
    ['headline', 'Putin visita la ciudad', ['The headline has 22 characters, the house sets 20.']],
    ['deck', 'Una frase de cinco palabras', ['The deck has 5 words, the house sets 4.']],
    ['paragraph', 'Una frase de cinco palabras y muchas letras más', []],
  ] as const)('%s: %s', (role, target, expected) => {
    const { findings } = styled(STYLE, 'es', ['Some words of it', target], { role })
    expect(findings.map(({ message }) => message)).toEqual(expected)
  })

  it('of the slug that a headline makes', () => {
    const { findings } = styled('es: {lengths: {slug: 12}}', 'es', ['Talks', 'Putin, en Kursk'], { key: 'headline' })
    expect(findings[0]?.message).toContain('"putin-en-kursk"')
  })
})

describe('first mentions', () => {
  const glossary = parseGlossary(
    `version: 1
sourceLocale: en
terms:
  - {id: putin, type: person, source: Vladimir Putin, aliases: [Putin], translations: {es: Vladímir Putin}}`,
    'glossary.yml',
  )
  const say = (persons: object, target: string, firstNamed: readonly string[] = ['putin']) =>
    createChecker({ from: 'en', to: 'es', glossary, style: { persons } })
      .pair({ key: 'p1', source: 'Putin visited Kursk.', target, firstNamed })
      .filter(({ code }) => code === 'style-person')
  it.each([
    [{ fullName: true }, 'Putin visitó Kursk.', 'Vladímir Putin'],
    [{ fullName: true }, 'Vladímir Putin visitó Kursk.', undefined],
    [{ titles: { putin: 'presidente' } }, 'Vladímir Putin visitó Kursk.', 'presidente '],
    [{ titles: { putin: 'presidente' } }, 'El presidente ruso, Vladímir Putin, visitó Kursk.', undefined],
    [{}, 'Putin visitó Kursk.', undefined],
  ])('%j %s', (persons, target, text) => {
    expect(say(persons, target)[0]?.fix?.text).toBe(text)
  })
  it('later mentions are left alone', () => {
    expect(say({ fullName: true }, 'Putin visitó Kursk.', [])).toEqual([])
  })
})

it('house style applies in the library, too', async () => {
  const engine = defineEngine({ name: 'mine', translate: async texts => texts.map(() => 'Él dijo “sí” al alcalde.') })
  const request = { text: 'He said “yes” to the mayor.\n', format: 'text', from: 'en', to: 'es', engine } as const
  const { findings } = await translateArticle({ ...request, style: { quotes: '«»' } })
  expect(findings.map(({ code }) => code)).toEqual(['style-quotes'])
  expect((await translateArticle(request)).findings).toEqual([])
})

describe('titles by id', () => {
  it('are refused if the glossary has no such person', async () => {
    const cwd = temporaryFolder()
    writeFileSync(join(cwd, 'interlinear.yml'), 'style: {es: {persons: {titles: {sirsky: general}}}}\n')
    const { code, stderr } = await interlinear(['status'], { cwd })
    expect(code).toBe(2)
    expect(stderr).toContain('found "sirsky" in style.es.persons.titles, expected the id of a person in the glossary')
  })
})

describe('the `style:` section', () => {
  it.each([
    ['', 'de', true],
    ['{}', 'de', true],
    ['es: ', 'de', false],
    ['all: ', 'de', true],
    ['pt: {apostrophe: ’}', 'pt-BR', true],
  ])('%j applies to %s: %s', (style, to, expected) => {
    const { style: house } = parseConfig(`style:\n${style.replace(/^/gm, '  ')}`, 'interlinear.yml')
    expect(styleFor(house, to) !== undefined).toBe(expected)
  })

  it('is what docs/style.md shows', () => {
    const [, shown = ''] = /```yaml\n([\s\S]*?)```/.exec(readFileSync('docs/style.md', 'utf8')) ?? []
    const { style } = parseConfig(shown, 'interlinear.yml')
    expect(styleFor(style, 'es-MX')).toMatchObject({
      lengths: { headline: { characters: 75 }, slug: { characters: 60 } },
    })
    expect(styleFor(style, 'de')?.lengths?.headline).toEqual({ characters: 90 })
  })

  it('gives no style if it is missing', () => {
    expect(styleFor(parseConfig('engine: deepl', 'interlinear.yml').style, 'de')).toBeUndefined()
  })

  it.each([
    ['es: {quotes: «}', 'found "«" in style.es.quotes, expected two or four marks, as in «»“”, or any'],
    ['es: {lengths: {headlines: 60}}', 'found the field "headlines" in style.es.lengths, expected none of this name'],
    ['es: {lengths: {headline: {letters: 60}}}', 'found the field "letters" in style.es.lengths.headline'],
    ['es: {lengths: {headline: long}}', 'found "long" in style.es.lengths.headline, expected a number'],
    ['spanish!: {}', 'a locale such as es or pt-BR, or all'],
    ['es: {wordings: [{use: x}]}', 'found no field "avoid" in style.es.wordings.0, expected one'],
    ['es: {dates: {figures: heute}}', 'day, month and year, as in d.M.y, or avoid'],
  ])('%s is refused', (style, message) => {
    expect(() => parseConfig(`style:\n  ${style}`, 'interlinear.yml')).toThrow(message)
  })
})
