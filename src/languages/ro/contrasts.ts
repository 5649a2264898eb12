import type { ContrastWords } from '../model.ts'

/**
 * Romanian words for meanings that exclude each other in news: a short list, by the members of the families in
 * `languages/contrasts.ts`; `ContrastWords` in `shapes/check.ts` says how they are written. Source: collected for these
 * checks, from no other work. No native speaker has read them.
 */
export const ro: ContrastWords = {
  up: 'crescute cresc creșteri creșterii urcat_cu urcat_la urcă_cu urcă_la urcat_de majorează majorare majorarea majorată majorate în_urcare în_creștere crescut crește creștere creșterea majorat ~creș* ~cresc* ~mai_mare ~mai_mult ~urc* ~ridic* ~major*',
  down: 'scăzute scad scădeau scăderi scăderii coborât_la coborât_cu coboară diminuat diminuare diminuarea redus_cu redus_la reducere reducerea în_scădere scăzut scade scădere scăderea ~scad* ~scăd* ~mai_mic ~mai_puțin ~redus* ~cobor* ~diminu*',
  more: 'mai_mult mai_mulți mai_multe ~peste ~suplimentar* ~mai_mare',
  fewer: 'mai_puțin mai_puțini mai_puține ~sub ~mai_mic* ~redus*',
  atLeast: 'cel_puțin minimum ~peste ~mai_mult* ~minim* ~măcar',
  atMost: 'cel_mult maximum ~până ~maxim* ~mai_puțin',
  allOf: 'toți toate tuturor ~fiecare ~întreg* ~tot ~toat* ~ambe*',
  someOf: 'unii unele câțiva câteva ~parte ~unor ~anumi* ~diver*',
  before: 'înainte ~anterior* ~până ~precedent*',
  after: 'după ~ulterior* ~apoi ~mai_târziu ~de_la',
  former: 'fost fosta fostul foști foste fostului fostei ~ex ~ex* ~atunci',
  hurt: 'rănit răniți rănite rănită ~rănit*',
  accused:
    'acuzat_de acuzată_de acuzați_de suspectat_de suspectată_de ~acuz* ~suspect* ~inculpat* ~presupus* ~învinui* ~bănui* ~suspici* ~ar_fi',
  next: 'săptămâna_viitoare luna_viitoare primăvara_viitoare vara_viitoare toamna_viitoare iarna_viitoare stagiunea_viitoare anul_viitor sezonul_viitor ~viito* ~următo* ~peste ~urm*',
  previous:
    'săptămâna_trecută luna_trecută primăvara_trecută vara_trecută toamna_trecută iarna_trecută stagiunea_trecută anul_trecut sezonul_trecut ~trecut* ~ultim* ~precedent* ~ieri ~acum ~anteri* ~recent*',
  accelerate: 'accelera* ~rapid* ~repede',
  decelerate: 'încetin* decelera* ~lent* ~tempera*',
  enough: 'suficient* îndeajuns ~destul* ~ajung*',
  lacking: 'lipsește lipsesc lipsea insuficient* ~lips* ~puțin* ~penurie',
  claimed:
    '~potrivit ~conform ~acuz* ~susțin* ~afirm* ~ar_fi ~presupus* ~pretin* ~spun* ~spus* ~declar* ~reproș* ~suspect* ~consider* ~arăt* ~învinui* ~inculp* ~relat* ~denunț* ~reclam* ~revendic* ~după ~opinia ~anunț*',
  percentPoint: 'puncte_procentuale punct_procentual ~punct*',
  financeMinister: 'ministrul_finanțelor ministra_finanțelor ministru_de_finanțe ~finan* ~trezor* ~econom*',
  foreignMinister: 'ministrul_de_externe ministra_de_externe ministrul_afacerilor_externe ~extern* ~diploma* ~stat',
  defenceMinister: 'ministrul_apărării ministra_apărării ~apăr* ~război*',
  interiorMinister: 'ministrul_de_interne ministra_de_interne ministrul_afacerilor_interne ~intern*',
  justiceMinister: 'ministrul_justiției ministra_justiției ~justiț* ~procuror*',
  healthMinister: 'ministrul_sănătății ministra_sănătății ~sănăt* ~sanit*',
  houseSpeaker: 'președintele_parlamentului ~președint* ~speaker*',
  night: '~noapte* ~nopți* ~nocturn* ~sear* ~seri*',
  unchanged: 'neschimbat* nemodificat* ~stabil* ~menț* ~păstr* ~rămas* ~același',
  drone: 'dronă drone dronele dronelor ~aparat*',
  missile: 'rachetă rachete rachetele rachetelor ~proiectil*',
  tank: 'tanc tancuri tancurile tancurilor ~blindat*',
  gold: 'aur aurul aurului aurii ~aur*',
  silver: 'argint argintul ~argint*',
  guilty: 'vinovat* condamnat condamnată condamnați condamnate ~condamn* ~vin*',
  innocent: 'nevinovat* achitat achitată achitați achitate achită achitare ~achit*',
  uphold: 'menținut menține confirmat ~menț* ~confirm* ~păstr*',
}
