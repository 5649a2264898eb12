import { describe, expect, it } from 'vitest'
import { type Checker, createChecker, createLoreOf, openLanguages } from '../src/check/index.ts'

const languages = openLanguages()
const checkers = new Map<string, Checker>()

/** The codes of errors and warnings in a pair, checked as a file of its own. */
function codes(from: string, to: string, [source, target]: readonly [string, string]): readonly string[] {
  const key = `${from} ${to}`
  const checker = checkers.get(key) ?? createChecker({ from, to, languages })
  checkers.set(key, checker)
  const lore = createLoreOf({ from, to })
  lore.learn(source, target)
  return checker
    .pair({ key: 'a', source, target }, lore)
    .filter(({ level }) => level !== 'info')
    .map(({ code }) => code)
}

type Row = readonly [from: string, to: string, source: string, target: string]

describe('what is right in other words', () => {
  it.each<Row>([
    // A short question behind a statement negates nothing.
    [
      'en',
      'es',
      '“You sold the boat last year, didn’t you?” she asked.',
      '«Usted vendió el barco el año pasado, ¿verdad?», preguntó.',
    ],
    [
      'en',
      'sv',
      "“They paid you well, didn't they?” asked the lawyer.",
      '”De betalade dig väl bra?” frågade advokaten.',
    ],
    [
      'en',
      'sv',
      '“Nobody told the villagers, did they?” said the farmer.',
      '”Ingen berättade ju för byborna”, sade bonden.',
    ],
    // The people of a city are its adjective, too; a court by its own name.
    ['en', 'de', "Cologne's zoo has two new bears.", 'Der Kölner Zoo hat zwei neue Bären.'],
    ['en', 'de', 'The Federal Constitutional Court has the file.', 'Die Akte liegt dem Bundesverfassungsgericht vor.'],
    // A country by its adjective, by a Chinese sign in a headline, or as the readers' own.
    ['en', 'cs', 'Bread is short in Homs, Syria.', 'V syrském Homsu chybí chléb.'],
    ['en', 'cs', 'The mine in Kenya closed.', 'Keňský důl zavřeli.'],
    ['en', 'ko', 'Japan and China end their dispute.', '日·中 분쟁 종결.'],
    ['en', 'ko', 'The album goes on sale in South Korea.', '앨범이 국내에서 발매된다.'],
    // A defeat is told from the loser's side.
    ['en', 'cs', 'She resigned after a 4-1 defeat by Lyon.', 'Odstoupila po porážce 1:4 s Lyonem.'],
    ['en', 'sv', 'She resigned after a 4-1 defeat by Lyon.', 'Hon avgick efter ett nederlag med 1–4 mot Lyon.'],
    // One compass point in many names of countries.
    ['en', 'nl', 'The ship came from South Korea.', 'Het schip kwam uit Zuid-Korea.'],
    ['en', 'nl', 'The ship came from South Africa.', 'Het schip kwam uit Zuid-Afrika.'],
    // Who must wait until May has nothing before May.
    ['en', 'fr', 'The tunnel will not reopen until May.', 'Il faudra attendre mai pour emprunter le tunnel.'],
    ['en', 'ru', 'The tunnel will not reopen until May.', 'Открытия туннеля придётся ждать до мая.'],
    ['en', 'it', 'The results will not arrive until Friday.', 'Per i risultati bisogna aspettare venerdì.'],
    ['en', 'es', 'Will he resign? Not in the least.', '¿Dimitirá? En absoluto.'],
    // Ordinals of two words.
    ['en', 'es', 'It rained for a 32nd day in a row.', 'Llovió por trigésimo segundo día consecutivo.'],
    ['en', 'pt', 'It rained for a 43rd day in a row.', 'Choveu pelo quadragésimo terceiro dia seguido.'],
    // Below zero, in two scales.
    ['en', 'ru', 'It was −22°F in the village.', 'В деревне было −30 °C.'],
    ['en', 'de', 'It was 5°F in the village.', 'Im Dorf waren es −15 °C.'],
    // A hundred basis points are a percentage point; a Swedish mile is ten kilometres.
    ['en', 'de', 'The bank raised its rate by 50 basis points.', 'Die Bank hob den Zins um 0,5 Prozentpunkte an.'],
    [
      'en',
      'nl',
      'The bank raised its rate by 25 basis points.',
      'De bank verhoogde de rente met een kwart procentpunt.',
    ],
    ['en', 'sv', 'The wolf had walked 250 miles.', 'Vargen hade gått 40 mil.'],
    ['en', 'cs', 'The bank lost money in the first half of the year.', 'Banka v prvním pololetí prodělala.'],
    ['en', 'ko', 'The deputy defense minister resigned.', '국방차관이 사임했다.'],
    ['fr', 'cs', "L'école ne compte plus que 12 élèves.", 'Škola má už jen 12 žáků.'],
    // A number of something that a program puts in.
    ['en', 'cs', 'Parcel no. %s has left the depot.', 'Zásilka č. %s opustila depo.'],
    ['en', 'ru', 'Parcel no. {{number}} has left.', 'Посылка № {{number}} отправлена.'],
    ['en', 'de', 'Seat no. %d', 'Platz Nr. %d'],
    // Who does not answer is silent.
    ['en', 'es', 'The archbishop did not answer.', 'El arzobispo guardó silencio.'],
    ['en', 'de', 'The archbishop did not answer.', 'Der Erzbischof schwieg.'],
    ['en', 'ru', 'The archbishop did not answer.', 'Архиепископ промолчал.'],
    ['en', 'ja', 'The archbishop did not answer.', '大司教は沈黙した。'],
    // "Not of" is "outside of".
    ['fr', 'cs', 'Les étudiants non européens attendent leur visa.', 'Mimoevropští studenti čekají na vízum.'],
    ['fr', 'de', 'Les étudiants non européens attendent.', 'Die außereuropäischen Studierenden warten.'],
    ['fr', 'es', 'Les étudiants non européens attendent.', 'Los estudiantes extracomunitarios esperan.'],
    // A year by its months.
    ['es', 'fr', 'Los alquileres subieron un 4% interanual.', 'Les loyers ont augmenté de 4 % sur 12 mois.'],
    ['en', 'es', 'The annual rate was 4 percent.', 'La tasa de 12 meses fue del 4 por ciento.'],
    // Czech says the ones first, in one word.
    ['en', 'cs', 'The 81-year-old dancer lives in Brno.', 'Jednaosmdesátiletá tanečnice žije v Brně.'],
    ['en', 'cs', 'The 35-year-old dancer lives in Brno.', 'Pětatřicetiletá tanečnice žije v Brně.'],
    ['en', 'cs', 'He planted 42 trees.', 'Zasadil dvaačtyřicet stromů.'],
    // Words that are said twice on purpose.
    ['en', 'zh', 'Let us discuss the song.', '我们讨论讨论这首歌吧。'],
    ['en', 'zh', 'They came in one by one.', '他们一个一个地进来。'],
    ['en', 'ja', 'Bit by bit the ice melted.', '少しずつ少しずつ氷が解けた。'],
    ['en', 'it', 'Bit by bit the ice melted.', 'A poco a poco il ghiaccio si sciolse.'],
    // A name spelt as it sounds.
    ['en', 'ru', 'He won Le Tour de France.', 'Он выиграл Тур де Франс.'],
    ['fr', 'uk', 'Le Tour de France part de Lille.', 'Тур де Франс стартує з Лілля.'],
    ['en', 'ru', 'She works for France Inter.', 'Она работает на Франс Интер.'],
  ])('%s to %s: %s', (from, to, source, target) => {
    expect(codes(from, to, [source, target])).toEqual([])
  })
})

describe('what a reader would see', () => {
  it.each<readonly [...Row, code: string]>([
    [
      'en',
      'ru',
      'At half-time the Danes led 3-1, but they lost after extra time.',
      'К перерыву датчане вели 1:3, но проиграли в дополнительное время.',
      'score-changed',
    ],
    [
      'en',
      'cs',
      'The panel voted seven to two to reject the plan.',
      'Výbor plán zamítl poměrem hlasů dva ku sedmi.',
      'score-changed',
    ],
    [
      'en',
      'de',
      'The club said it would not sell any players despite the shortage of money.',
      'Der Verein erklärte, er werde trotz des Mangels an Geld Spieler verkaufen.',
      'negation-lost',
    ],
    ['en', 'ko', 'The wind was blowing at 70 miles per hour.', '바람이 시속 70km로 불었다.', 'unit-changed'],
    ['en', 'ko', 'The children got a surprise.', '아이들은 подарок을 받았다.', 'script'],
    [
      'en',
      'ru',
      'The <b>east</b> gate is open, and the <i>west</i> gate is shut.',
      '<b>Западные</b> ворота закрыты, а <i>восточные</i> открыты.',
      'inline-element',
    ],
    ['en', 'ru', 'Violinist Pavel Milonov played first.', 'Первым играл скрипач Павел Молинов.', 'unlisted-name'],
    [
      'en',
      'fr',
      'Novelist Aurelia Bente Hadrovie opened the fair.',
      'La romancière Aurelia Bente Hadrove a ouvert la foire.',
      'unlisted-name',
    ],
    [
      'en',
      'cs',
      'The 81-year-old dancer lives in Brno.',
      'Jednasedmdesátiletá tanečnice žije v Brně.',
      'number-changed',
    ],
    ['fr', 'es', 'Les étudiants non européens attendent.', 'Los estudiantes europeos esperan.', 'negation-lost'],
    // A word twice, where no space is between words.
    ['en', 'zh', 'The choir sings there for the first time.', '合唱团首次首次在那里演唱。', 'repeated-word'],
    ['en', 'ja', 'The choir sings there for the first time.', '合唱団はそこで初めて初めて歌う。', 'repeated-word'],
    ['en', 'pt', 'The smell of the sea fills the room.', 'O cheiro do mar do mar enche a sala.', 'repeated-phrase'],
    ['en', 'fr', 'The price of bread rose.', 'Le prix du pain du pain a augmenté.', 'repeated-phrase'],
    ['en', 'ru', 'She lives in Iran or Pakistan.', 'Она живёт в Ираане или Пакистане.', 'known-name-lost'],
    ['en', 'es', 'The mayor denied the report.', 'El alcalde no negó la información.', 'negation-added'],
  ])('%s to %s: %s', (from, to, source, target, code) => {
    expect(codes(from, to, [source, target])).toContain(code)
  })
})
