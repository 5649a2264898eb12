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
    _abdfimsuz _beiloru _ceilu _ecdfmnqtv _fer _gaeoru _heo _idgrst _lu _miu _nai _obcflmstv _pg _raou _sabfmv _tou _ul
    _vou abbeo aceioq ad_adeioru aer affi agaeiln ai_u alabcgmuv amabimop an_aegisz apeior arbcdlmos asacfhipt atru
    aurst avaiov azz baclnrt bbaeilr be_lnr biaenst blaio bolr braei but cabdlnpsuvz ccaiou cedlnrtv ch_é ciacdemnoprsuz
    claeiou codps cqu cro cumnprs dagmnr ddi debcmt diabegmnoptvz doclmnptv drao duclrt ea_dlmnrt ebb ecacenou ediou ee_
    efef eggilnor ein elaio emabio enacdginou eo_ epaor equ erdfglptzà esacop et_aeiorà evaio ezz faclmnrt fest ffei
    fidgrsu flu font fraeo ganrtz ge_ns ggr ghei gi_acnstu glo gnaio go_lmnr greiu guaer han heart hi_nouv hé_
    iaclmnrsvz iberu icclu id_aeiu ie_dgmrt ifefor igaeilnu ilalmo imbmou infoquv iols ipaeilr iraim isaceimosu iteiru
    iudnt iva iò_ labmnrstvz lbe lcou leanrsvz liabefgmnors lli lme lobg ltaeior ludnst lva macgilprsz mbaior medm
    mi_cglsz mmaei molnrst mpaeilr mulnost namnsz ncaehilr nda neacgint nfeilo ng_aehioru niacefmorsv nk_ nnaiou nolrstv
    nqu nsaotu nt_u nualnot nvaei nze obabi ocacehiou odaeou offo ogaeilnr oi_n oleiu omabimou oncgv opeiorz or_dgpz
    osaceop otaeior out oveiorv ozi pa_glnstz pe_dgnst pi_acelnort ple pocilnpt ppaeilr pra publnr pzi qui rabcdfgilprsv
    rcahio rd_aio rebfilmptvz rfa rgaeo ribdelprvz rlaio rmei rnaeio robcdfglmnrst rpor rri rsae rt_eou ruoptz rvaei
    rzai rà_ rò_ sabglmnz scaehlu seclmpst sfeo sh_ siacdeglmntvz sla smo socgprsv spailr ssu st_u sucdfgmnr svi
    tacglmsvz tecglptz tiabeflmnrsz tocdglmnpst tru ttr tuadintz ua_dnrt ubb ucc udei ue_lnr uff ugg ui_nrst ulait um_a
    uncegiot uo_lnt upael ureior useiost utat uzi vamnrt vecdlst vi_acdelnotv voclr vrae vuot vvei zabrz ze_r zi_ae zo_n
    zzeio
  `,
  `
    _aejow _b_fjty _c_cfgstvy _dlmnprwàì _eabgikopuwxz _f_flst _g_cdhpé _hbiru _iabceopvy _jaeos _kaehimorsuwy
    _lcdgsvwàì _m_bfhlns _n_bcdgmrsté _oadeijknu _p_chlmnstyéò _qa _r_cdpr _sghlnqyzèéìù _t_bghsvwyè _u_bcdefghimoprz
    _v_dn _wacehioru _x_iklptx _y_aeopu _zaeilou _àè _èt _éq aans ab_aclrsuy ac_ahkrtu adlmv ae_lnsu afaegort ag_horsuò
    ah_ aiabcdeflnoprstw ajalos akaeip aldfknpsyzìò am_fns anbkquyò ao_lnrst ap_alnsuàì aq_ ar_fknpuvwxzàò as_bdklmoqu
    at_cghlmp au_cdfglmnx avru aw_aikn ax_irtw ay_abo azaeyé ba_bdfgmv bboy bc_dh bdu bebcdfikstvy bfd bi_bcdfgmoprzò
    bj_eó blesuò bma bnu bo_cfgimnostvxyz brou bs_eio btr bucdefgilmnorszì bva by_pt bè_ bì_ bù_ cacfgio cbu cc_lrt cde
    ceabcfgimopz cfr cgt chaloptuè cibilvò cjo ck_adegilopstu cln cniot coacefgiotuvz cp_ craluy csev ct_cilosxy
    cuabcgilotuz cv_ cyb cì_ cò_ dabcdfipqsuvwz dbioy dcano ddaeop deadegopxz dfi dgei didilu dlaeil dm_iu dnae
    doabdefgirsuwz dp_aor dreiuàò ds_hinu dtr duabeimnopsz dv_ei dw_a dx_ dà_ dì_ dò_ eabgkpsuvz eb_aeiorsuè ec_hjklrstò
    ed_adgrì eecdklnprst ef_adlorsu eg_efhmò ehae eicdefmrstv ejo ek_eosw elfghmprstuv em_lmu en_fhmvù eobcdglmnprtuz
    epeilpu eq_t erbhquyìò es_bdhuyì etcfmnpsuwyò eu_clmrst ev_ru ew_filrsy ex_eipt ey_ci ez_u fa_bgiksuvz fdow
    fe_bcdeglmnz ff_aorstuè fgah fi_aefotx flaeio fo_bcglosu fr_iu fseopt ft_psw fu_cgmorstz fvm fè_ gabeglmsuvwy gbty
    gcalort gdabiu gedgilovz gfai ggalo ghabdt gibdeglmrvzàù glaes gme gn_eu goacdgstvz gpgt gr_oò gs_mnt gtaboy gumnops
    gwa gya géo gò_ habcdiklmrstw hba hda hecdegiklmnosuz hibcdglmprstò hlis hnb ho_cmnorstuw hpar hqu hr_aey ht_ huadnt
    hva hè_ iabdefgiop ibabcloyìù ic_krt iddglnrstvò iecilpvz if_altu ig_dghmorò ii_bnrst iju ike ildkntuy im_fs
    inbklmnprwzò iocdefgimptvzè ip_ptu iq_u ir_cglnorstuàò is_bfghklrv itfhlmvyòù iu_bgmor iv_nuòù iwa ix_aem iyao iz_ae
    ià_ iè_ ja_ky jeact ji_t jla jo_bilru jsko jua jwa jór ka_abcgrstz kblv kdeo ke_aceflnrsty kgr khau ki_delnst kli
    km_e ko_ru kpo krae ksbltu ktry kupw kw_a kyio lacdefghilopuwy lbaou lcacehi ld_aeior lebcdefilopuxy lf_aeiou
    lgabegior lhi likpqv lki llbmstuy lm_aio ln_eitu loadlmpqstuvwz lp_aeioò lra lsaeinopt lt_uà lu_bcefgilmoprvz lveio
    lwp ly_z lzahio là_ lì_ lò_ maabdefkmuvxy mbelu mdo meacefgilopquvz mf_efi mge mhn miabdefmorv mldin mm_mou mnei
    mobcfgijmuvz mp_fstuz mri ms_efgqtu mt_o mucmr mvi mí_ mò_ nabcdgijpuv nbaeisuy nc_u nd_bcflprsuvò nebdefhjmopuvwxyz
    nfaru ngfklstwyò nhi nibdgilnpqux nkaei nlaiouy nm_ai nn_ nobcdefgiopz npu nrai ns_gknpyì ntcfhnpsàìòù nu_bcdeirsvzò
    nv_fo nwa nyn nz_cdosò né_ nì_ nò_ nù_ oa_cdlmnrstv ob_ejlorsuy oc_jklrt od_drx oe_lmrstuvx of_aeilrtu og_hou
    oiabcdemorst ojiow ok_eiy ol_cdfgkmpsv om_stí onblquz oo_klmoprt op_achstuy oqu orbcfjkluvwìò os_flmnquxìò ot_buy
    oubclnprs ov_uò ow_anrt ox_ey oy_ ozez oè_ pabdeikmpuvw pc_bo pda peaefilouvz pfr pgacdeghlnrstuw phaior
    pibdgmpsuxzèò plaou pm_o pnet poabdefgjkmov pp_uò pr_du pscehity pt_ah puadgopsz py_dor pz_ pà_ pér pì_ pò_ qat ql_d
    qtt quo raeouwy rbaeiou rcepu rdcesuw reejoqrw rfeilov rg_hilu rhe riijqy rjo rk_em rl_efnu rmouò rn_ò roaeikqux
    rpaceilu rqu rr_uvà rs_ht rtlmnprvàìò ruabcdefgimnrsx rvo rwai rxi ryimvw rzeoò ré_ rì_ sacdfipsuv sbailou sc_ì
    sdaeo seabdefioquvz sfairu sgaceiou shaeilopu sifir sk_ae slio smaegisu sn_ai soabdfmu spchu sqlu srae ss_hprtwà
    stbdmnsì su_beiost svacelou swo sx_ sydmns sz_ sà_ sè_ sé_ sì_ sò_ sù_ tadfijuw tbacilo tchop tdei teadefhikovx
    tfiou tg_p th_aeiqruv tidgioqux tl_aes tmaeiopt tnaeir toabefikoquvz tp_hru trsyàéò tsceikrstu tt_lyàò tu_bcelmopsìò
    tv_ae twao txt ty_p tàlt tè_ tì_ tò_ tù_ uacgimsz ub_acdeilmnorì ucaehiklor ud_acdgos uecgijt ufor ug_abilnru uhr
    uiabcdeglmopv ujw ul_cegmnosv umfimoprsuv unbdklnqsì uocgimrsz up_dgiorsuì ur_bcdglnpstuvò us_hpuò uthmprsuò uum
    uvio uwa ux_e uzbz uì_ vabcdgipsvz vcrtu vdacn veagimvz vfu vibgimprz vlo vma vnain vodgiknpstv vrià vul vvao vò_
    vù_ wa_dilnrst wch webe wfr whe wiadelnt wk_ wli wn_ wodlnpr wps wrai ws_ wty wuj wyo xacx xe_cdlu xilpsz xkb xli
    xma xpaopr xre xt_aefory xwa xx_x xy_ ya_cdn ybeo ych ydain yemnr yidnv ym_d ynaco yo_jnru ypaemu yri yst yte yua
    yvn ywi yze zacgilmnv zbe zco zde zeclnst zhe zicinstò zleo zodglo zse zucer zy_dn zzluyò zér zò_ àlo àtr àèì ète
    èìò éor équ ériu ìòù òù_ órr
  `,
]
