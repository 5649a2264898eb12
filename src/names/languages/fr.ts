import type { Language } from './language.ts'
import { demonyms, paradigm, together, withEndings } from './paradigm.ts'

/** French: articles and prepositions elide before a name, capitals may lose their accents. */
export const french: Language = {
  bareCapitals: true,
  match: { term: 'stem' },
  inflection: paradigm(`
    -: s
  `),
  derivation: together(
    withEndings(
      paradigm(`
        -: ais ien ois ain éen
        a: ien ais ain éen
        e: ais ien ois ain éen
        ie: ien ais
        que: cain quais
        ce: çais
        ède: édois
        ège: égien
        ël: élien
        éou: éruvien
        ec: écois
        es: ois ais
        ou: ovien
      `),
      '- e s es ne nes',
    ),
    paradigm(`
      ie: e es
      quie: c que cs ques
      que: que ques cain caine cains caines
      -: iste istes isme
    `),
  ),
  demonyms: demonyms(`
    états unis | usa: américain étatsunien
    allemagne: allemand
    grande bretagne | royaume uni: britannique anglais
    angleterre: anglais
    espagne: espagnol
    grèce: grec grecque
    belgique: belge
    suisse: suisse
    turquie: turc turque
    russie: russe
    pologne: polonais
    chine: chinois
    suède: suédois
    danemark: danois
    israël: israélien israélo israélite
    palestine: palestinien palestino
    république tchèque | tchéquie: tchèque tchéco
    pays bas | hollande: néerlandais hollandais
    corée du nord | corée du sud: coréen
    union européenne | ue: européen communautaire
    arabie saoudite: saoudien
    afrique du sud: africain
    londres: londonien
    moscou: moscovite
    pérou: péruvien
    québec: québécois
    amérique du sud | amérique latine: américain
  `),
}
