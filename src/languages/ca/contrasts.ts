import type { ContrastWords } from '../model.ts'

/**
 * Catalan words for meanings that exclude each other (puja, baixa), and for places, by the members of the families in
 * `languages/contrasts.ts`; `ContrastWords` in `languages/model.ts` says how they are written. Source: collected for these
 * checks, from no other work, and corrected where translations by people were called wrong. No native speaker has read them.
 */
export const ca: ContrastWords = {
  up: 'puja pugen pujar* pujat pujada augment* creix* créix* increment* dispar* dobl* tripl* alça ~més ~major*',
  down: 'baixa baixen baixar* baixat cau cauen caigu* disminu* redu* enfons* meitat descend* davall* ~menys ~menor*',
  atLeast: 'almenys si_més_no com_a_mínim ~mínim ~més_de ~menys',
  atMost: 'com_a_màxim ~màxim ~fins ~menys_de',
  accept: 'accept* aprov* acolli* ~admet* ~acord*',
  reject: 'rebutj* refus* nega negà negat neguen descart* ~no ~contra',
  everybody: 'tothom ~tots ~totes ~tot ~cada',
  nobody: 'ningú ~cap ~no ~ni',
  he: 'ell ~el ~seu',
  she: 'ella ~la ~seva ~seu',
  former: '~ex* ~antic ~antig* ~anterior* ~aleshores ~llavors',
}
