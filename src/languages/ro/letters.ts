import type { LetterGroups } from '../shapes/letters.ts'

/** Source: counted in sentences of the news and in messages of free programs. */
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
    _agxzăşţț _befgopră _ccdgmptî _d_psvyă _e_ahiuzş _flst _gdhipstu _haorâîă _i_ortuz _jaeg _k_aehimouwâ _lswzâș
    _m_hlnst _n_crsy _oadglnst _pmst _qu _rc _shnwyâî _t_lwâă _u_ciszşș _vdnâă _wacehor _xakt _y_aeu _zgl _î_ilșț _ă_
    _şai _ţa _șce _țanoă ab_aoăș ac_krţ ad_dnoâ ae_lz af_alou ag_ahmnosuă ah_ă aiabceflrstvwz ajo akaei albdglmsâșț
    amdnostâă angnyţ aoacrs ap_prs arfmnrţ asfhmpszâ atfhtâ auacdlnrxț av_auâ axaeoă ay_ou az_iou aîn aăâ aşait aţa
    aș_eă ațaă ba_bcjlsț bcdhlo bdaeio be_ansty bfd bgp bi_acdfgioprstşţșț bluă bmaeo bna bo_agiosxz bpafir braă bseiosu
    bt_aiu bufgmrţț bva byt băntu bţi bși cacmszţ ccai cdae ceehmtvzţșț cgt ch_a cicdgrszș ck_aetu cl_oă cmad cnet
    cobegiostuzșț cp_ crluă csi ctrâ cuabzţș cvait cârșț cîmnt căcdilmpzț cţi cșo dablopuț dbi dcanoă ddepr dedegijkoîţș
    dfd dgi dibdgiouv dlu dmu dneo doadlmptvw dpeir dr_aiouă ds_eit dtaeo du_amntzș dvms dwa dyl dân dăcnrs eabdfjmvîşţț
    eb_aioră ec_âîăţ ed_agoâ ee_adfklxz ef_agls eg_hlâ ehfnă eideilostz eje ekes elcfhltvwîă em_stț engorâăţ
    eo_abcfglmnprsu ep_chiâîţț eqe erbdlyzâșț eshkrsă etcfmstwy eu_dilnr evră ewal ex_u eybcip ezglv eân eîm eăr eşeitu
    eș_au ețaă fa_bklmprtuvzș fcg fdopv fe_bdmszț ff_eis fgh fiadiszţ fleiouă fo_aitș fr_eiouvă fscet ftsw fucls fâr fîr
    fă_cr gabceinouţț gdbtu geailoţ ghap gi_abcegiloprtț gleă gnaei goacmns gpds grnoă gs_ch gtak guensuvăț gviă gânz
    gălmruț habdimn hca he_cklnqrswxzșț hfr hi_bcegilnpruzîț hli hnbi hoimps hpc hrei hâr hîr hă_r iacgpsușț ibanră
    icklrâţșț idflnsu iedmzşţț ifaflou ig_ehlr iiimn ijaeiloă ildmny imcm inlnpzâţ io_cdlpsu ip_behorț ircgmotă
    isaflmors itfrsâ iuabdimrţț ivnoru iwa ix_efmortuâă izâ iîsş işacen iș_centă iț_aoă ja_bimnprț je_antz jgh ji_nrt
    jlo joabcirs jucdmnrt jă_ kagrsz kblv keflnty kho kiabl km_ ko_ kst ktoy kulprw kw_i kâr lacdegjlmouvxyşţș lb_aeu
    lcaoăț ld_aeiotă leefopuvxşșț lf_ao lgaeo lhi ligjluvţșț ll_gouwy lmeu lnei lo_motuvw lpa ls_aegiouă ltcfmou
    luegptxâăț lveă lwap ly_ lzm lân lîn lăcls lţi lși lț_u mabcdfmşţ mb_etu mco md_as mebcfgopuzș mhn miaefgjmxşșț mldi
    mme mn_iu moabcfglmsvșț mp_efntă ms_eptz mt_cio mumz mâi mîn măcdnsvș nabdfgijnpuvţ nby nc_pvâ ndc nebefowîţț
    nfaefluă ng_ahouvâă nifnţș njeiou nk_u nlai nmu nne no_adgmpzșț npu nr_cflu nsclmop nts nubcdrsuă nvai nwi nyac nzaă
    nân nălmu nţ_aeiă nșe nț_u oacdimpș ob_eosăţ occhklmnorv od_otă oe_px of_aefotu og_aehilă oiailnrstu oke oldltăț
    om_tâ oncgjţ ooclmr op_dflqsu orbfgjklopsvâîţ osnpu otbdhă ou_abrt ovaeio ow_anpt ox_iy ozaeă oşt oșiu oței
    pa_bdimpuzşţș pbo pc_gâ pdeio peabdfisș pfcir phae pi_cdgpstxz pl_oă pme pne pocgipxşșț ppa pqu prd ps_acituă
    pthrsyzâ pu_bceioţ pîn pă_imş pț_ qel queo raeijkouvyzşţș rb_aeiuă rc_ehoâ rd_ceioswă reeoâăşţ rf_aeiou rg_aloâă
    rijţșț rjo rk_ rl_aeio rm_tu rn_gă ro_imuvxș rp_ou rra rsctu rtlorst ruabdgmrsz rvcă rx_ ryi rârt rî_ răbcdginpuzţ
    rşi rţaeiâ rși rțeă sabcinxţț scegil sebduxzşș sfaoâî sge sh_aeil si_acdflrxzţț skt slio smei sn_ai so_dfmsuvț
    sp_lsă srae ss_stw stdfgmsâ suacdegitţșț swad sym sz_ sâcmnr sîn săimnuș sșș sți tadegmopuxşţ tba tc_eg tde
    tebdhjvîţș tfeiou tg_ th_aer ti_adgiuzţ tkw tlios tm_eioptu to_deiklmpvț trlmsâ ts_cilprt ttiry tu_egmopsășț twao
    ty_p tze tâimt tăcioptuzţ tțț uan ub_adimprșț uc_aciksâîă ud_eoă ue_adnr uff ug_dehimruă uiblnpzț ulgilpsţț umnos
    unjlwzâţț uoapst up_iă urbdfgouâț usahiț utlmrâ uu_ uveiâ uwe ux_iou uz_euă uân uălrsz uşă uţeiă ușeou uț_aeă
    vabcdnoţț vcg vdacn vedgimszşţșț vi_abglos vms vnan voailmnt vruă vs_ vta vult vânr vădlz waiknprț wch wd_ webei whc
    win wli wn_ woln wpcis wri wty xa_cglmrzț xce xe_almz xfa xicln xkb xma xo_nu xp_ae xrx xtfs xuar xy_ xân xă_ yaln
    ybd ycgh yemn yidn yld yml you ypae yte yual zahvţ zbo zdaeă zeeilz zgho ziacdinouţ zleo zma zoor zuimrt zvoă zân
    zăt âbc âc_ âi_n âmb ân_aceistuț ârbefglstşș âtaeă âză âșt âți îi_ îl_ îmbi înfimăț îrtș îsș ît_e îşș își îți ăbd
    ăcaeitâă ădeă ăgu ăi_aeiln ălaceuț ăm_aiî ănciuă ăor ăpaeâ ăr_bmostâţ ăsehâă ăt_eir ău_nr ăva ăzbeiuâ ăâb ăşi ăţ_ai
    ășeot ățaeă şa_inpst şca şead şi_mnrt şnu ştai şuaă şă_ şșţ ţa_rtţ ţe_ail ţiaeilo ţân ţă_ ţț_ șadhijmnprsț șcaoă
    șe_acdklsuzș șiț șnu șoar ștarț șu_ael șă_r șţț șșt țadt țeaș țiftvț țn_ țoel țulmr țăr țț_
  `,
]
