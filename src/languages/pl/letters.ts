import type { LetterGroups } from '../shapes/letters.ts'

/** Source: counted in sentences of the news, in messages of free programs and in lists of words of film subtitles. */
export const pl: LetterGroups = [
  `
    nie ie_ _po
  `,
  `
    _ni na_ _pr ani _na go_ ia_ _do ego ch_ _za prz nia _wy rze wan _mo _je owa sta _w_ _s_ eni moż ów_ ny_ rzy est
    ej_ ych lik wie ści czy ne_ st_ _pl pli ać_
  `,
  `
    jes zy_ ożn żna _ko do_ pod awi ku_ _cz _si any się dzi ier ię_ ane _od zna _z_ yć_ ji_ owe ien owi ym_ ost pis
    _pa nyc kie pow _st em_ cza _ob ci_ tu_ czn uży neg _i_ kon mie la_ cze _ro cji nik cie _uż ent pro ki_ ka_ _wi
    iku _in kow ywa ami ika zen pra _zn jąc men dan raw _us je_ _ty _te _dl dla ośc _li ić_ ło_ za_ ale owy acj ko_
    era ony mi_ zyt _ma _mi orz bie zas _by ków acz iej no_ dow icz zie kat nej war su_ str ra_ _ka _re yst iet oda
    ust art trz weg tan _ja lic roz _lu taw któ tal zmi zon ocz gra naz bra wy_ azw jak ach zap aln ion wa_ api two
    alo szy _we _kl ść_ lub _sp ają wać one ub_
  `,
  `
    tór że_ ięc mia wej wor ty_ nym tor ran by_ zyć wni _zm zan ła_ ez_ _ws eks row dcz aki rto dni ze_ łąc ącz ska
    now li_ ako _kt for tów _sk sze poz ata odc iu_ zys log obi _ar jśc ług dło _wa _zo ęci ram ość toś zos ak_ iel
    _se _op ało ini ogr być orm iem _ta tow ik_ le_ wid nac zaw ekt ist ący ele _tr nal ące zez _sy oże nic iek łow
    cia ona ma_ cy_ uje rma wia nak lni ał_ tem ali ikó edn ują erz cja _ok lem lne to_ ktu ume nię pie mię ież kom
    tek wym _da ter ers ian _ze ono ste yci sow pak kcj _o_ rak stę świ noś rów iwa we_ rog czo res wsz ędz lon ont
    _to _ud obs sza cho ano dał zni isa raz jed ce_ tał ry_ ucz mu_ wyk en_ rac _bł akt odz uda ek_ tęp tyc eśl zne
    ała po_ ja_ ycz ied żyt słu oka _dr mac tko niu ną_ _no zek ta_ fik iow iał _pi ozw wio tni ora _ab luc pol _al
    own nu_ od_ _uw klu yta ugi oni yma ana aby zio inn arc żyw tyl dy_ oko ole eme _br ły_ dek zwy zym zes um_ sie
    pot _el mat yfi _ut wyc _bi lok ład _pu pas zyc zac bez tki wys lko zer as_ ją_ oto zwi nte iec lny erw _sz win
    eń_ uni omi yte _dz wer odp ato ies tro ejś wię ast zeg ylk tym zny łów _me ca_ _są
  `,
  `
    _adknstu _baelouę _caehiouy _deiuwył _ekt _faioru _gadeorół _haio _idms _kirsuw _laeo _mnuyó _neu _ocfgmrstz _peyół
    _rauyzó _sacouwł _tuwł _uacjkmnprz _wcoprząęł _zbdgirwł _łaą _śclrw _źr _żayą abeils acaikoy ad_aceknoryz afi
    againorł ain aj_demnstw akacrsuł alas am_aekoy an_cdgkstuą apaeor aradegikmnosuyz asaeknouyzł at_eknruy aut
    aw_acdenoy az_aduy ałeky ań_cs aśc ażden ba_cdjlr beclr bianot bleio bocklrw broy bsł budf był będ błę calnł
    cegjlnprs chaceinrwy cinosuwąćęł cjeoąę cki cno conw cycfjm cz_bktuwąęł ców cą_ da_cjlrtwć ddz defjmnrs dia dkio dmi
    dnaeoy dobcdklmpstzł dpio draeouz dst du_jkż dworu dyfjns dzaekoyą dów dą_c dę_ dłu dże ebir ec_ehiknyz edaeosyz
    efei egaiuół ejensą ekacioru elaikno emainouy enacdeno epaors er_deimnoptuy es_eijknopuz et_aelnoruwy ewainoy
    ezaeinpwy eć_ ełną eńs eścn eżnyą fan fer ficgln fli frao fun ga_lnr gdy gen gi_cenw gląę gnaio godrtw grou gu_mr
    gólr gą_ głaoó hamn his hni hodmw hro iacdjlmrstć icaehijy ideozł iebgopuwzćńś ignu ii_ ijas ikinost ilino im_ip
    in_adefkstu io_mrst iskuyz itaeoy iweioy izaou ią_cgtzż iędktć ił_ao ińs jaclnw jem jneoy jonw jsckz ju_ ję_t
    kacdlmnprszńż kce kiclmw klai kni kodlprsłńś kraeoyzó ksiptyz kt_aoy kujmpr kwa ką_ kę_ kła lacjmnrstw lecdgjknptwzż
    linostwzć lki lnaoą lobrtw lsk lu_d ląd lęd magjklnprsł mbo mert miclnos mkn mni mocdgnrtw mplor mujns my_ś mów
    nadgjmnprstuwł ncij ndaey nekr nfilo ni_jmosząćłż nkaciou nneioy nocrst nsot nt_aoruyó nujm nwe nyw nów nąć nę_t
    obaelnory ocehin odbdeklmnorsuwył ofi ogioół ojae ok_iru olainou om_aenopuyó on_fksuą opaceioru or_cdegiostuyó
    osaikouzł otaeknrwy owostuą ozdimnopsuy ołaeouą ońcs ośnrw ożloy pacdlmnrt pcj pecrwł piloę plae pneiy pobcjkmnprsłś
    preó pto pubjns py_t pólłź płay rabdfjlstż rchiz rdoz reacdfgjklmnptwzś rgau ria rmi rnaeiy ro_bcdfjklmnpst rpr
    rsktz rteuy ru_cdgjkmnps rwaos rybcjmpstwz rz_anouąę róbcdtż rę_c sadmn scah sekmnrt si_aął skioruł sny sobr
    spaeioró stknouwyą sujmnw swo sy_mnsw sz_ckotuął sów słao tabcjkmrtćń te_cgjln tka tla tney tokmps traeuwy tuajr
    twai tyfjknpstw tą_p tę_ tłu uakl ubl uchi udnoz ufao ugo uj_ ukacior ula umaio undk upaio uraeosuyz usiuz uteorw
    uwa uzy ułao wacdjltłż wcz wdz wemns wi_cjlstząćł wnaeoyę wo_djlwłś wpr wraoó wskpt wuj wybdgjnprtwzłśż wzgo wój
    wą_t właoą ybiru ycj ydaz yfr ygno yjansś ykailorł yli ymbiu ynacikn ypaei yrao yskozł ytkouy ywino yzn ył_aą yślw
    zabdgijklmrtućł zbi zcz zdaez zebcdjlmptwłńś zgloł zi_anćł zkaio zmo znoą zorw zpaio zro zsz ztae zu_cjkm zwaor
    zybdfgjknprwzł zą_cdt zędś zło óci ód_ł ójn óln óreyz ówikn ółn óźn óżn ąc_aą ąd_az ągn ąpi ątk ąza ąć_ ął_ ęcz ędn
    ęks ępnu ętaeory ęć_ ęśc łacmnstńś łe_m łnio łodnsśż łu_dmż łycmw łębd ńcz ńskt ślaeino śmi śni śreo źni źró żad
    żejn żli żneiy żon ższ ży_c żącd
  `,
  `
    _a_acfgijmopwząłż _bghmzóą _c_dlmnrwół _dbmnsóąźż _e_bcdfgimnpqrsuvwx _f_ejlt _gchilmnptuwyzéąę _hejruy
    _ibcegjkloprtwzśż _jiouóąę _k_ceghmnpqóął _ldgnswóąęśż _m_bcdghlrsąęłś _n_bdgjlprsyzóüę _ohjlnowłśż
    _p_chjknpstéąę _q_au _rcdfiptwąęż _sfghlmnrsvóę _t_bchijklnsvząę _u_befghiloułś _vaio _wbdghjklmntuwóś _xikptx
    _y_aijlopu _zhjklsuyząęż _át _éq _ósw _ćhmpw _łbegouyzó _śamnp _źel _żemnoruwół aa_dfklnprtw ab_acknoruóąęł
    ac_benrstuóąę adbdghijlmptuwóąęłźż ae_lu af_aefgknorstuyó ag_delmsuwóąę ah_ailmosy ai_abcdefgklmorstwzćłń
    ajabcfgiklopruzóęłś akbelmnpwóąż al_bcdfgklmptuwyzëóąęż ambchlnprstuwóąę anbjlmnzóęż aocfknprst ap_cklnpstuyóąęł
    aqu ar_bfhjlprvwóąęłńśż ascfhijlmprsóąę atcfghijlmstwóąęł au_bcdfgklmnrswzł avei awkmrsuzóąęł ax_r ay_abelo
    azcegijkmnozéóąęł aąb aćmpw ałbcgmnpstuwóąćęż ańbkmu aś_lmnpwć aź_cdlnń aż_acklouyąę babghkmnpstwyzćłńż bbay
    bcaehioyząć bdaeou be_adgijkmnstłń bfi bgap bho bi_bcdijklmrsuyzóąćęłńśż bjaąę bkaiouóąę bl_anuóę bmawy bnaeioyą
    bo_abdghijmnostuyzłńśż br_einuzóąę bsacekotuyz bte bu_abcegjklmnorstwyzłśź bva bweioó bycdklmostwś bzdy
    bódgjlrswż bą_bdk bę_bk błaekouyą cacjkmprstzć cbiu cda ceabcdfkmtuwzłń chlmstuóąęłś cibcdgijklmptzóńś cju
    ck_adenopstuąę claeinou cm_ae cn_aeiyóą co_cdfklmoprsuvś cp_ crilouy csac ct_ciowx cu_acdjkmnrsz cwae
    cybdgklnprstwzś czcilmsó cór cąc cćd cę_ cłaeo dabdgikmpsuvńż db_aeiloruyę dcaehioyóąę ddaceiopryż
    de_abcdghloptvwxzęłś dfdio dgaelorł dhai di_cdegijlnoprstuvwzóęńż djaeąę dkalruóąęł dl_eimouąę dmaeoruyóął dnóąę
    doaefgijnoruńśż dpalruył dr_ginwyóąęż ds_eikuyzł dtaeorwy duabcdlmnprstwzłń dwacdeiyzół dybcdgklmprtwzńśż
    dz_bclmntuwóę dóbrł dąłż dęł dł_abeyóą dś_pw dź_acgmpsw dż_aikouyąę ea_cdgiklmnprstłń eb_abceklnosuyóąęł
    ecacjotuwąę ed_bcdgiklmprtuwąłźż ee_gknrst ef_aflnoruyóę eg_delmnrząę ehaei ei_dlmnpsć ejacdfklmoruóę
    ekeklnpwóąęłś el_bcdfghlmstuóąęż embcdgklmpstóąś enfghjklrsuvwyzóąę eo_abcdfgklmnprstzń ep_cehiklntuyół equ
    erbcfgjklróąćęłśż esabclmsyóął etcfhikmpstóąęł euacdefjlmnprstż ev_aei ew_cdekrsuóął ex_apt ey_abi
    ezbcdfgjklmorstuząęł ećm eęf eł_abdekmoę eńcdkm eś_bmpwćń eź_bcdlmnwć eż_acdeikosuę fa_bcjklmrstwzćłń fdo
    fedijklmnst ff_aeist fgah fi_adeimorstuząćęłń fjae fki flaeouą fn_aeią fo_bdlmnstwxz fr_eiuyóąę fsei ft_os
    fu_cjklmrtyz fy_cw fów fą_ fę_ gabcdegjmpstuwzćłńśż gbty gcrt gdabiz ge_dgijlorstś gfr ggaeiou ghai
    giabdgijklmoprstuyóąęń gja gkao gl_abeio gmaei gneuąę gobcgiklmnpsłńś gpdgs gr_eiyzóąę gs_ktz gtop guabcdjlnstzł
    gwaeio gylsy gzaeioy géo gódwłż gąbc gę_bs gł_beuyąę ha_bcdefgijklorstuwyzćłńś hceiząę hdr he_bdegijklmnorstuwxł
    hfl hi_abcegijklmnprtvwyząń hja hlaeio hmeiou hnabenopuyąę ho_bcijklnoprstuzćłńś hraiuyz hsit htaioyó
    hu_abcdjklmnrstuń hwaisy hy_abcdjlmt hódrw hą_ hę_ctć hł_aoy hś_w iabgkuwzńż ibabcdeilnorsuwyę ic_kmotuóąę
    id_afgimnrsuyóąźż ieaefiłź ifaefilouyó ig_adehioręł ihau iikr ij_cekmnouóąę ikcelrwząęł il_abcdeghklmstuxyząę
    imabcekmnosuyąś inbcghowyzóąęż ioabcdefghklopuzłś ip_aceiklnoprstuyóąę iq_ ir_aegilmorstuyzóąę
    is_cegijlmnoswóąęł it_cdfhiklmnprstuwzóąę iucejklmrstś iv_aei iw_bcklnpsuwóąę ix_os iyatu iz_bdegijkmnryząę iá_
    ióbdrstwzł iądćłś iębglswzłśźż iłbekuyąę iń_c iś_clmnć iźn iż_aeknosuy jabdgjmprstzćłńśźż jbaelo jcaeikouyzóąę
    jdaoruyząęłźż jebcfgjklnrtwzńśźż jfu jgaiouł jiabdmnr jk_aioruąę jlaei jm_aeinouyąęł jnaiuąę jo_behlmrst jpeioró
    jraouzó js_aimptuy jt_aekoruyó juabdgjklmnprstż jwaciosył jzn jéj jówz jądktćł jęcdlzćł jła jś_wć jże
    kabfghijkuwćłśź kblouvy kciyz kdeo ke_cfjklmnrstvyzń kg_ khamou kiabjknoprstńś kkaiouą kl_eoąę km_ae knaeouyąę
    koabcfghijkotz kpior kqu kr_iuwąę ks_abcehjklmouó kteikrę kuabcdfklnstwzćłń kweioy ky_ kzp kódjlrł kącdkpstś
    kł_eouyóą kśc kże labdfghiklopuvyzćłńż lbaeioruył lcaeiouyzó ld_aeiouyzą leabfilorsuvyćńśź lfaeiory lg_abeiorą
    lhai liabdefgijlmpqrvóąęłńśźż lk_abeluóąęł llabegiouw lm_aeiosuyó ln_grtuę lo_acdejmopsxyzńś lpeio ls_aijotuyz
    lt_aeioruyę luefghijkmnprstvwzłź lvio lwaeiyó lxc ly_amns lzahn lë_ lódw lą_cgst lę_cgkstż lśn lżbey
    mabdfhimouwxyzćńśż mb_ailruy mc_aehioyzóą mdloz me_bcdfgjklmswzń mfo mg_ał mhan mibdgijkmrtuzóąćłńś mkaiouóąę
    mladein mmaiu mn_aegoyóąę mo_abfhijklmopsvzłńśź mp_aefikstuyę mraouzó ms_aegktzó mtaeouyą muacdefglmrtxzłńś mw_a
    mycdjklmrstwzćł mócdgjrzż mą_dkż mę_ckstż młaoy mś_c mże naabfhioćńśż nbaeuy nc_ehklouyz nd_chiklmoruząęż
    neabcdilmnopstuvwyzńś nf_er ng_aeghijklorstuwyó nhaei nidfgilnptwxóś njaio nk_enrstwóąę nlain nma nnaąę
    noabdefgijklmnopuzłż np_e nr_y ns_aefgijklmpsuyzóę ntciklnsv nuabcdiklnoprstux nv_o nwaę nyainś nzaehjouy
    nó_gstż nüs nąctwł nębcdklł nżaoyą oabcdfklmnrtuwzń ob_bcdfgjkmuwóąęł oc_acjkortuyóął odfgijtóąęśźż oegkmtuz
    of_aefjnoruyę og_adelnuwąę ohaeinoy oi_acdkmnrstzćł oj_cdgkmnorsuóąęśż okbcehlnstóąęł ol_bcdfgklmpstvwąęś
    ombcfkmstą oncdgjlnvwóę oo_bcdgklprst op_klnstwyóąęł oqo orbfjklnprwąęł os_bcefhjlmnprswyéóąę ot_chltuóąęł
    ouacfgijkprstz ovei ow_bcklmróęł oxa oy_ad ozabcegjklrtóąęłś oć_bw oł_dgkntyóę oń_m oś_blmp oźbdn oż_ackrsuąę
    pa_aghjpuwzćłńśź pcabehiouyzóąę pdae pe_bdijklmnostu pfr pg_ phadein pi_acdgijkmnprtuwzáóąćłńśż pjo pkaituóąę
    pl_knouóą pm_y pn_aoąę poeghioućńż pp_aem priuyąę ps_aceijkotuyzó pt_aeinuyóę pu_acdegklprtxłśż pwa pycmswł pér
    pódjkrwż pą_c pę_cdkpt płceouó qat qu_aei raeghiopqruvyćłńśź rb_aceikosuyąę rc_aejkouyóąę rd_aehilnsuyóąęłźż
    re_behiorvyćńż rfaeinou rg_einowóę rhi ri_cehijklnopstuzóąę rjio rk_aeimnostuóąę rlaefinou rm_enosuyóąę rndkouąę
    roaehioqrućńśźż rp_aceilnotuy rr_aeinouy rs_abehijopuyó rt_acfhiklmnrwzóąę ruabhilortwzćłźż rva rw_ceinuyąę
    ryadfgiklnćłńśźż rzbcjklmrtwół rógjlszćś rą_bcdgkzśż rć_f rębdgkptćż rł_aeoy rń_ rścnć rżaenoyąę
    sa_abcfghijklprstuwćłńż sbaiuł sc_eiloruyó sdy se_abcdfgijlpsuzł sfaeioru sgacirs shaefilosuy
    sibcgklmnoprsuwxzóćńś sjaeioąę sk_elnwyóąę slaeinouy sm_aeiorsuyą snaceikouąę so_cdfgjklmnpqstłńż sp_luyęł sraeo
    ss_aeioyąę stcdfhimsvzół suabcdefgkloprstćłń svc swaeiyóąę sybcdfgjklprtćł szilmnpwóę sé_ sóbl są_dgs sę_dp
    sł_eyóą taadefghipsuzśż tbio tc_ehpu td_e teabdfhiopqstuwxzłńśż tfaeiou tga th_aeiouy ti_acegiklmnoprstuwząę
    tj_ié tk_enuwóąę tl_einoąę tm_aeiopuyóę tnaotąę toabcdfgijlntłńż tp_ilr tr_dinpóąę ts_aceirtuz ttaeior
    tubcdeghiklmnopstwyzćęłńśż tv_a tw_ceuyóąę txt tybdgirzłńś tzadnuw tójpż tądłż tęcdgstż tł_aeo ua_cdhmnrstzłńż
    ubadeiknorstuwyóę uc_aejkotuyąę ud_deikmuwyóęłźż ue_lnrstu uf_efiln ug_abegnruwóąę uhinoy uicdlnsz
    ujacdgkmnorsuęś uk_lmnstuąęł ul_cdegiklnopstuwąęż umbknprsuyóąę un_aceglnostyzóąę uoglwz up_cdeklmnrstuyóąęł
    ur_bcdfgiklmnprtwóąę us_acehjkmnopyół ut_abhijklntuyóąę uuejk uvio uw_eiosyz ux_iá uy_eu uz_abcdegijknouzóę uć_c
    uę_ uł_egkmtuyóąę uń_cs uś_ckmpwć uźkln uż_abenosą vadlnrt vcrtu veghlnry vicdens vo_klp wabfghikmpswzńś wbioruó
    wcaehiouyóąę wd_aeoryąęź wecdehklptwzłńźż wg_lr whi wibgkmruóńś wjae wk_ailoruóąęł wlaeio wmaiy wn_uą
    woabcghikmnopstuzńźż wpailouół wreiuzę ws_aciuył wtaeoryó wu_acdklmnostyz ww_sw wyaeiloąć wzabdimnrwy wócdlmrwzł
    wącs wę_dgstzźż włó wśclr xa_ xi_al xkb xon xplop xre xsp xt_aefr xx_x xál ya_bglmnru yb_aceklosyóąę yc_aekouy
    yd_eiklmnoruwyółź yeiklm yf_aeoyę yg_aefilruł yi_dkmnz yj_cdekmoróąę yk_ceknstuwóąę yl_acdelnosuwóąę
    ymcdefknopsyóś yn_degostuyóąę yobdtu yp_cklnorstuyóęł yr_dekuwyzó ys_acdefilmprsuwyó yt_chlmnrwóąęł yuafgn
    yw_cdekrsuyzóąęł yyz yz_adeijmouwyęł yąc yłbekouyę yń_cs yś_cimprć yź_nć yż_abcekosuwyó zaaefhozńśż
    zb_aeloruyóąę zcaehinyą zd_ijknoruyóąęł zeafhioućźż zfa zg_ainruwó zhaeo zibcdgklmprsuwóąęńś zjaeiouąę
    zkelrtuóąęł zlaeiou zm_aenruyóę zn_uóę zo_bcdfgiklmoptzłś zp_elruęł zraeuyzóę zseikptyął zt_ikoruwyóąę
    zuabefglnprstvwćłśż zw_eluzóąęł zyilńśźż zzaiy zér zódrswł ząbswćłś zę_bcgklstłż zł_abeuyóą zśm zża álk át_ éju
    éor équ ériu ób_aceiklmnoruyąę óc_aehoząę ódceklmnzź óg_ł ój_cdkrstzś ókin ól_aeiouó óm_ óp_ ór_acknsąę ósemtzł
    ót_aceknosuyół ówcemsu óz_egkł óć_cm ół_acdefiklmoprtuwyó óśb óż_acdekmouyóą üsh ąb_aceiką ąchilou
    ądceknoruyóęśźż ąg_ailuół ąk_aio ąp_ao ąsaeikntuyół ąt_aenoprwyóął ąws ąz_ekouył ąłbey ąś_nć ąź_ ąż_acekloyąę
    ćby ćció ćdez ćfi ćha ćmiy ćpau ćse ćuc ćwi ęb_aeinosyó ęc_aehoyąę ęd_aekoruyóąęź ęfg ęg_ailnoruóąęł
    ęk_aciknouóąęł ęli ęp_aceiosyó ęseiktzą ęt_lnuóął ęwz ęzceiył ęćds ęłaoy ęślnć ęźln ężaceknosuy łabgjklpwzćłź
    łbay łcaehioz łd_aoyzę łecgjknzćś łfi łgaio łins łk_ainouóąę łlo łmaiu łnaeyą łobcgikmprtń łpaikry łroz łsz
    łt_aeouyó łubcjknpst łwaioy łybknstńśż łzay łócdkstćż łą_bdkź łć_ łę_ckz łżeo ńcaeiouyó ńdo ńkaiuą ńmiy ńscz ńuc
    śar śb_oyą śc_ śii śka śl_cmuąę śm_aoy śnaeoyą śpi śr_uó śćcdmsu śń_ źars źbaiyę źceiyzó źdzź źe_ źgn źlei źmiy
    źnaeoyą źpu źst źwaio źć_ źń_ ża_bcgjklmnrstwćłń żb_aioyąę żcaeiz żdaeiyąż żebcgklmrstćńś żi_bhmnr żkaiouąę żle
    żmuy żnoą żo_rwł żreó żsa żu_jnprt żwai żydjlmnszćł żówł żą_ żę_c żło
  `,
]
