import type { ContrastWords } from '../model.ts'

/**
 * Slovak words for meanings that exclude each other in news: a short list, by the members of the families in
 * `languages/contrasts.ts`; `ContrastWords` in `shapes/check.ts` says how they are written. Source: collected for these
 * checks, from no other work. No native speaker has read them.
 */
export const sk: ContrastWords = {
  up: 'zvýši zvýšiť zvýšenie zvyšuje narástol narástla narástlo narástli vzrástol vzrástla vzrástli stúpol stúpla stúplo stúpli zvýšil* rast rastu nárast* ~vyšš* ~viac ~zvýš* ~rast* ~stúp*',
  down: 'zníži znížiť zníženie znižuje prepad prepadl* klesol klesla kleslo klesli pokles* znížil* ~nižš* ~menej ~zníž* ~kles*',
  more: 'dlhšie viac ~vyše ~nad ~vyšš* ~ďalš* ~väčš*',
  fewer: 'menej ~pod ~nižš* ~menš*',
  atLeast: 'najmenej aspoň prinajmenšom minimálne ~vyše ~viac ~minim*',
  atMost: 'najviac maximálne nanajvýš ~až ~do ~max* ~menej',
  allOf: 'všetci všetky všetkých všetkým ~každ* ~celý* ~celé* ~celú ~všetk*',
  someOf: 'niektorí niektoré niektorých niekoľko ~časť ~niek* ~pár',
  before: 'predtým skôr_než ~pred ~než ~skôr ~predch*',
  after: 'potom ~po ~neskôr ~následn* ~od ~keď',
  former:
    'bývalý bývalá bývalé bývalého bývalému bývalým bývalou bývalí exprezident* exminist* expremiér* ~niekdajš* ~vtedajš* ~ex* ~ex',
  hurt: 'zranen* ranen* zranil*',
  old: 'najstarš* ~star*',
  young: 'najmladš* ~mlad*',
  percentPoint: 'percentuálneho_bodu percentuálnych_bodov percentuálny_bod percentuálne_body ~bod* ~p_b ~percentuáln*',
  next: 'budúc*_týžd* budúc*_mesiac* budúc*_rok* budúc*_sez* ~budúc* ~nasleduj* ~ďalš* ~nadchádz* ~za ~potom',
  previous:
    'minul*_týžd* minul*_mesiac* minul*_rok* minul*_sez* vlani ~minul* ~posledn* ~predchádz* ~pred ~včer* ~nedávn* ~vlaňajš* ~uplynul*',
  accelerate: 'zrýchl* urýchl* ~rýchl*',
  decelerate: 'spomal* ~pomal*',
  enough: 'dostatok dostatku dostatočn* ~dosť ~stač*',
  lacking: 'chýba chýbajú chýbal* nedostat* nestačí ~málo',
  claimed:
    '~podľa ~obvin* ~tvrd* ~údajn* ~vini* ~podozr* ~povedal* ~hovor* ~vyhlás* ~uviedl* ~uvádz* ~mal ~mala ~mali ~mali ~vraj ~obžal* ~domniev* ~žalob* ~vyčít* ~hlás* ~prihlás* ~oznám*',
  financeMinister: 'minister_financií ministra_financií ministerka_financií ~financ* ~poklad*',
  foreignMinister: 'minister_zahraničných_vecí minister_zahraničia ministerka_zahraničných_vecí ~zahranič* ~diplom*',
  defenceMinister: 'minister_obrany ministra_obrany ministerka_obrany ~obran*',
  interiorMinister: 'minister_vnútra ministra_vnútra ministerka_vnútra ~vnút*',
  justiceMinister: 'minister_spravodlivosti ministerka_spravodlivosti ~spravodliv*',
  healthMinister: 'minister_zdravotníctva ministerka_zdravotníctva ~zdrav*',
  houseSpeaker: 'predseda_parlamentu predsedníčka_parlamentu ~predsed*',
  night: '~noc* ~nočn* ~polnoc* ~večer*',
  unchanged: 'bez_zmeny nezmenen* ~stabiln* ~ponechal* ~zachov* ~drž* ~zosta*',
  drone: 'dron drony dronov dronmi ~bezpilot*',
  missile: 'raket* strela strely strelu strelou strelami ~strel* ~striel*',
  tank: 'tank tanky tankov ~tank*',
  gold: 'zlat* zlaté ~zlac*',
  silver: 'strieb* ~strieb*',
  guilty: 'vinn* odsúd* ~vin*',
  innocent: 'nevin* oslobod* ~oslob*',
  uphold: 'potvrdi* ~potvrd* ~ponech*',
}
