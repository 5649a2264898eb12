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
    _adknstu _baelou _caehiouy _deiuwyłź _ekt _failoru _gadeorół _haio _idgms _kiruw _laeo _mnuy _neu _ocgmrstz _peół
    _rauyzó _sacfouwł _tuwł _uacjkmnprz _wcopząęł _zbdgirwł _łaą _śclr _źr _żaą abeils acaiky ad_aceknopryz afi againorł
    ain aj_emnstw akacrsuł alas am_aekoy an_dgksuą apaor aradegiknosuyz asaeknouyzł at_eknruy auft aw_acdno az_anuy
    ałceky ań_cs aśc ażdn ba_jlrz beclr biblnot bleio boclw bro bskł budf był będ błę calnł cegjlnprs chaeinrw
    cinosuwąćęś cjeoąę cki cno cofnw cud cycfjm cz_bktuwąę ców cą_ da_cjlrtwć ddz defmnr dia dkio dmio dnaeoy
    dobcdklmpstzł dpio dreouzę dstz du_jł dworu dyfjns dzaekoyą dąc dłuą dź_ dże eak ebi ec_ehijknyz edaeoyz efei egaiuó
    ejensą ekaciloru elaikno emainou enacdeno epaeorst er_deimnoptuy es_eijknopuyz et_aelnoruwy ewainoy ezaeinpw eć_
    ełną eńs eścn eżną fan fer ficgln flai frao fun ga_lnrs gdy gen gi_cenw gląę gnaio godrtw grou gu_mr gór głaoóę hamn
    hni hodmw hro iacdjlmrstć icaehijky ideołż iebgopuwzńś ignu ii_ ij_as ikinost ilinot im_ip in_adefkstu io_mrt iskuyz
    itaeoy iwei izaou ią_cgtz ięktć ił_o ińs jaclmnw jem jneoy jonw jskz ję_z kacdlmnrszńż kce kicmw klaio kni kodlprsńś
    kraeoyó ksoptyz kt_oy kujmnr kwa ką_ kę_ kła lacgjnrstw lecdgjknptwzż liajnostwzć lnaoą lobrtw lsk ltr lu_m ląd lęd
    magjklnprsł mbo mert micjlnos mkn mni mocdgnrw mplor msk mujlns my_ś mów nadgjmnprstwł ncj ndaeyz ner nfilo
    ni_jmosząćż nkcot nneioy nocnrst nst nt_aoruy nujm nwe nyw nąć nęt obacelnory ocehn odbdeklmnorstuwył ofi ogioó ojae
    ok_iru olainou om_aenopuy on_fksuwą opaceikoru or_cdegiostuyó osaikouzł otaeknrwy owostuą ozdimnopsy ołaouą ońcs
    ośnr ożlo pacdlmnr pcj pecrwł piloę plae pneiy pobcjkmnprsłś preó pto pubjns pyt półź pły radfjlstż rchiz rdoz
    reacdfgjkmnptzś rgu ria rmi rnaey ro_bcdfjklmnpst rpr rsjkz rteuy ru_cgjkmnps rwaeos rybcfjmpstw rz_anouąę róbcdtż
    ręc sadmnć scah sekmnrt sfo siaą sja skioruł sobr spaeioró stknouwyą sujmnw swo sy_gmnswł sz_ckotuą sów słao
    tabcjkmrtćń te_cgjln tka tla tnaey tokmnps traeuwy tuajr twai tyfjknpstw tą_p tę_ tłu uakl ubl uchi udnoz ufao uj_
    ukaior ulao umaio undk upeo uraeosuyz usuz uteorw uwaz ułao wacdjltłńż wcz wdz wemnw wi_jstząć wnaeoyę wo_djlwłś
    wpir wraoó wskpt wtó wujk wybdgjnprwzłśż wzgo wój wą_t właoą ybiru ycjk ydaz yfr ygano yjnsś ykailorł yli ymbiu
    ynacino ypaeit yraoó yskouzł ytkmouy ywino ył_aą yślw zabdgijklmrtuzćł zbi zcz zdaez zebcdjmptwłńś zgloł zi_anć
    zkaio zno zorw zpaio zro zsz ztae zu_cjk zwaor zydfgjknprwł zą_cdt zędś zło ócio ód_ł ójn óln órenz ówkn ółn óźn óżn
    ąc_aą ądakz ągan ąpi ątk ąza ąć_ ęcz ędną ęks ępnu ętaeory ęzy ęć_ ęśc łamnstńś łe_ łko łnio łodnsśż łu_dmż łyctw
    łębd ńcuz ńsk ślaeno śmi śni śreo źni źró żad żejn żli żni żon ższ życ żącd
  `,
  `
    _a_cfgijmpwząłż _bghóąę _c_dlmrół _dbnsóż _e_bcdfgimnpqrsuwx _f_ejt _gchilmnptuwyzéę _hejru _ibcejklortwzśż _jiouąę
    _k_cehnqsął _ldgnswóą _m_bchlrsóąęł _n_bdgjlprsyzóüę _ofjlnowłśż _p_chjkpstyéę _q_au _rcdfipwąę _sghlmnrvóę
    _t_bhijlsvząę _u_befgiloułś _vai _wbdgjknrtuwóś _xikptx _y_aijlpu _zhjklsuyąę _át _éq _ósw _ćhw _łeouyzó _śamnpw _źl
    _żemnoruyół aadfklntw ab_ackoruół ac_benorstuóę adbdhimtuwóąęłźż ae_lu af_aegkorstuó ag_delmsuwóąę ah_ailmos
    ai_abcdeflmrstń ajabcdfgiklopuóęś akbelmnpwóąż al_bcdfgklmptuwyzëąż ambchlnprstuwóąę anbcjlmntzóęż aockrst
    ap_ceklpstuyóąęł aqu ar_bfhjlmprwóąęłż aschilmpsóąę atcfghijlmtwóąęł au_bcdgknrswz avei awekrsuyóąęł ax_r ay_ao
    azdegijkmoéóąęł aąb aćw ałbmnpstuóąćęż ańbu aś_lmn aź_dn aż_aekloyą babcdghkmnpstwłń bba bcehiząć bdao be_dgijkmntłń
    bgp bho bi_acdjkrsuyzóćęłń bjaą bkaiouóę bl_anę bnaeioy bo_dghijkmnrstzłśż breuyzóąę bseotuz bu_abcegjklmnorstwyłś
    bva bweió bycdlmostw bógjlrsw bą_d bę_ błaekouyą cacjmprstzć cbiu cda ceabcdfmtułń chclmstuyóęłś cicdgjklmtzłń cju
    ck_adepst cleinou cmae cn_aeiyą co_dmprvś cp_ crilouy csac ct_ciwx cu_acjknrsz cwe cybdgklprstwz czcisół cór cćd cę_
    cłaeo dabdgkmpsuńż db_eilruyę dcehiyó ddaceoprż de_abcdghjlopstvwxzęł dfdio dgael dhai di_degjlnorstuvwóńż djaeąę
    dkalruóąę dl_eiou dmaeruyóą dną doaefgijnorńśż dpalruy dr_ayó dseiuył dtaeorwy duabcklmnprswńż dwaciyzół
    dybcdgkmprtwńśż dz_blntuwóę dóbrwł dą_ż dę_ dł_ay dśw dźacgpsw dż_aikouy eacdgilnprstń ebabelnorsuyę ecaotuw
    ed_cdgiklmrstuwąłźż eekt ef_aoryę eg_delmnrzł ehaei ei_dmnpsć ejacdkmor ekeknpwóąęłś el_bcfghlmstuóąę embcdgklpstyó
    enghklsuvwyzóę eo_abcdfgklmprstzń epchiklnuół equ erbcfgklróąćęśż esabclsół etcfikmpstóąęł euacdefjlmnprstż ev_ae
    ew_cekrsuóął ex_pt ey_bi ezbcdgjmorstuyzł eęf eł_adko eńc eś_mćń eź_bdć eż_acdekosuyę fa_bcjklmrstzćłń fdo
    fedijkmnst ffaest fgah fi_adeorząćłń fjae flo fn_eią fo_dmntw fr_eiuyóąę fsei ft_s fu_jklrty fy_cw fów fę_
    gabcdegjmptuwzćłńś gbty gcrt gdabiz ge_dgijlorst ggaeiou ghai giabdgijklmoprstyąęń gja gkao gl_aeio gmaei gną
    gobcgklnpsńś gpdgs gr_eiyzóę gs_ktz gtop guabcdjlnstł gwaei gylsy gzaei géo gólwł gą_ gę_s gł_beuy
    ha_cdgijklrstuwyzłńś hceizą hdr he_bdgijklmnorstux hfl hi_abcegijlmnprstvwyąń hja hlaei hmei hnabopuą
    ho_bcklnorstućłńś hrauyz hsit htio hu_abcjmnrtuń hwaiy hy_abjlm hódw hę_ct hło hś_w iabgkuzńż ibabceilnorsuw
    ic_motuóąę id_afginsuyzó ieaeićłź ifaeilouyó ig_adeioręł ihau iikr ijcknouó ikcerząę il_abcdehkmsuxyzę imabcenosuyś
    inbcgowyząęż ioabcdefghklopsuś ip_aceilopstu iq_ ir_aeglmorstuyz is_cegijlmnoswół it_cdfhilmnpruwzóą iuejklmrsś iv_e
    iw_cklnopsuwyóąę ix_s iyatu iz_beijmnryąę iá_ iódrsw iądćż iębdgswzśźż iłaky iń_ iś_clmnć iż_aenosu jabdgjprstzćńśź
    jbal jcaeikz jdouyzłźż jecgjknrtwzńśźż jfu jgaiou jiabdnr jkaiorąę jlae jmainouł jnaiuą jo_blmr jpeiró jrauz
    js_acimtuy jt_aeouyó ju_abdgjkprstż jwacioy jzn jéj jów jądtćł jęctćł jś_wć kabghijkpuwćłśź kblouvy kciyz kdeo
    ke_cfjklmnrstyń khamou kiabjklnoprstńś kkiou kl_eę kmae knaeoąę koabcfghijkotzł kpor kqu kr_iuwząę ks_abcehilmuó
    ktaekr kuabcklpstwł kweio kzp kójrł kądkptś kłeoyó kśc kże labdhiklmopuvyzćłńż lbaeiou lcaezó ld_aeyą leabfiorsuvńśź
    lfae lgabeior lhai libdefgimpqrńśż lk_abiluą llabegiuw lm_aeiuyó ln_grt lo_acdejmpszńś lpei ls_iouz lt_aeiuyę
    ludefghijkprstwzź lwaiyó lxc ly_a lzahn lë_ lódw lą_cs lę_gsż lże madfhimouwxyzćń mbailruy mc_ehz mdoz
    me_bcdfgjklmszń mfo mga mhan mibdgkmrtuząćłńś mkaiouóąę mladein mma mn_aegoyóąę mo_abfhjklmpstvzłńś mp_aefitu mraoó
    ms_egtz mtaeouyą muacdmrtxzłńś mwa mycklmrstwzł mócgjrz mą_kż mę_csż mło mś_ naabfhioućńś nbaeuy nc_ehiklouyz
    nd_hilmoruąęż neabcdklmnpstuwyzń nf_er ng_aegijklorstuyó nhae nidfginptwxół njaio nk_aeiruóąę nlain nma nnaą
    noabdefgijklmopuzłż np_e nr_ ns_aefiklmopsuyzóę ntiklnsvó nuabciklnoprstux nv_o nwaę nyain nzaehuy nó_gswż nüs nąctł
    nę_cdkł nży oabcdflmnrtwzń ob_djkuwóą oc_acijkyóą odfgijóąęśźż oekmtuz of_aefjnoruy og_adelnuwąęł ohaeinoy
    oi_acdkmnrstć ojcgkmnorsuóąę okbcehlnstóąęł ol_cgklmstwąę ombkmstóą oncdgjlnvóę oo_cklrst op_lnstwyół oqo
    orbfjklnrwąę os_befjlmnprwyóą ot_hltuóąę ouafijpstz ovei ow_cklróęł ozabcegklrtuł oć_b ołdegknyó oń_ oś_blmw oźn
    ożaksyą pa_aghptwzćłńź pcabehiuyzą pdae pe_bdijklmnostu pfr pg_ phdin pi_acdgijknprtuwzáąćłń pjo pkaituąę pl_kou
    pnaoą poeghiuńż pp_ae priuyąę psacektuyzó pt_aenuyó pu_acklprtxłś pwa py_cmł pér pójklrw pą_ pę_dt płaceouó qat
    qu_aei rabeghipqruvyćłńśź rbaeikos rc_aejkouyó rd_aehisuyóźż re_beilorvwńż rfaein rg_aeinow rhi ri_ehijknopstuóąę
    rjio rk_aeimotuąę rlaefinou rm_enosuyóąę rndioą roahioqrućńśźż rp_acilnotu rr_aeinou rs_abehioty rt_afiklmnwzóąę
    ruabdilortwzźż rw_ciuyą rydgiklnzćłńśż rzcjrwó rógjlszć rą_bcdgkzśż rć_f rę_bdgkt rł_ rśc rżeo
    sa_abcfghijklprstuwłńż sbauł sceiloruy se_abcdgijlpsuzł sfei sgacis shaefilsu si_bgklmnoprswxzóćłń sjeioąę sk_elwóąę
    slaino smaeiosuyą snaceouyą so_cfgjklmnpqstń sp_luyęł srae ss_aey stdfhisvzó suabcdfgklprstćłń svc swaió
    sybcdfjklprtć szilmnpwóęł sóbl są_dgs sę_d sł_eyóą taadghipsuśż tbio tc_ehpu td_e teabdfhopstwxńśż tfaiou tga
    th_aeiou ti_acgikmnoprstwę tj_ié tk_enuóąę tl_eioąę tm_aeiopuyó tnotą toabcdfgijltłńż tp_ilr tr_dinpóą ts_aceirtuz
    ttaeior tubcdghklmnstwyzęłńż tv_a tw_eyóę txt tybdgirzłń tzadnu tóp tądł tęgż tłao ua_cdhmnrstzń ubaeiknorsuwyó
    ucaejkouy ud_eimuyźż ue_lnru uf_fin ug_abegnoruwąę uhiy uicdlnz ujagmnsuę uk_clnstuęł ulcdegikpstuą umbknpsuyóąę
    un_aceglnostzóąę uogw up_acdilrstuyąęł ur_bcdgiklmnrtóąę us_aceijkopył ut_abhijklntuyóąę uuejk uvo uw_eiosy ux_iá
    uy_eu uzbegiknouy uć_ uę_ uł_egkmuyóąę uń_cs uś_cmpć uźln uż_abeosą valrt vcrtu veghry vides vokp wabfghikmpswz wbru
    wcaehiuyóą wdaoyęź wedeklpstzńźż wg_lr wicglrółńś wje wk_ailoruóęł wleo wn_uą woabcghikmnpstuzź wpół wreiuz wsaciuy
    wtaeoy wu_acdlmnstyz ww_sw wyelotą wzabdimnr wócdlmrwz wąs wę_dgtzź wścr xial xkb xplp xre xsp xt_afr xx_x xál
    ya_bglmu yb_aceklosyó yc_eoy yd_eimnoruwył yeiklm yf_e yg_eilrł yidkn yj_adekmąę yk_eknstuóąę yl_acdelosuwóą
    ymcdefnpsyś yn_egkstuyóąę yodtu yp_cloruyół yr_deuyz ys_ceilpwy yt_hnrwóąęł yuafg yw_cderuyzóąę yyz yz_aejnowy yąc
    yłbekouy yńcs yś_cprć yż_bekosu zaaehońśż zb_aeloruyóąę zcehin zd_jknoruył zeafhilćźż zgainruw zhaeo
    zibcdglmprsuwąęłńś zjaeiąę zkltuóąęł zlaeio zm_anouyó zn_óąę zo_bcdfgklmopzłś zp_lr zraeuyzó zsekptyą ztioruwyóąę
    zuabeglmnprstvwćłż zw_eluzóąęł zybilzńśż zza zér zódrswł ząbswćł zę_bcstż zł_aeyóą álk át_ éju éor équ ériu
    ób_aeikouyąę óc_ehz ódceklmzź óg_ł ój_cksz óki ól_aeou óm_ óp_ ór_acksyąę ósemtł ót_aceknosuyó ówceiu óz_g óć_
    ół_acdfikoprtwyó óż_o üsh ąb_c ąclo ąd_ceoruyź ąg_iluół ąk_ao ąp_ ąsik ąt_aenpryóął ąws ązekouy ął_y ąś_ ąź_
    ąż_aekyąę ćby ćdez ćfi ćha ćse ćuc ćwi ęb_inoyó ęc_aey ęd_aekouyóź ęfg ęg_ailnorął ęk_aiknouó ęp_aceiosyó ęsiktz
    ęt_lnuął ęwz ęzceił ęćds ęłaoy ęślć ęźln ężacekny łabcgjkpwćł łby łcaehioz łdaz łecgjkmzćś łfi łga łin łkaiuóąę łmu
    łnaeyą łobcgkmprtń łpar łroz łsz łtaeouy łucjps łwy łybmns łzay łócdstż łą_dkź łć_ łę_kz łżeo ńcaeoyó ństz ńuc śar
    śby śc_ śl_iuą śmoy śnaeoyą śpi śr_ó śćdsu śń_ źars źcz źdz źgn źlei źneoy źpu źst źwi źć_ ża_bjlmnrwćłń żby żcez
    żdaeiyąż żebcgklmrstń żi_bhr żkaioąę żmu żneoyą żo_rwł żró żsa żu_npr ży_djlmnszćł żół żą_ żę_c żło
  `,
]
