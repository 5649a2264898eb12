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
  ru: {
    mk: 'што дека беше ќе овие тоа кој нема биде врз',
  },
}

export interface Neighbour {
  readonly language: string
  readonly words: ReadonlySet<string>
}

export const NEIGHBOURS: ReadonlyMap<string, readonly Neighbour[]> = new Map(
  Object.entries(LISTED).map(([own, neighbours]) => [
    own,
    Object.entries(neighbours).map(([language, words]) => ({ language, words: new Set(words.split(' ')) })),
  ]),
)
