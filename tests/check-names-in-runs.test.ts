import { describe, expect, it } from 'vitest'
import { createChecker, createLoreOf } from '../src/check/index.ts'

type Row = readonly [from: string, to: string, source: string, target: string]

/** The findings about names in a pair that are no mere hints: their codes, and what the target has there. */
function namesIn(from: string, to: string, source: string, target: string): readonly string[] {
  const lore = createLoreOf({ from, to })
  lore.learn(source, target)
  return createChecker({ from, to })
    .pair({ key: 'k', source, target }, lore)
    .filter(({ code, level }) => ['name-replaced', 'unlisted-name'].includes(code) && level !== 'info')
    .map(finding => `${finding.code} ${target.slice(...(finding.target ?? []))}`)
}

describe('a surname behind small words', () => {
  it.each<readonly [...Row, string]>([
    ['en', 'fr', 'Marlies van den Broeck won.', 'Marlies van den Breock a gagné.', 'Breock'],
    ['fr', 'es', 'Otto von Stelzer viendra lundi.', 'Otto von Stetzer vendrá el lunes.', 'Stetzer'],
    ['de', 'it', 'Ilse von der Marwitz kam an.', 'Ilse von der Mawritz è arrivata.', 'Mawritz'],
    ['en', 'pl', 'The deal with Otto von Stelzer fell through.', 'Umowa z Ottonem von Stetzerem upadła.', 'Stetzerem'],
  ])('%s → %s: misspelt: %s', (from, to, source, target, found) => {
    expect(namesIn(from, to, source, target)).toEqual([`unlisted-name ${found}`])
  })

  it.each<Row>([
    ['en', 'fr', 'Marlies van den Broeck won.', 'Marlies van den Broeck a gagné.'],
    ['en', 'pl', 'The deal with Otto von Stelzer fell through.', 'Umowa z Ottonem von Stelzerem upadła.'],
    ['en', 'fi', 'Maria da Costa was heard.', 'Maria da Costaa kuultiin.'],
    ['es', 'fr', 'María de Médicis murió en Colonia.', 'Maria de Médici est morte à Cologne.'],
    ['pt', 'es', 'São Francisco de Assis nasceu rico.', 'San Francisco de Asís nació rico.'],
  ])('%s → %s: right: %s', (from, to, source, target) => {
    expect(namesIn(from, to, source, target)).toEqual([])
  })
})

describe('a person called by an office or a calling', () => {
  it.each<readonly [...Row, string]>([
    ['en', 'ru', 'Violinist Ryoko Hamasaki fell ill.', 'Скрипач Пётр Левшин заболел.', 'Пётр Левшин'],
    ['en', 'ru', 'The grandmaster Ryoko Hamasaki fell ill.', 'Гроссмейстер Томас Линдт заболел.', 'Томас Линдт'],
    ['en', 'es', 'Sculptor Isabel Allard died.', 'Murió la escultora Elena Wroniecka.', 'Elena Wroniecka'],
  ])('%s → %s: another in the place: %s', (from, to, source, target, found) => {
    expect(namesIn(from, to, source, target)).toEqual([`name-replaced ${found}`])
  })

  it.each<Row>([
    ['en', 'ru', 'Violinist Ryoko Hamasaki fell ill.', 'Скрипачка Рёко Хамасаки заболела.'],
    ['en', 'ru', 'Violinist Ryoko Hamasaki met Thomas Lindt.', 'Скрипачка Хамасаки встретила Томаса Линдта.'],
    ['en', 'es', 'Sculptor Isabel Allard died.', 'Murió la escultora Isabel Allard.'],
    ['en', 'hu', 'Sculptor Isabel Allard died.', 'Meghalt Allard Isabel szobrász.'],
  ])('%s → %s: the same: %s', (from, to, source, target) => {
    expect(namesIn(from, to, source, target)).toEqual([])
  })
})

describe('a name beside a part that is kept, in Latin letters', () => {
  it.each<readonly [...Row, string]>([
    ['en', 'fr', 'Botanist Celia Thorne opened it.', 'La botaniste Celia Thorn l’a ouvert.', 'Thorn'],
    ['en', 'es', 'Marta Ibáñez arrived late.', 'Marta Ibáñes llegó tarde.', 'Ibáñes'],
    ['en', 'nl', 'The sprinter Anke Vos fell.', 'Sprintster Anke Voss viel.', 'Voss'],
    ['en', 'it', 'Paul Whitmore spoke in Turin.', 'Paul Whitmoore ha parlato a Torino.', 'Whitmoore'],
    ['de', 'it', 'Der Maler Frank Neumann sprach.', 'Il pittore Frank Neuman ha parlato.', 'Neuman'],
    ['en', 'de', 'The singer Clara Vetterli won.', 'Die Sängerin Clara Vettarli gewann.', 'Vettarli'],
    ['en', 'sv', 'Erik Sjöbo won on Tuesday.', 'Erik Sjöbö vann på tisdagen.', 'Sjöbö'],
    ['en', 'cs', 'Petr Lomický drew the plan.', 'Petr Lomícký nakreslil plán.', 'Lomícký'],
    ['en', 'cs', 'The film by Emma Corbin won.', 'Zvítězil film Emmy Crobinové.', 'Crobinové'],
    ['en', 'tr', 'They dug at Aslanlı Tepe.', 'Asnallı Tepe’de kazı yaptılar.', 'Asnallı'],
    ['en', 'fi', 'The San Leandro choir sang.', 'San Laendron kuoro lauloi.', 'Laendron'],
  ])('%s → %s: misspelt: %s', (from, to, source, target, found) => {
    expect(namesIn(from, to, source, target)).toEqual([`unlisted-name ${found}`])
  })

  it.each<Row>([
    ['en', 'sv', 'Igor Sheremetenko left.', 'Igor Sjeremetenko gick.'],
    ['en', 'de', 'Sergei Yashkin came.', 'Sergej Jaschkin kam.'],
    ['en', 'es', 'Mohammed Rassem spoke.', 'Mohammed Rasem habló.'],
    ['en', 'fr', 'Aristotle Kallas paid.', 'Aristote Kallas a payé.'],
    ['en', 'de', 'The house of Paul Whitmore burnt.', 'Paul Whitmores Haus brannte.'],
    ['de', 'en', 'Paul Whitmores Haus brannte.', 'Paul Whitmore’s house burnt.'],
    ['en', 'cs', 'Petr Lomický drew the plan.', 'Plán Petra Lomického.'],
    ['en', 'pl', 'A film by Carlo Rossetti won.', 'Wygrał film Carla Rossettiego.'],
    ['en', 'fi', 'Eero Saarikko spoke.', 'Kuulimme Eero Saarikon puheen.'],
    ['en', 'lv', 'Erik Sanders won.', 'Erik Sandars uzvarēja.'],
    ['en', 'de', 'Karl Mueller won.', 'Karl Müller gewann.'],
    ['en', 'fr', 'He flew to Addis Ababa.', 'Il s’est envolé pour Addis-Abeba.'],
  ])('%s → %s: right: %s', (from, to, source, target) => {
    expect(namesIn(from, to, source, target)).toEqual([])
  })
})

describe('a name that only one text has, in Latin letters', () => {
  it.each<readonly [...Row, string]>([
    ['en', 'it', 'The ward opened in 1987.', 'Il reparto, aperto dal dottor Howard Quill, è del 1987.', 'Howard Quill'],
    ['en', 'es', 'After the vote Nora Lindqvist left.', 'Tras el voto se fue Susan Abernathy.', 'Susan Abernathy'],
    ['en', 'de', 'Chancellor Brandis refused.', 'Bundeskanzler Thomas Ulrich lehnte ab.', 'Thomas Ulrich'],
    ['en', 'cs', 'Mr Adeyemi said the ship left.', 'Pan Boateng uvedl, že loď odplula.', 'Boateng'],
    ['en', 'de', 'Ads on Facebook and Instagram fell.', 'Weniger Werbung auf Facebook und WhatsApp.', 'WhatsApp'],
    ['en', 'fr', 'Nokia bought the licence.', 'Ericsson a acheté la licence.', 'Ericsson'],
    ['en', 'sv', 'A road from Lund to Ystadby.', 'En väg från Lund till Kivikstrand.', 'Kivikstrand'],
  ])('%s → %s: another or added: %s', (from, to, source, target, found) => {
    expect(namesIn(from, to, source, target)).toEqual([`name-replaced ${found}`])
  })

  it.each<Row>([
    ['en', 'de', 'He moved there in May.', 'Im Mai zog Matthias Brunner dorthin.'],
    ['en', 'it', 'Quill opened the ward.', 'Il reparto fu aperto dal dottor Howard Quill.'],
    ['en', 'es', 'Facebook won the case.', 'Meta ganó el caso.'],
    ['en', 'de', 'Mr Adeyemi refused.', 'Herr Adeyemi lehnte ab.'],
    ['en', 'it', 'Trains from Milan to Antwerp stopped.', 'Fermi i treni da Milano ad Anversa.'],
    ['en', 'fr', 'Saint John wrote it.', 'C’est saint Jean qui l’a écrit.'],
  ])('%s → %s: the same, or told: %s', (from, to, source, target) => {
    expect(namesIn(from, to, source, target)).toEqual([])
  })
})

describe('a surname with a wrong consonant in another script', () => {
  it.each<readonly [...Row, string]>([
    ['en', 'ru', 'President Oliver Grabb came.', 'Приехал президент Оливер Грамб.', 'Грамб'],
    ['en', 'uk', 'Yesterday Maja Sellas spoke.', 'Учора Мая Селсас виступила.', 'Селсас'],
    ['en', 'bg', 'President Antonio Costa came.', 'Президентът Антонио Кошпа дойде.', 'Кошпа'],
    ['en', 'ja', 'Minister Oliver Tasker resigned.', 'タカスー大臣が辞任した。', 'タカスー'],
    ['en', 'ko', 'Minister Emmanuel Macron resigned.', '에마뉘엘 마르콩 장관이 사임했다.', '마르콩'],
  ])('%s → %s: %s', (from, to, source, target, found) => {
    expect(namesIn(from, to, source, target)).toEqual([`unlisted-name ${found}`])
  })

  it.each<Row>([
    ['en', 'ru', 'President Oliver Grabb came.', 'Приехал президент Оливер Грабб.'],
    ['en', 'ru', 'The poet Maxim Leclerc read.', 'Читал поэт Максим Леклер.'],
    ['en', 'ru', 'Yesterday Lech Wałęsa spoke.', 'Вчера выступил Лех Валенса.'],
    ['en', 'uk', 'Yesterday Maja Sellas spoke.', 'Учора виступили з Маєю Селлас.'],
    ['en', 'ja', 'Minister Oliver Tasker resigned.', 'タスカー大臣が辞任した。'],
    ['en', 'ko', 'Minister Emmanuel Macron resigned.', '에마뉘엘 마크롱 장관이 사임했다.'],
  ])('%s → %s: right: %s', (from, to, source, target) => {
    expect(namesIn(from, to, source, target)).toEqual([])
  })
})

describe('a name with consonants in a wrong order, or a t for its d, in another script', () => {
  it.each<readonly [...Row, string]>([
    ['en', 'ru', 'The painting by Valderrama was sold.', 'Картина Вадльеррамы продана.', 'Вадльеррамы'],
    ['en', 'uk', 'Margaret Fenwick praised Blenheim.', 'Маргарет Фенвік хвалила Блехнейм.', 'Блехнейм'],
    ['en', 'bg', 'The film by Tarkington won.', 'Спечели филмът на Тарникгтън.', 'Тарникгтън'],
    ['en', 'el', 'The actor Martin Landsberg came.', 'Ήρθε ο ηθοποιός Μάρτιν Λάνσντμπεργκ.', 'Λάνσντμπεργκ'],
    ['ru', 'en', 'Приехал Кудрявцев.', 'Then Kurdyavtsev arrived.', 'Kurdyavtsev'],
    ['en', 'uk', 'The crowd at Thunderbolt sang.', 'Натовп на Тунтерболті співав.', 'Тунтерболті'],
  ])('%s → %s: %s', (from, to, source, target, found) => {
    expect(namesIn(from, to, source, target)).toEqual([`unlisted-name ${found}`])
  })

  it.each<Row>([
    ['en', 'ru', 'The painting by Valderrama was sold.', 'Картина Вальдеррамы продана.'],
    ['en', 'ru', 'Benedict Cumberbatch and Jacques Dupont met.', 'Бенедикт Камбербэтч встретил Жака Дюпона.'],
    ['en', 'ru', 'Jürgen Schwarzenegger lost to Goldschmidt.', 'Юрген Шварценеггер уступил Гольдшмидту.'],
    ['en', 'uk', 'Leonardo DiCaprio and Matthew McConaughey.', 'Леонардо Ді Капріо і Меттью Макконагі.'],
    ['en', 'bg', 'Guillermo Rodríguez and Xavier Bertrand.', 'Гийермо Родригес и Ксавие Бертран.'],
    ['en', 'el', 'Gabriel Boric and Donald Sutherland.', 'Ο Γκαμπριέλ Μπόριτς και ο Ντόναλντ Σάδερλαντ.'],
    ['ru', 'en', 'Приехал Кудрявцев.', 'Then Kudryavtsev arrived.'],
    ['ru', 'de', 'Приехал Хрущёв.', 'Dann kam Chruschtschow.'],
  ])('%s → %s: right: %s', (from, to, source, target) => {
    expect(namesIn(from, to, source, target)).toEqual([])
  })
})

describe('a prefecture of Japan in a Japanese text', () => {
  it.each<readonly [...Row, string]>([
    ['en', 'ja', 'Snow cut off three villages in Gifu Prefecture.', '滋賀県で三つの村が雪で孤立した。', '滋賀県'],
    ['fr', 'ja', 'La neige tombe dans la préfecture de Gifu.', '滋賀県で雪が降っている。', '滋賀県'],
    ['en', 'ja', 'A bus with 20 pupils overturned near Gifu.', '京都の近くで生徒20人を乗せたバスが横転した。', '京都'],
  ])('%s → %s: another in the place: %s', (from, to, source, target, found) => {
    expect(namesIn(from, to, source, target)).toEqual([`name-replaced ${found}`])
  })

  it.each<Row>([
    ['en', 'ja', 'Snow cut off three villages in Gifu Prefecture.', '岐阜県で三つの村が雪で孤立した。'],
    ['en', 'ja', 'Snow fell in Gifu and Shiga Prefectures.', '岐阜県と滋賀県で雪が降った。'],
    ['en', 'ja', 'The train to Kobe stopped in Gifu.', '神戸行きの列車が岐阜で止まった。'],
    ['en', 'ja', 'The painter Ken Ishikawa moved to Kobe.', '画家の石河健は神戸に移った。'],
  ])('%s → %s: right: %s', (from, to, source, target) => {
    expect(namesIn(from, to, source, target)).toEqual([])
  })
})

it('a place by its own name in the other language is no other place', () => {
  expect(namesIn('fr', 'nl', 'Une fuite à Lille et à Dunkerque.', 'Een lek in Rijsel en Duinkerke.')).toEqual([])
})
