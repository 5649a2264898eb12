import type { LetterGroups } from '../shapes/letters.ts'

/** Source: counted in sentences of the news and in messages of free programs. */
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
    _afgmząš _boy _caho _d_rž _e_fgmnpuvx _fenrt _giluyė _haeiu _i_gkmstv _jąįūų _kmntvąū _ltuąėę _mhnuū _ndiyė _o_s
    _p_vy _qu _rfū _shmnėū _t_yąęū _ukz _vo _waeh _x_k _y_p _zou _č_i _įeglėš _škluį _žmoruv aa_d aborsėų achk ad_dmou
    aei afaeory ageinostu aibefjmvž ajiouąų ak_clyąčėšų alfgkpsęįū ambtėž an_cruąšųž ap_egkopuyįšųž arehmuvąčšų
    asaouvyčėšų at_fghjpąįšųž aubln avouėęų ayo azadgioėę aąb ač_ aėj aš_emvąčėūų aūz ažekuįų bajkmtž bcč bdo
    be_gijklrstvy bi_aelmorsuš bla bo_jnrt bpir breiuū bsot bti bu_ilmrsčž bva byklt bėcgjmrt būdknv ca_t cedrt
    chaimnryų cibkot ckat col cyv cče cėl cūz dagjkpt ddi de_abcfjmop dge dicfgortš dmei dnž dodflnw driuąų dubijkmst
    dveėę dybjs dė_dknčž dę_ dūrs dža eadgku ebaeiuyėū ec_h edegouūųž eegk ef_aeio eg_emosąų eimpvš ejaouų ek_eyąęįų
    el_abdjkopsęų em_btuyąė en_csčėęį eo_glm ep_eot erbglučėšų escdepvyąčėįų etgvę eunrž eveiy exp eycim ezou eęė
    eįdgjmtv eš_adouą ežay fa_kmnrsuz fedkm fgh fijz flai fn_ fo_kmt fraiouy ftaopsuąų fu_ fys fą_ gabcgntū gdy ge_bgio
    gh_ gideklrtšų glaioų gmu gni gojnr gp_j grąįūų gs_eintė gteų guilnž gva gybjkltv gzt gči gė_lrs gę_s gį_ gžd hadmnr
    hcy heš hiejlpt hma hnbio holm hro hum hyv hų_ iaabdgjp ibeiąėūų icae id_moryąįūų iedlrvž ifaelr igdersyąėž ijię
    ik_ęūų ilekmptyąėįų imps invąč iodlr ipeiklrstuyąų irbdghopsuyąčęįųž islpąėų itfąėęį iudjmr iveiyė ixm izim iąjs iėm
    išbimnuyąėų iūl iųj ižiovy japrtv jefrst jieks jobmnt juaim ję_s jūrstč kaguvzž kblv kdaę kery kibąš kluyąęūų kmaiuė
    kny kohv kr_uąū ksainopčęų kt_rį kubič kvao kybdksž kąj kči kė_s kę_s kį_ kūn la_bgjklmryz lbaouąėū ld_aąė lefgprv
    lfaą lgaeostuyąį libcdfgptš lje lkaiot lmaoėę lnauą lobdjmpsvčš lpainost ls_aitč lt_eorą luiopč lvaioąų ly_bdkmnsvč
    ląs lėdmnčš lęsš lūsž maafgjklprvzčš mbiluė mecfgi mhn migklotuząš mne mobcfkrtv mpadekltuąįų mseiu mtou murz myn
    mąj mėgmn mę_ mūs mųj mži nacdgpvšž nby ncehiū nduyąęų neefmu nfl ng_lnrsvyčęų nicfgtvzš nk_mruyąčįų nli nodlntv nra
    nsailopuyąų ntėęį nu_ikpč nygjkntč nąj nėnrt nęs nįj nše nži oant ob_eiloū ocik od_rąįų oel ofaou og_elouąų oho
    oj_ąų oketyįšų ol_oyėęįų ombtyų oncksuąėįų opaort or_bcdgjsuvyėįų osaklnpū ot_hnryęį out ov_aeoė owt oxy ošaitę oža
    pacjmz pda pe_dgikns pga pi_dopsxzšų pjū pk_eir pl_ pme pna poabfgjklmptš ppa pruę ps_aiknu pt_eouvyąįų pu_abiklntč
    pvaez pygjmnpv pą_ pči pė_s pę_ pį_ pštv pų_ pžv que rabegjprzėž rbeiortuąūų rci rdeoyąų re_flopčž rft rgao rhac
    riglprąčėšž rjo rk_aiostąėšų rli rm_eyąė rnei roabkvx rpaortuąėįų rri rs_elnpyų rt_sąėęų ru_bdgintz rvi rybikmnszč
    rąjsž rė_djkns rę_s rįjž rš_aiortyūų rūpvš rųj rž_e sa_dt sda segimsz sha siflpvąšūž sk_eoąų slouų smeioąėęų snaeęį
    socdlnrt splory sre st_ėęįūų subfijnvšž svioąų sybms sąlv sči sė_kmnt sę_ sį_ sši sūkn tacfjuč tecpt tfo tgai th_ų
    tijučū tju tkru tlae tni tov tp_a tr_yąų ts_epr tucgn tvė tylnp tėkmtv tęs tša tūkms tųjs tžv uacnsu ubaeiloptuą uci
    udnuyę uer ufo ug_elprsuyąų uim ujouąų ukcmrsėįūų uleosuyėįū um_istuėų unelo uognčšž upaeilmrtėę ur_beknęį usuyąęįų
    ut_yąęįūų uvaeiuyąėę uzbi ušatu už_amostuyėš vakntuvč ve_gklnt vi_koptuvząų vojkmnrst vu_im vynz vz_ vą_ vė_jrs vę_
    vūs vųj wai wee whi wty xkb xma xpo xy_ ybaeoąų ych ydeiį yg_aemouyį yidn ykosuš ylaiėį ymęų yn_aeioų you ypaeič
    yruyąų yseit yteė yveoąūų yzdų yči yšikuyį yže zarv zbe zdeioyąįųž zen zga zikntš zma zod zti zul zė_js zę_ zų_ ąbc
    ąja ąly ąry ąsit ąvei ąži čeę ėcė ėda ėfg ėgis ėjąįų ėk_ilo ėlaeuęįų ėmo ėn_eiuų ėpi ėra ėsi ėt_eouyąėį ėvaei ėči
    ėšit ėžuyėęį ęst ęėf ęši įduė įei įgy įjį įkr įla įma įri įsikpt įtr įva įėj įšs įžt ša_cmrv šba šda še_ktč
    ši_efjlstąų škerąėų šlaeyė šmaię šnay šoejs špa šreku šspt štoryąęįų šu_ijklot šybjks šė_jt šęs šį_ ššaio šūns
    ūdaiouž ūkilosuš ūloy ūmi ūnaioėų ūpa ūrtąįų ūsų ūt_ų ūvaio ūzų ūči ūši ūžio ųjį ųsi žalnrsv žbl žder žeilst
    ži_eksąš žkaouą žmeio žnaiy žo_ms žr_e žsik žtir žuorst žvaiė žyjt žė_s žę_ žį_s žši žų_
  `,
]
