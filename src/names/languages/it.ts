import type { Language } from './language.ts'
import { demonyms, paradigm, together, withEndings } from './paradigm.ts'

/** Italian: articles elide before a name; demonyms in -ano and -ese, words in -ista. */
export const italian: Language = {
  match: { term: 'stem' },
  derivation: together(
    withEndings(
      paradigm(`
        -: ian an
        ia: ian -
        a: an e -
        o: an
        e: ian en
      `),
      'o a i e',
    ),
    paradigm(`
      -: ese esi ista isti iste ismo
      ia: ese esi
      a: ese esi
    `),
  ),
  demonyms: demonyms(`
    stati uniti | usa: statunitens american
    germania: tedesc
    gran bretagna | regno unito: britannic ingles
    francia: frances
    grecia: grec
    spagna: spagnol
    svizzera: svizzer
    polonia: polacc
    turchia: turco turca turchi
    unione europea | ue: europe comunitari
    corea del nord: nordcorean
    corea del sud: sudcorean
    mosca: moscovit
    londra: londines
  `),
}
