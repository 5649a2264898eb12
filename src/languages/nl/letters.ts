import type { LetterGroups } from '../shapes/letters.ts'

/** Source: counted in sentences of the news and in messages of free programs. */
export const nl: LetterGroups = [
  `
    en_ et_ an_ de_ _ge _de van _va
  `,
  `
    een ver _he nie sta _in _be _ni er_ _ve iet is_ _is oor het and te_ _s_ nde aar den ing _vo or_ _te rde ere ord
    _ee est _op voo tan ken bes in_ _wo wor aan eer gen ste ie_ sch der ege nd_ erd ten ven tie ter
  `,
  `
    ng_ ren _me kan _ka _to cht _aa nge ers _on gev rui uit gee rd_ ar_ _di men _al naa eld eve geb kt_ _wa st_ _st
    ond el_ dt_ op_ met toe _ma _mo eke ebr lle at_ ens tek _bi bru uik len waa ard _na rdt gel _do _en it_ _om ent
    lij oet _pa _re _ui nst ele ls_ nt_ om_ bij ati eli _zi ijn dig _co _of eze of_ end voe _we ij_ kke ind als rei
    wij ges erw geg nen aat le_ ang ach moe al_ am_ con eel _ar pak tal ont ijd rij tel _le ree tte slu _da es_ sen
    chi erk ijk zij akk die all pen ite nte dat taa ist _mi ake ige ove ge_ jn_ re_ ket _sc aam tee ld_ oer lee hte
    oeg wer get ns_ lin _ko wee gin ikt ect _pr erg cti
  `,
  `
    pro dit map _la _af eks ale hee mis _sy laa del ukt eis ngs jde ap_ gro _wi che maa epa ike ht_ doo nda esc ede
    erv isl rin gra ron sie daa luk rwi out ze_ rst ft_ ins ell ett _er _fo nne _ov oud eft oep tij bel roo ume ldi
    _li ppe fou ker dez kop sse ert ts_ cha reg ass kel eef rge pas ig_ nta tus rec ief zen em_ ssi ein _sl ete _ti
    _ac mak ram ode ats ijz ene ke_ on_ ogr _gr chr evo us_ pla _ho eri aal str eid din nds bev ort eem _pi ame ut_
    arg kst _se sin ehe ef_ rt_ ets res abe _br mme ot_ vol mee tse rte ser bre ber one tat wac tro nvo ade leu rs_
    rgu gum eva geh rsc ope _zo rsi ong sel unt sys yst act och jk_ ich arc ant _vi rch ieu euw vat opp ien ute eme
    bro tvo doc oon itv her ged _ta mer ik_ erb isc ech com _kl iti ies _ei eek ger _an bee ese oot raa opg age pge
    int jke hie egi eed opt lui
  `,
]
