import type { LetterGroups } from '../shapes/letters.ts'

/** Source: counted in sentences of the news and in messages of free programs. */
export const ro: LetterGroups = [
  `
    _de te_ de_ re_ are
  `,
  `
    ent _nu ul_ _în ea_ ntr _se tă_ _pe est rea ate le_ ste nu_ _fi tru ui_ _co ru_ _s_ at_ pen _in _es se_ în_ _a_
    rul lui ulu _un fiș ier _po ele ie_ _ac _di la_ ere _pr _ca _la men _cu
  `,
  `
    _re iun iși șie să_ car un_ or_ con ați că_ _ar _ne nte ile _da tat oar tre oat ată int ter num tul _să ect ii_
    tor ire liz ist _fo ica poa ces nt_ _al une iza ră_ _su țiu sta val ei_ cu_ ar_ ili _ma ini _o_ lor ume ali _ex
    al_ it_ _va _st _tr eru ace _și ne_ ta_ _li che nea fic ză_ str lic til cți bil rec și_ act ază ori _sa au_ uti
    tra com alo pre pro st_ ri_ ici _ut _pa ifi din eaz tiv ara acă ver er_ loc ra_ dac ut_ ast in_ tar zat ce_ imp
    _si sau des _im _me ato oru ca_ ște lă_ rar bui _af _pu _sp uri cit per _ti ia_ ări lul reb pli ebu _mo țin rat
    pri oca ine mul fer cat eri rma nec eas ime stă for ți_ orm ril înc ero chi uni res utu mat tur mpl _ap _ce pta
    ecu cte por ext ina înt ită ție put het _op _te ale _do eme esa
  `,
  `
    sar _ve me_ ept ont _sc loa ece par dat omp sec imb _er fie _ta pe_ tel abi era ții ost ară siu min ive cti _câ
    rel nta ite erm lin tri șir fi_ lid fos mod ins rie rim rii rmi edi dir nd_ ona ecț _ci iti cre ai_ tea _ni elo
    tut ers tic _ba afi ion reg eta inc lem tip ete sup _no mai imi cur _ad caț cal cce ind _lu esc ând ală ilo ort
    roa nți acc măr ică tab _el il_ unc sit eci ita tem ide cea ibi iu_ nă_ unt cri gin elu ima nal pul _fu ice dar
    oni _au ult cun tal sun lat nii _an scu scr iva sim sch tim mit spa odu cut and ția arg pot cul nde uie _mu iți
    ura _ob spe mel iil uto cep mbo erv et_ mar ant onț cta tex _cr olo etu ach rti rup ati ctu nda paț căr eșt ten
    ran ert dă_ rta one bol nat pac but pec nst mpo der nsi _că cto exi dep ple ișa nic va_ eși ătu sel ens cor rca
    _lo rgu nul dre ner bar leg vă_ pți esi cif rac lar lis ni_ toa nev _fe cop inf ct_ iul nit _mi rit niț egi _ch
    ula eti agi ntu nar ură rsi dis _vi _bu opț tif nfo dul așt _ie cân iei _at eva lec ute umă olu _bi id_ uta _fa
    cel xis us_ ual osi gum șat ieș ot_ var na_ atr
  `,
]
