import type { LetterGroups } from '../shapes/letters.ts'

/** Source: counted in sentences of the news, in messages of free programs and in lists of words of film subtitles. */
export const en: LetterGroups = [
  `
    _th the he_ ed_ _in
  `,
  `
    _of nd_ of_ and _an ng_ ing in_ er_ _to as_ on_ to_ es_ ion _co ent re_ _a_ _re is_ _wa _be ts_ tio at_ _ha ter
    ly_ _fo al_ for st_ nt_ ate
  `,
  `
    _wh was _wi _pr _de _is ere con her or_ all ati ve_ ver _st th_ an_ en_ _on _as _ar _di rs_ ted tha _al _mo res
    ch_ _la le_ _ma ce_ hat eve ry_ rea ns_ are _se est his ers ll_ me_ _hi _fr ut_ ear _ca _no by_ te_ _we wit _by
    ith ty_ pro ive ons sta _it ld_ _su com _po _fi nce ain art ad_ int _he _pa oun ect tur ave _bu ide out _pe wer
    ont ar_ _wo _so ies red it_ ste fro rom _gr ne_ _ex se_ nte ist _s_ men tin _at _tr iti per ast _le und ica par
    eas sed whi tra om_ ess ove rou one tor rat not tic cal een eat ort _ne lan ich hic str ot_ hav ine _un had rin
    der dis cti pre pla nti nde _sh end act _lo ore ant ost _li rie ern has wor era din ity _si
  `,
  `
    _sa lly _ch ure ese _pl _cl _ti oth man rec ir_ ill ial low ded _ev id_ nts ten its eco _sp thi _bo _me _ye cen
    ace ds_ ple tri de_ ome lle ge_ ces so_ tim ime ct_ ell but sto lea inc ic_ sti anc ned als ntr ead ble ow_ rn_
    _te mon yea ss_ _fa _en cou be_ lar enc can unt use ins sin pos orm abl lit age _ci _ab whe _ce ndi our des et_
    own wn_ han cha led owe mer pen ay_ ves bee omp ny_ egi tiv ame _or ral _do ey_ ven ric min ree _ba igh ght lat
    gra ran rti eri exp ite tro app _du _ac tte _us sio ely tat _br cit ass ori por ew_ ult sur ery mos who rac _pu
    sts spe ina abo bou ied old od_ ssi ele ls_ _ra hei eir ard _up ind bli _ho rst sho rt_ _ad uch den fte win mat
    sea any sen ire vel les oul uld _ap ous kin lon gre ner _vi ish lso ced att mpa hou med sse tan rth gro mar ho_
    ong ase opl ivi ari _sc _im fir hin ges rit nat ppe nin ugh lis inv ene beg suc dy_ nsi ans new mor lic rge ars
    ose sit ici cia peo eop ses reg uri us_ now nal ret _cr nds ini _go _mu tel war gan lac ved ake ega rem ote ren
    lin bec _ta tai ust _ag hey _ri ntu _dr sid las ord omi _da ona tem oug ke_ lie ee_ ope nto olo
  `,
  `
    _afimuvw _bil _cuy _dy _eacdflmqrst _felu _gaeilu _hu _idgl _jou _kein _ldu _mis _naiu _obclptuvw _pghis _qu _rou
    _sklmnqwy _t_uwy _ur _vaeo _wr _yo ab_aeis acchikru adadeilmosv afeft ag_agir aidlmrst ak_i alaefikmotu am_abips
    anaegiknou ap_aehist arabcgklmnory ashiko atachorsu audglnst avaio aw_a ayes baclnrst beadhlrst biglnt bje blaoy
    boadlort braeio bs_et bugilrs cacmprstu cceou ceeilmpr cheior cideflnps ck_eis claeiou coadgloprsv craeiouy cs_
    ctaelosu culmprst cy_c damnprty ddeir deabceflmptvx dge diacefgrtv dleiy dmi docmnuw dr_aeio duclr dve ea_cklmnpv
    ebau ec_aehiklru edegilsu eedklmprst ef_efiotu egeor eignv ek_ el_adfios em_abeiops enagiosuv ep_aeilort equ
    erbcfglmoprtvw eschiopu etacehirstuy evaio ewe ex_aceit facilmrst fe_acenrs ff_eis ficeglntx flaeiou fo_lou fraei
    fs_ ft_ fulns fy_ gailrt gednort gge gh_b gicnost glaeo gme gn_aeio got gri gs_ guaeir gy_ habilpr hbo heacdelmns
    hibeglprt holmnoprstw hreo hs_ ht_es humn hy_ ia_nst ibeilu icekostu idai ie_flnrtvw ifefity ig_aginru ike
    il_adeiosty im_aimp infhknou iolru ip_aelpst iracmst isaceilmops itaclotu iva ix_ izaei jec jus kednrsty kil kno ks_
    la_bdgimpuwy ldei lecefgmnrtvx lf_ liabdfgkmovz lk_ llaios loabcgoprsty lse lt_ei ludemnst lve ma_cgiklpsxy mbaeilo
    mealmst micdglstz mmaeiou modtuv mp_eilortu ms_ mulnst na_bgmnr nc_ahilorty ndalo neacegilnstvx nfilo ngeilstu
    nicefgmostz nk_eis nliy nme nnaeio no_mnru npa nre nsaelptu ntahl nums nveio oadrt obajls oc_aceiku odeiuy oes off
    og_inr oidn ok_e ol_aeilsuv omabmo oncdfilnov oodklmnrst op_hioprstu oracgknrsy os_ips otaiost oubp ovai owis
    pacdgilnst pe_acdelst phaeio picelnrt pliouy poilnpt ppilor prai ps_e pt_ei publrst py_ quaeio ra_bdfgimprsvwy rceh
    rd_eis rebfilopqrvw rgai riabdfglmopsvz rk_es rliy rm_aeis rnaei ro_abcdfglnoprstvw rpor rraeio rsaehio rtaesuy
    ruclmnps rvaei sabcfglntv scaehior secelmpqrtv sh_aei sibcglmsvz sk_ei slaioy sm_ai soclmnru spailor squ ssaou stuy
    suabfilmps swi sy_mns ta_bcgklmrs tch teacegsx thors tiaefglprst tleiy tme tne tocgmnopuw tr_euy ttailor tuadnt tweo
    typ ualrt ublst uccekt udegi ue_nrs uff ugg uidlnrst ul_ael um_abemnp un_acefgiklnprs uot up_elpst ur_acgnprst
    usahilp utaehiost vaclnrt viacdelnorst voil wailty weadels wha widls wne wri ws_ xcel xecd xpaelor xt_er ycl yedr
    yin ync you ypet ys_t zat ze_dr zin
  `,
  `
    _aaehjkoqxyz _b_bdfghjkmnpstxz _c_bcdfgkmnpstwzáâãü _d_bcdfhlmnpstvwxzůż _e_beghijkopuwy _f_cdfghjmnpstwxyèê
    _g_bcdhmnpstwxyzâéö _h_bdghlmprstvwy _i_abcefhikopruvwxz _j_abceimrsv _k_abdhklmopqrstuvwyö
    _l_bcfgklmnprstvwxyzäéü _m_bcdfghklmnprtvwyíüě _n_bcdfghklmnprstxy _o_adeghikmosxyz _p_bcdfkmptwxyé _q_adrw
    _r_bcdfghjlmnpqrstvwxyzéę _sdfgrsvzäü _tbcdfgklmnstvxz _u_abcdefghiklmtuvz _v_bcdfglmnprstu _w_cdguwy
    _x_acdegiklmopqrstxyz _y_adiprtuvö _z_abdefghiklmoqsuv _ça _éqv _āhny _īd _ı_ _śl _şai _źr _žu _ɐs aa_nr
    abbcdhjnruy ac_aloqsyz adbcfghjnpqrtuwy ae_cdglmnors af_agiklnopré aghlmnopstuy ah_aehimnorsu ai_acefgikopvwz
    aj_aeijlosu akadfhklnoprstuy albcdghnprvwyzăı amcjlmnoruwy anbhjlmpqrvwxzç ao_fhklmrstuy apbcdfkloqruyé aq_itu
    arfhjpquvwxzç asabcdlmnpqruyzć atbdfgjklmnpvwxyzö au_bcefmprx av_gnrsty awbdefhiklmnorsy ax_abdeimoprstuvwy
    ayabcdfghiklmnoprtuwy az_aehiouyzé aço ba_bdfghikmpuvwyz bb_aefiloruy bc_adort bd_aeiou bebfinqvwxyz bf_dfiou
    bg_ehiprw bh_aop bi_abcdekoqrsv bj_cdfuó bk_bceps bl_knsux bm_aceio bn_adeo bo_befghimnpsvwxyz bp_adfilopqrsu
    bqu br_gklmuy bscdhioprsuy bt_aeiloprswy bu_bcdefjkmnoyz bvaeio bwae bx_ajmu byaegilpstz bzer ca_bdefghikovwyz
    cb_aceoru cc_afhilrty cd_aeiort ceabcfhkoqtuwy cf_adgiors cgert chbcdfghklmnpstuy ci_bcgimorvzó cj_
    ckabdfghlmnoprtuwy cl_cdfhmnpry cm_adops cn_aeghilpstu co_bcefhikqtwy cp_ru cqu cr_chlnt csaceiknrtuvz
    ctbcdfkmnprtvxy cu_abcdefinouz cv_im cw_d cx_ cyabglmns czeyę cán cân cãe cé_ cüm da_abcdefghiloqsuvwz
    db_aefgilnoprsuxy dc_aghnoru dd_aghlmnopsuy deghikoquw df_adilou dg_aimruy dh_aeiou di_bdlmopuxyz dj_aeou dkaei
    dl_adglmou dm_adekoux dn_adeiltu do_defgikloprstvxz dp_acefhiklor dqu drdpstuy dscehilmnoprtuy dt_aehory
    du_abdefikmnopst dv_aimo dw_aeinorz dx_ dyabegiklmns dz_bei día důl dź_ dże eabfghuwz eb_bcefiklmoprsty
    ecbcdfmnsvyz edabcdhnoprtwyzź eeabcefhijovwxyz efacghlmnrsyä eg_cfglmnpsuy eh_adefiory ei_acdefjklmopstz ejaeou
    ekabdefhiloswy elbcghmnprtuvw emcdghklmnuyá enbfhjklmnpqrwxyz eo_bcfglmnrstuvw epcdhmnpsuvwy eq_cnt erdhjkquz
    esabdfklmnqwyzł etbdfglmnopvwxz eu_degikmnprstv ev_dsvy ewabcdfghilmnoprstuvy exfhmnoquy eyabcdefghilmnoprstvw
    ez_ehiouz eçe fa_bdghknuvwx fb_l fc_aglmnoru fd_acdemopsvw febdgilmtuvw ffabflmortuy fg_eh fh_eim fi_abdfosvz
    fjo fl_sty fmapt fn_acdem foacdefginpstx fp_aeprtu fr_gmsuvy fscehimptwy ftafhiloprstvwy fu_cdegkmrtz fvm fwaor
    fx_as fyiopr fäß fèv fêt fār ga_abcdefgkmopsuvwyz gb_ahiorty gc_acjlnort gd_abotu geabcefhiklmpvwxy gfaimu
    gg_afhilmnorsy ghadeilnoprsuwy gi_abdefgjklmrvz gju glisuy gm_afiopsty gnbcdlmpstu go_abdegilmnoprsuvw
    gp_adgilnrst gqu gr_gmnpuy gscdehimnoprstw gt_abhikory gu_bflmnopstvyz gv_ gw_aeior gxd gyamnpru gz_i gât gé_o
    göz ha_cefghjkmouwyzï hbairu hcaehort hd_aior hebfghjkopqtuvwx hfiloru hg_pv hh_eimo hi_adfhijkmovyz hja hk_es
    hl_adeiosyä hm_aegimosu hn_abdeiou hoabcdegikv hp_acilopw hqu hr_aimstuy hsceiprty htabcfhilmnortuwy
    hu_abcdefghlprst hvac hw_aceho hyabcdglmnprstx hür iabcdfghikmoprv ib_abcdkmnoprstxy icbclnry idbdfglnorstuvwxy
    ieacegkux if_acdlnosu igelmopqstwy ih_aeio ii_dfnpt ij_aeikouãõ ik_ahiotu ilbcfghkmnpruvw imbcdglnosuy
    inbjlmpqrwxyé io_abcdgmpstvwx ipbchimoruwy iq_u irbdfgiklnopqruwy isbdfgjknqruy itbdfgjkmnprvwzü iu_cms
    iv_lostuvy iw_am ixabefilmoprtuy iy_ao iz_mouz ión ię_ż ja_bcdghilmnprsuvwyz jbfrst jcco jdiu je_aelnorstw jfi
    ji_fghlmnst jji jk_ jla jmp joabcdghiklnrsuy jr_ jskor ju_abdgiklmnrv jv_ jão jór jõe jęc ka_bdeghijlmnoprstwyz
    kb_aeilouvx kc_ho kdabceio keabcefghiklopuwx kfadilnou kg_nrs kh_aeos ki_abcdeijkmoprsty kk_aei klaeioy
    km_aehops kn_adeiu ko_fhlnoprstuvwč kpahiort kqu kraeiopuz ksabcehilmptuy kt_aehilory ku_cdeglmnprsty kv_an
    kw_aio ky_adilors köp kę_ lahklqvxz lb_aeilorsuy lc_achioru ldabcdfhlmnoprstuwy lebhilopquwy lfabefgilorstuw
    lg_abeinor lhaio li_hlpqruwx lj_u lkabehilosy llbdfghjlmnprtuwx lm_aehilmnosu ln_aegiknostu lo_defilmquvx
    lp_aefhiloprsty lq_ lr_aeilmowy lsabcdghilnprtuy ltabdghlorsuyz lu_abcfghiklorx lv_ai lwaiopr lx_
    lyabcdefgilmnoprstwxz lzhim lägn léx lüf lă_ lę_ lů_ maabdefhjmuwz mb_mnrsu mc_adhiklotu md_abeilmoprs
    mebcefghkopvwxyz mfcefilou mg_ceir mh_anou mi_aefkmopruxyę mk_destv ml_aeilnvy mm_mpsxy mn_acdeginsty
    mo_abcghijklmopw mpbdfghkmsxy mr_aekos msabefghiopqstuyz mt_achilopu mu_cdfgjmrz mv_ae mw_aeho mx_it my_aeorst
    márt mía müh mă_ měs naacdefhijkopsuvwyz nb_aeilorsuy ncfmnpsué ndbcdfghkmnprtuwxy nebfhkmopquyz nf_acdefnrsu
    ngabcdfhjmnorwy nh_acdeilou ni_abdhjklpquvx njaeou nkafhlmnruy nl_acenoru nm_aiox nn_lnuyæ noabcdefghilopsvxyz
    np_cilortu nqu nr_aiosuy nscfghkmnosvwy ntbcdfjmnptwy nu_abcdefgiklnoprtx nv_afp nwaehior nx_cim
    nyabcehijlmnortwy nzaehiy næ_ nça nés oa_cfklmnpsuvx ob_befhioprtuvwy ocfhlmoprstv odabcdfghklmnoprstw
    oe_bdfilmnrtvxy ofabcdeghilostuy ogabefghlmostuy oh_aehinorsu oi_acegklmprstz ojaei okabfikmorstuy
    olbcfghjkmnptyů omcdflnrstuyă onbhjkmpqruwyz oo_bcefghipvz opabcdfgkmnqvxy oqu orbfhjlopuw osacdhklmnoqruy
    otbcglmnpruvwyé ou_cdfijkmqx ov_opswxy owabcdfghlmoprtuwy ox_aefiny oy_abcefhimoprs oz_eioy očk ośl
    pa_befjkmpquvwxyz pb_aeioru pc_abefghklorstw pd_abefioptu pebfgikmpuwy pfacilpru pg_acdeghilnprstuvw ph_dlnrstuy
    pi_adfgkmopsvxz pkacegist pl_mnptx pm_aelotu pnaeou po_abcdefgkmouvwx pp_acdpsy pq_u pr_cdfgknpstuyz
    psabchiklopqrstuy ptacfhlmnorsuwxyz pu_acdfgikmnopz pve pw_acdegru px_x pyacdegilorst péru qat qcho qdo qin
    ql_bdfs qn_ qre qs_ qtat qufr qwe raaehjkoquxzç rb_acegilorsuy rc_acfilmnortuy rdabchlnoprtuwy rehjkuxyzç
    rf_aefilortuvx rg_bdhlmnorstuvwy rh_aeiouy ri_jkruy rj_aeou rkacdfhilmnortuvy rl_adefnosw rmcdfghlnoprtuwyá
    rnbdfglmostuy roehijkqxyzś rp_acehilmstu rq_u rr_hnprstuvy rsbcdlmprsuy rtbcfgjklmnoprtwzł ru_abdefgiortvz
    rv_copty rw_aehiorx rx_ci ryabdeilmnoprstvw rz_aey rça réce rí_ ręk rşu sa_dhikmprsuwxy sb_acdefiou sc_dgklnstu
    sd_abeior sebfghikouwxy sfaeiortuxy sg_cdefilmnprsu shbcdfhlmnprstuwy si_aefjkpruxę sjou skablorstuy sl_demnpru
    smbcefgosu sn_abdeilopstu soabdefgiopstvwy sp_bcfhnsuy sq_l sr_aceilosuvxy ssbcfhklmnprstwy stbcdfghklmnptvwã
    su_degkno sv_celr sw_adeoptu sybcdlrt sz_ae sät sür sć_ sło tadefhjopuvwxy tb_aeiloprsu tc_abcegilopuwy
    td_abceiow tebfhikoptuvwz tf_aeiloprstu tg_aioprstu thbcdfhjklmnpqtuvwy ti_bdquxyz tjaeu tk_aitv tl_ablnoqs
    tm_aiklmoptu tn_abiorstu toabdefiklstvxy tp_aghiklorstuw trcdflmnstxé tsabcehiklmopqrstuvwy tt_hpsuy
    tu_bcefghilmopsx tv_abefilt tw_ahir tx_iqt tyafhilors tz_esy tão tég tör tür ua_bcdfgiknsvw
    ub_abcdefhijkmnopqruvwxz uc_ailoruy ud_adlmopsuyí ueabdeflptuxy uf_adotuā ug_abdeilmnorstu uh_ahl ui_cegpvxz
    ujai uk_aeioru ulbcfgikmnopsuvwyę umcfhilosuvw unbhjmoquvwyz uo_fprsuy upabcdghiknoruwy uqu urbdfhjklmouvyíş
    usbcknosuyz utbcdfgjlmnpruwyz uu_eilm uv_aei ux_ehiotuv uy_aeios uz_aiz va_bdghikmpsu vbgnu vc_fgrstux vd_acn
    veabcefghimptxy vflpu vg_r vi_bghkvx vl_aeimo vm_ams vn_aino vo_bcdgkmnprtuwy vpaerw vr_gt vs_ekpt vtaop vuln
    vveiy vw_ vx_ vy_w wa_bcdfghkmnpuvwx wbaeior wcahko wd_ceilmoprsuy we_bginptvx wfailoru wgeir whuy
    wi_acefgikmprvxz wk_beisw wl_aeisy wmaemo wnabfghilprstuvwy wo_befiklmnopsuvw wp_cdiors wraeoy wsceghilprtuv
    wt_aceghioy wuimnps wve ww_iw wx_ wy_eo wz_ xabcdglmnrst xbeu xc_ahioru xdai xe_lmnrsx xfaeo xge xhadiu
    xi_abcdelmnostz xj_ xkb xlei xmaeil xn_a xo_dfnrstu xp_dipstu xqsu xreux xscity xtabcfhilmnopsuvy xuabprst xv_a
    xwa xx_x xy_ghi xz_r ya_abcdghklmnprstuwyz ybadeiloru yc_agho yd_aeinors ye_begilmnostvwz yfilru ygaeilmoru
    yhaelo yi_dempsv yj_ę yke yl_adeilouv ym_abdefilmnoprstuv yn_adegiortu yo_dfgiklnprsvw yp_abchimnorsu yr_aeiorsu
    ysacefhilmprsuvy ytaehiory yu_acgklmprsu yvano ywaehior yx_i yy_e yzaei yöu za_abcfgikmnprwz zbabcek zdai
    zeabcefglnost zfhi zg_t zh_aei ziacelop zkn zleio zmaimo zo_dilmnoprsu zqi zr_ zset zu_ekorz zvel zwo zy_djn
    zz_aeilwy zér ánt ári áti ânt âte ães ão_ äge än_ ätz ça_il çel ço_ ève éci ée_ égé éor équ ériu és_ éve éxi ête
    ía_s ís_ ít_ ón_ órr ões öpe özb üft ührü üml ürae āhi ān_ ār_ āyi ęci ękę ęży ěst īd_ ło_ ślei şap şim şun ůl_
    źre żem życ žup ɐsn
  `,
]
