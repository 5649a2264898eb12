import type { LetterGroups } from '../shapes/letters.ts'

/** Source: counted in sentences of the news and in messages of free programs. */
export const id: LetterGroups = [
  `
    an_ kan _da _di _me ang ng_ ak_ _ti
  `,
  `
    ida dak tid men at_ _pe si_ _se eng ah_ _be ber ala yan _ke _ya uk_ ntu _s_ ri_ tuk ter _un ari unt nga apa kas
    ika per ata ada _te pat da_ lam as_ gan _in dal aka dap _ba asi am_ dar mem uka rka _ta _pa pen
  `,
  `
    erk al_ ar_ _ko _re ama er_ ung ara ran seb nya ngk ali ai_ _de ini tan era ma_ ya_ ing ngg bua emb lan una _ad
    gun ela lah isi ni_ ke_ nak eri _sa nta _at mba _ha tak dan gka is_ den eks nam ila pad han di_ bag bar _la erl
    ebu ka_ _si lik _su _va tau _bi aru aga au_ uat ta_ _bu tu_ ena us_ dip bol lid it_ ent id_ atu val tik pak nda
    _ka ili dit _ma bah uah ik_ kon tar _ak lai end kun ket _ja _ga mas el_ ipe amb nde ol_ uku _na et_ ste ist akt
    eta kom har gal buk dia tam ura elu uan emu _st lua ris mat tor mbo lok bel ks_ ek_ ana uar ole in_ or_ ori eti
    and oka dir ksi _ap str leh set rus tem eba ra_ rin any _ar int pil _le rek sta sik ind
  `,
  `
    mbu pan asa hka esa lih dis tas agi ggu ti_ jan esi ire na_ san ih_ ban ian ite ode _an sim ers _op _pr aha ant
    ens gga igu enu alu emi en_ iha ere dik _po dib mpa tif la_ ekt erb ati isa ert eny gi_ amp ita eru on_ eh_ _lo
    nan rak reg pem sis gis man kel de_ lka dig asu gai _ob tka kar nsi suk ren aan bje nil _ca obj jek aks tel did
    duk kat sa_ egi ula but _fo aba lis rma sal pes ete mod aca pa_ pro tri tek nst sua uru saa nal ur_ mil car ope
    lu_ ruk sel ema aik dek ver kal _ni for dat ipa _co if_ gag enc um_ bun aat erj orm _al kto tip ain aya rla imb
    rsi ene jal ses rlu rik idu fik ilk bil omi _mu ngu uba _mo ga_ ima ref mpi mit ut_ leb emp eme ua_ rna spe sar
    kah _to dah lin ker _no ont tru _ek fer bac awa tat rja ap_ ins iki _wa _pi unc efe ngs kur rel il_ nis _ku _d_
    bal ern sed nte ten ele te_ _sp tin pe_ sem kti _ol edi ras der tom lat nti ngi lur sit ir_ rah uks ki_ pli muk
    ja_ kte ifi kau apu atk mer mua abe arg ong _je res tah sin eka
  `,
]
