import type { LetterGroups } from '../shapes/letters.ts'

/** Source: counted in sentences of the news, in messages of free programs and in lists of words of film subtitles. */
export const lt: LetterGroups = [
  `
    as_ ti_ _pa
  `,
  `
    is_ os_ ini _pr _ne ai_ io_ eik us_ mas mo_ uri _nu _su kai _ka tas _iš _ta ės_ ama rod ant sta _re
  `,
  `
    ra_ aud kla nau _tu _la imo men tin ali _vi tur _na avi to_ rei yti _kl pas aty pri je_ ma_ kur ių_ int ia_ _at
    udo din _fa iki iam _yr yra fai ail lai sti pav aik _ap raš rin lan ist nim mą_ _ar _ku ir_ _ir oti _bū es_ ent
    _ko lav nti ima tie pat ui_ _ti pro spa tai ta_ ies ram per kia gal oja _pe _ve viš _si būt jun ang _s_ ink eli
    lin oma ri_ ung rti _į_ ogr gra ūti iks ms_ tik pal _te vei vie ver _ro nt_ uot _ši iai _va nus ais ko_ ust mos
    jam aus tą_ asi _ga tyt pra tų_ nta _pi _me nep auk tar ody _už dži ele _da arb dyt ekt odo tat su_ žym _sk adi
    čia tis _sp ran ame jek dot _ob obj bje rog eši lio cij usi _an inė _ju lei sis lis uos dom _ki tem tra epa lem
    me_ kin arp nio kto lau amo _el iu_ eis apa ar_ ina rie iet ei_ duo iti lia ste mat pak jo_ lyg eme tek toj kei
    kst tuk irt aip ius _ra eks ska pau iau niu ja_ gia doj ikš imą kšm kom ntr ori eni ank akt _po dar vai
  `,
  `
    ake kta ip_ inį ria imu ilu aci oje tos _se rba ngi _žy min _įr ski _di rio iči vad tei kel jos iko nį_ ati vyk
    vir _ly kir ala kli ngt ava lo_ tap eri ras sto nia oto _de tyb sij ijo var iš_ ybę bę_ ris nis mi_ ie_ _st ikt
    art ers _bu ba_ ėli _ke mė_ sen aid juo _pl išk nte par met kit rit li_ api _įv _in gtu kas te_ iju tės ost ave
    _sa kti jim ją_ for am_ tel nur uro orm ast sus _my myg ygt iek eta iša ija apl įra šmė oli ait yje avy tu_ aug
    atv mai mų_ žia eti ato ert _be lės sim eto _ei eil ien nės ios deš ika nki dim nuo suk aut oro nka yta slė ieš
    _le da_ urė rėt pik rak ilo auj kon se_ do_ lių ket bai tim ome net šin elė _ma iuo ikl ymė pla est rma iri uti
    emo uma čio įve nga _są vim uom lim nkt _gr kse ksl nų_ ami omi ymo vis uoj liu lį_ imb mbo bol _dy dyd _sr no_
    tį_ tam pil did alv šim tyv _du ygi ont šas _jo pie eid ams tip ves eit uo_ rp_ ėti erv lėl plo gti aša sie kam
    _au ėtų ėje ys_ kty ose pag _tr idž etu esa ner jų_ ašt gin uka gą_ ale ter idi _sl air mui sir mis las ian au_
    ena isi po_ er_ _je jei eno ard ką_ įju irš ojo ngo num ing tor ide ška asp and iem _fo ida _įj kad aig nči kim
    eda tri sri
  `,
  `
    _abdikls _bailr _cei _dovė _ekrst _fiu _ge _ho _idel _jai _kr _lio _mioė _no _opr _pu _riuyė _scov _tovė _un _vyė
    _įdkpst _šaeorv _žaei aai abadilu adaerėž afi agar ainzčš aja akainorsu al_bdotuyąėų ampuąų anaeiosč apdrstv
    aracgiknosy aseklm ataeklmnrsuū aurž ači ašikouy ažainoy balnrsz bdy ben bibntų bleio bos braė buftv bą_ bė_s būs
    bų_ cens che ciafn dabilmnsuvž dedklnrst diaejks dokrs draeo du_lr dvi dykm dą_ dėjlmst dį_ dų_ ealnpt eci edi
    egairtuz eignč ejei ekaciloruvė elgtyį emaipsų endegkuyąų epir eradejkmnopryįž esiknou et_erąėų eva eze eči ešktė
    eži fer figkln fon fun ga_dimrsuv gelnrs gi_jmosu gme gnao go_mst greiou gtao gu_bmos gzi gūr gų_ hem hor iacklrstv
    ibaloru ici iduė iegijpč ifit igainotuū iim ijąų ikemruyąė iladgin imeityėų incdefosuyęų iogjmnt ipao iraekmė
    isaekouvy itaemoruyų iuiknt iva izadou ią_ išdejloprstvš iūr iųs jainsu ji_n jojk ju_dst jį_ ka_bclnrt kci kdoy ke_n
    ki_eklosuų kleoėį kme kni kodjklprst kraeioy ks_muė kteuąūų ku_mnost kvi kymrt kėjlt kšlntč kūr kų_ lapt lbi ldioy
    le_klnstč lgi liekzą logknt lpe ltai lu_mst lyjt lą_ lė_jpt lę_ lų_ macmnž medklrs miaemrų modjmn mpio mtai mu_lmos
    myb mėjlst na_ilmnrst ndaeiorėž ne_abdgiklnsvįšž nfio ngeuą ni_ejknų nkcelos nojmrs ns_t ntouyąų nult nve nybs ną_
    nė_jlm nę_ oce odaeiuėž ofi ogai ojiu okailosu olaeu omopsuą onaefiov opei oraet osi otaeuąėų ovi ozi oči ožy
    pa_abdinpčšž pdo pecl piabjmnru pleiė podnrszž pre ptai pus pėj racdfiltuv rch rdaiuv readgknstz rgiu ribdfijkmuvzų
    rju rkey rmiou rnay ro_cfjlmnpst rpi rra rsaikotu rtaeou rukmops rvaeu ryjptš rą_ rči rėmž rį_ ršu rūk rų_ rži
    saijklmnrsuv sceh sdi seaklr si_abdgknotuų sklruy slaei smau sniė so_ms speuė sra struyą suadglmoprt svae syktv
    są_rs sėjs sų_ tabdklnvšž tebgns tidfltš tka tli tmei tna todgklmnt treouū tsaikt tuailmosvš tvaei tyjkms tąj tė_j
    tę_ tūr uakl udaeiėž ufe ugaio ujaei ukeiotuąš ulaipt umeopą unadiktč uodklr urast usadklopė utaeoruė uvo uči ušč
    užbdikprv va_ls vedj viadgln vo_ vuos vyb vėl vų_ ybiė ydž ykdil ymaeiuą ypt yri ytouąų yvaiu zac zdau zer zics zon
    zuo ąjąį ąra ąsa čiuąų ėjaiou ėkm ėl_yė ėmeis ėpt ėri ėset ėta ėžit ęs_ įdi įga įkeė įpr įre įtae įvy šabiklnu šdiė
    šeiš šiaou šju škiouv šli šme šni šo_kmnr špl šrai šsaik štaeiuė šus švaei šymt šą_ šči šėl šų_ ūraiouė ūs_e ųjų ųst
    žai žba ždau žemn žimnouūų žkl žod žpi žra žta žve
  `,
  `
    _aacefgjmvząčš _bjoyė _cahoruy _d_lmrzūž _e_abdfgmnpuvxšž _felnrtė _gilnouvyąė _haeijuy _i_abgjkmpstuvzž _jąėįūų
    _kdhmnstvyąėū _ljklnstuąėęįšū _mchlnuąįū _nbdgiyė _o_dfhklmostuvzž _p_fjsvyėū _qu _rfū _shmnyėū _t_hpyąęū
    _udgkloprtz _vloru _waehi _x_k _y_adop _zaeimouū _ąž _č_aeiou _ėjmrs _įbeglmnėšž _šklmnptuyčėįšū _ūgkmsy _ųe
    _žlmoruvąū aa_dkru abeorsyząėūų ac_ehkt ad_dlmosuvwyąęų aeijlnr afaeglortuyąų agdeilnostuyąėų ahaiou
    aiabcefijmvž ajeiouąėįūų ak_bclmvyąčėęįšūų alcfgjklmnpszčęįūž ambdlntyzčėįšž an_bchjruvyząėęšūųž ao_dkms
    ap_egjkmnopuyąčėįšūųž arehjlmuvząčėęįšūųž asadghnorsuvyąčėęšų at_bfghjptąėęįšųž aubceflmnopzčš avloruąėęų awa
    ax_ ayeos azadegiklmouąėę aąbt ač_e aėjm aš_elmnvąčėęūų aūz ažekuvąėįūų bacdgjkmtuvčž bcč bdaeioėž
    be_abdegijklmprstvyž bi_acegjklmorsuząčš bja bk_i blauyį bo_bdijkmnortu bpir breiouyąū bs_ainotu bt_aiuų
    bu_cdhiklmnorsčž bva by_bjklrtč bzd bči bėcdgjklmrtč bęs bį_ būdgknrvč bždt ca_inrst cci cdo ce_dilprtvz
    ch_ailmnorstuyąų ci_bdegkloprstuvzš ck_aitw cle co_glmnorsv crou cs_ cuik cylpv cą_ cče cėl cūz dacdfgjkopt dbe
    ddai de_abcfgijmopvz dfr dgaeė dha di_cfgloprtuvzčš dkae dlei dmaeiu dnaeiėž dobcdfilnpvwz driuyąėįūų ds_aot
    duabgijkmnstčšž dvaeoyėę dwe dy_bgjlnsvč dzeiouė dąj dė_diknrvčž dę_s dūdmnrsž dųj dž_aeotuąė eabdgikru
    ebaeiklorstuyčėęū ec_eht eddeglmoruvyąėęįūųž ee_gknprst ef_aeiloruyą eg_elmosvyąėų ehae eibcefimprvzš ejaouyėų
    ek_demnyąčęįšų el_abdfjklmnopsuvąęųž em_bdfjklntuyąė en_bcfjlprsvzčėęįš eo_dglmnpr ep_eklmostuyąėš
    erbcfghluząčėęšūų esbcdejlmpsvyąčėęįų etghjklmnstvyęį eunrstž evegilnoruyąėų exp ey_cim ezagiouė ečdeku eėm eęė
    eįdegjklmprstv eš_abdelnopruvąčęų eūž ežadekmtuyė fa_beklmnrsuvzš fe_dijklmnst fgah fi_bcdejorstuzš flaehio fma
    fn_ fo_jkmst fraeiouyė ftaopsuąų fu_ilorst fyrs fą_ fė_j fų_ gabcgjknptzūž gbu gdaioyž ge_bdgijkmotč gh_
    gibdegklprtąšų glaeiouyąėįų gmauė gneiė gobdhjklnruvčš gp_j gryąėęįūų gs_aeimntė gt_eyąįų guadijlnrtčž gvaeioė
    gybdjklmnrstvč gzaeot gąjs gči gė_dgjlmrst gę_s gį_ gšaetuė gūdns gųj gždu ha_degijklmnorstuv hcy hebdfiklnrtš
    hiadegjklmnprstuč hju hla hma hnabio ho_bdfglmnopsuv hrio hst htaoą hu_ailmtv hyv hą_ hų_ iaabdgjopzčž
    ib_eijsąėęūųž icaehkosą id_mnorvyąęįūų ieabcdlrvyž ifaeloruą ig_dehlmrsyąėęųž ihiu ii_alu ijeię ik_cdnvčęįūų
    il_befhjklmpstvyąčėęįųž im_dfhklnpszčęįš in_bjnvąčšž iobdklprvzš ipeijklnrstuyąėęūų irbdghjlnopsuvyząčęįūųž
    isbdjlmnprsąčėūų it_fghklsvząčėęį iuabcdfgjlmprvzšž iveilouyąėį ixam izegilmnrvąėęų iąjs ičaekmu iėjm
    išbgimnuyąčėęųž iūdgklnstv iųj ižaeiouvy jacjklprtvš jeefglnrstvz jieksčš jobdghmnrtvz juabijlmprš jybjtč jąj
    jė_gjlz ję_s jūkmrstvč kagjkpuvwząčž kbelv kce kdaėęž kebdkmprsvyč kha kibdgjpvąšū kluyąęūų kmaiuėę knaeoy
    kobefghouvzčš kr_uąėūų ksacfiknopyąčęų kt_rį kuabcdiklpvzč kvaeoyė ky_bdjklnsčšž kąjst kči kė_dkmnszč kę_s kį_
    kš_aeiuė kūbdjns la_bcdfghjklmryzčšž lbaekostuyąėįū lcae ld_abesuąėūųž leabcdfgjoprvyšž lfaiorą lgaeostuyąčėęįų
    lhae libcdfgjlprtvšū ljae lk_aeimostuąėęįšūų ll_aegio lmaeiosuąėęų ln_adeiouyąėęūų lobcdijlmprsuvzčš
    lpaiknostuąų ls_adeikotuąčėį lt_eoruyąėįūų lubcgijknopčž lvaeiouyąėų ly_bcdkmnpsvčšž lza ląs lči lėbdgkmnrčš
    lęsš lįs lšegjlstv lūdknpsšž lžbi maadefghjklpruvxzčš mbaeilruėų mdaeioyėž mecfghimčš mfio mhno micdgijklotuząčš
    mje mk_i mlei mnaeou mobcfgklrtvzč mp_adeklrstuyąėęįūų msaeiotuą mt_emouyąėįų muadgknrtzš myjklnstšž mzdi mąjs
    mči mėgkmnš mę_s mį_s mšatč mūgmnrszš mųj mži nabcdfgjkpvzšž nbaeuy ncaehilouū nd_bsuyząęįų necefjmuzčėū nfael
    ng_lnrsvyčėęįūų nhae nibcdfglprtvxząšū njaeo nk_mnruvyąčėęįšų nli nn_aei nobdgklnptuvzč npl nraeio
    nsaefiklnopuyąų ntgksėęįū nu_bcdefgijknpvčėšž nvaio ny_dgjklmnrtč nzai nąjk nčaeoyą nėknrtš nęs nįj nšeit nūdks
    nųj nži oanpt ob_aeilorstuąėęįū ocahik od_frvząęįūų oelntz ofaemortuė og_bdelmnostuyąėęūųž ohaeno oidlnst
    oj_yąėęūų ok_dertyąėęįšūų ol_dfgjklmnostvyąėęįų om_bltyėų on_cdgjklnprsuyąėęįų oo_gnr op_alorstuąėšū
    or_bcdfgjklnpsuvyąėęįūų osacfklmnopsuvyąčėū ot_hlnrsvyęį ou_dklmnoptz ov_aeknosuyąėęų owt oxy ozaeloė očk
    ošaeikmotuąėę ožaeikmtėį pacejmzė pci pdar pe_adgiknstčš pgaiy pi_cdgopstxzšųž pjaeoū pk_aeilorv pl_uyū pmaeoą
    pnaeiouyąų poabcefgijklmoptvš ppa pruyėęū ps_aeiknotuvė pt_eoruvyąįūų pu_abdiklmnoprtvčš pvaeoz py_bdgjklmnprtvč
    pą_s pči pė_dklstč pę_s pį_ pšaitvy pūdgnst pų_ pživ que rabeghjopryzčėž rbdeiklorstuąėęįūų rcio rd_egosyąėęįųž
    re_bcefhjlmoprvčšž rfaeitė rgaelorstvyąėęšųž rhace ricghlprąčėšūž rjeio rk_ailorstuąčėęšūų rlaeioyząė rm_eyąėūų
    rn_eiosuvąįų roabikruvxzčšž rpaejklorstuyąėįų rriė rs_eglmnpvyąčėūų rt_bmnrsvyąėęįūų ru_bdfgijlnrtvzčš rvioąėęįų
    ry_bdiklmnszčž rzadi rąjksž rė_dgjklnsč rę_sž rįjsšž rš_aeikortvyčėęūų rūbdgjmnpstvzš rųj rž_aeotuvyąė
    sa_bcdgptšž sbioru sciy sdae sebdfgijmpstvz sfeo sga shaeil sicfilpvąčėšūž sjo sk_eovąėęįų slouyąęų smeioyąėęūų
    snaeouyąęįū socdfjklnrtv spijloryąū sreouy ssaei st_lėęįūų subefijnvzčėįšž sviouyąėęų sy_bjmrsč sąjlmvž sči
    sė_dklmnt sę_ sį_ sši sūknrs tacfgjouzč tbaouė tc_h tdi teacdefjoptvz tfo tgaeioy th_eorų tiabcgjoruvzčūž tjaou
    tkeiloru tl_aeyė tmaouą tnei toabcfipuvš tp_ailr tr_yąėų ts_beopru ttaely tubcdgnptzč tvoyėę ty_dglnprč tzd tąk
    tča tėklmntvč tęs tšaiov tūkmns tųjs tžv ua_cnrsu ubaeijloprtuyąėų ucchi ud_mnruvyząęūų ue_ilr ufaimor
    ug_delnprstuvyąėęų uha uiklmnrstz uj_ouąų uk_cdlmnrsvyčėęįūų ul_bcdekmnosuvyąėęįūų um_bdfiknstuyėšų
    un_celnosuyąėų uobgnpvzčšž upaeijklmorstuyėęūų ur_bdefgjkmnpuvyąčęįūų usbehmnrsuvyąčęįų ut_bkltvyąęįūų uu_
    uvaeiuyąėęįų uz_abdeimuvąė učak uėdjms uįž uš_aeiklortuvyėęįų už_aefglmnostuyčėęįš vabgjkmnptuvzčšž
    ve_bgklmnptčšž vge vi_bcjkoptuvząčųž vje vkoą vlaei vna vodgjklmnrstvčž vraioą vsk vu_diklmt vy_djlnrstvzš vz_
    vą_j vė_djkmnprstž vę_s vį_ vūns vųj wail weel whi wil wty xkb xma xpo xy_ ya_s ybaeouąų ycah ydaeioruyąėęįų
    yg_adelmosuyąįų yiadn yja yk_aeostuąčėęįšų ylaeilouyąėęįų ymyęų yn_aeiosuyąėęų yo_u ypaeikosąčėę yreouyąėęįų
    ysaeikltč yt_deėęį yveosyąėūų yzdių yč_ei yšiknouyį yžaeintuę za_bijklmnoprstuv zbe zdeioyąėįųž ze_bfiklmnstu
    zgaeu zi_adejklnortušų zka zlio zmaiouą zni zo_dhjlmrstv zrau zti zu_iklmnsv zvae zza zą_ zė_js zę_ zūl zų_ ąbc
    ądi ąjaiu ąka ąlay ąmoy ąna ąry ąs_diknotuyčų ątiu ąvaeio ąžiotuų čaiknprs čda če_diklmnprstę či_gjknpsz
    čkaioruį čmo čo_n čup čyt čą_ čė_ čų_ ėcė ėdaeikosuyąėęųž ėfg ėgadeilmnorstučėų ėi_ ėj_ąėęįų ėk_ailostėš
    ėlaegotuęįų ėm_ouėę ėn_aeiouąėų ėpaeiksuėę ėr_aeuyėęį ėsaiklmnoučė ėt_eouyąėęį ėvaeiuyė ėzau ėči ėšaeiltyčė
    ėželuyėęį ęsiktė ęėf ęši ęži įbr įdaeouė įei įgiuyū įjoį įkailruvyąū įlaeiį įmaeo įni įpaiė įrio įs_aikloptyė
    įtir įvaiė įėj įš_iks įžadeikotuvyčęū ša_cmrvš šbaruė šdaruyūž še_dfklnprstč šgaeiryąė ši_efgjklrstąšų
    šk_elryąėęįūų šlaeouyėęį šmaiouę šnaeouyį šoejpstuv špaeijru šrekouąė šsept št_orvyąęįūų šu_ijklmnort švyę
    šy_bdjknpsč šče šė_jmst šę_s šį_ šš_aiovū šūdknsv šžu ūba ūdaeinouąėįųž ūgainįš ūjų ūk_aeilostuyąėęįš ūlaeiouyė
    ūmaiosuąėų ūnaeiosuąėęų ūpaeioė ūretyąęįų ūsaiklotuyįų ūt_aeouyėęįų ūvaeioį ūyd ūzaiuąų ūči ūš_inyį ūžaiotuę ųem
    ųjį ųs_ik ža_bdgjlmnrstuv žbil ždeiryėž že_dfiklrst žfi žgaer ži_bdejklrstąš žk_aeinoruą žlaeiuy žmeiou žnaiuy
    žo_aeijklmnrstuvzš žpalru žr_ei žsaiknptu žt_eioruvąų žu_dilmnorstv žv_aiė žybdgjklnstč žą_js žči žė_jlmst žę_s
    žį_s žši žūlst žų_j
  `,
]
