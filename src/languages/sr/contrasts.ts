import type { ContrastWords } from '../model.ts'

/**
 * Serbian words for meanings that exclude each other in news: a short list, by the members of the families in
 * `languages/contrasts.ts`; `ContrastWords` in `shapes/check.ts` says how they are written. Source: collected for these
 * checks, from no other work. No native speaker has read them.
 */
export const sr: ContrastWords = {
  up: 'raste rastao povećava povećale povećali poskupel* podigla podigao расте растао повећава повећале повећали поскупел* подигла подигао porasla porastao porasle porasli rast porast* povećao povećala порасла порастао порасле порасли раст пораст* повећао повећала ~rast* ~poras* ~poveć* ~više ~viš* ~раст* ~порас* ~повећ* ~више ~виш*',
  down: 'pada smanjuje smanjile smanjili pojeftinil* opao opala opali пада смањује смањиле смањили појефтинил* опао опала опали pao pala pali pale pad smanjio smanjila пао пала пали пале пад смањио смањила ~pad* ~smanj* ~manje ~niž* ~пад* ~смањ* ~мање ~ниж*',
  more: 'duže дуже više више ~iznad ~preko ~изнад ~преко ~već* ~већ*',
  fewer: 'manje мање ~ispod ~испод ~manj* ~мањ*',
  atLeast: 'najmanje barem minimalno најмање барем минимално ~više ~preko ~више ~преко',
  atMost: 'najviše maksimalno највише максимално ~do ~до ~manje ~мање',
  allOf: 'svi sve svih svim сви све свих свим ~svak* ~ceo ~cel* ~sv* ~свак* ~цео ~цел* ~св*',
  someOf: 'neki neke nekih nekoliko неки неке неких неколико ~deo ~nek* ~део ~нек* ~pojedin* ~поједин*',
  before: 'pre пре ~ranije ~раније ~pred* ~прет*',
  after: 'nakon posle након после ~kasnije ~касније ~od ~од ~kad* ~кад*',
  former:
    'bivši bivša bivše bivšeg bivšem бивши бивша бивше бившег бившем ~nekadašnj* ~некадашњ* ~tadašnj* ~тадашњ* ~eks* ~екс*',
  hurt: 'povređen* ranjen* povredil* повређен* рањен* повредил*',
  next: 'sledeć*_nedelj* sledeć*_mesec* sledeć*_godin* sledeć*_sezon* naredn*_nedelj* naredn*_mesec* naredn*_godin* naredn*_sezon* следећ*_недељ* следећ*_месец* следећ*_годин* следећ*_сезон* наредн*_недељ* наредн*_месец* наредн*_годин* наредн*_сезон* ~sledeć* ~naredn* ~buduć* ~iduć* ~za ~следећ* ~наредн* ~будућ* ~идућ* ~за',
  previous:
    'prošl*_nedelj* prošl*_mesec* prošl*_godin* prošl*_sezon* прошл*_недељ* прошл*_месец* прошл*_годин* прошл*_сезон* ~prošl* ~poslednj* ~prethodn* ~pre ~juče ~protekl* ~прошл* ~последњ* ~претходн* ~пре ~јуче ~протекл* ~lane ~лане',
  accelerate: 'ubrza* убрза* ~brz* ~брз*',
  decelerate: 'uspor* успор* ~spor* ~спор*',
  enough: 'dovoljn* довољн* ~dosta ~доста',
  lacking:
    'nedostaje nedostaju nedostat* nedovoljn* недостаје недостају недостат* недовољн* ~manjk* ~malo ~мањк* ~мало',
  claimed:
    '~prema ~према ~optuž* ~оптуж* ~tvrd* ~тврд* ~navodn* ~наводн* ~sumnj* ~сумњ* ~izjav* ~изјав* ~kaž* ~каж* ~kaza* ~каза* ~rek* ~рек* ~navod* ~навод* ~smatra* ~сматра* ~terete ~терете ~saopšt* ~саопшт* ~ocen* ~оцен* ~rečima ~речима ~po ~по ~mišljenj* ~мишљењ*',
  financeMinister:
    'ministar_finansija ministra_finansija ministarka_finansija министар_финансија министарка_финансија ~finans* ~финанс*',
  foreignMinister:
    'ministar_spoljnih_poslova ministarka_spoljnih_poslova министар_спољних_послова министарка_спољних_послова ~spoljn* ~diplom* ~спољн* ~диплом*',
  defenceMinister: 'ministar_odbrane ministarka_odbrane министар_одбране министарка_одбране ~odbran* ~одбран*',
  interiorMinister: 'ministar_unutrašnjih_poslova министар_унутрашњих_послова ~unutrašnj* ~унутрашњ*',
  justiceMinister: 'ministar_pravde министар_правде ~pravd* ~правд* ~pravosuđ* ~правосуђ*',
  healthMinister: 'ministar_zdravlja министар_здравља ~zdrav* ~здрав*',
  houseSpeaker: '~predsedni* ~председни*',
  night: '~noć* ~ponoć* ~sinoć ~veče* ~ноћ* ~поноћ* ~синоћ ~вече*',
  unchanged: 'nepromenjen* непромењен* ~stabil* ~стабил* ~zadrž* ~задрж* ~osta* ~оста* ~ist* ~ист*',
  drone: 'dron* дрон* ~bespilot* ~беспилот*',
  missile: 'raket* ракет* ~projektil* ~пројектил*',
  tank: 'tenk* тенк* ~oklop* ~оклоп*',
  gold: 'zlat* злат* ~zlać*',
  silver: 'srebr* сребр*',
  guilty: 'kriv* osuđen* osudi* крив* осуђен* осуди* ~osud* ~осуд* ~presud* ~пресуд*',
  innocent: 'nevin* nedužn* oslobođen* oslobodi* невин* недужн* ослобођен* ослободи* ~oslob* ~ослоб*',
  uphold: 'potvrdi* potvrđ* потврди* потврђ* ~zadrž* ~задрж*',
}
