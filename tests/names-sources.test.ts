import { describe, expect, it } from 'vitest'
import { sourceLanguageOf, targetLanguageOf } from '../src/languages/names.ts'
import { createFinder, parseGlossary, protect, verifyNames } from '../src/names/index.ts'

const LOCALES = ['ca', 'en', 'es', 'fr', 'it', 'nl', 'pl', 'pt', 'ru', 'uk']

const unlisted = (locale: string, text: string): string => {
  const glossary = parseGlossary(`version: 1\nsourceLocale: ${locale}\nterms: []\n`, 'glossary.yml')
  return createFinder(glossary)
    .find(text)
    .map(mention => mention.text)
    .join(', ')
}

describe('names that the glossary lacks', () => {
  it.each([
    ['es', 'a name behind its title', 'El presidente Donald Trump viajó a Kiev.', 'Donald Trump, Kiev'],
    ['es', 'no word at a start', 'Según fuentes, ayer no habló.', ''],
    ['es', 'a name behind such a word', 'Según Mike Waltz, nadie habló.', 'Mike Waltz'],
    ['es', 'no institution of common nouns', 'El Ministerio de Defensa y la Casa Blanca callan.', ''],
    ['es', 'a country behind one', 'el Ministerio de Defensa de Ucrania', 'Ucrania'],
    ['es', 'a name with small words', 'con Ursula von der Leyen', 'Ursula von der Leyen'],
    ['es', 'two people', 'entre Putin y Zelenski', 'Putin, Zelenski'],
    ['es', 'no stop behind an abbreviation', 'Lo dijo la Sra. Merkel ayer.', 'Merkel'],
    ['fr', 'a name behind an elision', 'l’armée d’Ukraine et d’Emmanuel Macron', 'Ukraine, Emmanuel Macron'],
    ['fr', 'one at the start', "L'Ukraine a répondu.", 'Ukraine'],
    ['fr', 'no people', 'Les Ukrainiens et les Russes se parlent.', ''],
    ['fr', 'a title that is one letter', 'M. Macron a répondu.', 'Macron'],
    ['fr', 'no institution', 'Le ministère des Affaires étrangères et l’Assemblée nationale', ''],
    ['it', 'a name behind an elision', 'l’esercito dell’Ucraina', 'Ucraina'],
    ['it', 'a name behind a preposition', 'Secondo Giorgia Meloni, no.', 'Giorgia Meloni'],
    ['it', 'no institution', 'Il Consiglio di Sicurezza delle Nazioni Unite', ''],
    ['pt', 'a name with small words', 'o presidente Luiz Inácio Lula da Silva disse', 'Luiz Inácio Lula da Silva'],
    ['pt', 'no word at a start', 'Segundo fontes, não falou.', ''],
    ['ca', 'a name behind an elision', 'l’exèrcit d’Ucraïna', 'Ucraïna'],
    ['ca', 'a personal article', 'Va parlar amb en Carles Puigdemont.', 'Carles Puigdemont'],
    ['nl', 'a name with small words', 'Volgens Mark van der Berg niet.', 'Mark van der Berg'],
    ['nl', 'no people', 'De Oekraïense president sprak met Nederlandse journalisten.', ''],
    ['nl', 'no institution', 'De Tweede Kamer en het ministerie van Defensie', ''],
    ['pl', 'a name', 'Prezydent Wołodymyr Zełenski przyjechał do Warszawy.', 'Wołodymyr Zełenski, Warszawy'],
    ['pl', 'no word at a start', 'Według źródeł wczoraj nie rozmawiał.', ''],
    ['uk', 'a name', 'За словами президента, Олександр Сирський прибув до Києва.', 'Олександр Сирський, Києва'],
    ['uk', 'no institution', 'Міністерство оборони і Верховна Рада мовчать.', ''],
    ['uk', 'a title with either apostrophe', "Прем'єр-міністр Денис Шмигаль сказав.", 'Денис Шмигаль'],
    ['ru', 'a name', 'По словам Дмитрия Пескова, переговоров не было.', 'Дмитрия Пескова'],
    ['ru', 'no institution', 'Министерство обороны и Верховный суд молчат.', ''],
    ['ru', 'an initial', 'Вчера В. Путин молчал.', 'В. Путин'],
    ['de', 'nothing: German capitalises its nouns', 'Gestern sprach der Kanzler mit Emmanuel Macron.', ''],
    ['ja', 'nothing: no capitals', '昨日トランプ氏が話した。', ''],
  ])('%s: %s', (locale, _, text, expected) => {
    expect(unlisted(locale, text)).toBe(expected)
  })

  it.each(LOCALES)('the words of %s are in lower case', locale => {
    const all = Object.values(sourceLanguageOf(locale) ?? {}).flatMap(set => (set instanceof Set ? [...set] : []))
    expect(all.length).toBeGreaterThan(100)
    expect(all.filter(word => word !== word.toLowerCase())).toEqual([])
  })

  it('a language may be known as a target and not as a source, or as a source and not as a target', () => {
    expect([sourceLanguageOf('de'), targetLanguageOf('nl')]).toEqual([undefined, {}])
  })
})

describe("into the glossary's own language", () => {
  const glossary = parseGlossary(
    `version: 1
sourceLocale: en
terms:
  - {id: putin, type: person, source: Vladimir Putin, aliases: [Putin], misspellings: [Putyn], translations: {ru: {use: Владимир Путин, forms: [Владимира Путина, Путина]}, es: Vladímir Putin, uk: {use: Володимир Путін, forms: [Путіна]}}}
  - {id: lavrov, type: person, source: Sergey Lavrov, translations: {ru: {use: Сергей Лавров, forms: [Лаврова]}, es: Serguéi Lavrov}}
  - {id: russia, type: place, source: Russia, translations: {de: {use: Russland, derived: [russische, russischen]}, fr: {use: Russie, derived: [russe]}, ru: Россия}}
  - {id: un, type: organization, source: United Nations, aliases: [UN], translations: {es: {use: Naciones Unidas, aliases: {UN: ONU}}, ru: {use: ООН}}}
`,
    'glossary.yml',
  )
  const held = (from: string, to: string, text: string): string => {
    const mentions = createFinder(glossary, from).find(text)
    return protect(text, { mentions, to, from, glossary })
      .flatMap(piece => (typeof piece === 'string' ? [] : [`${piece.source} → ${piece.target}`]))
      .join(', ')
  }

  it.each([
    ['ru', 'en', 'Говорит Владимир Путин.', 'Владимир Путин → Vladimir Putin'],
    ['ru', 'en', 'Сегодня Путин говорит.', 'Путин → Putin'],
    ['ru', 'es', 'Сегодня Путин говорит.', 'Путин → Putin'],
    ['ru', 'en', 'Слова Владимира Путина и Путина.', 'Владимира Путина → Vladimir Putin, Путина → Putin'],
    ['ru', 'en', 'Слова Лаврова.', 'Лаврова → Lavrov'],
    ['uk', 'en', 'Слова Путіна.', 'Путіна → Putin'],
    ['es', 'en', 'La ONU y las Naciones Unidas.', 'ONU → UN, Naciones Unidas → United Nations'],
    ['es', 'en-GB', 'Habla Vladímir Putin.', 'Vladímir Putin → Vladimir Putin'],
    ['de', 'fr', 'Der russische Präsident in Russland.', 'Russland → Russie'],
    ['de', 'en', 'Die russischen Banken.', ''],
  ])('%s → %s: %s', (from, to, text, expected) => {
    expect(held(from, to, text)).toBe(expected)
  })

  it.each([
    ['Говорит Владимир Путин.', 'Vladimir Putin speaks.', ''],
    ['Сегодня Путин говорит.', 'Putin speaks.', ''],
    ['Сегодня Путин говорит.', 'Владимир Путин speaks.', 'name-untranslated'],
    ['Сегодня Путин говорит.', 'Putyn speaks.', 'name-forbidden'],
    ['Сегодня Путин говорит.', 'He speaks.', 'name-missing'],
  ])('%s → %s: %j', (source, target, expected) => {
    const mentions = createFinder(glossary, 'ru').find(source)
    const found = verifyNames({ key: 'k', source, mentions, target, from: 'ru', locale: 'en', glossary })
    expect(found.map(({ code }) => code).join()).toBe(expected)
  })
})
