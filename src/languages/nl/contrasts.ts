import type { ContrastWords } from '../model.ts'

/**
 * Dutch words for meanings that exclude each other in news: a short list, by the members of the families in
 * `languages/contrasts.ts`; `ContrastWords` in `shapes/check.ts` says how they are written. Source: collected for these
 * checks, from no other work. No native speaker has read them.
 */
export const nl: ContrastWords = {
  up: 'stijgt steeg stegen gestegen stijging stijgen toegenomen nam_toe ~toename ~hoger ~meer ~groei* ~verhoog* ~omhoog ~op',
  down: 'daalt daalde daalden gedaald daling dalen gezakt zakte ~afname ~afgenomen ~lager ~minder ~verlaag* ~omlaag ~neer',
  more: 'meer ~hoger ~extra ~groter ~boven ~ruim ~verder',
  fewer: 'minder ~lager ~onder ~beneden ~kleiner ~nog_geen',
  atLeast: 'minstens ten_minste tenminste minimaal op_zijn_minst ~zeker ~meer_dan ~ruim ~minimum ~boven ~over',
  atMost: 'hoogstens maximaal ten_hoogste op_zijn_hoogst ~tot ~niet_meer ~maximum ~minder',
  allOf: 'alle allemaal ~ieder* ~elk* ~heel ~hele ~iedereen ~al ~gehele ~beide',
  someOf: 'sommige enkele ~een_paar ~aantal ~verschillende ~wat ~deel ~diverse ~enige',
  before: 'voordat voorafgaand ~voor ~eerder ~alvorens ~vroeger',
  after: 'nadat na ~daarna ~later ~achter ~sinds ~volgend*',
  former: 'voormalig* ex ~oud ~vroeger* ~toenmalig* ~eerdere ~gewezen',
  hurt: 'gewond* verwond*',
}
