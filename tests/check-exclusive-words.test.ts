import { expect, it } from 'vitest'
import { checkPair } from '../src/check/index.ts'

/** The codes of the findings above level info. */
const warned = (from: string, to: string, source: string, target: string): readonly string[] =>
  checkPair({ key: 'p1', source, target }, { from, to })
    .filter(({ level }) => level !== 'info')
    .map(({ code }) => code)

const TURNED: readonly (readonly [from: string, to: string, source: string, target: string, code: string])[] = [
  ['en', 'ar', 'Prices fell in March.', 'ارتفعت الأسعار في مارس.', 'meaning-changed'],
  ['en', 'ar', 'The army advanced from the north.', 'تقدم الجيش من الجنوب.', 'meaning-changed'],
  ['en', 'ar', 'Her brother is a judge.', 'شقيقتها قاضية.', 'meaning-changed'],
  ['en', 'ko', 'Exports rose in May.', '5월 수입이 증가했다.', 'meaning-changed'],
  ['en', 'ko', 'His mother lives in the village.', '그의 아버지는 마을에 산다.', 'meaning-changed'],
  [
    'en',
    'es',
    'The union is optimistic about the talks.',
    'El sindicato es pesimista sobre las negociaciones.',
    'meaning-changed',
  ],
  ['en', 'fr', 'The bank tightened its rules.', 'La banque a assoupli ses règles.', 'meaning-changed'],
  ['en', 'de', 'Membership is voluntary.', 'Die Mitgliedschaft ist verpflichtend.', 'meaning-changed'],
  ['en', 'ru', 'The surplus grew to 4 billion euros.', 'Дефицит вырос до 4 миллиардов евро.', 'meaning-changed'],
  ['en', 'it', 'The measure is temporary.', 'La misura è permanente.', 'meaning-changed'],
  ['en', 'pl', 'Prosecutors accepted the deal.', 'Obrońca przyjął umowę.', 'meaning-changed'],
  ['en', 'pt', 'She will resign if the party loses.', 'Ela vai renunciar porque o partido perde.', 'meaning-changed'],
  ['en', 'uk', 'More than 300 people came.', 'Прийшло менше 300 людей.', 'meaning-changed'],
  ['en', 'es', 'Support rose by three percentage points.', 'El apoyo subió un 3 %.', 'meaning-lost'],
  ['en', 'de', 'The deputy mayor opened the fair.', 'Der Bürgermeister eröffnete die Messe.', 'meaning-lost'],
  ['en', 'fr', 'Police suspect that he fled to Belgium.', 'Il a fui en Belgique, selon la police.', 'meaning-lost'],
  ['en', 'pl', 'The company must sell the plant.', 'Spółka może sprzedać zakład.', 'meaning-changed'],
  ['en', 'ar', 'Oil rose after an increase in demand.', 'هبط النفط بعد زيادة الطلب.', 'meaning-changed'],
  [
    'en',
    'es',
    'The train from Lisbon to Madrid was late.',
    'El tren de Madrid a Lisboa llegó tarde.',
    'names-exchanged',
  ],
  ['es', 'en', 'El juez criticó al fiscal.', 'The prosecutor criticised the judge.', 'names-exchanged'],
  [
    'en',
    'de',
    'Norway warned Sweden in April.',
    'Schweden hat der Türkei und der Regierung gedankt.',
    'known-name-lost',
  ],
  [
    'en',
    'it',
    'The concert moved from Riga to Tallinn.',
    'Il concerto è passato da Vilnius a Tallinn.',
    'meaning-changed',
  ],
  [
    'es',
    'en',
    'El rey visitó las obras del puerto de Vigo.',
    'The king of Spain visited las obras in Vigo.',
    'partly-untranslated',
  ],
  [
    'en',
    'ar',
    'The euro fell to a fresh low on Monday.',
    'هبط اليورو يوم الاثنين إلى fresh low مقابل الدولار.',
    'partly-untranslated',
  ],
]

it.each(TURNED)('%s → %s: "%s" must not become "%s"', (from, to, source, target, code) => {
  expect(warned(from, to, source, target)).toContain(code)
})

const RIGHT: readonly (readonly [from: string, to: string, source: string, target: string])[] = [
  ['en', 'es', 'Iran was attacked by Israel.', 'Israel atacó Irán.'],
  ['en', 'es', 'Lakers coach Luke Walton has announced it.', 'Luke Walton, entrenador de los Lakers, lo ha anunciado.'],
  ['en', 'fr', 'Theresa May arrived on Saturday.', 'Theresa May est arrivée samedi.'],
  ['es', 'en', 'Ruiz ganó el torneo a los 38 años.', 'Ruiz won the tournament at the age of 38.'],
  ['ko', 'en', '회의는 28일 열린다.', 'The meeting is on the 28th.'],
  ['de', 'en', 'Das Spiel beginnt um 15:00 Uhr.', 'The match begins at 3 p.m.'],
  ['es', 'en', 'Pagó 11 millones de libras.', 'He paid £11 million.'],
  ['en', 'es', 'Neither the driver nor the guard was hurt.', 'El conductor y el guardia resultaron ilesos.'],
  ['ko', 'en', '이 집은 저 집과 비슷하다.', 'This house is similar to that house.'],
  ['en', 'ru', 'Her portrait hangs in the hall.', 'Её портрет висит в зале, он большой.'],
  ['en', 'es', 'The measure is temporary and voluntary.', 'La medida es temporal y voluntaria.'],
  // A phrase has another sense than its word.
  ['en', 'ru', 'A 6-year-old boy opened the fair.', 'Новый сезон ярмарки открыл шестилетний мальчик.'],
  ['en', 'cs', 'The choir came all the way from Brno.', 'Sbor přijel až z Brna na několik dní.'],
  ['ru', 'en', 'Тем не менее мост закрыли.', 'However, the bridge was closed.'],
  ['ja', 'en', 'これ以上の雨は危険だ。', 'Further rain is dangerous.'],
  ['en', 'ru', 'A smaller ship is in the bay.', 'В бухте стоит менее крупный корабль.'],
  [
    'en',
    'cs',
    'She was an ambassador of its culture, wrote the President of the Republic.',
    'Byla hlasem její kultury, napsal prezident republiky.',
  ],
  // Words that only begin alike.
  ['en', 'ru', 'The old bridge near the Union was closed.', 'Старый мост у Юниона закрыли.'],
  ['en', 'uk', 'A road opened this year.', 'Рік тому відкрили шлях.'],
  ['en', 'uk', 'There was a mountain of bankruptcies.', 'Було безліч банкрутств.'],
  ['en', 'uk', 'A blanket law may clear the guilty.', 'Загальний закон може виправдати винних.'],
]

it.each(RIGHT)('%s → %s: "%s" may become "%s"', (from, to, source, target) => {
  expect(warned(from, to, source, target)).toEqual([])
})
