import type { LetterGroups } from '../shapes/letters.ts'

/** Source: counted in sentences of the news and in messages of free programs. */
export const ca: LetterGroups = [
  `
    _de de_ es_ _no el_ _s_ _el _es
  `,
  `
    er_ no_ _co la_ _ha _la ió_ ar_ _un per ha_ ent que _a_ _pe _en at_ _po _fi _d_ est _ca ció en_ _l_ _re és_ al_
    un_ nt_ da_ del ls_ or_ ra_ _in xer fit con txe itx _se men aci _pr des ut_ ta_ com re_ sta ica tra
  `,
  `
    na_ gut _és ect _qu les els _al _di ts_ ogu pog ir_ ada pro ia_ nom esp _le ns_ cte ion res ter lit rs_ ot_ aqu
    tor ue_ car om_ str tat _ma ont _am una ers tre eix _tr _pa ist ri_ ons nci pot rec itz _ll era _ex sió _ac ida
    ori ntr an_ amb tza ten ina eta _ob _si nte _mo _ar mb_ ssi ade _te lid ant ble uet dor ix_ fic àli ona vàl for
    esc _i_ err cio stà _và pre _fo spe ues _su us_ et_ bre orm te_ rro ifi ma_ fer omp ici ran ura act _me ual rad
    int ca_ mat rma all cia ria cad fin dir tro cap _er it_ ost _o_ tà_ lla emp ll_ cac ali ari ror tes egu ser den
    nal erm nti par ver nta _va lor ita ste lic le_ pos met cri arà ili paq _im ado
  `,
  `
    tem _cr mis nes _aq abl cto _ve id_ efe ire egi nar iu_ mpr rob val ess ame tip tar can ènc tge se_ cre scr cci
    dre nca reg ssa iss ele ora eme ini eu_ _so _fa til lle rea atg rar ctu seg ext arr sen is_ ge_ ema tic oba _da
    _ti _ba sa_ més qua mos rre one ass _hi nat nvi cam _mi ine rod als tal ies ode tua mpl odu lem pec pus loc rac
    ipu ref inc té_ anc _ap nts ure ort alo ats zar jec eci lat cla hi_ min ere _cl duï tan eni ap_ gra íni _em obj
    bje han cat uït ït_ dad alt sit anv fil reb _us _op eti ins erv tab _lí _or def rat _ta leg pri pli ign _an os_
    uti nic tur ibl àct omi ert _ad ors _fu _ut va_ rme rt_ gir man cif ol_ ple imp iqu sor osi ic_ nde por let rti
    erè tex sti _to col gui ara st_ ecc cal vis ete ima mer rèn obr ràc igu lli iar lín lec pla inf rsi ime dif xt_
    gur tin _ce edi sio fal acc _fe dis _gr ecu nir cer eri nfo ell ex_ exi rra cie sub uer rim mem rep cti gin _au
    ega sig onf bat bar ler mpa ret sup unt dex rei ord òri dic tiv cor arx mpo índ riu ide iva eba laç ndi etr lis
    ome ero _ín equ fec amp aut spo ase oca omb
  `,
]
