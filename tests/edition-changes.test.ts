import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readerFor } from '../src/check/index.ts'
import { compareRevisions, diffWords, type Rank, rankChange, suggestEdit } from '../src/edition/index.ts'
import { inEnglish } from '../src/say.ts'

const [en, es] = [readerFor('en'), readerFor('es')]

/** A word diff on one line: `[-removed-]` and `{+added+}`, as git shows it. */
const shown = (before: string, after: string, locale = 'en'): string =>
  diffWords(before, after, locale)
    .map(({ kind, text }) => (kind === 'same' ? text : kind === 'removed' ? `[-${text}-]` : `{+${text}+}`))
    .join('')

describe('a word diff', () => {
  it.each([
    ['The old man sat.', 'The young man sat.', 'The [-old-]{+young+} man sat.'],
    ['a b', 'a b', 'a b'],
    ['', 'new', '{+new+}'],
    ['gone', '', '[-gone-]'],
    [
      'He left on Monday morning.',
      'She left on Monday evening.',
      '[-He-]{+She+} left on Monday [-morning-]{+evening+}.',
    ],
    ['the army left it', 'some troops quit it', '[-the army left-]{+some troops quit+} it'],
    ['1,430 soldiers', '12,512 soldiers', '[-1,430-]{+12,512+} soldiers'],
    ['It’s 3.5 percent', 'It’s 4.5 percent', 'It’s [-3.5-]{+4.5+} percent'],
  ])('%j → %j', (before, after, expected) => {
    expect(shown(before, after)).toBe(expected)
  })

  it.each([
    ['zh', '我昨天去了北京大学', '我今天去了北京大学', '我[-昨天-]{+今天+}去了北京大学'],
    ['ja', '首相は東京で発表した', '首相は大阪で発表した', '首相は[-東京-]{+大阪+}で発表した'],
    ['th', 'ฉันชอบกินข้าว', 'ฉันชอบกินผลไม้', 'ฉันชอบกิน[-ข้าว-]{+ผลไม้+}'],
  ])('cuts %s by words', (locale, before, after, expected) => {
    expect(shown(before, after, locale)).toBe(expected)
  })

  it('gives both texts when its parts are joined', () => {
    const text = fc
      .array(fc.constantFrom('a', 'the', 'soldier', ' ', ' ', '.', '1', '😀', 'é', '北京'))
      .map(words => words.join(''))
    fc.assert(
      fc.property(text, text, (before, after) => {
        const words = diffWords(before, after, 'en')
        const side = (kind: string) =>
          words
            .filter(change => change.kind !== kind)
            .map(change => change.text)
            .join('')
        expect([side('added'), side('removed')]).toEqual([before, after])
      }),
    )
  })
})

describe('the rank of a change', () => {
  const inWords = ({ evidence, ...ranking }: ReturnType<typeof rankChange>) => ({
    ...ranking,
    evidence: evidence.map(inEnglish),
  })

  it.each<[Rank, string, string, string[]]>([
    ['typo', 'Teh army left.', 'The army left.', []],
    ['typo', 'The goverment left', 'The government left.', []],
    ['typo', 'They left ,later', 'They left, later', []],
    ['typo', 'They went to day.', 'They went today.', []],
    ['wording', 'I am Sam.', 'I ma Sam.', []],
    ['wording', 'They go in.', 'They goat in.', []],
    ['wording', 'The army left the city.', 'Troops withdrew from the city.', []],
    ['fact', 'Some 430 died.', 'Some 512 died.', ['number: 430 became 512']],
    ['fact', 'It grew 5 percent.', 'It grew 5 points.', ['unit: 5 % is gone']],
    ['fact', 'It lasted 2 days.', 'It lasted 2 weeks.', ['unit: 2 day became 2 week']],
    ['fact', 'It rained on Monday.', 'It rained on Tuesday.', ['date: Monday became Tuesday']],
    ['fact', 'He did leave.', 'He did not leave.', ['negation: not is new']],
    ['fact', 'He said “we will go”.', 'He said “we will stay”.', ['quotation: “we will go” became “we will stay”']],
    ['typo', 'He said “the goverment goes”.', 'He said “the government goes”.', []],
    ['wording', 'Two people left.', '2 persons went.', []],
  ])('%s: %j → %j', (rank, before, after, evidence) => {
    expect(inWords(rankChange({ before, after, words: diffWords(before, after, 'en') }, en))).toEqual({
      rank,
      evidence,
    })
  })

  it('is name for another name, but not for another spelling of the same name', () => {
    const names = (text: string) =>
      [...text.matchAll(/Putin|Karoline|Caroline|Trump/g)].map(({ 0: name, index }) => ({
        kind: 'name' as const,
        value: name === 'Caroline' ? 'Karoline' : name,
        text: name,
        start: index,
        end: index + name.length,
      }))
    const rank = (before: string, after: string) =>
      inWords(rankChange({ before, after, words: diffWords(before, after, 'en') }, { ...en, facts: names }))
    expect(rank('Trump spoke.', 'Putin spoke.')).toEqual({ rank: 'name', evidence: ['name: Trump became Putin'] })
    expect(rank('Caroline spoke.', 'Karoline spoke.').rank).toBe('typo')
  })
})

describe('a comparison of revisions', () => {
  const texts = (...sentences: string[]) =>
    sentences.map(sentence => ({ key: sentence.split(' ')[0] ?? '', text: sentence }))
  const summary = (before: string[], after: string[]) =>
    compareRevisions(texts(...before), texts(...after), en).map(
      ({ key, kind, moved }) => `${key} ${kind}${moved ? ' moved' : ''}`,
    )

  it.each<[string[], string[], string[]]>([
    [['a x', 'b x'], ['a x', 'b x'], []],
    [['a x', 'b x'], ['a x', 'c x', 'b x'], ['c added']],
    [['a x', 'b x', 'c x'], ['a x', 'c x'], ['b removed']],
    [['a x', 'b x', 'c x'], ['c x', 'a x', 'b x'], ['c moved']],
    [['a x', 'b x'], ['a x', 'b y'], ['b edited']],
    [['a x', 'b x', 'c x'], ['b x', 'c x', 'a y'], ['a edited moved']],
  ])('%j → %j', (before, after, changes) => {
    expect(summary(before, after)).toEqual(changes)
  })
})

describe('a suggested edit', () => {
  it.each<[string, string, string, string | undefined]>([
    ['Some 430 died.', 'Some 512 died.', 'Murieron unos 430.', 'Murieron unos 512.'],
    ['Some 21,430 died.', 'Some 12,512 died.', 'Murieron 21.430.', 'Murieron 12.512.'],
    ['It grew 3.5 percent.', 'It grew 4.25 percent.', 'Creció un 3,5 por ciento.', 'Creció un 4,25 por ciento.'],
    ['5 million voted.', '6 million voted.', 'Votaron 5 millones.', 'Votaron 6 millones.'],
    ['Teh army left.', 'Teh army left.', 'El ejército se fue.', 'El ejército se fue.'],
    ['Minus 1.5 degrees.', 'Minus 2.5 degrees.', 'Menos 1,5 grados.', 'Menos 2,5 grados.'],
    ['Of 30, 30 died.', 'Of 30, 20 died.', 'De 30, murieron 30.', undefined],
    ['Some 430 died.', 'Some 430 people died.', 'Murieron 430.', undefined],
    ['Some 430 died.', 'Some 512 were hurt.', 'Murieron 430.', undefined],
    ['Two died.', 'Three died.', 'Murieron dos.', 'Murieron tres.'],
    ['Three died.', 'Four died.', 'Tres muertos.', 'Cuatro muertos.'],
    ['Three died.', 'Four died.', 'Hubo 3 muertos.', 'Hubo 4 muertos.'],
    ['Some 9 died.', 'Some ten died.', 'Murieron nueve.', 'Murieron diez.'],
    ['Some 33 died.', 'Some 34 died.', 'Treinta y tres muertos.', 'Treinta y cuatro muertos.'],
    ['Two hundred homes.', 'Three hundred homes.', 'Doscientas viviendas.', 'Trescientas viviendas.'],
    ['Two thousand homes.', 'Three thousand homes.', 'Dos mil viviendas.', 'Tres mil viviendas.'],
    ['The third house.', 'The fourth house.', 'La tercera casa.', 'La cuarta casa.'],
    ['They came in March.', 'They came in April.', 'Llegaron en marzo.', 'Llegaron en abril.'],
    ['They came on Monday.', 'They came on Tuesday.', 'Llegaron el lunes.', 'Llegaron el martes.'],
    ['Twenty-one died.', 'Thirty died.', 'Veintiún muertos.', 'Treinta muertos.'],
    ['A hundred homes.', 'Two hundred homes.', 'Cien viviendas.', undefined],
    ['Three and three died.', 'Three and four died.', 'Murieron tres y tres.', undefined],
    ['He did go.', 'He did not go.', 'Fue.', undefined],
  ])('%j → %j under %j', (before, after, target, suggestion) => {
    expect(suggestEdit({ before, after, target }, { source: en, target: es })).toBe(suggestion)
  })

  it.each<[string, string, string, string, string | undefined]>([
    ['uk', 'Three houses burn.', 'Four houses burn.', 'Горять три будинки.', 'Горять чотири будинки.'],
    // The noun has another form after five.
    ['uk', 'Four houses burn.', 'Five houses burn.', 'Горять чотири будинки.', undefined],
    ['uk', 'They came in March.', 'They came in April.', 'Прийшли в березні.', 'Прийшли в квітні.'],
    ['de', 'Some 43 died.', 'Some 44 died.', 'Dreiundvierzig Tote.', 'Vierundvierzig Tote.'],
    ['fr', 'They came in March.', 'They came in April.', 'Venus en mars.', 'Venus en avril.'],
    // "de" would have to become "d'".
    ['fr', 'They came in March.', 'They came in April.', 'Le mois de mars.', undefined],
    ['ca', 'Two died.', 'Three died.', 'Dues dones.', 'Tres dones.'],
    // "dos" or "dues", by the gender of the noun.
    ['ca', 'Three died.', 'Two died.', 'Tres dones.', undefined],
    ['pt', 'They came on Thursday.', 'They came on Saturday.', 'Vieram na quinta-feira.', undefined],
    ['pt', 'They came on Thursday.', 'They came on Friday.', 'Vieram na quinta-feira.', 'Vieram na sexta-feira.'],
    ['ko', 'Three houses burn.', 'Four houses burn.', '집 세 채가 탔다.', '집 네 채가 탔다.'],
  ])('in %s: %j → %j under %j', (locale, before, after, target, suggestion) => {
    expect(suggestEdit({ before, after, target }, { source: en, target: readerFor(locale) })).toBe(suggestion)
  })
})
