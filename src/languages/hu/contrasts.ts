import type { ContrastWords } from '../model.ts'

/**
 * Hungarian words for meanings that exclude each other in news: a short list, by the members of the families in
 * `languages/contrasts.ts`; `ContrastWords` in `shapes/check.ts` says how they are written. Source: collected for these
 * checks, from no other work. No native speaker has read them.
 */
export const hu: ContrastWords = {
  up: 'nőtt nőttek emelkedett emelkedtek emelkedik növekedett növekedés* emelkedés* ~több ~magasabb ~növ* ~nő* ~emel* ~fel*',
  down: 'csökkent csökkentek csökken csökkenés* esett zuhant ~kevesebb ~alacsonyabb ~csökk* ~le*',
  more: 'több többet ~magasabb ~felett ~fölött ~további ~nagyobb ~mint',
  fewer: 'kevesebb kevesebbet ~alatt ~alacsonyabb ~kisebb ~kevés*',
  atLeast: 'legalább minimum ~több ~felett ~fölött ~minim*',
  atMost: 'legfeljebb maximum ~akár ~max* ~kevesebb ~ig',
  allOf: 'minden összes valamennyi ~mind* ~egész ~teljes ~össz* ~valamenny*',
  someOf: 'néhány egyes ~rész* ~pár ~némely* ~több ~valam*',
  before: 'előtt mielőtt ~korább* ~megelőz* ~előt*',
  after: 'után miután ~később ~követő* ~óta ~majd ~ut*',
  former: 'volt egykori korábbi ex ~akkori ~régi ~hajdani ~ex*',
  hurt: 'megsebesül* megsérül* sebesült* sérült*',
}
