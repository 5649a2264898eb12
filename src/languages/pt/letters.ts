import type { LetterGroups } from '../shapes/letters.ts'

/** Source: counted in sentences of the news and in messages of free programs. */
export const pt: LetterGroups = [
  `
    _de de_ ão_ do_ os_ _co
  `,
  `
    ent ra_ ado _pa as_ da_ ar_ par _se ara _o_ nte _es ção em_ te_ _do _a_ es_ to_ _nã não com _um _in _po con _re
    men or_ _da er_ est _s_ _no _fo ro_ ica que _pr um_ ada fic _qu açã
  `,
  `
    ter ma_ dos ta_ res _te vel el_ _ca ou_ tra pos ont ido sta _em _fi íve al_ _di no_ nto _e_ rad ess _é_ _ar eir
    por ivo ue_ des _ma _ex _en _ou ia_ ser oss iro ndo _ao sív ntr vo_ ida ver uma qui ao_ for io_ _pe _li pro ssí
    che ist dad pre _su ria iza esp car foi oi_ na_ tem mpo om_ and rio is_ per hei _im ome mo_ ura rqu era _me liz
    são ich ame tad _mo ões _fa nta cia ir_ arq _ap ho_ lo_ tiv ant eve eci ini dor uiv alh ste _na ina se_ lho ten
    la_ esc das str ade ela _at _va ári nha imp ha_ rec ifi cad _al ali lid _as fin nom ext ili po_ ere ort qua loc
    ele rma re_ spe omp tes omo int tar _ba alo _us dev _ve ece man err ati so_ efi _si me_ oca def ces inh _os nci
    tro orm am_ nde _ta eta ora end ode til çõe _ne cio ca_ ion
  `,
  `
    ona val ram stá ita ais _tr sso ve_ dir tá_ lin nti caç erm ual lic rra _an ito eri _ac ran tic pon _so co_ cri
    rmi usa ire zad upo _lo ens pod lha tos fal áli cor arr inv ema one act min tor ese sen tam ros tal rte _le rem
    vál pri cal _er enc mer rar gra mas nco uti ici _cr _to age ore sup ret ama ote ero rro nal reg raç lor tex óri
    arg pac fer dis xto aco _ti nec ima tua gem tri inc ico rta _ob va_ alt iva _ut içã uan _au ost dic ilh cid rgu
    tas sem art _op ume açõ _gr tip ime pli den der ço_ cam nvá red egu spo ins _mu iar seg mit ndi nid tur nho vis
    sti mat ula pel nad _nú pec vos ind cot pen iti núm mos elo úme ane tór nas ers nen _vi atu ato ite abe nic ass
    nos _el uto rac ecu aut cha ênc tre cte und lis enh mai rre scr rão lar fil rti col emp _ch ert _sa eit _ab áve
    cre tão sco ras nel sad ulo ori tid ém_ tec cla nar erv ata uer gur lad rea eu_ ava bar ipo mpr edi nst gum mod
    ace eto ect _bo le_ odo las
  `,
]
