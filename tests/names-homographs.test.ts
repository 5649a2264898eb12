import { describe, expect, it } from 'vitest'
import type { Mention } from '../src/model.ts'
import { createFinder, lintGlossary, parseGlossary, verifyNames } from '../src/names/index.ts'

/** A glossary of persons, places and organizations by their full name and the aliases that are also words. */
const GLOSSARIES: Readonly<Record<string, string>> = {
  en: `
  - {id: may, type: person, source: Theresa May, aliases: [May]}
  - {id: march, type: person, source: Ann March, aliases: [March]}
  - {id: sunday, type: person, source: Ray Sunday, aliases: [Sunday]}
  - {id: reading, type: place, source: Reading}
  - {id: nice, type: place, source: Nice}
  - {id: bush, type: person, source: George Bush, aliases: [Bush]}
  - {id: cook, type: person, source: Tim Cook, aliases: [Cook]}
  - {id: rice, type: person, source: Condoleezza Rice, aliases: [Rice]}
  - {id: mark, type: person, source: Mark Rutte, aliases: [Mark]}
  - {id: will, type: person, source: Prince William, aliases: [Will]}
  - {id: apple, type: organization, source: Apple}
  - {id: trump, type: person, source: Donald Trump, aliases: [Trump]}`,
  de: `
  - {id: mai, type: person, source: Anna Mai, aliases: [Mai]}
  - {id: sonntag, type: person, source: Karl Sonntag, aliases: [Sonntag]}`,
  es: `
  - {id: mayo, type: place, source: Mayo}
  - {id: domingo, type: person, source: Plácido Domingo, aliases: [Domingo]}
  - {id: casado, type: person, source: Pablo Casado, aliases: [Casado]}`,
  fr: `
  - {id: mars, type: organization, source: Mars}
  - {id: mai, type: person, source: Anna Mai, aliases: [Mai]}`,
  it: '\n  - {id: maggio, type: person, source: Luca Maggio, aliases: [Maggio]}',
  pt: '\n  - {id: maio, type: place, source: Maio}',
  ca: '\n  - {id: abril, type: person, source: Pere Abril, aliases: [Abril]}',
  nl: '\n  - {id: mei, type: person, source: Jan Mei, aliases: [Mei]}',
  sv: '\n  - {id: maj, type: person, source: Anna Maj, aliases: [Maj]}',
}
const finders = new Map(
  Object.entries(GLOSSARIES).map(([locale, terms]) => [
    locale,
    createFinder(parseGlossary(`version: 1\nsourceLocale: ${locale}\nterms:${terms}\n`, 'glossary.yml')),
  ]),
)

const show = (mentions: readonly Mention[] = []): string =>
  mentions.map(({ text, term }) => `${text}=${term?.id ?? '?'}`).join(' ')
const find = (locale: string, text: string): string => show(finders.get(locale)?.find(text))
/** The names in the last text of an article; the first text is the headline. */
function findLast(locale: string, texts: readonly string[]): string {
  const segments = texts.map((text, index) => ({ key: index === 0 ? 'headline' : `p1.s${index}`, text }))
  const found = finders.get(locale)?.findAll(segments)
  return show(found?.get(segments.at(-1)?.key ?? ''))
}
/** The names of the headline of an article. */
function findHeadline(texts: readonly string[]): string {
  const segments = texts.map((text, index) => ({ key: index === 0 ? 'headline' : `p1.s${index}`, text }))
  return show(finders.get('en')?.findAll(segments).get('headline'))
}

describe('a month or a weekday is no name in a date', () => {
  it.each([
    // Days and years.
    ['en', 'In May 2025 he came.', ''],
    ['en', 'The vote of May 5 was lost.', ''],
    ['en', 'It is due on May 25-30.', ''],
    ['en', 'On 10 May the court met.', ''],
    ['en', 'On the 5th of May it rained.', ''],
    ['en', 'It was signed on Sunday, May 5, 2019.', ''],
    ['en', 'Sunday 5 March was cold.', ''],
    ['en', 'May 9 is a holiday.', ''],
    ['en', 'PRICES ROSE IN MAY 2025', ''],
    // Words of time.
    ['en', 'In May, he came.', ''],
    ['en', 'Prices rose in May and fell in March.', ''],
    ['en', 'They met last May.', ''],
    ['en', 'It opens this May, he said.', ''],
    ['en', 'By the end of May it was over.', ''],
    ['en', 'Nothing has changed since May.', ''],
    ['en', 'In mid-May he left.', ''],
    ['en', 'It rained between March and May.', ''],
    ['en', 'The May Day march was long.', ''],
    ['en', 'On Sunday he came.', ''],
    ['en', 'They met last Sunday.', ''],
    ['en', 'He left Sunday night.', ''],
    ['en', 'PRICES RISE IN MAY', ''],
    // The person.
    ['en', 'May said so.', 'May=may'],
    ['en', 'Then May left.', 'May=may'],
    ['en', 'Confidence in May collapsed.', 'May=may'],
    ['en', 'Nobody believes in May any more.', 'May=may'],
    ['en', 'Pressure on Sunday grew.', 'Sunday=sunday'],
    ['en', 'Since May took office, little has changed.', 'May=may'],
    ['en', 'A letter from May, read in Parliament.', 'May=may'],
    ['en', 'On Tuesday, May said that she would go.', 'May=may'],
    ['en', 'In May’s cabinet nobody spoke.', 'May=may'],
    ['en', 'The May government fell.', 'May=may'],
    ['en', 'May 20 points ahead', 'May=may'],
    ['en', 'A poll puts May 20 points ahead.', 'May=may'],
    ['en', 'Some 1,010 May supporters came.', 'May=may'],
    ['en', 'Theresa May, 68, spoke.', 'Theresa May=may'],
    ['en', 'They march and May watches.', 'May=may'],
    ['en', 'Critics of May spoke to March and Trump.', 'May=may March=march Trump=trump'],
    // German writes both with a capital.
    ['de', 'Im Mai 2025 kam er.', ''],
    ['de', 'Am 5. Mai kam er.', ''],
    ['de', 'Es begann im Mai.', ''],
    ['de', 'Ende Mai war es vorbei.', ''],
    ['de', 'Seit Mai, so heißt es, ruht die Arbeit.', ''],
    ['de', 'Im vergangenen Mai kam er.', ''],
    ['de', 'Zwischen März und Mai regnete es.', ''],
    ['de', 'Am Sonntag kam er.', ''],
    ['de', 'Am Sonntag, dem 5. Mai, kam er.', ''],
    ['de', 'Seit Mai regiert, ist alles anders.', 'Mai=mai'],
    ['de', 'Gestern sagte Mai nichts.', 'Mai=mai'],
    ['de', 'Das Vertrauen in Mai sinkt.', 'Mai=mai'],
    ['de', 'Karl Sonntag kam mit Mai.', 'Karl Sonntag=sonntag Mai=mai'],
    // The others write months small, but at the start of a sentence and in capitals.
    ['es', 'Mayo de 2025 fue seco.', ''],
    ['es', 'Domingo 5 de mayo: elecciones.', ''],
    ['es', 'ELECCIONES EL 5 DE MAYO DE 2025', ''],
    ['es', 'En mayo y en Mayo llueve.', 'Mayo=mayo'],
    ['es', 'Domingo cantó ayer.', 'Domingo=domingo'],
    ['fr', 'Mars 2025 fut froid.', ''],
    ['fr', '5 MAI 2025', ''],
    ['fr', 'Mars vend du chocolat.', 'Mars=mars'],
    ['it', 'Maggio 2025 è stato secco.', ''],
    ['it', 'Ieri Maggio ha parlato.', 'Maggio=maggio'],
    ['pt', 'Maio de 2025 foi seco.', ''],
    ['ca', 'Abril del 2025 va ser sec.', ''],
    ['nl', 'Mei 2025 was droog.', ''],
    // A language without a file here, as far as CLDR knows it.
    ['sv', 'Maj 2025 var torr.', ''],
    ['sv', 'Maj talade.', 'Maj=maj'],
  ])('%s: %s', (locale, text, expected) => {
    expect(find(locale, text)).toBe(expected)
    // Checks look for listed names only.
    expect(show(finders.get(locale)?.findListed(text))).toBe(expected)
  })
})

describe('a verb at the start of a sentence is no name', () => {
  it.each([
    ['Reading the letter, he paused.', ''],
    ['Reading his letter, he paused.', ''],
    ['Cook the rice for ten minutes.', ''],
    ['Mark my words: it is over.', ''],
    ['“Mark my words,” he said.', ''],
    ['May the best man win!', ''],
    ['May I ask?', ''],
    ['Will he come?', ''],
    ['Will the talks succeed?', ''],
    ['Will Trump resign?', 'Trump=trump'],
    // These are names.
    ['Reading won the match.', 'Reading=reading'],
    ['He was in Reading the other day.', 'Reading=reading'],
    ['Cook, the head of Apple, left.', 'Cook=cook Apple=apple'],
    ['Cook the winner, says jury', 'Cook=cook'],
    ['Trump the candidate was another man.', 'Trump=trump'],
    ['Rice the diplomat was another woman.', 'Rice=rice'],
    ['Will and Kate came.', 'Will=will Kate=?'],
    ['Nice was quiet.', 'Nice=nice'],
  ])('%s', (text, expected) => {
    expect(find('en', text)).toBe(expected)
  })
})

describe('a word that the article writes small is no name at the start of a sentence', () => {
  it.each<[locale: string, texts: readonly string[], expected: string]>([
    ['en', ['Food is dear', 'They grow rice here.', 'Rice is cheap.'], ''],
    ['en', ['Food is dear', 'Rice is cheap, and rice exports grow.'], ''],
    ['en', ['Food is dear', 'The cooks left.', 'Cooks are rare.'], ''],
    ['en', ['Food is dear', 'The bush burns.', '“Bush is all around,” he said.'], ''],
    ['en', ['RunRecords', 'People are reading more.', 'Reading is a joy.'], ''],
    ['es', ['El tiempo', 'Llovió en mayo.', 'Mayo es un mes seco.'], ''],
    ['es', ['Boda', 'Está casado con Ana.', 'Casado desde ayer, viaja.'], ''],
    ['fr', ['Le temps', 'Il a plu en mars.', 'Mars est un mois froid.'], ''],
    // It is a name if the article has the full name, or a capital in the middle of a sentence.
    ['en', ['Food is dear', 'Condoleezza Rice likes rice.', 'Rice is here.'], 'Rice=rice'],
    ['en', ['Food is dear', 'They saw Rice eat rice.', 'Rice is here.'], 'Rice=rice'],
    ['es', ['Boda', 'Está casado con Ana.', 'Pablo Casado habló.', 'Casado viaja.'], 'Casado=casado'],
    // It is a name if the sentence shows it.
    ['en', ['Food is dear', 'They grow rice here.', 'Rice said so.'], 'Rice=rice'],
    ['en', ['Food is dear', 'They grow rice here.', 'Rice’s book is out.'], 'Rice=rice'],
    ['en', ['Food is dear', 'They grow rice here.', 'It was Rice.'], 'Rice=rice'],
    ['en', ['Food is dear', 'The cook left.', 'They saw Mr. Cook there.'], 'Cook=cook'],
    ['en', ['Food is dear', 'The cook left.', 'Mr. Cook stayed.'], 'Cook=cook'],
    ['en', ['Food is dear', 'The bush burns.', 'Bush Junior left.'], 'Bush=bush Junior=?'],
    ['en', ['Food is dear', 'The bush burns.', 'Pres. Bush left early.'], 'Bush=bush'],
    // A capital in quotation marks in the middle of a sentence is no sentence start.
    ['en', ['Food is dear', 'The bush burns.', 'They call him “Bush”, as ever.'], 'Bush=bush'],
    // Addresses do not count as words of the article.
    ['en', ['Phones', 'See apple.com and @apple.', 'Apple is big.'], 'Apple=apple'],
    ['en', ['Phones', 'They are dear.', 'Apple is big.'], 'Apple=apple'],
  ])('%s: %s', (locale, texts, expected) => {
    expect(findLast(locale, texts)).toBe(expected)
  })
})

it('a name with markup inside is no word', () => {
  const text = 'B**ush is here, and b**ush there.'
  const inlines = [{ id: 0, kind: 'void', start: 1, end: 3 }] as const
  expect(show(finders.get('en')?.find(text, inlines))).toBe('B**ush=bush')
})

describe('a headline in title case', () => {
  it.each<[texts: readonly string[], expected: string]>([
    // A verb is no name.
    [['May Meets Trump', 'Theresa May met Donald Trump.'], 'May=may Trump=trump'],
    [['May Meets Trump', 'The two may meet again.'], 'May=may Trump=trump'],
    [['Trump Wins', 'Donald Trump won.'], 'Trump=trump'],
    [['Waltz Meets Leavitt', 'There Mike Waltz met Karoline Leavitt.'], 'Waltz=? Leavitt=?'],
    [['Trump Meets Waltz', 'He met Mike Waltz.'], 'Trump=trump Waltz=?'],
    [['Mike Waltz', 'He came.'], 'Mike Waltz=?'],
    [['Trump meets Waltz', 'Nobody else came.'], 'Trump=trump Waltz=?'],
    // A word that the article has only in small letters is no name.
    [['Prices May Rise Again', 'Prices may rise, he said.'], ''],
    [['How to Cook Rice', 'To cook rice, boil water.'], ''],
    [['Trump May Meet Putin', 'Donald Trump may meet Vladimir Putin.', 'He met Putin.'], 'Trump=trump Putin=?'],
    [['Prices May Rise Again', 'Prices will rise, he said.'], 'May=may'],
    [['Trump Meets May Again', 'They may talk.', 'Theresa May came.'], 'Trump=trump May=may'],
    [['Trump, May Clash Again', 'They may talk.'], 'Trump=trump May=may'],
    [['Trump Meets Again With May', 'They may talk.'], 'Trump=trump May=may'],
    [['Cook’s Big Day', 'To cook rice, boil water.'], 'Cook=cook'],
  ])('%s', (texts, expected) => {
    expect(findHeadline(texts)).toBe(expected)
  })

  it('is told from a line that lists names', () => {
    expect(findLast('en', ['Who came', 'They met Mike Waltz of Reading.', 'Ann Waltz, 42, Reading'])).toBe(
      'Ann Waltz=? Reading=reading',
    )
  })

  it.each([
    ['May Meets Trump', 'May=may Trump=trump'],
    ['Trump Visits Reading', 'Trump=trump Reading=reading'],
    ['Mike Waltz', 'Mike Waltz=?'],
    ['Trump met Waltz', 'Trump=trump Waltz=?'],
    ['Mike Waltz, Reading', 'Mike Waltz=? Reading=reading'],
    ['Mike Waltz in Reading', 'Mike Waltz=? Reading=reading'],
  ])('alone: %s', (text, expected) => {
    expect(find('en', text)).toBe(expected)
  })
})

describe('a month or weekday of the source that was taken for a name', () => {
  const glossary = parseGlossary(
    `version: 1
sourceLocale: en
terms:
  - {id: may, type: person, source: Theresa May, aliases: [May], translations: {es: Theresa May, ru: Тереза Мэй}}
  - {id: sunday, type: person, source: Ray Sunday, aliases: [Sunday], translations: {es: Ray Sunday, ru: Рэй Сандей}}
`,
    'g',
  )
  const finder = createFinder(glossary)
  it.each([
    [
      'es',
      'Leaders said Sunday that it was over.',
      'Los líderes dijeron el domingo que se acabó.',
      'info name-missing',
    ],
    ['es', 'Leaders said Sunday that it was over.', 'Los líderes dijeron ayer que se acabó.', 'error name-missing'],
    ['es', 'Leaders said Sunday that it was over.', 'Los líderes dijeron el lunes que se acabó.', 'error name-missing'],
    ['ru', 'The May vote was lost.', 'Голосование мая проиграно.', 'info name-missing'],
    ['es', 'The May vote in May was lost.', 'La votación de mayo se perdió.', 'error name-missing'],
    ['es', 'The May vote was lost.', 'La votación de May se perdió.', ''],
    ['es', 'The vote in May was lost.', 'La votación se perdió.', ''],
  ])('%s: %s → %s', (locale, source, target, expected) => {
    const mentions = finder.find(source)
    const findings = verifyNames({ source, mentions, target, locale, key: 's1', glossary })
    expect(findings.map(({ level, code }) => `${level} ${code}`).join(', ')).toBe(expected)
  })
})

it('lint reports forms that are everyday words', () => {
  const terms = `
  - {id: may, type: person, source: Theresa May, aliases: [May, Mrs. May]}
  - {id: reading, type: place, source: Reading}
  - {id: kyiv, type: place, source: Kyiv}
  - {id: rice, type: term, source: rice}`
  const issues = (locale: string): string[] =>
    lintGlossary(parseGlossary(`version: 1\nsourceLocale: ${locale}\nterms:${terms}\n`, 'g')).map(
      ({ code, level, id }) => `${level} ${code} ${id}`,
    )
  expect(issues('en')).toEqual(['info homograph may', 'info homograph reading'])
  expect(issues('sv')).toEqual([])
})
