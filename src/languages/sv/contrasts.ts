import type { ContrastWords } from '../model.ts'

/**
 * Swedish words for meanings that exclude each other in news: a short list, by the members of the families in
 * `languages/contrasts.ts`; `ContrastWords` in `shapes/check.ts` says how they are written. Source: collected for these
 * checks, from no other work. No native speaker has read them.
 */
export const sv: ContrastWords = {
  up: 'ökade ökar ökat ökning steg stiger stigit stigande ~högre ~upp ~mer ~växte ~höj*',
  down: 'minskade minskar minskat minskning sjönk sjunker sjunkit föll fallit ~lägre ~ner ~ned ~mindre ~sänk*',
  more: 'fler mer ~över ~högre ~ytterligare ~större ~drygt',
  fewer: 'färre ~mindre ~under ~lägre ~knappt',
  atLeast: 'minst åtminstone ~fler_än ~mer_än ~över ~drygt ~minimum',
  atMost: 'högst som_mest max ~upp_till ~maximalt ~mindre ~färre',
  allOf: 'alla samtliga ~hela ~varje ~allt ~all ~var ~båda',
  someOf: 'några somliga vissa ~flera ~del ~en_del ~någon ~något',
  before: 'innan ~före ~tidigare ~förrän ~inför',
  after: 'efter ~sedan ~senare ~därefter ~följande',
  former: 'förre förra före_detta ex ~tidigare ~forna ~dåvarande ~gamla ~förutvarande',
  hurt: 'skadad* skadades skadats sårad*',
}
