import type { LetterGroups } from '../shapes/letters.ts'

/** Source: counted in sentences of the news and in messages of free programs. */
export const it: LetterGroups = [
  `
    to_ _di re_ _de di_ _co le_
  `,
  `
    ion on_ _no ne_ la_ del ent _in non zio ell one con ta_ per te_ _un ato _il il_ nte ti_ ile _ri er_ are _pe men
    _s_ el_ ess _la lla no_ sta _es pos _è_ azi est _se un_ _fi ere _pr ica lo_ ssi _ne
  `,
  `
    _st _da bil _su _al na_ tat che _so ra_ ali ter ett ro_ all ata ni_ nti com ati oss _ch se_ mpo ibi _re nel he_
    ser fil in_ ll_ li_ _l_ _im do_ chi _po _pa ore nto tra val ver ist sse _le ono tto so_ _ca oni imp str _va io_
    _qu ten ome sib att tor rat _si pre una fic _tr _e_ ame ont me_ _i_ _a_ zza ina lle ifi po_ olo sto ri_ ric ita
    sio tro _ma ma_ eri cor llo _mo ini ito pro ste da_ ura ire ran car _me gli par era tte si_ ost ale ori izz fin
    ei_ col agg and sso cat sti ia_ por ca_ ggi izi son que _sp _te int ero ari pri za_ _pu rim ndi res ese _nu _vi
    seg _ar _sc ndo ant min ich _ve dei ine ort ime _lo ppo tti tes ve_ liz dat sci mod al_ ili lit for lid mer ara
    _pi nom ass ce_ _ta acc err lor _us _an enz rma
  `,
  `
    lic co_ dal uto ene ice usa _ha spe tri _fu sol ora gio nzi anc sen vis gge ind rec _ti _er sul rta upp _fo ott
    tab tar nta tiv ele sup ond dic rea tem rig ris ume _el _li eci nsi ico dev sa_ ria ers ate ntr cit tit nat _o_
    mat ona man alo ual erm ave tip erc tic ssa egu _op omp orm tà_ _fa art ivi odi nit nar tta _av app ry_ ues qua
    efi vo_ ha_ fer ima _ag ing ien nza tur nes def _ap _du gui _at ces sis orr get dir rsi _do cif rso ipo _ut hia
    dif eve erv ede rti _cr mes ut_ pec ius rit ull ute num eme onn ga_ ano uò_ put esi cre loc può iat va_ abi orn
    hie spo reg rro rio pli usc tre ive oll ici nde raz sar ior cam ann let ido fun ens nal inc più iù_ rre cri nne
    rra nco emp _ba unz rop sco ner met ità dis ola ons ova gra ern ttu ci_ _og mo_ lon it_ riu den ivo isp scr sot
    arg der _or mit opp ies pac osi nse rov _gl ram ger ors ega zat alt onf arr olt _gi cce ory bas uti tan ren itt
    oro uov des _ac _d_ de_ niz ezi rin ins leg lem sua sat rif ase ogg ven red cch imi
  `,
]
