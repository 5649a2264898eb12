/**
 * Common words of similar languages that the language itself lacks: for similar languages that the detector does not
 * know.
 */
const LISTED: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  es: {
    gl: 'unha dunha nunha cunha unhas dous duas cos coas pola polas súa súas seus teus aos ás ninguén tivo tivera tamén onte hoxe xente xunto máis moito moitos moita moitas fixo foise dixo cando entón grazas',
    ast: 'dellos delles dempués entós tamién munchu muncha munchos',
  },
  pt: {
    gl: 'unha dunha nunha cunha unhas dous cos coas polo ninguén tivo tivera tamén onte hoxe xente xunto máis moito moitos fixo dixo cando entón grazas',
  },
  id: {
    ms: 'kerana polis syarikat minit ogos disember julai jumaat khamis isnin wang peratus jambatan kanak selepas manakala memaklumkan iaitu menerusi setakat kelmarin kekal awak hospital',
  },
  ms: {
    id: 'karena menit agustus desember juli jumat kamis senin uang persen sedangkan kemarin yaitu bahwa',
  },
  ru: {
    mk: 'што дека беше ќе овие тоа кој нема биде врз',
    be: 'каб гэта гэты гэтая пасля няма ён яны дзе калі таксама якія якая гадоў',
  },
  uk: {
    be: 'каб гэта гэты гэтая пасля няма ён яны дзе таксама якія якая гадоў былі',
  },
  be: {
    ru: 'чтобы это эта после нет где когда также которые лет',
    uk: 'щоб після немає він вони коли який років',
  },
  bg: {
    mk: 'дека ќе овие оваа овој тоа кој нема врз со нивните еден',
  },
  mk: {
    bg: 'че ще тази този това които която който със през бъде няма като още',
  },
  nl: {
    af: 'vir hulle hierdie daardie sy baie gesê mense vandag sê skool polisie wêreld tyd hê besig aangesien',
    fy: 'yn foar wurdt wurde binne minsken moatte jier',
  },
  af: {
    nl: 'niet zijn hij zij wij deze mensen gezegd vandaag zegt politie wereld tijd wordt worden heeft hebben zei',
  },
  de: {
    lb: 'huet hunn vun fir ginn wéi méi awer ëm gouf gëtt',
  },
  nb: {
    nn: 'ikkje eit frå vere vart berre noko nokon nokre korleis kva kven kvar meir mykje sjølv eg dei',
  },
  nn: {
    nb: 'ikke fra være ble noe noen hvordan hva hvem mye selv jeg sier',
  },
  hr: {
    sr: 'nedelje nedelja nedelju vozovi voz vreme uvek gde dve hiljada hiljade predsednik opština deca čovek hleb avgust avgusta decembar decembra januara izveštaj fabrika juče posle',
  },
  sr: {
    hr: 'tjedan tjedna tisuća tisuće kolovoza srpnja lipnja prosinca siječnja izvješće općina tvornica nogomet',
  },
  gl: {
    pt: 'uma numa duma dois não são então também muito muitos ontem hoje depois ninguém',
  },
}

export interface Neighbour {
  readonly language: string
  readonly words: ReadonlySet<string>
}

/** The lists by the locale that they are foreign to. */
export const neighboursOf = (
  listed: Readonly<Record<string, Readonly<Record<string, string>>>>,
): ReadonlyMap<string, readonly Neighbour[]> =>
  new Map(
    Object.entries(listed).map(([own, neighbours]) => [
      own,
      Object.entries(neighbours).map(([language, words]) => ({ language, words: new Set(words.split(' ')) })),
    ]),
  )

export const NEIGHBOURS = neighboursOf(LISTED)
