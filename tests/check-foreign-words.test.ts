import { describe, expect, it } from 'vitest'
import { checkPair } from '../src/check/index.ts'

const told = (to: string, source: string, target: string) =>
  checkPair({ key: 'a', source, target }, { from: 'en', to }).filter(
    ({ code, level }) => level !== 'info' && (code === 'foreign-word' || code === 'wrong-language'),
  )

type Row = readonly [to: string, source: string, target: string, word: string]

describe('a word of another language in a right text', () => {
  it.each<Row>([
    ['de', 'The council rejected the plan.', 'Der Stadtrat lehnte den voorgestelde Plan ab.', 'voorgestelde'],
    ['fr', 'The river flooded the town.', 'La rivière a inondé le gebouw cette nuit.', 'gebouw'],
    ['cs', 'The gallery bought the picture.', 'Galerie koupila zaginiony obraz ve Vídni.', 'zaginiony'],
    ['ro', 'The students protested.', 'Studenții au protestat împotriva onderwijs în capitală.', 'onderwijs'],
    ['id', 'The president met the farmers.', 'Presiden bertemu dengan rolników di istana.', 'rolników'],
    ['es', 'The minister raised doubts.', 'El ministro planteó Einwände contra el proyecto.', 'Einwände'],
    [
      'it',
      'The museum kept the works.',
      'Il museo ha esposto le opere que estaban guardadas nel deposito per anni.',
      'que estaban guardadas',
    ],
    [
      'tr',
      'The mayor closed the road with a decision.',
      'Belediye başkanı yolu mit einer Entscheidung kapattı.',
      'einer',
    ],
    ['fr', 'The voters rejected the plan.', 'Les Wähler du canton ont rejeté le projet.', 'Wähler'],
    ['pt', 'Hundreds of tourists left the island.', 'Centenas de Touristen deixaram a ilha.', 'Touristen'],
  ])('%s: %s → %s', (to, source, target, word) => {
    expect(told(to, source, target).map(({ message }) => message)).toEqual([expect.stringContaining(word)])
  })
})

describe('a common word of a similar language', () => {
  it.each<Row>([
    ['pt', 'The noise comes from the port.', 'O barulho viene do porto.', 'Spanish'],
    ['pt', 'Nobody came to the meeting.', 'Ninguén veio à reunião.', 'Galician'],
    ['es', 'Nobody knows the rule.', 'Ninguém conoce la regla.', 'Portuguese'],
    ['nl', 'The people wait for the train.', 'De mense wachten baie lang op de trein.', 'Afrikaans'],
    ['nl', 'The plan is for the village.', 'Het plan is foar het dorp.', 'Frisian'],
    ['de', 'The mayor has a plan.', 'Der Bürgermeister huet einen Plan.', 'Luxembourgish'],
    ['nb', 'The club has no money.', 'Klubben har ikkje penger.', 'Nynorsk'],
    ['ru', 'The river rose after the rain.', 'Река поднялась пасля дождя.', 'Belarusian'],
    ['bg', 'The road will be closed.', 'Пътят ќе бъде затворен.', 'Macedonian'],
    ['id', 'Trains stop because of the flood.', 'Kereta berhenti kerana banjir.', 'Malay'],
    ['uk', 'The road is closed today.', 'Сегодня дорогу закрито.', 'Russian'],
    ['sk', 'The school is closed.', 'Škola zostáva zatvorená, protože prší.', 'Czech'],
    ['tr', 'The judge decides today.', 'Hakim qərarı bu gün açıqlayacaq.', 'Azerbaijani'],
    ['nb', 'The city has a lot of snow.', 'Byen har mycket snø.', 'Swedish'],
  ])('%s: %s → %s', (to, source, target, name) => {
    expect(told(to, source, target).some(({ message }) => message.includes(name))).toBe(true)
  })
})

describe('a word of the source with letters that the language never has', () => {
  it.each<Row>([
    ['tr', 'The harvest was poor.', 'Bu yıl harvest kötüydü.', 'harvest'],
    ['tr', 'The drought was long.', "Çiftçiler drought'u unutmadı.", "drought'u"],
    ['pt', 'The drought ruined the fields.', 'A drought arruinou os campos.', 'drought'],
  ])('%s: %s → %s', (to, source, target, word) => {
    expect(told(to, source, target).map(({ message }) => message)).toEqual([expect.stringContaining(word)])
  })
})

describe('a word that looks foreign in a right text', () => {
  it.each([
    ['tr', 'The earthquake shook the city at night.', 'Gece yarısı meydana gelen deprem kenti sarstı.'],
    ['tr', 'The forward scored twice.', 'Forvet oyuncusu iki gol attı, kulüp forvet arıyor.'],
    ['sk', 'My sister does not think so.', 'Moja sestra si to nemyslí.'],
    ['it', 'Remote work stays for two days.', 'Lo smart working resta per due giorni a settimana.'],
    ['fr', 'The festival had food trucks and music.', 'Le festival proposait des food trucks et de la musique.'],
    ['de', 'The party Partij voor de Dieren won three seats.', 'Die Partei Partij voor de Dieren gewann drei Sitze.'],
    ['pl', 'It was the last blow.', 'To był coup de grâce dla rządu.'],
  ])('%s: %s → %s', (to, source, target) => {
    expect(told(to, source, target)).toEqual([])
  })
})

describe('a word of a source that is not English', () => {
  it.each([
    ['pl', 'de', 'Koniec strajku kierowców w Gdańsku.', 'Ende des strajku der Fahrer in Danzig.', 'strajku'],
    ['sv', 'fi', 'Rån mot en guldsmedsaffär i Åbo.', 'Ryöstö guldsmedsaffär Turussa.', 'guldsmedsaffär'],
    [
      'de',
      'fr',
      'Sie rettete Kinder aus dem brennenden Haus.',
      'Elle a sauvé des enfants de la maison brennenden.',
      'brennenden',
    ],
  ])('%s → %s: %s → %s', (from, to, source, target, word) => {
    const found = checkPair({ key: 'a', source, target }, { from, to }).filter(({ code }) => code === 'foreign-word')
    expect(found.map(({ message }) => message)).toEqual([expect.stringContaining(word)])
  })
})

describe('a sentence of another language beside a right one', () => {
  it.each<Row>([
    ['nb', 'The council met. The mayor was ill.', 'Kommunestyret møttes. Burmistrz był nieobecny.', 'Polish'],
    ['sk', 'The rain stopped. The river falls.', 'Dážď ustal. Řeka pomalu klesá.', 'Czech'],
    ['da', 'The ship arrived. The crew was tired.', 'Skibet ankom. Besättningen var mycket trött.', 'Swedish'],
    ['it', 'The strike ends. Trains run again.', 'Lo sciopero finisce. Los trenes vuelven a circular.', 'Spanish'],
    ['nl', 'The dog was found. The owner is happy.', 'De hond is terecht. Der Besitzer freut sich sehr.', 'German'],
    ['bg', 'The road is closed. Drivers wait.', 'Пътят е затворен. Водители ждут уже третий час.', 'Russian'],
  ])('%s: %s → %s', (to, source, target, name) => {
    expect(told(to, source, target).some(({ message }) => message.includes(name))).toBe(true)
  })
})

describe('a right text with words that other languages have as well', () => {
  it.each<readonly [to: string, source: string, target: string]>([
    ['sv', 'She read Les fleurs du mal on the train.', 'Hon läste ”Les fleurs du mal” på tåget.'],
    ['es', 'She sang “Non, je ne regrette rien”.', 'Cantó «Non, je ne regrette rien». El público lloró.'],
    ['pl', 'The startup sells smartphones.', 'Startup sprzedaje smartfony i gadżety.'],
    ['it', 'The chef opened a bistro.', 'Lo chef ha aperto un bistrot e un food truck.'],
    ['cs', 'A hoodie costs 30 euros.', 'Mikina s kapucí, tedy hoodie, stojí 30 eur.'],
    ['fr', 'The states of Germany decide.', 'Les Länder décident en Allemagne.'],
    ['tr', 'The performance was good.', 'Performans iyiydi.'],
    ['lv', 'The horse won.', 'Zirgs uzvarēja sacīkstēs. Jātnieks gavilēja.'],
    ['et', 'The horse won.', 'Hobune võitis võiduajamise. Ratsanik rõõmustas.'],
    ['sl', 'The horse won.', 'Konj je zmagal na dirki. Jezdec se je veselil.'],
    ['nl', 'The dog was found. The owner is happy.', 'De hond is terecht. De eigenaar is dolgelukkig.'],
    ['uk', 'The road is closed. Drivers wait.', 'Дорогу закрито. Водії чекають уже третю годину.'],
    [
      'es',
      'The paper Diário de Notícias reports on the club Os Belenenses.',
      'Lo cuenta el Diário de Notícias sobre Os Belenenses.',
    ],
    ['pt', 'The hit is “Pero no”.', 'O sucesso chama-se «Pero no».'],
    ['de', 'The painter came from the town Nieuwe Pekela.', 'Der Maler stammte aus Nieuwe Pekela.'],
    ['tr', 'The mayor of Gəncə spoke.', 'Gəncə belediye başkanı konuştu.'],
    ['id', 'The ship’s crew is safe.', 'Awak kapal selamat.'],
    ['sv', 'Hello, said the little boy.', 'Hej, sade den lille pojken.'],
    ['pt', 'Commodities rose in price.', 'As commodities subiram de preço.'],
    ['ro', 'The baby needs sleep.', 'Copilul are nevoie de somn.'],
  ])('%s: %s → %s', (to, source, target) => {
    expect(told(to, source, target)).toEqual([])
  })
})
