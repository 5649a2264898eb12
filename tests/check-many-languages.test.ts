import { describe, expect, it } from 'vitest'
import { type Checker, createChecker, createLoreOf, openLanguages } from '../src/check/index.ts'

const languages = openLanguages()
const checkers = new Map<string, Checker>()

/** `en ru: source → target` */
type Line = string

/** What a pair in a separate file gets: `error script`, `warning time-of-day`. */
function found(line: Line): readonly string[] {
  const {
    from = '',
    to = '',
    source = '',
    target = '',
  } = /^(?<from>\S+) (?<to>\S+): (?<source>.*) → (?<target>.*)$/.exec(line)?.groups ?? {}
  const pair = `${from} ${to}`
  const checker = checkers.get(pair) ?? createChecker({ from, to, languages })
  checkers.set(pair, checker)
  const lore = createLoreOf({ from, to })
  lore.learn(source, target)
  return checker
    .pair({ key: 'a', source, target }, lore)
    .filter(({ level }) => level !== 'info')
    .map(({ code, level }) => `${level} ${code}`)
}

const WRONG: Readonly<Record<string, readonly Line[]>> = {
  'error script': [
    'ko en: 가수 김하늘은 새 앨범을 냈다. → Singer 김하늘 has released a new album.',
    'uk de: Актор Петро Гриценко помер у вівторок. → Der Schauspieler Петро Гриценко ist am Dienstag gestorben.',
    'ja fr: 市長の発言に批判が集まった。 → Le maire a été critiqué pour ses propos. 批判が集まった',
    'en ko: The bridge is in a poor condition. → 다리의 状态가 좋지 않다.',
  ],
  'warning script': [
    'en ar: The new school in Mosul has 20 classrooms. → مدرسه جدید موصل ۲۰ کلاس دارد.',
    'en ru: The passengers are in good health. → Состояние putnika хорошее.',
    'en el: The passengers are in good health. → Οι putnici είναι καλά στην υγεία τους.',
    'en ja: The passengers are in good health. → putnici の健康状態は良好だ。',
    'en ru: Chilean novelist Isabel Montero lives in Moscow. → Чилийская писательница Isabel Montero живет в Москве.',
    'en ko: British singer Laura Pennington will perform in Seoul. → 영국 가수 Laura Pennington이 서울에서 공연한다.',
    'es ru: La actriz Laura Montero vive en Moscú. → Актриса Laura Montero живет в Москве.',
  ],
  'warning time-of-day': [
    'en es: The bakery is open until 8 p.m. on weekdays. → La panadería abre hasta las 8:00 los días laborables.',
    'en pl: The bakery is open until 8 p.m. on weekdays. → Piekarnia jest czynna do 8:00 w dni robocze.',
  ],
  'warning meaning-changed': [
    'en nl: The town will buy the old factory. → De gemeente verkoopt de oude fabriek.',
    'en sv: Exports of fish rose in May. → Importen av fisk ökade i maj.',
    'en hu: The firm bought a shipyard. → A cég eladta a hajógyárat.',
    'en fi: The team won the second match. → Joukkue hävisi toisen ottelun.',
    'en vi: Parliament rejected the budget. → Quốc hội đã thông qua ngân sách.',
    'en zh-Hant: The island lifted its ban on exports of rice. → 該島解除大米進口禁令。',
    'en tr: The lawyer was arrested on Monday. → Avukat pazartesi günü serbest bırakıldı.',
    'en cs: The firm made a profit last year. → Firma loni vykázala ztrátu.',
  ],
  'warning quotation-count': [
    'en es: “We will not pay for this crisis,” the union leader said. → No pagaremos esta crisis, dijo el líder sindical.',
    'sv en: ”Vi kommer aldrig att ge upp”, sade ministern. → We will never give up, the minister said.',
    'ja en: 市長は「この計画には反対だ」と述べた。 → I am against this plan, the mayor said.',
    'en vi: “We have nothing left to lose,” the farmer said. → Chúng tôi không còn gì để mất, người nông dân nói.',
  ],
  'error currency-changed': [
    'en sr-Cyrl: The fine is 5,000 dinars. → Казна износи 5.000 евра.',
    'en cs: He paid 300 dinars for the room. → Za pokoj zaplatil 300 eur.',
    'ko en: 이 집은 지난해 3억 원에 팔렸다. → The house was sold for 300 million yen last year.',
  ],
  'error score-changed': [
    'en ja: Nagoya beat Osaka 3-1. → 名古屋は大阪を1対3で破った。',
    'en zh-Hant: United beat City 3-1 on Sunday. → 聯隊週日以1比3擊敗城市隊。',
    'en ko: Suwon beat Daegu 3-1. → 수원은 대구를 1대 3으로 이겼다.',
  ],
  'error numbers-exchanged': [
    'en pl: The fire left 5 dead and 21 injured. → W pożarze zginęło 21 osób, a 5 zostało rannych.',
    'en hu: The fire killed 5 people and injured 21. → A tűzben 21 ember meghalt, 5 megsérült.',
    'en ja: The fire killed 5 people and injured 21. → 火災で21人が死亡、5人がけがをした。',
    'en ko: The fire killed 5 people and injured 21. → 화재로 21명이 숨지고 5명이 다쳤다.',
    'en zh-Hans: The fire killed 5 people and injured 21. → 火灾造成21人死亡，5人受伤。',
    'en fr: The fire on the A6 left 5 dead and 21 injured. → L’incendie sur l’A6 a fait 21 morts et 5 blessés.',
  ],
  'warning unlisted-name': [
    'en es: Judge Elena Montalvo ordered the release. → La jueza Elena Montavlo ordenó la puesta en libertad.',
    'en nl: Architect Emma Vandermeer designed the tower. → Architect Emma Vandemeer ontwierp de toren.',
    'de en: Die Sängerin Paula Bergmüller gewann den Preis. → Singer Paula Bergmülter won the prize.',
    'fr es: La juge Sophie Castellane a démissionné. → La jueza Sophie Casteyane ha dimitido.',
    'en ru: Swimmer Matvey Kolesnik won the final. → Пловец Матвей Коресник выиграл финал.',
    'en el: Minister Maria Stellaki resigned on Friday. → Η υπουργός Μαρία Στερράκη παραιτήθηκε την Παρασκευή.',
    'en ar: Novelist Samira Mansour won the prize. → فازت الروائية سميرة منسول بالجائزة.',
    'uk en: Режисер Роман Балаян помер у Києві. → Director Roman Barayan has died in Kyiv.',
  ],
  'error time-of-day': ['en ar: The shop closes at 7 p.m. every day. → يغلق المتجر في الساعة 7 صباحا كل يوم.'],
  'warning number-missing': [
    'en it: Articles 1 and 6 of the treaty apply. → Si applicano gli articoli e 6 del trattato.',
  ],
}

const RIGHT: readonly Line[] = [
  'en nl: The mayor opened the new bridge on Monday. → De burgemeester opende maandag de nieuwe brug.',
  'en sv: Police arrested a man in Lund. → Polisen grep en man i Lund.',
  'en hu: The firm bought a shipyard. → A cég megvásárolta a hajógyárat.',
  'en fi: The team won the second match. → Joukkue voitti toisen ottelun.',
  'en vi: Parliament rejected the budget. → Quốc hội đã bác bỏ ngân sách.',
  'en zh-Hant: The island lifted its ban on exports of rice. → 該島解除大米出口禁令。',
  'en tr: The lawyer was arrested on Monday. → Avukat pazartesi günü tutuklandı.',
  'en cs: The firm made a profit last year. → Firma loni dosáhla zisku.',
  'en cs: Judge Elena Montalvo ordered the release. → Soudkyně Elena Montalvová nařídila propuštění.',
  'en es: Minister Jose Munoz resigned on Monday. → El ministro José Muñoz dimitió el lunes.',
  'en pl: “We will not pay for this crisis,” the union leader said. → – Nie zapłacimy za ten kryzys – powiedział lider związku.',
  'en it: He called it a “so-called reform”. → L’ha definita una cosiddetta riforma.',
  'en ko: “I am proud of what we have done,” she said. → 그녀는 ‘우리가 한 일이 자랑스럽다’고 말했다.',
  'en cs: “It is a ridiculous demand,” the MP said. → Poslanec řekl, že je to směšný požadavek.',
  'en cs: He paid 300 dinars for the room. → Za pokoj zaplatil 300 dinárů.',
  'en ar: He paid 5 dinars for the book. → دفع 5 دنانير ثمنا للكتاب.',
  'en hu: The fire killed 5 people and injured 21. → A tűzben 5 ember meghalt, 21 megsérült.',
  'en ja: The fire killed 5 people and injured 21. → 火災で5人が死亡、21人がけがをした。',
  'en ru: Swimmer Matvey Kolesnik won the final. → Пловец Матвей Колесник выиграл финал.',
  'en ru: Singer Thomas Hughes died on Monday. → Певец Томас Хьюз умер в понедельник.',
  'en sr-Cyrl: Guard Marcus Delaney scored 24 points. → Бек Маркус Дилејни постигао је 24 поена.',
  'en ar: Novelist Salma Khoury won the prize. → فازت الروائية سلمى خوري بالجائزة.',
  'en ru: He works for the bank Goldman Sachs. → Он работает в банке Goldman Sachs.',
  'ko en: 가수 김하늘은 새 앨범을 냈다. → Singer Kim Ha-neul (김하늘) has released a new album.',
  'uk en: Слово «борщ» відоме в усьому світі. → The word “борщ” is known all over the world.',
  'en ko: The bridge is in a poor condition. → 다리의 상태가 좋지 않다.',
  'en ar: The library is open from 10 a.m. to 6 p.m. every day. → تفتح المكتبة من الساعة 10 صباحا حتى 6 مساء يوميا.',
  'en ar: Eleven sailors were rescued off Tripoli. → جرى إنقاذ أحد عشر بحارا قبالة طرابلس.',
  'en fr: About 1 in 5 adults smokes. → Environ un adulte sur cinq fume.',
  'en de: About 1 in 5 adults smokes. → Etwa jeder fünfte Erwachsene raucht.',
  'en pl: A 4-year-old boy was found unharmed in the woods. → Czteroletni chłopiec został znaleziony cały i zdrowy w lesie.',
  'en fi: A 4-year-old boy was found in the woods. → Nelivuotias poika löytyi metsästä.',
  'en sk: A 4-year-old boy was found in the woods. → V lese našli štvorročného chlapca.',
  'ko en: 이강우는 후반 20분 결승골을 넣었다. → Lee Kang-woo scored the winner in the 65th minute.',
  'ja en: 田中は後半20分に決勝点を挙げた。 → Tanaka scored the winner in the 65th minute.',
  'en ru: Winds of up to 30 meters per second are expected in Perm. → В Перми ожидается ветер до 30 м/с.',
  'en ja: British singer Olivia Hart will not attend the awards ceremony in Osaka. → 英歌手のオリビア・ハートさんは大阪での授賞式を欠席する。',
  'en ko: The singer will not attend the awards ceremony in Busan. → 그 가수는 부산에서 열리는 시상식에 불참한다.',
  'de en: „Das kommt gar nicht infrage“, sagte der Minister. → “That is out of the question,” the minister said.',
  'en de: The bank cut its rate by half of a percentage point. → Die Bank senkte ihren Zins um einen halben Prozentpunkt.',
  'en de: The bank cut its rate by a quarter of a percentage point. → Die Bank senkte ihren Zins um einen Viertelprozentpunkt.',
  'en fi: Finland’s prime minister will visit Tampere on Monday. → Pääministeri vierailee maanantaina Tampereella.',
  'en zh-Hant: Any questions? Write to info@harbor.example or call +886 2 5550 0123. → 有任何問題嗎？請來信 info@harbor.example 或致電 +886 2 5550 0123。',
]

describe('pairs of many languages', () => {
  for (const [finding, lines] of Object.entries(WRONG)) {
    it.each(lines)(`${finding}: %s`, line => {
      expect(found(line)).toContain(finding)
    })
  }

  it.each(RIGHT)('no finding: %s', line => {
    expect(found(line)).toEqual([])
  })
})
