import type { LetterGroups } from '../shapes/letters.ts'

/** Source: counted in sentences of the news and in messages of free programs. */
export const nb: LetterGroups = [
  `
    er_ en_ kke ke_ ikk for _ik et_ _fo
  `,
  `
    or_ ing te_ il_ _s_ til _ti om_ _er _av ler _de _en re_ _me _å_ ter av_ tte ng_ es_ ere _i_ _ve ver _so _sk lle
    ne_ _på som _in ett nne ed_ fil på_ _fi _st rte opp de_ inn ell den _br der ste
  `,
  `
    bru ruk art nde _vi _op tt_ _et nge ent _ka _ut _kl ker all kal al_ kan kla ert lar _ko nte ska rin med sta det
    men ten rt_ end gen ig_ an_ og_ _el se_ uke vis ge_ ser und _le mme len dat _og eks skr sjo jon ata le_ _ma enn
    tet lde tal and _ha res _si _un kri dig _re _pa ren ar_ _la ppe ved _se val _du app _te lin ll_ du_ nav avn ses
    alg mer lig _va ene ner on_ ger rer jen ise _fr ret pro ldi ive ile str fra eri ers fei dre st_ eil _pr _fe els
    før kon ang _sa rdi kst lag lse at_ ta_ mel kom _li riv utt kel har _al ndr ra_ _be teg att ngs _an _sl one egn
    kes ede erk erd _mi tek map les el_ vn_ old stø ist _bl ele tre nda pe_ ens ind ort jer ill nst lge ass akk hol
    vin nøk pak ess _hv _he eng nt_ las nn_
  `,
  `
    itt _ta sen yld del gyl nen sse var gt_ ast _nø fin ove tid _to ven ern _na lgt ant kt_ _ar set _om met _må orm
    het is_ nin gje asj llo sti amm sam _at net _fa inj vil nta økk nje lut _ov per red gra ord tin ram lik min nfo
    eve pre _sy rke tat ont get _ny tan vel arg år_ _fl hen rma ign age man are esi ild rki ide ate ble _ek må_ _ba
    la_ tes tiv øri bli vær enk di_ ige unn elt lt_ atu nke lem tar ark ete tem die lis kk_ ket _nå _væ _da ila ese
    slu bar gn_ ppf lom _ne pfø sik kin sel eme ut_ _no kje ken ære omr nes let eli ute ppr rd_ ør_ omm ogr _gj øtt
    ard kun ytt ode est _fø din tor ndu log øre isk rel _ug sk_ sin rti ull åde lat kat rne tøt hvi rre kre _di rog
    rek eho ugy kti _ad tom lok akt eld ve_ sle ier pen uk_ ins _bi dar _gr era neh us_ tør ike tis git ets elg ss_
    fik sig ien kte orv gre kse når pp_ ørr søk sor gge ske me_ tur ndt _sp mas ore fje ati erm ift tti efi rsj eti
  `,
]
