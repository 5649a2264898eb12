import type { ContrastWords } from '../model.ts'

/**
 * Czech words for meanings that exclude each other in news: a short list, by the members of the families in
 * `languages/contrasts.ts`; `ContrastWords` in `shapes/check.ts` says how they are written. Source: collected for these
 * checks, from no other work. No native speaker has read them.
 */
export const cs: ContrastWords = {
  up: 'vzrostl vzrostla vzrostlo vzrostly vzroste stoupl stoupla stouplo stouply stoupá zvýšil* růst růstu nárůst* ~vyšší* ~více ~zvýš* ~rost* ~stoup* ~zdraž*',
  down: 'klesl klesla kleslo klesly klesá klesne pokles* snížil* ~nižší* ~méně ~sníž* ~kles* ~zlevn*',
  more: 'více víc ~přes ~nad ~vyšší ~další ~větší ~vyššímu',
  fewer: 'méně míň ~pod ~nižší ~necel* ~menší',
  atLeast: 'nejméně alespoň aspoň přinejmenším minimálně ~přes ~více ~nad ~minim*',
  atMost: 'nejvýše maximálně nanejvýš ~až ~do ~max* ~méně ~nejvíce',
  allOf: 'všichni všechny všech všem všechna ~každ* ~celý* ~celé* ~celou ~všec* ~oba ~obě ~vš*',
  someOf: 'někteří některé některých několik ~část ~něk* ~pár ~různ*',
  before: 'předtím dříve_než ~před ~než ~dřív* ~předch*',
  after: 'poté ~po ~později ~potom ~následn* ~od ~pak ~když',
  former:
    'bývalý bývalá bývalé bývalého bývalému bývalým bývalou bývalí exprezident* exministr* expremiér* ~někdejší* ~dřívější* ~ex ~tehdejší* ~ex* ~dříve',
  hurt: 'zraněn* zranil* raněn* ~zran*',
}
