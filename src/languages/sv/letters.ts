import type { LetterGroups } from '../shapes/letters.ts'

/** Source: counted in sentences of the news, in messages of free programs and in lists of words of film subtitles. */
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
    _a_bfijmpwxyz _b_fjpäåö _c_adgloprsuy _dbjklnpsvyäå _e_acdijkpsuvw _f_bmntxü _g_cdjnuyäåö _h_brvy _iabfhloprstv
    _j_aefisyåö _k_bdeghijmqtwyå _l_cknpsuvyü _m_cdfhjmnsty _n_cdgijkrstöü _o_deghijnoquxäåö _p_hjpsyäö _qau
    _r_dnrtyå _scfhsw _t_bhlstwäåö _u_bdgklms _v_fkorsuvyö _wacehior _x_klmpt _y_aelmnoprtux _zaeilo _à_j
    _äcdgklmpstv _åbdklnrs _öadghklmnrsö aa_dglprtv ab_orstuy acaiorstuy adbfghijklmnoptuväåö aeklnst
    af_abdefgkloprstuäéö agbdfhijklmoptuå ah_aeilsuåö ai_dfklnrstw aj_aemost ak_bdfhikloprsuväå albchjkmnpruyzåö
    amabcdfghjkloprsuäåö anbchjmpyzäö aobmprtu ap_bdilnorstå aq_ archjmopwyäåö asabcdfgilmnopruyäåö
    atbdfghklmprvwäåö aubdfgiklmnrsx avcdefhiklmnoprtuvä aw_k ax_abdefiklrstvw ay_aefgilmnoptv azaei aän aårt aöv
    ba_bcdefgjlmntuy bb_afghiklnoprtyå bc_ bdu be_abcdkmnopuy bfdior bgeru bhu bi_adefgkoprsv bjkuäö bkö bl_suyäåö
    bmain bnairu bo_bcdefgjmnostvwxy bpflor brauäåö bs_ceiloptuy bt_aiqry bu_bcdegiklmrs bvae by_abnrx bäbcdglnrstv
    bådgrst böcdgjlnrst ca_eflmnprstvy cciotué cda ce_acfhikpt cget chdfijklmnoprstuwyå cidgilmnoprsuvä
    ckbcdfghijkmoprtvyäåö claeino cna co_delmnoprtuv cp_u creilou cs_hsv ct_ceilsuxy cuailmnopstu cy_bcdeiklnsu
    dabcfhiklmpquv dbeiloruyäö dcah ddbfijlmnoprsuvyö deabcdeghijmopvåö dfadeiloruäåö dgaeijnoruåö dhaejouäåö
    di_cdelmoptuv djaeiosäö dkalnrväåö dljlouyäåö dmaeijouäå dn_eoruyö do_abcdefghiklopstuvwx dp_aceklortu dr_ouyäåö
    dsabcdeghijmnopruyzäåö dt_eiortuäö du_acegknpstv dvaeimosyäå dwi dx_ dy_bgklnrst däcgmn då_dgklrstv dé_e
    dö_deiklmprstv ea_cdgklmnrstuv ebabeijloruyäåö ec_aehlostuy edbfghjkmnortvåö ee_eklmnpstx ef_afjklrsuäåö
    eggklnostuyåö ehaeiouä ei_dgkmnsz ej_adeiklopstuä ekdfhiklmnpyäö elcdghijkmpruvwyåéö emcdfghijlmnrtuvyäåö
    enbcfgjlmprvwäåö eo_bcdefgklmnprsu ep_cehinopstuå equ ercdjuwyäåö esabcdfghimnorvyäåö etbcdfghjklmnpväåö
    eu_demnprst ev_bdiklnorstäå ew_aeis exacdfhiklmnorsuvå ey_bcins eze eägnr eåt eökv fa_bcdghijkmnuvx fb_aor fcg
    fdamopv fe_bdgijkmnst ff_bflmnostuäéö fgh fi_abdfjmorst fjao fkelmo fl_goruäåö fm_ fnai fo_bcdfklmnstu fpo
    fr_eosuvyäö fs_aceitä ft_abfgiklmnorstuv fukprs fxs fymnrs fädkns få_fgnrt fé_en födgst füh gabefghiklmpuvwy
    gbaeiloruy gcacilot gdabfijkorsuv geabdfikmopuv gfaeiloruäö ggbdfhijklmpstuvåö gh_abijtuåö gi_bcdefgikoprö
    gjaouä gkalnoruväö gl_ajosuyäåö gmaiuäåö gn_bdlrsuä go_bfgjklmnopstvå gpaelort gr_noyåö gscehwyzäåö
    gtabeiorsuvyä guabdeilnpstv gvaeiä gylmnpt gä_clmnsv gå_derstv gödklmt ha_bcdfgijkmtuvwy hbat hdaiu
    he_adefijknpsux hfeior hi_acdefglmprvz hj_aou hknoö hl_isä hma hnabei ho_cgjklmnrstuvw hpa hraeiy hs_eitäö
    ht_aeinort huadgklmnrs hvadeä hwe hy_cdefglnprstv häcdfgklprsvx hå_gntv höfjklnsv ia_dfghikmnrstv ibabeiry
    ic_achinostuy idbdfhjklmnprtuvåéö ie_bdefhkmpstvä if_aelory igdfijkloprsvåö ihaejoäå iidlnst ij_iu
    ikbdfghiklmnprsuvyäåö ilbfghkmopruvyäåö im_bfhilmnorstuäå inbhopruvwyzå io_adfgiklmoprsvxå ip_aehiklnoprsu
    ir_agklmorstuv isbcdhjlmnopruyäö itbcdfghjklnoprvyzäåéö iumps ivdfghklmopruvä ixabdelmnoprstv izaeioz iär iös
    jabcdfgjklmnpstv jba jd_abepruå jeabcdefghjlmnpstv jfrä jiacdegkns jk_aeov jlae jnai joceghklnsuv jp_a
    js_aefkmot jt_aen ju_abghiklmnprv jycs jädgkstv jåk jén jö_adegjklmnorstuv kaabcefghijkmovxz kbaeiloruvyä kciy
    kdaeijoö ke_abdefghijkmopsxyä kfaeioruyäåö kg_eistuy khaeiouyäå ki_abcdegjkmoprs kjoä kk_ailnoruv kl_efjyäåö
    km_adeoäåö kn_elnouyäö ko_abcfghjkostuv kpaeiloru kqu kr_uåö ks_abcdefghiklmnoprsuvyäåö ktbdfghjklmnprtvxäö
    kubdegklptv kv_imoå kw_ ky_abcfhlmnprstv käbfgkmpt kådklnprt kö_aeklnopstv labfhiklmpuxy lbeiloruyäåö lcacehio
    ldbdfghijklmnopstuväå le_abcefgijlopuxyä lf_befklrtuyäåö lg_adeilnrsäåö lheiouäåö li_abfhlmpruvxz lj_bdfinostäéö
    lk_begilmnrstvyä llbcgjmpuwyö lm_abeikopstuäåö lndegorstuyäö lo_abdfjlmosuvw lp_acefhijklmoprstuä lr_aiouäå
    lsabdfghijlmnoqrsväå ltbdfgjlmnoprtuvyä lu_bcefgklnprv lv_bdefgiklmnoprstuvyäåö lwai ly_adefgkmnprsvx lzho
    lä_cdkpx lå_deglmprö löadfgjkmnprtv lü_ maacdefghijmuvxyä mb_aenpruyäå mcaeu md_afiknprsvö meabcfgijkmopsx
    mfaefilouäå mgeijräå mhaeijnouäåö mi_cdefgikprtvxä mjaouäö mkaeilnruvyäö ml_aeäåö mm_bilmnorsu
    mnbdfghijklmnoptuvyä mo_abcfgjklmopsu mp_bdfkmnstuvy mr_aiuyäö ms_abcefghiklmnoprsuvyäö mtcejlnorsuvyäå
    mucdfgmnprt mveiäå mycgnrst mäklmst må_abdefgprt mé_en mö_bdghrstv naacefghuvz nbaeijlorsuyäåö nc_aeiopstuy
    ndbcdfghkmptuvxyäåö ne_abcfgijkmpuvwx nf_aeruäö ngbfghjkmopruväåö nhaouyäåö ni_abcdfgklmoprux nj_aiouäö
    nk_bcdfgikmpsuvyäåö nl_ajyåö nm_einouäåö nn_bghiklmnoruy no_bcdfgikopsvwx npaeiloruå nr_aeiruyäåö
    nsbcdghjmoquyäåö ntbcdfghjklmnptuvwyäåö nu_abcdefgiklnprstv nv_afiosyåö nwaio ny_abefghiklmnoprstvyäå nzao
    nä_bcghlmnpv nå_bdglnrst nöadfgjlrstv nüa oa_cdklmnprstv ob_adimorsuy oc_ailr odbdfghjklmoprtyäåö oegmrstx
    of_aefklorstuyäåéö ogdfhjklmnopstväåö ohaeioyäåö oiadgmns oj_adeikosuä ok_bdfhilmnrstväö olabcdfghjmnprstvyäåö
    omefghijknotuåö onbcdghjklmnopruyäåö oo_dgklmnprt opbcfhlmnoqrstuvyåé oqa orbcfghjkopuvyäö os_acefhjklmnopsuvyäå
    otabcfghjklmnpruvyäå oufgmnprstv ov_adeijlmnorstväå ow_aelnrst ox_aeiny oy_ ozo oäknr oårt oönpv pabgjlmopux
    pbaeiloruyå pc_aegor pd_eior pe_bdfghijpsuw pfaciloruyäö pg_acdeghijlnrtuåö phaeioruäö pi_acdfgknoprstxz pjauäå
    pkaglntäö pl_ckouyäåö pmaeouäåö pneoå po_cefgijkmotä ppbcfhijkmuvwäåö pqu pr_acyäö ps_abcdefghikmopqrsuvyäåö
    ptabfmorsuvyäö pu_cdflmoprst pvaiä pwi py_adjrst päcdlmnt påbdfghklmnpstv pé_ pö_aekls qast ql_fs queio qvi
    raabcehijouwxy rb_ijloruyäåö rcaehiy rdbcdfghjklmoptuwäåö reabehijmouwxy rf_eortuyäå rg_abdeghijklmnopstväö
    rhijouäåö ri_chijloruxäö rj_adenotuä rk_bghkmnpruvyä rl_abdfjsuyåö rmbdfhklnrstuvyäåéö rnbdfghklmnoprstuvwäéö
    ro_ahijkmosuvx rp_dehilostuå rr_bcdfghiklmnopstuvyäåéö rsbcdfghjlmnorsuvyå rtbcdfghjklmopuvyäåö ru_acdefghimrsuv
    rv_cdghijlnorstuåö rwai rx_ ry_adgiklnsuv rä_bcegmprs rå_abcflmprstv ré_n rö_degjklnpstv sabcfgjpuvx sbjloruyäåö
    sc_aegilor sdeijortuåö seabcdefhiouvxy sfajrå sgacefilouäåö sh_deijklnopstuvyäåö si_aceflmprvxzä sjaeouyäö
    skbfhkmpsvåö sl_ejpyåö sm_insuyäåö sn_eoäåö so_afkstuv sp_chjluyö sql sr_ioyäåö ssbcdfghjmrsuvwäåö
    stbcdfghjkmpstv suacdefgnsv sv_cefouyå swaeio sydfklrt szo säcdgjlmprs så_dgjklnprstv söadglmnrstv
    taaehijmouvxyäåö tbaceijloruyäö tc_egiop td_eijoruåö teabdefhijopuvw tfaelruyäå tg_aeijlprö th_aefiosuvyäåö
    ti_achräö tjaeiou tkeilnruäö tl_adelosuyå tm_ijoptyäåö tnejouyä to_abcefghistuw tpaehiloruå tr_dté
    tsbcdghjlmnoruyå ttbdfghjklmoptuvwäåéö tu_abcdfgklnpv tv_auyå tweio txbt ty_eflmnstv tz_ täcdgkprtv tå_deglrst
    té_n töalmnpstv ua_dmnrst ub_aefijpstvå ucceik udabcdfghiklmnoprstuvyä ue_mnsu uf_elost ug_abdehilmnoru uheu
    uicdlns uk_adefghilnorsv ul_cdfghijkmnopsväö umabfghiklostuväö un_aceflnosvwä uofprt up_abdfgilmorstuå
    urbcdfghiklmoprtuvyäåö usabcfghiklmnoprsuvwäå utbchjkpuvyäå uumpt uv_abdeiklmost uxenr uös vacdfgjmpstvx
    vb_aelosäåö vcgirtu vd_aeijruåö ve_abdghmpsx vfaeilouyäö vgaeijouåö vhaouåö vi_abcefgmrv vjeuä vkalnoräö
    vlaeioyäåö vm_aeiosuä vnajouä vobcdjklnoprtvy vpalrst vraeinuäå vs_abefhikmnoprsuvyäåö vtaeijlrsy vu_lnprtx
    vvaeiä vy_deklnps vä_cdkmpstv våabdefgiklmnoprstv vönrs wa_dilnrty wch weabdeilnrs whei widelnst wk_ps wlai wne
    wolnopr wrai ws_e wty xa_cdklmnrstv xb_iu xcae xdaejo xe_clmnt xfeiloruä xibcdgklmnst xja xkblo xl_aiä xmael
    xnaiuy xo_jprt xpelpru xraex xsiklpty xtabdfhijklmnotuvwy xuaept xveä xwa xy_aciknstu xår ya_cdnrst ybeijloryö
    yceghl yd_aeilnorstvö ye_lnrt yf_efilostuö yg_abdefilnoprtv yheuö yi_dn yja yk_aefijlnot yl_adefinostuä
    ym_aefhilnoprstu ynacdegilnopstuv yobmru ypabdfikmnopru yr_bcdefgikmnoprstvå ys_acefiklnrsv yt_abilmnoprsvy
    yuampt yvaeimnsä yx_aio yyv yäg yår zaknr ze_beort zhe ziacegs zlo zofor zzio àjo äbbeiö ädabefgijklmnoprstuv
    äet äft ägbdklnortv ähu äk_alort äl_abefghikmsuv äm_abdejklmrs änabefhijlmruv äp_aefnoprst ärbefhijlopsuå
    äs_abcdefhiklmnorsväå ät_abegimns äv_adeilnstu äxaejklot åa_k åbaeiorö åchk åd_dfgijlnoprsä åelrt åfafiloräåö
    åg_bklnrstvå åhioäå åin åja åk_abdefiklmnorstväö ålabefghikmnoprstväå åmiä ånabefiklnstvy åor åp_abeor
    årbefghijklnostv ås_abefhiklnopsyäö åt_afijlmnoprsväö åvaeilnoä åög éert én_ öa_drst öbl öck öd_abdfghijlmnoruv
    öenrt öflot ög_adfghiklnorstuv öhi öin öj_adenostu ök_bdefhiklmoprstuä öl_adeiklps öm_abdefhiklnoptä
    ön_adefghiklnot öor öp_acemnost örgjmopuåö ös_bdghjklnps öt_aeknst öut öv_adhiklnrst ööp üa_ ühr
  `,
]
