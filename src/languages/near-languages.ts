import { onceEach } from '../once.ts'
import { headOf } from './index.ts'
import { both } from './sr/both-scripts.ts'
import { listOf } from './word-lists.ts'

/** What Serbian and Croatian share, and Macedonian and Slovenian write differently. */
const SOUTH_SLAVIC =
  'će već među sve zbog je prema ovaj njih svi kada koji koja koje nije bili bila bilo biti su smo da'

/**
 * Everyday words of languages that are confused with each other, in addition to the grammar words in a language's
 * folder; `*` stands for any ending or beginning. Words that two of them share distinguish them from others.
 */
const EVERYDAY: Readonly<Record<string, string>> = {
  sr: both(`
    ${SOUTH_SLAVIC}
    gde negde nigde posle vreme mesto mesta mestu svetu svetsk* pre takođe hiljad* šta ko deo celo celu cela ceo celi
    nedelj* ponedelj* sreda sredu sredom uslov* predsedni* opštin* opšt* rešenj* rešiti rešio rešava* izvešta* bezbedn* obezbed* evrop* evra uvek
    videti odsto milion* savet* mesec* januar* februar* martu april* maj maja maju jun juna junu jul jula julu avgust* septemb*
    oktob* novemb* decemb* dve obe pobed* uspeh* cena cene ceni mera mere merama vera lekar* reč reči rečima smeh mlek* reka reke
    dete dece deca čovek* poslednj* saopšt* učestvu* biće zahtev* primer* zamenik* sednic* voz vozovi ovde hteo htela želeo tačn*
    sopstven* hleb* vazduh* fudbal* pozorišt* preduzeć* organizova* informis* kontrolis* finansi* spoljn* saobraćaj* univerzitet*
    istorij* porodic* stepen* muzik* nauk* naučn* sneg* vredn* sledeć* verovatno vest vesti promen* primen* namer* razume*
    uprkos
  `),
  hr: `
    ${SOUTH_SLAVIC}
    gdje negdje nigdje poslije vrijeme* mjesto mjesta mjestu svijet* svjetsk* prije također tisuć* tko dio dijela cijelo cijelu
    cijela cijeli tjed* ponedjelj* srijed* uvjet* predsjedni* općin* opć* rješ* riješ* izvješ* sigurnos* europ* eura uvijek vidjeti
    milijun* vijeć* mjesec* siječ* velja* ožuj* trav* svib* lipnj* srpnj* kolovoz* ruj* listopad* studen* prosin* dvije obje pobjed*
    uspjeh* cijen* mjer* vjer* liječni* riječ* smijeh mlijek* rijeka rijeke dijete djec* čovjek* posljednj* priopć* sudjel* zahtjev*
    primjer* zamjeni* sjednic* vlak vlakov* tijekom tvrtk* kuna ovdje htio htjela želio točn* vlastit* kruh* zrak* nogomet* kazališt*
    poduzeć* organizira* informira* kontrolira* financ* vanjsk* promet* sveučilišt* povijes* obitelj* stupanj* glazb* znanost*
    znanstven* snijeg* vrijedn* sljedeć* vjerojatno vijest vijesti promjen* primjen* namjer* razumje* unatoč
  `,
  id: `
    karena bahwa bisa uang mobil kantor polisi senin kamis jumat maret juni juli agustus desember provinsi kabupaten rupiah
    perusahaan universitas kualitas aktivitas pekan terkait usai korban resmi informasi internasional nomor telepon olahraga
    berbagai pajak biaya listrik memiliki berkas sandi butuh kapan wib kecamatan ditemukan rusak izin kebijakan bagian jadwal kota
    desa gubernur bupati tewas kendaraan bandara tentara pabrik kemarin besok sore miliar triliun persen saja yaitu sejumlah
  `,
  ms: `
    kerana bahawa wang polis isnin khamis jumaat ahad jun julai ogos disember ringgit syarikat universiti kualiti aktiviti hospital
    manakala rasmi maklumat antarabangsa nombor telefon sukan pelbagai cukai kos elektrik ialah fail ralat sekiranya mahkamah
    kementerian menerusi laluan dijumpai kanak bagaimanapun sebarang bahagian jadual bandar kampung maut tentera
    kilang esok petang bilion trilion peratus baharu sahaja iaitu
  `,
  da: `
    af ud hvad nu efter mod kun måske blev sagde siger noget nogle mig dig sig havde bliver taget uge uger procent regeringen fik
    fået hvis omkring hvordan hvorfor igen gerne sådan ligesom nej hjælp tilbage allerede åbne bruge brug oktober mange løbet årige
    politiet borgmester fortæller oplyser børn gøre gør være veje bare tidligere meget syv halvtreds tres nye
  `,
  nb: `
    av ut hva nå etter mot bare kanskje ble sa sier noe noen meg deg seg hadde blir tatt uke uker prosent regjeringen fikk fått
    rundt igjen gjerne slik nei hjelp tilbake allerede åpne bruke bruk oktober mange løpet årige politiet ordfører forteller
    opplyser barn gjøre gjør være veier tidligere mye sju femti seksti nye
  `,
  gl: `
    unha unhas dunha nunha cunha un dun nun cun non con súa súas xa tamén ata moi máis polo pola coa co ó á ós ás ten teñen xunto
    son persoas anos cando ademais dous dúas onte hoxe ben fai *ción *cións
  `,
  pt: `
    em uma umas um uns numa não com já também ainda até muito mais dois duas nem quando ontem hoje sua suas mas são ele pelo pela foram
    há tem sem depois pessoas isso fazer bem *ção *ções
  `,
  es: `
    la el los las una unas un al con son ya también aún hasta muy más además dos ni cuando ayer hoy junto su sus ha fue había años
    sin año donde tiene hay después hacer según personas *ción *ciones
  `,
  ca: `
    el la els les una un uns unes al amb són ja també fins molt més però dos dues ni quan ahir avui seu seva seus ha va hi anys sense on
    té després segons persones aquest aquesta i per com *ció *cions
  `,
  mk: 'ќе веќе меѓу сѐ дека да ги ја ѝ тие еден уште рече вели изјави денес тоа што оваа овој овие нив сите поради од нема повеќе која кој кои како кога каде бидејќи уште со во кон бил била било сум',
  bg: 'ще да ги вече между всичко че това тази този тези тях всички от няма повече която който които като когато къде защото още със във с в към са съм също бил била било',
  af: 'nie vir hulle sê baie wees ’n hy het ons die gesê kan is dit wat nuwe nog van word was ook aan maar dat deur oor hierdie jy ek sy uit tot geen',
  nl: 'niet voor zij zegt zeer zijn een hij heeft wij de gezegd kan is dit wat nieuwe nog van wordt was ook aan maar dat door over deze jij ik er worden werd waren naar uit tot geen het',
  be: 'і ў яго што ён яна гэта гэтага каб быў была ці калі вельмі таксама яны іх над паміж якія які будзе але ад пра як пры пасля пад не на з для або',
  uk: 'і й та в у його що він вона це цього щоб був була чи коли дуже також вони їх над між які який буде але від про як при після під не на з для або якщо',
  ru: 'и в его что он она это этого чтобы был была или когда очень также они их над между которые который будет но от о об про как при после под не на с для если',
}

/** Languages that the detector takes for another one, by that other language. */
const TAKEN_FOR: Readonly<Record<string, readonly string[]>> = {
  hr: ['sr'],
  sr: ['mk', 'hr'],
  bg: ['mk'],
  pt: ['gl'],
  es: ['gl'],
  ca: ['gl'],
  nl: ['af'],
  ms: ['id'],
  nb: ['da'],
  da: ['nb'],
  uk: ['be', 'mk'],
  ru: ['be', 'mk'],
}

/** The languages that a detector takes for this one. */
export const takenFor = (tag: string): readonly string[] => (Object.hasOwn(TAKEN_FOR, tag) && TAKEN_FOR[tag]) || []

interface Lexicon {
  readonly words: ReadonlySet<string>
  readonly stems: readonly string[]
  readonly ends: readonly string[]
}

/** The everyday words of a language: those listed here, and the grammar words in its folder. */
const everydayOf = onceEach((tag): Lexicon => lexiconOf((Object.hasOwn(EVERYDAY, tag) && EVERYDAY[tag]) || ''))
const allOf = onceEach((tag): Lexicon => {
  const { starters = '', dangling = '' } = headOf(tag) ?? {}
  return lexiconOf(`${starters} ${dangling} ${EVERYDAY[tag] ?? ''}`)
})

function lexiconOf(list: string): Lexicon {
  const all = listOf(list.toLowerCase())
  return {
    words: new Set(all.filter(word => /^[\p{L}\p{M}]+$/u.test(word))),
    stems: all.filter(word => word.endsWith('*')).map(word => word.slice(0, -1)),
    ends: all.filter(word => word.startsWith('*')).map(word => word.slice(1)),
  }
}

const holds = ({ words, stems, ends }: Lexicon, word: string): boolean =>
  words.has(word) || stems.some(stem => word.startsWith(stem)) || ends.some(end => word.endsWith(end))

/** At least so many words, and so many times as many as of the other language, leave no doubt. */
const FEWEST_CLEAR = 5
const TIMES_CLEAR = 3
/** A single such word may be in a name or a quotation. */
const FEWEST = 3

/** Which of two languages a text is in, by the words that only one of them has. */
export type Preference = 'clearly' | 'rather' | 'neither' | 'rather-not' | 'clearly-not'

/**
 * Whether some words, in small letters, are of one language rather than another; only for the languages listed above.
 */
export function preference(words: readonly string[], one: string, other: string): Preference {
  const haveFolders = headOf(one) !== undefined && headOf(other) !== undefined
  if (!haveFolders && !takenFor(one).includes(other) && !takenFor(other).includes(one)) return 'neither'
  // Compare lists of equal length: a folder has many more words than this file.
  const listIn = haveFolders ? allOf : everydayOf
  const [ours, theirs] = [listIn(one), listIn(other)]
  let [own, others] = [0, 0]
  for (const word of words) {
    const [isOurs, isTheirs] = [holds(ours, word), holds(theirs, word)]
    if (isOurs && !isTheirs) own++
    else if (isTheirs && !isOurs) others++
  }
  if (own >= FEWEST_CLEAR && own >= TIMES_CLEAR * others) return 'clearly'
  if (others >= FEWEST_CLEAR && others >= TIMES_CLEAR * own) return 'clearly-not'
  if (Math.max(own, others) < FEWEST || own === others) return 'neither'
  return own > others ? 'rather' : 'rather-not'
}
