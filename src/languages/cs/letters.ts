import type { LetterGroups } from '../shapes/letters.ts'

/** Source: counted in sentences of the news and in messages of free programs. */
export const cs: LetterGroups = [
  `
    ní_ _po _ne
  `,
  `
    _pr _př _na pro je_ ení _je _s_ _se na_ sou ova _vy ou_ _so _za ch_ at_ _v_ se_ ho_ ová ván
  `,
  `
    ce_ sta _do ost né_ bor vat oub ubo ro_ ze_ _st ání při ky_ to_ _a_ pře ný_ _ob it_ ter ru_ _ve no_ rov ku_ _ko
    _od kon pod kte zna em_ pou neb _kt stu ové pří ého uje ých _kl ně_ oru cí_ _ná nel tu_ ny_ lze le_ zen ka_ lo_
    tel _ch elz obr řen van uži str raz _ro ná_ lož bra sti ouž pol _vý ast _zn ři_ _by ci_ en_ ate tup nov nen ím_
    ent chy dno mu_ ebo ti_ odn hyb tav že_ hod or_ lik ový la_ nou vé_ _zá bo_ byl dov _sp _to _da dat odp řed lov
    men ran res _ja ek_ _pa st_ by_ íst ech má_ _mo ta_ nut _bý prá tí_ pra _ho slo _ba ýt_ jak te_ kov být zov ovn
    kaz ích ící oto ale por led _te
  `,
  `
    ako do_ roz _ta sah ího ty_ alo tov ově _re pos _má mi_ edn _k_ len ko_ líč pis olo ve_ ole li_ dpo nos ace vní
    _sy jíc _ok vol měn áno _zo ací not nač žad nep _in _ak pov lní _ma obs ten dní _me tní ver _ov jso zob ist jí_
    ním ick aný ují _js _z_ ém_ eré _o_ tře vý_ ají bal rac _už ít_ _sl nak ven tom lat áln klá eno ry_ ění klí vu_
    živ iva spo iko tra nam for oro ráv _sk oli liš ší_ jed akt bsa ané ak_ uží azo atn ave mís nas níh _al řád ele
    _bu žit orm _zm čas est ým_ nu_ aze ačí pot ros ovo ožk ext ba_ nýc _mí cho ktu upn ado _no čít _ad sto _ar ves
    stn _že nem če_ vyt adr eze dre věř ste áve tex nit néh ika avi láv _li něn _ji _hl ěře ené pli bud et_ tor rav
    ré_ _zp dy_ _řá výc ému ahu ytv yst tat _vl mez su_ tém erý uto hle jen _de žen ena vyž žád hla ený de_ ata tro
    sté nic ože yža ečn alí du_ náz _ka hu_ pla áze ožn sle zad tvo _op cov čen _sv vá_ poj dí_ isk tab okn oje _ce
    án_ poz vel _u_ den sku ont ádn sys zi_ oko čís ké_ ráz ly_ oku oho _žá eln _ap ční lou _ze změ _kd áva tiv zí_
    voř lu_ rý_ rů_ ota véh ků_ il_ tla ici vyp rán kac níc pok las eli utí ali lic ede stř roj ítk _pl íli amě lav
    mož _mu yl_ aci od_ apl yba esl ato ite ory al_
  `,
]
