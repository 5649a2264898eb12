import type { LetterGroups } from '../shapes/letters.ts'

/** Source: counted in sentences of the news, in messages of free programs and in lists of words of film subtitles. */
export const nb: LetterGroups = [
  `
    er_ en_ kke ke_ ikk for _ik et_ _fo
  `,
  `
    or_ ing te_ il_ _s_ til _ti om_ _er _av ler _de _en re_ _me _å_ ter av_ tte ng_ es_ ere _i_ _ve ver _so _sk lle
    ne_ _på som _in ett nne ed_ fil på_ _fi _st rte opp de_ inn ell den _br der ste
  `,
  `
    bru ruk art nde _vi _op tt_ _et nge ent _ka _ut _kl ker all kal al_ kan kla ert lar _ko nte ska rin med sta det
    men ten rt_ end gen ig_ an_ og_ _el se_ uke vis ge_ ser und _le mme len dat _og eks skr sjo jon ata le_ _ma enn
    tet lde tal and _ha res _si _un kri dig _re _pa ren ar_ _la ppe ved _se val _du app _te lin ll_ du_ nav avn ses
    alg mer lig _va ene ner on_ ger rer jen ise _fr ret pro ldi ive ile str fra eri ers fei dre st_ eil _pr _fe els
    før kon ang _sa rdi kst lag lse at_ ta_ mel kom _li riv utt kel har _al ndr ra_ _be teg att ngs _an _sl one egn
    kes ede erk erd _mi tek map les el_ vn_ old stø ist _bl ele tre nda pe_ ens ind ort jer ill nst lge ass akk hol
    vin nøk pak ess _hv _he eng nt_ las nn_
  `,
  `
    itt _ta sen yld del gyl nen sse var gt_ ast _nø fin ove tid _to ven ern _na lgt ant kt_ _ar set _om met _må orm
    het is_ nin gje asj llo sti amm sam _at net _fa inj vil nta økk nje lut _ov per red gra ord tin ram lik min nfo
    eve pre _sy rke tat ont get _ny tan vel arg år_ _fl hen rma ign age man are esi ild rki ide ate ble _ek må_ _ba
    la_ tes tiv øri bli vær enk di_ ige unn elt lt_ atu nke lem tar ark ete tem die lis kk_ ket _nå _væ _da ila ese
    slu bar gn_ ppf lom _ne pfø sik kin sel eme ut_ _no kje ken ære omr nes let eli ute ppr rd_ ør_ omm ogr _gj øtt
    ard kun ytt ode est _fø din tor ndu log øre isk rel _ug sk_ sin rti ull åde lat kat rne tøt hvi rre kre _di rog
    rek eho ugy kti _ad tom lok akt eld ve_ sle ier pen uk_ ins _bi dar _gr era neh us_ tør ike tis git ets elg ss_
    fik sig ien kte orv gre kse når pp_ ørr søk sor gge ske me_ tur ndt _sp mas ore fje ati erm ift tti efi rsj eti
  `,
  `
    _aksu _bouy _ce _dor _egiv _fjuyå _gaeiloyå _hijouåø _idgms _jou _kijnruv _louyåø _mouø _niu _obfkr _peilou _raouø
    _sjnuvø _tjrvyø _uabfkls _vo _åpr _ødkv abaelu ad_deir aen afi ag_grt ak_egis albdefiostv am_eilstv anaeiklns ap_e
    arabins as_ek atos aut avbehksv baks bbe beghiklrstv biblnt bje blao boklr brey buflnst bygt cel dag dd_e
    deadfgkmops dge diakrs dlaei dnei dobeklm drai dskopstv dt_ae dulmps dvae ear ebry edadilst efaefot eg_egilry eha
    eiden ek_aekortuv elabfkopv em_agmopt enafhilouy eop epart erbfhloprv esklnopu etanoruy evain faklnr felr ffei figs
    flaey fok frei ft_es fuln fyl føl ga_mntv gde gels gg_i ghe gignos gjø glae gnaeikos godr griu gs_afikmnoprstv gte
    gumr gyn gårt halnv heklv hiens hje hodpv hur hveo hån høry iabl iblu id_dils ie_l ifi igghlsu ik_anorst
    ilbfghijkmnopst imaepæ in_aefiktvæ iont iplpt ir_eik isijlnos it_aeims iv_bitå je_dklm jobr juls jørv kaprs kedfv
    kgr kiflv kjø kkis kleiou knaeiy kobdlpr kraoy ks_aijp ktauø kulmrs kvae kygt kør lanv lba ld_ars ledglv lfeioø
    lg_ajo lieort ljø lkaeno llafikstv lme lna lonpv lpae lsktuvyø ltaeiy ludkm lvae lydkst lås løps ma_klrt mbio mdir
    mes mga midls mlae mma modnt mpaelor mrå mstv mt_i mul mva måln mær møn nalprst nd_ilos nebdklv nfi ngadil nheo
    nikmstv nja nkalorst nlaio nndghlost noemprt ns_aefiklnps ntior nulm nvei ny_elot nær obbjl oditu oenr ofi ogeg
    ok_aekstu oleiklosu ombdelps onafinsv opei orabghikrs oseit ot_aeost pa_lrst pda peklst pgair phae piekl plaei ponrs
    ppadghlost priåø pselt pt_ae pun pør radfklnprstv rbaei rdefn reafgmpv rfioø rgeru rheoå ri_abdefgkmopst rk_lostø
    rlei rm_ei rn_aø robdflmnpst rpr rri rs_aeiklotø rtas rudlnpt rvae rykpt rådk rømrv sadklnt sda sefkp sfaeio sgr
    siadefmstv sje skijoy slaioyåø smaeoå snaiuø soknps spaeiloruø sre ssikotu stoyå suflmr svaei symns så_ tabdfgksv
    tda tedl tfioø tgi ti_befgkmpt tje tko tliø tme tnai to_deklp traiouyø ts_aefikmnpstv ttarsv tues tvaei tydpr tår
    tømy ubl udde uel uff ukkst ulaeit um_em un_gik uplp ur_denstv useikst utdfglnorsv van vbar vebgist vhe vidkr vneit
    volr vslt vt_ vvi vå_ ydei ye_nr ygg ykk ylil ymb ynklnt yop ypet yre yst yte ål_e ånde åpn årels åset ått ær_t øde
    øk_eilt ølg øm_m øns ørst øset øvae øy_del
  `,
  `
    _aabcefghimpyz _bjwåæø _cadhilortuyæ _djsvyåæø _e_abcdfmpsu _f_bfntäæôü _gchnsuäæöø _hkryæö _iabcefhiloprtuvyzæø
    _jaeiyæóø _kefghmswyåø _ldgjklnrsvæ _m_chjmrsyü _n_brstàâæ _oacdehlnstuxy _pcghjstyæø _qau _r_hiyåæ _scfhmqwzåæö
    _thlstuwåæ _udehijmopruvæø _vlrsuäå _waehiou _xeit _yadeknoprtu _zaehilou _à_ _åklnstå _ært _èn _ént _øglmnrsy
    aa_dnrv ab_biorsy ac_acehklort adabfgjlmnopstuvyzø ae_lrstv af_aefglnorsté agabdfhijklmnosu ah_aeilmoy
    ai_adefiklmnprstvw ajaeo akabdfhlmnopruv alachjkmnpruyø amabdfghknopru anbcfhjmoruvwyzæø ao_erst apahilmnorstu
    aqu arcfhjlmopruvwyzåø asabcdfhilmnopuyø atbcdfghklmnprvwyø au_defgklmrs avadfgilmoprtæ aw_adkn axeirt
    ay_abeilnrst azeikz ba_bcdghjlmntuvy bb_aiklnosty bdeu be_abcdefmnouyæ bi_adefghikorsv bjø bko blluyåæø bnae
    bo_bdehimnostuwy braioåø bs_ekopstu bteir bubcdegkmr by_adelrs bådlnrst bærs bø_dfklnrty ca_bcdilmnprstuy
    ccahilor cda ce_dimnrst cga ch_aefilmorstuw ci_adelnorstv ck_aehilpstuy claeiou co_bcdeflmnoprstuvw cp_
    craeilouy cs_ ct_ceo cu_ablnrs cy_n cæs da_bdehklmnpsuvw db_aeiloryæø dcae ddafhikloprsvyå debcehijuvwxz
    dfaeiloruø dgaijorå dhaeijouå dicdfilmoptuv djaeuø dkajlnoruv dldyø dmaeiouyåø dnauø do_afghinoprstuvw dpaeloru
    dr_ouyåø ds_abcdefghijlmnruyåø dtgiloprsuyø dubefgknrt dvioså dwei dy_bdeklnprst dzei dådprs dær dé_
    dø_degmprstvy ea_dgklmnpstuv ebabeijlnosuåæø eccehikotu edbfghjkmnopruvyåø ee_bcdgiklmnprstv ef_jlnrsuyæø
    egahjkmotuvåø eheijuvyåø ei_abcfgikmprstv ejaeou ekbfijlmnpyåø elchmnruyåæø embdfhiklnrsuvyåø enbcjmprvwzåø
    eoabdefgklmnrsv ep_ehilopsu equ ercgjuwyæø esabcdfghjmrvyåø etbcfghjklmvzåæø eudfglmnrst ev_dlorstuåæø ew_aeosy
    ex_aeilty ey_cens ez_i eår eær fa_bdegimstv fba fda fe_bdekmnst ff_admnrsæ fgh fi_abdeijortxy fjoæ fkoø fliouåø
    fmai fnaeiu fo_befgilnost fr_ouyåø fs_efkrt ftabfgiklnrtuv fugkrst fy_kmrst få_rt fælr fôr fø_dfiknty füh
    gaabdefghilprsz gbaeioruø gcr gd_aio geabdefghijkmopuv gfiorø ggafhjlmprstu gh_aotu gi_acdefklmrvø gjoræö gkano
    gl_diouyåø gmaeou gnbdfghnprtuvå go_efiklmnostv gplru groyåø gsbdeghjluwyåø gtaoruvy gu_abdfilnstvæ gvaeio gwa
    gy_dmpt gå_es gær gör gødry ha_bcdegikmpstuwy he_abdefgimprsuxy hfi hht hi_adgklmprtvz hjaouöø hk_ hl_o hmao
    hn_bes ho_bcefgimnorstwy hraeioy hs_t ht_e hu_adegklmns hvaø hwo hy_bdegklprst håkprv hælr høflnsv ia_degkmnrst
    ib_abeiory ic_acehikou idagjknortuyé ieabdfghikmpstuv if_aeflorsuø igabdfijkmoprtvåø ihaehuø ii_adefgknopstvy
    ijiø ikdfhijlmpuvø ilcruvyø im_ilmorstuø inbchlmopruw io_adeghiklmprsuvw ip_aehiosu iq_ irabcdglmorstuv
    isabcdfghmpruvyø itbcfghklnoruvyzæéø iumrst ivadfhklmnorsv ix_bemt iy_akstv izaez iå_r iær ié_ iørsy
    ja_cdefghiklmnprsv jda jeabefghiopstv ji_admnprs jki jmi jo_cefghiklmpstuv jpa jst ju_begiknprv jypr jåfl jælrv
    jé_ jón jör jø_defgklmnpst ka_bcdefhikmouv kbaeior kdaoø keabeghijkmopuy kfiouø kg_a kh_aeiouyå ki_acdekmoprstæ
    kjaiouæ kkabdfghjklmnoprtuv kl_syæø km_aeo kn_ouæø ko_aefghkostuvw kplou kr_uåæø ksbdfghklmnorsuvyåø
    ktbfhklmnoprsty kubdefkpt kv_ioæ kw_ ky_defhilmnprsv kålnprt kø_bdelmy laabcdefhiklmopuwy lbeiloruyåø lcaekor
    ldbfgklnotuvyø leabcefhijkopwxyå lf_abklrstuy lgbfikmnrsuvåæ lhaeouåø li_abcdflmpuvxz ljaeoså lk_ijklrsuvyå
    llbcdghjmnpruyåéø lm_aiostyå lneginotuæø lo_abcdefjorstuwy lp_hlmorstu lr_aeioyø ls_abdfhijlmoprså
    ltbfghjklmnoprstuvå lu_abcefglnprsx lv_bdfgiklmoprstuvåæø lwa ly_abefgmnprv lå_bdeimnrtvø lær lér lø_defgkmnrtvy
    maabcdefghijmquvwxy mb_aelruyå mcacgik mdaeoø mebefghijkmpuvx mfaeioruyø mgijrå mhejnou mi_aceghijkmrt mjeo
    mkajlorv ml_iæø mm_imou mnaeiu mo_abefgklmoprsuv mp_imstuyåø mradeio ms_abdefghiklmnoprsø mtaejloruvyå
    mu_defgikmnrst mveiå my_egklnrst måbdfijkpt mæl møbdklrty mün na_bcdefghikmnuyz nb_aeiloruyø nc_aehiors
    ndbfghjkmpvwyæéø neacefgijmopuwyzæ nfaelruø ngbfghjkmnoprtuvyå nhaijuvåø ni_abcefgilopruxø njiou nk_bfijkmnuvå
    nleuyø nmaeiou nnabfikmpruvyåø no_bdfgiklnosvwxy npaiorå nr_aeioyø nsbdghjmoruvyåø ntcdfghjklmnpstuvwyzæø
    nu_abcdefgkprst nvaoæ nwaio nyabdfghikmnprsu nå_dlpstv nø_bdefhlmrstvy oa_dklmnrs ob_adeiorsuyø oc_acehikt
    od_abcdfghklmnoprsyå oe_lst of_aefjortuy ogabdfhilnosuv ohaeinory oiadeikns ojaei okfhijlmnorø ol_abfghjmnptvy
    omafghijknotuv onbcdgjklmopruyæ oo_bdfgklmnprt op_ahklorstu orcfjlnopuwyåø os_afhjklmnopsuvy otbfghiklmnpvy
    ou_cdgilnprst ov_abdfgijlmnopstuv ow_abeglnrt ox_iy oy_aehln ozo pabcdegimnpuvw pbelruy pdeiry peabdefghimopuv
    pfaioruy pgj phiouyø pi_acdfgimnoprstxz pjau pkajlov plouyåæø pmaeouø pneioå po_defiklmptuv ppbijkmnuvé pr_auyæ
    ps_abcdfhijkmnoprsuvyø ptfiorø pubcdgklmprst pvaei pydelnrst påbdfgklmpstv pær pér pøbklns qat quaei
    raabceghijouwyz rbloruyåæø rcaehity rdabdghklmoprstuvyåæø rebcehijouwyzå rf_aejlrtuy rg_aghijlostyå rhaijuvø
    richilruxyzø rjaeou rkabdhjmnruvy rl_adfnosyø rmbhjlmnostuyåæø rnbdiklostuvyæ ro_acehijkoruvwxy rp_aehilostuå
    rr_alouyåæ rsbcdfghmnprsuvyå rtfghjklmnortuvwyåæø ru_abefgimrsuv rv_ijoruåæø rwaeio ry_bdegilmnrsv rza
    rå_elnprst rædrsv ré_r röm rø_bdefklnpsty sa_abcefgiprsuvy sbaeijloruyå scaehilou sdeioryø seabcdeghijmouvxy
    sfjlruæø sgaeijlsu sh_abeijmouwåø si_bcilopruzåø sj_adikmptuyåéø skbhlmnptuvåø smiuyø sneoyå so_bcdfgiltuvy
    sp_jyåæ squ sraiouyåø ssabfghjlmnprvyø stbdfghjklmnpstuvw suabdegiknpstv sv_couåæø sweit sy_degklrtv sza
    såknprtu sædrt söd sødlmnprstvy taaehimpuxy tbaeiloruyå tc_hop td_beiorø teabefhijopuvxå tfaelruy tgaejlruyå
    th_aeijorsuvyå tiahioruå tjaouå tkaijklnruy tlaelouyå tmaiouå tneoruyø toabcfginostuvw tpaeloruå tr_gåæéö
    tsbcdghjloruyåø ttbdfhjklmnoptuyåø tuabcdfgiklmnptv tvouå twaeio ty_gklmnsv tz_ei tå_aeklnpst tær tér tø_dfklnpv
    ua_klmnrsuvw ubabeijrståø uccehku ud_abfgiklorstuyåø ue_efnprstvå ufaeilorstuyø ug_adeghijlnoru uh_eyø
    ui_cdegilnrst ujae ukabhijlnor ul_cdfgjkmoprsvyæø umabdfhilnoprstuø unaceflmostuvyæø uofprv up_adeiorstå
    urabcfghiklmopruyø usabcfhjlmnopruvyåø utabhijkmpuyåø uunt uvaeiouæ ux_e uy_ uær uøn va_bdefgikmstu vbeiluå vctu
    vd_eiruyø veaefhkmopvyå vfaeioryø vgaeijoru vhaouø vi_abcefgimptv vjeu vkajloru vl_aeiuyø vmaeio vnagjklorsæ
    vo_egikmnpstv vpalr vraeiouå vs_aefhikmnpruvyø vtaeiorø vudglnr vvaenoæ vy_ vär våefgkprstv væps vøemprs
    wa_bilnrsty wbo wdo webegilnrst whei wicdegiklnt wk_ wlae wn_es wogmnor wre ws_k wtcy wul wyn xadn xbu xedn xies
    xle xma xre xteor xvi xy_et ya_chklmnrs ybabdeijouy ych yd_adhklmnorstv yebdeklstv yfaeoø ygadeilnrt yhaeø yidns
    yk_adeilnot yl_aefkstyæ ym_adeilmnprst yn_acdegiors yonru yp_ailmnoprsu yr_adfiklmorstvå ys_aeghijknops
    yt_aijkmnoprsu yuat yv_aeinå zabelnpr ze_eknru zhi zi_aenos zka zlo zo_mno zuc zy_ zzaeiy àr_ äll är_ ätt åa_
    åberyæ åd_dghiklmoprsty åelnrst åfeuø ågaerå åi_en åje åk_abefijklmnorsu ålabfiklmoprsty åmei ån_int åp_aeilr
    årbdfhijnrtv ås_afiknos åt_aeins åur åveiæ åå_ åøy æde æh_ æl_eit æpn ærabdfghiklmnoprsuvø æsajk ætet æv_ehkl
    èn_ ès_ éen én_ ér_e ét_ ôre öde öm_ örj øbabel ød_bdfhijklmnrstuv øe_nrt øfeflot øgegln øh_v øi_eg økabnos
    øl_aeijlstv ømabefilnpst ønadeint øp_eilmpst ørabdfghjklmnpvø øs_aghiklnsy øt_ers øv_dilnrst øyabfhiknoprstv ühr
  `,
]
