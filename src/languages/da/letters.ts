import type { LetterGroups } from '../shapes/letters.ts'

/** Source: counted in sentences of the news, in messages of free programs and in lists of words of film subtitles. */
export const da: LetterGroups = [
  `
    er_ en_ et_ kke ke_ for
  `,
  `
    ikk _de _fo _ik til nde _ti ere der or_ il_ es_ ing _af lle _er de_ ter ind af_ re_ _in ler _s_ _sk _en _me den
    _i_ te_ ed_ tte ne_ at_ ng_ al_ ver ive kal ste _ka _at _st ska om_ _på sta ell
  `,
  `
    fil els und men det se_ lse ret nte and ent nin _fi kan end på_ _br _so bru _ve gen an_ som del rug _vi ger _ud
    nge og_ vær ede _et med lig mme ang _ko _un ge_ nne _an _el _væ ion rin ker le_ ers _og uge _op vis ett lem tal
    eri lde ved _pr kon tet lin ren _ma ata giv kun res ati skr pro tio st_ eks ile kri _re _te ken str ses _be ser
    ern _fr len ele ven dre ig_ ill rer _ku on_ dig all _ha dat ve_ gt_ nav ens _pa _bl ngs rdi eme avn _ar ige el_
    ra_ ngi fra ove stø old ærd mer ner ar_ egn _fe nd_ ndt rel kom teg ont tan amm vet rne ise mel hol _si _li red
    ejl fej rst gle _sy age tek ppe _al enn nst kti ges kst sen _hv _sa sti lad
  `,
  `
    _ad gra dt_ rke _mi tre _om val igt _se ndr ram _læ one sni mat pak ves læs kat ræv jer nds elt yld _ge ære ske
    tiv ort _kr kræ æve ten tem akk ble rog hed _ov ide ark unn log rt_ fin riv des eli ogr ndl tes akt jl_ pe_ dst
    ist tat man _da orm nt_ int ast app øre tid em_ ns_ fte _ta est rte rve år_ isk ert _sl ore har met ldi di_ inj
    nje lok _nå get ard sk_ gyl _va _lo nøg sæt var _nø øgl is_ me_ lev nda ift _nu lt_ vn_ ude før dar opr ærk tas
    tør tro eho ntr alo sse når vne pre ale ekt vil min rol _he bli _tr _fa vin lut ted _fl æng typ ype omm _na _go
    god rre odk dke unk nkt _no erv per cer die sam pla _di ket tni rma let nta rki _to _ek ess ænd dsk tor nen tøt
    øtt due ndu ate lli slu gan ons nli art _fu rif gn_ sel gel _ny yst _fj fje søg ins hvi rsk dde nke esk ørr sys
    atu ode ta_ oge lis deh _ak kiv _bi sio tel dte ene iv_ eft _pl æse ør_ reg ils _ne abe åde tag kel lag ume
  `,
  `
    _acsu _baouy _caei _doru _efgjv _fyæø _gair _hijouåæø _idgm _jou _keilnvø _laeuyåø _mouåæø _niæ _obfr _peiou _raouæ
    _smpuvåæø _tjvy _uabgklos _vo _åbr _æn ab_ailsu acceh ad_egimrs afbhikstv ag_gnrst akaes alabdfgistuv am_eilt
    anaefikmnstuv ap_ arabegirsv aseks atcot au_t aves bagnrs bbe be_ghjlnrstv biblnst bjeæ blao bogklr brey bt_ buflnt
    bygt cce celnps che ciaefmt dagn dby dda deacdfkmo dfioyø dgai dho diafknrst dko dleiæø dmi dnei dobeklm dpa drai
    dsaefnopsvæ dtar dul dvaiæ døb eadklru ebjlo eci edadfilst efaeilo egeiry eha ein ej_des ekaelnouv elanovæ emafklmst
    enacfghikluv eopr epalort erabdfhklmopru esbefilmopu etaeinorsuvy evaeiæ faklnrt fbr felr ffei fhæ ficgk fko flaey
    fok frei fsln ft_rstw fuln fvi fyl føjl gatv gde gedhkmp gger ghe gigns gnaeikos gor greuæ gsabdfiklmnoprst gtei
    gumr gyn gåe gæn gør halnsv helnr his hjeæ hov huk hveo hån hænv høj iabln ibelu icei id_dilst ie_lnr ifi igghnu
    ik_aeost ilbdfghijknptv imaep in_aefikp iot iplt ireik isin it_aeimst ivinst jdes je_akmnst jles job jre jslt juls
    jæl kabds keadfs kiflnst klaeiou knai kobdlpr kreoy ks_efip kt_aeuø kumrs kvae kydgt kær kør lacnrstv lbae ld_fnst
    lebdgjkls lfaioø lg_eotæ licdekoptv ljø lkeno llao lna lonpv lpae lsiktyø ltaei ludk lva lydkst lås lægnr løbs
    ma_klprs mbior mdiø mes midls mla mma modn mpaeilor mreå mst mt_i muls mve mål mænr møn nalpt nce ndbdfghiov
    nebdlmst nfioø ngadlt nhe nikmstv nklor nogrt npu nsaefiknps ntilo nu_aelm nvei nyt nær obbjl oce od_instu oenr
    offit ogims okaekstu ol_eiklos ombdgprsæ onfinv op_defgilpst orbdfghikrsv osit otaeo ourt ovæ palnrst pda pecglns
    pgr pielx pleiy polnrs ppo priæ pstæ ptei punt pør radfgklnpst rbaeir rce rd_ens reafkmpv rfoø rgeru rheå
    ri_abdegkmpst rk_alnostø rlai rm_ei rna robcdfnptv rpr rra rs_aeiø rtaiors rudklmnp rva rydkp råd rædfkns rømr
    sadfgnt sbe sda sefgkmpt sfaeiou sgr sidgkmnstv skinoyæ slaeiyå smae snau sofknpru spaeoruø sre ssikopt stknouyåæ
    sudlm svaiæ symn tabdfikr tch tfi ti_befgkmnpst tje tko tli tme tna to_dklmp tpu traiuyæø ts_int ttiry tuers tveiæ
    twa tydr tælnr tér tøj uafl uddfglpstv uelnrst uff ug_ ukkot ul_adeilt um_m ungi uplp ur_acenstv us_eikst ut_einopt
    van vde veabjl vidgr vni vor vt_ vægl war ydens ygg yk_k ymb yndl ypt yrk ysn ytet åbn åen ånd ås_et æde æfet æge
    ækk ældgklp æneks ær_mt æst æt_nt ævn ér_ øb_e øde øgen øjes ølg ømm øns ørgst øse øve
  `,
  `
    _a_abeghimpvyz _bfjåæø _cdhloruyæ _d_jlpvyåæèéø _e_abcdimpsux _f_bdfntå _ghjlnsuwyäåæø _h_kry
    _iabcefhiloprstuvyæø _j_aefivæø _kghjmwyåæ _ldghlmnrsvz _m_cdhlmsy _n_rs _o_cdejklnstu _p_ghjstyæø _qau _rhiyåø
    _scfghjnwö _thlstuwåæø _uefhijmprtuvyzåæø _vhlrsuåé _wacehiory _xkp _yadeinoptu _zaeilou _ådghn _æbdgklrstv _ént
    _ø_deghjklmnrsv aa_dfnrst abbcknorty ac_aiklorté adadfhklnoptvyéø aeabdgklmnrst afadefgjlmnopryé
    agabdfhiklmopuvy ah_aeilmoy ai_abdefgijklnrstvw aj_aeiknopsu ak_dhijlmnoruø alchjkmnpryzæéø amabcdfhknoprsuvwyæ
    anbchjlowyæø ao_emprst apabehiklmnorstuy aq_ arcfhjlmnopuwyáåø as_acdfghilmnopuyæé atbdfghjklmnprsvyéø
    aubcdefgiklmnprsv av_abdfiklmoprtvæø aw_aklns axaei ay_adeilmnosv az_aeiotz aæn ba_bcdfijklmtuvy bbairsy bcd
    bdeu beabcdefikmouyæ bfdi bhau bi_adefghikmoprvz bjaø bkhko bl_uyåæø bma bn_aeiou bo_bdefmnostuwy bplor braioæø
    bs_abcdefiklmnoprstvy bteir bubdegkmrs bva by_bdeilrs bådlnrs bægklnrsv bødfghjlnrstv ca_cdflmnprsty ccailou
    cd_er ce_acdfkmtuv ch_adfikmorstuw ci_dglnoprsv ck_abehlnopsty claeinou cma co_bcdiklmnoprtuw cp_r craeiouy cs_
    ct_acios cuablnrst cybklps cæs cér da_bcdefiklmpsuvw dbaeiloruåæø dcaeo ddhiopryæø debegijpuvxæ dfaelruæ
    dgejoryåæø dhaeijuvåæø dicdilmopuv djaeoæ dk_ailnruvæø dl_aouyå dmaeouyåæø dnadoruyæø do_acfghinoprstuvw
    dpeiklrsuåø dr_ouyåæø ds_bcdghijlmruyzåø dtbfghijlopstuvyæø du_bcdfkmnprs dvemoså dwaei dy_bdgklnprst dåbdnrs
    dædgklmr dé_enr dø_degjmrstv ea_fgmnpst eb_abeiprstuyåæø ec_acehkotuy edbghjkmnopruvyåø ee_cdfjklmnprstv
    ef_fgjkrsuyæø eg_afglmostuvåæø eheijuvyåæø ei_degiklmrstvz ejafhiknortu ek_ikryåæø elbcdfghkmpruyåø
    embdghinopruvyåæø enbjmopryzåæçø eo_bcdefgklmnsv ep_eipsuæø equ ercgjwyzåæéø esacdghjnrvyåæø etbcdfghjklmpåæø
    eu_dlnrst ev_nortyåø ewaeily ex_acefilot ey_cdes ez_io eånr eædgknr eøej fa_abcdegimsvx fb_ail fd_aemprvæø
    fe_bdefikmnst ff_ajlryæø fgahijruåø fhaeouø fi_abdefijrstxy fjoæ fkalrø fliouåæø fmaiou fnaeiu fo_bdeflnost fpor
    fr_ouyåæø fsaceikoptæø ftabdfhiklnopv fucgmprst fvaeæ fyrs få_er fæ_deghilnrst fée fødin ga_abdefgijlmrsuw
    gbaeiloru gd_aiorø geabefgijouv gfaioruø ggijoåø gh_aijnotuvå gi_adefklmortuø gjo gkailoræ gl_agiouyåæø
    gmaeouyæø gnbdfmnprtuv go_eiklmnost gplor gr_ioyåéø gs_ceghjuvyzåæø gtabfhklmnoprstuvy gu_adefilnstv gvaeioæ gwi
    gydmps gå_dnrst gæiklrstv gé_r gøbdej ha_bcdefgijkmptuw hdio he_abcefgijkmopstuvxy hfi hh_ hi_adefjklmnptv
    hjaouø hk_t hl_aeiæ hmaeio hn_bs ho_bcdefijkmnprstuw hpu hr_eioy hs_t ht_abeioy hu_abdeglmnrs hvadæ hwae
    hy_bdgklprstæ håbr hædfgklmrst høfgnrsv ia_defgmrstv ib_abiknorsyå ic_achkotué idagknoruvwéø iebcdefjmpstuvwæ
    if_aefkloruø igabdijlmprsvåéø ihaejuåæ ii_adegknpsv ijaik ikbdghilmnpruvéø ilamoruyæéø im_bfhilmorstuæéø
    inbchlmnoruvyæéø io_adeghiklmprsuv ip_aefhkopsu ir_abcdglmorstuv isabcdfghlmoprsuvæéø itbcdfhklnoruvyzæé
    iudegklms ivabdfhklmoruvæé ix_belmoru iyadksv izaeioz iå_r iægnrs ié_r iøbjrs ja_cefgiklmnprstv jd_
    jebcdefghilopv jf_ery jhe ji_bcdins jkaeiræ jlabdfhiklmnprty jn_ei jo_cefghklmnrsuv jpa jr_bhirstuø js_abeikmnps
    jt_aeinst jubinrv jvf jål jæfgiknrstv jø_denprv ka_efghijkmopruvyz kbalorv kcy kdaei kebceghijkmpuvyæ kfaio kg_e
    khaeimouæ ki_abdegkmoprz kjaeou kk_ainoru kl_yæø km_aeoæ kneouyæ ko_aefghikostuvw kplor kr_auåø
    ksabcdgklmnorsuvyåæ ktbdfghklnoprsty ku_bdefgjlptv kv_ioæé kw_o ky_efiklmnrs kåbdlnr kæbdfgklmnoptvø kér
    kø_bdegjklnt la_befhijklmopuyz lb_hijoruyø lc_aehr ldabdghklmopruvyåæø leacefhiopuxyå lf_beklruæ lgadfikmnrsåø
    lhaeoåæø li_abflmr ljaeou lk_ailruyå ll_bdhkrsuyæéø lm_aehiosyåæø ln_deiortuø lo_abcdefmorstuwy lp_lorsu
    lraeiouyåæ ls_abcdfghjlmnoprsuvåæ ltbfghklmnorstuvyzåæ lubcefghilmnprsvxé lv_bdefghiklmnoprstuvåæø ly_abcefgmnv
    lzz lå_bdegknrt læ_bdekt lér lødefgjkmnrv maabcdefghijmoquvyæ mbaelnuyå mccek md_aer meabefghijkmopvx mfaeioruæø
    mgairå mhaejnouyåæø mi_abcegikmort mju mkailoruvø ml_eiouæø mmimouyø mnaegi mo_abefgklmoprstuvx mp_bdknstuvyå
    mr_aiou ms_abdefghiklmnoprsuvyæø mtaehjlorvyåæ mudegikmnrt mviæ mwae my_agklnrst må_defgiknprstø mægiklst mér
    mø_bdglrs na_bdefgikmnorsuz nbaeiloruy nc_ahios ndcjkmnpwyåæø neaefghijkopuvwyzæ nfaelruæ ngbfhjkmnopruvåæéø
    nhajouvyåæ ni_abcdefglopruxø njaiou nk_abcdfimnsuvåæø nlaeoyåæø nmaeioåæ nn_aiorsuy no_bdefijklmnopsv npailorå
    nr_aeiuy nsbcdghjlmoruvyæø ntbdfghkmnpstuvwyzæéø nubcdfghknoprstv nvaoæ nwa ny_abdefghilmnorsu nzio nå_bdels
    næ_begklnpstv nça né_r nødejrsv oacdfkmnrst ob_adeiknorstuyåø oc_achikot odabcdfghlmoprvyåæ oe_bdlstu
    of_aelmoruvyæ ogabdfghklnoptv ohaeinoæ oiadeilnrst ojaeint ok_filmnoré olabcfgmnprtuvy omaefhiklnotuv
    onabcdghklmopruyæ oodgklmnprstv opabhkmnoquvæ oracjlnopuwåæéø os_acefhklmnopsvyæ ot_bdfhijklpstuyéø ou_cdglnpsu
    ov_abdfgijlmnoprstå ow_abegjlnst ox_iy oy_adekls pa_bcdeghimpuv pbaeilry pco pdeir peabdefhijkmoptuv pfaioruyø
    pgaiø phaeiovæø pi_abcdfgikmnoprstvzé pjaeæ pkaglorø plouåæø pmauæø pnaiouå podefgikmoptu ppailnu pqu pr_auyåø
    ps_acdefghiklnopruvyø pt_afmoruæéø puabdeklmprs pvaeioåæ pydghklnrt påbdfgklmnpstv pædeiklnr pøbgjl qat quaeio
    rabcehijoruvwyz rblouyåæø rcahiloy rdabcdfghklmoprtuvwyåæø rebcehijouwyzå rfaeilrtuyæ rg_abiklmostyåæø
    rh_aijouvæø richijlouxø rjeoæ rkfhmruvwyæé rl_eoyæø rmbfhklnopstuvwyåæéø rn_bdfilmoprstuvyåæéø ro_aehijkmorsuwxy
    rp_aeilostuå rriouyåæéø rsbcdfghlmnoprsuvyåæ rtbdfghjklmnptuvyåæéø ru_abcefirstx rv_ilorsuåæø rwaio rx_
    ry_begilmnstv rza rá_ rå_bklnrstz ræ_abceghlmrt ré_er rø_bdefgjklnsv sa_abeiklrsuv sbaijloruyåæø scaehilor
    sdeioryæø seabcdehijouvwxyø sflræø sgaeilouåæ sh_adeijlmoprstuvåæø si_abcefilruxzå sjaeiouæ skfhjklmpstuvåø
    sloæø smiouyåæø snegoyæø so_bcdegilstv spijlyåæ squ sraiouåæ ss_afhluvyåæø stbdfghjlmpstvé suabcefgiknprstv
    sv_ceouåø swaeio sy_degklrtv szo så_degklrstv sæbdiklnrs sér söd sødeijklmnrsv taacehjmopuvx tbaeiloruyåø tcop
    tdaeiouy teabefhijopquvwxyå tfaeloruæø tgaejræø th_aeiorsuvyæ tiaciråæø tjaouåæ tkailnruyæø tl_aelsåæø tmaiouåæ
    tneoruyæø toabcefghinostuvw tpaeilorå tr_dåé tsabcdefghjklmoprsuvyåæ tt_ahjosåæø tuabdgiklmnptv tvaouå twe
    ty_gknsv tz_e tå_beglrs tædegimpstv té_ tøbdflmnsv ua_cdgnrtu ub_abefhijlprstuåæ uccehik ud_abhijkmnoruyåéø
    ue_adegp uf_aelortuæø ugabghiklnostuy uh_eoyåæø uicdgilmnst ujouæ uk_aelnrsu ulbcfgjkmnoprsuvyåæéø
    umabdfhijkloprstuvåæø un_aceflostuæø uobfprtv up_adeimnorstuå urbdfghiklmopruyø usabcdfghjlmnopruvyåæø
    utabdfghklmrsuvyåæø uudnr uv_aeiuæ uxe uyk uzb uåb uænr uér uøn va_bcdefgjkmstu vbaeru vcrtu vd_iy
    vecefghikmopvyåæ vf_aeijoruø vgilr vhajou vi_abcefikmoptvé vje vkaou vl_aehistyø vmeios vnafgjlstø vo_gklmptvy
    vpaoru vraeiæø vs_aefhiklmrstuvy vteiræø vudfglnr vvaeæ vy_ våbdgr væbdikmnsv védr vø_bejmrs wailnty wbo wch
    we_abeilnrstz wgr whaeioy wicgln wjo wk_ wlei wn_ls woglnor wra ws_eik wty wyao xacdemn xbu xce xedlmnrt xfo
    xice xkb xle xma xo_n xpp xr_x xte xup xvi xy_eikst ya_hlmnprt yb_abdeinorst ych yd_adfiklmprtvø ye_dlmnrst
    yf_fuø yg_dehilmnrsté yhae yidns ykaehilnostø yl_aeilorstvæ ym_aefilmnprtv yn_aeghiknostæ yopru yp_inopru
    yr_abdeijlmorstvå ys_efghikopsv yt_bikmnorsyå yuad yv_aen yæn za_eikpr zbe ze_br ziacens zlo zofmnors zte zy_
    zzaiy åb_elstæ åd_adfghilnorsty åedlt åfuø åg_enråæ åh_h åi_ åkalorø ål_abefiklmprstvæ åmai ån_eist åpei
    årbdeghijlnstv åsakno åt_aortuv åvei åzo åå_ åøe æa_g æb_elnrt æci æd_bdilnorstv æelrt æf_fino æg_glmnsty æh_o
    æi_dgips æk_aehjlnorstv æl_eiostv æm_eimnopst æn_inot æol æphp ærbfghilnprsvø æs_abhiklnopsv ætabehios æv_dilrsø
    æøå çal ès_ èt_ éd_ ée_nr én_ érb ét_ öde øbilmnst ød_bdfghiklmnoprstuvæ øe_dnrt øf_flt øg_bdhkstu øh_hm øigs
    øj_abdfhlnrt øk_dekos øl_efilstv øm_aefiknprstæ øn_adefhiklnt øpl ørbdfhijklmnpvåø øs_hiklnsty øt_er
    øv_adhilnprsæ øå_
  `,
]
