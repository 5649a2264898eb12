import type { ContrastWords } from '../model.ts'

/**
 * Norwegian words for meanings that exclude each other in news: a short list, by the members of the families in
 * `languages/contrasts.ts`; `ContrastWords` in `shapes/check.ts` says how they are written. Source: collected for these
 * checks, from no other work. No native speaker has read them.
 */
export const nb: ContrastWords = {
  up: 'økte øker økt økning steg stiger steget stigning ~høyere ~opp ~mer ~vokste ~hev*',
  down: 'falt faller nedgang sank synker sunket ~lavere ~ned ~mindre ~redu* ~senk*',
  more: 'flere mer ~over ~høyere ~ytterligere ~større',
  fewer: 'færre ~mindre ~under ~lavere ~knapt',
  atLeast: 'minst ~flere_enn ~mer_enn ~over ~minimum ~i_hvert_fall',
  atMost: 'høyst maksimalt ~opptil ~opp_til ~maks ~mindre',
  allOf: 'alle samtlige ~hele ~hver* ~alt ~all ~begge',
  someOf: 'noen enkelte visse ~flere ~del ~noe',
  before: 'før ~innen ~tidligere ~forut',
  after: 'etter ~siden ~senere ~deretter',
  former: 'tidligere eks ~daværende ~forhenværende ~gamle',
  hurt: 'skadet skadde såret ~skadd',
  old: 'eldst eldste ~eldre ~gam* ~år*',
  young: 'yngst yngste ~ung* ~yngre ~barn*',
  accused:
    'tiltalt_for siktet_for mistenkt_for ~tiltal* ~sikt* ~mistenk* ~mistank* ~anklag* ~beskyld* ~påstå* ~skal_ha',
}
