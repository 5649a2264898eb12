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
    _afimuvw _bfil _cuy _dby _eacdflmqrsty _felsu _gaeilpu _hu _icdfgp _jaou _kaein _ldsu _miks _naiu _obclptuvw _pghis
    _qu _rou _sklmnqwy _t_uwy _vaeo _wr _yo _ze ab_aeis acchiku adadeijlmosv afeft ag_aginrs aidlmrst ak_i alaefikoptu
    am_bips anaegiknou ap_aehist arabcgklmnory ashiko atachosu audglnst avaio aw_a ax_i ayes bacdlnrst beahlrt bfd
    biglnt bje blaoy boadlortx braeio bs_cet btr bufgilrs byt cacprstu cceou ceeilpr cge cheior cidefnps ck_eis claeiou
    coadgloprsv cpu craeioy cs_ ctaelosu culmprst cy_c dabnprty ddeir deabcflmptvx dge diacefgrtv dleiy dmi docmnuw
    dr_aeio duclmpr dx_ ea_cklmnpv ebau ec_aehiklru edegisu eedkmpst ef_efiotu eg_eor eignv eje ek_ el_adfios em_abeiopu
    enagiosuv eoru ep_aelort equ erbcfglmoprtvw eschiopu etacehilrstuy evaio ewei ex_aceit eys facilrsu fe_acnrsw ff_eis
    ficeglnx flaio fo_lou fraei ft_ fulns fy_ gailrt gednort gger gh_b gidnost gleio gme gn_aeio goot gri gs_ guaeinr
    habilpr hdr heacdelmns hibeglprtv holmnoprstw hraeo hs_ ht_e humn hy_ ia_nst ibilu icekost idadgi ie_lnrtvw if_efity
    ig_ginu ike il_adeiosty im_aimpu infhklnopu io_lru ip_elpst iradmst isaceimops itaclotu iva ix_e izaei jec job jus
    kedelnrsty kil kno kpo ks_ la_bdgipuwxy ldaei lecfgmnrtvx lf_ liabdfgkmpvz lk_ llaios loabcgoprst lse lt_ei ludems
    lve ma_cdgiklpsxy mbaeilo mealmst micdlstz mmaeiou modtuv mp_eilortu ms_g mulnst na_bgmnpr nc_ahilorty ndalo
    neacegilnstvx nfilo ngeilrstu nicfgmstz nk_eis nlioy nmae nnaeio no_dmnru npa nre nsaeltu ntahl nums nv_aeo oadlt
    ob_ajls oc_aceikotu odeiuy oes offt og_inr oidn ok_e ol_aeilsuv omabmo oncdfilnov oodklnprst op_ioprstuy oracgknrsy
    os_is otaios oubcp ovi ows ox_ pacdgilnst pda pe_acdels pgr phaeio picdelnprt pliouy poilnop ppilor pri ps_ei
    pt_eios publprst py_ quaeio ra_bdgimprsvwy rceh rd_eils rebfilopqrvw riabdfglmopsvz rk_es rlaiy rm_aeios rnaei
    ro_abcdfglnoprstvw rpor rraeiou rsaehio rtaesuy ruclnps rvaei ryp sabcfglmnstv scaehior seceglmpqrtv sh_aeiu
    sibcglmsvxz sk_i slaio smai sn_ soclmnru sp_ailor squ sr_ ssaouw stdmuy suabflmps swio sy_mns ta_bcgklmrs tch tdi
    teacegpsx thors tiabeflpst tl_eiy tna tocgmnopu tr_euy tsit ttailory tuadnpt tweo tylp ualrt ublst uccekt udei
    ue_nrs uff ugg uidlrst ul_ael um_bemnp un_acefgiklmnprsw uot up_deilpst ur_acgnrst usahilp utaehiost valnrt
    viacdelnorst vokl wailnty weadels wha widls wne womu wrai ws_ xcel xecd xins xpaelor xt_er yclo yin ync you ypet
    ys_t yte zat ze_dr zin
  `,
  `
    _aehkoqxyz _b_dghkmnpstxz _c_bcdfgkmnpstwzáâãü _d_cdflmnpstvwxzůż _e_beghijkopuw _f_cdfghmnptwxèê _g_bcdmnstwxyzâéö
    _h_bdghlprtvwy _i_abehikloruvwx _j_bceimrsv _k_bdhklmopqrstuvwyö _l_bcfgklmnprtvwxyzäü _m_bcdfghlmnprtvwyíüě
    _n_bcdfhklmnprstxy _o_adeghikmosxz _p_cdfkmptwxyé _q_adrw _r_bcdfghjlmnpqrstvwxyzéę _sdfgrsvzäü _tbcdfgklmnstvxz
    _u_acdefgiklmrtuvz _v_bcdfglmnprstu _w_cdgw _x_acdegiklmopqrstxyz _y_adiprtuv _z_abdfghiklmoqsuv _ça _éqv _āhny _īd
    _ı_ _śl _şai _źr _žu aa_n abbcdhnruy ac_aloqrsyz adbcfhnpqruwy aelmor af_agiklopré aghlmouy ah_aeinoru ai_afgpwz
    aj_alosu akadfhnprsy albcdghmnrvwyzăı amaclmnoy anbhlpqvwzç aofklmru apbcdfkloqrué aq_itu arfhpquvzç asacdlmnpqruyzć
    atdfgjklmnprvwxyzö au_cfrx av_gnrsty awfiklmnsy axabdeprstuvwy ayabcdgilmnowy az_aehioyzé aço ba_bfghikuv bb_efilr
    bc_adort bd_aeiou bebdfinsvxyz bf_iou bg_ehiprw bhop bi_abcdekorsv bj_cdf bk_bceps bl_knsux bm_aeio bn_ado
    bo_befghimnpsvy bp_afilpqrsu bqu br_gklmuy bsdhioprsy bt_aeiopsy bubcdejkmny bvaio bwa bx_ajmu byaeps bzer
    ca_bdfhikmvz cb_aceoru cc_afhilrt cd_aeirt ceabcfhmoqtuwy cf_adgiors cgrt chbcdfgklmnpstuy ci_bgilmorvzó cj_
    ckabdfghlmnoprtuwy cl_cdfhmnpry cm_adops cn_aeghilpstu co_cefhitw cp_r cqu cr_chlntu csaceiknrtuvz ctbcdkmnprtvxy
    cu_abceinou cv_im cw_d cx_ cyabn czeyę cán cân cãe cüm da_cdehilmoqsuvw db_aefgilnoprsuxy dc_aghno dd_aglmnopsuy
    deegioq df_adilu dg_imru dh_eiu di_bdlmopux dj_au dl_adglmo dm_adkoux dn_adeilu do_degiloprstvxz dp_acefhiklor dqu
    drdpstuy dscehilnprtuy dt_ahory du_abeknst dv_aeimo dw_aeinorz dygilns dz_bei día důl dź_ dże eabfgu eb_cefiklmoprst
    ecbcfmnsvyz edabcdlnoprtwyzź eeabcefilorwxz efacghlmnrsyä egcfglmnpsuy ehadefior ei_adejklmpstz eju ekadefilsw
    elbcghmnprtuvw emcdghklmnsy enbfhlmnpqrwxyz eo_bcfglmnsv epchinpsuv eq_cnt erdhku esabdfklmnqwyzł etbdfgmnopvwxz
    eu_deikmnprst ev_dsy ewabcdfghlnoprstuv exhmnou eyabcdefgilmnoprtvw ez_eiouz eçe fa_dghkmntvx fb_ fc_glmnoru
    fd_acdemopsvw fedegilmtuv ffabflmortu fg_eh fh_im fi_adfostv fl_estuy fmapt fn_acdem focdefnpst fp_aeprtu fr_gmsuvy
    fs_cehimptwy ftafhioprstvwy fuegkmrtz fvm fwaor fx_as fyipr fäß fèv fêt fār ga_abcdgkmopsuvwyz gb_airty gc_acjlnort
    gd_abotu geacefiklmpx gfaimu gg_filmsy ghadeilopwy giabcefgjlmrv gju glasuy gmafiopt gnbcdlmpstu go_adegilnprsuv
    gp_adgilnrst gqu gr_gmnpuy gscdehimnprst gt_abhikory gu_blmopsty gv_ gw_aeor gxd gy_amnp gz_i gât géo göz
    ha_cegkmuwzï hbaiou hceort hd_ai hebfkoptux hfilr hg_pv hh_m hi_adfijkmoy hk_s hl_adeiosyä hm_egimos hn_abdeiou
    hoacdegikv hp_acopw hqu hr_imsuy hsceiprty htahilmnostwy hu_afglprst hvac hw_ace hydps hür iabcdfgkmrv
    ib_abcdekmnprstxy icblnruy idflnorstuvwx iecefgux ifacdlnou igaemopqrs ih_aei ii_dfnpt ij_aeikouãõ ikaiot
    ilbhkmnruvw imbcdgos inbjmqrwxyé ioacdpst ipabchimoruw iq_u irbcfgilopqruwy isbdfgjklnruy itdfgkmnprvwzü iucms
    iv_lostu iw_am ixabfilmoprtuy iya iz_oz ión ię_ż ja_bcilmnprsv jbfrst jcco jdiu je_anrstw jfi ji_hlns jk_ jla jmp
    joacdhiklrsuy jr_ jskor ju_abdlmnrv jv_ jão jõe jęc ka_bdghijmprstyz kb_aeluvx kc_ho kdabceio kecfikopwx kfadilnou
    kg_nrs kh_aos ki_bcdeijmopst kk_ klaioy km_aehops kn_adeiu ko_flnprtuvč kpahrt kqu kraeiopuz ksabcehilmptuy
    kt_aeilory ku_cglprt kv_an kw_ai ky_io köp kę_ lahklmqvz lb_aeilorsu lc_achioru ldbcdfhlmnoprstuw lebeilopquwy
    lfaefgiorstuw lg_abeinor lhaio li_loqrwx lj_u lkbeios llbdfghjlmnprtuwx lm_aehimnosu ln_aegiknotu lo_deilmuvy
    lp_aefhioprsty lq_ lr_aelmow lsabcdghilnprtuy ltabghlorsuy lu_abcghinrtx lv_ai lwapr lx_ lydefgilmnprstxz lzhim lägn
    lüf lă_ lę_ lů_ mabefhjmuz mb_nrsu mc_ahlotu md_abeilmoprs mebcefghopwxz mfcefilu mg_ceir mh_nu mi_aefgmoprxę
    mk_destv ml_aeilnv mm_psxy mn_acdeginsty mo_bcgijklmop mpdfghsxy mr_eks msabefpqstz mt_achilopu mu_cdgmr mv_ae mw_ao
    mx_it my_est már mía müh mă_ měs naacdfhijosuvwz nb_aeilorsuy ncfmnpsu ndbcdfgmnprtuwxy nebfhkmopquyz nf_acdefnrsu
    ngacdfhjmnowy nh_acdeilou ni_abdehjklopquvx njeu nkafnru nl_acenru nm_iox nn_lnuy noabcefghilopsvx np_cilortu nqu
    nr_aios nscfghkmnopswy ntbcdfjmnpty nu_abcdefilnoprtx nvfip nwaehior nx_cim nyabceijmnortwy nzae nça nés oa_cfnrsuvx
    obbefioprtuvy ocfhlmprsv odabdglorst oe_dilmnrtvx ofacdegilos ogabefglmosuy oh_aeinoru oi_acelmprstz ojaei
    okabfimrstuy olbcfgjkmntyů omcdfnstă onbjmpruwyz oo_fm opabcdfghkmnqvx orbfhjlopuw osacdlmnopqru otbclnrtvwy
    ou_dfkmx ov_aopswxy owabcdfhilprtuy oxaefiny oy_aceimps oz_eo očk ośl pa_bfkmpquwxy pb_aeiou pc_befghklorstw
    pd_beiopt pebfgikmtw pfacilpru pg_acdeghilnpstuvw ph_dnrsy pi_agosx pkacegist pl_mnptx pm_aelotu pnau po_bcefgktuvw
    pp_acdpsy pq_u pr_acdfgknpstuz psbchklpqrstuy ptafhmnruwxyz pu_acdgino pve pw_acdegru px_x pyadeiorst péru qat qcho
    qdo qin ql_bdfs qn_ qre qs_ qtat qufr qwe raaefhjkoquzç rb_acegiouy rc_acfilmnortuy rdachnotuw rehjuxyzç
    rf_aefilotuvx rg_abdhilmnorstuvwy rh_aeio ri_jkuy rj_o rkacdfimntuv rl_defnos rmcdfglnrtuwyá rndfglmostu
    roehijkqxyzś rp_acehlmsu rq_u rr_hnpstvy rsbcdprsuy rtbcfgjklmnoprtwzł ru_bdefgimrtz rv_copt rw_aehiorx rx_c
    ryabdimnorstvw rz_aey rça réc rí_ ręk rşu sa_dhipruwxy sb_acdefiou sc_dgklnstu sd_abe sebfhikouwxy sfeiortuxy
    sg_cdefilmnprsu shbcdflmnrstwy si_aefjpruę sjo skabelorsty sl_demnpruy sm_bcefgosu snabdeilopstu soabdfopstvw
    spcfhuy sq_l sraceilosvx ssbfhlmnprsty stbcfghklnptvwã su_degin sv_celr sw_adeptu sycdlr sz_ae sät sür sć_ sło
    tadfjopuwxy tb_aeiloprs tc_abceglopuw td_abceow tebfhikotuvw tf_ailoprstu tg_aioprst thcdlmnqtuvwy ti_dgrxz tjaeu
    tk_aitv tlablnoqs tm_aeiklmoptu tn_beiorstu toabdefiklstvwx tp_aghiklorstuw trcdflmnstx tsabceklmopqrsuvwy tt_psu
    tu_bcefghilms tv_abefilt tw_ai tx_iqt tyhors tz_es tão tör tür ua_bdgiknsv ub_abcdefijkmnopqruvwxz uc_ailry
    ud_adgopsyí uedeflux uf_adotuā ug_abdeilmnorstu uhal ui_cenpv uja uk_eru ulfgikmnopsuyę umafhilosuvw unbhoquvy
    uofpru upabcghnorwy urbdfklmopuvyíş usbckosuyz utbcdfglmnpruy uueilm uvae ux_hiotuv uy_eis uz_aiz va_bcdgiks vbgnu
    vc_fgrstux vd_acn veacfghimptxy vflpu vg_r vi_ghkv vl_eimo vm_ams vn_aino vo_bcginprtuwy vpaerw vr_gt vs_ept vtaop
    vul vw_ vx_ vy_w wa_bcdghmpuv wbao wcahko wd_ceimopsu we_bginptvx wfaoru wgeir why wi_acefimprv wk_bes wleisy wmam
    wnabgilpstvw wo_filnopw wp_cdiors wreo wscehilptuv wtacghioy wuimp wve wwi wx_ wy_e wz_ xabcdglmnrt xbeu xc_ahou
    xdai xelmnrsx xfaeo xge xhadi xiacdelmtz xj_ xkb xlei xmaeil xn_a xo_fnru xp_dipstu xqsu xreux xscity
    xtacfhilmnopsuvy xuaprt xv_a xwa xx_x xy_ghi xz_r ya_bcdghlmnrsuz ybaeilo yc_agh yd_ainrs ye_delmnorstwz yfil
    ygaeoru yhal yidemv yj_ę yladeilouv ym_abdefilmnoprstuv yn_adiortu yo_fnpr yp_abchimorsu yr_aeirs ysaceilpruvy
    ytahiory yualm yvano ywaehior yx_ yy_e yzaei za_bfgknpr zbabcek zdai zeabcfgnost zfhi zg_t zh_ei ziacelop zkn zlio
    zmam zo_lmno zqi zr_ zset zu_erz zvel zy_djn zz_aeily zér ánt ári ânt âte ães ão_ äge än_ ätz ça_il çel ço_ ève éci
    éor équ ériu és_ éve ête ía_s ón_ ões öpe özb üft ührü üml ürae āhi ān_ ār_ āyi ęci ękę ęży ěst īd_ ło_ ślei şap şim
    şun ůl_ źre żem życ žup
  `,
]
