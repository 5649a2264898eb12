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
    _a_acdfghiptwyzß _b_byzäöü _c_cdegilmruyäé _d_npswyäö _e_cdfgkpqvwz _f_dnpstö _g_cnopswyäéö _h_bmrtyü
    _i_abcdgkloptvwß _j_iosä _k_dghimnswyzä _l_cdghkmsuvyü _m_cghmrswyä _n_bcdgprstyöü _o_cegiklmnstuz
    _p_cfijkstuyäéü _qa _r_cdhräö _sdhlmnsvwzäöü _t_bhstvwyäöü _u_bdefhklpst _v_agnuäö _wcghlrö _x_iklpty _y_aeopuv
    _z_lsyäöü _ß_ _äcfghmnpqrst _éq _ödklrs _üp aa_glnr ababdfkmnortuy ac_aeirstu ad_abdfijlmoprstuy aehlnr
    af_aegilmoprsuvwzü ag_abdghlmnorsuwzö ah_ast ai_adefgklnprstvw ajaelos ak_aeikloruw aladfghkmnopruvwyzäö
    amabghklnopsuü anbcjlmpruvwäö aokst ap_aefhilorstu aqu arhlmnopruvwü asacdeghklmopyz atbcdfghjklmnopruvwäü
    au_adghijklnruwz av_aeio aw_aior ax_erw ay_abemnos az_aeiouwyzé aß_begilnstu ba_bcdfghijkmstyz bbaeilrty bcbht
    bdaeir bebcmoquyä bfaeilruäü bgailr bhaeiouö bi_abdkmorwz bjae bkalorü blasuäöü bmaeio bnaeios boacdghlmnoswxy
    brdruäöü bs_abeilmopsuzä btahior bubcdefghklmrstß bvae bwaeioäü by_st bzegiowü bäclnrtu bödrs bübcfghnrsß
    ca_cdilmnprstuz cbu ccfot cdau ce_flnprst cfdir cget chcdfhjkpqvy cielmnpr ck_abcdfhkmnopruvw claeinou cm_p cnt
    co_acdlmnopruv cp_b creiluy cs_eä ct_ceiloxy cualnpu cy_bcs cäs cés da_bcdfghiklmpvwzß dbaefr dcah ddaehimpry
    deabdeghiopvwxz dfaeiloruäö dgaerü dhaeioöü di_acdklmopuväö djeu dkaor dlaeou dmaeikoäü dnaiuü
    do_bcghiklmnorstuwyz dp_akor dr_aoäö ds_acefiklmoprstuväü dt_aehimruvü du_abcdefhklmpstu dveo dwaeiouä dy_bglns
    dzeuw däcmnr dörs dümnrs ea_bcdghklmnpstu eb_bhknswzäü ec_aeilotuy ed_dghnosuwäü ee_abefhklmpst efbgklmstuö
    egbfgknopsuwzü eh_bdiksuvwzäü eiahikpruvwzü ejaeu ek_diknrswäö elfghjkmpruvwyzäü embdjklmnostuwzäü encjmpqrvwä
    eo_abdglmnpstu epefhioprsuä eq_cu ercjoqy esdfghjklmrvwyzäü etbcfghlmnopsuyäéöü eu_abcdfhiklmpsuzß ev_aeirtö
    ew_mopstuöü ex_efhkloqsuz ey_bcds ezabuwäü eß_bftu eänu eöfl eüb fa_bdfikmrtuvxß fbaeloru fch fdaders
    fe_bcdefgkmtu ff_abilmorsuyzäü fgahir fhaeioäö fi_acefkortx fjä fkalorü flaeoäö fmaeiuäü fn_aimu fo_ghknostu
    fpalru fr_ouäö fs_abceikloprstuwyzä ftabdfghmorsuvwzä fuceghlmrstß fve fwaeiuäü fy_p fzeioäö fäcdnrsuß födrt
    füstß ga_cefglmpsuwzß gbelrtuy gcahlort gd_aeghu geacijquvöü gfaeiräü ggailortyä ghabeotwö gi_abdfkloprtßö gjaä
    gkaeoruö gl_rsuyäöü gmao gnatuäü go_bdgilnorstu gpalrt grä gsabcdefghijklmopqrsuvwzä gtabioruyäü guaceilmnprs
    gve gw_aeioü gy_np gzeu gäbhrs géo gödnt günrt ha_acdeghikmosvß hbeiloruä hch hdaeir heacdefghkoptvxz hfailorü
    hgairü hh_aeiouäö hi_adfklmoprtvz hja hkaeloruäöü hlbfghklrsvwzäö hm_abilorstuäü hnabcdfhjmorsuväü
    ho_acdekmoptvwß hparu hqu hrabdfghkmnpruwyzöü hs_achilopsuvwz htadfghjkmnoprtuvwzü hu_abcfghmprst hvaeo hwouäöü
    hy_dgmpstä hzeituü häbcefhmorst höfklnp hüabcfghlnprs ia_bdghkmnrstu ib_abcghimnrsuw icaeinoty id_adglmnorstuy
    ieacijkmpquvwz if_ablorsuy igaghklmoruz ih_aeimnstuwä iies ijü ik_begilortuöü ilabcfghjkmnoprsuvwyzä
    imbdfghklnorstuwzä incjopqruvwäü io_ablprstwx ip_aefiloprstu iq_u ir_abcfijlmnoprsuz isabdfghklmopruvwz
    itbdfhjklmnopruvwy iumns ivs iwafinö ix_eimot iya iz_abkmotuvzü iß_bdehiklrtv iärt iösz iüb ja_acgkmnpsuwz
    je_aghkmrstw jiwz jla jobdghnrstu jsko jubcdglnrstw jäghm jön jüd ka_abcdfhikoprstvz kbaelorv kch kdbeo
    ke_efklmpstuy kfaeilnuäü kg_airä khaeo ki_cdfglmnoprstz kkaeouä kl_ouöü km_aeiä knaeiouöü ko_abcefghijklopstw
    kpflo kropuyäöü ks_abcefghiklprstuvwzä ktabhlorsvwyü kubcghilmpst kveo kw_aeiuäü ky_jr kzai käflpsu köcdlmprs
    kübchms la_bcfhiklmpvwxyzß lbbfijlmortuz lcci ld_abfghijklmnoprstuvwz leadfklopuvxy lf_aeilrstuäü lg_abilorsuä
    lhaeiortö li_abdhiklopqrvxä ljauä lk_aeilostuwäü llacdfghjkmnopqruvwyzä lm_aegimorstuä lnadistu
    lo_adefhlmnoprtuvwxyzß lp_aefhilorstu lqu lraeiou lsabdefhikmnoprsuvwyä ltabfghklmnorstuvwäü lu_bcdefhikmnprxzß
    lvaeio lwaeiouü ly_emnoprst lz_behiklmotuwü läcdfghmtß löcdfhktwß lübfghmnprt ma_abdfghijkmpsuz mb_aeiloruä mchl
    md_aegilorsu mecdefgmpxz mfaeloräü mg_aisä mhaemnä mi_acdgkmoruxzß mje mkaeloruä mlaeouä mm_abcghklnorsuz mneisä
    mo_bcgijklmpstuv mp_ehintuö mrdei ms_acegiopuw mtaghilorswü mucdefghmnprß mve mw_aeo mylrst mzeiu mäcdghlnrstu
    möbcdnprsw mücdhlnrstß na_abdgikprsvyz nbilorsuyü nc_aeiorst ndbcdfghjkmnoprtuvwyzä neabcdefgkpwxyz
    nf_defijlruzäöü ngabfghjknopruwäü nheiouyöü ni_abdfklnopqruvxz njaeiuä nk_abfghikmnrsuvwzäü nlaouyäöü nmeiouäöü
    nnabfgilopsuvwyzäöü no_abfgilpsvwz npaflort nqu nraeiouäöü nsbfghjklmoqrsuvwyzäü ntbcdgjkmnoptuyzäöü nucdegiklps
    nv_ai nwaioäöü ny_ms nz_abcfklmostwzäöü nädghiklmpsu nöcdflprsv nücfgnprst oacdklntu ob_bdgjlorstuw oc_cit
    od_abkmosy oe_bfnrstx of_adeiot og_abdlnos oh_ahimorstuä oidlmnps ojaeio ok_efiklortu ol_abdfkmnpsuvyz
    om_bklnorstuö onbcgjklmopruvyzä oo_dfglmnprst op_afghiorsuyä orcfjlopuvyäü osacfghklmnoprwz ot_abcfghklorsuwyz
    oucdilnprstv ov_eio ow_abdefijlnoprst ox_eikt oy_aekps ozeu oß_abghmrstvz pa_adgkmpuzß pbau pc_hs pda
    pe_acdghkpstu pf_abcghiklorsuvwäöü pgacdeghlnrstuw ph_aeioruyä pi_acdglnoprstxz pjö pkgi pl_ouyäöü pneo
    po_cegikmnoptu pp_abcdilors pr_u ps_ceikty ptabdfghlopqrstuvz pubcdfghkmnprstz py_dr päcdhiprsß pér pört püblnr
    qat qch queioä ra_eimopvwxyzß rb_clsuäöü rcaeopy rdabcdfgklmoprsuvwäö rebehoqvwyz rf_bilnrsuä rg_bfhimnostuwyäöü
    rhuyäöü ri_bdhilopruwzö rjaeouä rk_bhmnoprsuwzäöü rl_fnsuö rm_bfghlostäöü rnbcdfghklmorsuwzäü
    ro_afghijkmoqrsuvwxyz rp_acefhilorsu rqu rr_ghlnosuvyäöü rsbfhklmnoswäöü rtabcfghjkmnoptuvwyzäöü ru_bdgiklprstzß
    rv_aeitäö rwouäöü ry_acimpsw rz_abfghklmnopsvwzäöü räbcdfghlmprstvz röcdhlmnrst rüdglmpstß sa_abcdfhiklprstuß
    sbeiloruäü sc_alor sd_aeiru seabcdefgkmopquvwxyz sfaeiloruä sgailrsuäü sh_bioprstuwäü si_abdklmprxz sjaä
    skaeilortuyäöü sl_eipuäöü smaeiosuäü sn_aeiouü sobcdefghmopsuvwß spchluöü squ sraeiouäü ssbfghjklmnoprsuvwyzä
    stbcdfhjkmnpstvwzö suabdefiklmnprs svaceior sw_aioruäöü sy_cdlrs szaeioöü säcghmnrsuß söhln sübcdhmnsß
    ta_acdfhijkmopswxzç tb_eiloruü tc_hop tdair teadefgkopvxz tf_ailoruäü tgailprsu th_dhilmnorsuvyäöü
    ti_cdijlpqrxzö tjaeouä tkaeilnoruäü tl_aosuä tmeikopuäöü tnaeiouä to_abcdfghiklnsuvwxß tpaefhlorsu tqu tr_dpyöü
    tsbdefghiklmnorsuvwzäü ttabcdfghikmnoprsuvwyzäö tubcdfghilmpst tv_eio twiuäöü txi ty_loprs tz_abcdfghkmnoprswzäü
    täbdghlmu té_ töcdhlnprtß tübchmn uadhknrst ub_abchjknorsuvwü ucei ud_adegioryä ue_bcegimst ufabdhklmnopuwä
    ugabdfghiklnoprsuvzä uh_aegilmnorstäö ui_deglnrstvz uja uk_aeklortuäü ul_abcfghjklmopsuvwzö umabcdfhiklnoprtuwzä
    un_cfhjlnopqruwäü uort up_adefghilprs urabfghklmnortuwyä usdkmnopruväü utabcdfghjklmnprtuvwyü uumn uveio uwaeiä
    ux_u uz_aefotuwzü uß_abfglmnst uäl va_cgklmnrs vcfgrstu veacglmtw vgl viabcdglnoprstz vn_ vogikmptuz vr_o vs_t
    vt_el vul vät vögls wa_abdefgikmptuwy wch wdu we_bdefhkmt wfo wg_ whio wigkmptß wje wlai wmi wnaj wo_abcdgmnopv
    wpor wr_aei ws_kv wt_gi wuclstß wäcglnst wöchlmr wühst xadkmnr xe_ckmnrs xfr xhu xiabdefkl xkablo xli xma xoirt
    xpaelopr xqu xre xt_abefioru xuae xwa xyz xze ya_lmn ybaeioä ycehl ydainr ye_hnr ygiu yin yji yklo yl_lo
    ym_bdeimop ynadintä yonpru yp_ehinorstuü yraei ys_aest yteho yua yvo ywen yz_ yän za_bcfgmnpru zbaeloruü zch zde
    zeabcdkmstvw zfaeilrä zgel zhae zi_cdilmnoprsuv zkaeor zleoö zmaiu znae zo_cflnoprs zpalru zraä zsact ztijlmpr
    zuacdehjoptvw zveo zw_aouäö zyadklnp zzaeil zänru zér zöglnps zübcgnr ßabnr ßbairu ßch ße_lms ßfa ßgeä ßhaeu
    ßkae ßlaeo ßmauü ßna ßru ßspt ßtae ßun ßvaeo ßwae ßzuü äa_ äbceilnt äck ädacelost äenr äfcefils ägeilsy äh_eimt
    äis äko äldefgsz äm_eilmost än_efinosz äol äpafps äqu är_bcdfgilmprsuz äsaceit ät_hostu äubcdeglnprst äve äzi
    äß_elt éor équ ériu ésp öbe öck öd_eilms öfelt öge öhelnrtu ökeo öl_defiklnptz ömeimtu ön_ceghilst öpfs
    ör_abdfgimnprsu ös_abisuw ötceltuz öve öwei öze ößt üb_dlrstu üdaeiklopsw üf_eftu ügbilnsu üh_bjlmnstuwz ül_epsu
    üm_cemp ünekntz üpfp ürbceghiklmnorstw üs_aceilt üt_ceiltu üß_eitw
  `,
]
