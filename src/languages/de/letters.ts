import type { LetterGroups } from '../shapes/letters.ts'

/** Source: counted in sentences of the news and in messages of free programs. */
export const de: LetterGroups = [
  `
    en_ er_ _de ein ich der den cht _di die _ei in_ ie_
  `,
  `
    ine ht_ _un ch_ sch _ni nic es_ nd_ rde _au che _be _we te_ _zu _in _da nde _ge _vo ten und st_ gen ist ne_ _er
    ver _s_ _fü _an _si on_ wer hen erd _ve nen ert das für _is ür_ von ben ier nte ere ren _wi des em_ zu_ end it_
    rt_
  `,
  `
    mit _mi auf ter lic nn_ ers ber _se ige nge _ha ste ese ann isc as_ _al bei im_ aus kan sen ges et_ wir _ka ss_
    um_ uf_ de_ sei ies rte ind ang _im eit wen _ke hre ner abe ass ach ent lte ebe lle gt_ kei nnt tig dem rei he_
    sic ls_ als _so tzt len _ko rst rd_ ird _wu geb wei erw est wur urd _ab lt_ ur_ and ei_ sie ege übe tet her sse
    _um an_ unt re_ ern _en _üb vor _es ell hat ode _ih men _sc ene _st le_ war _od _wa uch etz zt_ kon _nu ite wie
    all sin nne rwe det hab _me och oll fen ge_ mme ar_ ete gef hal at_ geg _na tte onn us_ eic _le uss ig_ _kö
  `,
  `
    alt kön bes erl önn erh ger zur tel lie nur nac esc ede ehr enn zum sta _fe chl lei iel ele eim vie ehe gel ihr
    auc _ma _ne se_ sol _zw nem sti tie eig bt_ zei _mu _re rie _no gte hte llt mus set ing ser lti neu tis hr_ ale
    tli dar am_ _je ech nt_ _du gew sge or_ rch igt agt erf ütz nes hne ord rsc rha _bi änd ll_ geh hin imm ung elt
    sag urc _sa for rer ült art usg gül füh dur _vi _am gli ühr _hi lau meh akt att wäh stü iti noc anz zen tiv chr
    _wo _la rüc eue tüt eis ück _gi bar ati itt _ob _ak mer rge rn_ dig zie _gr chi zte lis ßer mal ini lan eri ins
    nie age aub erg sam are tze kom rla so_ ns_ hei
  `,
  `
    _ars _baloru _caho _doryü _echlmtx _failoruä _galuü _heouäö _idgr _jauü _kilruü _lioäö _moöü _nä _ofhpr _paeghloru
    _qu _raiouü _skpuy _taeioru _ur _va _wäü _zei _äl _öf aat ab_ghilswz ack ade affit agi ahilmnr ails akz al_bdi
    ameimt anacefhikostuw app arabcdfgiksz asit ataehosz auemtß axi balnsu bba be_adefghkltvwz bge bhä bieglnst bleio
    bort braeio bsct bte bun bwe bzu chabfgmnosuwzäü ck_egist com dantu dba decfkluz difnrstz dli dne dop dreiuü dt_
    dunz dyn ear ebailrtu eck edairu eeinr efaefioräü egailrt ehalmnotäö eibdeflß ekaelotuü el_abcdinosö emaeip
    enabfghiklosuzöü eor epalt equ erabkmpruvzäü esabiopsu etairt eugnrt evao ewaeiä exaipt ezeio eße eän fachlns
    fehklrs ffent fge figlnsz fliuü fne fol fraeiü ft_eirs fun fzu fähln fügln gabnrt gba gecdekmoptzä gget gibegns
    glaeo gneio graeiouö gs_t gurt gän hacfnru hba hebclms hge hiegs hl_aegiotü hme hn_ilt hobclnrs hrdilostä hset
    htbils huln hwae hze hädfln höchr hüt ial ibelt ick idei iebdfghntß ifefit igainu ika il_deilt imaeip inabfhklmntzä
    ion iregkt is_eis itagsuzä iv_aei izeio jah jed jün kalmu kehnr kge kie klaeio kodlpr kraei kt_eiu kumnr kze künr
    ladgmprst lb_ae lch lde lebceghmrst lget lifgmntz llbios ln_e lobcgkns lsct lugst länrsu lös lücs macgnrstx me_ilst
    mge mielns mmit modnr mpaflor mt_e mult mäß mög nahlmntu nbae nch ndail nehilt nfaiotäü ng_ilstü nhaeä nigmst
    nkelorst nlei nma nomnrt npa nsaceiptw ntafhilprsw numnt nveo nwe nym nzeiu näcr nöt obaei ock odiu off ogegir ohln
    oka olcegiot omabeimp onadefisty opept orabeghikmnrstwz os_eist oteio ozi oße paclnrst peilnrz pfet pha piel plaei
    polrs ppet praeioü pt_ei pul pät qua rabcdfghklnrstu rbaeiort rdinr reacdfgklmpstu rfaeotäü rgailr rheio
    riacfgkmnstvz rkaeilt rleioä rmaeiu rnaeit robclnptß rpr rreitu rs_aeipu rtairsu rucfnp rvei rwai rzetuw ränru röß
    rüfh sant sba sechlms sfü shae sigostv ska slao sonrz spaeiorä ssacit stgloruä suc swe symn szu sät taabgilnrtu tba
    techimsu tfe tge thae tiabfkmnot tle tocmprt traeioä ts_acpt tt_l tuaenr twae typ tzilu tänrt tür ual ubeit uck
    ue_lnr ufefgirstzü uget ulaeitä umbegms unabefikpsvz upt uriszü usabcefhiltwzä ut_ehiotz uzei uße valt ve_ns vir vol
    wachlns wecgls widns wohr wun wär wünr xims xpo xte ynac ysi zah ze_hlpru zifgmt zli zogn zubfglnswz zwei zäh ßen
    ßig ßli äch ädi äft ählnr ällst ängk äret äss ätez äufm äßi öch öff ögl öret öscet öti öße üch üget ühe üll ündfgs
    ürdz üss
  `,
  `
    _a_cdfgiptwz _b_byzäöü _c_cdegilmruyé _d_npswäö _e_bdfkpquvwz _f_dnpstö _g_copswäéö _h_brtyü _i_acloptvw _j_osä
    _k_dhmnswyzä _l_cdgsuvyü _m_hrswyä _n_bcdprstöü _o_eiklmnstuz _p_cfijksäé _qa _r_cdräö _shlmnsväü _t_bhstvwyäöü
    _u_bfhklpst _v_nuäö _wcghrö _x_iklpty _y_aeopu _z_aloyäöü _ß_ _äghmnqrtu _éq _öklrs aagr ababfkmnortuy acaeirstu
    ad_abdfilmoprstu aehlnr afegmrzü ag_abdglnorsuwö ah_e ai_adefgnprtw ajls akaeikruw alafgkmopuyzäö amablnops
    anblmprvä aok ap_aefhilostu arlmnopruwü asacdehkmy atcfglruväü au_dgklpruwz avaeio aw_ai axrw ay_no az_aeiouyé
    aß_eglnt ba_bcdfghikty bbeilr bcbt bda bebmouy bfailruä bgal bha bi_abdo bja bkao blasuöü bmaei bnaeios bodglmnosxy
    brduäü bsabeilop btaior bucdefgklmrstß bvae bwaoäü by_st bzegiwü bärtu börs bübcnr ca_clnprstuz cbu ccfot cdau
    ce_flnrst cfdir cget chdhkpvö cielmnpr ckabdfhkloprwz claeinou cmp cnt co_acdlnpruv cp_b creiluy cs_eä ct_ceiloxy
    cuanpu cy_bc cés da_bcdfghiklmpvwzß dbfr dcah ddeimpr deabdghiopvx dfaeru dgeü dhaeoö di_acdkmopuvä dkor dleu dmikä
    dnaiu docghiklmnrswz dp_akr dr_aoä ds_ceilprtvä dtei du_beklmpst dwaeio dyg däcmnr dör dünrs eabcdgklmnptu
    eb_bnoswzä ec_ailotuy ed_dghlnosäü eeabklmp ef_lstuö eg_bfgnosuz eh_biuvz eihikrvwzü eje ek_irsw elfghmpuvwzä
    embdklmnosuwäü encmprvw eobglmu epefiopruä eq_c ercjoyö esdfhklvwyzä etcfghlmnopsuwyäö eu_cilsz ev_eitö ew_opsuöü
    ex_eklu ey_bcds ezabuwäü eß_ltu eäu eöf fakmrtu fbaer fdaders fe_cimtu ff_abiorsuzü fgahr fheioö fi_aekort fkl
    flaeoäö fma fn_amu fo_hknt fpr fr_ouä fs_ceoptuwy ftalmvw fueghlrstß fwaeä fyp fzeioäö fädr födr ga_eglmsuwzß gbty
    gcalort gdau geaiqvö gfaä ggalrä ghabtw gidfloptö gja gkeoö gl_säü gma gnau goblnrstu gprt gräü gsacdefgklpqrsuvwä
    gtabioyä guaeilmnp gve gw_aeü gyp gzu gäbrs géo gödt günt haadeghimsv hbeo hdae headfhkotuxz hfaorü hgi hhaeo
    hiacfklmoprtv hja hkeu hlbfhkrsuzäö hm_abiotuä hnabdfhmosu ho_dfhkmpt hpa hrabfghkmpruyzü hs_aciuw htadfgmntuzü
    huafmrst hvae hwiouä hyps hziu hämortu höflnp hübclps iabdkmnrst ibabcghinrsuw icaeinoty id_agnorstu ieacijmpvw
    if_abloruy igghklorsz iheimntuä iies ik_eortu ilabfghmnosuwyä imdlnstuä incopqruvwü io_alprstx ip_aefloprstu iq_
    ir_abcfilmoru isabghklmopruvw itbdfhklmnoprvwy iums ivs iwafin ix_mo iz_uü iß_beirt iät iös iüb ja_knp je_ghkmnrtw
    jiw jla jobhru jsko jubdgnrs jäh jön jüd ka_bdikoprstz kbalv kdbo ke_eflpsty kfnuäü kg_airä khaeo ki_cdfglnoprst
    kkeu kl_uä km_aeä knaoöü koaceghkostw kpo kropuyä ks_abcehilpstuw ktaborsy kubilpst kw_aeäü kyjr kziu kälmu kölmpr
    küchs labcfhlvwxyz lbfijlmstuz lcc ld_abhilstu leadfklpuvxy lf_aeirstä lgabilor lhait liabdkopr lkaeosä
    llafgmpqruvwyä lm_aeitä lnadit lo_adefhlmrtwzß lp_ahotu lqu lre lsaehiknopw ltabfklmrstuwä lucdefhimnr lvaei lwae
    ly_morst lz_eh läcdfgmtß löctw lüght ma_bdfhikpß mb_aeiloru md_eio mecdefgmpxz mfaer mgaiä mhn mi_adgkoruzß mkaeor
    mlaeiou mm_ablsuz mneis mobcgklmpstuv mp_ehituö mrd ms_cegot mthiloü muegmnrß mw_ae mys mzeiu mäcghlnrs möc mühlnst
    na_bdgikprvz nbilrsuy nc_aeiorst ndbcfghkmnoprstuwyä neabcdgwxyz nf_deflruz ngabghjknpruw nhio ni_adfklnopqruvx nja
    nk_abfhimnuwü nlaouyä nmeioäöü nnabfgilosuvwzäöü no_abfilsz nplort nqu nraeiouäü nsbfgjklmorsuyä ntbcdgkmnouyzäü
    nuegkls nv_a nwaioäöü nz_alotwzöü nählm nöcrs nübgnpt oacdltu ob_bdglostuw oc_cit od_aoy oebfnrstx of_aeiot og_adno
    oh_aeiorst oidmnps oje ok_efikortu ol_adkmnsuvyz om_ostö onbcgjklmouvzä oo_flpst op_afghiorsuyä orcfjlopyäü
    osacgklmno ot_afhrstuwyz ouclnrstv ov_io owadefijnoprst oxeikt oykp oze oß_bg pa_adgkmpuzß pbau pc_s pda pe_cdhkst
    pf_ailoruä pgacdeghlnrstuw pheioryä pi_acdgnoprstxz pjö pkgi pl_ouyäö poegikmnptu pp_abiors pr_uä ps_ekty ptahoqsu
    pubfgnprst py_dr pähips pér pör püb qat qch queioä ra_eimpvwyß rbclsu rcaeop rdacfklmosä rebehqvwz rf_ilrsu
    rg_bfhmnostuwä rhuäöü ridhilopruw rjaeoä rk_mnorsuwzäöü rlfnuö rm_ostäö rnbdfhkorsuäü ro_adfghijkmoqrsuvxyz
    rp_acefhlou rr_aosvü rsbfknowäö rtbfghlmnptwzäü rubdghiklmrstz rvaoö rwouäü ry_impsw rz_ailnäöü räbcdfgmstvz röfmt
    rübdglmnsß sa_abcfhiklrsu sbeilruü sc_alor sd_eir seabdegkopquvxz sfaioru sgailrsuü sh_biopstwä si_abdklmz sja
    skeilortuü sleipuäö smaeiosu sn_aio sobcdefghmopsuvw spchlu squ sraeio ssbglmnopsuwzä stbdhjmnpstvwzö subdeilmnprs
    svceor sw_aioräöü sycdlrs szae sächmnsu sön südß ta_cdfhjkmopswzç tb_eilu tc_hop tdaer teadegkopx tf_aioruäü
    tgilprsu th_dhilmnorsuväü ticdilprxz tjo tkanor tl_aosä tmaekopäö tnaeiou to_abdfghiklnsuvxß tpahlorsu tqu tr_dpuü
    tsbdefghiklmnorsuvwä ttabdfgiopsuvwyzäö tubdfgilmpt tv_ei twioö txi ty_lor tz_bdmorwäü täbdghlmu töcdrtß tübcmn
    uadnrst ub_alrsvü uce udaegirä ueegims ufabdhklnopwä ug_abdgilnruvä uhaeiortäö uiegnrsvz uk_aelortuü ul_bdgklopsuvö
    umadfikloptuwzä un_clmnoqruwäü uort up_adegilprs urabefgklmnortuwy usdknopruv utabglmrsuy uumn uveo uwaeä uztu
    uß_bgt uäl va_cknrs vcfgrstu veaclmt viacdglnsz vn_ vogmp vr_ vs_ vtl vul vät völs wa_abdefgikmtuy wch wdu webdehmt
    wfo wg_ who wicglmtß wje wnaj wo_bcdlmnpv wpor wraei ws_v wtgi wuclst wäcglnst wöchlr wüst xadkmr xecknrs xiadkl
    xkablo xli xma xoi xpaelpr xre xt_abforu xuae xwa xyz yam ybae ychl ydain yen ygu yin yji yklo ylo ym_bdeimop ynt
    yonpru ypeiortuü yrai ys_t yteo yua ywen yz_ zafgn zba zde zeacdmstvw zgl zhe ziacdinorsv zleo zma zne zolors zraä
    ztilm zuacdehkoptv zw_aouö zydkn zza zér zögls zübgnr ßbair ße_lms ßgeä ßna ßru ßt_e ßun äbeln ädelt ägeilty ähei
    äis äldef ämeilmpt äneinz äol äps äqu är_bfgikmz äseit ät_hist äubcdgstß äve äzi äß_el éor équ ériu ésp ödel öge
    öhent öko ölfiklntz ömm ön_gil öpf örbdfips ösbis öteltuz öwei ößt üblrsu üdaeiklo üfetu ügbil üh_jlmnsz ümem ünen
    üpf ürcefgiklmnsw üseit üteit üßt
  `,
]
