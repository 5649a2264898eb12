import type { LetterGroups } from '../shapes/letters.ts'

/** Source: counted in sentences of the news, in messages of free programs and in lists of words of film subtitles. */
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
    _aehjoqw _b_fhjty _c_cfgstvy _dhlmnprwàì _eabghikopuwxyz _f_flst _g_cdhnpé _hbiru _iabcefopvy _jaeiosu
    _kaehimorsuwy _lcdgmnstvwàì _m_bcfhlns _n_bcdgmrstyé _oadeijknuz _p_chlmnstyéò _qa _r_cdhpr _sdghklnqrwyzèéìù
    _t_bghsvwyè _u_abcdefghimoprvz _v_dn _wacehioru _x_aiklptx _y_aeopu _zaeilouy _àè _èt _éq _ío aans ab_aclrsuy
    ac_ahklrtu adlmsvy ae_lnstu afaegortu ag_horsuò ah_i aiabcdeflnoprstw ajalos ak_aeikpu aldfknprsyzàìò am_fnsuò
    anbfklquvyò ao_lnrst ap_alnstuàì aq_u ar_fknpuvwxyzàò as_bdgklmoquv at_cghlmps au_cdefglmnxz av_ru aw_aeikno
    ax_irtw ay_abdklmo az_aeyé aí_ ba_bdfgijmuvz bbouy bc_dh bdou beabcdfikostvy bfd bi_bcdfgmopruzò bj_eó blesuò
    bma bnu bo_acfgimnostuvxyz brou bs_eiop btr bu_bcdefgilmnorszì bva by_dpst bè_ bì_ bù_ cacfgiko cbu cc_lrtò cde
    ceabcefgimopuz cfr cgt chaloprtuyè cibgilvàò cjo ck_acdegilopstu cln cniot coabcefgiotuvyz cp_ craluy csev
    ct_cilosxy cuabcdefgilotuz cv_ cy_b cì_ cò_ dabcdfipqsuvwz dbioy dcano ddaeopru deadegopxz dfi dgei dha didilu
    dlaeil dm_aiu dnaei doabdefgirsuwz dp_aor dreiuàò ds_hinu dt_r du_abdegimnopsz dv_ei dw_a dx_ dy_m dà_ dì_ dò_
    dù_ eabgkpsuvz eb_aeilorsuè ec_hjklrstò ed_adgrwì eecdklnprst ef_adlorsu eg_efhmò eh_aei eiacdefglmrstv ejo
    ek_eosw elbdfghmprstuv em_lmsu en_bfhkmpvyù eobcdglmnprstuz epeilpstu eq_t erbhquyìò es_bdhuwyì etcfhlmnpsuwyzò
    eu_cdflmnrst ev_ruv ew_filorsy ex_aeilpt ey_cio ez_u eí_ fa_begiksuvz fdow fe_bcdegilmnz ff_alorstuè fgah
    fi_abefotxz flaeio fo_bcdglosu fr_iu fseopt ft_opsw fu_cglmorstz fvm fè_ gabcdegilmsuvwy gbty gcalort gdabiu
    gebdgilmovz gfai ggalo ghabdt gibdeglmrvzàù glaesu gmaei gn_eu goabcdefgistvyz gpgt gr_oò gs_mnt gtaboy
    gufglmnopst gwa gy_a géo gò_ habcdiklmrstvw hba hda hebcdegiklmnosuvz hibcdfgklmprstzò hlaios hma hnb
    ho_cmnoprstuw hpar hqu hr_aeuy ht_ huadlmnrt hva hy_ hè_ iabdefgiop ibabcloyìù ic_krt iddglnrstvò iecilpvz
    if_altu ig_dghmorò iha ii_bnrst iju ik_aeio ildkntuvyzà im_fs inbklmnprwzò ioacdefgimptvzè ip_npstu iq_u
    ir_bcgjlnoprstuvàò is_bdfghklnrv itfhlmvyòù iu_bcfglmorz iv_nruòù iwa ix_aem iyao iz_aeo ià_ iè_ ja_ky jeacnt
    ji_nt jla jo_biklnrsu jsko jua jwa jór ka_abcgmnorstyz kblv kdeo ke_aceflnrsty kgr khau ki_acdeklnprst kkai klei
    km_e ko_aru kpo krae ks_bltu ktry ku_pw kw_a ky_io lacdefghilopuwy lbaiou lcacehir ld_aeior lebcdefilopuxy
    lf_aeioru lgabegior lhi liklpquvò lki llbmstuy lm_aio ln_eistu loadlmpqstuvwz lp_aeioò lqu lra ls_aceinopt lt_uà
    lu_bcefgilmoprvz lveio lwp ly_z lzaehio là_ lè_ lì_ lò_ maabdefkmuvxy mbelu mcc mdo meacefgilopquvz mf_efi mge
    mhn miabdefkmorv mldin mm_mou mnei mobcfgijmuvz mp_fstuz mri ms_efgqtu mt_o mucfgmr mvi mí_ mò_ nabcdfgijpuv
    nbaeisuy nc_u nd_bcflprstuvyò nebdefhjmopuvwxyz nfaru ngfklstwyò nhio nibdgiklnpqux nkaei nlaeiouy nm_ai nn_y
    nobcdefgiopwz npu nraio ns_cgklnpyì ntcfhlnpsàìòù nu_bcdefirsvzò nv_fou nwa ny_n nz_cdosuò nè_ né_ nì_ ní_ nò_
    nù_ oa_cdglmnrstv ob_ejlorsuy oc_jklrt od_drx oe_lmrstuvx of_aeilrtu og_hou oiabcdemorst ojiow ok_eiy
    ol_cdfgkmpsvò om_stí onblquyzò oo_klmnoprt op_achlstuy oqu orbcfjkluvwìò os_fhlmnquxèìò ot_buy ouabcelnprsw
    ov_uò ow_abelnrt ox_ey oy_os oz_ez oè_ pabdefikmopuvw pc_bo pda peaefilopuvz pfr pgacdeghlnrstuw phaior
    pibdfgimpsuvxzèò plaou pm_o pneot poabdefgjkmovz pp_uò pr_duìò ps_cehity pt_aho puacdfgmopsz py_dor pz_ pà_ pér
    pì_ pò_ qat ql_d qtt quo raeouwy rbaeiouy rcepu rdcesuw reejkoqrwxy rf_eilouv rg_hilu rhe riijkqy rjo rk_eimo
    rl_efnu rmouò rn_uò roaeikquwxyz rpaceilu rqu rr_uvyàò rs_chtu rthlmnprvàìòù ru_abcdefgilmnrsvx rvo rwaei rxi
    ryilmuvw rzeoò rè_ ré_ rì_ sacdefikpsuv sbaeiloru sc_ì sdaeior seabdefioquvz sfairu sgaceioru shabeilmopu sifipr
    sk_aei sleio smaegisu sn_aeio soabdfimu sp_chu sqlu srae ss_hlmprtwyàù stbdmnpsàìò su_beiostv svacelou swaeio
    sx_ sy_dmns sz_ sà_ sè_ sé_ sì_ sò_ sù_ tadefijkpuw tbacilo tchop tdei teabdefhikovx tfiou tg_p th_aeioqruv
    tidgioqux tl_aes tmaeiopt tnaeir toabefikoquvz tp_hru tr_syàéò tsceikorstu tt_lyàò tu_bcefglmopsìò tv_ae twaio
    txt ty_p tz_ tàlt tè_ tì_ tò_ tù_ uacgimsvz ub_acdeilmnorsì ucaehiklor ud_acdgos uecegijmtv ufaeior
    ug_abehilnoru uhr uiabcdeglmopvz ujw ul_bcegmnosuv umbfimoprsuv unbdklnqsì uocgimrsz up_dgiorsuì
    ur_bcdfglmnpstuvò us_hpuò uthmprsuò uum uveio uwae ux_e uzbz uì_ vabcdgipsvz vcrtu vdacn veagimvz vfu vibgimprz
    vlo vma vnain vodgikmnpstv vrioàò vuln vvao vò_ vù_ wa_dilnrst wbe wch webelnrs wfr whei wiacdelnt wk_ wlei wn_
    wodlnpr wps wrai ws_ wty wuj wyo xacnx xe_cdlu xilnpsz xkb xlei xma xpaopr xre xt_aefory xwa xx_x xy_ ya_cdn
    ybeo ych ydaino yelmnr yidnv yka ylei ym_adi ynaco yo_gjnrstu ypaemu yrio yst yte yua yvn ywi yze zacfgilmnpv
    zbe zco zde zecfglmnpst zhe zicimnrstò zleo zocdfgilopstz zse zuceoprt zy_dmn zz_luyò zér zò_ àlo àtr àèì ète
    èìò éor équ ériu ìa_ ìòù íam òù_ órr
  `,
]
