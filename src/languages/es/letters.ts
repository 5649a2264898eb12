import type { LetterGroups } from '../shapes/letters.ts'

/** Source: counted in sentences of the news and in messages of free programs. */
export const es: LetterGroups = [
  `
    _de de_ os_ el_ es_ _co do_
  `,
  `
    _la _es _se la_ ent _el _en no_ _no en_ as_ ón_ ión con ar_ se_ _un ado _re ra_ ció est nte _pa que te_ par to_
    aci ue_ or_ _in al_ na_ _qu _s_ _pr _pu da_ tra ara ica
  `,
  `
    res un_ _lo ta_ men er_ sta _po del ien per _ca ro_ era _a_ com los _al una on_ _y_ _si cio ido ion ede _ha rec
    ada pue por ist nto ued ntr _di ero nes des one nci _su las ida lo_ fic pro str re_ esp dos io_ ant cia ndo ten
    _ar tos _pe enc ene ran _so an_ den rad tro _ex ivo ter ont pre nta rio _ti ici and les _te dad _ma arc _ac vo_
    ina cci mo_ lid tad car ia_ ura ble stá _fi _fu ma_ ect bre ste ser _me tar _ta ona ali _tr ari spe eci ir_ ier
    ía_ tes dor abl tie cad _cu chi so_ rch _mo rma tor lic mit deb hiv ere esc reg ifi act ato _ve le_ tic iza rac
    ca_ sió mie po_ rar ema _va ori
  `,
  `
    emp mbr tá_ tiv tan omo _le ebe ad_ cer omp ndi inc ner cac min end aba ver ale dic cto orm _us _mu ico mpo _mi
    ces tab for pos omb nal esi qui liz erm co_ ras go_ art _op ce_ err _má ini nti _o_ ha_ int das mer rta rmi dir
    ren ece _ob che rea uer man cam ros egi nom _fa eta ort lar ace ora _cr _an amb be_ her ami áli ele vál fue jo_
    mbi ual nde ers _ap cre ita arg ás_ der sti más ore sar ite tam _ba odo fin ame nos su_ ili _to _nu ons cid _da
    ecu tip tem gra ire eri _fo mos tre ecc mpl ne_ ios iva nad pri eso nco udo si_ tas ctu ert edi usa ron ana nar
    ama lor rti gen esa olo imi ade _im ich ide cla eme ría pud egu _vi pec val ext lec dat rab sto ena mas ipo tua
    _sa _gr all ono cri dis año tal igu lla son alo oci nic ase sol ete lta cua _ra nas col ria exp cie tod ese imp
    mar osi lem can gis sin seg rra cas cti cue uen ues _em unc pli fer are _ad tur ens _vá uie nst bla ope _cl _do
    mod cor onf _ci ult ial nue tid ple ega _as _li ins rep ea_ ost scr exi pla iad ume def cal _au hac ima _er fal
    zar eto
  `,
  `
    _abfgjmqtvñ _beiloruú _ceháó _dué _ecdfjqtv _felr _gaeou _heiou _idglrs _ju _lluí _mí _naeiú _ocflmrst _pgil _riou
    _stí _tu _ut _vouí _ár _ún abeiorsu acachou adimruv afo agaenoru ajaeou alacdfgmstuv amp ancegiosuzó apaelortu aqu
    ardlmoqrsáí asaciotu ataeiru aurst avaeio ayao azao aña ba_djlnrs belr biacdeglnrst bje blio bolrs braio bso bte
    buejls cabptu cce cedlnp chao cibcflmnprst cleiou codips crou ctae cubclmprtá có_ damnr deacdjmoptvx diabdefgmnotvó
    dmi docln duclpr eadlnrs ebar ecahlor edaou ee_ms efei egor ein ejaeo elailotv embiouá engilouvz eo_rs epaeortu equ
    ercdfglnpváí esbhlquv et_ir eub evaeio exac ez_ac eñao facn fec fiaegjlr fli fo_n frae funs ga_bdlnrst ge_ors
    gicdnort glao gme gnaio gorst greuá guaeinr gó_ gún habrsz he_c hibjs ho_rs iabcnrst ibeilru iccelt idi ie_mst iferu
    igaeinor ijao il_aelot imbeo in_defgmouv iolr ipclu iqu irailmsá is_aceilmop itioru ivei ién ió_ ja_dnr je_crt jors
    juns labcdjmnptvz lca lda leagnortv lgau liabefgmnst lleo lmae locgjnqt lsa lteior lucimsty lvei lícn lóg macdglpty
    mbalo me_djmstz micdlrsz mna monrtv mpaeiru mucelnt mátx mét mín nabcmntv ncaehlru nda neacgjmno nfeilo ngaru
    niadefmnorstz nla nmeu nocrtv nqu nre nsaefiou nualmn nvaeio nza nó_n obajlrt ocaehotu odaeiu oes ogaor oin oja
    ol_aeiluv omaeiu oncdgiv opaciot oqu orcdgnorí osaeop otaeior ovei pa_cdglnpqst pci pe_adlnost piadelors ploí
    pobcdlnt ptaiou publnr raeflmtvyz rbio rcaei rdaeio rebdefijlmoqrtuv rfi rgaeo ribcdefglmnprstvzó rlao rme rnao
    robcdfglmptv rpor rqu rreiou rsaeio rteou ruceimnpsty rvai rza rá_fn ró_n sa_bcdlmns sbo scaeiou seaclmnpstxñ sha
    sibcdeglmostv sla smio sobcprs spalo squ stu suabceflmprs tactu teacglx tibfglmnorst tocgmn triuó ts_ tucdlv tán tó_
    uacdnr ubceilrt ucacehit ud_ai ueabglotvñ ufi uga uidnrstv ujae ulaos umainp undiot upaelot urcgiors us_ceiotu
    utaeio uye va_cdmnrs ve_clns viacdeglnorst vocls vue xacd xcel xims xpalor xteor ya_ ye_n yor za_bcdmn zcal zo_n zó_
    áct áfi ági án_de áti én_ éri és_ éti íans íci ídao ífi índe íst íti ña_dl ño_s ógi óli óndi últ ún_i
  `,
  `
    _aehioyzéíú _b_bdfgptyáéíó _c_dgstvéíú _d_flprwíó _e_begikpuwyó _f_dstxáéíóú _g_cdhilsáéó _h_bpáéíú _i_abcetvz
    _jaeorsáéó _kacehimnorsuwyü _l_cdgswáéóú _m_bdhmnséñóú _n_bcdghrstáíó _oadeghijnouvxí _p_fhmpstyáéíú _qa _r_cdrtáéíú
    _schlmnpqsvwyáéó _t_bhlstvwyáéíóú _u_bceglmpruz _v_dnéó _waceior _x_eiklmptx _yaeiopu _zailouóú _áglmntu _é_lpqsx
    _ínt _ó_lmprs _údlt aars ab_cdéíó acklnráéíó addjlnqsyáéíó ae_lnrsu afaegilrtuéí ag_dimsáéó ahaloí aicdflmnpqrstwz
    ajlsó akaei albnpqryzáíóú am_nosváéíñóú anbfjknqáéí aoprs ap_bhipsáéíóú aq_ arbfjknpuvzéó asdfhklmnprsáíó
    at_cfghlpstzáéíóú aucdfglmnxí avréí aw_ahin ax_iorw ay_cesuóú az_egisuyzáéóú aélr aíabcdnsz añeiíó aún
    babcfghimqtuzñ bbd bcalo bddfio bebcdeinstxyzñ bfdio bgp bi_bfjopqáéó bj_ bl_klséíó bmaeó bna bo_abcdgimnotvxy
    bpalmráí br_gmuáíó bs_eituy btairuyí bu_bcdfgimnqrtyzí bvaei by_at bálrsv béilrt bíabn bó_blnrt búflns caefgijovyzíñ
    cc_achortuó cdae ceabcfgijmotváñ cfio cgt ch_lpsuéíó ci_guváé cjo ck_aeiopst clfnáéíóú cnilotu coabcefghjotuvz cp_t
    cralyáéíó cs_ev ct_clprsyáéíóú cu_dinosuyéó cv_ cá_bilmnrsz céalnsu cíacdefmoprv códlmnpst cúbt dabcefgilpquvzíñ
    db_y dcan dd_bepr deegquzíñ df_iu dge di_jlpqzáé djau dl_il dmaeou dn_e doabdegimptuw dp_cer dqu dr_aeiouáíó ds_eity
    dtor duabdejmnoqsz dveim dw_a dya dáfnv dé_bcflmns dí_agnqs dó_lns dú_z eabcfgjmptyñ eb_ilouéíú ec_dfknpsíú ed_gríó
    eedjknpqrtux ef_adlorsuó eg_elmsáíóú ehaeuéíú eibcdfjmrstv ej_iuéó ek_eswí elcdfghmnpsuáéíó em_dlnrséíó enfhjmqréíú
    eobcdefglmnptuyz ep_ciláíóú erbjuyzéñóú esdfgmnrséíóú etcdfmnpstuwyáéíó eu_cdmnrstux ev_uáéó ew_iors ex_defghjmosuá
    ey_ceió eznoqó eán eíabdnrs eó_lnpr eúln fa_bdkmrstuvz fca fdelmopsvw fe_bdlmnost ffdeist fgaá fidoqstxy flaeou
    focst fr_gimosuváí fs_cepty ft_asw fu_gmrt fvm fxs fábcr fé_rs fíaclors fónr fút gacmpuvyzéñ gbty gcaclort gdatu
    gediltx gfo ggel ghabit giabeglmpó gju gko gleiséíó gneséó gobcdgilmnuz gpadst gr_gimoéí gs_acn gtaboy
    gubdgjlmopsyáéí gwa gya gámn gélnorst gíat gót gúr güeí haadghilmnptuvy hba heabfiklmnopqstuvx hfl hi_cdelmnprtz
    hl_aei hme hnb hocfgjlmnpqty hpapr hrae hs_iy ht_ huabefimnrstyéí hva hág hé_inqrs hí_cdgs hó_fl húns iaefgjmopé
    ib_anoyéí ic_krsuáó id_dgmnrstuéíó iebcdfgjlvz if_acfloíó ig_ghlméíóü ih_aiou iit ijei ik_e ildmnsuyzéíó
    im_dfgnuáéíó inbhjklnqrwyáéíóú ioabcdfmptu ip_aeiprsté iq_ ircortuvíóú isbfhjqrsuéí it_dfhlmsáéíóú iudns iv_nuó iwai
    ix_aefmortu iy_ai iz_emoqáó iádlnst ié_lst iñaeoó iódltx iún jabcelmpqsv jeadfmns ji_clnv jla jobhiuv jri jsko
    juabdegilmrvz jár jémr jó_nv kabgrstyz kblv kco ke_aeflnrsty kfiu kha ki_delnopstw km_e kno kontu kpot kre ks_betu
    kty kuw kw_a kyi kín kür lagloquwxy lbaeou lcceioruáó ld_eiors lebdefijlpuwxyzíñó lfaeior lgbeiortóú lhi
    li_jkopqrvyó lkfi ll_bgimuwyáíó lm_ioéó lnaeiotu loabdeilmpvwz lp_aeio lqu lre ls_eginopu lt_luáó luabdegjlnrvzí
    lvaoé lwap ly_fz lzahi lá_cgmnpstu lécfmrstxz lí_abdfmpqst ló_mnqs lúags mabefikmoquvxíñ mb_etuó mdaeop mebcfgloxñ
    mfio mg_ mhn mi_abfgikopxó ml_ií mmaior mneios mocfgilmopquz mp_fkstáó mrei ms_egptz mt_ao mudjorsyé mve máfgnqr
    médrs mí_ast mñ_a mó_cdmnrtv múlns nafgijopuz nbaeiosy nc_cdfstéíó nd_bcdmrsuéíóú nebdefilpqtuvwxyzó nf_afruíó
    ng_efhijklostyéúü nhaeilo ni_bglpquvxyéñó njaeu nk_aefis nl_eiloyí nm_ai nnaei noabdefgjlnopz nraiouí
    ns_bcghklmnpvyé nt_cfghsuáéíóú nu_cdfioprsty nv_muáí nwai ny_aeou nzoó nálmnrtu nécdfrst ní_acenqsv nómst nú_acelmst
    oadgjlmnrst ob_eiosuvóú oc_cjklréó od_fréíú oejlmnrtux of_aefiorstuíó og_ehilsuáéí oh_aeioó oicdelmz oj_io okei
    olcdfgmnpqstáéíó om_fmstáéíóú onbjlmnqruyzáéíó oo_bdglprst op_fhlnpqrsuwyáíó orbfjklpqsuvzáó osbcdglmnqrszéó
    ot_hstuyáéíó oubcinrst ovaosí owrst oxeiyí oy_aeo oz_aceo oét oídnst pabfhijkmuwzíñ pbi pc_florsó pdae peefgjkmqzñó
    pfior pgacdeghlnrstuw ph_air pibcgnptxzéó pki pl_stuy pm_eo pne poaefgijopyé pp_acelrsu pqu pradnpuáéíó ps_acehioty
    pt_ehsó pujmpstéñ pwo py_dor págjrt péinrsu píaltx pó_nrs púbegr qat ql_d quaotéíó ragijkopquwíñ rbauó rcouáó
    rd_suwíó rehwyzíñóú rfaelv rg_iruáéíóü ri_hjquáéñ rjeou rk_imos rl_efin rm_ouáíó rn_eió roaehijkoqruxyzí rpaeu rq_
    rr_nvyáéíó rs_bhptuyá rt_bdfjlnpstyáíó ruabdgjruz rveuí rx_ ry_imns rzo rábcgimpstv ré_cdgnps rí_cdefgjlmnopstz rña
    ródfglprsx rúnry safghjpqtuvxy sbailu sc_hlntáíó sdae sedeijoquvyzíú sf_aeiou sgaeiorué sh_efiloséí siafpqrxzáé sjo
    sk_i sleiopáí sm_aes sn_aiosu soadfimotuvyñ sp_chiruíú sq_l sr_aeiu ss_eiloptw st_dhmnpséíó sudgijny svacefií sw_o
    sydmn sz_ sánt sé_ipqr sí_admns só_flr súm taefgijopqvwxzñ tbilo tc_hop tdei tedfhjkopqtzñó tfioru tglpr th_aeimruv
    ti_ahjquxzéóú tju tl_aeisáé tmaimopté tnafis toabefiklpqtuvxyíñ tpalor tr_syáéíú tscikrstuy ttaeiory tu_bgimnopsty
    tv_ twao ty_eps tze tácilmst té_cglnrst tí_abcfgnoprstv tócglmnprx tú_aen ua_bgjmpstvyz ub_adfmopsuvyáíó uclráó
    udefuáíó uecejmpzó ufaefr ug_bdeipruíó ui_abcglmopzéó ujio ul_cegilmnpó um_bflosuváé unefglqwyáí uo_dst up_cdgipru
    uqu ur_bdelmnqtuváíó ushlmpqváó ut_bhlruáéíó uu_emt uveio uwa ux_i uy_aoéó uz_abcgió uádlnrt ué_nrsv uí_admnst uña
    uó_r vabgjptvy vcrtu vdacn veadeghijmptuyzí vfi vi_bhmuvzéñó vm_as vnain vodekmnopqrtvz vret vsp vul vé_ast
    ví_acdenorsv vó_l wa_dilnrs wch webe whe wi_demnrt wn_ wonpr wps wri ws_ wty xa_glmnrt xcao xdi xeaclmnoqs xfau xgo
    xhai xiabcdglnotzó xjeu xkb xli xmail xo_fr xp_eipu xrex xsei xt_afiuy xuap xwa xx_x xy_ xám xíg yacdklnrst ycho
    ydain yecgmrs yfi yi_abdhnv ym_bdt ynacu yo_nsu ypemu yri ys_ yte yuadgr yze yén yó_ yús zagjlpst zbe zdo ze_lort
    zgao zheé zi_acms zlo zme zoblost zq_u zs_ zuclr zydn zzd zá_ns zér zócn zúcr ábeir áceino ádir áfor ágaeru áicl ája
    ál_bceot ámabeis áncgiost ápi áqu árabcdegikmnqrt ásceiqtu áto áurst ávaei áx_i áza éans ébi écainot édi éfio égail
    éi_ms él_aeiu émei éndeit éor éplot équ ércdefgmoprtuv ésaeit étor éut éve éx_i ézc íabc íblru ícelotu ídeinr íe_ns
    ígaeir íja íldiot ímbeip ín_abcist ío_dps ípiotu íqu írcims ís_eilmp ítaemu ívaei íxe íz_ ñanprs ñe_jrt ñin ñodlnpr
    ñía ñón óbo ócart ód_eiru ófaeiou óger ól_aeo ómaeino ónacefghlmorstuvy ópeiot óqu ór_bdfimrtu ós_eimopt ótei óvei
    óxi úa_n úbil úcal úd_ úe_s úf_e úgiu úl_g úm_de únegkmt úraegi ús_ciqt útabi úya úzc üe_dnñ ürb üís
  `,
]
