import type { LetterGroups } from '../shapes/letters.ts'

/** Source: counted in sentences of the news, in messages of free programs and in lists of words of film subtitles. */
export const ro: LetterGroups = [
  `
    _de te_ de_ re_ are
  `,
  `
    ent _nu ul_ _în ea_ ntr _se tă_ _pe est rea ate le_ ste nu_ _fi tru ui_ _co ru_ _s_ at_ pen _in _es se_ în_ _a_
    rul lui ulu _un fiș ier _po ele ie_ _ac _di la_ ere _pr _ca _la men _cu
  `,
  `
    _re iun iși șie să_ car un_ or_ con ați că_ _ar _ne nte ile _da tat oar tre oat ată int ter num tul _să ect ii_
    tor ire liz ist _fo ica poa ces nt_ _al une iza ră_ _su țiu sta val ei_ cu_ ar_ ili _ma ini _o_ lor ume ali _ex
    al_ it_ _va _st _tr eru ace _și ne_ ta_ _li che nea fic ză_ str lic til cți bil rec și_ act ază ori _sa au_ uti
    tra com alo pre pro st_ ri_ ici _ut _pa ifi din eaz tiv ara acă ver er_ loc ra_ dac ut_ ast in_ tar zat ce_ imp
    _si sau des _im _me ato oru ca_ ște lă_ rar bui _af _pu _sp uri cit per _ti ia_ ări lul reb pli ebu _mo țin rat
    pri oca ine mul fer cat eri rma nec eas ime stă for ți_ orm ril înc ero chi uni res utu mat tur mpl _ap _ce pta
    ecu cte por ext ina înt ită ție put het _op _te ale _do eme esa
  `,
  `
    sar _ve me_ ept ont _sc loa ece par dat omp sec imb _er fie _ta pe_ tel abi era ții ost ară siu min ive cti _câ
    rel nta ite erm lin tri șir fi_ lid fos mod ins rie rim rii rmi edi dir nd_ ona ecț _ci iti cre ai_ tea _ni elo
    tut ers tic _ba afi ion reg eta inc lem tip ete sup _no mai imi cur _ad caț cal cce ind _lu esc ând ală ilo ort
    roa nți acc măr ică tab _el il_ unc sit eci ita tem ide cea ibi iu_ nă_ unt cri gin elu ima nal pul _fu ice dar
    oni _au ult cun tal sun lat nii _an scu scr iva sim sch tim mit spa odu cut and ția arg pot cul nde uie _mu iți
    ura _ob spe mel iil uto cep mbo erv et_ mar ant onț cta tex _cr olo etu ach rti rup ati ctu nda paț căr eșt ten
    ran ert dă_ rta one bol nat pac but pec nst mpo der nsi _că cto exi dep ple ișa nic va_ eși ătu sel ens cor rca
    _lo rgu nul dre ner bar leg vă_ pți esi cif rac lar lis ni_ toa nev _fe cop inf ct_ iul nit _mi rit niț egi _ch
    ula eti agi ntu nar ură rsi dis _vi _bu opț tif nfo dul așt _ie cân iei _at eva lec ute umă olu _bi id_ uta _fa
    cel xis us_ ual osi gum șat ieș ot_ var na_ atr
  `,
  `
    _abijmsvș _bl _cl _dru _ecdfgmnptvș _fră _gaeloră _hei _iacdgls _jou _leă _mâă _na _ocfmr _pilâă _raiouâă _sflo _tou
    _ulmr _vor _wi _zeio _îm _şt _șat _ți abelrsu acaiouț adaeimruă afe ager ain aj_aeu alacftuv am_abeipu
    an_aceijosuzășț apaeilotuă arbcdhiostuț as_aceiouă atau augstz aveio axi azade aţi așai bantz belr biben blaeio bor
    breiu bst bucln bă_r bți cabdjnpu cedinr cge ci_aeilmnopu claeiu coadl cpu crao ctă cuimpsvț cve câmt căstu da_n
    deabcflmntvxzț dge diacefmtț dmi docinrsu dubcprs dău eacglnprtuș ebl ecahlorv edeu efeiou egaemoruă eiamn eja el_ai
    emabinopuă en_acdeiuzț epaeloruă ercfgnpă es_efopu etoră eutș eveio exacep ez_aeiouă eîn eţi eșe eței facnț fecl
    figlnrxş fla focln fra funrz făș ga_lrtz ge_nrstț ghei gimsu glio gme gno golr graeiu gulr gă_st har heaim hiadmstv
    iablnrtz ibelu ic_hotu idagiă iecnst ifer igainu iit ilatuă im_uă ingkouvăț ioart ipailstuă ir_aiu is_ceipă itlmou
    iv_iă ixa izeiouă işi iţi ițe jat jel juls labnsț lcu leailnrstz li_abefimoprt lobgnps lt_aeiră lu_acdmnrs lva lărtț
    lți ma_gjlnpsuxșț mbailră meadimrst mi_cilrsz mnaeă monrt mpairu munrt mân mă_t nacmț ncaehilortuăț ndiouă
    nedgilmnpstuxzș nfi ngeil niabelmoprsuvz nja nloă nno noinrstu nre ns_aefuă ntioâă nuaint nveo nzi nărt nșa nțaeă
    oalns obailț oc_eituă odaei ofi ogru oi_e ol_aeiv omabeiou on_dfosuvă opaeiortţ oradenăț os_ace otaeioru oulă ozi
    oșt paglnst pelt piaeilnr plau polnsz pra pse pt_eiouă punrsț pân părstș pţi rabdfglmpsț rbo rciuă rdau
    redfimnprtuvzîșț rgei rhi riabcdfgnoprsuvz rmeă rnaei robcdfglnprst rpr rs_aeoă rt_euă rucint rvaei rzi rân rămrstț
    rțai sa_jlmt sc_aoă seagimnprst sfeă sibeginosv sla soaclnr spioru stiou subflmrs săgpr tacijnsșț tecgipstzț
    tibenorstț tlu tocgnt troă tuadin tâlnr tămrț ua_rtț ubclst ucelrtț udai ufi uga uiart uleoă um_abipu unadgosuă
    upaelortu ur_cemnst usceptuă ută uzai uă_ uși uți vat ve_acln vicdeinrtz vocr vre văr wid xat xcl xec ximu xpilor
    xt_eiru xul za_bcrsț ze_acnr zi_belstț zoln zual zăr âln âmp ângă ârz ât_ împ înadglnrsv ăcu ăge ămâ ăpt ăraceuăț
    ăsaiptu ătaoă ăugt ășiu ăți şie şte ţi_nu șa_b șint ști șur ța_r țe_il țilmor ță_
  `,
  `
    _aegxzăşţț _befghoprâă _ccdgmptî _d_lnpstvyâăș _e_abhiuzş _flstâ _gdhipstuâî _haoruâîă _i_bioprtuvz _jaegi
    _k_aehilmouwâ _lswyzâș _m_cdhlnstî _n_crsyă _oadgilnstuvxț _pmstî _qu _rcî _shmnwyâî _t_hlwâîă _u_cdiszşș
    _vdnuâă _wacehor _xakt _y_aeu _zabdglmuvâă _î_ilsșț _ă_lsă _şai _ţa _șcemouș _țaenoâă aa_ ab_adnotășț ac_krvâţș
    ad_djnovâ ae_lrszș af_alortuă ag_ahlmnosuă ah_aeimtă aiabcdefilmoprstuvwz ajdimoă akaeiu albdglmnpszâșț
    amdfnostvâă anfgknpvxyâţ aoaclnrst ap_cprsâ aqu arflmnprvyzţș asfhmnpszâ atfhjlmtâî auacdflmnrxț av_aruâă aw_
    ax_aeoă ay_lou az_bginou aîn aăâ aşait aţa aș_cenuă aț_aeuă ba_bcdfgijlmsușț bcdhlo bdaeioă be_abcdinstuyzșț bfd
    bgp bi_acdfgijmoprstuvzşţșț bluâă bmaeio bnai bo_abcdfgimnostvxzșț bpafir braoâă bsceiopsu bt_aeiu bubdfgmrszţșț
    bva byt bzu bâilnrtz băcdgilmntuvșț bţi bși cacfimsvzţș ccai cdae ceceghmtuvzţșț cgt ch_aru cibcdgrsvzșț ck_aetu
    cl_oă cmadi cneiot co_bcefgiostuvzșț cp_ crluâă cs_ai ctrâ cuabcefzţș cvait câirsșț cîimntț căcdijlmnpzșț cţi
    cșio daabdfijlmopsuvyșț dbi dcanoă ddepr dedegijkouîţș dfd dgi di_bdghilopuvz dju dleu dmu dnaeioă
    do_abdlmptvwxz dpeir dr_aiouă ds_eit dtaeo du_ahimntuvzșț dvaeims dwa dy_gl dânr dăcdimnprstț dșo eabdfijmvîşţț
    eb_aeioră ec_âîăţ ed_agnorâă ee_adfiklmnrxz ef_aglrstă eg_hlâ ehfinoă eicdefilorstuzț ej_degiou ekes
    elcfhlnstvwîă em_stâț engjnorâăţ eo_abcdfglmnprstuț ep_chisâîţț eqe erbdlyzâșț esbhklmnrsă etcflmnstwyâ
    eu_dfilnrsz ev_ruă ewal ex_mouă ey_bcip ezbglnv eân eîm eăr eşeitu eș_anuă eț_aouă fa_bgiklmprstuvzș fcg fdopv
    fe_abdimnstuzț ff_eis fgh fiabdiopstuzţț fleiouă fni fo_aimtș fr_eiouvâă fscet ft_aeisuwă fu_cgilmst fâinrș fîr
    fă_cgilprtț gabcegijmnosuţșț gdabtu geadilmouzţș ghap gi_abcdegiloprtzșț glaeuă gnaeiu goacdgimnsuș gpds grnoâă
    gs_cht gtak guabdeinstuvășț gviă gâdfinrstzș gîn găcdilmnoruzșț ha_bcdilmnotz hca he_ceklnopqrsuwxzșț hfr
    hi_bcefgilnopruzîșț hli hmau hnbeio hoacilmprstț hpc hraeiă ht_ hul hâr hîr hă_ir iacdghijmpsuvșț ib_anorză
    icklnrvâţșț idflnorsu iedflmpvzşţț if_aflotu ig_dehlmorâă ihaino iicimns ijaeilouă ildklmny imcfmnotâț
    inhjlmnprzâţș io_bcdglpsuxzșț ip_behnorâț ircglmostză isadfhlmnorsu itfrszâ iuabcdgimprstvţț ivnoru iwa
    ix_efimortuâă iz_bgmvzâ iîsş işacen iș_cenotuă iț_aoâă ja_bcfilmnprvț jbaeă jdiu je_acefgnrstzș jgh ji_glmnrtț
    jlo joabcirs jucdgmnprt jă_mr kaglrsz kblv kefilnrty kho kiablns kli km_ ko_ kst ktoy kulprw kw_i kâr
    lacdegijlmopuvxyzşţș lb_aeiuâă lc_aeioâăț ld_aeiotuă lebdefjopuvxşșț lf_aiou lg_aeioă lhai lighjluvxţșț
    ll_egiouwy lmaeiouă lnaeiă lo_dimotuvwzșț lpaeituă ls_aegiouă ltcfmouâ lubefgjptvxzâășț lv_eiă lwap ly_ lzaeim
    lân lîn lăbcdglmnpsuvz lţi lși lț_aeuă mabcdefhmzşţ mb_etu mc_go md_as mebcfgjopuxzșț mfaelo mhn
    miadefghjmouxşșț mladei mme mn_iou mo_abcfgilmpsvzșț mp_efntă ms_eptz mt_ceiouă mucdfimszșț mva mâi mîin
    măcdgilmnsvș mț_eiuă nabdfgijnpsuvzţș nby nc_npvâî ndcrv nebefowîţț nfaeflruă ng_ahorsuvâă nhaiă nifhnţș njeiouă
    nk_eu nlai nmaouâ nneiyă no_abcdfglmpvzșț npou nr_cfilouă nsclmopâ ntsî nubcdeprsuvășț nvaiâă nwi nxi nyac
    nz_aeouâă nân nîn năbclmpsuvț nţ_aeiă nșeită nț_uâ oa_bcdfgijmpvzșț ob_eorstuâăţ occhklmnorv od_gnortyă
    oe_cdmprtxzț of_aefortuă og_aehiloă ohi oiacdfilmnorstuzț ojadă oke olbdflntăț om_lntâă oncgjzţș oocdlmpr
    op_cdflqsuâă orbcfgjklopsvzâîţ osflmnopuă otbcdhlptă ou_abrt ov_aeilnoruă ow_anpt ox_eiuy oz_adeuă oşt
    oș_aceimouă oț_eiu pa_bdhijkmpuvzşţș pbo pc_agiâă pdeio peabdfimpsuzșț pfcir phae pi_cdgjmopstuvxzșț pl_oâă pme
    pneo po_cdefgimpvxşșț ppa pqu prduâă ps_acituă pthrsyzâ pu_bcefimopţș pâir pîn pă_acdgilmnpzşț pț_ qel queo
    raaehijkouvxyzîşţș rb_aeiruă rc_ehotâ rd_ceioswă reejoâăşţ rf_aeiouă rg_ahloâă rhe rijţșț rjo rk_ rl_aeioă
    rm_otuâ rn_gouâă ro_ehijmuvxzșț rp_eiouă rrai rscptu rtbflmorst ruabdfgjmorszșț rv_couă rx_ ry_i rzaâă
    râdimrstuzț rî_nt răbcdfgijlnpuvzţș rşi rţaeiâ rșaeiă rț_euă sabcdfginpsvxţț sbi scegilâ sdai sebdefouvxzşșț
    sfaiouâî sge sh_aeilm si_acdfhlprxzţșț skt sleiouă sm_aeiouă sn_aeiou so_bdfimpstuvț sp_lsâă srae ss_eistw
    stdfgmnsâ su_acdegitvzţșț swad sym sz_ sâcmnr sîn săbilmntuvș sșș sți tadefghmopuvxzşţ tba tc_egiou tde
    tebdfhjouvwîţș tfeiou tg_ th_aer ti_adgiuzţș tjo tkw tlaeios tm_aeioptu tnai to_bdefiklmpsuvxzșț tpu tr_lmsâ
    ts_cilprt tt_eiry tu_bcefgmopszășț twao ty_p tze tâimtț tîlmnrt tăbcilnoptuzţș tțț uajnsu ub_adeimopruășț
    uc_achiknosuâîă ud_eoruă ue_adnrtz ufeflnoruă ug_dehimruâă uhou uibcdilmnpsuvzșț ujbei ulbcdfgilmnpsvţț
    umfmnosvâ unjlnwzâţșț uoapst up_iăț urbdfglopuvzâîșț usahimosț utlmrâ uu_r uvaeiâîă uwe ux_iou uz_eouâă uân
    uălmrsz uşă uţeiă uș_acemotuă uț_aeouă vabcdgimnopszţț vcg vdacn vedghimstvzşţșț vi_abglmosușț vle vms vnainu
    vo_adilmnpstuș vraiouă vs_ vta vulrst vânrs vîn vădgilmnstzșț waiknprț wch wd_ webeil whc wiln wli wn_ wolno
    wpcis wri wty xa_cglmnrszț xceiru xe_almrz xfa xibcdegilnt xkb xma xo_antu xp_aeu xrx xtafos xuar xy_ xân xă_m
    ya_ln ybd ycgh ydi yemn ygu yidn ylad yml you ypae yte yual zadhlmnuvţ zbaeioruâă zdaeruă zeeilstuzș zgahoruâ
    ziacdimnoruvţș zleoă zmae znaeiă zoador zuimnrstț zvaoră zâimn zăcmpt âbc âc_â âdei âfâ âi_aentu âlbchp
    âm_abetuă ân_aceijstuzâț âr_abcefgilmnpstâăşșț âs_clt âtaeiouă âu_lr âzâă âșit âțeiâă îi_n îl_n îmbi
    înefhijmozășț îrtzș îsș ît_e îşș își îți ăam ăbadeiuă ăcaeiotâă ăd_aeiuă ăfu ăgaiouâă ăi_aceilmntț ăjei
    ăl_abcdeioptuzăț ăm_aiopuîă ăn_acdeiotuâîăț ăorz ăpaeioruâă ăr_bfgmopstzâîţș ăscefhlnoâă ăt_eirâ ău_dflnrszș
    ăvaeiorâă ăzbdeginuvâă ăâb ăă_ ăşi ăţ_ai ășaeotă ăț_aeuâă şa_inpst şca şead şi_mnrt şnu ştai şuaă şă_ şșţ ţa_rtţ
    ţe_ail ţiaeilo ţân ţă_ ţț_ șadfhijlmnprsț șc_ahioă șe_acdefiklmnrstuzș șiacfilmsșț șmaeă șneiu șoabcfilmprs
    șt_aorț șu_aelnt șă_lmrt șţț șșt țadimptț țeanprstvzș țicfgpstvșț țn_ țo_aelpș țuilmrzș țâinț țăcmrt țț_
  `,
]
