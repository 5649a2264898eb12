import { describe, expect, it } from 'vitest'
import { type Checker, checkPair, checkSource, createChecker } from '../src/check/index.ts'
import { parseGlossary } from '../src/names/index.ts'
import { segmentOf } from './segments.ts'

const glossary = parseGlossary(
  `version: 1
sourceLocale: en
terms:
  - id: putin
    type: person
    source: Vladimir Putin
    aliases: [Putin]
    translations: {es: Vladímir Putin}
  - id: leavitt
    type: person
    source: Karoline Leavitt
    misspellings: [Caroline Leavitt]
    translations: {es: Karoline Leavitt}
  - id: syrsky
    type: person
    source: Oleksandr Syrsky
    aliases: [Syrsky]
    translations: {es: Oleksandr Syrsky}
`,
  'glossary.yml',
)
const checkers = new Map<string, Checker>()

/** The codes of error and warning level that a pair gets. */
function codes(to: string, source: string, target: string): string[] {
  const checker = checkers.get(to) ?? createChecker({ from: 'en', to, glossary })
  checkers.set(to, checker)
  const found = checker.pair({ key: 'p1.s1', source, target })
  return [...new Set(found.filter(({ level }) => level !== 'info').map(({ code }) => code))]
}

describe('numbers', () => {
  it.each([
    ['es', 'It has 2,000 metres.', 'Tiene 2.000 metros.'],
    ['fr', 'It has 2,000 metres.', 'Il a 2 000 mètres.'],
    ['de', 'About 200,000 euros', 'Rund 200 000 Euro'],
    ['es', 'In 2012 118,800 came.', 'En 2012 llegaron 118,8 mil.'],
    ['es', 'eight times in 3 days', 'ocho veces en tres días'],
    ['de', 'the 21 men', 'die einundzwanzig Männer'],
    ['de', 'an 18-year-old', 'ein achtzehnjähriger Mann'],
    ['ru', 'Anthony, 19, a student', 'девятнадцатилетний студент Энтони'],
    ['ru', 'I do not have 15 million.', 'У меня нет 15-ти миллионов.'],
    ['fr', 'I put in 2.5 million.', "J'ai investi 2 millions et demi."],
    ['fr', '77 years', 'soixante-dix-sept ans'],
    ['es', 'about 2 billion euros', 'unos dos mil millones de euros'],
    ['es', 'in the 1980s', 'en los años 80'],
    ['fr', "in the early '50s", 'au début des années 1950'],
    ['fr', 'the late 20th century', 'la fin du XXe siècle'],
    ['es', 'within 1,000 feet of a school', 'a 300 metros de una escuela'],
    ['es', 'two ounces or less', '56 gramos o menos'],
    ['es', "Gaza's 1.7m people", 'los 1,7 millones de habitantes de Gaza'],
    ['de', 'at 8 p.m.', 'um 20 Uhr'],
    ['de', 'at 8:30 p.m.', 'um 20.30 Uhr'],
    ['de', 'the last 16 match', 'das Achtelfinale'],
    ['de', 'December 1, 2014', '1.12.2014'],
    ['fr', '0.5 - 1 billion people', 'de 1 à 0,5 milliard de personnes'],
    ['fr', 'Two hundred to 400 thousand', 'entre deux cent et quatre cent mille'],
    ['ar', '2 million euros', 'بمليوني يورو'],
    ['ar', '3 million euros', 'بثلاثة ملايين يورو'],
    ['he', '2,000 euros', 'כאלפיים אירו'],
    ['he', 'In 1,300 cases', 'בכאלף ושלוש מאות מקרים, 1,300'],
    ['tr', 'twice the price of 2014', '2014 fiyatını ikiye katladı'],
    ['tr', '3 times the price of 2014', '2014 fiyatını üçe katladı'],
    ['ko', 'losses of 55,000 men', '병력 손실 5만5000명'],
    ['ko', 'losses of 55,000 men', '병력 손실 5만 5000명'],
    ['ko', '50 kilometers from the city', '그 도시에서 50km다.'],
    ['ko', '1,100 km² of the 1,300 km²', '1,300㎢ 가운데 1,100㎢를'],
    ['ja', '1,100 km² of the 1,300 km²', '1300㎢のうち1100㎢を'],
    ['ar', 'On the 12th the talks began.', 'بدأت المحادثات في الثاني عشر من الشهر.'],
    ['ar', 'On the 21st the talks began.', 'بدأت المحادثات في الحادي والعشرين من الشهر.'],
    ['ar', 'On the 30th the talks began.', 'بدأت المحادثات في الثلاثين من الشهر.'],
  ])('%s: %j is %j', (to, source, target) => {
    expect(codes(to, source, target)).toEqual([])
  })

  it.each([
    ['es', 'We finished with 79 points.', 'Terminamos con 49 puntos.', 'number-changed'],
    ['es', 'We finished with 79 points.', 'Terminamos con puntos.', 'number-missing'],
    ['es', 'We finished well.', 'Terminamos con 49 puntos.', 'number-added'],
    ['es', 'our 88 soldiers', 'nuestros 880 soldados', 'number-magnitude'],
    ['de', 'two billion euros', 'zwei Millionen Euro', 'number-magnitude'],
    ['ru', 'over 60,000 lives', 'более 60 жизней', 'number-magnitude'],
    ['es', 'millions of people', 'mil millones de personas', 'number-magnitude'],
    ['de', 'open until March 3', 'offen bis zum. März', 'number-missing'],
    ['fr', 'More than 1,000 women', 'Plus de 1 femmes', 'number-magnitude'],
    ['ko', 'losses of 56,000 men', '병력 손실 5만 5000명', 'number-changed'],
    ['ko', '1,100 km² of the land', '땅 1,100㎞를', 'unit-changed'],
    ['ar', 'On the 12th the talks began.', 'بدأت المحادثات في الثالث عشر من الشهر.', 'number-changed'],
    ['ar', 'On the 20th the talks began.', 'بدأت المحادثات في الحادي والعشرين من الشهر.', 'number-changed'],
    ['ar', 'On the 29th the talks began.', 'بدأت المحادثات في الخامس والعشرين من الشهر.', 'number-changed'],
  ])('%s: %j is not %j', (to, source, target, code) => {
    expect(codes(to, source, target)).toContain(code)
  })
})

describe('number words of every language', () => {
  it.each([
    ['ca', 'twenty-one', 'vint-i-un'],
    ['cs', 'thirty-five', 'třicet pět'],
    ['de', '250', 'zweihundertfünfzig'],
    ['es', '16', 'dieciséis'],
    ['fr', '95', 'quatre-vingt-quinze'],
    ['it', '28', 'ventotto'],
    ['it', '3,500', 'tremilacinquecento'],
    ['nl', '45', 'vijfenveertig'],
    ['pl', '540', 'pięćset czterdzieści'],
    ['pt', '220', 'duzentos e vinte'],
    ['ru', '2,500', 'две тысячи пятьсот'],
    ['uk', '15', "п'ятнадцять"],
  ])('%s: %s is %s', (to, source, target) => {
    expect(codes(to, `It has ${source} of them`, `x ${target} y`)).not.toContain('number-missing')
    expect(codes(to, `It has ${source} of them`, `x ${target} y`)).not.toContain('number-changed')
  })
})

describe('what figures measure', () => {
  it.each([
    ['es', 'approximately 80% of the matter', 'alrededor del 80 de la materia', 'percent-changed'],
    ['es', 'Makarov for 100 dollars', 'Makarov por 100', 'currency-changed'],
    ['de', 'It cost 100 dollars', 'Es kostete 100 Euro', 'currency-changed'],
    ['es', 'over 2,000 metres above the sea', 'a más de 2.000 sobre el mar', 'unit-changed'],
    ['es', 'After 81 years it fell in 2000', 'Tras 81 cayó en el año 2000', 'unit-changed'],
    ['es', 'on 3 June', 'el 3 de julio', 'month-changed'],
    ['cs', 'on Tuesday', 've čtvrtek', 'weekday-changed'],
    ['ja', 'It was opened on 14 June 2018.', '2018年7月14日に開通した。', 'month-changed'],
    ['zh', 'It was opened in June.', '大桥于7月开通。', 'month-changed'],
    ['he', 'It was opened in June.', 'הגשר נחנך ביולי.', 'month-changed'],
    ['ar', 'It was opened on a Tuesday in June.', 'افتتح يوم الثلاثاء في شهر ويوليو.', 'month-changed'],
    ['ko', 'It was opened on 14 June 2018.', '2018년 7월 14일에 개통되었다.', 'month-changed'],
    ['ru', 'over 1,100 square kilometres', 'более 1100 километров', 'unit-changed'],
    ['uk', 'over 1,100 square kilometres', 'понад 1100 гривень', 'unit-changed'],
  ])('%s: %j must not become %j', (to, source, target, code) => {
    expect(codes(to, source, target)).toContain(code)
  })

  it.each([
    ['es', 'from 30 to 100 dollars', 'de 30 a 100 dólares'],
    ['de', '8% to 27% cheaper', '8 bis 27% günstiger'],
    ['es', '1,100 km² out of 1,300 km²', '1.100 de los 1.300 km²'],
    ['ru', '15 dollars a day', '15 долл. в день'],
    ['de', 'on 3 June', 'am 3. Juni'],
    ['fr', 'for 1.5 hours', 'pendant 1h30'],
    // Phrases of which the last word has any ending.
    ['ru', 'over 1,100 square kilometres', 'более 1100 квадратных километров'],
    ['uk', 'over 1,100 square kilometres', 'понад 1100 квадратних кілометрів'],
    ['nl', 'over 1,100 square kilometres', 'meer dan 1100 vierkante kilometer'],
    ['nl', '80 square metres', '80 vierkante meter'],
    ['cs', 'over 1,100 square kilometres', 'přes 1100 čtverečních kilometrů'],
    ['cs', '82 square metres', '82 čtvereční metry'],
    ['cs', '80 square metres', '80 čtverečních metrů'],
    ['cs', '82 square kilometres', '82 čtvereční kilometry'],
    ['ru', '80 square metres', '80 квадратных метров'],
    ['uk', '80 square metres', '80 квадратних метрів'],
    ['ru', '80 square miles', '80 квадратных миль'],
    ['de', '1,100 km² are lost', '1100 Quadratkilometer sind verloren'],
    ['pl', '80 square kilometres', '80 km²'],
    ['ja', 'It was opened on 14 June 2018.', '2018年6月14日に開通した。'],
    ['zh', 'It was opened after six months.', '大桥在6个月后开通。'],
  ])('%s: %j may become %j', (to, source, target) => {
    expect(codes(to, source, target)).toEqual([])
  })
})

describe('negation', () => {
  it.each([
    ['de', 'Today, this is not the case.', 'Dies ist heute der Fall.', 'negation-lost'],
    ['fr', "They don't know it.", 'Ils le savent.', 'negation-lost'],
    ['pl', 'He did not come.', 'On przyszedł.', 'negation-lost'],
    ['ru', 'It has never fallen out.', 'Они никогда выпадали.', 'negation-broken'],
    ['uk', 'Nobody came.', 'Ніхто прийшов.', 'negation-broken'],
    ['sr', 'He did not come on Monday.', 'U ponedeljak je došao.', 'negation-lost'],
  ])('%s: %j must not become %j', (to, source, target, code) => {
    expect(codes(to, source, target)).toContain(code)
  })

  it.each([
    ['es', 'It cannot be done.', 'Es imposible hacerlo.'],
    ['cs', 'He did not see it.', 'Neviděl to.'],
    ['es', 'Not only men came.', 'Vinieron hombres y mujeres.'],
    ['fr', "We don't see him.", 'Nous ne le voyons pas.'],
    ['sr', 'I do not know him.', 'Не познајем га.'],
    ['sr', 'I do not know him.', 'Nepoznat mi je.'],
    ['ar', 'It is not new and not lawful.', 'وهذا جديد وغير قانوني.'],
    ['ar', 'The talks are still going on.', 'ولا تزال المحادثات مستمرة.'],
    ['ko', 'The United States said that the talks go on.', '미국은 회담이 계속된다고 밝혔다.'],
    ['es', 'The committee read Report No. 23.', 'El comité leyó el informe núm. 23.'],
  ])('%s: %j may become %j', (to, source, target) => {
    expect(codes(to, source, target)).toEqual([])
  })
})

describe('names', () => {
  it('are counted as the glossary says', () => {
    expect(codes('es', 'Putin came.', 'Putin vino.')).toEqual([])
    expect(codes('es', 'Putin came.', 'Puttin vino.')).toEqual(['name-misspelt'])
    expect(codes('es', 'Putin came.', 'Vino.')).toContain('name-missing')
  })

  it('are found misspelt in the source of a pair without its article', () => {
    expect(
      codes('es', 'The visit of General Syrskyy surprised them.', 'La visita del general Syrsky los sorprendió.'),
    ).toEqual([])
    expect(codes('es', 'The visit of General Syrskyy surprised them.', 'La visita los sorprendió.')).toEqual([
      'name-missing',
    ])
  })
})

describe('a target that is incomplete or damaged', () => {
  it.each([
    ['es', 'We finished.', '', 'empty'],
    ['es', 'Today, this is not the case.', 'Today, this is not the case.', 'untranslated'],
    ['es', 'He said "yes".', 'Dijo &quot;sí&quot;.', 'html-entity'],
    ['es', 'all particles', 'todas las partÃ­culas', 'mojibake'],
    ['ru', 'all particles', 'Ð²ÑÐµ частицы', 'mojibake'],
    ['es', 'Putin visited Kursk.', '⟦0⟧ visitó Kursk.', 'leftover'],
    ['fr', 'the Standard Model (SM), and', 'le Modèle standard (MS, et', 'unbalanced-brackets'],
    ['de', '"Free cash register!"', '"Freie Kasse!', 'unbalanced-quotes'],
    ['es', 'Every day I make progress.', 'Avanzo de día en en día.', 'repeated-word'],
    [
      'de',
      'The schools are full of boys.',
      'Die Schulen sind voll von Schulen sind voll von Jungen.',
      'repeated-phrase',
    ],
    ['es', 'I have no alternative.', 'No tengo otra opción', 'end-punctuation'],
    ['es', 'Is it allowed?', 'Está permitido.', 'question-mark'],
    ['es', 'Is it allowed?', 'Está permitido?', 'inverted-mark'],
    ['de', 'for my performances', 'für meine  Leistungen', 'spacing'],
    ['es', 'a word', 'una pa\u200blabra', 'control-character'],
    ['es', 'in Kursk', 'en Курsk', 'mixed-script'],
    ['fr', 'On this matter the boson is part of it.', 'On croit that this boson is part of it.', 'partly-untranslated'],
    ['es', 'We finished with the points that we had.', 'The points that we have are not for him.', 'wrong-language'],
    [
      'es',
      'We finished with the points that we had.',
      'Das ist nicht die Sache, die wir auch haben.',
      'wrong-language',
    ],
    ['fr', 'We finished with the points that we had.', 'Это было не то, что они уже сказали.', 'wrong-language'],
    ['hi', 'We finished with the points that we had.', 'आणि हे पण नाही for the people of the city', 'wrong-language'],
    ['es', 'Free cash register!', '⟦Ƒŕéé çàšĥ ŕéĝîšţéŕ! ẋẋẋẋẋẋẋ⟧', 'pseudo-translation'],
    [
      'de',
      'The Embassy has received dozens of written requests from local communities in the province.',
      'In der Botschaft sind Dutzende schriftliche Anfragen der.',
      'truncated',
    ],
    [
      'es',
      'It became clear to me that this is my path now.',
      '¿Pagarán las empresas más por el agua, como pide desde hace años el gobierno de la ciudad?',
      'wrong-sentence',
    ],
  ])('%s: %j must not become %j', (to, source, target, code) => {
    expect(codes(to, source, target)).toContain(code)
  })

  it.each([
    ['es', 'Paris', 'Paris'],
    ['es', 'R&D and AT&T; more', 'I+D y AT&T; más'],
    ['de', 'He said “yes”.', 'Er sagte „ja“.'],
    ['de', 'He said “yes”.', 'Er sagte »ja«.'],
    ['fr', 'He said “yes”.', 'Il a dit « oui ».'],
    ['fr', 'He spoke of “some optimism”.', 'Il a parlé d’« un certain optimisme ».'],
    ['fr', 'He spoke of “some optimism”.', 'Il a parlé d\'"un certain optimisme".'],
    ['de', 'He spoke of the workers’ “yes”.', 'Er sprach vom „Ja der Arbeiter’“.'],
    ['ru', "Princess d'Arenberg", 'Принцесса д"Аренберг'],
    ['es', 'One: a) this b) that', 'Uno: a) esto b) eso'],
    ['es', 'We must make the transition.', '"Debemos superar la transición.'],
    ['fr', 'We get up early.', 'Nous nous levons tôt.'],
    ['de', 'People who saw the others came.', 'Es kamen Leute, die die anderen sahen.'],
    ['de', 'Tap Tap sings today.', 'Tap Tap singt heute.'],
    ['fr', 'Who is it? Him!', "Qui est-ce ? C'est lui !"],
    ['es', 'They had nothing else.', 'No tenían nada más.'],
    ['de', 'He respects all of them.', 'Er flößt allen Respekt ein.'],
  ])('%s: %j may become %j', (to, source, target) => {
    expect(codes(to, source, target)).toEqual([])
  })
})

describe('the source by itself', () => {
  it.each([
    ['1,100 km² out of the 1,300 km², “this is over 86% of the territory”', 'source-percentage'],
    ['an agreement on a ’30-day temporary plan’, he said', 'source-wrong-way-quote'],
    ['He said, “this is over.', 'source-unbalanced-quotes'],
    ['spokesperson Caroline Leavitt said', 'source-name-misspelt'],
    ['about 5,000 casualties, of which 22,000 were deaths', 'source-part-exceeds-whole'],
    ['On the 12th (local time), he came', 'source-relative-date'],
    ['On the 12th he visited the region, which was taken last August', 'source-relative-date'],
  ])('%j', (text, code) => {
    const found = checkSource([segmentOf('p1.s1', text)], { from: 'en', glossary })
    expect(found.map(finding => finding.code)).toEqual([code])
    expect(found.every(({ locale }) => locale === undefined)).toBe(true)
  })

  it.each([
    ['850 of the 1,000 voters, or 85%, agreed'],
    ['in the early ’90s and the ’80s'],
    ['55,000 casualties, of which 22,000 were deaths'],
    ['On March 11, 2025, he came; on the 12th he left'],
    ['On the 11th of March he came; on the 12th he left'],
    ['He said, “this is over,” and “that is not.”'],
  ])('nothing about %j', text => {
    expect(checkSource([segmentOf('p1.s1', text)], { from: 'en', glossary })).toEqual([])
  })

  it('shows the calculation', () => {
    const text = '1,100 km² out of the 1,300 km², “this is over 86% of the territory”'
    expect(checkSource([segmentOf('p1.s1', text)], { from: 'en' })[0]?.message).toContain('84.6')
  })

  it('gives findings in the order of the text, whichever check finds them', () => {
    const texts = [
      segmentOf('p1.s1', 'He took 1,100 of the 1,300 villages, 86% of them.'),
      segmentOf('p1.s2', 'Gen. Sirsky left.'),
    ]
    const keys = (segments: typeof texts): string[] =>
      checkSource(segments, { from: 'en', glossary }).map(({ key }) => key)
    expect([keys(texts), keys(texts.toReversed())]).toEqual([
      ['p1.s1', 'p1.s2'],
      ['p1.s2', 'p1.s1'],
    ])
  })

  it('lets a quotation run over the sentences of a paragraph', () => {
    expect(checkSource([segmentOf('p1.s1', '“One.'), segmentOf('p1.s2', 'Two.”')], { from: 'en' })).toEqual([])
  })
})

describe('a sentence that shares only a listed name with its source', () => {
  const listed = parseGlossary(
    `version: 1
sourceLocale: en
terms:
  - id: prisoner-of-war
    type: term
    source: prisoner of war
    aliases: [prisoners of war]
    translations: {ru: {use: военнопленный, forms: [военнопленных]}}
`,
    'glossary.yml',
  )
  const source = 'Those treaties shield prisoners of war from being tried merely because they fought.'
  const codesWith = (target: string): string[] =>
    checkPair({ key: 'p1.s1', source, target }, { from: 'en', to: 'ru', glossary: listed }).map(({ code }) => code)

  const other = (who: string): string => `Сегодня в городе остались только дети и семьи ${who}.`

  it('is not reported as another sentence', () => {
    expect(codesWith(other('военнопленных'))).not.toContain('wrong-sentence')
  })

  it('is reported if the name is missing', () => {
    expect(codesWith(other('учителей'))).toContain('wrong-sentence')
  })
})

it('a Korean prohibition negates: 말아', () => {
  const source = 'He asked reporters not to get ahead of events.'
  expect(codes('ko', source, '그는 기자들에게 앞서 나가지 말아 달라고 당부했다.')).toEqual([])
  expect(codes('ko', source, '그는 기자들에게 앞서 나가 달라고 당부했다.')).toContain('negation-lost')
})

describe('quotations that are not the same', () => {
  const notes = (to: string, source: string, target: string): string[] =>
    checkPair({ key: 'p1.s1', source, target }, { from: 'en', to }).map(({ code }) => code)
  const INTERRUPTED = '“I don’t want to do that,” he said, “because I want to get peace.”'

  it.each([
    ['ru', INTERRUPTED, '«Я не хочу этого делать, — сказал он, — потому что хочу добиться мира».'],
    ['es', INTERRUPTED, '«No quiero hacerlo», dijo, «porque quiero conseguir la paz».'],
    ['ja', INTERRUPTED, '「それはしたくない」と語り、「和平を実現したいからだ」と述べた。'],
    ['es', 'They agreed to a ’30-day halt’ there.', 'Acordaron allí una «pausa de 30 días».'],
    ['ko', 'They agreed to a “30-day halt” there.', '그들은 그곳에서 ‘30일간의 중단’에 동의했다.'],
  ])('%s: %j in other marks is as many', (to, source, target) => {
    expect(notes(to, source, target)).not.toContain('quotation-count')
  })

  it.each([
    ['es', '“I want peace.” He left. “We go on.”', '«Quiero la paz». Se fue. Seguimos.'],
    ['ja', 'He spoke of “peace” and of “war”.', '彼は「平和」と戦争について語った。'],
    ['es', 'He called it “a success”.', 'Lo calificó de éxito.'],
    ['es', 'He said the workers’ pay and the firm’s debts grew.', 'Dijo que crecían «los sueldos» y las deudas.'],
  ])('%s: %j has more or fewer', (to, source, target) => {
    expect(notes(to, source, target)).toContain('quotation-count')
  })

  it.each([
    ['fr', 'The envoy is to come himself.', 'L’envoyé doit venir en personne.'],
    ['ja', 'The treaties shield prisoners from being tried.', 'これらの条約は捕虜が裁かれることのないよう守る。'],
    ['ja', 'He said that it will soon end.', '彼は、それは間もなく終わると述べた。'],
    ['zh-Hans', 'Gerasimov came to the meeting.', '格拉西莫夫来到会上。'],
    ['ko', 'Micheál Martin sat beside him.', '미할 마틴이 그의 옆에 앉았다.'],
  ])('%s: nothing is negated in %j', (to, source, target) => {
    expect(notes(to, source, target)).not.toContain('negation-added')
  })
})
