import type { LetterGroups } from '../shapes/letters.ts'

/** Source: counted in sentences of the news, in messages of free programs and in lists of words of film subtitles. */
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
    _abdgijms _belrué _ciué _dr _eflmru _felrué _gaeloué _haeiouyé _idgrst _jaeu _lué _mué _naiué _ocfmrs _pghié _raiou
    _scpté _thiué _us _vé _édglmpqv abaiors acchiué adaeimorué aginrué ai_de ajo alacgoptuy amabeimopé an_aeinoqé
    apaehiot aqu arbcdeimoqré asceit atahorsué aucdgrsv avio axi aye aînt bailnrst be_lr bielnt bje blaio bolnru braiu
    bse bte bult cacdilmnprsu cceioué celmnp choré ciadeflnpsté claeiou codlp craeioé cs_ ct_aeoé culmnprst cès cé_del
    dagimt demruvx di_acemnqrtv dmi domu drao ds_ duceir dé_belmrstv echor edi eff egi eigln eje elaeios emabim
    enafginoruv eport equ eracdefgiop escu etaeiorsé eu_lsv evaeiré exaceié facnu fecnrs ffaeré fiaeglrsxé fou fraeoé
    fs_ fus gaglnrt geamnrs gienoqt glaeo gme gnaioé goru greoé guelr gèr gé_enrs habimnpru helmnsuv hifnqsv hoimnru hro
    hum hé_emr iailnt ibirué iceiotu id_aié iels if_fs igaeiué ilaeosé imaeimué infgoquvé iolr ipaelt iraimoé iscimopq
    itahorstu ivairé ix_e ièm ié_est jectu joi jus labcgimnrs lecnrtv liabfmnoqré llaioué lobcgiptu ltaei lu_et lys
    lé_egms macgjlrsux mbailo mertu mielqt mmaiué moirtu mpairtéê mulnst mèt mé_demrst nabgintu ncahilrté nd_orué
    neclmnrtux nfilo ng_aelué ni_cefmqrstvè nnaiou noirt nqu nre nsaceiopué ntoé nu_elmst nveio nça né_cgrs obaijlst
    ocacehiktu odaiu off ogiru oi_eg ol_aeiloué omaeio onaefgiové ophioprté oqu oracdegopré os_aeité ot_aehioé
    oubcdehilpé ovi oyaeé oût pacgilnqt peclmns phaeio pidelnrt pleoé poilnt ppaelr prè ps_ pteié pubil pé_cet pêc quaé
    ra_bcdglmpsuvî rcei rd_eioé rebdfijlpqrtvz rgaeué ri_abcfglmnopqrvèé rmeié rnaeié robcdfglmnstv rpr rqu rraioéê
    rseioqé rtaosué rucipst rvaeié rès réacdfgimotuvé rêt rôl sa_bcgiltu scaeiru seacilmz sidefglmnqrsvè sla sme socilmr
    spaeoé squ ssoué stoé subfils symn séclprs tacglmru tch teciltx theèé ti_abcmnrsè tocimnr triéô ttaoré tuadeté tèr
    téeglrs ualnt ubl uchtu udei uemntu uff ugem uha uilnrtv ul_aité um_aeé unai upaelé uracdginortvé usaceiqsté utaré
    uvaré ué_es vanrt veailmsu viacdelnorst voclquy vraei vé_ers xcl xe_ xims xplor xter xéc yan yenr ype yse ze_ âch
    çon ène èqu èter ève éal ébou écaehlorué édeiué éen éfé égailr éin élaeié émaeiou énaeoé éor épaelou équ éroé
    ésaeiou éteior évaeioé êch êt_e îne îtr ôle ôt_
  `,
  `
    _aehkoqwxyzéîïÿ _b_fpyâêûœ _c_dfgmtyàâæèôœ _djlpsyèîû _e_acdghikpqvwy _f_pstxâêûüœ _g_cdhimnpstyâèêî _h_bcmprtâô
    _i_abceikovz _j_sé _k_aeghilmnoprsuwyé _lcdglmnrsvwyàâè _m_bcdghklmnrstyâèêôû _nbcdgmrstyzâèôœ _o_adeghikltvxyïù
    _p_dfmnpstwyâèêôû _q_a _r_cdfhprtwyâèêô _sbdhklmnqrvwèôûœ _t_bcglpstvwzâêô _u_ceiklmpru _v_dnruvêôœ _wacehioruü
    _x_giklptxé _y_aeopuvèé _zaeilouèé _âgmn _ça _è_mrt _é_bhjnorsw _ët _îl _ïl _ña _ôt _üb _œdiu aa_nt
    ab_bcdekuwyèéî ac_akloqrs ad_dghjlnsvyzèî ae_klnqu af_aegilorté ag_abdghmosyè ah_ailoruâ aibcfgkmopwx aj_beklsu
    ak_adehikosuy albdfhkmnrsvzèé am_cghnsuwè anbfhjklmuvxyzâçèîœ ao_ckmnrstuû ap_lrsuyèéô aq_ arfjklnpsuvwxyâçèêî
    asabhkmopquyzé atcglmyzè auabfjlmnpq av_ruyèé aw_aiké ax_aeorwé ay_adiosuâèé az_aeiotuyzé açao aéelr aël aîcv
    aï_acdeflmnoqrstvwz aÿ_ ba_bcdefghjkmpquvyï bbairyé bcabhi bdiou beacdiknostuy bfdi bhâ bi_abcdfghjmopqrsuvzèé
    bkh blksuâèéê bme bn_a bo_bceghimopstvxyî bpf brgmoyâèéû bs_ciopstuèé btiruy bu_acdefgimnprsvé bvae bwé by_eilst
    bâcit bèkrst bé_abcdegilnqrst bêct bër bîm bôl bûc bœu ca_bfghjoqvzï cbu ccahlrtyè cd_ao ceabcdfhiquvz cf_io
    cget ch_klnpstuyâèêôœ ci_bcgmoqruvxè ck_adeghiptyé clnéô cm_adop cneté co_abcefghioqstvyzéïû cp_au cqu
    cr_cluyâèê csc ctclprsxyè cu_abceiuvé cwd cy_bcglnrtx czy càd câbl cæt cèdlnr céacimnrst cêt cônt cœu
    da_abcdklprsuvwï db_fiouy dcahn ddehiopr deabcdefghijlptzç df_d dgeré dhaièéî dibdglopuxzçèé djaeiou dlaeil
    dmeou dn_aeo do_abcdfgklprstvwxy dp_cer dr_iuéô dsinpt dt_aor dublmnopqst dveim dw_i dy_cglns dza dèjlmrs
    déadgijnoqç dî_n dû_m ea_bdgiklnrstv eb_adeilorsu ecacdeiklmpqsuwyœ ed_adegjlorsuyèé ee_cklnrt ef_aeilorsu
    eg_aemoruy eh_flo ei_dfjkmsvxz ejao ek_ekosw elcdfghkpqtuvwyzàâèé em_glnosuèéê enehjlmqyzâçèéê eobcfinprt
    ep_acehilsuâèéêô eq_rt erblquwyçé esabdehioqyé etcfghlmnpuwyzè eubcdefghimnp ev_ouêî ew_firs ex_hlnoqsuè
    ey_aceior ezgm eât eçouà eél eï_nt eôl eûn fa_bdgjklmrstvxyçî fcg fddopsvw fe_eilmtuz ff_lostuèû fghl fi_bdmoqtè
    flaeiouèéû fmt fo_bceiloqsty fpo fr_gimsuvèêô fscemopty ft_ems fugilmnrty fxs fy_r fâcm fènr fé_bcdeilmstv fêlt
    fût für fœt ga_bcdfimopsuvwyzçéï gbaty gcaclmort gdabitu gedilotuxzâô gfimt ggaeilrèé ghabeiopté gi_abcdfglmrvèé
    gju gko glisuyé gmaié gn_uè go_bcdgilmnostïû gp_dt gr_gimnpuâèî gs_ntu gt_abeiosy gu_acdijmnopsyèéêëï gv_ gwao
    gyamnp gâct gèlmn géabdlmot gên gît gûl güei ha_acdfghkloqstvwyzîï hba hcar hdu heabcdefikpqtwxz hfr
    hi_abcdgiklmoprtuzé hkahi hleiotèé hmaeiéî hnbiop ho_bcdegjklopqstvwï hpacp hqau hraeiyèé hs_y ht_ahiorst
    hu_abceiknprstuvèî hva hybcdglmoprstxè hâ_cjmnst hèmnqrstv héabcdilnopqstxâ hên hî_ hômpt hœu ia_bcdfgkmopqrsuzé
    ib_abcenosyè ic_cdklmrsyéô idfjlnorstuyèû iedfgimtvwz ifaeglotuyè ig_ghlmortèü ih_aio iinst ijinopu ik_aehikopuy
    ilbdhmntuyàè im_bcnoyè inbhjklnprwyzçœ io_acdgmpstux ip_hioprsuèé iq_iû ircdghlnrstuvèô isbfghjlruyè itcdflmvyèô
    iuamrsé iv_gnouî iwa ixafimortué iyao iz_aeiouz içao iècgnstv iécglmnrv iêt iôs ja_bcdiklmnprtuvz jba je_aersû
    ji_behklns jkî jla jo_bhklnrsty jp_ jrâ jsko juabdgimnprtv jà_ jérs ka_bcdgiklmnprstvwz kblv kch kdbe
    ke_flmnrstuwy kg_r khaiotvéî ki_bdefklmnoprsty kkai klaeo km_aeè knae ko_ckmnrstuw kpeoè kraeioî ks_bt ktay
    ku_cknrt kw_aé ky_ailo ké_enrs kî_ laadflopquvwxyzçîï lbaehiou lcachiouèé ld_aeiorté leabdefgilpqxyzç lf_aeiorué
    lg_abeinorué lhaeio li_kpuvè lk_lo ll_gmswyè lm_aeiosyé lndeghinstué lo_adlmoqsvwxyîï lp_aehioté lqu lre
    lsaceginoptué lt_loruèé luabcdfgilmnopqrvwxèé lvaeioé lwap ly_abcdfgmnoprtvwz lzh là_ lâ_cmt lèbcglmnortv
    léabcdfklnoprtvz lêm lô_mnt lût ma_bdfhkmopqyzçîï mb_euéêô mcacdhou md_aeiops meacdefilmpxzç mfadio mg_apr mhan
    mi_abcdfgjkmoprxyè mkh ml_ai mm_moèê mn_aegioé mo_bceghjklmpqsvxyz mp_efhsuèô mrdeoèô ms_aceghopqtzé mt_aceoryé
    mu_adefimr mvo mwai my_ackorsté mâcl mècdnr méabcfglnop mêlm mî_ mômn mûr na_acdhkmpqrsvwyzçîï nbaeiorsuy
    nc_fkpsuwyèê ndbchjlmswîû neabdefijopqvwyz nf_adefmruâé nghijkorstwyèû nh_aeiouyé niabdgjklnopuxçé njaeiou
    nk_aeiuwyé nlaeioyèé nm_eio nn_nâèê no_bcdefghlopsvxyéëï npaeu nq_ nr_ahioéô nsfghklmnsyèœ ntdfghlmtuâèêô
    nuabcdfiknpqryé nv_arué nwai nx_i ny_aclm nzaeiyé nâcgmâ nçou nèbgrstv néabdfilmnoptvz nêt nî_ nôt nœu oacdglnst
    ob_beoruyèé oc_lnorsyzèé od_oryèéî oedilnrstux of_aeiostè og_adeglmnosèé ohainoyé oicdfhlmqvx ojeik
    ok_acehimouyî olcdfgkmnpstvyè om_cdfglnrstuwyèé onbhjlmpqruwyzç oo_cdklnprst op_aceflnqsuvyè or_bfhjklnquvyzçèê
    oscghlmnopqruyè otbcdrstuyzâèî ouafgjkmnoqxzèï ov_aenosuè ow_aenprst ox_aeiyé oy_ciouè ozao oèmt oé_elmqs oêl
    oël oît oï_adeknqrst où_ oûl pa_bdefhkmopuvyï pc_bfglor pdai peabdefhijoptz pfcefir pgacdeghlnrstuw ph_rtyèé
    pi_acfgjmopqsuvxèé pl_ntyèô pmeo pneo po_cdghmpqèéê pp_ciuâé pqu pr_adluâêô psacehistuy pt_ahorsuèêô
    pu_acdegnoprstyé pve pwgu py_dglor pâlqt pço pè_cglrst pébdfgkmnpqs pêrt pôilt pûmt qa_rst qes qie ql_d qre qto
    quoê qûr raefhjkoqrwxyzçéëï rbaeiloruèéë rc_aflnorstuèé rdacrsuè reaekowxçéï rf_aeilorsuèé rg_hilmnors rheiouyé
    ridjuxyz rjeo rk_eim rl_aefginouèé rmnouè rn_gosu ro_aehjkqrxyéîïû rp_acehilostèé rrhruvy rsabhptuy
    rtdfhjlnprtyzè ru_abdefglmnqrvwxyzé rvcouê rwa rx_i ry_begimnopstuvû rzei râchklmnpt rçaou rècfgmnrtv rébhjlnqr
    rêclmnprsv rî_ rô_dmnt rû_l sadfhkmopqrsvxyï sbaior sc_ghlotyèé sdaef sebdegopqtvxy sfaeoruèé sgacdefgimrsuè
    sh_adeikloqstuyâé siacikpuxzé sjo sk_aehié sleio smaiosé sn_aciost so_bdefgpstvyû sp_chilnruèê sq_al sr_aeiv
    ss_fqstwyè stdfghjmpsuyè su_acdegjkmntyzçé svc swaio sycdlrs sz_b sècdmnqrt séadgijmnoqtv sôn sûr sœu
    ta_dfhjkopqsvwxyzï tbail tc_glopw tdbeir teadfkopwz tfioru tgaiprv th_ailmnoqrstuvyâî tidghipé tjeu tl_aeios
    tm_aeopt tn_a to_bdfgklopqstvxyï tp_hlorsu tr_dpsâèê tsaciklorstuy tt_ipstuy tu_bcgijlmnopsy tv_ai twaeo txt
    ty_elmors tz_eio tâckmt tèbglmqu téabcfhimnopt têmt tî_ tômt ua_bcdfghikmqrsuy ub_acdeijmorstvé uc_aceilorsé
    ud_abdgjmorsué uebceijz uf_aeilors ug_abdghilnoruèé uh_io uicdefgmpzèé ujaeior uk_ehioru ulbcfglmnopsuvè
    umbimopsuvyèô uncdfglnostuwyzèé uo_inprst up_dghiorstuçè uqu urbfhklmpquyèôû ushkopuz utchlmstuyèô uuekmn uv_ioâ
    uwai uxeimoqtu uyaeèé uzabei uègrtz uébdlrt uêpt uë_s uît uï_egt va_bcdghmpqsuï vcgrtu vdacn vedegptxz vg_
    vi_bfghkpqvèéêô vms vnain voegkmnprstû vp_ vr_oé vskp vu_elrs vv_ vy_ vâm vèlnr vécghlnt vêqt vîmn vôt vœu
    wa_diklnoprstvyï wch wd_ weabelrï wfr wgi whcei wiceklmnst wk_ wn_g wolnoru wpcis wri ws_f wty wuci wé_es wür
    xa_bcdgilmnstu xceiruèé xeclmnrsuz xfa xge xhaiou xi_abcdefglnoqtzèé xkb xl_iu xmaê xno xo_dnprtu xp_aeipué xqu
    xrex xsit xt_afiosuyèé xuaep xwa xx_x xy_dg xèm xé_ens ya_bcdeghiklmoprsuw ybeir ycaeghiloé ydaeinr ye_lmsuvz
    yfi ygahilmnouè yidenoqsv yk_ yladeilovô ym_abdeinopèé ynacdeiotxé yo_cgklnprstu ypahimnortué yr_aeioté
    ys_afgimsté ytehio yuakpr yvan ywo yx_i yze yâm yèdnrt yé_elmst za_gikmnoprstw zbeè zelmorstu zgh zhe
    zi_ceghlmnqszè zlo zmi zo_dlmnoprtu ztè zu_mrté zy_dmn zz_a zèb zé_lpr àd_ âbl âcel âgaeré âhm âil âja âkr âlbei
    âmeé ânaei âqu âshs ât_aeiorsuéî ââ_ æte ça_bdgin çoi çu_erst çà_ èber ècehl ède èfl ègelnruè èke èlel èou èqe
    èrar èse ètai èue èvr èze éa_bcdfgimnprstuï ébaeilré éc_ftè édaorè éelmruxz éf_aelorsuè égenouyâèé éhaeioé
    éi_efrst éjaeouà ékié él_louè émyèéê éniuyè éo_bcdglmnopstuï ép_hirèéêô ér_ruèê éshpqtyé étchuyè éunst év_ruèê
    éwoé éxa ézau éât éçou éé_cdels êlaeé êmei ênaeé êpe êqu êre ês_ êtaiosuèé êvaeé ël_i ëri ës_ îch îleo îmeé
    înamoé ît_ei îve ïa_q ïcas ïd_eis ïe_nu ïgho ïkh ïlae ïma ïnceio ïon ïqu ïr_a ïs_aemst ït_ié ïve ïwa ïzi ñap ôde
    ôit ôlaoé ômaeé ônaego ôpi ôse ôteiorsué ûch ûl_aeué ûme ûne ûr_eis ût_aeosèé übe üe_s üit ür_m œil œtu œu_dfrvx
  `,
]
