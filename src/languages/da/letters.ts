import type { LetterGroups } from '../shapes/letters.ts'

/** Source: counted in sentences of the news and in messages of free programs. */
export const da: LetterGroups = [
  `
    er_ en_ et_ kke ke_ for
  `,
  `
    ikk _de _fo _ik til nde _ti ere der or_ il_ es_ ing _af lle _er de_ ter ind af_ re_ _in ler _s_ _sk _en _me den
    _i_ te_ ed_ tte ne_ at_ ng_ al_ ver ive kal ste _ka _at _st ska om_ _på sta ell
  `,
  `
    fil els und men det se_ lse ret nte and ent nin _fi kan end på_ _br _so bru _ve gen an_ som del rug _vi ger _ud
    nge og_ vær ede _et med lig mme ang _ko _un ge_ nne _an _el _væ ion rin ker le_ ers _og uge _op vis ett lem tal
    eri lde ved _pr kon tet lin ren _ma ata giv kun res ati skr pro tio st_ eks ile kri _re _te ken str ses _be ser
    ern _fr len ele ven dre ig_ ill rer _ku on_ dig all _ha dat ve_ gt_ nav ens _pa _bl ngs rdi eme avn _ar ige el_
    ra_ ngi fra ove stø old ærd mer ner ar_ egn _fe nd_ ndt rel kom teg ont tan amm vet rne ise mel hol _si _li red
    ejl fej rst gle _sy age tek ppe _al enn nst kti ges kst sen _hv _sa sti lad
  `,
  `
    _ad gra dt_ rke _mi tre _om val igt _se ndr ram _læ one sni mat pak ves læs kat ræv jer nds elt yld _ge ære ske
    tiv ort _kr kræ æve ten tem akk ble rog hed _ov ide ark unn log rt_ fin riv des eli ogr ndl tes akt jl_ pe_ dst
    ist tat man _da orm nt_ int ast app øre tid em_ ns_ fte _ta est rte rve år_ isk ert _sl ore har met ldi di_ inj
    nje lok _nå get ard sk_ gyl _va _lo nøg sæt var _nø øgl is_ me_ lev nda ift _nu lt_ vn_ ude før dar opr ærk tas
    tør tro eho ntr alo sse når vne pre ale ekt vil min rol _he bli _tr _fa vin lut ted _fl æng typ ype omm _na _go
    god rre odk dke unk nkt _no erv per cer die sam pla _di ket tni rma let nta rki _to _ek ess ænd dsk tor nen tøt
    øtt due ndu ate lli slu gan ons nli art _fu rif gn_ sel gel _ny yst _fj fje søg ins hvi rsk dde nke esk ørr sys
    atu ode ta_ oge lis deh _ak kiv _bi sio tel dte ene iv_ eft _pl æse ør_ reg ils _ne abe åde tag kel lag ume
  `,
]
