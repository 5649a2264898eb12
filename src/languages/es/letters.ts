import type { LetterGroups } from '../shapes/letters.ts'

/** Source: counted in sentences of the news and in messages of free programs. */
export const es: LetterGroups = [
  `
    _de de_ os_ el_ es_ _co do_
  `,
  `
    _la _es _se la_ ent _el _en no_ _no en_ as_ ón_ ión con ar_ se_ _un ado _re ra_ ció est nte _pa que te_ par to_
    aci ue_ or_ _in al_ na_ _qu _s_ _pr _pu da_ tra ara ica
  `,
  `
    res un_ _lo ta_ men er_ sta _po del ien per _ca ro_ era _a_ com los _al una on_ _y_ _si cio ido ion ede _ha rec
    ada pue por ist nto ued ntr _di ero nes des one nci _su las ida lo_ fic pro str re_ esp dos io_ ant cia ndo ten
    _ar tos _pe enc ene ran _so an_ den rad tro _ex ivo ter ont pre nta rio _ti ici and les _te dad _ma arc _ac vo_
    ina cci mo_ lid tad car ia_ ura ble stá _fi _fu ma_ ect bre ste ser _me tar _ta ona ali _tr ari spe eci ir_ ier
    ía_ tes dor abl tie cad _cu chi so_ rch _mo rma tor lic mit deb hiv ere esc reg ifi act ato _ve le_ tic iza rac
    ca_ sió mie po_ rar ema _va ori
  `,
  `
    emp mbr tá_ tiv tan omo _le ebe ad_ cer omp ndi inc ner cac min end aba ver ale dic cto orm _us _mu ico mpo _mi
    ces tab for pos omb nal esi qui liz erm co_ ras go_ art _op ce_ err _má ini nti _o_ ha_ int das mer rta rmi dir
    ren ece _ob che rea uer man cam ros egi nom _fa eta ort lar ace ora _cr _an amb be_ her ami áli ele vál fue jo_
    mbi ual nde ers _ap cre ita arg ás_ der sti más ore sar ite tam _ba odo fin ame nos su_ ili _to _nu ons cid _da
    ecu tip tem gra ire eri _fo mos tre ecc mpl ne_ ios iva nad pri eso nco udo si_ tas ctu ert edi usa ron ana nar
    ama lor rti gen esa olo imi ade _im ich ide cla eme ría pud egu _vi pec val ext lec dat rab sto ena mas ipo tua
    _sa _gr all ono cri dis año tal igu lla son alo oci nic ase sol ete lta cua _ra nas col ria exp cie tod ese imp
    mar osi lem can gis sin seg rra cas cti cue uen ues _em unc pli fer are _ad tur ens _vá uie nst bla ope _cl _do
    mod cor onf _ci ult ial nue tid ple ega _as _li ins rep ea_ ost scr exi pla iad ume def cal _au hac ima _er fal
    zar eto
  `,
]
