import { describe, expect, it } from 'vitest'
import { type Checker, createChecker, openLanguages } from '../src/check/index.ts'

const languages = openLanguages()
const checkers = new Map<string, Checker>()

/** The codes of the errors and warnings that a pair gets. */
function codesOf(locale: string, source: string, target: string): readonly string[] {
  const checker = checkers.get(locale) ?? createChecker({ from: 'en', to: locale, languages })
  checkers.set(locale, checker)
  return checker
    .pair({ key: 'a', source, target })
    .filter(({ level }) => level !== 'info')
    .map(({ code }) => code)
}

type Row = readonly [locale: string, source: string, target: string]

const WRONG: Readonly<Record<string, readonly Row[]>> = {
  'number-changed': [
    [
      'de',
      'The Dutch cyclist won the third stage of the race.',
      'Der Niederländer gewann die vierte Etappe des Rennens.',
    ],
    ['ru', 'The Dutch cyclist won the third stage of the race.', 'Нидерландец выиграл четвёртый этап гонки.'],
    [
      'ko',
      'The Dutch cyclist won the third stage of the race.',
      '네덜란드 사이클 선수가 대회 네 번째 구간에서 우승했다.',
    ],
    ['it', 'It was her fifth goal of the season.', 'È stato il suo sesto gol della stagione.'],
    ['es', 'One man was arrested after the match.', 'Dos hombres fueron detenidos tras el partido.'],
    ['uk', 'One soldier was killed near the border.', 'Двоє солдатів загинули біля кордону.'],
    ['ja', 'One soldier was killed near the border.', '国境付近で兵士2人が死亡した。'],
  ],
  'meaning-changed': [
    ['fr', 'The current mayor of Lille has resigned.', 'L’ancien maire de Lille a démissionné.'],
    ['ja', 'The current mayor of Lille has resigned.', 'リール市の元市長が辞任した。'],
    ['pl', 'Fewer than 200 people came to the rally.', 'Na wiec przyszło co najmniej 200 osób.'],
    ['ko', 'Less than half of the money has been spent.', '돈의 절반이 넘게 쓰였다.'],
    ['de', 'The finance minister resigned on Monday.', 'Die Außenministerin trat am Montag zurück.'],
    ['fr', 'The interior minister resigned on Monday.', 'Le ministre de la Justice a démissionné lundi.'],
    ['ja', 'The finance minister resigned on Monday.', '外相が月曜日に辞任した。'],
    ['ar', 'The finance minister resigned on Monday.', 'استقال وزير الخارجية يوم الاثنين.'],
    ['fi', 'The finance minister resigned on Monday.', 'Ulkoministeri erosi maanantaina.'],
    ['pl', 'The speaker of the Latvian parliament is ill.', 'Premier Łotwy jest chora.'],
    ['pl', 'The bears slept less than the wolves.', 'Niedźwiedzie spały dłużej niż wilki.'],
    ['ru', 'The bears slept less than the wolves.', 'Медведи спали дольше волков.'],
  ],
  'question-mark': [
    [
      'de',
      'Will the coalition survive? Its own ministers are not sure.',
      'Die Koalition überlebt. Ihre Minister sind nicht sicher.',
    ],
    [
      'ja',
      'Will the coalition survive? Its own ministers are not sure.',
      '連立政権は存続する。閣僚たちでさえ確信がない。',
    ],
  ],
  'partly-untranslated': [
    [
      'pt',
      '“This is not the end of the road,” she told the crowd.',
      '“This is not the end of the road”, disse ela à multidão.',
    ],
    ['ko', '“Nobody warned us about the flood,” he said.', '그는 "Nobody warned us about the flood"라고 말했다.'],
  ],
  placeholder: [
    ['it', '{{count}} people are waiting for tickets.', '{{count}} {{count}} persone aspettano i biglietti.'],
  ],
  'inline-element': [['es', 'Read <em>all</em> the rules before you start.', 'Lee todas las reglas antes de empezar.']],
  'unbalanced-quotes': [
    ['uk', '“The worst is over,” the governor said on Friday.', '«Найгірше минуло«, — заявив голова у п’ятницю.'],
  ],
  leftover: [
    ['it', 'The storm is over.', 'La tempesta è finita. (Nota: resa libera del testo.)'],
    ['ko', 'The storm is over.', '폭풍이 끝났다. (참고: 의역했습니다.)'],
    [
      'de',
      'The ceasefire collapsed within hours.',
      'Die Waffenruhe brach zusammen (oder: Der Waffenstillstand scheiterte).',
    ],
    ['ja', 'The ceasefire collapsed within hours.', '停戦は数時間で崩壊した（または：休戦は数時間で破綻した）。'],
  ],
  'sentence-lost': [
    [
      'it',
      'The hotel collapsed at dawn. Firefighters freed 12 guests from the rubble. Seven people are still missing.',
      'L’albergo è crollato all’alba. I vigili del fuoco hanno liberato 12 ospiti dalle macerie.',
    ],
    [
      'ko',
      'The ferry hit a rock near the harbour. Fifteen people drowned. The captain had slept for 3 hours.',
      '여객선이 항구 근처에서 암초에 부딪혔다. 선장은 3시간 동안 잠을 잤다.',
    ],
  ],
  'unit-changed': [
    ['es', 'Gusts of 90 kilometres per hour hit the port.', 'Rachas de 90 millas por hora azotaron el puerto.'],
  ],
  'too-long': [
    [
      'fr',
      'The carmaker will close its plant in Brussels at the end of February.',
      'Le constructeur fermera son usine de Bruxelles fin février. Les syndicats ont déjà annoncé des protestations.',
    ],
  ],
}

const RIGHT: readonly Row[] = [
  ['de', 'The foreign and finance ministers met in Rome.', 'Die Außen- und Finanzminister trafen sich in Rom.'],
  [
    'es',
    'The finance and foreign ministers met in Rome.',
    'Los ministros de Finanzas y Exteriores se reunieron en Roma.',
  ],
  [
    'es',
    'The German chancellor met the finance minister.',
    'El canciller alemán se reunió con el ministro de Finanzas.',
  ],
  ['fr', 'The home secretary spoke.', "La ministre de l'Intérieur a parlé."],
  ['pl', 'The House speaker spoke.', 'Przewodniczący Izby Reprezentantów zabrał głos.'],
  ['de', 'People who eat less live longer.', 'Wer weniger isst, lebt länger.'],
  ['de', 'No fewer than 200 people waited.', 'Mindestens 200 Menschen warteten, manche länger.'],
  ['de', 'The court ruled that the arrest was not lawful.', 'Das Gericht nannte die Festnahme rechtswidrig.'],
  ['ru', 'The road was not opened until the evening.', 'Дорогу открыли только вечером.'],
  ['pl', 'The road was not opened until the evening.', 'Drogę otwarto dopiero wieczorem.'],
  ['uk', 'It is not likely that they will win.', 'Їхня перемога малоймовірна.'],
  [
    'ko',
    'The judges said the law was not compatible with the constitution.',
    '재판관들은 그 법률이 위헌이라고 말했다.',
  ],
  ['fr', 'Gusts of 90 kilometres per hour hit the port.', 'Des rafales de 90 km/h ont frappé le port.'],
  ['es', 'The cars were doing 100 kph.', 'Los coches iban a 100 km/h.'],
  ['de', 'One day two men came to the village.', 'Eines Tages kamen zwei Männer ins Dorf.'],
  ['fr', 'First, he called a third party.', 'D’abord, il a appelé un tiers.'],
  ['ja', 'One of the two men is still missing.', '2人のうち1人は今も行方不明だ。'],
  ['ko', 'It was his second title and his third final.', '그에게는 두 번째 우승이자 세 번째 결승이었다.'],
  ['uk', 'No fewer than 200 people came to the rally.', 'На мітинг прийшло щонайменше 200 людей.'],
  ['ja', 'Fewer than 200 people came to the rally.', '集会の参加者は200人に満たなかった。'],
  [
    'fr',
    'The current owner bought the old factory in 1998.',
    'Le propriétaire actuel a acheté l’ancienne usine en 1998.',
  ],
  ['ko', 'Will it survive? Nobody in the party knows.', '살아남을까. 당에서는 아무도 모른다.'],
  ['de', 'Tired? Try a nap. Nothing else helps.', 'Wer müde ist, sollte schlafen. Nichts sonst hilft.'],
  ['de', 'The motto “make love, not war” was everywhere.', 'Das Motto „make love, not war“ war überall.'],
  ['ja', 'He read <i>The Trial</i> twice.', '彼は『審判』を2度読んだ。'],
  ['uk', 'Dynamo lost 2-0 at home to Genk.', '«Динамо» програло вдома «Генку» з рахунком 0:2.'],
  ['ko', 'The two governments do not agree on the budget.', '예산을 두고 양국 정부의 의견이 엇갈린다.'],
  ['es', 'Not a single ticket was left for the premiere.', 'Las entradas para el estreno se agotaron por completo.'],
  ['ko', 'In recent decades the village has lost its school.', '최근 10여 년 사이 마을은 학교를 잃었다.'],
  [
    'de',
    'She resigned on Friday, blaming the board for the losses.',
    'Sie trat am Freitag zurück. Die Verluste warf sie dem Vorstand vor.',
  ],
  ['es', 'Exports fell by 4.2% in May.', 'El crecimiento de las exportaciones fue del -4,2 % en mayo.'],
  ['zh-Hans', 'Exports fell by 4.2% in May.', '五月出口增长率为-4.2%。'],
  ['hu', 'The ship sails along the coast.', 'A hajó végig követi a partot.'],
]

describe('a text with another meaning', () => {
  for (const [code, rows] of Object.entries(WRONG))
    it.each(rows)(`${code}, %s: %s → %s`, (...row) => expect(codesOf(...row)).toContain(code))

  it.each(RIGHT)('is no finding, %s: %s → %s', (...row) => expect(codesOf(...row)).toEqual([]))
})
