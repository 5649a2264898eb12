import { describe, expect, it } from 'vitest'
import { checkPair } from '../src/check/index.ts'

const SOURCE =
  'Firefighters saved two children from a burning house behind the old station, but their dog is still missing.'

/** The same sentence in the languages of two scripts. */
const LATIN: Readonly<Record<string, string>> = {
  ca: 'Els bombers van salvar dos nens d’una casa en flames darrere de l’antiga estació, però el seu gos encara no ha aparegut.',
  cs: 'Hasiči zachránili dvě děti z hořícího domu za starým nádražím, jejich pes se však stále pohřešuje.',
  da: 'Brandfolk reddede to børn ud af et brændende hus bag den gamle station, men deres hund er stadig savnet.',
  de: 'Feuerwehrleute retteten zwei Kinder aus einem brennenden Haus hinter dem alten Bahnhof, doch ihr Hund wird noch vermisst.',
  es: 'Los bomberos salvaron a dos niños de una casa en llamas detrás de la antigua estación, pero su perro sigue desaparecido.',
  et: 'Päästjad tõid põlevast majast vana jaama taga välja kaks last, kuid nende koer on endiselt kadunud.',
  fi: 'Palomiehet pelastivat kaksi lasta palavasta talosta vanhan aseman takaa, mutta heidän koiransa on yhä kateissa.',
  fr: 'Les pompiers ont sauvé deux enfants d’une maison en feu derrière l’ancienne gare, mais leur chien est toujours introuvable.',
  hr: 'Vatrogasci su spasili dvoje djece iz zapaljene kuće iza stare postaje, no njihov se pas još uvijek traži.',
  hu: 'A tűzoltók két gyereket mentettek ki egy égő házból a régi állomás mögött, de a kutyájuk még mindig nincs meg.',
  id: 'Petugas pemadam menyelamatkan dua anak dari rumah yang terbakar di belakang stasiun lama, tetapi anjing mereka masih hilang.',
  it: 'I vigili del fuoco hanno salvato due bambini da una casa in fiamme dietro la vecchia stazione, ma il loro cane è ancora disperso.',
  lt: 'Ugniagesiai išgelbėjo du vaikus iš degančio namo už senosios stoties, tačiau jų šuo vis dar nerastas.',
  lv: 'Ugunsdzēsēji izglāba divus bērnus no degošas mājas aiz vecās stacijas, taču viņu suns joprojām nav atrasts.',
  nb: 'Brannfolk reddet to barn ut av et brennende hus bak den gamle stasjonen, men hunden deres er fortsatt ikke funnet.',
  nl: 'Brandweerlieden redden twee kinderen uit een brandend huis achter het oude station, maar hun hond wordt nog vermist.',
  pl: 'Strażacy uratowali dwoje dzieci z płonącego domu za starym dworcem, ale ich pies wciąż się nie odnalazł.',
  pt: 'Os bombeiros salvaram duas crianças de uma casa em chamas atrás da antiga estação, mas o cão delas continua desaparecido.',
  ro: 'Pompierii au salvat doi copii dintr-o casă în flăcări din spatele vechii gări, dar câinele lor este încă dispărut.',
  sk: 'Hasiči zachránili dve deti z horiaceho domu za starou stanicou, ich pes sa však doteraz nenašiel, hoci ho ešte hľadajú.',
  sl: 'Gasilci so včeraj rešili dva otroka iz goreče hiše za staro postajo, njunega psa pa kljub vsem prizadevanjem še vedno niso našli, čeprav so ga iskali.',
  sv: 'Brandmän räddade två barn ur ett brinnande hus bakom den gamla stationen, men deras hund är fortfarande försvunnen.',
  tr: 'İtfaiyeciler eski istasyonun arkasında yanan bir evden iki çocuğu kurtardı, ancak köpekleri hâlâ kayıp.',
  vi: 'Lính cứu hỏa đã cứu hai đứa trẻ khỏi một ngôi nhà đang cháy phía sau nhà ga cũ, nhưng con chó của chúng vẫn mất tích.',
}
const CYRILLIC: Readonly<Record<string, string>> = {
  bg: 'Пожарникари спасиха две деца от горяща къща зад старата гара, но кучето им още не е намерено.',
  ru: 'Пожарные спасли двоих детей из горящего дома за старым вокзалом, но их собака пока не нашлась.',
  sr: 'Ватрогасци су спасли двоје деце из запаљене куће иза старе станице, али њихов пас још није нађен.',
  uk: 'Пожежники врятували двох дітей із палаючого будинку за старим вокзалом, але їхнього собаки досі не знайшли.',
}

const reported = (to: string, target: string, source = SOURCE) =>
  checkPair({ key: 'p1', source, target }, { from: 'en', to }).filter(({ code }) => code === 'wrong-language')

describe.each([
  ['Latin', LATIN],
  ['Cyrillic', CYRILLIC],
])('a sentence in %s letters', (_, sentences) => {
  it.each(Object.keys(sentences))('belongs to an edition in %s in that language only', to => {
    const quiet = Object.entries(sentences).filter(([, target]) => reported(to, target).length === 0)
    expect(quiet.map(([tag]) => tag)).toEqual([to])
  })
})

describe('a short sentence in a language like the right one', () => {
  it.each([
    ['fr', 'Las tormentas derribaron árboles y dejaron sin luz a varios pueblos.', 'Spanish'],
    ['es', 'A chuva alagou ruas e derrubou árvores em vários bairros da cidade.', 'Portuguese'],
    ['it', 'El alcalde promete más autobuses nocturnos para los barrios del norte.', 'Spanish'],
    ['uk', 'Школьники собрали деньги на новый памятник лётчикам.', 'Russian'],
    ['uk', 'Оркестр сыграет вальсы под открытым небом.', 'Russian'],
    ['ru', 'Учні зібрали гроші на новий памятник льотчикам.', 'Ukrainian'],
    ['sk', 'Město otevře nový most přes řeku až příští jaro.', 'Czech'],
    ['cs', 'Dyrektor szkoły zapowiedział, że lekcje zaczną się później.', 'Polish'],
    ['sv', 'Kommunen vil bygge en ny bro over elven neste år.', 'Norwegian'],
    ['de', 'De burgemeester wil dat de winkels ook op zondag open zijn.', 'Dutch'],
    ['nl', 'Der Bürgermeister will, dass die Läden auch sonntags geöffnet sind.', 'German'],
    ['sr', 'Школата ще получи нови компютри преди края на годината.', 'Bulgarian'],
  ])('%s: %s', (to, target, name) => {
    const said = reported(to, target, 'A short sentence of the same length about something else.')
    expect(said.map(({ message }) => message).join()).toContain(name)
  })
})

describe('a right sentence', () => {
  it.each([
    ['fr', 'Le café « La tierra de los sueños » rouvrira ses portes au printemps.'],
    ['es', 'El filme «O som ao redor» ganó el premio del público.'],
    ['it', 'Il ristorante Las Ramblas chiude dopo vent’anni.'],
    ['pt', 'A banda espanhola Los Planetas toca hoje no Porto.'],
    ['uk', 'Театр відкриє сезон виставою про родину пасічників.'],
    ['uk', 'Оркестр грав просто неба.'],
    ['ru', 'Оркестр сыграл под открытым небом.'],
    ['nb', 'Kommunen vil bygge ny bro over elven neste år.'],
    ['da', 'Kommunen vil bygge en ny bro over åen næste år.'],
    ['sk', 'Mesto otvorí nový most cez rieku až na jar.'],
    ['hr', 'Gradonačelnik je najavio nove autobusne linije.'],
    ['nl', 'De minister tekende een memorandum of understanding.'],
    ['de', 'Das Album „Ojos de brujo“ erscheint im Mai.'],
    ['sv', 'Filmen ”La grande bellezza” visas på torget i kväll.'],
    ['ru', '{n, plural, one {# отзыв} few {# отзыва} many {# отзывов} other {# отзыва}}'],
    ['ca', 'El president va dir que la decisió era seva.'],
  ])('%s: %s', (to, target) => {
    expect(reported(to, target, 'Something else that has no word in common with it.')).toEqual([])
  })
})

describe('a short sentence in a neighbouring language', () => {
  it.each<readonly [to: string, source: string, target: string]>([
    ['ru', 'The government abolished the tax on water.', 'Уряд скасував податок на воду.'],
    ['da', 'The government raised taxes on sugar.', 'Regjeringen økte avgiftene på sukker.'],
    ['nb', 'The government raised taxes on sugar.', 'Regeringen hævede afgifterne på sukker.'],
    ['es', 'The city will close two schools.', 'A cidade pechará dúas escolas.'],
  ])('not as %s: %s', (to, source, target) => {
    expect(checkPair({ key: 'a', source, target }, { from: 'en', to }).map(({ code }) => code)).toContain(
      'wrong-language',
    )
  })

  it.each<readonly [to: string, source: string, target: string]>([
    ['ru', 'The drought will destroy the farm’s harvest.', 'Засуха уничтожит урожай хозяйства.'],
    ['nb', 'The government raised taxes on sugar.', 'Regjeringen økte avgiftene på sukker.'],
    ['da', 'The government raised taxes on sugar.', 'Regeringen hævede afgifterne på sukker.'],
    ['sk', 'The drought destroyed the harvest.', 'Sucho zničilo úrodu.'],
  ])('as %s: %s', (to, source, target) => {
    expect(checkPair({ key: 'a', source, target }, { from: 'en', to }).map(({ code }) => code)).not.toContain(
      'wrong-language',
    )
  })
})
