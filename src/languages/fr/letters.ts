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
    _aekoqwxyzéîïÿ _b_fpyâêœ _c_dfgmtyàâæèôœ _djlpsyèîû _e_acdghikpqvwy _f_pstxâêüœ _g_cdhimpstâèêî _h_bcmprtâô
    _i_abcekov _j_sé _k_aeghilmnoprsuwyé _lcdgnrsvwyàâè _m_bcdghklmnrstyâèêû _nbcdgmrstyzâèôœ _o_adegikltvxïù
    _p_dfmnpstwyâèêû _q_a _r_cdfhprtwyèêô _sdhklmnqrvwèôûœ _t_bcglpstvwzâêô _u_eiklmpru _v_dnruvêôœ _wacehioruü
    _x_giklptxé _y_aeopuèé _zaeiloué _âgmn _ça _è_mr _é_bjnorw _îl _ïl _ña _üb _œiu aa_nt ab_bcdekuwyèéî ac_akloqrs
    ad_dhjlnsvyzî ae_lnqu af_aegioré ag_abdghmosyè ah_ailoruâ aibcfgkmopwx aj_beklsu ak_adehikouy albdfhmnrsvzèé
    am_cghnsuwè anbfhjklmuvxyzâçèîœ ao_cmnrstuû ap_lrsuyèé aq_ arfklnpsuvwxyâçèêî asahkmopqyzé atcglmzè auabfjlmnpq
    av_ruyèé aw_aiké ax_aeorwé ay_aiosâèé az_aeioyzé açao aéelr aël aîcv aï_cenoqrstwz aÿ_ ba_bcdefghkmpquvyï bbairé
    bcabhi bdiou beacdiknostuy bfdi bhâ bi_abcdfghjmoprsuvzèé bkh blksâèé bme bn_a bo_bcegimopstvxyî bpf brgmoyâèéû
    bs_ciostè btiry bu_acdefgimnprsé bvae bwé by_est bât bèkrst bé_bcdeilnrst bêt bër bîm bôl bœu ca_bfgovzï cbu
    ccalrtyè cd_a ceabcfhiuvz cf_io cget ch_klnpstuyâèêô ci_bcgmoqruvxè ck_adeghipté clnéô cm_adop cneté
    co_abcefghioqstvzéïû cp_au cqu cr_cluyâèê csc ctclprsxyè cu_abceiuvé cwd cy_bclnrtx czy càd câb cæt cèdlnr
    céacimnrst cêt cônt cœu da_abcdklprsuvwï db_fiouy dcahn ddehiopr deabcdefghijlptzç df_d dgeré dhièéî dibdglopuxzçé
    djaeiou dlail dmeou dn_aeo do_abcdfgklprstvwxy dp_cer dr_iué dsinpt dtaor dublmnopqst dvem dw_ dy_glns dza dèlmrs
    déadgjnoqç dî_n dû_m ea_bdgiknrtv eb_adeiorsu eccdeiklmpqsuwyœ ed_adegjlorsuyèé ee_cknrt ef_aeilosu eg_aemruy eh_flo
    ei_dfjmsvxz ejo ek_eksw elcdfghkpqtuvwyàâèé em_glnosuèéê enehjlmqyzâçèéê eobcfinpr ep_acehiluâèéô eq_rt erblquyçé
    esabdehioqy etcfghlmnpuwyzè eubcdefgimnp ev_ouêî ew_firs ex_hlnoqsuè ey_ceir ezgm eât eçouà eél eïnt eôl
    fa_bgjklmrstvçî fcg fddopsvw fe_ilmtu ff_lostuè fghl fi_bdmoqtè flaeiouèé fmt fo_bceilosty fpo fr_gimsuvèô fscemopty
    ft_ms fugimnrty fxs fy_r fâcm fènr fé_bdeilmsv fêt für fœt ga_bcdimopsuvwyzéï gbaty gcaclmort gdabitu gedilotuxzâô
    gfimt ggaelrèé ghabeiopté giabcdglmrvèé gju gko glisuyé gmi gn_è go_cdglmnstû gp_dt gr_gimnpuâèî gs_ntu gt_abeiosy
    gu_adijmnopsyèéêëï gv_ gwao gyap gâc gèln géabdlot gên gît gûl güei ha_acdgloqstvwyzîï hba hcar hdu heabcdfikpqtwxz
    hfr hi_abcdgiklmoprtzé hkahi hleiotèé hmaeiéî hnbiop ho_bcdegjklpstwï hpacp hqau hraeiyé hs_y ht_ahiort
    hu_aeiknrstuv hva hybdglmprstx hâ_cjmnst hèmnqrstv héabcdilnopstxâ hên hî_ hômpt ia_bcdfgkmpqrsuzé ib_acenosyè
    ic_cdklmrsyéô idfjlnostuèû iedfimtvwz ifaeglouyè ig_ghlmortèü ih_aio iinst ijinopu ik_aeikpy ilbdhmntuyàè im_bcnoyè
    inbhjklnprwyzœ io_acdgmpstux ip_hioprsué iq_i ircdghlnrstuè isbfghjlruyè itcdflmvyèô iuamrsé iv_gnouî iwa
    ixafimortué iya iz_aeio içao iècgntv iéglmnrv iêt iôs ja_bcdklmnpruvz jba je_r ji_behklns jkî jla jo_bhklnry jp_ jrâ
    jsko juabdgimnrtv jà_ jérs ka_bcdgiklnrstvwz kblv kch kdbe ke_flmnrsty kg_r khaiotvéî ki_bdelmnprst kkai kleo km_aeè
    knae ko_cmnrstuw kpeoè kraeioî ksbt ktay ku_cknr kw_aé ky_ailo ké_enrs kî_ laadflopquvwxyzçï lbaehu lcachioué
    ld_aeiorté leabdefgilpqxyzç lf_aeioré lg_abeinorué lhaeio li_kpvè lk_lo ll_gmswyè lm_aeiosyé lneghintué
    lo_adlmoqsvwxyîï lp_aehité lqu lre lsaceginoptué lt_loruèé luabcdfgilmnoprvwxèé lvaeioé lwap ly_abcdfgmoprtvz lzh
    là_ lâcm lèbcglmortv léabcdfklnoprtv lômnt ma_bdfhkmopqyzçîï mb_euéô mcahou md_aeiops meacdefilmpxz mfadio mg_apr
    mhan mi_abcdfgmoprxè mkh ml_ai mm_moè mn_aegioé mo_bceghjklmpqsvxyz mp_efhsuèô mrdeoèô ms_aceghopqtzé mt_aceoryé
    mu_adefimr mvo mwai myackorsté mâcl mècdnr méabcfglnop mêlm mî_ môn mûr na_acdhkmpqrsvwyzçî nbaeiorsuy nc_fpsuwyèê
    ndbchjmsîû neabdfijopvwyz nf_adefmruâé nghijkorstwyèû nh_aeiuyé niabdgjlnopuxçé njaeou nk_aeiuwyé nlaeioyè nm_eio
    nn_nâèê no_bcdefghlopsvxyéëï npaeu nq_ nr_aioéô nsfgklmnsyèœ ntdfghlmtuâèêô nuabcdfiknqré nv_aué nwai nxi ny_acm
    nzaeiy nâcgmâ nçou nègrtv néadfilmoptvz nêt nî_ nôt nœu oacdglnst ob_eoruèé oc_lnorsyzèé od_oryèéî oedilnrstux
    of_aeiostè og_adeglmnosèé ohainoyé oicdfhlmqvx ojeik ok_acehiyî olcdfgkmnstvyè om_cdfglnrstuwyèé onbhjlmpqruwyzç
    oo_clnprst op_aceflnqsuvyè or_bfhjklnquvyzçê oscglmnopqruyè otbcdrstuyzâèî ouafgjkmnqxzèï ovaenosè ow_aenprst oxaeiy
    oy_coè ozao oèmt oéelmqs oël oît oï_adeknqrst où_ pa_bdefhkmopuvy pc_bfglor pdai peabdefhijoptz pfceir
    pgacdeghlnrstuw ph_rtyèé pi_acgjopqsuvxèé pl_ntyèô pmeo pneo pocdghmpqèé pp_ciué pqu pr_adluâêô psacehistuy
    pt_ahorsuèêô pu_cdenoprstyé pve pwgu py_dor pâlqt pço pè_cglrt pébdfgkmns pêt pôit pûmt qa_rst qes qie ql_d qre qto
    quoê raefjkoqrwyzçéëï rbaeiloruèéë rc_aflnorstuèé rdacrsuè reaekowçéï rfaeilorsuèé rg_hilmnor rhouyé ridjuxyz rjo
    rk_eim rl_aefginoué rmnouè rn_gou ro_aehjkqrxyéîïû rp_acehilosté rrhruvy rsabhptuy rtdfhjlnprtyzè ru_bdeglmnqrvwxyz
    rvcou rwa rx_i ry_begimopstv rzei râchkmnt rçaou rècgmnrtv rébhjlnqr rêmv rî_ rônt rûl sadfhkmoprsvxyï sbaior
    sc_ghlotyèé sdef sebdegopqtxy sfaeorué sgacdefgimrsuè sh_adeikloqstuyâé siacikpuxzé sjo sk_aehié slio smaiosé
    sn_aciost so_bdefgpsvy sp_chilnruè sq_al sr_aeiv ss_fqstwyè stdfghmpsuyè su_acdegjmnzé svc swaio sycdlrs sz_b
    sècdnqrt séadgijmnoqtv sôn sûr sœu ta_dfhjopqsvwxyzï tbail tc_glopw tdbeir teadfkopwz tfioru tgaiprv
    th_ailmnoqrstuvyâî tidghipé tju tl_aeios tm_aeopt tn_a to_bdfgklopstvxyï tp_hlorsu tr_dpsâèê tsaciklorstuy tt_ipstuy
    tu_bcgijlmnops tv_ai twao txt ty_elmors tz_eio tâckmt tèbgmqu téabcfhimnopt têmt tî_ tômt ua_bcdfgikmqrsy
    ub_acdeijmorstv uc_aceilorsé ud_abdgjmorsué uebceiz uf_aeilrs ug_abdghilorué uhi uicdefpzèé ujeior uk_ehioru
    ulbglmnopsuvè umbiopsuvyèô uncdfglnostuwyzé uo_iprt up_dghiorstuçè uqu urbfklmpquyô ushkopuz utchlmstuyèô uuekmn
    uvioâ uwai uxeimoqt uyaeé uzabei uègrz uébdlrt uêpt uë_s uïegt va_bcdghpqsuï vcgrtu vdacn vedgptz vg_ vi_bghkqvèéêô
    vms vnain voekmnprst vr_oé vsp vu_elrs vv_ vy_ vâm vèlnr vécghlnt vêqt vîmn vôt vœu wa_diklnprstvyï wch wd_ weabeï
    wfr wgi whcei wicekmnt wk_ wn_g wolnr wpcis wri ws_f wty wuci wé_es wür xa_bcdglmnt xceiruèé xeclmnrsu xfa xge xhaio
    xi_abcefglnoqtzè xkb xliu xmaê xno xo_dnprtu xp_aeipué xqu xrex xsit xt_fiosuyèé xuaep xwa xx_x xy_dg xèm xé_ens
    ya_bcdeghilmprsuw ybeir ycghiloé ydaeinr ye_lmsuvz yfi yghilouè yidnqv yk_ yladeilo ym_abdeinopé ynacdeot yo_clnpru
    ypahimortué yr_aeioé ys_afgisté yteho yuap yvan yx_i yze yâm yèdrt yé_elmst za_gimnoprst zbeè zemort zgh zhe
    zi_cghlmnqsè zlo zmi zo_dlmnortu zu_ré zy_dmn zz_ zélpr àd_ âbl âcel âgaeré âhm âja âkr âlbe âmeé ânaei âqu âshs
    âteioruéî ââ_ æte ça_bdgin çoi çu_erst çà_ èbr ècehl ède ègelnruè èke èlel èou èqe èrar èse èti èue èvr èze
    éa_bcdfgimnprstuï ébaeilré éc_ftè édaorè éelmrxz éf_aelorsuè égenouyèé éhaeié éi_efrst éjaeouà ékié él_louè émé
    éniuyè éo_bcdglmnopstuï ép_hirèéêô ér_ruèê éshpqtyé étchuyè éunst év_ruèê éwoé éxa ézu éât éçu éé_cdels êlaé êmei
    êne êpe êqu êtasuèé êvae ël_i ëri ës_ îch îleo îmeé înamé ît_ei îve ïa_ ïcas ïdei ïe_n ïgho ïkh ïle ïnceio ïon ïqu
    ïr_a ïs_am ïtié ïwa ïzi ñap ôit ôlaé ômae ônaego ôpi ôse ôteirsué ûl_aé ûme ûr_es ût_esèé übe üe_s üit ür_m œil œtu
    œu_dfrvx
  `,
]
