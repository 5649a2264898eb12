import type { LetterGroups } from '../shapes/letters.ts'

/** Source: counted in sentences of the news, in messages of free programs and in lists of words of film subtitles. */
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
  `
    _adpstu _balou _caehi _dru _eclvx _faeiru _gaio _haiu _idem _jaou _keinruw _lou _mu _neou _oboru _pelou _raiou
    _sainopu _thruwy _un _vlru _zaeuw aadfgik acc ad_ir af_bdghiksw ag_i ailr ak_st aldfgikotv amims anacehikmnorsvw
    apep araeikmnost as_eikt ataeortu au_twz ave axi baalnrs bbe bedghknptuwz bient bje blaeio bodlnortuv bra bufu byt
    cact cce ceenprs ch_ou ciaefj codlr crei ct_eou cur dacgn dde debcefmpstx dger dhe diacrs dle dma dna doemn draeiu
    ds_censt dte dubcis dve dwi eacu ebeou eceiou ed_aiorstu ee_gpst efefio eg_adgorst ehao ei_gklt ek_klot
    elabfghknopstuw emabdimopt enabcghiklmnopruvwz ep_eirst eracfhlmnopruz esblopsu etabhirw eugnrtz evi ewaeio exept
    ezio eëi eïn fbae fder fecnr ffe fge fha ficegln fko for fra fslt fte fun gaantv gd_e geackmopwzëï gge ghe gieos gna
    goer grei gsbefgimpstv gt_e gur gve haadklnpr he_bdilmnu hijklnt hodegmnoru hreio htbisw huilw iabl ibu icaeiot
    id_degis iebdegklmprvz ifit igdghintu ijefglpsv ikbk il_deilt imaeiptu inacefhiklnv ion ipt ir_e isaeis itabglostu
    ivei iër jaa jd_is je_cs jfet jge jkhs jl_ jne jst jvei jzei kaa kba keeu khe kien kki klaeio kno kolmnr kreio ks_e
    kte kun kwa labcdgnrst lbe ldeo lecdgikmprstv lf_d lgeo licdegkmst lk_e lli lnu locegkmnopst lre lt_eio lucs lve
    ma_cglnrstx mbio md_e me_dil mge midejln mle mmai modgn mpeilor ms_t mt_e muilm na_lmt nbeo ncehiot ndhiotu
    ne_eglmrt nfio ngirt nhaeo nigmnpstv nk_elos nli nmaei nni nodemnoprt npa nreo nsbceip ntbiklorsw nu_lmt nvae nwe
    nzei obejl ocaeio od_iu oe_dfiklmnsvw ofd og_ei ok_aek ol_degilo ombdeglmopst onabcfiklmnosv oodfgiklmps opdilmnrsv
    orabegiklmrsvwz os_ist otaehost ouw oze paadgnrtu pdr pe_clr picejln pje pleio pma poglnors ppao prei psclt pt_ei
    publn pvu racdfgklnpt rbaeior rceo rdaiorw readfklprtv rgar rhaeo riabcefgmpstv rk_abeiot rlaeio rm_aei rnaei
    robcdefgklmptu rpalr rrae rslop rtagiory rucgk rvaeo rwae rzaeio samt sbae scaor sde se_cet sfo sger shae sigst ske
    slaeio smaeo snae socmopr spaeor sre sscoty stiouy subl sveo swa symn tabikpr tbaer tecgimsux tgae theo tiacfglnostv
    tje tlei tme tnau tocgnoprt traeiu tscilt ttir tueimru tvae twaeio typ ubbl ucht ud_eis ueel uff ugeg uidfms uk_k
    uladelpt um_m uncdi ur_adeist usst uthiot uurt uw_de uze vaaklrs ve_aeils videjns vlao voru vraio vul wanr wd_
    we_gilntz widelns wono xim xt_ ymb ync ype yte zak zeegilrst zicegnt zocenru zwa ëin
  `,
  `
    _a_begikmvz _b_bgnvyè _cdglruwyó _d_cnpwy _e_adfgmpqstuzé _f_lty _gclnstuy _hryéö _i_cjklprtv _j_ei _l_ghny
    _m_chlrsyé _n_lrstyáí _o_ceghklx _pchkstwy _qau _r_dhö _sfhjkmvw _t_bjks _u_lpruwz _v_ó _whruáé _x_aptx _yeopu
    _z_l _à_ _écné _ën _üb aaps ab_abdgilnoprstuy ac_aeikoru adabcdfghjklmnopqstuvwz aeclsx afacefjlmnoprtuvyzé
    agabdghjklmnoprstuvwz ah_aeo ai_cdefghikmnstw ajaeo akabcdghijlmnoprvwz alabchjmnpruwyz amabcdfghjklnoprtuvwy
    anbjlpuyz aoe apabcdgijklmnorstuvwz aq_ arbhjlpruvwz asabcdghjlmoprvy atbcdfghjklmnpvwyz aubcdfgklmprs avaioru
    aw_aeik ax_acefst ay_vw azaeiotuz aël aïens ba_bcdgjkptuvz bb_ilor bc_o bd_ be_abcfijmoyëï bgpr bhu
    bi_abdgklorsvzë bkl blu bma bn_o bo_abcefgkmpswxyz bpaor briy bs_ceiot bt_ei bubdegiklmnrst bv_ by_fks bzu
    ca_abdfklmnoprsuï cciou cd_a ce_abdlmtu cgt chbgjlmnpz ci_dlmnoprstvë cj_e ck_abdeimnpstu claeinou
    co_abcfghopstuvwö cp_ craouyè cs_ ctabcghklnprsvw cu_abelmnpstu cwd cyabcn cór da_bdfiklmpqrsuvy dbaeloruy
    dcaeio ddahiopruy deadghijkouvwï dflou dgailo dhaiou di_dfjklmopuvë djaeu dkaeilnoruw dlaiou dmeiou dneiou
    do_bdfgjklprstuvwxz dpaeikloru dqu dro dsabdfghijklmopruvwyz dtahioruy du_efklmnprtuvw dvailoru dw_aeo dy_ns
    dzaeiouw ea_adfgiklmnprstv eb_abilmpstyz ecaklry edbcdfghjklmnpvwz eebehijuvwzë efabdghjklnprsuwz
    egbchjklmnpuvwyz eh_iuy eibcehijmrwz ejaeou ekabcdfghijmnpruvwz elcjmrvz emcfghklnrsuv enfjq eo_befglmnoprstuv
    epbfgjklopuvwz equ erjyï esadfghijkmnrvwyz etcdfgjklmnopuvyz eu_bdfhiklmpsv ev_lru ew_drsu ex_abciorsu ey_bcei
    ezauw eén eëcdelnrvx eïdms eün fa_abcfiklmnrstuvz fbilor fchl fd_abcdghiklmnopstvwz fe_bdeilmstuï ff_iort
    fgahior fheo fiabdjkorstxë fjae fkaeilnr flaeiou fmaeo fnaeiu fo_bcdeklmnopstv fpaeiloru fr_eiou fs_cenpv
    ftabilnorsuw fuisu fvaeoru fwaeio fys fzaeiouw fé_ ga_bdfgijlmprsuwyz gbaeilorty gcjou gdghioruz gefijuü gfo
    ggagiors gh_aiotu giadfgjlrtë gje gkaeiloruw glaeiouy gmaeio gn_eiou go_cdklmnopstuvzï gpadilorstu gru
    gs_acdhklnoruwz gtaikoruy gu_ailnsuï gvailoru gwaei gymnp gzaeiouw ha_bcfgimstuvwz hbeot heacfgkopqsvxï
    hiacfimprsvzë hje hleio hmo hnabeio ho_bcfklpqstvwë hpa hr_ay htacdfghjklmnoprtvz huacdfmnprstu hwe hydgps hze
    höe ia_acdgiknstw ib_abeilors ic_kru idabhjkmnortuw ieachijowë if_abefgjkloprsvw igabjlmrsvwz ihaeu ii_jn
    ijabhmortw ikaghijmnopsuvwz ilabcfghjkmnopsvyz im_bdhlmosz inbjmopqruwz io_abcdegklmoprstwxz ip_abcegijlopsuv
    iqu iracdiklmorstuw isbdfghjkmnopqruvwz itcdfhjkmnprwyzé ium ivanoré iwi ix_emtv iya izaeiouz ièr ië_flnst
    ja_bcgiklmnprstwz jbaelr jdabcdjklmoprtvwz jebefklmnrtuvwz jf_abdfghjklnorsvw jg_aist jheo jiejv
    jkabdgijlmnoprtwz jlaceiklpstv jm_adeipst jnabdghiklmpstuw jobcdeghkmnoruv jp_abeflrt js_bceghijklmpsvw
    jt_aegijrs jubfiklnrstw jv_o jwaeio jzao ka_bcdfgjklmprstuvz kbeiloru kceor kdaeior kebdfgijkmpsvyz kfo kg_aeor
    khaou ki_bcdgjklopstë kjeo kkalnou klu kmaeiou knaeiru kobcdefgkostuvz kpaeiloru krau ksabcdfghijklmnoprsuvy
    ktabchikopruvy kubdiprstu kvelor kw_eio kzaeiu ké_ la_efhiklmpuvwxz lbaloruy lcaeho ldabdfghjklmnprstuvwz
    leabflowxyz lfabceghijmnorstuvz lg_abdiknrst lhabeou li_abflopqruvë ljaeou lkabhiklnopstuw ll_abgostuyé
    lm_abdeioprst ln_aeiot lo_abdfilruvwyz lp_abcdeijklmoprstuvz lraiu lsabcdeghijklmnoprstvw ltahjruy
    luabdefglmnrtuwx lvailor lwaeio ly_cemnpst lzaehiuw léé mabdfhijmvzï mbaelrtu mcehikor mdaghiors meabcfgkmpsuvxz
    mfaeilouy mgair mhaenou miacgkrtx mjo mkaelow mladinou mmmou mn_aeiu mo_bcfhjklmoprstuvz mp_abfhjpstuvz mreiotu
    msabcdeghijlnoprvy mtahiory mufgnprstuz mvaeor mwaeio myst mzaei nabcdefgijknoprsuvzï nbailruy nc_alru
    ndbcdgjklmnprvwz neabcdfikopsuvwxyz nfaelru ngabdfghklmnopuvwz nh_iu ni_acdfjkuxzë njaeou nkabdghijknprtuvwz
    nl_aeou nmo nnaou no_bcfgklsuvwxz npeiloru nqu nraiku nsadfghjklmnorsuvwyz ntcdfghjmnptuvyz nuabcefikoprsuw
    nvilru nwaio ny_m nz_aouw ná_ níé oacdlrst ob_abiosuy oc_krtu odabdghjklmnorstvwz oeabhjuzë ofaefgijlmnoprstvwyz
    ogabcdghjklmnopstuvwz oh_aou oi_cdeilnrstv ojaeiu okbghijmnopstuvwé olabcfhjkmnprstuvwy omacfhiknruvwz onhjpruwz
    oo_bc opabcfhjkouwyz oqu orcfhjnopu osabcdefghjklmnopy otbdgijklmnuvwyz ou_abcfilnprsv ov_aijos ow_abehlmnst
    ox_egiy oy_ace ozaiu oë_ntz oïdns oör pa_bcflmpv pbaeiloru pc_alo pd_aeiou peabdefgikmopstuvz pfor pgaior
    phaeior piadgkoprstxzë pjao pk_aegilnorw pl_lu pmeiou pnaeiou pocefikmptvë pp_ilrsu prau ps_abdeghikmnopruwy
    ptaborsuy pucghimprstuwz pv_aeilor pwaegiu pyr pzaeio qat quaegioê ra_behirsuvwyzëï rbluy rcailtuy
    rdbcdfghjklmnpsuvyz rebhmoquwyzëïü rf_adeghilorst rg_bcdgiknopstvwz rhiu ri_dhklouxzèë rjaeou rkdghjklmnprsuvwz
    rl_u rmbcdfghklopstuz rn_bcfkoprsuw ro_ajrsvwxyzï rp_eijostuz rriouy rsabdefghjkmnrsuvwyz rtbcdfhjklmnpstuvwz
    ruabeflmnprstuwzï rvilruó rwot ry_cilopsv rzuw rècm rïn rön sa_abcdfgklnoprsuv sb_iloru sceilu sd_aioru
    seabdfgikmopqsux sfaeilru sgaios sh_biortu siabcdfklmoruvxë sjaeimou skailnoruwy sm_isu sniou so_bdefjlntuv
    sp_ilu squ sraiou ss_ahjlnpv stbcdfghjklmnpstvwz su_acefgikmnprsuï svacilru sweior sycrt szaeio ta_cdfgmsuvx
    tbcilou tc_aehilopu td_aeioru teabdfhjoptvwzï tfaeioru tgilopr th_airtuw ti_bkmpqrë tjaiou tkaeilnoruw tlaou
    tmaiopu tneio to_bdfiklmsuvwx tp_aehiloru tr_dy tsabdfghjkmnoprsuvwz tt_ahoy tuabcdgklnptwï tvilru twdr ty_fr
    tz_aeiosuw té_ ua_ailnrt ub_aceijkmoprst uc_aceijklr udbdghjlortvz ue_bnrstu uf_jlt ug_abdhiklnoprstuvwz uh_
    ui_ceglnpvyz ukabegijlopsvwz ul_bghiknosvwz umabfghiloprsuw un_aegklnsz uopt up_bdeglpst urbcfghklmnopruvwyz
    usabcdeghijklmnopruvw utabcjklmnrsuwz uugklmns uver uwabcfgijkmoprstvw ux_au uzaiz uêt uïcdenst uüm va_cdgm
    vcrtu vebcghktuz viabcgklortë vje vleiu vnai vo_cginst vr_eu vsk vuinru végs vóó wa_bdfgijklmpstuvzï wbaeo wceo
    wdacers weabdhkmsv wfo wgei whei wicgkmpt wja wk_aeo wlei wma wngl wo_eglmu wplr wraeio ws_begltz wt_ejy wuirs
    wvael wwaei wélé xaacdmnt xbe xcelou xecdelmnr xfo xge xi_bcds xma xot xpaelopr xre xst xtefgilmr xue xvo xx_x
    xy_ci ya_aln ybae ycaehlo ydeir yenr yfo ygi yidn yka yl_aei ymeflmp yn_adiot yognr yp_inotu yrai ysaehim ythor
    yua yvan ywa za_abcdglmnrt zeadkmpuv zhe ziaiklsë zlo zo_adfgijlmoptvw zsc zte zucilrsuï zweio zz_ae ár_ áár èch
    èl_ ème èn_ ère éch ée_ ége él_e én_lmt ér_s ésl ét_ éélnr ête ëch ëdi ëer ëf_ ëis ël_ei ën_chist ër_aefgios
    ëtei ëvae ëxept ëzi íét ïci ïde ïent ïmp ïn_cdefistv ïscot ïti ór_dk óór öek önt örd übe üm_ üni
  `,
]
