import type { Language } from './language.ts'
import { demonyms, paradigm } from './paradigm.ts'

/** Catalan: articles elide before a name; demonyms in -à and -ès, words in -ista. */
export const catalan: Language = {
  match: { term: 'stem' },
  derivation: paradigm(`
    -: ès esa esos eses ià iana ians ianes ista istes isme
    a: à ana ans anes ès esa esos eses
    ia: ià iana ians ianes ès esa esos eses
    ússia: us ussa russos usses
    ç: cès cesa cesos ceses
    ça: cès cesa cesos ceses
  `),
  demonyms: demonyms(`
    estats units | eua: americ estatunidenc
    alemanya: alemany
    regne unit | gran bretanya: britànic anglès
    frança: francès frances
    grècia: grec greg
    espanya: espanyo
    polònia: polone polac polonès
    turquia: turc turca
    unió europea | ue: europe
    rússia: rus russ
    moscou: moscovit
  `),
}
