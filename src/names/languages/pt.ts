import type { Language } from './language.ts'
import { demonyms, paradigm, together, withEndings } from './paradigm.ts'

/** Portuguese: articles contract before a name; demonyms in -ano, -ês and -ense, words in -ista. */
export const portuguese: Language = {
  match: { term: 'stem' },
  derivation: together(
    withEndings(
      paradigm(`
        -: ian an
        ia: ian -
        ânia: anian
        ália: alian
        ússia: uss
        a: an e -
        o: an
        ã: anian
      `),
      'o a os as',
    ),
    paradigm(`
      -: ense enses ês esa eses ista istas ismo
      a: ense enses ês esa eses
      ça: cês cesa ceses cesas
      anha: ão ã ães ãs
    `),
  ),
  demonyms: demonyms(`
    estados unidos | eua: american norteamerican estadunidense estadounidense
    alemanha: alemão alemã alemães
    grã bretanha | reino unido: britânic ingles inglês
    frança: frances francês
    espanha: espanho
    grécia: greg
    polônia | polónia: polonê polone polac
    turquia: turco turca
    união europeia | ue: europe
    coreia do norte | coreia do sul: corean
    moscou | moscovo: moscovit
  `),
}
