import type { LetterGroups } from '../shapes/letters.ts'

/** Source: counted in sentences of the news and in messages of free programs. */
export const sv: LetterGroups = [
  `
    _in en_ nte er_ te_ int för _fö
  `,
  `
    ör_ ing era tt_ _s_ ter an_ ra_ et_ _en ar_ de_ _an _de är_ nde ill _ti _st om_ ta_ ng_ ll_ _ka nin til ler _i_
    ion att änd _av _me kan lle _at ste _är ell tio vän and _so av_ som as_ ver
  `,
  `
    _ko _på med nda _sk sta ade på_ _re den fil nvä ara anv _fi rad ett ed_ var on_ _va ska kti _ut und ata rin gen
    _vi ent eri men der _ta ati dat _ha inn _et na_ ad_ tta _el det ist ka_ ngs nst tal ch_ tan ekt ner _oc ser one
    nge kom _fr all _ar och at_ are _må ort la_ _lä _pa ren str lla mma frå ns_ re_ yck _om rt_ nt_ nna stä rat _sa
    ga_ kt_ da_ har _vä nam upp nga åst el_ _ma log mås cke äll ers ran _än akt ile mat ärd des tor ån_ ang ndr par
    rde gar kun es_ ts_ tab amn rån fin tet tig _pr mer lig ig_ nta ind ant ela _ku dra äng _se kat stö bar kon nne
    mme dar fel eck id_ tar pro nd_ per _fe _mi rar ras öve ins man lis ds_ del reg
  `,
  `
    mn_ vid lat typ st_ ive _up vär töd hål åll ess skr _bo _öv ens len nen gt_ al_ art _tr lut _be bor _ny bel in_
    il_ sa_ lti ten täl _da isk kri ark vis när ans ons _te omm uta gra _nä ätt unk sto bje jek alo sam obj _fl igt
    abe ket cka itt or_ nkt lag tiv tat _ba ilt sen _sy kap apa ehå _gr das _un slu läg riv for rer amm erv ume oll
    end kal _al kni che ger ram tra _ra agg lan tem _ob enn ge_ neh isa ord ut_ sök ern rän try _kr pa_ ker let _ty
    iti gis app gil ate ats pla _ve omp lt_ ier ext år_ tni rd_ res ere krä met _hi val ck_ fun äns min läs ång ken
    egi öds änt iga fte bas han ets ete _lo red efi orm olu _d_ tad _ef _ex _na ope _op sni rki rst gre kol _to giv
    pak eft _si tag sät örs låt eme trä åte arg räv ake _bi ini ast nns dex ard sio lok kad _sl llå gga dni ma_ opp
    sak het kna rgu gum _åt tid rel mpo ite ngi tur _di lum _gi mis arn umn _ge rna kar lik _hä hit nit rva ika rma
    öra iv_ _fu dig _få def _ak tre ick hec ven kor _by ret än_ cer
  `,
  `
    _acdgsu _blru _cehi _doruö _egmr _fajoyä _galo _hejouåö _icdgkm _jouä _klnväö _laeijåö _mouäö _neouå _oafklrstv
    _pegilou _riouäö _sjmnpuväåö _tjuv _ur _vå _öp ababil accehk adadrs afi ag_aenrs akagn aladefgistvä am_eitv
    anaefiklnoru ape arbfilrsuv asehks atcnouy aut avabgs bak bbes befghrstv biblnt blaeio bokl breioy bufnt bygt cac
    cce cedlns cha ciaeft cklnsu dadgn dba dd_ae dek diafknrs dju dko dlaei dna domnr drei dsfklstv dtay dublmr där eci
    edadeilsu efeo eg_aemrä ehö ek_aeorsuv elbefnostä em_abkops enaehikouy epalr erbfghklmoprt eseklptu etaioruy evae
    ex_ep falrst fer ffaeir ficegkx fjä flaeiy fog frai ful fyl fälr föln gadnst gd_e gelst gg_enor ghe gint glei gme
    gnaeio godr griuä gs_abdfgiklmnoprstuv gur gär gån gör hals helmr hins hjä hop huv hämn hår högr iabl iblu ice
    idaegios ieln iffit igeghnu ik_eot iladijns imaep inacefjklmä iot ipt irei is_eis it_amsu ivabinstå ix_ ja_r je_r
    jli jobr judst jälmnr kas kel kgr kiflntv kju klaiou kodp kraeoy kst ktaeosuy kumrs kvaeä kyd kälnr kör lacdrsv lba
    ld_aer ledkmsv lfaio lgo lha licdenot ljaeu lkao lldfhiknorstvä ln_ai locnprt lre ls_ekptuyö ltaes luds lva lyct
    lämnrt låns lös maklprs mbilo mde me_l mfö mil mko mlio mnaers modnrt mpaeilr mreå mst mt_ai muls mva mänr måln möjn
    nabdklnprst nch ndilnos nedlst nfilo ngdlnt nhe niesv nje nkaelnor nleioä nma nolmnrt nro nsaefiklnprsv ntiors num
    nve nyc näst obbel ocek od_aeinsu oen ofi og_aegir okaeou ol_eiko omabdlrsvä onafitv op_aik oraeilnrs osit ot_eiost
    pacdnst pda pecklnt piel pko plei pnai polnprs pp_adeglnorst preiuå pslnt pt_ei pubn pär pår rafgklpv rbae rdainrsv
    recfkpv rfailö rgrå rhae riabdefgkmpst rkaelostö rleioä rm_eio rn_eiy robcdefglnprt rpar rrae rs_aeikpäö rtaeinrst
    rubklnpt rveä rycmpt rädfklt rådgk römr sadlnrst sbaei sch sda se_gklmpst sfeilouäö sgr sha sidgknst sk_eijlnotuyä
    slaioä smaeo snauy sobclnpr spaeioräå sraeu ss_aeiklnopty stilnuyå sublmprt svaiä symns säkn tacfkps tch tda
    tecgklsx tfioö tgäå tibefkmnpst tjä tkao tliäö tmae tna todklmnp triouåö tsaefikpstväö tteinrsy tuemst tveiä tycdgr
    tämn tån tökr ual ubblr ud_e uelr uff ugg ukt ulaelt um_mpr ungit upe ur_aens us_et utdefgilmnorstö uvu va_kn vbir
    vecklt vgr viklnt vni vslt vt_ vud väglx vå_ xekr xpao xt_ers ydd yggs yll ymbdm yn_k yp_est yra yst ytet zon äck
    äd_d äff äg_aegs äken äldjpt ämfnpt änkn äragkmnrtv äst ätv ådae åen ågaeo ål_d ånd årad åtgkt öde öge öjl ökanv ölj
    ömms öns öpp örbdefhiklnrtvä ösaet
  `,
  `
    _a_bfimpwxz _b_fjpäåö _c_adgloprsuy _dbjklnpsvyäå _e_cdijkpsuvw _f_bmtx _g_cdjuyäåö _h_brvy _iabfhlorst _j_aefs
    _k_bdeghimqtwy _l_ckpsuvyü _m_cdfhjmnsty _n_cdikrstöü _o_deghijnoquäåö _p_psy _qau _r_dnrtyå _schsw _t_bhlstwäåö
    _u_bdk _v_fkorsuvy _wacehior _x_klmpt _y_aemnptu _zilo _à_j _ägklmstv _åbklnrs _öadgkmnrsö aa_dlrtv ab_orstuy
    acaiorstu adbfghijklmnoptuvä aelnt af_bdefgkloptuäö agbdfhiklmopt ah_aeuåö ai_dfklnstw aj_aeot ak_dfhikloprsuäå
    albchjkmnpruyzåö amabcdfghkloprsuäåö anbchjmpy aobmpu ap_bdilnorstå aq_ archjmopwäåö asabcdfilmnopruyäö
    atbdfghklmprväåö aubdfgiklrsx avcdefhiklmnoprtvä aw_k ax_abdefiklrstvw ay_efgioptv azaei aän aåt aöv ba_bcdfglntu
    bb_afgiklnprtå bc_ be_abdkmny bfdior bgeru bi_adfgkos bjkuö bkö bl_suäåö bmin bnaru bo_bdfjmnostx bpflor brauäåö
    bs_eiloptuy bt_aqry bu_bcdegiklmrs bvae by_ bädgrst bådgt böcgjlnrt ca_lnpst cciotu cda ce_acfhip cget
    chdfijklnopstuwå cidgilmnprsä ckbcdfghijkmoprtvyäåö claeino cna codelmnpruv cp_u creilu cs_hsv ct_cilsuxy
    cuailmnoptu cy_bcdeiknsu dabcfhiklmpquv dbeiloruyö dca ddbfilmnoprsvö deabcdeghijmopvåö dfadeilouäö dgeinrå dhaeuö
    dicdemoptuv djaeosäö dkalnrvä dljlouäå dmaeiouäå dn_eoruy do_abcdefghiklopstuvw dp_aceklortu dr_ouyäö
    dsabcdeghijmnopruyzäåö dt_eirt du_ceknpst dvaeimosyä dwi dx_ dygklnrt däcmn då_dkltv dé_ dö_dklmprstv ea_dgklmnrstuv
    ebabeiloruyäåö ec_aehotuy edbfgjknortvå ee_ekntx ef_afjklrsuäåö egklnostuyåö ehaeiou ei_dmns ej_klosuä ekdhilnpyäö
    elcdghijkmpruvwåö emcdfghijlmnrtuvyå enbcfglmprvå eo_bcdefgklmnpru ep_cehinopstuå ercdjuyäåö esabcdfghimnorvyäåö
    etbcdfhjklmnpvä eu_demprt ev_diklnostä ew_ais exacdfiklmnorsuv ey_bci eägnr eåt eöv fa_bcdkmnuvx fb_r fcg fdamopv
    febdgjkmnst ff_flostuäö fgh fi_ajrs fjo fkemo fl_goruäö fm_ fo_bdfklnstu fpo fr_eosuvyäö fscetä ft_afgilmnosuv fukps
    fxs fynrs fäds få_gnrt födgt gabeghilmpuvwy gbaeiouy gcacilot gdabfijorsuv geabdfikmopuv gfeilouäö ggbdfhiklmpstuvåö
    ghabijtu gi_bcdefgiko gjouä gkalnorvö gl_aosyäö gmiäåö gnlrs go_bfmnptv gpaeort gr_noyåö gscehwyäåö gtabeirsvy
    gudeilnpst gvaeiä gynpt gä_lmnsv gå_derstv gödkm ha_cdijkmtuvy hbat hdaiu he_afiknpsux hfeior hideflmpv hj_au hknoö
    hliä hnabi ho_klmnrstv hpa hray hs_eitäö ht_ainrt hudgmnrs hvadeä hwe hylpr häfklrsv hågt höjlsv ia_dfghiknst ibaeiy
    ic_ainotuy idbdfhjklmnprtuvåéö ie_efhkmpstä if_aelory igdfijkoprsvåö ihejoå iidlnst ijiu ikbdfghiklmnprsuväö
    ilbfghkmopruvyäåö im_fhilmnotuä inbhopruvwyz io_diklmoprsxå ip_aehiklnprsu ir_aklmrtu isbcdlmnopruä
    itbcdfghklnoprvyäö iump ivdfghklmopruvä ixabdelmnoprstv ize iär jadgklmnpst jba jd_abe jeabcdfhjlmnpst jfrä jiacek
    jkaeo jnai joklnu js_afot jt_ ju_abgklmnprv jät jö_demnruv kaabfghikmovz kbaeilrvy kciy kdaejo ke_abdefghijkmopsy
    kfaeioruäåö kg_estu kheouä ki_abcdegkoprs kk_anoruv kl_efäå km_adeoäåö kn_elnouy ko_abcghkostu kpaeloru kqu kr_uö
    ks_abefghiklmnoprsuvyäåö ktbdfghjklmnprtvxäö kubeglptv kv_imo kw_ kyblmrt kägmt kådlpt kö_aeklnopstv labfhklmpuxy
    lbeiloruy lcacei ldbdfghiklmnopstuv le_abcefgjlpuxyä lfeflrtuyäåö lgaeinrsäåö lheiuäåö li_abfhlmprv lj_bdfnostäö
    lk_begilmnrtyä llbcgjmpuwyö lmabeiouäö lndorstuä lo_abdflmosvw lp_acefhiklmoprstuä lr_aiouä lsabdfghilmnoqrsvä
    ltbfgjlnoprtuvy lu_cefglnprv lv_bdeiklmoprstvyäåö lwai ly_dfgkmnrs lzho läcdkpx lå_degr löadgjmnprv lü_
    maacdefgijmvxä mb_aeruy mcaeu md_afiknprsö meabcfgijkmopsx mfaefilouäå mgeirå mhaeinouäö mi_defgikprtvx mjuä
    mkaelnryäö ml_aeäåö mm_bimnorsu mnbdfghijklmnoptuvyä mobfgjklps mp_bdfkmnstv mr_aiuä ms_abcefghiklmnoprsuväö
    mtcejlnorvy mugmnpt mveä mycnst mälmst må_gt mögrstv naaguvz nbaeijlorsyä nc_aeiopst ndbcfghkmptuvxäåö
    ne_abcfgijkmpvwx nf_aeruäö ngbfghjkmoruväåö nhaouäåö ni_acdfgkmopux njaiuä nk_bcfgikmpsuyäö nl_ayö nm_inäåö
    nn_bghiklnouy nobcdfgiopsw npailoruå nr_aeiruyä nsbcdghjmoquyäåö ntbcdfghjklmnptuvwyäåö nu_adeklnprstv nv_afiosyåö
    nwai ny_abefghiklmnoprstvyä nzo nä_lmn nå_bdglrst nödj nüa oacdlnrtv ob_aimosuy oc_ailr odbdfgjklmoprt oegrstx
    of_efklotuäéö ogdfhjklmnopstväåö ohaeioö oiadgmn ojeiku ok_dilmnrstväö olacdfhjnprstvyäåö omefgiknotåö
    onbcdgjklmnopuyäåö oo_lmnprt opcfhlmnoqrstuvyå oqa orbcfghjkopuvyäö os_aeklmnopsuvyä otabcfghknpruvy ounprt
    ov_adeilsä ow_anrst oxaeiny oän oåt oönpv pabglmopu pbaeilruy pc_agor pd_eio pe_bdfghisuw pfaciloruyäö
    pg_acdeghilnrtu phaeoruö piadfgknoprstx pkaglntä pl_ckouyåö pmaeouäåö pneå po_egijkmotä ppbcfhikmuvwåö pqu pr_acäö
    ps_abcdefghikmopqrsuyäö ptafmorsuvyäö pu_loprst pvaiä pwi py_drt pädmn påbfgklstv pös qast ql_fs queo raabchijouwxy
    rb_ijloruyäå rcaehi rdbcdfghjklmoptuwäåö reabeijmowx rf_eoruyäå rg_abdehiklmnopstvä rhijouäåö ri_chijlouä rjaeou
    rk_bghmnpruvä rl_abdfjuåö rmbdfhklnrstuäåéö rnbdfghklmnoprstuvwé ro_ahijkmosvx rpilosu rr_bcdfghiklmnopstuvyäåö
    rsbcdfghlmnorsuvyå rtbcdfhjklmopuvyäåö ruacdefgimrsuv rv_cdgijnorstu rwi rx_ ry_giknsuv rä_cmprs rå_abflst
    rö_dejklnpstv sabcfgjpuvx sbjloruy sc_aegilor sdeijortuå seabcdefiouvx sfajrå sgcefiuä sh_deijklnopstuväåö
    si_efmpvxz sjouäö skbfksvåö sl_epyåö sm_insuäåö sn_eoä so_fkstv sp_chlu sql sr_ioyäö ssbcdfghjmrsuvwäåö
    stbcdfghjkmpstv suadefnsv sv_cefouyå swio sydfklrt szo sädglmprs så_dglnrstv söadgmnrv taaeimouvxyäåö tbaceiloruy
    tc_egiop td_eijou teabdefhijopuv tfalruyä tg_aeijprö th_aefiosuvyå ti_acrä tjaeu tkeilnräö tl_adeloså tm_iptäåö
    tneouyä to_abcefghist tpaehiloru tr_dt tsbcdghjlmnoruyå ttbdfghjklmoptuvwåéö tu_abcdfglnp tv_ayå twio txbt
    ty_flmnstv täcdgrtv tå_deglrst töalmpstv uamnrt ub_aefijpstvå ucek udacdfghiklmnoprstuvyä ue_mnu ufet ug_bdimnoru
    uidlns uk_adelorv ul_dghijkmnopsvä umabfgiklostuvä un_acelnswä uofpt up_abdfgilmorstuå urbdfgiklmoprtuvyäåö
    usabfghiklmnoprsuvwä utbchjkpuvyå uumpt uv_abdei uxenr vacdgpst vb_aelosö vcgirtu vd_aeruåö ve_abdhmpsx vfaeilou
    vgaeijåö vhau vi_acegrv vju vkalorä vlaeioäåö vm_aeosu vnajou vobklprt vpalrst vraeinuäå vs_abefhikmnrsuyäö vtaelry
    vu_lntx vvaeiä vy_deklnps vä_dkmpstv våbdefgiklmnoprstv vön wa_ilt wch weabei whe widnt wk_ps wolnpr wrai ws_e wty
    xa_cdklnrstv xb_iu xca xdaejo xeclmnt xfeilouä xidklmns xkblo xl_aiä xmael xnaiuy xo_jpr xpelpru xraex xsiklpty
    xtabdfijklmotuvwy xuaept xveä xwa xy_aciknstu ya_cnrs ybeio yceghl ydaeiltvö ye_lnr yf_eilotuö yg_abenrtv yheu yi_dn
    ykaeilnot yladisu ym_aefilnopst ynacdeglnopstu yobmru ypabdfikmnoru yr_bcdefgikmnoprst ys_aefiknrsv yt_abnoprsy
    yuampt yvaeinä yyv yäg zak ze_ort zhe zics zlo zoo àjo ädabefgijlmnoprstuv äft ägbdklnrt äkart äl_efghiksv
    äm_bdklmrs änabehilmuv äp_afnoprst ärbefhijlopsu äs_abefhiklnorsäå ät_aegmns äv_adeist äxaelot åa_ åbaeioö
    åd_dfgilnops åert åfaioäö åg_knrstå åin åk_abdefiknostväö ålabefghikmnoprstv åmä ånaefiklsv åor åp_o årbefhiklnst
    ås_abefiklnopsyäö åt_afimnprsv åvaeiloä öa_drst öck öd_abdfijlnrv öert ög_aknorstu öj_adenst ök_bdefklmoprstu öl_dl
    öm_abdefiknotä ön_adeghkt öor öpaenost örgjmopuåö ös_bhklnps öt_est öut öv_adknrst ööp üa_
  `,
]
