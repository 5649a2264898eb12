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
    _ars _baloru _caho _dorü _ebhlmtux _failoruä _galuü _heouäö _ir _jauü _klruü _lioäö _moöü _nä _ofhpr _paeghlor _qu
    _raiouü _skpuy _taeioru _ur _wäü _zaeio _älu _öf aat ab_ghilswz ack ade afft agi aheilmnr akz al_bi ameimt
    anaefhikost app arabcdfgiksz asit ataesz auemptß axi balnu be_adefghkltvwz bge bhä bieglnst bleio bort braeio bsct
    bte bun bzu chabgmnosuwzäöü ckegilstz dantu decfklu difnrstz dli dne dop dreiuü dunz ear ebailortu eck edailr eeinr
    ef_aefioräü eg_ailrt ehalmnotö eibdeflß ekaelotuü el_abcdinosö emaeip enabfghiklosuzöü eor epalt erabkmpruvzäöü
    esabiopsu etairtw eugnrt evo ewaeiä exaipt ezeio eßel fachlns fehilrs ffent fge figlnsz fliuü fne fol fraeiü ft_eil
    fun fzu fähl fügln gabnrt gba gedekmoptzä gge giegns glaeo gneio graeiouöü gs_t gut gän hafnru hba heblmsu hge
    hicegs hl_aeiotuü hme hn_ilt hobfhlnrs hrilostä hset htbils huln hwaei hädlnu höchr hüt ial ibelt ick idei
    iebdfghntß ifefit igins ika il_deilt imaeip inabfhklmntz ion iregkt is_eis itagszä iv_aei izei jah jedn jün kalmu
    kehnr kge kie klaeiä kodr kraei kt_eiu kunr kzeu käm künr ladgrst lb_aes lch lde lebceghmrst lget lifgmntz llbis
    ln_e lobcgks lsct lugst länrsu lös lücs macnrtxß me_ilst mge mielns mli mmit modnr mpaflor mst mt_e mult mäß mög
    nahlmntu nbae nch ndails nehilt nfaot ng_ilst nhaä nigmst nkelot nlei nma nomnrt nsaceipt ntafhilrsw numnt nveo nwe
    nzeiu näcr nöt nüb obaei ock odiu off ogegir oheln oka olcegiot omaeimp onadefist opept orabeghikmnrstwz os_eist
    oteit ozi oße paclnrst peilnrz pfet pie plaei polrs ppet praeioäü pt_ei pul pät qua rabcdfghklnrstu rbaeiort rdin
    reacdfgklmpstu rfaeotü rgalr rheio riacfgkmnstv rkaeilt rleioä rmaeiu rnaeit robcdlnptß rraeit rs_aeipu rtilrs
    rucfhmn rvo rwai rzeitu ränu röfß rübfhn san sba sehls sfü shae sigostv slao sonrz spaeiorä ssacit stgloruä suc swe
    symn szu sät tabglnrtu tba tde techimsu tfe tge thae tiabfkmnot tle tma tomprt traeiouä ts_acpt tt_l tuaenr twaeo
    tzilu tänrt tür ual ubeilt uck uelnr ufefgirstzü ug_et uldeitä umegms unabeikmsvz upt ureiszü usabcefhiltwz ut_eiosz
    uzi uße vat ve_ns vol wachlns wecgls wicdlns wohlr wun wär wünr xims ync ysi zah ze_hlpru ziafgt zli zog zubfgklnsz
    zwei zäh ßen ßig ßli ßt_ äch ädi äft ägt ählnr ällt ämp ängk ärekt äss äteiz äufmß äßi öch öff ögl öret öscet öti
    öße üch üget ühe üll ündfgs ürdfz üss
  `,
  `
    _a_cdfgiptwz _b_byzäöü _c_cdegilmruyé _d_npswyäö _e_cdfgkpqvwz _f_dnpstö _g_cnopswäéö _h_brtyü _i_abcdgloptvw _j_osä
    _k_dghimnswyzä _l_cdgsuvyü _m_ghmrswyä _n_bcdprstöü _o_ceiklmnstuz _p_cfijksuäé _qa _r_cdhräö _shlmnsväü
    _t_bhstvwyäöü _u_bfhklpst _v_agnuäö _wcghrö _x_iklpty _y_aeopu _z_lyäöü _ß_ _äghmnqrt _éq _öklrs aagnr ababfkmnortuy
    acaeirstu ad_abdfilmoprstu aehlnr af_egimrzü ag_abdglnorsuwö ah_ ai_adefglnprstvw ajals akaeikruw aladfgkmopuvyzäö
    amablnops anbclmpruvwä aokt ap_aefhilostu arlmnopruwü asacdehkmyz atcfghlmoruväü au_dghklnruwz avaeio aw_air axrw
    ay_aeno az_aeiouyé aß_eglnt ba_bcdfghiksty bbaeilr bcbt bda bebmouy bfailruä bgal bhao bi_abdow bja bkalo blasuöü
    bmaei bnaeios bocdglmnosxy brduäü bsabeilmopu btaior bucdefgklmrstß bvae bwaeoäü by_st bzegiwü bärtu börs bübchnr
    ca_clnprstuz cbu ccfot cdau ce_flnrst cfdir cget chdfhkpqv cielmnpr ck_abdfhkoprw claeinou cm_p cnt co_acdlmnpruv
    cp_b creiluy cs_eä ct_ceiloxy cuanpu cy_bc cés da_bcdfghiklmpvwzß dbafr dcah ddeimpr deabdghiopvxz dfaeruö dgeü
    dhaeoö di_acdkmopuvä dkor dleou dmeikä dnaiu docghiklmnrswz dp_akr dr_aoä ds_ceilprtvä dt_ei du_bcefklmpst dwaeioä
    dygln däcmnr dörs dümnrs eabcdgklmnptu eb_bnswzäü ec_ailotuy ed_dghnosuäü eeabehklmpt efglmstuö egbfgnosuzü
    eh_biuvzä eihikrvwzü eje ek_iknrswäö elfghmpuvwzä embdjklmnosuwäü encjmprvwä eobglmptu epefhiopruä eq_cu ercjoqy
    esdfhjklmvwyzä etcfghlmnopsuyäö eu_cdilsuz ev_aeitö ew_opstuöü ex_eklquz ey_bcds ezabuwäü eß_tu eänu eöfl fakmrtuß
    fbaer fdaders fe_ckmtu ff_abiorsuzäü fgahr fheioö fi_aekortx fkal flaeoäö fmaeäü fn_amu fo_ghknstu fpar fr_ouä
    fs_bceoptuwy ftahmrsvw fueghlrstß fwaeiä fyp fzeioäö fädnr födr ga_eglmsuwzß gbty gcalort gdau geaciqvö gfarä
    ggalrtä ghabtw gibdfloptö gjaä gkeoö gl_rsäü gma gnatuäü goblnrstu gprt grä gsacdefgklmpqrsuvwä gtabioyäü guaeilmnpr
    gve gw_aeü gyp gzu gäbrs géo gödnt günt haacdeghimosv hbeo hdae heacdefghkotxz hfaorü hgai hhaeo hiafklmoprtv hja
    hkeu hlbfghkrswzäö hm_abilotuäü hnabdfhmosu ho_cdkmpt hpa hqu hrabdfghkmpruwyzü hs_acilpsuw htadfgmntuvzü huafmrst
    hvae hwouäö hypst hzeiu häfmort höflnp hübcglprs ia_bdkmnrst ibabcghinrsuw icaeinoty id_aglmnorstuy ieacijmpvw
    if_abloruy igaghklmoruz iheimntuä iies ijü ik_elortu ilabfghmnorsuwyzä imdklnostuä incopqruvwäü io_alprstx
    ip_aefloprstu iq_ ir_abcfilmnorsu isabghklmopruvw itbdfhklmnopruvwy iums ivs iwafinö ix_eimo iz_otuvzü iß_behirt iät
    iös iüb ja_knp je_ghkmrtw jiw jla jobhru jsko jubdgnrs jäh jön jüd ka_bdikoprstz kbalv kdbo ke_eflpsty kfnuäü
    kg_airä khaeo ki_cdfglnoprstz kkeou kl_ou km_aeä knaeoöü koaceghklopstw kpo kropuyäö ks_abcehilpstuvw ktaborswy
    kubilmpst kw_aeiäü kyjr kzi kälu kölmprs küchms la_bcfhlmpvwxyzß lbfijlmrtuz lcc ld_abhilstu leadfklpuvxy lf_aeirstä
    lgabilor lhait liabdkoprv lkaeosä lladfgkmopqruvwyzä lm_aeitä lnadit lo_adefhlmnrtwzß lp_ahiotu lqu lre lsaehikmnopw
    ltabfklmorstuvwä lu_cdefhikmnr lvaeio lwaeo ly_morst lz_ehiou läcdfghmtß löctw lüght ma_bdfghijkpsz mb_aeiloru
    md_aeio mecdefgmpxz mfaer mg_aisä mhen mi_acdgkoruzß mje mkaeorä mlaeou mm_ablsuz mneisä mobcgjklmpstuv mp_ehituö
    mrd ms_cego mtaghilowü mudegmnrß mw_ae mys mzeiu mäcghlnrs möc müdhlnstß na_abdgikprsvyz nbilrsuy nc_aeiorst
    ndbcdfghkmnoprtuwyä neabcdgkpwxyz nf_defilruzäü ngabfghjknopruwü nheiouö ni_abdfklnopqruvxz njae nk_abfhimnrsuwäü
    nlaouyä nmeioäöü nnabfgilosuvwzäöü no_abfilsvz npalort nqu nraeiouäü nsbfghjklmorsuwyä ntbcdgkmnoptuyzäü nuegkls
    nv_a nwaioäöü nym nz_alotwzöü nädhilm nöcprs nücgnpt oacdltu ob_bdglostuw oc_cit od_aoy oebfnrstx of_aeiot og_adlno
    oh_aiorstä oidmnps ojeo ok_efikortu ol_adfkmnsuvyz om_bostö onbcgjklmouvyzä oo_flmpst op_afghiorsuyä orcfjlopuvyäü
    osacgklmnoprz ot_acfhorsuwyz ouclnprstv ov_io owadefijnoprst oxeikt oyakp ozeu oß_abg pa_adgkmpuzß pbau pc_s pda
    pe_cdhkst pf_abiloruä pgacdeghlnrstuw phaeioryä pi_acdglnoprstxz pjö pkgi pl_ouyäö po_egikmnptu pp_abiors pr_u
    ps_ekty ptahoqsu pubfgnprst py_dr pähips pér pört püblr qat qch queioä ra_eimpvwyß rb_clsuäö rcaeop rdacfklmorsäö
    rebehoqvwz rf_ilrsuä rg_bfhimnostuwäü rhuyäöü ridhilopruwzö rjaeoä rk_mnorsuwzäöü rlfnuö rm_lostäö rnbdfhkorsuzäü
    ro_afghijkmoqrsuvxyz rp_acefhloru rqu rr_losuvü rsbfknowäö rtabfghjmnoptuwzäü rubdgiklprstz rvaeitö rwouäöü ry_impsw
    rz_afhlnwzäöü räbcdfghmrstvz römnrst rüdglmstß sa_abcfhiklrstuß sbeilruü sc_alor sd_eir seabcdegkmopquvxz sfaeioruä
    sgailrsuü sh_biopstwä si_abdklmz sjaä skaeilortuü sleipuäö smaeiosuäü sn_aiou sobcdefghmopsuvw spchluöü squ sraeiou
    ssbglmnoprsuwzä stbdhjmnpstvwzö subdeilmnprs svceor sw_aioräöü sycdlrs szaei sächmnsu sön südß ta_acdfhijkmopswxzç
    tb_eilru tc_hop tdar teadegkopx tf_ailoruäü tgailprsu th_dhilmnorsuväöü ticdijlprxzö tjoä tkanor tl_aosä tmekopäöü
    tnaeiouä to_abcdfghiklnsuvxß tpahlorsu tqu tr_dpöü tsbdefghiklmnorsuvwä ttabdfghioprsuvwyzäö tubdfgilmpt tv_eio
    twiäö txi ty_lopr tz_bdmorwäü täbdghlmu töcdrtß tübcmn uadnrst ub_arsvü uce udadegirä ue_egims ufabdhklmnopwä
    ugabdgilnruvä uhaeiortäö uiegnrsvz uk_aelortuü ul_abgklopsuvö umabdfhikloptuwzä un_cfhlnopqruwäü uort up_adegilprs
    urabfgklmnortuwyä usdknopruvä utabghlmrtuyü uumn uveo uwaeiä uzetu uß_bgt uäl va_cgklnrs vcfgrstu veaclmtw vgl
    viacdglnrsz vn_ vogmptz vr_ vs_ vt_el vul vät völs wa_abdefgikmtuwy wch wdu webdehkmt wfo wg_ who wigmtß wje wnaj
    wo_bcdmnpv wpor wr_aei ws_v wt_gi wuclst wäcglnst wöchlmr wühst xadkmnr xe_cknrs xiabdekl xkablo xli xma xoi
    xpaelopr xqu xre xt_abeforu xuae xwa xyz xze ya_lm ybae ychl ydain yehnr ygu yin yji yklo yllo ym_bdeimop ynat
    yonpru ypeiortuü yrai ys_t yteho yua ywen yz_ zafgn zba zde zeacdmstvw zfr zgl zhae zicdimnorsv zleo zma zne zolnors
    zraä ztijlmp zuacdehoptvw zvo zw_aouäö zydknp zzae zänu zér zögls zübcgnr ßar ßbair ße_lms ßgeä ßha ßna ßru ßte ßun
    äbeln äck ädelt ägeily ähei äis äldefs ämeilmt äneinz äol äps äqu är_bcfgimsz äseit ät_hst äubcdgnst äve äzi äß_el
    éor équ ériu ésp öck ödel öfl öge öhelnt öko ölfiklntz ömmt ön_egilst öpf örabdfimps ös_abisw öteltuz öwei ößt
    üblrstu üdaeiklow üfetu ügbil üh_jlmnstz ümem ünenz üpf ürcegiklmnstw üseit üteilt üßet
  `,
]
