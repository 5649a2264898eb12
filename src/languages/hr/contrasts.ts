import type { ContrastWords } from '../model.ts'

/**
 * Croatian words for meanings that exclude each other in news: a short list, by the members of the families in
 * `languages/contrasts.ts`; `ContrastWords` in `shapes/check.ts` says how they are written. Source: collected for these
 * checks, from no other work. No native speaker has read them.
 */
export const hr: ContrastWords = {
  up: 'raste porast povećava povećale povećali poskupjel* podigla podigao porasla porastao porasle porasli rast rasta porast* povećao povećala povećan* ~rast* ~poras* ~poveć* ~viš* ~više ~skoč*',
  down: 'smanjuje smanjile smanjili pojeftinil* opao opala opali pao pala pali pale pad pada smanjio smanjila smanjen* ~pad* ~smanj* ~niž* ~manje',
  more: 'dulje duže više ~iznad ~preko ~dodatn* ~već* ~dalj*',
  fewer: 'manje ~ispod ~manj*',
  atLeast: 'najmanje barem minimalno ~više ~preko ~minim*',
  atMost: 'najviše maksimalno ~do ~maks* ~manje',
  allOf: 'svi sve svih svim ~svak* ~cijel* ~sv* ~oba ~obje',
  someOf: 'neki neke nekih nekoliko ~dio ~nek* ~pojedin*',
  before: 'prije ~ranije ~prethod* ~dok',
  after: 'nakon poslije ~kasnije ~zatim ~od ~kad*',
  former: 'bivši bivša bivše bivšeg bivšem bivšim bivšu bivših ~nekadašnj* ~tadašnj* ~eks*',
  hurt: 'ozlijeđen* ranjen* povrijeđen*',
  old: 'najstarij* ~star*',
  young: 'najmlađ* ~mlad* ~mlađ*',
  next: 'sljedeć*_tjed* sljedeć*_mjesec* sljedeć*_godin* sljedeć*_sezon* iduć*_tjed* iduć*_mjesec* iduć*_godin* iduć*_sezon* ~sljedeć* ~iduć* ~naredn* ~buduć* ~za',
  previous:
    'prošl*_tjed* prošl*_mjesec* prošl*_godin* prošl*_sezon* lani ~prošl* ~posljednj* ~zadnj* ~prethodn* ~prije ~jučer ~protekl*',
  accelerate: 'ubrza* ~brz* ~brž*',
  decelerate: 'uspor* ~spor*',
  enough: 'dovoljn* ~dosta',
  lacking: 'nedostaje nedostaju nedostat* nedovoljn* ~manjk* ~malo',
  claimed:
    '~prema ~optuž* ~tvrd* ~navodn* ~sumnj* ~izjav* ~kaž* ~rekl* ~rekao ~kazal* ~kaza* ~navod* ~smatra* ~tereti* ~terete ~riječima ~priopć* ~okrivlj* ~po ~mišljenj* ~tužb*',
  financeMinister: 'ministar_financija ministra_financija ministrica_financija ~financ* ~riznic*',
  foreignMinister: 'ministar_vanjskih_poslova ministra_vanjskih_poslova ministrica_vanjskih_poslova ~vanjsk* ~diplom*',
  defenceMinister: 'ministar_obrane ministra_obrane ministrica_obrane ~obran* ~rat*',
  interiorMinister:
    'ministar_unutarnjih_poslova ministra_unutarnjih_poslova ministrica_unutarnjih_poslova ~unutarnj* ~unutrašnj*',
  justiceMinister: 'ministar_pravosuđa ministra_pravosuđa ministrica_pravosuđa ~pravosuđ*',
  healthMinister: 'ministar_zdravstva ministra_zdravstva ministrica_zdravstva ~zdrav*',
  houseSpeaker: 'predsjednik_parlamenta predsjednica_parlamenta ~predsjedni*',
  night: '~noć* ~ponoć* ~sinoć ~večer*',
  unchanged: 'nepromijenjen* ~stabil* ~zadrž* ~osta* ~ist*',
  drone: 'dron* ~bespilot*',
  missile: 'raket* projektil* ~projektil*',
  tank: 'tenk* ~oklop*',
  gold: 'zlat* ~zlać*',
  silver: 'srebr* ~srebr*',
  guilty: 'kriv* osuđen* osudi* ~osud* ~presud*',
  innocent: 'nevin* nedužn* oslobođen* oslobodi* ~oslob*',
  uphold: 'potvrdi* potvrđ* ~zadrž*',
}
