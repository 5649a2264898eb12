import type { Language } from './language.ts'
import { demonyms, paradigm, together, withEndings } from './paradigm.ts'

/** Spanish: names do not decline; demonyms and words in -ista. */
export const spanish: Language = {
  match: { term: 'stem' },
  inflection: paradigm(`
    -: s es
  `),
  derivation: together(
    withEndings(
      paradigm(`
        -: an ian
        ia: ian i -
        a: an e eñ -
        o: an eñ
        e: en
        ú: uan
        to: ci
        cia: c
        onia: ac
        quía: c
        istán: -
      `),
      'o a os as',
    ),
    paradigm(`
      -: ense enses í íes ista istas ismo
      ania: án ana anes anas
      cia: cés cesa ceses cesas
      a: ense enses ense eño eña
      á: iense ienses
      án: aní aníes
      c: qués quesa queses quense quenses
    `),
  ),
  demonyms: demonyms(`
    estados unidos | ee uu | eeuu: estadounidense norteamerican american
    alemania: alemán aleman
    gran bretaña | reino unido: británic ingles inglés
    inglaterra: ingles inglés
    francia: francés frances
    españa: español
    grecia: grieg
    bélgica: belga
    suiza: suiz
    polonia: polac
    turquía: turco turca
    hungría: húngar
    croacia: croat
    marruecos: marroquí
    países bajos | holanda: neerland holand
    corea del norte: norcorean
    corea del sur: surcorean
    república checa | chequia: chec
    unión europea | ue: europe comunitari
    arabia saudí | arabia saudita: saudí
    sudáfrica: sudafrican
    londres: londinens
    moscú: moscovita
    parís: parisi parisin
    nueva york: neoyorquin
    méxico: mexican mejican
    américa del sur | sudamérica: sudamerican suramerican
    américa latina: latinoamerican
    israel: israelí israelit
  `),
}
