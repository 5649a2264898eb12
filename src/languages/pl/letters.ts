import type { LetterGroups } from '../shapes/letters.ts'

/** Source: counted in sentences of the news and in messages of free programs. */
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
    _a_cfgijmpwząłż _bghmóą _c_dlmnrół _dbnsóąźż _e_bcdfgimnpqrsuwx _f_ejlt _gchilmnptuwyzéę _hejru _ibcegjklortwzśż
    _jiouąę _k_ceghmnqóął _ldgnswóąęśż _m_bcghlrsąęł _n_bdgjlprsyzóüę _ojlnowłśż _p_chjknpstéę _q_au _rcdfiptwąę
    _sfghlmnrvóę _t_bhijklsvząę _u_befghiloułś _vaio _wbdghjklntuwóś _xikptx _y_aijlpu _zhjklsuyząęż _át _éq _ósw _ćhw
    _łegouyzó _śamnp _źl _żemnoruwół aadfklnptw ab_acknoruół ac_benrstuóąę adbdhilmptuwóąęłźż ae_lu af_aefgkorstuó
    ag_delmsuwóąę ah_ailmos ai_abcdefklmorstwzń ajabcfgiklopruóęś akbelmnpwóąż al_bcdfgklmptuwyzëąęż ambchlnprstuwóąę
    anbjlmnzóęż aocknrst ap_cklnpstuyóąęł aqu ar_bfhjlprwóąęłńż ascfhijlmpsóąę atcfghijlmtwóąęł au_bcdfgknrswz avei
    awkrsuzóąęł ax_r ay_abeo azegijkmnoéóąęł aąb aćmw ałbcmnpstuwóąćęż ańbu aś_lmnpwć aź_dlnń aż_aklouyąę
    babghkmnpstwzłńż bbay bcaehiyząć bdaeou be_dgijkmntłń bfi bgp bho bi_bcdjklmrsuyzóąćęłńż bjaąę bkaiouóąę bl_anuę
    bmaw bnaeioyą bo_adghijmnstuyzłńśż brenuzóąę bsacekotuyz bu_abcegjklmnorstwyłś bva bweioó bycdklmostwś bódgjlrswż
    bą_d bę_b błaekouyą cacjkmprstzć cbiu cda ceabcdfmtułń chlmstuóąęłś cicdgjklmptzóńś cju ck_adenopstuą cleinou cm_ae
    cn_aeiyóą co_dfkmpruvś cp_ crilouy csac ct_ciwx cu_acdjkmnrsz cwe cybdgklnprstwzś czcisó cór cąc cćd cę_ cłaeo
    dabdgikmpsuńż db_aeiloruyę dcaehiyóą ddaceopryż de_abcdghloptvwxzęł dfdio dgaelr dhai di_degijlnoprstuvwóńż djaeąę
    dkalruóąę dl_eiou dmaeoruyóął dnóąę doaefgijnorńśż dpalruył dr_nwyóąęż ds_eikuyzł dtaeorwy duabcdlmnprstwłń
    dwaciyzół dybcdgklmprtwzńśż dz_bclmntuwóę dóbrł dąłż dęł dł_aeyą dśpw dź_acgmpsw dż_aikouyą eacdgiklnprstłń
    eb_abeklnosuyóąę ecajotuwąę ed_cdgiklmprtuwąłźż eekt ef_alnoruyóę eg_delmnrzę ehaei ei_dmnpsć ejacdklmoruę
    ekeklnpwóąęłś el_bcdfghlmstuóąę embcdgklpstó enfghklsuvwyzóę eo_abcdfgklmprstzń ep_cehiklntuyół equ erbcfgjklróąćęśż
    esabclmsyóął etcfikmpstóąęł euacdefjlmnprstż ev_ae ew_cekrsuóął ex_pt ey_bi ezbcdfgjklmorstuzął eęf eł_adeko eńc
    eś_bmwćń eź_bdlć eż_acdeikosuę fa_bcjklmrstwzćłń fdo fedijklmnst ffaeist fgah fi_adeiorstząćęłń fjae fki flaeouą
    fn_eią fo_bdlmnstwz fr_eiuyóąę fsei ft_os fu_jklmrty fy_cw fów fę_ gabcdegjmpstuwzćłńśż gbty gcrt gdabiz
    ge_dgijlorstś ggaeiou ghai giabdgijklmoprstuyóąęń gja gkao gl_aeio gmaei gneąę gobcgiklmnpsłńś gpdgs gr_eiyzóąę
    gs_ktz gtop guabcdjlnstzł gwaei gylsy gzaeiy géo gówł gę_s gł_beuyąę ha_bcdfgijklrstuwyzćłńś hceiząę hdr
    he_bdgijklmnorstux hfl hi_abcegijklmnprtvwyząń hja hlaei hmeiu hnabeopuyąę ho_bcklnorstuzćłńś hrauyz hsit htioyó
    hu_abcdjklmnrtuń hwaiy hy_abcjlm hódrw hą_ hę_ctć hł_ao hś_w iabgkuwzńż ibabcdeilnorsuwyę ic_kmotuóąę
    id_afginrsuyóąż ieaeiłź ifaeilouyó ig_adeioręł ihau iikr ij_ceknouóą ikcelrwząę il_abcdeghkmstuxyząę imabcemnosuyąś
    inbcghowyzóąęż ioabcdefghklopułś ip_aceikloprstu iq_ ir_aeglmorstuyzó is_cegijlmnoswóął it_cdfhilmnprsuwzóą
    iuejklmrstś iv_e iw_bcklnpsuwóąę ix_s iyatu iz_beijkmnryąę iá_ iódrstwł iądćś iębgswzśźż iłbekuyąę iń_ iś_clmnć
    iż_aeknosuy jabdgjmprstzćłńśź jbal jcaeikuzó jdouyząęłźż jecgjknrtwzńśźż jfu jgaiouł jiabdnr jk_aiorąę jlaei
    jm_aeinouył jnaiuąę jo_blmr jpeioró jraouzó js_aimptuy jt_aeouyó juabdgjkmprstż jwacioył jzn jéj jów jądtćł jęcdlzćł
    jś_wć kabghijkuwćłśź kblouvy kciyz kdeo ke_cfjklmnrstyzń kg_ khamou kiabjknoprstńś kkiou kl_eoę km_ae knaeoąę
    koabcfghijkotz kpor kqu kr_iuwąę ks_abcehjlmouó kteikrę kuabcdklnstwł kweio ky_ kzp kódjlrł kądkptś kł_eoyó kśc kże
    labdghiklopuvyzćłńż lbaeioruł lcaeuzó ld_aeioyą leabfiorsuvćńśź lfaeo lg_abeiorą lhai liabdefgijlmpqrółńśż
    lk_abluąęł llabegiouw lm_aeiosuyó ln_grt lo_acdejmpszńś lpeio ls_ijotuz lt_aeioruyę luefghijkmprstvwzłź lvo lwaeiyó
    lxc ly_a lzahn lë_ lódw lą_cs lę_gksż lśn lże mabdfhimouwxyzćń mb_ailruy mc_ehoz mdoz me_bcdfgjklmszń mfo mg_ał mhan
    mibdgijkmrtuzóąćłńś mkaiouóąę mladein mmau mn_aegoyóąę mo_abfhijklmpsvzłńśź mp_aefiktuy mraouzó ms_egktz mtaeouyą
    muacdlmrtxzłńś mw_a mycdklmrstwzł mócgjrz mą_dkż mę_csż młao mś_ naabfhioćńśż nbaeuy nc_ehklouyz nd_hilmoruząęż
    neabcdlmnopstuwyzńś nf_er ng_aegijklorstuyó nhaei nidfgilnptwxóś njaio nk_enrtwóąę nlain nma nnaą
    noabdefgijklmnopuzłż np_e nr_ ns_aefgijklmpsuyzóę ntciklnsv nuabcdiklnoprstux nv_o nwaę nyain nzaehjouy nó_gstż nüs
    nąctwł nębcdklł nżayą oabcdfklmnrtuwzń ob_bcdfjkmuwóąęł oc_acjkoruyóął odfgijtóąęśźż oekmtuz of_aefjnoruyę
    og_adelnuwąę ohaeinoy oi_acdkmnrstzćł ojcgkmnorsuóąęś okbcehlnstóąęł ol_bcfgklmpstvwąę ombfkmstą oncdgjlnvwóę
    oo_cdklrst op_klnstwyóęł oqo orbfjklnprwąę os_bcefjlmnprswyéóą ot_hltuóąę ouafijkprstz ovei ow_bcklmróęł oy_
    ozabcegjklrtół oć_b ołdgkntyóę oń_m oś_blm oźbdn ożaksą pa_aghpwzćłńśź pcabehiouyzóą pdae pe_bdijklmnostu pfr pg_
    phdin pi_acdgijknprtuwzáóąćłńś pjo pkaituąę pl_knou pm_ pn_aoąę poeghiuńż pp_aem priuyąę ps_acektuyzó pt_aenuyóę
    pu_aceklprtxłśż pwa pycmswł pér pódjkrw pą_ pę_cdkt płceouó qat qu_aei raeghiopqruvyćłńśź rbaeikosuyą rc_aejkouyóąę
    rd_aehinsuyółźż re_behiorvńż rfaeinou rg_einowó rhi ri_ehijknopstuóąę rjio rk_aeimostuąę rlaefinou rm_enosuyóąę
    rndoą roaehioqrućńśźż rp_aceilnotuy rr_aeinou rs_abehijopuyó rt_acfiklmnrwzóąę ruabilortwzźż rw_ceinuyąę
    rydfgiklnćłńśż rzbcjmrwół rógjlszćś rą_bcdgkzśż rć_f rębdgkptż rł_aeoy rń_ rścn rżeoyą sa_abcfghijklprstuwćłńż sbauł
    sceiloruy se_abcdfgijlpsuzł sfaeio sgacirs shaefilosu sibcgklmnoprswxzóćńś sjaeioąę sk_elwyóąę slaino sm_aeiosuyą
    snaceouąę so_cfgjklmnpqstłńż sp_luyęł srae ss_aeioy stcdfhisvzó suabcdefgkloprstćłń svc swaeiyóą sybcdfgjklprtćł
    szilmnpwóę sé_ sóbl są_dgs sę_dp sł_eyóą taadfghipsuzśż tbio tc_ehpu td_e teabdfhopstwxzńśż tfaeiou tga th_aeiou
    ti_acegiklmnoprstuwę tj_ié tk_enuwóąę tl_eioąę tm_aeiopuyó tnaotą toabcdfgijlntłńż tp_ilr tr_dinpóąę ts_aceirtuz
    ttaeior tubcdeghklmnopstwyzćęłńż tv_a tw_euyóąę txt tybdgirzłńś tzadnuw tóp tądłż tęcgż tł_aeo ua_cdhmnrstzłńż
    ubadeiknorsuwyó uc_aejkotuy ud_eimuyóźż ue_lnrstu uf_filn ug_abegnruwóąę uhioy uicdlnsz ujagmnrsuę uk_lnstuąęł
    ul_cdegikopstuwąę umbknprsuyóąę un_aceglnostyzóąę uoglwz up_cdeklrstuyąęł ur_bcdgiklmnrtwóąę us_acejkopyół
    ut_abhijklntuyóąę uuejk uvio uw_eiosyz ux_iá uy_eu uz_abcdegijknou uć_c uę_ uł_egkmuyóąę uń_cs uś_cmpwć uźln
    uż_abeosą valrt vcrtu veghry vides vo_klp wabfghikmpswzńś wbioru wcaehiouyóąę wd_aoryęź wedeklptwzłńźż wg_lr whi
    wibgkruóńś wjae wk_ailoruóąęł wlaeio wma wn_uą woabcghikmnpstuzź wpaiouół wreiuzę ws_aciuył wtaeoryó wu_acdklmnostyz
    ww_sw wyaeiloą wzabdimnrwy wócdlmrwzł wąs wę_dgtzźż włó wśclr xial xkb xplop xre xsp xt_afr xx_x xál ya_bglmru
    yb_aceklosyóąę yc_aekoy yd_eilmnoruwył yeiklm yf_aeoyę yg_aeilruł yi_dknz yj_dekmąę yk_eknstuwóąę yl_acdelnosuwóąę
    ymcdefnopsyóś yn_egostuyóąę yobdtu yp_clnorstuyół yr_dekuwyzó ys_ceilmprsuwyó yt_hmnrwóąęł yuafg yw_cdekrsuyzóąęł
    yyz yz_aejmouwy yąc yłbekouyę yńcs yś_cmprć yźn yż_bcekosuw zaaefhozńśż zb_aeloruyóąę zcaehiny zd_ijknoruyóąęł
    zeafhiućźż zfa zg_ainruw zhaeo zibcdgklmprsuwąęńś zjaeiouąę zkltuóąęł zlaeiou zm_aenuyóę zn_uóę zo_bcdfgiklmoptzłś
    zp_elruęł zraeuyzó zseikptyął zt_ioruwyóąę zuabefglnprstvwćłż zw_eluzóąęł zyilńśźż zza zér zódrswł ząbswćł
    zę_bckstłż zł_aeyóą zża álk át_ éju éor équ ériu ób_aeiklouyąę óc_ehozą ódceklmnzź óg_ł ój_cdkstzś óki ól_aeiouó óm_
    óp_ ór_acknsąę ósemtzł ót_aceknosuyół ówcesu óz_egk óć_m ół_acdefikmoprtwyó óśb óż_ekoyó üsh ąb_acką ącilou
    ądceknoruyóź ąg_ailuół ąk_ao ąp_ao ąsaiktu ąt_aenopryóął ąws ązekouył ąłey ąś_ć ąź_ ąż_acekloyąę ćby ćcó ćdez ćfi
    ćha ćmiy ćse ćuc ćwi ęb_einosyó ęc_aehoy ęd_aekoruyóąęź ęfg ęg_ailnoruąęł ęk_aiknouóąę ęli ęp_aceiosyó ęseiktzą
    ęt_lnuął ęwz ęzceiył ęćds ęłaoy ęślnć ęźln ężaceknosy łabgjklpwzćł łby łcaehioz łdaoyzę łecgjknzćś łfi łgai łins
    łkaiouóąę łmaiu łnaeyą łobcgkmprtń łpairy łroz łsz łt_aeouy łucjkps łwioy łybnstśż łzay łócdkstż łą_dkź łć_ łę_kz
    łżeo ńcaeouyó ńmi ńscz ńuc śar śb_oyą śc_ śl_uąę śm_oy śnaeoyą śpi śr_ó śćdsu śń_ źars źbaiyę źczó źdz źgn źlei źmi
    źneoy źpu źst źwi źć_ źń_ ża_bcgjklmnrwćłń żb_oyę żcez żdaeiyąż żebcgklmrstćńś żi_bhmr żkaiouąę żmu żnoą żo_rwł żró
    żsa żu_nprt żwai żydjlmnszćł żówł żą_ żę_c żło
  `,
]
