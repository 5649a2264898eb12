import { describe, expect, it } from 'vitest'
import { createChecker, createLoreOf, openLanguages } from '../src/check/index.ts'

const languages = openLanguages()

/** The codes of error and warning level that a pair from English gets; `others` are pairs of the same file. */
function codes(to: string, [source, target]: Pair, others: readonly Pair[] = []): readonly string[] {
  const lore = createLoreOf({ from: 'en', to })
  for (const [one, other] of [[source, target] as const, ...others]) lore.learn(one, other)
  const found = createChecker({ from: 'en', to, languages }).pair({ key: 'k', source, target }, lore)
  return [...new Set(found.filter(({ level }) => level !== 'info').map(({ code }) => code))]
}

type Pair = readonly [source: string, target: string]
type Row = readonly [to: string, source: string, target: string, code: string]

describe('a fluent translation with another meaning is found:', () => {
  it.each<Row>([
    ['it', 'The bill passed by 171 votes to 110.', 'La legge è passata con 110 voti contro 171.', 'score-changed'],
    ['de', 'It passed by 61 votes to 38.', 'Er wurde mit 38 zu 61 Stimmen angenommen.', 'score-changed'],
    ['ko', 'The bill passed by 171 votes to 110.', '법안은 110표 대 171표로 통과됐다.', 'score-changed'],
    ['uk', 'At least 40 people were injured.', 'Щонайбільше 40 людей поранено.', 'meaning-changed'],
    ['sv', 'Prices rose in March.', 'Priserna sjönk i mars.', 'meaning-changed'],
    ['cs', 'At least 12 people died.', 'Zemřelo nejvýše 12 lidí.', 'meaning-changed'],
    ['zh', 'At least 12 people died.', '至多12人死亡。', 'meaning-changed'],
    ['ja', 'At most 12 people may enter.', '少なくとも12人が入場できる。', 'meaning-changed'],
    ['nl', 'All members voted for it.', 'Sommige leden stemden voor.', 'meaning-changed'],
    ['ja', 'The rate stood at minus 0.75% in May.', '5月の金利は0.75%だった。', 'sign-changed'],
    ['pt', 'It was minus 12 degrees in Oslo.', 'Em Oslo fazia 12 graus.', 'sign-changed'],
    ['uk', 'The parliament passed the law.', 'Парламент ухвалив зaкoн.', 'mixed-script'],
    ['ja', 'The economy grew.', '经济は成長した。', 'script'],
    ['uk', 'The bridge was closed on Monday.', 'Міст закрили в понеділок..', 'end-punctuation'],
    ['it', 'The strike ends on Friday.', 'Lo sciopero finisce venerdì,.', 'end-punctuation'],
    [
      'pl',
      'The ministers agreed to lower the duty.',
      'Ministři se dohodli, že do konce roku sníží spotřební daň.',
      'wrong-language',
    ],
    [
      'pt',
      'The government wants to lower the taxes on electricity.',
      'El Gobierno quiere bajar los impuestos sobre la electricidad antes del verano.',
      'wrong-language',
    ],
    ['uk', 'The bridge was closed.', 'Ось переклад речення: Міст закрили.', 'leftover'],
    ['fr', 'The bridge was closed.', 'Le pont a été fermé. (Note : j’ai adapté le style.)', 'leftover'],
    ['ja', 'The bridge was closed on Monday.', '以下が日本語訳です。橋は月曜日に閉鎖された。', 'leftover'],
    [
      'ko',
      'The museum reopens on Saturday.',
      '박물관이 토요일에 다시 문을 연다. 입장료는 첫 달 동안 무료이며 예약이 필요하다.',
      'too-long',
    ],
    [
      'ru',
      '“You have shown no remorse,” the judge told the lawyer.',
      '«Вы не раскаялись», — сказал адвокат перед приговором.',
      'quotation-speaker',
    ],
    [
      'es',
      'Macron told Merz by phone that the tariffs were a mistake.',
      'Merz le dijo por teléfono a Macron que los aranceles eran un error.',
      'names-exchanged',
    ],
  ])('%s: %s → %s', (to, source, target, code) => {
    expect(codes(to, [source, target])).toContain(code)
  })

  it('finds a misspelt name in another script by a pair that has it right', () => {
    const others: readonly Pair[] = [
      ['The case is led by lawyer Dieter Hartmann.', 'Дело ведёт адвокат Дитер Хартманн.'],
    ]
    expect(codes('ru', ['Hartmann left the court.', 'Харманн покинул суд.'], others)).toContain('unlisted-name')
  })
})

describe('a right translation in other words is not reported:', () => {
  it.each<readonly [to: string, source: string, target: string]>([
    ['ru', 'There is nothing illegal about the deal.', 'Сделка вполне законна.'],
    ['ja', 'The 90-minute film was shot on a phone.', 'この1時間半の映画は電話で撮影された。'],
    ['es', 'It was the 19th day in a row.', 'Era el decimonoveno día consecutivo.'],
    ['pl', 'It ran aground 40 nautical miles off the coast.', 'Osiadł na mieliźnie 74 kilometry od brzegu.'],
    ['ru', 'It fell to minus 51 degrees late on Tuesday night.', 'В ночь на среду было −51 °C.'],
    ['ja', 'Why are so few young people standing for election?', 'なぜ立候補する若者はこれほど少ないのか。'],
    ['es', 'The ice is at least 30 centimetres thick.', 'El hielo tiene al menos 30 centímetros de grosor.'],
    ['pl', 'Born in the 1970s, he moved at 19.', 'Urodził się w latach 70., a w wieku 19 lat wyjechał.'],
    ['de', 'He ordered a café au lait.', 'Er bestellte einen café au lait.'],
  ])('%s: %s → %s', (to, source, target) => {
    expect(codes(to, [source, target])).toEqual([])
  })
})
