import type { LetterGroups } from '../shapes/letters.ts'

/** Source: counted in sentences of the news and in messages of free programs. */
export const fr: LetterGroups = [
  `
    es_ _de de_ le_ nt_ _le ent
  `,
  `
    re_ ion on_ _pa er_ ne_ _co ur_ _la tio la_ ns_ _un les que our _en _po men te_ _l_ _d_ est ue_ eur pas tre _in
    _qu ati as_ _es _s_ des con et_ _re it_ st_ _pr ant _dé ans ont un_
  `,
  `
    pou par _à_ en_ _no rs_ res _au dan du_ eme _so _du ce_ une _su _se ons _et onn se_ _da lle ble ier _pe ire cti
    com fic ts_ _a_ nte _ma _ré ut_ iqu ée_ us_ _n_ me_ _ce is_ té_ _fi lis _ne _do _av _tr ssi che _mo ess _ch ist
    _ét son ich ien ect ait chi omm ter ge_ uti ten ale ers _pl _di pos ver ntr _ex urs pro age _li au_ aut ser ées
    qui nne ux_ _im ise ort ili peu cha nce ouv ar_ tra mme ir_ êtr és_ sio nde ali hie ran ell and _fo til _si tte
    ill uve ren val ure ui_ ais mpo act int air sur str ave rai ibl sse ive imp _êt _ou nom ign tai oit ins end _ut
    ec_ enc _fa _il ide abl nts per por _va _te ie_ _ca il_ leu _ar eut ifi ère nti _lo tes rti ica _ac plu ces lus
    oir tou rre iti out ité tan pri ain
  `,
  `
    pre _sa _ap art ite ous sta vec née ett ens nné rat man oss cat _ta don ven tro anc teu omp lem ou_ _vi _to ert
    mai rec sib si_ ine in_ for _ve _an fin ond ava éta non _éc doi isé jou rou pré ind sup app tur aux ate rée nes
    qu_ ass éri eau éra sou tie ini _ba cou ste _on err _gr ls_ été ris déf _me emp cor vai ara mat _vo ssa orm san
    ues ére ses al_ ule nst gra bre seu gne arg _cr tiv _op rés tat ors inc att pér rit _mi ori nou lit _pu upp rem
    _sy sé_ pla ffi tiq ace onc ndi uel ern min dre at_ pe_ he_ déc ail mod ve_ nco dif rie tif _cl fai ois mes isa
    lic iss tem sti lig tab _af _ob nta oin ès_ rop mon lon voi nda rép erm mpl nal rte ieu mbr _al gis eux mis lid
    ièr tit lie ext pli _at uer el_ all aff rt_ sen fér uto fon her _jo ppo reg rch roi lor dis rma den uis _bo exp
    éfi cer ré_ ute ode ina erv ez_ lat sit ang ctu dép typ ème cet omb sée _bi éci esp _ty reu tru
  `,
  `
    _abdgijms _belru _ciué _dr _eflmr _felrué _gaelué _haeioué _icdgrst _jaeu _ka _lué _msué _naiué _ocfmr _pghié _raiou
    _scpté _thiué _us _vé _édglmnpqv abairs acchiué adadeimrué aginrué aie ajou alagoptuyé amabeimopé an_aeinoqé
    apaehiot aqu arbcdeimoqré asceiqté ataorsué aucdgrsv avio axi aye aînt balnrst be_r bielnt bje blaioé boglnru braiué
    bse bte bult cacdilmnprsu cceioué celmnp choré ci_adefmnpsté claeiou codhlp craeioé cs_ ct_aeé culmnprst cé_del
    dagit demruvx di_acemnqrtv dmi domru drao ds_ duceipr dé_belmrstv echor edioé eff egi eigln eje elaeios em_abim
    enafilnoruv eport equ eracdefgiop esc etaeiorsé eu_ls evaeiré ex_aceié facnu fecnrs ffaeré fiaeglsxé fli fo_u frae
    fs_ fus gaglnrtu gemnrs gieno glaeio gme gnaoé gor greioé guelr gèr gé_enrs habcginpru heclmnsu hifnqsv hoinru hro
    hé_ers iabilnt ibiué iceiotu id_aié ielsz if_fs igaeiué ilaeosté imabeimué infgouvé iolr iplt iraimoé iscimopq
    itahrstu ivairé ix_e ièm ié_est jetu joi jus labcgimnrsv lecnrtv liabfmnoqré llaioé lobcgipqtu ltaei luet lys
    lé_cegmrs macgjlprsux mbailo mert mielt mmaué moirtu mpairtuê mulnt mèt mé_delmrst nabgimntu ncahilrté nd_orué
    neclmnrtuxz nfilo ngelué ni_cefmqrst nnaou noirst nqu nre nsaefioué ntoué nu_elmst nvaeio nça né_cgrs obajlt
    ocacehiktu odaiué off ogiru ohé oi_eg ol_aeiloué omaeio onaefgioqvé opeioprté oqu oracdegopré os_aeité ot_aeioté
    oubceilpé ovi oyaeé pacgilnqt peclmns phaeio pidelnr pleoé poilnt ppaelrué prè ps_ ptaeié pubil pé_cet pêc quaé
    ra_bcdglmpsvî rbo rcei rd_aeio rebdfijlpqrtz rgaeué ri_abcfgmnopqrvèé rmeié rnaeié robcdfglmnstv rpor rqu rraioéê
    rseioq rtaosué rucipst rvaeié rès réacdfgimotuvé rêt rôl sabcgiltuy scaeiru seacilmtz sidefglmnsvè sla sme socilmr
    spaeoé squ ssoué stoyé sufilms symn séclpqrs tacglmpru tch teciltxz themèé tiabcmnprsè tocimnrt triéô ttaoré tuaeté
    tèr téeglrs ualnt ubl uchtu udi uemntu uff uilnrtv ul_ailté um_eué uni upelé uracginortvé usaceiqst utahrsé uvaré
    ué_es vanrt vealmsu viadelorst voclquy vrae vé_ers xcl xe_r xims xpilor xter xéc yenr ymb ync ype yse ze_ zon âch
    çon ène èqu ète éal ébou écaehlorué édeiué éen éfeé égailor éin élaeié émaeiou énaeé éor épaeilou équ éroé ésaeiou
    éteior évaeio êch êt_e îtr ôle ôte
  `,
  `
    _aekoqwxyzéîïÿ _b_fpyâéêœ _c_dfgyàæôœ _djlpsyèîû _e_acdghikpquvwy _f_pstxâê _g_cdhiopsâèê _h_bcmpryâô _i_abekv _j_sé
    _k_ehimnoprsuwyé _lcdgnrsvwyàâè _m_bcdhkmnrtyâèêû _nbcdgrstyzâœ _o_degiklstvxïù _p_dfmpstwyâèêû _q_a _r_cdfhprtwyèêô
    _sdhklmnqrvwèûœ _t_bcglpstvwzâêô _u_eiklmpru _v_dnruêô _wacehioruü _x_giklptx _y_aeopué _zaeiloué _âg _ça _è_mr
    _é_bjorw _îl _ïl _ña _œiu aa_nt ab_bdekouwèéî ac_akloqrs ad_hjlnosvyzî ae_lnqu af_aegioré ag_abdghmosyè ah_ailoruâ
    ai_bcdfgkmpwx aj_bekls ak_adehikouy albcdfhmnrsvzè am_cghnsuwè anbjkmuvyzâçèî ao_cmtuû ap_lrsuyé aq_
    arfklnpsuvwyâçèêî asahkmopyz atcghlzè auabfjlmnpq avré aw_aiké ax_aerwé ay_aiosé az_aeioyé açao aéelr aël aîc
    aï_cenqrstwz aÿ_ ba_bcdefghikmquvy bbir bcbh bdo beadiklnostuy bfdi bhâ bi_abcdfghoprszèé bkh blksâè bme bna
    bo_beimostvxyî bpf brgmoâèû bs_ciostè btiy bu_acdefgimnrsé bvae bwé by_est bât bèkrst bé_bcdeilnrst bêt bër bîm bôl
    bœu ca_bfgozï cbu ccalrtè cd_a ceabcfhiuvz cf_io cget ch_knpstuyâèô cibcgloruvè ck_adeghipté clnéô cmadop cnet
    co_abcegioqstvéû cp_au cqu cr_luyèê csc ctcloprsxyè cuabceiuv cwd cybclrt czy càd cæt cèdlns céacmnrst cêt cônt cœu
    da_abcdklmprsuvwï db_fiouy dcahn ddeiopr deabcdefghijlptz df_d dgeré dhéî dibdglopuxzçé djaiou dlail dmeou dn_aeo
    do_abcdflpstvwy dp_cer dr_iué dsinpt dtaor dublmnqst dvem dw_ dyglns dza dèlrs déadgjnoq dî_n dû_m eabdgiknrt
    eb_adeiosu eccdeiklmpqsuwy ed_adegjsu ee_cknrt ef_aeilosu eg_aemruy eh_flo ei_dfjmvxz ejo ek_esw elcfghkpqtuvwyàâèé
    emglnosuèéê eneghjmqyçèéê eobcfipr ep_acehiluâèéô eq_rt erblquyçé esabdehioquy etcfghlmnpuwy eubcdefginpv ev_ouê
    ew_firs exlnqsuè ey_ceir ezgm eçou eél eïnt eôl fa_bjklmrstvç fcg fddopsvw fe_ilmtu ff_ostuè fghl fi_dmoqrtè
    flaeouèé fmt fobciosty fpo fr_gimosuvèéô fscemopty ft_ms fugimnrty fxs fy_r fâcm fèr fé_bdeilmsv fêt
    ga_bcdimopswyzéï gbaty gcaclmort gdabitu geadilotuxzô gfimt ggaelrèé ghabeiopté gibcdglmqrtvé gju gko glsyé gni
    go_cdglmnstu gp_dt gr_gmnpuâèî gs_nt gt_abeiosy gu_adijmnopsyèéëï gv_ gwao gyap gâc gèln gédlot gên gûl güei
    ha_adlmoqstvwyzîï hba hcar hdu heabdfikpqtvwxz hfr hi_abcdgiklmoprtzé hkahi hleitèé hmaeiéî hnbiop ho_cdgjklmstï
    hpacp hqau hraeiyé hs_y ht_hior hu_aikmnrstuv hva hydprs hâ_cjnst hèmnqrst héabcdilmnoptxâ hî_ hômpt ia_cdfgkmpqrsué
    ib_acenoryè ic_cdklmrsyéô idfjlnostuèû iedfimtvw ifaeglouyè ig_ghlmortèü ih_aio iinst ijinpu ik_aeikp ilbdhmnyè
    im_cnoyè inbhjklnpqrwzœ io_cdmptux ip_aehioprsué iq_i ircghlrstu isbfghjlruè itcdflmovyè iuamsé iv_gnou iwa
    ixafimortué iya iz_aeio iça iècgv iéglmrv iêt ja_bcdkmnpruv jba je_cr ji_behklns jkî jla jo_bhklnry jp_ jrâ jsko
    juabdgimnrt jà_ jér ka_bcdgiklnrstvwz kblv kch kdbe ke_flmnrsty kgr khaiotvéî ki_bdelmnprs kkai km_aeè kna
    ko_cnrstuw kpeoè kraeioî ksbt kty ku_cknr kw_aé kyaio ké_enrs kî_ laadflopquwxyzçï lbaehu lcachiou ld_aeirté
    leabdefgilpqxyzç lf_aeioré lg_abeinorué lhaeio li_kpvè lk_o ll_gmuwyè lm_aeosyé lneghintué lo_almosvwyï lp_ahit lqu
    lre lsaceginopué lt_lruèé lu_acdfgilmnprvwxé lvaeioé lwap ly_abcdfgmprtz lzh là_ lâcm lèbcglmortv léabklnoptv lômnt
    ma_bdfhkmoqyzçîï mbeuéô mcahou md_aeiops meacdefilmpuxz mfadio mgapr mhan mi_abcdgmopqrxè mkh mlai mm_imo mnegié
    mo_bcghjklmpsvyz mp_efhsèéô mrdeoèô ms_aceghopqtzé mt_acory mu_adefimrs mvo mwai myackrs mâl mècdnr mébcfgn mêlm mî_
    mûr na_acdhkpqrsvwzçî nbaeiorsuy nc_fpsuwyê ndbchjmsî neadfijopvwy nf_adefmruâé ng_ahijkorstwyèû nh_aeiu
    niabdgjlnopuvxèé njaeou nk_aeiuwé nlaeioyè nmeio nn_in no_bcdefghlopvyéëï npaeu nq_ nr_aioéô nscgklmnpsyèœ
    ntdfghlmtèêô nubcdfikré nv_u nwai nyacm nzaei nâgâ nçou nèrtv néafimoptvz nêt nî_ nœu oacdlnst ob_eiorsuèé
    oc_orsyzèé od_orèî oelnrux of_aeiost og_adegloèé ohaino oicdhlmqvx ojeik ok_acehiyî olcdfgmnstvyè om_cdfglnrstuwèé
    onbhjlmpruwyzç oo_clnprst op_acfhlnqsuvyè or_bjklnuvzçê osclmnopqruè otbcdhrsuyzâèî ouadfghjkmnqxzï ovaeosè
    ow_aenprst oxeiy oy_cè oza oèmt oéelqs oël oît oï_adeknqrst où_ oût pa_bdefhkmopuvy pc_bfglor pdai peabdefhijotz
    pfceir pgacdeghlnrstuw ph_ryèé pi_acgjopqstvxèé pl_ntyèô pmeo pno pocghmpqèé ppci pqu pr_adluâê psacehistuy
    pt_horsuèô pu_cdenoprsty pve pwgu py_dor pâlq pço pècglrt pébdfgkmns pêt pôit pût qa_rst qes qie ql_d qre qto quoê
    raefjkoqruwyzçéë rbaeilruèë rc_aflnorstuèé rdcrsué reaeovwçéï rfaeilorèé rg_hilmnor rhou ridjlxyz rjo rk_em
    rl_aefginou rmnou rn_gou ro_aehjkqrxyéîï rp_acehilsé rrruvy rsabhtuyé rtdfhjlnprty ru_begmnrvwxyz rvco rwa rx_
    ry_begimpsv rzei râchkt rçaou rècgnrtv rébhjlnqr rêmv rî_ rôt rûl sa_dfhkmoprsvï sbaio sc_ghloyèé sdef sebdegopqxy
    sfaeoué sgacdefgimrsu sh_adeikloqstuâé siacikpqrxzé sjo sk_aehié slio smaios sn_aciost so_defgpsvy sp_chilnuè sq_al
    sr_aeiv ss_fqstwyè stdfghmpsuè su_abcdegjné svc swaio sycdlrs sz_b sècdnqrt séadimnotv sûr sœu ta_dfhjoqsvwxyzï
    tbail tc_glopw tdbeir teadfkopw tfioru tgaiprv th_ailoqrstuvâî ti_dghié tju tl_aeios tm_aept tn_a to_bfgklopsvxy
    tphlorsu tr_dpsèê tsaciklorstuy tt_isuy tu_bcdgijlmnps tv_ai twao txt ty_elors tz_eio tâck tègmqu tébcfhmnop têt tî_
    tômt ua_bcdfgikmrsy ub_aeimorstv uc_aceilorsé ud_abegjmorsé uebceiz uf_ailrs ug_abdeghilmorué uhai uicdefpè ujeior
    uk_ehioru ulgmnopsuè umabiopsvyè unacdfglnostuwyé uoipt up_adghirstuçè uqu urbdfklmpquyô ushkpuzé utclmtuèô uuekmn
    uvio uwai uxeioq uyaeé uzabei uègrz uébdlrt uêt uë_s uïegt va_bcdghpqsuï vcgrtu vdacn vedgiptz vg_ vi_bcghnvèéê vms
    vnain voknprst vr_ioé vsp vu_els vènr vécghlnt vêqt vôt wa_diklnprstyï wch wd_ weabeï wfr wgi whce wicemnt wk_ wng
    wolnr wpcis wri ws_f wty wuci wé_es wür xa_bcdgmnt xceuèé xeclmnsu xfa xge xi_ceglnoqtzè xkb xliu xma xno xo_u
    xp_aepué xqu xrex xsit xt_fiosuyèé xuaep xwa xx_x xy_dg xèm xé_es ya_cdeghilnprsuw ybei ycghiloé ydaeinr ye_lmsuvz
    yfi yghilouè yidnqv yk_ yldeilo ym_deiopé ynadot yo_lnpru ypahimortué yr_aeioé ys_afité yteho yuap yvn yze yèd
    yé_ems za_gimnoprt zbeè zemort zgh zhe zi_cghlmqè zlo zmi zo_dlortu zuré zy_dn zélpr àd_ âce âgaeré âhm âja âkr âlbe
    âme âna âqu âsh âteirî ââ_ æte ça_bgin çoi çu_es èbr ècehl ède ègelruè èke èlel èou èqe èrar èse ètr èue èver èze
    éa_cdfginprstï ébaeilré éc_ftè édaor éelmrxz éf_alorsuè égeuyèé éheié éi_efs éjeuà ékié él_louè émé éniouyè
    éo_dglmnosu ép_hrèéô ér_ruèê éspqyé étchu éunst év_ruèéê éwoé éxa ézu éât éé_cdes êlé êmei êne êqu êtasué êve ël_i
    ëri ës_ îch îleo îmé înaeé ît_e ïa_ ïca ïe_n ïgho ïkh ïle ïneio ïqu ïr_a ïs_am ïtié ïwa ïzi ñap ôit ôla ômae ônae
    ôpi ôt_irsué ûl_a ûme ûr_es ût_es üe_s üit ürm œil œudfrv
  `,
]
