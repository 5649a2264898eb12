import type { LetterGroups } from '../shapes/letters.ts'

/** Source: counted in sentences of the news and in messages of free programs. */
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
    _abcfgimp _båæø _cadhiloru _dsvyåø _e_cdfmpsu _f_tæ _gcsu _hkryæ _iabcfhrtv _jaei _kegmswyø _ldv _m_hmrsy _n_brtæ
    _odns _pgs _qau _r_iyå _schmwå _thsu _udehimoprvø _vlrsuå _waehio _xt _yenoptu _zl _à_ _åt _èn _ént _ønrsy aadr
    ab_iorsy acehr adabgmopstuv aet af_efglort agabdilnos ah_e ai_fiklnrstw akabhloru alahjkmnpuy amadfgknop anbcfmoruv
    aot apailrst archlmorvwåø asadfimnopy atcdfhklmnrvyø audgs avadgilmprtæ awa axr ayis ba_clnuv bb_aiknst bde be_adfny
    bi_dks bko blyå bna bo_bdeio braiø bs_opt bter budegmr by_ders bådn bær bødkr caclnps cda ce_ns ch_efi cir cket cleo
    codlnpr cp_ crely cs_ ctc cuabn da_blnpsv db_eir dca ddafikpså debhiv dfeiorø dgarå dhaei didfmotuv djeu dkajno dldø
    dmaeio dnaø do_afghinopstvw dplor droå ds_adefgilmnruy dtors duekt dvs dybnpr dår dær dø_dgpr eadklmntv ebeilouæ
    ecou edfgjkmnopruvy eeiklmntv ef_jlruyø egajkmouå eheijvåø ei_gkrst eju ekbfilnpø elhmnruø embdfhiklnrsvåø enbcmv
    eobdgkmrv ep_eilopu ergjuwyø esabcdfghjryåø etbchjkø eudrt ev_dot ew_ exai eycn eår eær fa_bmst fe_bkmnst ff_ fgh
    fi_ejrxy fjo flioø fo_flnost fr_oy fsf ftbfintuv fys få_rt fær fødny gabdlrs gbaou gcr gd_o gedefghkmopv gfiorø
    ggafjlprs gh_o gi_ekrv gjo gkano gldioyå gme gndgnpruv go_elmnt gpru gråø gsbdeghluwyå gtary gu_lntæ gvai gydpt
    gå_es ha_dikstuw heabimrsux hfi hht hilt hjauø hk_ hnb homrs hrioy ht_ hulns hva hyp håp hær høsv ia_gknrst ibaeioy
    ic_eo idagnrtuy ieafstv ifaflorø igabijtv ihh iis ijiø ikhil ilruvy im_iotu inblou iodhikmr ip_eisu irabglmrst
    isabmru itfklouvæé ium ivadfhmnosv ix_bem iya ize iår ja_klnprv jda jeabfghiopstv jiadm jki jmi jo_k jst ju_erv jær
    jø_efmn ka_dfm kbaeor kdao keabehikmopu kfiou kg_ khaei ki_dekmrst kjuæ kkadfghklmnopru kl_sæ km_e kn_ou ko_ghostv
    kplou kr_uåæ ksbdfghklmnorsuy ktbfhknorsty kubdt kv_io kw_ kyelprv kår kø_el ladfklmopuy lbeilruy lce ldlnty
    leabfhikop lfartuy lgbfinrsv lhaeoåø li_abcdflmpv ljes lk_ijlrå llbcgmnpryåéø lm_ao lneiou lo_bcdrstw lp_hlmorstu
    lraeio ls_afijlmop ltbfgjklnprstuv luegnprs lv_dgiopstvå ly_fg lå_eirt lær lér lødkry madefgimvx mb_lru mdaeoø
    meefgkmpx mfeoø mgijrå mhen mi_jkrt mkajlor mliø mmimou mnaeu moagklmprsv mp_imt mradeo ms_adeghiklnopø mtaejlory
    mumns mvei myekn måt mørt na_bdkmnu nb_aeiruy nc_os ndbhkæ neaefgimopuwæ nfalrø ngfknoprtuå nhv ni_aeglpx nk_iju
    nleu nmi nnabfikruvå nobdgkns npo nr_eoy nsbdghjmoruvy ntdlmnpstuvyæ nu_adepst nvaoæ nyahikmpu nå_dstv nødsy oadnr
    ob_aeos ocaek od_acdks oe_t of_efjortu ogafilnosv ohaio oikn oklmnorø ol_ahtv omafghiknotv onbdgkloy oo_blpr op_lrst
    orfjlnouå os_jklpsuv otbfikmpy ou_g ov_aijlmuv owat oxy pamnpu pbry pde pebdefhimopv pfaoy phø pi_afgnprstx pju
    pluyåø pmae pneioå podeklpt ppbijmnué pr_ay ps_acdijpruv ptfio publpr påfgklsv pér qat que raabcghiy rblruyø rch
    rdabdghklmoprstuv recehijou rfajlruy rg_aijtå rhaiuv rily rjou rkadmnru rlafnoø rmblmnostuåø rndiostu ro_acekruvx
    rpail rr_aou rscdfgmnpsvy rtfhjklmnortuvyå ru_abfrs rv_iå rwai rydgimnsv rå_prst ræs rér rødknty sa_bfgrsuv
    sbaeiloruy scahlo sdeioy seabdegimouv sflu sgels shaeoåø si_cprz sj_adikmuø skblnptuø smiuyø sneo so_bcdlv sp_ sraou
    ssaghjlnprvy stbdfjklmnstuvw suabdeknpt sv_cuæø swit sydkrtv sånru sønpry taaehimpu tbaeioruå tc_hp td_beior
    teabefiov tfaey tgalyå th_aeorvå tiaorå tju tkaijkl tlaeo tmao tneoruø tobfgnstv tpaeloru tr_gåé tsbcdhjloruyåø
    ttbdfhklmnoptuyå tuadmnt tvu twi ty_gklnsv tå_et tær tér tøv ualnrsv ubaeijrst udafort ue_nrtvå ufeiorsuy ug_aghijln
    uhe uidgn ukabjlnor ul_dgosæø umafilnoprstu unaelostuyæø uoprv upadeitå urabfiklmor usabhjlmnpuy utabijkpø uvaei uær
    uøn va_dikst vbi vctu vd_e vefkmopå vfio vgej vho vi_aetv vje vkoru vlaeiy vmeo vnagjkors vo_gkmpt vpar vraeiu
    vs_ikmnpruyø vtaeor vudnr vvaeno våefkprv vøm waint weer whi wid won wtcy xad xbu xed xma xre xtr xyet yahkl ybd ych
    yd_adhklnstv yebs yfae ygdt yhe yins yk_ilot ylft ym_delmpt yn_acdegio you ypimru yr_fikrt ys_eiknps yt_ijkmnpr yuat
    yv_en ze_ zlo åddkp åelnrst åfeø ågå åin åk_befiknors ålbfiklmopst ånn åp_ae århit ås_fi åtei åur åveiæ
    ærbfgklmnopruvø æsj èn_ én_ ér_ ét_ ød_ikstv øenrt øfe øgn økbno øla ømist øndint øp_eipst ørbdfkln øs_in øt_e øv_dr
    øyafinorst
  `,
]
