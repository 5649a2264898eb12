import type { LetterGroups } from '../shapes/letters.ts'

/** Source: counted in sentences of the news and in messages of free programs. */
export const fr: LetterGroups = [
  `
    es_ _de de_ le_ nt_ _le ent
  `,
  `
    re_ ion on_ _pa er_ ne_ _co ur_ _la tio la_ ns_ _un les que our _en _po men te_ _l_ _d_ est ue_ eur pas tre _in
    _qu ati as_ _es _s_ des con et_ _re it_ st_ _pr ant _dé ans ont un_
  `,
  `
    pou par _à_ en_ _no rs_ res _au dan du_ eme _so _du ce_ une _su _se ons _et onn se_ _da lle ble ier _pe ire cti
    com fic ts_ _a_ nte _ma _ré ut_ iqu ée_ us_ _n_ me_ _ce is_ té_ _fi lis _ne _do _av _tr ssi che _mo ess _ch ist
    _ét son ich ien ect ait chi omm ter ge_ uti ten ale ers _pl _di pos ver ntr _ex urs pro age _li au_ aut ser ées
    qui nne ux_ _im ise ort ili peu cha nce ouv ar_ tra mme ir_ êtr és_ sio nde ali hie ran ell and _fo til _si tte
    ill uve ren val ure ui_ ais mpo act int air sur str ave rai ibl sse ive imp _êt _ou nom ign tai oit ins end _ut
    ec_ enc _fa _il ide abl nts per por _va _te ie_ _ca il_ leu _ar eut ifi ère nti _lo tes rti ica _ac plu ces lus
    oir tou rre iti out ité tan pri ain
  `,
  `
    pre _sa _ap art ite ous sta vec née ett ens nné rat man oss cat _ta don ven tro anc teu omp lem ou_ _vi _to ert
    mai rec sib si_ ine in_ for _ve _an fin ond ava éta non _éc doi isé jou rou pré ind sup app tur aux ate rée nes
    qu_ ass éri eau éra sou tie ini _ba cou ste _on err _gr ls_ été ris déf _me emp cor vai ara mat _vo ssa orm san
    ues ére ses al_ ule nst gra bre seu gne arg _cr tiv _op rés tat ors inc att pér rit _mi ori nou lit _pu upp rem
    _sy sé_ pla ffi tiq ace onc ndi uel ern min dre at_ pe_ he_ déc ail mod ve_ nco dif rie tif _cl fai ois mes isa
    lic iss tem sti lig tab _af _ob nta oin ès_ rop mon lon voi nda rép erm mpl nal rte ieu mbr _al gis eux mis lid
    ièr tit lie ext pli _at uer el_ all aff rt_ sen fér uto fon her _jo ppo reg rch roi lor dis rma den uis _bo exp
    éfi cer ré_ ute ode ina erv ez_ lat sit ang ctu dép typ ème cet omb sée _bi éci esp _ty reu tru
  `,
]
