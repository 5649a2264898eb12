import type { Locale } from '../model.ts'
import { listOf } from './word-lists.ts'

/** Words of a language, with `*` for any ending. */
interface WordList {
  readonly words: ReadonlySet<string>
  readonly stems: readonly string[]
}

function wordListOf(list: string): WordList {
  const all = listOf(list)
  return {
    words: new Set(all.filter(word => !word.endsWith('*'))),
    stems: all.filter(word => word.endsWith('*')).map(word => word.slice(0, -1)),
  }
}

const countIn = (words: readonly string[], list: WordList): number =>
  words.filter(word => list.words.has(word) || list.stems.some(stem => word.startsWith(stem))).length

/** What only Nynorsk has, and what Bokmål writes in its place. */
const NYNORSK = wordListOf(`
  ikkje eg dei frå vart verta verte vorte kva kven korleis kvifor nokon nokre noko berre meir sjå hjå heile fleire mykje saman gjere
  gjer vere desse ein eit sjølv seier seie fekk gjekk kjem tek teken heim dykk kvar kvart anten einskild* skule* ynskj* vore òg
`)
const BOKMAAL = wordListOf(`
  ikke jeg fra ble bli blitt hva hvem hvordan hvorfor noen noe bare mer se hos hele flere mye sammen gjøre gjør være disse en et selv
  sier si fikk gikk kommer tar hjem hver hvert enten enkelt* skole* ønsk* vært også
`)

/** Words with the -ije- and -je- of Croatian and Bosnian, which Serbian mostly writes with -e-. */
const WITH_JE = wordListOf(`
  prije poslije nakon gdje negdje ovdje vrijeme* mjesto mjesta mjestu mjesec* mjer* svijet* svjet* dvije obje uvijek cijel* dio dijel* djec* dijete
  riječ* rijek* vijeć* vijest* ponedjelj* srijed* sljedeć* posljednj* predsjedni* sjedni* čovjek* promjen* primjer* zahtjev* vrijed* povrijeđ*
  vidjeti htjel* željel* donijel* uvjet* liječni* izvješ*
`)
/** What Bosnian shares with Serbian, and Croatian says otherwise. */
const EAST = wordListOf(`
  niko neko ko šta hiljad* januar* februar* april* maj maja maju juni juna junu juli jula julu avgust* august* septemb* oktob* novemb* decemb*
  sedmic* uradi* historij* lahk* mehk* kahv* hljeb* voz vozovi fudbal* pozorišt* univerzitet* saopći* saopšt* porodic* muzik* milion* evrop*
  uslov* kancelari* učestv* saradnj* sigurnosn* kompanij*
`)
/** What only Croatian says. */
const CROATIAN = wordListOf(`
  tko netko nitko tisuć* tjed* siječ* veljač* ožujk* travnj* svibnj* lipnj* srpnj* kolovoz* rujn* listopad* studen* prosinc* tijekom tvrtk*
  glazb* sveučiliš* kazališ* povijes* vlak vlaka vlakov* kruh* nogomet* priopć* milijun* europ* obitelj* znanost* tisk* sudjelova* suradnj* županij*
`)

const FEWEST = 3

function mayBeBosnian(words: readonly string[]): boolean {
  const [jekavian, east, west] = [WITH_JE, EAST, CROATIAN].map(list => countIn(words, list))
  return (jekavian ?? 0) >= FEWEST && (west ?? 0) <= (east ?? 0)
}

/**
 * A language that a text in `language` may be in as well, if no detector tells the two apart: Nynorsk, which reads as
 * Norwegian, and Bosnian, which reads as Croatian or Serbian. `words` are in small letters.
 */
export function relativeOf(words: readonly string[], language: Locale): Locale | undefined {
  if (language === 'nb') {
    const own = countIn(words, NYNORSK)
    return own >= FEWEST && own > countIn(words, BOKMAAL) ? 'nn' : undefined
  }
  return (language === 'hr' || language === 'sr') && mayBeBosnian(words) ? 'bs' : undefined
}
