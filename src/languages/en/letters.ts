import type { LetterGroups } from '../shapes/letters.ts'

/** Source: counted in sentences of the news and in messages of free programs. */
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
    _aehkoqxyz _b_dfghjkmnpstxz _c_bcdfgkmnpstwzáâãü _d_bcdfhlmnpstvwxzůż _e_beghijkopuwy _f_cdfghjmnpstwxèê
    _g_bcdhmnpstwxyzâéö _h_bdghlprtvwy _i_abcefhikopruvwx _j_abceimrsv _k_abdhklmopqrstuvwyö _l_bcfgklmnprstvwxyzäéü
    _m_bcdfghklmnprtvwyíüě _n_bcdfhklmnprstxy _o_adeghikmosxz _p_cdfkmptwxyé _q_adrw _r_bcdfghjlmnpqrstvwxyzéę
    _sdfgrsvzäü _tbcdfgklmnstvxz _u_abcdefghiklmtuvz _v_bcdfglmnprstu _w_cdgw _x_acdegiklmopqrstxyz _y_adiprtuv
    _z_abdefghiklmoqsuv _ça _éqv _āhny _īd _ı_ _śl _şai _źr _žu _ɐs aa_nr abbcdhjnruy ac_aloqsyz adbcfghjnpqrtuwy
    ae_lmnors af_agiklnopré aghlmnosuy ah_aeinorsu ai_acfgopvwz aj_aelosu akadfhknprsty albcdghnprvwyzăı amclmnouwy
    anbhlpqrvwxzç ao_fhklmrstu apbcdfkloqrué aq_itu arfhjpquvzç asabcdlmnpqruyzć atdfgjklmnpvwxyzö au_cfmrx av_gnrsty
    awbefiklmnsy ax_abdeioprstuvwy ayabcdfgilmnotuwy az_aehiouyzé aço ba_bdfghikpuvyz bb_efilory bc_adort bd_aeiou
    bebfinqvwxyz bf_diou bg_ehiprw bhop bi_abcdekoqrsv bj_cdfó bk_bceps bl_knsux bm_aceio bn_ado bo_befghimnpsvwxy
    bp_adfilpqrsu bqu br_gklmuy bscdhioprsuy bt_aeiloprswy bubcdefjkmnoyz bvaio bwa bx_ajmu byaeipst bzer ca_bdefghikovz
    cb_aceoru cc_afhilrty cd_aeiort ceabcfhoqtuwy cf_adgiors cgert chbcdfgklmnpstuy ci_bcgimorvzó cj_ ckabdfghlmnoprtuwy
    cl_cdfhmnpry cm_adops cn_aeghilpstu co_bcefhiqtw cp_ru cqu cr_chlnt csaceiknrtuvz ctbcdfkmnprtvxy cu_abcefinouz
    cv_im cw_d cx_ cyabgmn czeyę cán cân cãe cé_ cüm da_abcdeghiloqsuvwz db_aefgilnoprsuxy dc_aghnou dd_aglmnopsuy
    degioquw df_adilou dg_imruy dh_eiou di_bdlmopuxz dj_aeu dka dl_adglmo dm_adkoux dn_adeilu do_degiloprstvxz
    dp_acefhiklor dqu drdpstuy dscehilmnoprtuy dt_aehory du_abdekmnopst dv_aimo dw_aeinorz dx_ dyegilmns dz_bei día důl
    dź_ dże eabfguw eb_bcefiklmoprsty ecbcdfmnsvyz edabcdnoprtwyzź eeabcefhiovwxz efacghlmnrsyä eg_cfglmnpsuy ehadefior
    ei_adefjklmopstz ejeou ekadefilsw elbcghmnprtuvw emcdghklmnuyá enbfhjlmnpqrwxyz eo_bcfglmnrstuvw epchnpsuv eq_cnt
    erdhkqu esabdfklmnqwyzł etbdfglmnopvwxz eu_deikmnprstv ev_dsy ewabcdfghilnoprstuv exfhmnoquy eyabcdefgilmnoprstvw
    ez_eiouz eçe fa_bdghknuvx fb_ fc_glmnoru fd_acdemopsvw febdgilmtuvw ffabflmortuy fg_eh fh_im fi_abdfosvz fjo fl_sty
    fmapt fn_acdem foacdefginpstx fp_aeprtu fr_gmsuvy fscehimptwy ftafhiloprstvwy fucegkmrtz fvm fwaor fx_as fyipr fäß
    fèv fêt fār ga_abcdegkmopsuvwyz gb_airty gc_acjlnort gd_abotu geabcefiklmpvxy gfaimu gg_afilmnrsy ghadeiloprsuwy
    giabdefgjklmrvz gju glisuy gmafiopsty gnbcdlmpstu go_abdegilnoprsuvw gp_adgilnrst gqu gr_gmnpuy gscdehimnprst
    gt_abhikory gu_blmnopsty gv_ gw_aeor gxd gyamnp gz_i gât gé_o göz ha_ceghkmouwzï hbaiu hcaeort hd_aior hebfgkopqtuwx
    hfilru hg_pv hh_m hi_adfijkmovyz hja hk_es hl_adeiosyä hm_egimosu hn_abdeiou hoabcdegikv hp_acilopw hqu hr_aimsuy
    hsceiprty htabcfhilmnotuwy hu_abfghlprst hvac hw_aceh hyadmprst hür iabcdfghikmprv ib_abcdkmnprstxy icblnry
    idbdfglnorstuvwxy iecegkux if_acdlnosu igemopqs ih_aeio ii_dfnpt ij_aeikouãõ ik_ahiot ilbfghkmnruvw imbcdglnosu
    inbjlmpqrwxyé io_abcdgmpstwx ipbchimoruw iq_u irbdfgilnopqruwy isbdfgjknruy itbdfgkmnprvwzü iucms iv_lostu iw_am
    ixabefilmoprtuy iya iz_ouz ión ię_ż ja_bcdhilmnprsvw jbfrst jcco jdiu je_aenorstw jfi ji_fhlnst jk_ jla jmp
    joabcdhiklrsuy jr_ jskor ju_abdglmnrv jv_ jão jór jõe jęc ka_bdghijmoprstyz kb_aeluvx kc_ho kdabceio kecefhiklopwx
    kfadilnou kg_nrs kh_aeos ki_bcdeijmoprst kk_e klaeioy km_aehops kn_adeiu ko_flnoprstuvč kpahort kqu kraeiopuz
    ksabcehilmptuy kt_aehilory ku_cglprt kv_an kw_ai ky_ailor köp kę_ lahklqvxz lb_aeilorsu lc_achioru
    ldabcdfhlmnoprstuwy lebilopquwy lfaefgilorstuw lg_abeinor lhaio li_hlpqruwx lj_u lkbeios llbdfghjlmnprtuwx
    lm_aehilmnosu ln_aegiknotu lo_defilmuvx lp_aefhioprsty lq_ lr_aelmowy lsabcdghilnprtuy ltabghlorsuy lu_abcfghilorx
    lv_ai lwaipr lx_ lybdefgilmnprstxz lzhim lägn léx lüf lă_ lę_ lů_ mabdefhjmuwz mb_mnrsu mc_ahlotu md_abeilmoprs
    mebcefghopwxz mfcefilou mg_ceir mh_nou mi_aefmopruxę mk_destv ml_aeilnvy mm_mpsxy mn_acdeginsty mo_bcgijklmop
    mpbdfghmsxy mr_eks msabefgipqstyz mt_achilopu mu_cdfgjmr mv_ae mw_aeho mx_it my_erst márt mía müh mă_ měs
    naacdfhijkopsuvwz nb_aeilorsuy ncfmnpsué ndbcdfghmnprtuwxy nebfhkmopquyz nf_acdefnrsu ngacdfhjmnorwy nh_acdeilou
    ni_abdhjklpquvx njaeou nkaflmnruy nl_acenoru nm_aiox nn_lnuyæ noabcdefghilopsvx np_cilortu nqu nr_aiosu
    nscfghkmnoswy ntbcdfjmnpty nu_abcdefiklnoprtx nv_afp nwaehior nx_cim nyabceijlmnortwy nzaeiy næ_ nça nés
    oa_cfklmnpsuvx ob_befioprtuvy ocfhlmoprstv odabcdgklorst oe_bdilmnrtvx ofacdegilostuy ogabefglmostuy oh_aeinoru
    oi_acegklmprstz ojaei okabfimorstuy olbcfgjkmntyů omcdfnstuyă onbjmpqruwyz oo_fgipvz opabcdfgkmnqvxy oqu orbfhjlopuw
    osacdhklmnoqruy otbclmnprvwyé ou_cdfkmqx ov_opswxy owabcdfhlmprtuy ox_aefiny oy_abcehimops oz_eio očk ośl
    pa_befkmpquvwxy pb_aeiou pc_befghklorstw pd_abefioptu pebfgikmpuwy pfacilpru pg_acdeghilnprstuvw ph_dlnrstuy
    pi_adfgkopsvxz pkacegist pl_mnptx pm_aelotu pnaeou po_bcdefgkouvw pp_acdpsy pq_u pr_cdfgknpstuyz psbchiklpqrstuy
    ptacfhlmnorsuwxyz pu_acdfgimnopz pve pw_acdegru px_x pyadeiorst péru qat qcho qdo qin ql_bdfs qn_ qre qs_ qtat qufr
    qwe raaehjkoquxzç rb_acegilorsuy rc_acfilmnortuy rdachlnotuwy rehjkuxyzç rf_aefilortuvx rg_bdhlmnorstuvwy rh_aeioy
    ri_jkruy rj_eo rkacdfilmnotuv rl_adefnosw rmcdfghlnortuwyá rnbdfglmostu roehijkqxyzś rp_acehilmstu rq_u rr_hnprstuvy
    rsbcdlmprsuy rtbcfgjklmnoprtwzł ru_abdefgiortz rv_copt rw_aehiorx rx_c ryabdeilmnoprstvw rz_aey rça réce rí_ ręk rşu
    sa_dhikmprsuwxy sb_acdefiou sc_dgklnstu sd_abeio sebfghikouwxy sfaeiortuxy sg_cdefilmnprsu shbcdflmnprstuwy
    si_aefjpruxę sjo skablorsty sl_demnpru smbcefgosu sn_abdeilopstu soabdefgiopstvwy sp_bcfhnsuy sq_l sr_aceilosuvxy
    ssbfhlmnprstwy stbcdfghklmnptvwã su_degn sv_celr sw_adeoptu sybcdlr sz_ae sät sür sć_ sło tadfjopuwxy tb_aeiloprsu
    tc_abcegilopuwy td_abceiow tebfhikoptuvw tf_aeiloprstu tg_aioprst thcdfjklmnpqtuvwy ti_bdquxyz tjaeu tk_aitv
    tl_ablnoqs tm_aiklmoptu tn_abiorstu toabdefiklstvxy tp_aghiklorstuw trcdflmnstxé tsabceiklmopqrstuvwy tt_psuy
    tu_bcefghilmops tv_abefilt tw_ai tx_iqt tyfhilors tz_es tão tég tör tür ua_bcdfgiknsvw ub_abcdefijkmnopqruvwxz
    uc_ailry ud_adlopsuyí ueadeflptux uf_adotuā ug_abdeilmnorstu uh_al ui_cepvx uja uk_eiru ulbcfgikmnopsuwyę
    umfhilosuvw unbhmoquvwyz uo_fprsuy upabcdghinorwy uqu urbdfhklmouvyíş usbcknosuyz utbcdfglmnpruwy uueilm uvae
    ux_ehiotuv uy_eis uz_aiz va_bdgikmpsu vbgnu vc_fgrstux vd_acn veabcfghimptxy vflpu vg_r vi_bghkv vl_eimo vm_ams
    vn_aino vo_bcdgknprtuwy vpaerw vr_gt vs_ept vtaop vuln vw_ vx_ vy_w wa_bcdghkmnpuv wbaeor wcahko wd_ceimopsuy
    we_bginptvx wfaoru wgeir whuy wi_acefgikmprvz wk_beisw wl_aeisy wmamo wnabfgilprstvw wo_fiklmnopuvw wp_cdiors wraeo
    wsceghilptuv wtaceghioy wuimnp wve ww_iw wx_ wy_e wz_ xabcdglmnrst xbeu xc_ahiou xdai xelmnrsx xfaeo xge xhadi
    xi_abcdelmnostz xj_ xkb xlei xmaeil xn_a xo_dfnrstu xp_dipstu xqsu xreux xscity xtabcfhilmnopsuvy xuaprst xv_a xwa
    xx_x xy_ghi xz_r ya_abcdghklmnrsuz ybadeilo yc_agho yd_aeinrs ye_beglmnostwz yfilu ygaeloru yhalo yidemsv yj_ę
    yl_adeilouv ym_abdefilmnoprstuv yn_adeiortu yo_fgnpr yp_abchimnorsu yr_aeiors ysacefilpruvy ytaehiory yualmr yvano
    ywaehior yx_ yy_e yzaei za_abfgknpr zbabcek zdai zeabcfgnost zfhi zg_t zh_ei ziacelop zkn zleio zmam zo_dlmnou zqi
    zr_ zset zu_erz zvel zwo zy_djn zz_aeilwy zér ánt ári áti ânt âte ães ão_ äge än_ ätz ça_il çel ço_ ève éci ée_ égé
    éor équ ériu és_ éve éxi ête ía_s ón_ órr ões öpe özb üft ührü üml ürae āhi ān_ ār_ āyi ęci ękę ęży ěst īd_ ło_ ślei
    şap şim şun ůl_ źre żem życ žup ɐsn
  `,
]
