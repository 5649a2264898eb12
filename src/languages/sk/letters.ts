import type { LetterGroups } from '../shapes/letters.ts'

/** Source: counted in sentences of the news and in messages of free programs. */
export const sk: LetterGroups = [
  `
    _pr _po ie_ je_
  `,
  `
    nie _je _na pre né_ ova _s_ ný_ _sa sa_ na_ _sú re_ _ne van ia_ _ni _v_ ho_ tor ať_ pri eni ov_ iť_ súb úbo bor
    _vy
  `,
  `
    _ak ožn ch_ ky_ om_ _mo ani rov _za zna _ob ého ost obr to_ ka_ sta _do _či _zo mož kon kto uje či_ ná_ bra žné
    _kt or_ ku_ pou ouž raz men _st _al stu ale má_ _od str ako _sp _má ne_ ebo nia _a_ _zn ej_ pod kov _ná sti ru_
    áci ní_ tup _ko ený zob lo_ est lož _by vať tav pro ast _ok olo ri_ ies aný _ve _ma ené ver ok_ iad rie ané cie
    leb bo_ néh oru _to _ho dno oro _ov nač _ro red te_ uži ých _te _ch yť_ zov _pa tla byť oto lač teľ ou_ ko_ den
    res len ba_ hod odn tu_ _in ti_ áto sah _re _me nov pol ovn ent prá nak _zá tom ext _vý áva ria ove bol ajú prv
    mie prí odp obs ny_ not tvo mi_ ači aze por pra dia zen _tl tex chy ové hyb jú_ vor no_ okn ate lov _sk aní nas
    iká vol čít dpo íta
  `,
  `
    bsa nos sto tre čas pot čen cia alo sť_ _čí spr nep ada dan _ba nut _bo áln žit _sy roz ole tov tan nam ta_ ak_
    ový eho lik ozn ráz že_ _bu ráv ami _vo akt upn ran ore pov bal ren nen la_ _ri vat ven ori šta do_ ahu vac nej
    mu_ kaz ená nú_ íva _mi ožk uží žív orm veľ čid ave ist for alí lík kom _kl náz ľa_ ení by_ de_ idl _ad júc iu_
    poz _se _di kci slo aci pon adr dre rmá riť ite vst _zv oča och med _vs zad ten sú_ edz oré nom maj onu ovo roj
    tie stn orý pís ujú eľk dov poč ače tro edn oko kác avi atn vý_ vyt cov daj ry_ _no ra_ ame azo lne lat nýc rav
    ick pam aná iac čís bud ty_ _fa amä huj va_ ázo _so jed vé_ osť ytv oli ktu vlá iko kno nu_ li_ lád pli ľko _o_
    jov nuk nem ere adn tém ram hľa ľad hla lad áda pis kos zor ciu tot ovl vok ré_ rý_ dka _vi rvo far pla véh ci_
    _ar yba pos _ap le_ môž _op _zm _z_ žno adk brá ali ino epo ce_ ane ým_ vo_ ačí ísl dzi čia _de tož dos lav vu_
    ods _ší _ot aco zme žiť kla tát eľa ade nšt er_ eľn _tá tal íka ol_ ože aká ros apl _št pu_ _ik xt_ du_ _ty typ
    lu_ sle ľov unk ačk
  `,
]
