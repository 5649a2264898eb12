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
  `
    _acsu _baouy _caei _doru _efgjv _fyæø _gair _hijouåæø _idgm _jou _keilnvø _laeuyåø _mouåæø _niæ _obfr _peiou _raouæ
    _smpuvåæø _tjvy _uabgklos _vo _åbr _æn ab_ailsu acceh ad_egimrs afbhikstv ag_gnrst akaes alabdfgistuv am_eilt
    anaefikmnstuv ap_ arabegirsv aseks atcot au_t aves bagnrs bbe be_ghjlnrstv biblnst bjeæ blao bogklr brey bt_ buflnt
    bygt cce celnps che ciaefmt dagn dby dda deacdfkmo dfioyø dgai dho diafknrst dko dleiæø dmi dnei dobeklm dpa drai
    dsaefnopsvæ dtar dul dvaiæ døb eadklru ebjlo eci edadfilst efaeilo egeiry eha ein ej_des ekaelnouv elanovæ emafklmst
    enacfghikluv eopr epalort erabdfhklmopru esbefilmopu etaeinorsuvy evaeiæ faklnrt fbr felr ffei fhæ ficgk fko flaey
    fok frei fsln ft_rstw fuln fvi fyl føjl gatv gde gedhkmp gger ghe gigns gnaeikos gor greuæ gsabdfiklmnoprst gtei
    gumr gyn gåe gæn gør halnsv helnr his hjeæ hov huk hveo hån hænv høj iabln ibelu icei id_dilst ie_lnr ifi igghnu
    ik_aeost ilbdfghijknptv imaep in_aefikp iot iplt ireik isin it_aeimst ivinst jdes je_akmnst jles job jre jslt juls
    jæl kabds keadfs kiflnst klaeiou knai kobdlpr kreoy ks_efip kt_aeuø kumrs kvae kydgt kær kør lacnrstv lbae ld_fnst
    lebdgjkls lfaioø lg_eotæ licdekoptv ljø lkeno llao lna lonpv lpae lsiktyø ltaei ludk lva lydkst lås lægnr løbs
    ma_klprs mbior mdiø mes midls mla mma modn mpaeilor mreå mst mt_i muls mve mål mænr møn nalpt nce ndbdfghiov
    nebdlmst nfioø ngadlt nhe nikmstv nklor nogrt npu nsaefiknps ntilo nu_aelm nvei nyt nær obbjl oce od_instu oenr
    offit ogims okaekstu ol_eiklos ombdgprsæ onfinv op_defgilpst orbdfghikrsv osit otaeo ourt ovæ palnrst pda pecglns
    pgr pielx pleiy polnrs ppo priæ pstæ ptei punt pør radfgklnpst rbaeir rce rd_ens reafkmpv rfoø rgeru rheå
    ri_abdegkmpst rk_alnostø rlai rm_ei rna robcdfnptv rpr rra rs_aeiø rtaiors rudklmnp rva rydkp råd rædfkns rømr
    sadfgnt sbe sda sefgkmpt sfaeiou sgr sidgkmnstv skinoyæ slaeiyå smae snau sofknpru spaeoruø sre ssikopt stknouyåæ
    sudlm svaiæ symn tabdfikr tch tfi ti_befgkmnpst tje tko tli tme tna to_dklmp tpu traiuyæø ts_int ttiry tuers tveiæ
    twa tydr tælnr tér tøj uafl uddfglpstv uelnrst uff ug_ ukkot ul_adeilt um_m ungi uplp ur_acenstv us_eikst ut_einopt
    van vde veabjl vidgr vni vor vt_ vægl war ydens ygg yk_k ymb yndl ypt yrk ysn ytet åbn åen ånd ås_et æde æfet æge
    ækk ældgklp æneks ær_mt æst æt_nt ævn ér_ øb_e øde øgen øjes ølg ømm øns ørgst øse øve
  `,
  `
    _a_bgimpvyz _bfjåæø _cdhloruy _d_pvyåæø _e_cmpsu _f_bdtå _gjlsuwyåæø _h_kr _ibcfhlprst _j_aefivæ _kghmwyæ _lglv
    _m_dhmsy _n_rs _o_cklnstu _p_ghstæ _qau _rhiyåø _schjn _thlstuæø _uefhijmprtuvyzåæ _vhlsué _waceho _xkp _yadenopu
    _zailo _ægkls _ént _ø_dgjknrsv aadfrt abckoty aciklré adadfkoptvyé aealnrt afdefglmopr agabdiklmopuy ahail
    ai_abfjklnstw aj_iku ak_dhijmnoru alhjkmnpyæé amabdfhknoprsuvwæ anbchjlo aomprt apabeiklnorstuy aq_ arhlmnopáå
    as_adhimnopyæé atbdfghjklmnprsvyé aubdeikprsv av_adilæ aw_ak ay_aeimosv azaet aæn bafijkltu bcd bde beabdfkmy bfdi
    bha bi_dhkp bkhko bl_å bn_aeiu bobeosuy bplor braioø bs_dlmnoptvy bteir budegmrs bva by_der bådn bær bødgr
    ca_clmnprst cci cd_er ce_dft ch_afikortuw cilnprs ck_bent clano codlmnpr cp_r creiuy cs_ ct_cis cuabn cykp cér
    da_cdefilmpv dbaeiloru dcae ddiopry debegipuvæ dfaelr dgryåø dhaeåæø didilmouv djeæ dkailn dl_aouy dmaeouæ dnadoruø
    do_afghnoprtuvw dpeiklrsuå dr_ouyæø ds_bcdghijlmruyz dtgiopstvy du_bcdkmnprs dvems dwa dybgnr dår dægkmr dé_r
    dø_dgmr eafgn eb_aeiprsu ec_aehtuy edbghjkmnopruvø ee_djklmntv ef_fgjrsuø eg_aglmosuåø ehejåæø ei_dgksz ejartu
    ek_ikr elbcdfgkpruø embdghinopruvåæø enbmopyåæçø eocdefgklmv epeisu ercgyzåæéø esadghnrvyæø etbfhjklmpæø eudnrt
    ev_nt ewa exai ey_c ezi eår eæknr eøj fa_bcmsv fb_ai fd_ampvæ fe_bekmn ff_a fghijrø fi_fjrstx fjo fkar fliuæø fmou
    fni fo_deflnst fpor fr_ouy fsaceptæ ftabdfiknopv fvae fyrs få_r fædlr fødn ga_bdfgjlmrsuw gbaiu gd_io geabefgouv
    gfir ggø ghio gi_deklot gjo gkio glaioyåæø gmaeuæ gndfmnprtv golmnt gpor gr_ioåéø gs_eghjuvyåæ gtanrsy gudlns gvei
    gwi gydp gå_drs gælrstv gé_r ha_deimtw hdi he_abjkmostuxy hfi hiaefjlnt hjauø hk_t hlaiæ hmei hnb ho_imprstw hpu
    hrioy htaeiy huablnrs hvadæ hwe hy_g håbr hæfgmrt hørsv ia_grst ibaiknry icahkoté idagnrué iebefstæ if_aefklorø
    igabdijmrsvéø ihajåæ iin ijaik ikdghilmnpruvé ilamoruyé im_bfimostuæé inblnouvyæéø io_dhikmpr ip_epsu ir_aglmorst
    isacghlmoprsuæé itdfhkloruyæ iudelm ivabdfhklmoué ix_belmoru ize iær iér ja_gklmnpsv jd_ jebcdefghilopv jf_ery jids
    jkiæ jlabdfhiklmnprt jne jokr jr_i js_aeknps jt_ist junrv jvf jænv jø_enprv ka_fkmpruyz kbalv kcy kdae kebceghikmpuv
    kfaio kg_e khaimoæ ki_egpr kju kkainoru kl_æ km_aeo kneouy ko_ghostv kplo kr_aå ksabcgklmnorsuv ktbdfghklnoprsty
    kubdlp kv_ioæé kw_ kylnrs kår kædnø kér kø_ben la_efjklmopuy lb_hijruy lc_e ldabgkopruvæ leaefhiopu lfelruæ
    lgadfmnrså lhaeoåø li_abflmr ljeu lk_ailuå ll_ræéø lm_aeiyø ln_eiortuø loabcdmstw lp_lru lraeoæ ls_abcdfglnoprsuvæ
    ltbhklnorstuvyæ luegimnsvxé lv_defiklorstuåæ ly_f lå_ekrt læbdkt lér lødfjkr maacdefgijmoqyæ mbeluy md_aer meefgkmox
    mfaeioø mgairå mhaejnoyåæø mi_agkmort mju mkailoruø ml_eiouæø mmmouø mnaegi moabfgloprstu mp_dkntuå mr_aou
    ms_abefghiklmnoprsuvæø mtaejlorvy mudgmnrt mviæ mwae myars må_dnstø mæist mér mødr nabdfkmnr nbeilry nc_aos
    ndckmnpæø neaefgjkopuvwæ nfl ngkmnoruåæé nhovæ ni_abcegpux nja nk_abcisuæ nlaoyæ nmaioåæ nnairu nobdiklmnopsv npalo
    nr_e nsbdghjlmoruvyæø ntbdfghmnpstuvwyæéø nubdfghknopstv nvoæ ny_aehilmosu nå_bes næglpsv nça nér nødj oadnst
    ob_aeiknost oc_aciko odabcmpr oedtu of_elouv ogadfghklnopv ohaioæ oianrst oje ok_flnoé olafgmnprtuvy omaefhikotuv
    onabcdghkloyæ oolmnprt opabhkmnoquvæ orajlnopuåæéø os_ehkmnpsv ot_fhijkpstyé ou_dn ov_agils ow_agnst oxy oyk
    pabcdghmpu pbeiry pde peabdefhijkmoptv pfaioryø pgai phavæø pi_cdfnprsté pkaglo plouåæø pmaæ pnaiuå podgikmpt
    ppailnu pqu pr_uyø ps_acdehiklpu pt_afmoræé pualprs pvæ pyk påbgklmstv pæin qat queo rabceioruvwy rbluyø rca
    rdabcdfghklmoprtuvwy rebcehjou rfaeilruyæ rg_aioståæø rhaiouvæ richjlou rjoæ rkmuvé rleyæø rmbfklnopstuwåéø
    rn_fimoprstuvyåéø ro_aeijkmorsuwx rpaeilouå rriouæ rscdhlopvyæ rtbdfhklmnptuvyåæé ru_abestx rv_irsuåæ rx_ rygimsv
    rza rá_ rå_krst ræ_abcelmrt ré_r rødgknsv sa_klrsuv sbaijoruyåæ scaehilor sdeioæ seabcdehijouvø sflrø sgeil
    sh_adeijlmoptuvåæø siacelz sjeiouæ skfjklpsuvø sloæø smiouåæø snegoø so_bcdglsv spilæ sraiuæ ss_afhluvyåæ
    stbdfghjlmpstvé suabcefinprs sv_ceu sydgrtv szo så_dlrsv sædnrs sér sødjmn taaehjmopuv tbaeiloruy tcp tdaeioy
    teabfiopu tfaeoru tgerø th_aeiouvæ tiacræ tjau tkailyæø tl_aesæø tmaiæ tneoruæø tobcefghinstv tpalor tr_dåé
    tsabcdefhjklmoprsuvyæ ttaoæ tuabdgmnptv tvau twe ty_knsv tå_ers tødm ua_cnrt ub_abefijlprstu ucce ud_abjkmoryåé ue_a
    uf_lortuæ ugabiksty uheoå uigmnst uju uk_aelnr ulbfgnopsuvåæéø umfijklprsuæ un_aelsæø uobfprtv up_adeiostuå
    urbdfghiklmopru usabdfghjlmnoprvyæ utabdfghklmrsvå uun uvaeiæ uxe uyk uzb uåb uæn uér vacdgkst vba vcrtu vd_
    vecfghikmopvåæ vf_eijo vgi vhao vi_aektv vko vl_aehis vmes vnafgjst vogklmpt vreiæ vs_efhikmrstuy vter vudlnr vågr
    væksv védr wailt wch we_beiz wgr whaeoy wic wk_ wnl won wsei wty xad xbu xelmr xkb xle xma xo_ xpp xr_x xup xy_eikst
    ya_hmnp ybdent ych yd_adiklpr ye_lmnrst yf_f yg_nté yhe yin ykeilnost yli ym_aeilmptv yn_aegkt yopu ypioru yr_deijrt
    ys_eiksv yt_bnoy yuad yv_aen za_kp zbe ze_r zics zlo zonor zte åb_e åd_ailn åedlt ågenåæ åkalor ål_abefiklmpst åmi
    åne årbdeghilst åskno åt_ort åvei åøe æag æb_et æci æd_inrtv æelt æf_fino æg_gnsty æis æk_nsv æl_eio æmemop æpp
    ærbfilrsø æs_biknos ætabos æv_di æøå çal éd_ én_ érb ét_ øbnst ød_ikpstv øenrt øft øg_bt øj_adflnrt økdeko øles
    øm_aiknst øn_adiklt øpl ørbdfhiklnp øs_knt øt_ øv_ar øå_
  `,
]
