import { describe, expect, it } from 'vitest'
import { checkSource, createChecker } from '../src/check/index.ts'
import type { Finding } from '../src/model.ts'
import { segmentOf } from './segments.ts'

/** The findings about the numbers of a pair. */
const numbersIn = (from: string, to: string, source: string, target: string): Finding[] =>
  createChecker({ from, to })
    .pair({ key: 'p1.s1', source, target })
    .filter(({ code }) => code.startsWith('number'))

/** The languages that have number words, each with eight boats where the source has seven. */
const EIGHT = {
  ar: 'غرقت ثمانية قوارب.',
  bg: 'Осем лодки потънаха.',
  ca: 'Vuit barques es van enfonsar.',
  cs: 'Osm lodí se potopilo.',
  da: 'Otte både sank.',
  de: 'Acht Boote sanken.',
  el: 'Οκτώ βάρκες βυθίστηκαν.',
  es: 'Se hundieron ocho barcos.',
  fi: 'Kahdeksan venettä upposi.',
  fr: 'Huit bateaux ont coulé.',
  he: 'שמונה סירות טבעו.',
  hi: 'आठ नावें डूब गईं।',
  hr: 'Osam brodova je potonulo.',
  hu: 'Nyolc hajó süllyedt el.',
  id: 'Delapan perahu tenggelam.',
  it: 'Otto barche affondarono.',
  ja: '八隻の船が沈没した。',
  ko: '배 여덟 척이 침몰했다.',
  nb: 'Åtte båter sank.',
  nl: 'Acht boten zonken.',
  pl: 'Zatonęło osiem łodzi.',
  pt: 'Oito barcos afundaram.',
  ro: 'Opt bărci s-au scufundat.',
  ru: 'Восемь лодок затонули.',
  sk: 'Osem lodí sa potopilo.',
  sr: 'Осам бродова је потонуло.',
  sv: 'Åtta båtar sjönk.',
  tr: 'Sekiz tekne battı.',
  uk: 'Вісім човнів потонули.',
  vi: 'Tám chiếc thuyền bị chìm.',
  zh: '八艘船沉没了。',
}

describe('a number in words that became another number in words', () => {
  it.each(Object.entries(EIGHT))('is found in %s: seven boats are not “%s”', (to, target) => {
    expect(numbersIn('en', to, 'Seven boats sank.', target)).toMatchObject([{ code: 'number-changed', level: 'error' }])
    expect(numbersIn('en', to, 'Eight boats sank.', target)).toEqual([])
  })

  it.each([
    ['de', 'Fifty-one ferries waited.', 'Zweiundfünfzig Fähren warteten.', 'Einundfünfzig Fähren warteten.'],
    ['nl', 'Thirty-four sheds burned.', 'Vijfendertig schuren brandden af.', 'Vierendertig schuren brandden af.'],
    ['it', 'Twenty-one bridges fell.', 'Caddero ventidue ponti.', 'Caddero ventuno ponti.'],
    ['es', 'Thirty-six goats got out.', 'Se escaparon treinta y siete cabras.', 'Se escaparon treinta y seis cabras.'],
    ['fr', 'Ninety-one pupils sang.', 'Quatre-vingt-douze élèves chantaient.', 'Quatre-vingt-onze élèves chantaient.'],
    ['ru', 'Fifteen hamlets lost power.', 'Шестнадцать хуторов без света.', 'Пятнадцать хуторов без света.'],
    ['de', 'Twelve thousand fans came.', 'Dreizehntausend Fans kamen.', 'Zwölftausend Fans kamen.'],
    ['de', 'Only five of us stayed', 'Nur sechs von uns blieben', 'Nur fünf von uns blieben'],
    ['fr', 'Eight cars burned.', 'Neuf voitures ont brûlé.', 'Huit voitures ont brûlé.'],
    [
      'es',
      'Three of the four rowers swam.',
      'Tres de los cinco remeros nadaron.',
      'Tres de los cuatro remeros nadaron.',
    ],
    ['de', 'He slept twelve hours.', 'Er schlief vierundzwanzig Stunden.', 'Er schlief zwölf Stunden.'],
  ])('%s: “%s” is not “%s”', (to, source, wrong, right) => {
    expect(numbersIn('en', to, source, wrong).map(({ code }) => code)).toEqual(['number-changed'])
    expect(numbersIn('en', to, source, right)).toEqual([])
  })

  it('is found between two languages that write number words as one: "dreiundvierzig"', () => {
    expect(numbersIn('de', 'nl', 'Dreiundvierzig Hunde bellten.', 'Vierenveertig honden blaften.')).toHaveLength(1)
    expect(numbersIn('de', 'nl', 'Dreiundvierzig Hunde bellten.', 'Drieënveertig honden blaften.')).toEqual([])
  })

  it('is number-magnitude if it is ten times as much', () => {
    expect(numbersIn('en', 'de', 'Ten swans came.', 'Hundert Schwäne kamen.').map(({ code }) => code)).toEqual([
      'number-magnitude',
    ])
  })

  it('is found for each of two numbers, and both words are shown', () => {
    const found = numbersIn('en', 'fr', 'Five girls and three boys', 'Six filles et quatre garçons')
    expect(found.map(({ message }) => message)).toEqual([
      expect.stringMatching(/Five.*Six/),
      expect.stringMatching(/three.*quatre/),
    ])
  })
})

describe('numbers in words that are expressed in another way', () => {
  it.each([
    ['de', 'The two of them left.', 'Die beiden gingen.'],
    ['de', 'Ten to one she stays.', 'Zehn zu eins, dass sie bleibt.'],
    ['de', 'Only one of the two won.', 'Nur einer von beiden gewann.'],
    ['de', 'She waited two weeks.', 'Sie wartete vierzehn Tage.'],
    ['es', 'She waited two weeks.', 'Esperó quince días.'],
    ['es', 'A dozen guests came.', 'Vinieron unas doce personas.'],
    ['de', 'Two dozen guests came.', 'Vierundzwanzig Gäste kamen.'],
    ['zh', 'over two decades ago', '二十多年前'],
    ['fr', 'Twelve hours later', 'Une demi-journée plus tard'],
    ['fr', 'He came at eight in the evening.', 'Il est venu à vingt heures.'],
    ['it', 'at ten p.m.', 'alle ventidue'],
    ['ru', 'at three in the afternoon', 'в пятнадцать часов'],
    ['ru', 'It is half past seven.', 'Сейчас половина восьмого.'],
    ['es', 'It is ten to five.', 'Son las cinco menos diez.'],
    ['ru', 'Two thirds agreed.', 'Согласились две трети.'],
    ['ru', 'The first of the two fell silent.', 'Первый из них замолчал.'],
    ['de', 'She is on cloud nine.', 'Sie ist im siebten Himmel.'],
    ['de', 'at the eleventh hour', 'um fünf vor zwölf'],
    ['es', 'Once more the two sang.', 'Los dos cantaron una vez más.'],
    ['es', 'Wait a second, you two.', 'Esperad un segundo.'],
    ['es', 'One of the three is here.', 'Uno de los tres está aquí.'],
    ['de', 'He fell twice, the two say.', 'Er fiel zweimal, sagen die zwei.'],
    ['de', 'five and a half years', 'fünfeinhalb Jahre'],
    ['de', 'nineteen eighty-four', 'neunzehnhundertvierundachtzig'],
  ])('%s: “%s” may be “%s”', (to, source, target) => {
    expect(numbersIn('en', to, source, target)).toEqual([])
  })
})

describe('a word that is a number and something else', () => {
  it.each([
    ['it', 'The two met. You are late.', 'Si incontrarono. Sei in ritardo.', 'Seven cats', 'Sei gatti'],
    ['fr', 'The two bought it.', 'Le vélo est neuf.', 'Eight bicycles', 'Neuf vélos'],
    ['ru', 'The two left the family.', 'Они покинули семью.', 'Six nets', 'Семь сетей'],
    ['ro', 'The two passed the law.', 'Legea nouă a fost adoptată.', 'Eight schools', 'Nouă școli'],
    ['tr', 'The two ate apples.', 'Elma yedi.', 'Eight apples', 'Yedi elma'],
    ['nl', 'Pay attention, you two.', 'Sla er acht op.', 'Seven cats', 'Acht katten'],
  ])('%s: “%s” may be “%s”, and “%s” is not “%s”', (to, source, target, other, wrong) => {
    expect(numbersIn('en', to, source, target)).toEqual([])
    expect(numbersIn('en', to, other, wrong).map(({ code }) => code)).toEqual(['number-changed'])
  })
})

describe('a percentage beside a part and its whole', () => {
  const isWrong = (text: string): boolean => {
    return checkSource([segmentOf('p1.s1', text)], { from: 'en' }).some(({ code }) => code === 'source-percentage')
  }

  it.each([
    'Of the 40 barges, 30 of the 40 sank, 70% of them.',
    '30 of the 40 barges (70%) sank.',
    '30 of the 40 barges, or about 70 percent, sank.',
    '30 of the 40 barges, which is 70%, sank.',
    '30 of the 40 barges were lost and 70% of the barges were insured.',
    'About 50% (30 of the 40 barges) sank.',
    '50% of the barges, or 30 of the 40, sank.',
    '30 of the 40 km² that the crew searched last week: “more than 80%.”',
    '30 of the 40 km² searched, “over 80% of the bay”',
  ])('is wrong in %j', text => {
    expect(isWrong(text)).toBe(true)
  })

  it.each([
    'The town pays 60%, and 3 of the 14 barges were insured.',
    '3 of the 14 barges were insured, and the town pays 60%.',
    '3 of the 14 barges were insured, or the town pays 60%.',
    '3 of the 14 barges were insured; the town pays 60%.',
    'The town pays 60% of the repairs because 3 of the 14 barges were insured.',
    'Where taxes rose 60%, 12 of the 14 barges were sold.',
    '12 of the 14 barges were insured at 60% of their value.',
    '12 of the 14 barges sank, 60% of the cargo was lost.',
    '12 of the 14 barges sank, while 60% of the crews lived.',
    '12 of the 14 barges, which is 60% more than last year, sank.',
    'Prices rose 60% (12 of the 14 shops reported).',
    'She won 60% of the vote in 12 of the 14 districts.',
  ])('belongs to something else in %j', text => {
    expect(isWrong(text)).toBe(false)
  })
})
