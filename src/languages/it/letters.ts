import type { LetterGroups } from '../shapes/letters.ts'

/** Source: counted in sentences of the news and in messages of free programs. */
export const it: LetterGroups = [
  `
    to_ _di re_ _de di_ _co le_
  `,
  `
    ion on_ _no ne_ la_ del ent _in non zio ell one con ta_ per te_ _un ato _il il_ nte ti_ ile _ri er_ are _pe men
    _s_ el_ ess _la lla no_ sta _es pos _è_ azi est _se un_ _fi ere _pr ica lo_ ssi _ne
  `,
  `
    _st _da bil _su _al na_ tat che _so ra_ ali ter ett ro_ all ata ni_ nti com ati oss _ch se_ mpo ibi _re nel he_
    ser fil in_ ll_ li_ _l_ _im do_ chi _po _pa ore nto tra val ver ist sse _le ono tto so_ _ca oni imp str _va io_
    _qu ten ome sib att tor rat _si pre una fic _tr _e_ ame ont me_ _i_ _a_ zza ina lle ifi po_ olo sto ri_ ric ita
    sio tro _ma ma_ eri cor llo _mo ini ito pro ste da_ ura ire ran car _me gli par era tte si_ ost ale ori izz fin
    ei_ col agg and sso cat sti ia_ por ca_ ggi izi son que _sp _te int ero ari pri za_ _pu rim ndi res ese _nu _vi
    seg _ar _sc ndo ant min ich _ve dei ine ort ime _lo ppo tti tes ve_ liz dat sci mod al_ ili lit for lid mer ara
    _pi nom ass ce_ _ta acc err lor _us _an enz rma
  `,
  `
    lic co_ dal uto ene ice usa _ha spe tri _fu sol ora gio nzi anc sen vis gge ind rec _ti _er sul rta upp _fo ott
    tab tar nta tiv ele sup ond dic rea tem rig ris ume _el _li eci nsi ico dev sa_ ria ers ate ntr cit tit nat _o_
    mat ona man alo ual erm ave tip erc tic ssa egu _op omp orm tà_ _fa art ivi odi nit nar tta _av app ry_ ues qua
    efi vo_ ha_ fer ima _ag ing ien nza tur nes def _ap _du gui _at ces sis orr get dir rsi _do cif rso ipo _ut hia
    dif eve erv ede rti _cr mes ut_ pec ius rit ull ute num eme onn ga_ ano uò_ put esi cre loc può iat va_ abi orn
    hie spo reg rro rio pli usc tre ive oll ici nde raz sar ior cam ann let ido fun ens nal inc più iù_ rre cri nne
    rra nco emp _ba unz rop sco ner met ità dis ola ons ova gra ern ttu ci_ _og mo_ lon it_ riu den ivo isp scr sot
    arg der _or mit opp ies pac osi nse rov _gl ram ger ors ega zat alt onf arr olt _gi cce ory bas uti tan ren itt
    oro uov des _ac _d_ de_ niz ezi rin ins leg lem sua sat rif ase ogg ven red cch imi
  `,
  `
    _abdfimsuz _beiloru _ceilu _ecdfmntv _fer _gaeru _heo _idgrs _lu _miu _nai _obcfmstu _pg _raou _sabfmv _tou _ul _vou
    abbeo acehikoq ad_adeioru affi agaeiln ai_u alabcfgmuv amabimop an_aegisuz apeior arbcdlmos asacfhipt atru aurst
    avaiov ay_ azz baclnrt bbaeilr be_lnr biaenst blaio bolr braei but cabdlnpsuz ccaiou cedlnrtv ch_é ciacdemnoprsuz
    claiou codps cqu cro cumnprsz dagnr ddi debcpt diaegmnoptvz doclmnptv duclrt ea_dlmnrt ebb ecaceotu ediou ee_ efef
    eggilnor ein elaio emabio enacdginou eo_ epaor equ erdfglptzà es_acopu et_aeiorà evaio ezz fa_clnrt fest ffei
    fidgrsu flu fo_nt fraeo ganrtz ge_ns ggr ghei gi_abcnstu glo gnaio go_lmnr greiu guaer han heart hi_notuv hé_
    iaclmnrsvz ibeu icclu id_aeiu ie_dgmrt ifefor igaeilnru ilalmo imbmou infoquv iols ipaeilr irailm isaceiosu iteimru
    iudnt iva labmnrstvz lbe lcou leacnrsvz liabefgmnors lli lme lobg ltaeior ludnst lva macgilprsz mbailor medm
    mi_cglsz mmaei molnrst mpaeilr mulnot nabmnsz ncaehilr nda neacgint nfeilor ng_aehioru niacefmrs nk_ nnaiou nolrst
    nqu nsaotu nt_u nualnot nvaeio nze obabi ocacehikou odaeou offo ogailnr oi_n oleiu omabimou oncgv opaeiorz or_cdgpz
    osacep otaeior out oveior ozi pa_glnstz pe_dgnst pi_acdelnot pleo pocilnt ppaeilr publnr pzi qui rabcdfgilprsv
    rcahio rd_aio rebefilmpqtvz rfa rgeo ribdelprvz rlaio rmei rnaeio robcdfglmnrst rpor rri rsae rteou ruoptz rvae rzai
    rà_ sablmnuz scaehlu seclmpst sfo sh_ siacdeglmntvz sla socmprsv spailr ssu st_u sucdfgmnr tacglmsvz tecglptz
    tibeflmnrsz tocdglmnpst tpu tru ttr tuainpt ua_dnrt ubb ucc udei ue_lnr uff ugg ui_nrst ulait um_a unegiot uo_lnt
    upel ureior useiost utapt uzi vamnrt vecdlst vi_acdelnort voclr vra vuot vvei zabmrz ze_r zi_a zo_n zzeio
  `,
  `
    _aejow _b_fty _c_cfgstvy _dlnprwàì _eabgikopquwxz _f_flst _g_cdhopé _hbiru _iabceoptvy _jaeos _kaehimorsuwy
    _lcdgsvwàì _m_bfhlns _n_bcdgmrsté _oadeijklnv _p_chlmnstyé _qa _r_cdpr _sghlnqyzèéìù _t_bghsvwyè _u_bcdefghimoprz
    _v_dn _wacehioru _x_iklptx _y_aeopu _zaeilou _àè _èt _éq aans ab_aclruy acartu adlmv ae_lrsu afaegort ag_horsu ah_
    aiabcdflnoprstw ajalos akaeip aldknpsyzìò am_ns anbkqy ao_lr ap_alsuà aq_ ar_fknpuzà as_dklmoqu at_cghlp au_cdfglmnx
    avru aw_aikn ax_rtw ayao azaeyé ba_bdfgmv bbo bc_dh bebdfikstvy bfd bi_bcdgmoprz bj_e blesu bma bo_cfgimnostvx brou
    bs_eo btr bucdefgilmnorsz bva by_pt bè_ bù_ cacfiov cbu cc_lt cde ceabcfgimopz cfr cgt chaloptuè cibilvò cjo
    ck_adegilopstu clen cniot coacefgiotuvz cp_ craluy csev ct_cilosxy cuabcgilotu cv_ cyb dabcdfimpqsuvwz dbioy dcano
    ddaeop deadgmoxz dfi dgei dibdil dlaeil dmu dnae doabdefgirsuwz dp_or draeiouà ds_hinu dtr duabeimnopsz dv_ei dw_a
    dx_ dà_ dì_ eabgkpuvz eb_aeiorsuè ec_hjklnrs ed_adgrì eecklnprst ef_adlorsu eg_efhmò ehae eicdefmrv ejo ek_eosw
    elfghmprstv em_lmu en_mvù eobcdglmnpruz epeilpu eq_t erbhquyò esbdhy etcfmnpsuwy eu_clmrst ev_ru ew_filrsy ex_eipt
    ey_ci ez_u fabikmsuv fdow fe_bdglmnz ff_aorstuè fgah fi_aefotx flaeio fobcglos fr_iu fseopt ft_psw fu_cgmorstz fvm
    fè_ gabeglmsuwy gbty gcalort gdabiu gedgilov gfai ggalo ghabdt gideglmrvzàù glaes gme gn_eu gocgstvz gpgt gr_o
    gs_mnt gtaboy gumnops gwa gya géo gò_ habcdiklmrstw hba hda hecdegiklmnosuz hibcdglmprs hlis hnb ho_cmnorstu hpar
    hqu hr_aey ht_ huadnt hva hè_ iabdegiop ibabcloryù ic_krt iddglnrstv ieclpvz if_alu ig_dghmo ii_bnrst iju ike
    ildkntuy im_fs inbklmnprwzò iocdgiptvzè ip_ptu iq_u ir_cgnorstuàò is_bfghklmr itfhlvyù iu_bgmor iv_nuù iwa ix_aem
    iyao iz_e ià_ iè_ iò_ ja_k ject jit jla jo_bilru jsko jua jwa ka_abcgrstz kblv kdeo ke_aceflnrsty kgr khau ki_delnst
    kli km_e ko_ru kpo krae ksbltu ktry kupw kw_a kyio lacdeghilopuwy lbau lcachi ld_aeior lebdefilopuxy lf_aeou
    lgabegior lhi likpqv lki llbmstuy lm_ao ln_eitu loadlmqstuvwz lp_eio lra lsaeinopt lt_uà lu_bcegilmoprvz lveio lwp
    ly_z lzah là_ lì_ lò_ maabdefkmuvxy mbeu mdo meacefgilopquvz mf_fi mge mhn miabefmorv mldin mm_mou mnei mobcfgimuvz
    mp_fstuz mri ms_efgqtu mt_o mucms mvi mí_ nacdgijpuv nbaeisuy nc_u nd_bcflprsuv nebdefhjmopuvwxyz nfau ngfklstwy
    nibdgilnopquvx nkaei nlaiouy nm_ai nn_ nobcdiovz npu nrai ns_gkny ntcfhnpsù nu_bcdeisvz nv_f nwa nyn nz_cdos né_ nò_
    nù_ oa_cdlrst ob_ejlorsuy oc_jlrt od_dx oe_lrstux of_aeilrtu og_eho oiabcdemrst ojiow ok_eiy ol_dfgkmpsv om_stí
    onblquz oo_kloprt op_chstuy oqu orbfjkuvw os_lmnoqxì ot_buy oucnprs ov_uv ow_anrt ox_ey ozez oè_ pabdeikmpuw pc_bo
    pda peaefilouvz pfr pgacdeghlnrstuw phaior pibgmprsuxzè plau pm_o pnet poabdefgjmopv pp_u pr_ad pscehity pt_ah
    puadgops py_dor pz_ pà_ pér qat ql_d qtt quo raewy rbaeiou rcepu rdcesuw rejorw rfeilov rg_ahiu rhe rijqy rjo rk_em
    rl_efn rmou rn_ roaeikqux rpaceilu rqu rr_uvà rs_ht rt_lmnprvàì ruabcfgimnrsx rvi rwa ryimvw rzeo ré_ rò_ sacdfgipsv
    sbailo sc_ sdaeo seabdeioquvz sfaeiru sgaceio shaeilopu sifir sk_ae slio smaegiosu sn_ai sodfgu spchu sqlu srae
    ss_hprtw stbdmns su_beios svaceilou swo sx_ sydmns sz_ sè_ sé_ sì_ sù_ tadfijuw tbacilo tchop tdei teadfhikovx tfiou
    tg_p th_aeiqruv tiadgioqux tl_aes tmaeiopt tnaer toabefikoquvz tp_hr trsyàéò tsceikrstu tt_lyà tu_bcdelmosz tv_ae
    twao txt ty_p tàlt tè_ tì_ tù_ uacgimsz ub_aceilmor ucaehiklor ud_acdgos uecgijt ufr ug_abilnru uhr uiabcdeglmpv ujw
    ul_cegmosv umfimoprsuv unbcdklnqs uocgimrsz up_adgiorsu ur_bcglnpstuv us_hpu uthmrsu uum uvio uwa ux_e uzbz
    vabcdgipsvz vcrtu vdacn veagimv vfu vibgimpvz vlo vma vnain vodgiknpstv vreià vul vvao vù_ wa_dilnrst wch webe wfr
    whe wiadelnt wk_ wli wn_ wodlnpr wps wrai ws_ wty wuj wyo xacx xe_cdlu xilz xkb xli xma xpaopr xre xt_aefory xwa
    xx_x xy_ ya_cdn ybe ych ydain yemnr yidnv ym_d ynaco yo_jnru ypaemu yri yst yte yua yvn ywi yze zacgilnv zbe zco zde
    zeclnst zhe ziceinst zlo zogo zse zucer zy_dn zzuy zér àlo àtr àèì ète èìò éor équ ériu ìòù òù_
  `,
]
