import { languageOf } from './language-tag.ts'
import { listOf } from './word-lists.ts'

/** Everyday words that one of two near languages has, and the other one has not or writes otherwise. */
interface NearLanguage {
  readonly tag: string
  readonly own: string
  readonly other: string
}

const GALICIAN = `
  unha unhas dunha nunha cunha un dun nun cun non con súa súas xa tamén ata moi máis polo pola coa co ó á ós ás ten teñen xunto
  son persoas anos cando ademais dous dúas onte hoxe ben fai
`
const MACEDONIAN = 'ќе веќе меѓу сѐ дека тоа што оваа овој нив исто според сите поради'

/**
 * Languages that detectors take for another one, by the one that they take them for: Serbian in Latin letters, and those that
 * they do not know at all.
 */
const NEAR: Readonly<Record<string, readonly NearLanguage[]>> = {
  hr: [
    {
      tag: 'sr',
      own: `
        gde posle vreme vremena mesto mesta mestu svet sveta svetu svetskom pre takođe hiljada hiljade šta deo dela celo celu
        nedelja nedelje nedelju ponedeljak sreda sredu sredom uslov uslove uslovi predsednik predsednika predsednica opština
        opštine opštini rešenje izveštaj bezbednost bezbednosti evrope evropu evropske evropski evra uvek videti odsto miliona
        saveta savet mesec meseca meseci januara februara marta aprila maja juna jula avgusta septembra oktobra novembra decembra
        dve obe ove svedoka pobeda pobede uspeh cena cene mera mere vera lekar reč reči smeh mleko reka reke dete dece čovek
        poslednji poslednjih saopštenju saopštio učešće učestvuje biće zahtev primer zamenik sednica sednici voz vozovi
      `,
      other: `
        gdje poslije vrijeme vremena mjesto mjesta mjestu svijet svijeta svijetu svjetskom prije također tisuća tisuće što dio
        dijela cijelo cijelu tjedan tjedna tjednu ponedjeljak srijeda srijedu srijedom uvjet uvjete uvjeti predsjednik
        predsjednika predsjednica općina općine općini rješenje izvješće sigurnost sigurnosti europe europu europske europski eura
        uvijek vidjeti posto milijuna vijeća vijeće mjesec mjeseca mjeseci siječnja veljače ožujka travnja svibnja lipnja srpnja
        kolovoza rujna listopada studenoga studenog prosinca dvije obje ove svjedoka pobjeda pobjede uspjeh cijena cijene mjera
        mjere vjera liječnik riječ riječi smijeh mlijeko rijeka rijeke dijete djece čovjek posljednji posljednjih priopćenju
        priopćio sudjeluje bit zahtjev primjer zamjenik sjednica sjednici vlak vlakovi tijekom tvrtke kuna
      `,
    },
  ],
  pt: [
    {
      tag: 'gl',
      own: GALICIAN,
      other:
        'em uma umas um numa não com já também ainda até muito mais dois duas nem quando ontem hoje sua suas mas são ele pelo pela foram há tem sem depois pessoas isso fazer bem',
    },
  ],
  es: [
    {
      tag: 'gl',
      own: GALICIAN,
      other:
        'la el los las una unas un al con son ya también aún hasta muy más además dos ni cuando ayer hoy junto su sus ha fue había años sin año donde tiene hay después hacer según personas',
    },
  ],
  bg: [{ tag: 'mk', own: MACEDONIAN, other: 'ще вече между всичко това тази този тях според всички' }],
  sr: [{ tag: 'mk', own: MACEDONIAN, other: 'ће већ међу све то ова овај њих исто према сви због је' }],
  nl: [
    {
      tag: 'af',
      own: 'nie vir hulle sê baie wees ’n hy het ons die gesê kan is dit wat nuwe nog',
      other: 'niet voor zij zegt zeer zijn een hij heeft wij de gezegd kan is dit wat nieuwe nog',
    },
  ],
}

/** One such word may be of a name or a quotation. */
const FEWEST = 3

/** Of a text that reads as one language: the near one that it may be instead, and which of the two its words speak for. */
export interface Nearness {
  readonly near: string
  /** Undefined where the words speak for neither. */
  readonly spokenFor: string | undefined
}

/** What everyday words say of a text in a language that another one is taken for; undefined for all other languages. */
export function nearness(language: string, words: readonly string[]): Nearness | undefined {
  const all = (languageOf(NEAR, language) ?? []).map(({ tag, own, other }): Nearness => {
    const [ours, theirs] = [new Set(listOf(own)), new Set(listOf(other))]
    const count = (some: ReadonlySet<string>, others: ReadonlySet<string>): number =>
      words.filter(word => some.has(word) && !others.has(word)).length
    const [found, against] = [count(ours, theirs), count(theirs, ours)]
    const isClear = Math.max(found, against) >= FEWEST && found !== against
    return { near: tag, spokenFor: isClear ? (found > against ? tag : language) : undefined }
  })
  return all.find(({ near, spokenFor }) => near === spokenFor) ?? all[0]
}
