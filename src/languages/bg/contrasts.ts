import type { ContrastWords } from '../model.ts'

/**
 * Bulgarian words for meanings that exclude each other in news: a short list, by the members of the families in
 * `languages/contrasts.ts`; `ContrastWords` in `shapes/check.ts` says how they are written. Source: collected for these
 * checks, from no other work. No native speaker has read them.
 */
export const bg: ContrastWords = {
  up: 'нарасна нараснаха увеличи* повиши* ръст ръста скочи ~увелич* ~повиш* ~по-висок* ~повече ~раст* ~нарас* ~покач*',
  down: 'намаля намаляха спадна спаднаха понижи* спад спада ~намал* ~пониж* ~по-нис* ~по-малко ~спад*',
  more: 'повече ~над ~допълнително ~още ~по',
  fewer: 'по_малко ~под ~малко',
  atLeast: 'поне най_малко минимум ~над ~повече ~миним*',
  atMost: 'най_много максимум ~до ~под ~макс* ~малко',
  allOf: 'всички ~всеки ~всяк* ~цял* ~всичк* ~двете',
  someOf: 'някои няколко ~част ~някол* ~няк*',
  before: 'преди ~предиш* ~по-рано',
  after: 'след ~следв* ~по-късно ~после ~откакто',
  former: 'бивш бивша бившия бившият бившата бивши бившите ~някогаш* ~тогава* ~екс*',
  hurt: 'ранен* пострадал* наранен*',
}
