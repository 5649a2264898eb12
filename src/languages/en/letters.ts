import type { LetterGroups } from '../shapes/letters.ts'

/** Source: counted in sentences of the news and in messages of free programs. */
export const en: LetterGroups = [
  `
    _th the he_ ed_ _in
  `,
  `
    _of nd_ of_ and _an ng_ ing in_ er_ _to as_ on_ to_ es_ ion _co ent re_ _a_ _re is_ _wa _be ts_ tio at_ _ha ter
    ly_ _fo al_ for st_ nt_ ate
  `,
  `
    _wh was _wi _pr _de _is ere con her or_ all ati ve_ ver _st th_ an_ en_ _on _as _ar _di rs_ ted tha _al _mo res
    ch_ _la le_ _ma ce_ hat eve ry_ rea ns_ are _se est his ers ll_ me_ _hi _fr ut_ ear _ca _no by_ te_ _we wit _by
    ith ty_ pro ive ons sta _it ld_ _su com _po _fi nce ain art ad_ int _he _pa oun ect tur ave _bu ide out _pe wer
    ont ar_ _wo _so ies red it_ ste fro rom _gr ne_ _ex se_ nte ist _s_ men tin _at _tr iti per ast _le und ica par
    eas sed whi tra om_ ess ove rou one tor rat not tic cal een eat ort _ne lan ich hic str ot_ hav ine _un had rin
    der dis cti pre pla nti nde _sh end act _lo ore ant ost _li rie ern has wor era din ity _si
  `,
  `
    _sa lly _ch ure ese _pl _cl _ti oth man rec ir_ ill ial low ded _ev id_ nts ten its eco _sp thi _bo _me _ye cen
    ace ds_ ple tri de_ ome lle ge_ ces so_ tim ime ct_ ell but sto lea inc ic_ sti anc ned als ntr ead ble ow_ rn_
    _te mon yea ss_ _fa _en cou be_ lar enc can unt use ins sin pos orm abl lit age _ci _ab whe _ce ndi our des et_
    own wn_ han cha led owe mer pen ay_ ves bee omp ny_ egi tiv ame _or ral _do ey_ ven ric min ree _ba igh ght lat
    gra ran rti eri exp ite tro app _du _ac tte _us sio ely tat _br cit ass ori por ew_ ult sur ery mos who rac _pu
    sts spe ina abo bou ied old od_ ssi ele ls_ _ra hei eir ard _up ind bli _ho rst sho rt_ _ad uch den fte win mat
    sea any sen ire vel les oul uld _ap ous kin lon gre ner _vi ish lso ced att mpa hou med sse tan rth gro mar ho_
    ong ase opl ivi ari _sc _im fir hin ges rit nat ppe nin ugh lis inv ene beg suc dy_ nsi ans new mor lic rge ars
    ose sit ici cia peo eop ses reg uri us_ now nal ret _cr nds ini _go _mu tel war gan lac ved ake ega rem ote ren
    lin bec _ta tai ust _ag hey _ri ntu _dr sid las ord omi _da ona tem oug ke_ lie ee_ ope nto olo
  `,
]
