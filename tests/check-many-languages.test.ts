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
    'en ru: The engineer Dorian Whitlock lives in Perm. → Инженер Dorian Whitlock живет в Перми.',
    'en ja: Minister Sigrid Halvorsen arrived in Kyoto on Monday. → Sigrid Halvorsen大臣は月曜日、京都に到着した。',
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
    'en sv: The oldest player won the match. → Den yngsta spelaren vann matchen.',
    'en cs: The oldest player won the match. → Nejmladší hráč vyhrál zápas.',
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
    'en ru: “We have lost our home,” said farmer Oleg Rudin. → Мы потеряли свой дом, — сказал фермер Олег Рудин.',
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
    'en uk: The shelling killed six people and wounded fifteen. → Унаслідок обстрілу загинули п’ятнадцятеро людей, ще шестеро поранені.',
    'en ar: The club won 12 games and lost 5 this year. → فاز النادي هذا العام في 5 مباريات وخسر 12 مباراة.',
    'en pl: The fire left 5 dead and 21 injured. → W pożarze zginęło 21 osób, a 5 zostało rannych.',
    'en hu: The fire killed 5 people and injured 21. → A tűzben 21 ember meghalt, 5 megsérült.',
    'en ja: The fire killed 5 people and injured 21. → 火災で21人が死亡、5人がけがをした。',
    'en ko: The fire killed 5 people and injured 21. → 화재로 21명이 숨지고 5명이 다쳤다.',
    'en zh-Hans: The fire killed 5 people and injured 21. → 火灾造成21人死亡，5人受伤。',
    'en fr: The fire on the A6 left 5 dead and 21 injured. → L’incendie sur l’A6 a fait 21 morts et 5 blessés.',
  ],
  'error number-changed': [
    'en nl: The talks lasted 30 minutes. → Het gesprek duurde drie kwartier.',
    'en de: The talks lasted 30 minutes. → Das Gespräch dauerte eine Dreiviertelstunde.',
    'fr es: Les magasins ferment à 19 heures. → Las tiendas cierran a las ocho de la tarde.',
  ],
  'warning unlisted-name': [
    'en fr: The village of Chervonopilka has had no power since Monday. → Le village de Chervonoplika est privé d’électricité depuis lundi.',
    'en es: Judge Elena Montalvo ordered the release. → La jueza Elena Montavlo ordenó la puesta en libertad.',
    'en nl: Architect Emma Vandermeer designed the tower. → Architect Emma Vandemeer ontwierp de toren.',
    'de en: Die Sängerin Paula Bergmüller gewann den Preis. → Singer Paula Bergmülter won the prize.',
    'fr es: La juge Sophie Castellane a démissionné. → La jueza Sophie Casteyane ha dimitido.',
    'en ru: Swimmer Matvey Kolesnik won the final. → Пловец Матвей Коресник выиграл финал.',
    'en el: Minister Maria Stellaki resigned on Friday. → Η υπουργός Μαρία Στερράκη παραιτήθηκε την Παρασκευή.',
    'en ar: Novelist Samira Mansour won the prize. → فازت الروائية سميرة منسول بالجائزة.',
    'uk en: Режисер Роман Балаян помер у Києві. → Director Roman Barayan has died in Kyiv.',
  ],
  'error time-of-day': [
    'en it: It was 8 in the morning when the bell rang. → Erano le 8 di sera quando suonò la campana.',
    'en ru: The bar closes at 2 in the morning. → Бар закрывается в 2 часа дня.',
    'en ar: The shop closes at 7 p.m. every day. → يغلق المتجر في الساعة 7 صباحا كل يوم.',
  ],
  'warning number-missing': [
    'en it: Articles 1 and 6 of the treaty apply. → Si applicano gli articoli e 6 del trattato.',
  ],
  'error leftover': [
    'en fr: The nurse is proud of her pupils. → Voici la traduction en français : L’infirmière est fière de ses élèves.',
    'en de: The mayor is sorry about the delay. → Hier ist die deutsche Übersetzung: Der Bürgermeister bedauert die Verspätung.',
    'en es: Iron was found in the well. → Se halló hierro (elemento químico) en el pozo.',
  ],
  'error link': [
    'en es: Follow @radio_costa_mk for news on the fire. → Siga a @radio_costa_mz para conocer las noticias sobre el incendio.',
  ],
  'warning repeated-phrase': [
    'en de: The striker trained with the team on Monday. → Der Stürmer trainierte am Montag mit der Mannschaft am Montag.',
    'en es: The striker trained with the team on Monday. → El delantero entrenó el lunes con el equipo el lunes.',
  ],
  'warning unit-changed': [
    'en nl: Store the milk at 6 °C and drink it within 3 days. → Bewaar de melk bij 6 en drink haar binnen 3 dagen op.',
  ],
  'error unit-changed': [
    'en ja: It was 96 degrees Fahrenheit in Phoenix. → フェニックスはセ氏96度だった。',
    'en ko: It was 96 degrees Fahrenheit in Phoenix. → 피닉스는 섭씨 96도였다.',
    'en zh-Hans: It was 96 degrees Fahrenheit in Phoenix. → 凤凰城气温达摄氏96度。',
  ],
  'warning name-replaced': [
    'en it: The novelist Paula Kerring won the prize. → La scrittrice Paula Bonelli ha vinto il premio.',
    'fr en: Le maire, Hugo Castaing, a démissionné. → The mayor, Hugo Perrin, has resigned.',
  ],
  'warning number-magnitude': [
    'en zh-Hans: Hundreds of fans waited outside. → 数千名球迷在外面等候。',
    'en de: Hundreds of fans waited outside. → Tausende Fans warteten draußen.',
  ],
  'warning truncated': [
    'en es: The strike ended on Monday after the firm agreed to pay more, although many drivers rejected the deal. → La huelga terminó el lunes cuando la empresa aceptó pagar más.',
    'en it: The letter was found in a house in Asti, where it had lain unread for seventy years, and will be sold in May. → La lettera è stata trovata in una casa di Asti e sarà venduta a maggio.',
  ],
  'error wrong-language': ['en sv: The mayor wants a new hall. → Borgmesteren ønsker til byen.'],
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

/** Beside slips that are found above, what looks like them and is right. */
const LIKE_SLIPS: readonly Line[] = [
  'en es: Follow @radio_costa_en for news on the fire. → Siga a @radio_costa_es para conocer las noticias sobre el incendio.',
  'en de: The striker trained with the team on Monday. → Der Stürmer trainierte am Montag mit der Mannschaft.',
  'en es: Store the milk at 6 °C and drink it within 3 days. → Guarde la leche a 6 ºC y bébala en 3 días.',
  'en de: Store the milk at 6 °C and drink it within 3 days. → Milch bei 6 Grad lagern und in 3 Tagen trinken.',
  'en sv: Store the milk between 4 °C and 6 °C. → Förvara mjölken mellan 4 och 6 grader.',
  'en ja: It was 96 degrees Fahrenheit in Phoenix. → フェニックスは華氏96度だった。',
  'en ja: It was 35 degrees Celsius in Osaka. → 大阪はセ氏35度だった。',
  'en uk: The shelling killed six people and wounded fifteen. → Унаслідок обстрілу загинули шестеро людей, ще п’ятнадцятеро поранені.',
  'en ar: The club won 12 games and lost 5 this year. → فاز النادي هذا العام في 12 مباراة وخسر 5 مباريات.',
  'en it: The novelist Paula Kerring won the prize. → La scrittrice Paula Kerring ha vinto il premio.',
  'en cs: The novelist Paula Kerring won the prize. → Spisovatelka Paula Kerringová získala cenu.',
  'en es: Judge Maria Wojcik resigned. → La jueza Maria Vojcik dimitió.',
  'en ja: Minister Sigrid Halvorsen arrived in Kyoto on Monday. → シグリッド・ハルボルセン大臣は月曜日、京都に到着した。',
  'en sv: The mayor is looking for a new office. → Borgmästaren söker ett nytt kontor.',
  'en cs: The oldest player won the match. → Nejstarší hráč vyhrál zápas.',
  'en zh-Hans: Hundreds of fans waited outside. → 数百名球迷在外面等候。',
  'en de: Hundreds of fans waited outside. → Hunderte Fans warteten draußen.',
  'en ru: “We have lost our home,” said farmer Oleg Rudin. → — Мы потеряли свой дом, — сказал фермер Олег Рудин.',
  'en de: The writer Anton Chekhov died in Badenweiler. → Der Schriftsteller Anton Tschechow starb in Badenweiler.',
]

/** One fact in the words of two languages: hours and their parts, frost, ages, draws. */
const SAID_OTHERWISE: readonly Line[] = [
  'en nl: The bus arrived 45 minutes late in Arnhem. → De bus kwam in Arnhem drie kwartier te laat aan.',
  'en nl: The bus arrived 15 minutes late in Arnhem. → De bus kwam in Arnhem een kwartier te laat aan.',
  'en de: The talks lasted 45 minutes. → Das Gespräch dauerte eine Dreiviertelstunde.',
  'en de: The talks lasted 15 minutes. → Das Gespräch dauerte eine Viertelstunde.',
  'en fr: The talks lasted 45 minutes. → L’entretien a duré trois quarts d’heure.',
  'en fr: The talks lasted 15 minutes. → L’entretien a duré un quart d’heure.',
  'fr en: L’entretien a duré trois quarts d’heure. → The talks lasted 45 minutes.',
  'fr en: L’entretien a duré trois quarts d’heure. → The talks lasted three quarters of an hour.',
  'en es: The talks lasted 45 minutes. → La reunión duró tres cuartos de hora.',
  'es en: La reunión duró tres cuartos de hora. → The talks lasted 45 minutes.',
  'en it: The talks lasted 45 minutes. → Il colloquio è durato tre quarti d’ora.',
  'en it: The talks lasted 15 minutes. → Il colloquio è durato un quarto d’ora.',
  'en pt: The talks lasted 45 minutes. → A conversa durou três quartos de hora.',
  'en ca: The talks lasted 45 minutes. → La reunió va durar tres quarts d’hora.',
  'en sv: The talks lasted 45 minutes. → Samtalet varade i tre kvart.',
  'en da: The talks lasted 45 minutes. → Samtalen varede tre kvarter.',
  'en fi: The talks lasted 45 minutes. → Keskustelu kesti kolme varttia.',
  'en pl: The talks lasted 45 minutes. → Rozmowa trwała trzy kwadranse.',
  'en cs: The talks lasted 45 minutes. → Jednání trvalo tři čtvrtě hodiny.',
  'en ru: The talks lasted 45 minutes. → Беседа длилась три четверти часа.',
  'en uk: The talks lasted 15 minutes. → Розмова тривала чверть години.',
  'en hu: The talks lasted 45 minutes. → A megbeszélés háromnegyed óráig tartott.',
  'en hu: The talks lasted 45 minutes. → A megbeszélés háromnegyed órát tartott.',
  'en tr: The talks lasted 15 minutes. → Görüşme çeyrek saat sürdü.',
  'en ar: The talks lasted 45 minutes. → استمرت المحادثات ثلاثة أرباع الساعة.',
  'en ro: The talks lasted 45 minutes. → Discuția a durat trei sferturi de oră.',
  'en el: The talks lasted 45 minutes. → Η συνομιλία διήρκεσε τρία τέταρτα.',
  'en de: The talks lasted half an hour. → Das Gespräch dauerte 30 Minuten.',
  'en ru: At night it will be −15°C in Perm. → Ночью в Перми будет 15 градусов мороза.',
  'en de: It will be −9°C in Oberstdorf. → In Oberstdorf werden 9 Grad Frost erwartet.',
  'en pl: It will be −15°C in Suwałki. → W Suwałkach będzie 15 stopni mrozu.',
  'en es: It will be −15°C in Teruel. → En Teruel habrá 15 grados bajo cero.',
  'en fi: It will be −15°C in Oulu. → Oulussa on 15 astetta pakkasta.',
  'en sv: It will be −15°C in Kiruna. → I Kiruna blir det 15 grader kallt.',
  'en ro: It will be −15°C in Cluj. → La Cluj vor fi minus 15 grade.',
  'en fr: It will be −15°C in Metz. → Il fera 15 degrés sous zéro à Metz.',
  'en it: It will be −15°C in Aosta. → Ad Aosta ci saranno 15 gradi sotto lo zero.',
  'en el: It will be −15°C in Florina. → Στη Φλώρινα θα έχει 15 βαθμούς υπό το μηδέν.',
  'en hu: It will be −15°C in Eger. → Egerben mínusz 15 fok lesz.',
  'fr es: Les magasins ferment à 19 heures le samedi. → Las tiendas cierran a las siete de la tarde los sábados.',
  'fr en: Les magasins ferment à 19 heures le samedi. → The shops close at seven in the evening on Saturdays.',
  'en fr: The shops close at seven in the evening. → Les magasins ferment à 19 heures.',
  'de en: Die Läden schließen um 21 Uhr. → The shops close at nine at night.',
  'es de: La función empieza a las nueve de la noche. → Die Vorstellung beginnt um 21 Uhr.',
  'en ru: The show begins at 9 p.m. → Спектакль начнётся в девять вечера.',
  'de ru: Die Vorstellung beginnt um 21 Uhr. → Спектакль начнётся в девять вечера.',
  'de zh-Hans: Die Vorstellung beginnt um 21 Uhr. → 演出晚上9点开始。',
  'de ja: Die Vorstellung beginnt um 21 Uhr. → 公演は夜9時に始まる。',
  'de ko: Die Vorstellung beginnt um 21 Uhr. → 공연은 밤 9시에 시작한다.',
  'de ar: Die Vorstellung beginnt um 21 Uhr. → يبدأ العرض في الساعة التاسعة مساء.',
  'de ar: Die Vorstellung beginnt um 21 Uhr. → يبدأ العرض في الساعة 9 مساء.',
  'en fr: She ran the race in 2:21:05. → Elle a couru la course en 2 h 21 min 05 s.',
  'fr en: Elle a couru la course en 2 h 21 min 05 s. → She ran the race in 2:21:05.',
  'en de: She ran the race in 2:21:05. → Sie lief das Rennen in 2 Stunden, 21 Minuten und 5 Sekunden.',
  'en es: She ran the race in 2:21:05. → Corrió la carrera en 2 h 21 min 5 s.',
  'en es: She ran the race in 2:21:05. → Corrió la carrera en 2h 21m 5s.',
  'en es: The office is closed from 9 to noon. → La oficina está cerrada de 9 a 12.',
  'en de: The office is closed at noon on Fridays. → Das Büro ist freitags ab 12 Uhr geschlossen.',
  'ru en: Магазин закрылся в полдень. → The shop closed at 12.',
  'en it: It was 2 in the morning when the bell rang. → Erano le 2 di notte quando suonò la campana.',
  'en de: The bar closes at 2 in the morning. → Die Bar schließt um 2 Uhr nachts.',
  'en ru: The bar closes at 2 in the morning. → Бар закрывается в 2 часа ночи.',
  'en es: The thieves came at 2 at night. → Los ladrones llegaron a las 2 de la madrugada.',
  'en pt: The bar closes at 11 at night. → O bar fecha às 23h.',
  'en ja: 19-year-old Ren Ogata won the race. → 緒方蓮さん（19）がレースを制した。',
  'en de: “It is a dream,” said 19-year-old Nele Harms. → „Es ist ein Traum“, sagte Nele Harms (19).',
  'en ar: The final ended in a 2–2 draw. → انتهت المباراة النهائية بالتعادل بهدفين لمثلهما.',
  'en ar: The final ended in a 1–1 draw. → انتهت المباراة النهائية بالتعادل بهدف لمثله.',
  'en ar: The final ended in a 3–3 draw. → انتهت المباراة النهائية بالتعادل بثلاثة أهداف لمثلها.',
]

describe('pairs of many languages', () => {
  for (const [finding, lines] of Object.entries(WRONG)) {
    it.each(lines)(`${finding}: %s`, line => {
      expect(found(line)).toContain(finding)
    })
  }

  it.each([...RIGHT, ...LIKE_SLIPS, ...SAID_OTHERWISE])('no finding: %s', line => {
    expect(found(line)).toEqual([])
  })
})
