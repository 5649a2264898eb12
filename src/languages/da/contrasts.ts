import type { ContrastWords } from '../model.ts'

/**
 * Danish words for meanings that exclude each other in news: a short list, by the members of the families in
 * `languages/contrasts.ts`; `ContrastWords` in `shapes/check.ts` says how they are written. Source: collected for these
 * checks, from no other work. No native speaker has read them.
 */
export const da: ContrastWords = {
  up: 'steg stiger steget stigning voksede øget ~højere ~op ~mere ~stigende ~hæv* ~øg*',
  down: 'faldt falder faldet fald ~lavere ~ned ~mindre ~sænk* ~nedgang ~reduc*',
  more: 'flere mere ~over ~højere ~yderligere ~større ~godt',
  fewer: 'færre ~mindre ~under ~lavere ~knap',
  atLeast: 'mindst i_hvert_fald ~flere_end ~mere_end ~over ~minimum',
  atMost: 'højst maksimalt ~op_til ~maks ~mindre ~færre',
  allOf: 'alle samtlige ~hele ~hver* ~alt ~al ~begge',
  someOf: 'nogle enkelte visse ~flere ~del ~noget ~nogen',
  before: 'før inden ~forud ~tidligere ~førend',
  after: 'efter ~siden ~senere ~derefter',
  former: 'tidligere eks forhenværende ~daværende ~gamle',
  hurt: 'såret sårede kvæstet kvæstede tilskadekom*',
  old: 'ældst ældste ~ældre ~gam* ~år*',
  young: 'yngst yngste ~ung* ~yngre ~barn*',
  accused:
    'tiltalt_for sigtet_for mistænkt_for ~tiltal* ~sigt* ~mistænk* ~mistank* ~anklag* ~beskyld* ~påstå* ~skulle_have ~formod*',
}
