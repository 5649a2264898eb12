import type { LetterGroups } from '../shapes/letters.ts'

/** Source: counted in sentences of the news and in messages of free programs. */
export const lv: LetterGroups = [
  `
    as_
  `,
  `
    _iz _at _ie ai_ _no es_ iet _pa tu_ ts_ ir_ _ir ta_ sta _vi _pi _da _va _ka kst _ko vie pie _ne ar_ tot tie ms_
    eto _ti ies am_ _sa lie _la iek ot_
  `,
  `
    log šan _lo _uz is_ ās_ izm rād _li dat izv em_ jum ja_ ien ums iem nes aks vai tek rak kas inā _ap atu ība dīt
    uz_ _ar umu _pr ām_ par vēr mu_ lai _st zvē zīm ko_ ma_ _un _s_ att na_ un_ ana ska eks kum kur us_ _kā nos _kr
    _ku zma to_ nu_ tik vēl _ma īt_ auk _ta nas pār tīt _vē uma ad_ ērt ija atn _pā slē ādī tēl tīb tne ka_ ru_ man
    ti_ _fo ttē ent _re ant sau rin tas kā_ nto tar kad _po iel krā rtī _na _jā tā_ nav av_ ek_ tāj var _te daļ osa
    arp mēr uku _ja būt jam _au dar _ri no_ aja cij iev ra_ ais lēg ont las kai _ve ras jas pla vir stu rei iks da_
    kon aut ogd gda la_ ind īmē ētu ju_ lu_ sts eva tur _sk tat _ši gs_ pog du_ jos tum est mē_ _rā arb ats rs_ _lī
    stī īta sti osl atr ast _ga rie oga usē _tā ieš ba_ ete šis ņu_ zēt ait ēju dzē _bē bēr ērn aļa ikt
  `,
  `
    ara mai rās _ra ne_ vaj jā_ enu kat ēt_ gu_ ēja os_ tra atb _di ei_ pri lab lēt _pl eid aug bas _se pro lik sat
    ika vad ēta bal atī āci _in oša vei lst nāt lat orm lus šķi nte ūt_ for jad adz su_ dzi īme ist irs ēln ni_ ga_
    āju otn okl zmē lne vis isk ver īts era ziņ rp_ irk līd ota sa_ mas als āja _bū ēgt sla ks_ tba des fon ekm kmē
    ram evi ēla bu_ ekš izs ūtu pak oju _mo otā ogu elā _fa _jo ama nor āda ību klu num īdz pil tor st_ ier nok iņa
    ajā pal ona fai ail eiz men _be res urs red šo_ et_ rmā eti ura not tam tus sēj orā _ci arā sai _pē zin nev mēt
    stā dot ēlē _bu nie uru jau _bi ļau paš iez ļu_ ali _zī kre tās ļa_ tni ati māt erī ur_ mi_ dz_ ls_ miņ aid iko
    lau ikā ņem āša ējo ild iju rāk ēm_ ido der pa_ ter tai oku apa pēc ēc_ ādā tip _šo rbī bīb mā_ atm gai _ik edz
    lād umi ri_ nep eri tzī kse ntu kli ifi kād āk_ eta ārā pik tei izē ust eis nti esa akt ieg ots iņu seļ tmi spi
    kār kus ēlo rit kti _gr nei _sl esp ele kom pra ain gal ikš int tīv pre ņas pir _kl rog aiz ade mes ērs āsu dza
    kt_ sek ēs_ tri anu eja ēts _tu oti eli ķir stz āka pus rna nās ēša _šī _to nai jo_ rīg sēt ātā _mi ugš ezī
  `,
  `
    _abdiklnsv _balor _cae _deoruzē _eklmnst _fir _gl _hio _idgm _jeuū _kevļ _le _meuāē _nuā _obpr _peu _roīū
    _shinpuvāēīū _trī _vā _zaeiv _ārt _ēn _īps _ļa _šaū abaeiuā ace adaiorēī ag_lr aikmrņšž aji akanoruš aladeouvāēī
    ameimosuāēī andiosā apegilmprstu areginostuēīķ asaeiknopāī at_acdegjklopvzāēļšū aucdjmnrszš avio aziī aāt aīs aļuā
    aņe ašairī ažā bai beiž bilnrt bje blioē bojl brī buflrļ bvi bā_mt cau ce_lnsļ ci_efkloptņ cāk cībg dabilmsuž
    de_fiklnv di_aefknrsvģņ dko dni dokmš dreouī ds_ dubl dzeoāī dā_mrst dē_jmtļ dībgjks eat ebkū ecaioāī edaei eej efi
    egatuū eiegk eju ekaclortuvāļ elaptuēī emeotē enacdeikmopsāī epair er_emnopstvē eseiklouē etruvāē eveu ezeit eģi
    eļau eņe ešauķ ežoī fer ficgklns fli fok fra gabdrst gi_e glaio gnoā go_tš graeiuā gst gt_aisu gulmrs gzd gā_ms gšaē
    hor hēm ialn ibū iceiē ideruzēī ie_cdepņž igntuzā ijā ik_u ilagiknstu im_beipuā inaefiosēī ion ipat iraegmtzā
    isaeimpuā itaeijlosuāīļ iviāē iz_adikloprtuņ iģē iķe iņioāš išuķ jai jebk ji_e jotš js_ jusš jāaimst kajlmnrvļņ kci
    keš ki_e kjo klaāē kne kodjlprtš kri ksaimē ktaosuāēī ku_n kvae kāclmpst kļaū kš_aimprsuēķ lajkmpš ld_aeinzī
    le_jkmnst li_cgmnstz lkos lniēī lo_djkntķ ltaei ludm lve lā_cgjkrst lēdjmpš lī_gmnt lūk majklmprtz mbio me_ikt
    mienrsz mju mma mo_dnst mplo mt_ muglmrs mācjklmrs mēmnsģ mīb nam nce ndaeikuāē neacdegkmnrtz nfilo nijkmnrs nkt nmē
    nobdijlnvz npa ns_at ntarsāē nuls nā_djklmš nē_jmt nī_bgmt obejl oce odaeisuzē ofi ogilrsā oil ojaoā okaostā
    olaeiosu omabepsāē onefinsuāī opaceloē oraeistuē osp oteouī oveiē ozī oķē ošioā pabcdmpstzā pci pe_clrs pga pi_j
    pleiāū pma pni ponrz pskt ptaou pu_ln pā_ pēdj pīd pša radgijntu rbouv rci re_gklnptzģž rgou riabjkmpsvz rkaln rlū
    rmaisē rni ro_bcdfjklnpstš rpinruē rrae rsailmoprtuēī rt_aeiosuē rukmps rvaei rzi rā_cfmnt rē_jtš rī_bckstv rķiē
    rš_a rūk sadgklmprsvīņ se_clnrs shē si_egjmns skiorā sliuāī smae snei solrtļš speorēī sra ss_ steorēū subfrs svī
    sākms sē_ sījktvš sūt tabdgjlnu tbi tce tda te_lns tgr tiflnstvķņ tjao tkalā tli tnē todjkmsš tpa trosuāēū tsalt
    tteiā tuklvā tvaeē tācdlmtv tē_jmtš tīgjsš tļa tņu tšķ tūr ublu udiz ufe ugsu uj_a ukatāš ulakltāē umeā undikā upa
    ureiprtāē useiu ut_aeio uve uzdnstv uāl uša va_lns veclns vi_dlzņ vokt vs_ vu_m vārst vēstļ vīt za_m zdae ze_mns
    zi_el zklā zlaī zme zni zon zpi zra zsaklt ztei zul zvaei zās zējs zīcgt zņe ādeisuē āgo ājios ākostu ālaiosuā āmais
    ānasu āpi āracdikloprstvē āsaā āt_aeiorsu āvo āze ēdzē ēgaš ējisā ēleiu ēmauā ēnao ēpt ēr_aoķš ēst ētioā ēģi ģins
    ībā īcei īdī īgaiosuā ījau īkjls īmaij īni īpa īs_it ītioruā īvaiosu īša ķa_ ķet ķi_ens ķētš ļas ļi_ ļum ļš_ ļūd ņa_
    ņie ņojt ņā_ ņēm ņš_ ša_ijmst ši_en šme špu šrae šs_k šu_m šā_ms šēj šīb šūn ūda ūkos ūra ūs_t ūtasī žot žu_ žīm
  `,
  `
    _agā _bā _co _dī _ep _feluā _geiu _he _ilt _jiē _luvē _mnū _nē _okstv _p_sī _qu _ru _sfo _t_ēū _u_stu _vo _we
    _x_cklp _y_clp _zou _āķ _čaei _ēr _ģei _ķeī _ļo _šeāķ _žaeu aapt ablosvēīū acikēī admsuā afaioē agaeimsuāš aha
    aicejļ ajeou akceāļņ al_bfkptū amjk an_cekvīšž ap_cdjkovzāēģīļš arhkš asglmvē atfhķņ au_blčž avaesuā ayo az_adeosuāū
    aāb ačau aģē aļ_iovēš aņaouāē ašlnsuā ažaioru bagjkmnrtu bcč berstyz bi_bejsz bj_ bkuā blaī bni bo_st br_iuāū bs_not
    bti bukms bva bāklszņš bēt bīdg būlsv ca_ims ceikmr chi ciamnrszēļ cka co_jltš cu_m cāst cčd cē_jlmtš cīj daknp
    deacmotē dge dicgjmtā djo dmi dne do_dgjlnsw dpo draiā dta dukmrsļ dzpu dājklv dēksvš dīvš dņa dū_ džeiu eakluģ
    ebeilr eceuē ed_gnopruāēī eeks ef_aos eglmoā ehnā eiclntļ ejios ekein elcdjknosš emabijsuāīšž en_jlrvēš eo_bglm
    epeltuāš erbuyāģ esjsāī etnsī euz evāē eyci ez_agu eālr eēf eīs eķu eļ_ioš eņaruēķ ešikosā ež_aisuāģ fa_bkrt febd
    ff_ fgģ fi_jz flaē fo_t froāē fs_ fu_n fā_z fēmr gajmn ge_io git glu gme gna gobjnrs gpr grsīū gto gun gviē gādjkt
    gģh gšlpuā gūrstš ha_d hekt hiejlpī hnio hr_o hān hīv ia_gkprs ibalrs ic_aoā id_ainsāūž ieabijķļ iffru igaišū ij_isz
    ikilpv ilbmpvāēīņ imjsē inghkv iort ipeiorsuī irbdhpī isdnorsī it_krēū ivaeruv ixm izbcegnāīš iāclņ iēt iīj iļinouņ
    iņk išaiā iž_ao jaabgjnt jdē jefn jgr jiasz jkoķ jla jomp jsit jta jucprt jvā jzī jābcdklnpruļ jēgjl jš_ jūlnst
    kabgu kblv kce kdai kelnty kir kko klosī kmaioī kniouē koeko kpa kraouī kshjklnpsuzī ktfnrņū kulš kvi kājkš kķ_
    kļiuā kņu kšdfktvāņ laagnryz lbeā lci ldotuāē lecipvņš lfa lgaiou liabfjopņ lje lkatuāš llaei lma lnaosuvā lobcmsģš
    lpaiostuāī lsamsu lt_korsuāņ lupvz lv_aē lāmnņš lē_kns lībkpvzš lņou lša lūstzš mafņš mbalr medfghjlrzņš mijklmt
    mj_ago mkao mmku mne moclmr mpeiru msagnrv mtaosu mun māi mējš mī_gt mŗu mšaiuā mūszž mžē nacjlnpt nciē ndorsž
    nebflouāīļ ngiruv nhr nictvz njoū nk_csuā nlai nnauā noaefgmpņš nplr nreē nsefilop nt_ī nuā nv_aeiā nācrļ nēsš
    nīcjsš nšeu nžsu oap obrāī oci od_orā oefn ofo ogo ojei okeinļš ollāēīū omitu ongov oon opinrstuāīļš orbc oseimstvū
    otrēņ out ova owt oziv oģi oļaiu oņeu ošdsuīķ paginuvļņ pda pedijknt pgrā pidnpx pj_ou pkoā pldkouē pmeāē pne
    pojlstš ppau prsāī ps_aepv pt_eisvāī pubmrš pvi pzī pāms pē_lmrstš pģē pībgkr pļao pš_ que rafrvšž rbaeisū rceē
    rdaisuē reacfjovāš rhiēī ridoā rjoū rksuāļņ rli rmekou rn_epsuāī rom rpaejlmot rsdksvāū rtrā rubnā rvāē ryi rzeāī
    rābjvzšž rēmsķ rģi rīdlzčš rķau ršiosu rūnpstš sacjz sce sdar sedgimpv sfoē sgar sha sit sjo sklsu sleos smiouāēī
    snaosēī so_cjkns spaluā sre stknv sukm svaē szī sā_lnt sēmrsš sībrs sū_ tafkvčļ tblr tci teghjmņž tfo th_ ticjmrz
    tkoļ tlae tmeo tnau tobglnņ tpru tr_ejrī tsekopā tt_ī tubgn tvi typ tziv tākprš tēkrs tī_kmr tķe tļiu tņ_ai tši
    tūckl ubstāū uc_aeioāē udaenoīņ uer ufil ug_aiotā ujouā ukcims uleisu um_bjmopēš unalouž up_eiuāē urbkmnovīš
    usajosāī utstuāī uu_ uviuāē uzegiklmruzēī uācr uču uļaiu ušiu už_ao vakmčž ve_dkmņ vijntvš vo_nsš vre vst vuks vvi
    vā_cdjklm vē_jkmš wee wty xce xkb xlī xma xpa yceh yidn ylī you ypae zairsuļ zbe zcei zdoruz zelrt zgalr zibjkmrstļ
    zkaor zlei zmiuŗ zneī zo_tš zpaluē zreioēī zs_eimv zt_aorsuvā zu_dmā zvā zziī zā_ckm zē_mrš zībsv zņē zšķ zūd
    āaikptu ābcejuū ācou ād_o āfaiā āiegnsz ājdeklvāēš ākdimā ālī āmjouāī ānijoā āpaetēš ār_bemuzīš āselopt ātnpē āuz
    āv_euāē āzi āķī āļai āņou āšu āžu ča_u čde čet čik ču_ ēcī ēdiž ēfg ēgirsuvā ēj_tz ēkaistāļ ēl_lsāņ ēmios ēneisuā
    ēpjš ērbijuāēī ēsiī ētī ēvē ēķi ēļ_auāņ ēšgo ģa_ ģeno ģhi ģijmo ģē_jrtš ģī_ ībn īcaē īd_eijnrņ īgdp ījik īkadknotuā
    īli īm_osuā īnl īps īraisī īsacnsuā ītepē īvāē īz_iā īču īļr īšā ķeklš ķim ķu_s ķējr ķī_tļ ļaijm ļiez ļne ļojst ļra
    ļudsv ļvē ļā_kmsv ļēj ļņju ļūmst ņaim ņi_ ņjo ņko ņo_s ņrā ņus ņāms ņķai ŗu_ šabhpu šdai šeikt šfo šgu šiflmz škio
    šlaī šma šni šobdgst špl šro šsa šti šups švi šādk šī_mns šķaeuēī šņa ūci ūd_ou ūkau ūl_ikt ūme ūn_aisuā ūpi ūriuī
    ūsmu ūtio ūvē ūzit ūša ūžī ža_mrs žers ži_en žoj žre žs_v žumrs žādms žēl žģaī žīg
  `,
]
