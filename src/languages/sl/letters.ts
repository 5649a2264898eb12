import type { LetterGroups } from '../shapes/letters.ts'

/** Source: counted in sentences of the news and in messages of free programs. */
export const sl: LetterGroups = [
  `
    _na _pr _po je_ na_ ni_ _za
  `,
  `
    pre ti_ ne_ no_ anj _ni _mo ost _je ka_ red _s_ ogo pri za_ nik nje _da ga_ mog goč nos _do jen aj_ _iz dat ega
    oče ke_ naj ki_ ja_ _v_ pod ora ika če_ sti _se _ko tek ato ote men sta
  `,
  `
    por _vr _ne tot se_ en_ ih_ _me lik iti eni pro tev ov_ neg ran st_ zna iko _ki _ra ko_ ta_ kov em_ _ob _up raz
    lo_ lni _st _de in_ lje upo rab rav li_ gra nja _sp _in jo_ _im _ka _ok ena te_ avn ite avi _vs met _od ik_ ime
    edn ve_ sto lja pis kaz da_ ene _ve _bo rst ilo vrs dol la_ _z_ tav oda nak dme olo loč ave ali edm ožn nih pra
    mož to_ _al dni čen žno van med ma_ isa va_ rik eke ča_ ati ove jav dno ev_ str ed_ vno kon nas edi _sl nap ce_
    vil jan bra pos ice aln bo_ tre rej nam ovn _ti odp vel oči pak aza olj vse eno _bi ek_ izb eje eli rem ira oča
    rit okn eva vni del ani ra_ evi _zn _us uje ot_ tic _dr pov ram seb ri_ _sk jem ila kot elo om_ ova _to dil ovo
    _om ate sli _pa vre est rog _te iln ska ogr do_ ake ese _oz adn odo an_ isk dre eto enj ter šte
  `,
  `
    odr gum omo tra _op kat sed lju ako rad tor _be so_ vit rat _le ast dej spr elj eve vi_ slo nem ana bit ete zap
    eri ede pol _br bes _so var eme vlj _ta eta ust abl odn aka nav zan blj več klj eja vne lov _ma me_ nač ros avl
    ozn ame ami spo juč pom rek asl apa led _št tip tis oro ca_ _tr tov ju_ vo_ _pi ipk bi_ _gr ine _gu umb vol ano
    iva _en tem ina dru mer rez nov _kl _si nim vna riv mes ven eti ike čic hod ane mi_ esn et_ dov že_ den ima sa_
    tne ret ajo kol _vi ku_ eza ode api čil one ste itv šir sni tan dar aja bil ica vze vez spe zav zet kli lji roč
    sne dod od_ kno or_ rug tno ivz _ba des ema obi nju le_ vor atk dpr kan išk mor ere nad abi raj jiv aže ada _ar
    bir _gl zbi ezn san _la nal bli tva co_ eko ači im_ pog ent iz_ dne iri stv ist ežn ico di_ rev bin žni ji_ kaž
    zor stn _vo ari ava rež oko po_ il_ orn _ce amo nic ajt ril ren ičn ore ket lic ah_ mni izv toč očk apr _ik er_
    man sku bod zak čin rja eka ar_ omn nji oln re_ kom sre izr zbr res _vn _vp nij iča odi tve vod lev ama ver nep
    akl
  `,
]
