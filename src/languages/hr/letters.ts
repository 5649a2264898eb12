import type { LetterGroups } from '../shapes/letters.ts'

/** Source: counted in sentences of the news and in messages of free programs. */
export const hr: LetterGroups = [
  `
    je_ _pr _po ije _za ti_
  `,
  `
    na_ anj _ko za_ ka_ _na ja_ ne_ _je nje sta iti _s_ ost li_ pro pri _u_ ke_ _ne _se dat ori _ni se_ tek _mo _da
    _iz no_ rij nij ika _st ni_ ran ato tav ma_ pre jen ju_ va_ ati ote van
  `,
  `
    nja tot zna _li cij mog _od ogu ira koj ra_ _do om_ će_ _sa ta_ _ov pod _ra ava guć jed sti ova oda _vr nu_ nos
    kor _bi nak og_ ija men _ka lik aci ris edn uće lje ima pos ku_ ji_ ili ist _i_ iva aka red da_ drž ena dno kaz
    eno pis lja _tr _su ora _il kom te_ tor tan bit eli tra ent nik ozn ada ako jel _re vlj adr odr avl _is raz enj
    rik eme an_ st_ rem ani _sl _im oji _ti nog jan jer mje eke oje ano tre ren čit rav _me sto rža nic pra su_ era
    lju eni sad usp vje la_ tip ata _di pon _oz azi aza eta ko_ vri sa_ ih_ ipk oja _zn mor ret ina ao_ _te zor _gr
    rat ak_ spr ita kov kon emo dre en_ oj_ or_ str poz _ve _us đen ene rit roj eka nut ana dan gra ona aj_ laz one
  `,
  `
    ovo ređ isn pok od_ im_ ema ozo vor klj juč čin tak nju ama _br eks enu sni nač kao rad sli lo_ _in stu jev bro
    ine avn ime ce_ slo _ob _de ziv kac ane ve_ eđu _ok avi _sp ake iju nov zad nem kst _si isp ki_ ovj okr iko mat
    ali oka elo tvo isa roz ekt rni dij zan aju lič ice eku eda _pi _op ove _ma nom ri_ ica dab izv me_ uči ici ini
    stv lem uje dir ca_ međ _up elj _ar rek ara šte orn vaj lij nih pov dod kre _vi reb nim ci_ spj pje kad rst por
    alj mij _lo vi_ _sv ust mož est tup ala bra olj ači ten _ak ore vno tit spo pom ire že_ tat mem var avk eva sus
    ovi vrs opu omp reš ičk ula omi adn tu_ _os iči ača zbo _un ros _ta pli edi _uk rom _ap _to gre izb val iz_ vel
    aje rak _sm aln ogr vu_ vez ste ože nta _će _kl ba_ _bo nte _pa ovn pot nal _kr mo_ dni ele sam aja res bor az_
    lov azn kra apl to_ opi em_ žan for orm izm omo raj vit _el vat amo ešk _al lok iše kto išt eba nav oko ik_ tno
    lic ite boj oče azu ruk _ot eđe obi ukl ike odi tar tiv vre vrš oli već _uč rma abr šir abl arh rhi hiv met ver
    _va nat _fo atn des jem žaj inu čav vir
  `,
]
