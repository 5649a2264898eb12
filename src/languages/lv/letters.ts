import type { LetterGroups } from '../shapes/letters.ts'

/** Source: counted in sentences of the news, in messages of free programs and in lists of words of film subtitles. */
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
    _aacefghjmzāģļš _bjāīļŗž _chouāēīļū _djmvāīŗūž _ebdefgijprvxzļņš _fejluāēīū _gehiouvāēīļū _haejluāēū
    _iabilopstvī _jiēž _kijmnsēīņū _ljtuvzāēļūž _mcjnīļŗūž _niēīū _odfgiklmnstuvzļž _p_hsvīļŗū _qu _rruēļ _scfjmos
    _t_jsvēū _u_dgklmprstu _vdjoruéīļŗū _wehi _x_cklp _y_aclp _zouāēū _éaiīķ _ābdfkmzāķ _čaeiouāēīū _ēbdkorstzģš
    _ģeiēī _īadegkmnrtvz _ķeiēī _ļoā _ņaeiuēū _šekmnrtuvāēķļņ _ūds _žaeiouēīņū aa_bcdjklmprstuv ab_djkloprstvēīū
    ac_ahiktuēī adjlmnsuvāūž ae_jlr afaefinortē agaeijmnostuāīļšū ah_aeiostu aiabcefgijopvīķļō aj_eosuēīū
    ak_cdefghiklmvāļņū al_bcfgjklmnprtūž ambdfgjklnpvzš an_cefghjklnpvzčēīšž ao_dnsž ap_bcdjknovzāčēģīļņšūž
    arcdhjklmrvļŗšūž asdfghlmrsuvzēū atfhčķņ au_beilpvčģķļņž avaejnrstuvāēīŗ ax_ ay_o az_abdeghklmnosuvāū aāb ač_aiu
    aēdl aģeiē aīan aķaeiuēī aļ_cdgiklorsvēģīļš aņadiouāēķ ašlnopsuāķņ aūo ažaioruēī baabdghjkmnrtuvzļņž bcč bda
    be_dejklnrstvyzļņš bi_bcefgjkmosuzēķļņš bj_aiouū bkaluā blaeuāīū bniī bo_bdikmnrstuš bpru br_aeiosuāēļū
    bs_aiknostu bt_aiosu bubdjkmnstučš bvaeē bācjklnrszņšž bēbdgjstš bī_cdgjlnstš bļaiou bŗr bšaou bū_djlnrsvzš bžst
    ca_ijklmprst cdž cedikmprt chaeis ciabgimnrsvzāčēļ ck_ae clae cmaeoā cnā co_gjlmrstš cpau cs_ ct_eiē cu_klmst
    cvei cā_jlmstš cčd cē_jklmnrstzš cī_jkmnstzņš cļn cūck daadghjknpvzī dbeio dce ddiz deabcdegjmoptuzāēļņž dfir
    dgae dibcdgijlmoptuzāēķž djeoū dkaā dlaeios dmaiā dneī do_bcdgijlnprsuvwzņ dpor dr_aisāēū dsailmopst dta
    ducdekmnprsvčļš dvaeioēī dyn dzcdhjknpsuvļŗ dācjklnvļš dčē dēdiklnsvzš dī_cdlmnvzķš dļs dņa dŗ_l dšt dū_djlmršž
    dž_aefimosuāēīū ea_giklnpruģ eb_aeijlorstuāēīšž ec_ehkmpstuvē ed_glmnoprsuvāēīūž ee_cdgklmrstv ef_aeoprsuā
    eg_beilmorsvāīš ehensā eiabcfhijlmnoprtvāčēļž ej_bcinosāēū ekbdehinpņū el_bcdfgjklmnorsvzšūž
    emabdfijklmnpsuzāīšūž en_bfghjlnrvzčēļšž eo_bdglmnrs ep_ejklmnostuāēīļšū erbcdfgjklruyzāģķšūž esbhjmnrsvāīū
    etbdjlmnpstzīņū eustz ev_lnorsāēī exx eyci ez_abcdgjkmnopsuvāē eālnrt ečaeiu eēdfrs eģeoē eīnsō eķeiuēī
    eļ_bdgikmoprtvāģļņš eņaioruēģķ eš_dikloprstāņ ež_aisuāēģ fa_bdeklmnrstē fe_bdijklnstļ ff_ fgaģ fha fi_bdeijortzš
    fjū flaeouāē fme fni fo_jltu fpa freiosāēī fs_ ftasu fu_nrst fā_nrz fē_jlmnrtš fīlnr fūrs gafjkmnpuvzļ gbaei
    ge_ijlnoprtv ghei giabgijlmnrstē gje gko glepsuāēī gmae gnaeē gobdgijlnrsv gpr grosēīū gsabimns gteoā gubdinvzļš
    gvaeiāēī gzn gācdjklnrtzšž gēnr gģh gī_djkn gļaiouē gšlopsuā gū_rstš gžņ ha_adgijklmnorsuv he_adiklmnorst
    hi_abdegijklmnprstčēī hjū hla hnio ho_bdfklmnpstuvz hr_o hs_ htauā hu_dlmrā hā_gmnr hēr hīv hū_b ia_bgikmprstu
    ib_aeilorsuāēī ic_adkosuāī id_aiklmnstāūž ieabfijčēģķļ if_aeflorstuāū ig_aeilmorsēšūž ihaeiosu
    ii_bcdegjkmnorstvzī ij_einostz ikcdegiklmnprvē il_bcefjlmopvzāēīņšūž imadjlmnostēīš in_bcghjknpruvčšūž
    io_dgjklmprstvz ip_ehilnorsuāēī irbcdhijnopuvēīņšž isbcdghlnorsvyēīļ it_hkmnprvčēū iu_ms iv_adejkoprstuvī ixm
    izbcegjnzāģīķšū iācdklnrtļņ ič_aeimsuā iē_jnt iģei iīdgjt iķaiu iļ_aeinoruāņš iņ_bdknpvēķ iōaiu iš_aeiosā
    iž_aeouāļ jaabfghjklnprtš jce jdazē je_efglnrstvzņ jgr jiacnszņ jkaoķ jla jniī jocdghjklmnprž jper jra jsailpt
    jtaeē juabceknprtu jviā jzī jābcdegjklnpruvzāķļņš jē_dgjlnrz jībgt jš_ jū_bdgklnrstz jžrs kaabcfgkopuzčīķšž
    kbluv kce kdaiož ke_bdfijlmnrstvyā kfel kga khas kiacijlmnoprstāīņ kjeū kkaoā kl_eosī kmaeijoī knaiouāēī
    kobcefghikosuvzčņž kpaū kraouēīū ksfhjklnopsuvzāīū ktdefnprņū kuabcdgjklptzāēģķļņš kvioēī kābgjknvzņš kē_djkrtš
    kīrt kķ_ kļ_ciouā kņaiuā kšbdefgklnotvāņ kūklnprst laacdghnrvyzž lbaeijoruāēī lc_ehiēī ldbklorstuāēš
    lebcdefgilopruvzāčģņš lf_ahiorsuī lgaeiostuvā liabdfijlopruvāčģķņš lj_aeio lk_aeimntuvāš llaeiouvāēī lm_aeiosuāē
    lnabgorsuvā lobchilmprsuvzģīņšž lpaeiorstuāī lraeiu lsabeimosuāēīŗ lt_fknorsuvāēīņū lubcegijklnptvzīš
    lv_aiouéāēī lz_abcdeistuī lāblmnpzčķņš lē_cknrsģņž lībcjklprsvzķš lļd lņou lšau lū_cdginprstzšž lždiuā
    maacdefghuvxčģņš mbaelruvāēīū mceē mdaeiouāēī meadefghjlmrvzļņšž mfaeio mga micdgjklmotčķš mj_aegiorāš mkao
    mleiī mm_eikuāēī mnaeiī mobcgjklmprvzčņš mpaeijrstuāēīļ mre msaegiknoprstuvāī mtaeiknosuāī mucdhikntuzļš mvaā
    mzeiāē mādinņš mēbdjlķš mī_dgiklntļ mļl mŗru mšaiouā mūdklmrszķž mžsē naabcdfghjklnprtuzšž nbaeā ncailouē
    nd_bcfjlnorszīļž nebfjlouāčēģīķļņšž nfer ng_aehiklorstuvāīļ nhaeorā niabcfgiloptvzāķņš nj_aeiouū
    nk_aceilnorsuāšū nlaiī nme nn_aeiosuāē noacefgmopčģīķņšž npilorī nraeiouēū nsbdefgiklmopsuvāēī nt_gklnīū
    nubdjnptuāš nv_aeiouā nzaioī nābcinrvļ nč_aeiosu nēcnsvzģš nīcdjklnrszš nļbgt nšaeiotu nū_djtģ nž_aeiosu
    oa_lmnps ob_aiorsuāī ocitī od_bfgklnoprvāīž oefln ofemostu og_bnoļ ohaiouā oiadeijnstuā oj_eisū ok_definrvēļš
    ol_bdfklmnrtvāēīū om_dfilmnotuī on_cdgjkorvzčē oodnr op_ijknrstuāīļš or_bcdfghklnopvīķņš osbefhijkmnorstuvāēīū
    otdrvēņš ou_eklntvz ov_abklsuāī owt oya oz_aeilnosuvāē očaiu oģiī oī_dnr oķeiu oļaeiou oņadegiouāē oš_desuīķļ
    ož_aimouāēņ paaegijnuvčēģķļņ pbaeruēū pce pdaeoruzā pedegijknptčīļņš pglruāū phio picdimnopstxāķņ pj_aiouēīš
    pkaloā pldkotuēī pmeiuāē pnaeosuī po_dijklmpstšž ppaeru prsuāēīū ps_aeilnopsuvēū pt_eisvāēīū pubcdikmprtčķļš
    pvaiā pzaivī péc pājlmnstvķņš pču pē_iklmrstļšž pģē pī_bgjklnprstvčķš pļaioā pņaeiouē pŗcj pš_ou pūcklrstķļš pžē
    que raabcfhloprvzčēģķļņšūž rb_aeijnstyāēšū rc_ehouvēī rd_aeimorsuzāēīž reabcefjmorvāčļņš rfeisī rg_aeilrsāļū
    rhaeiēī ricdfghilouāčģļņš rjaeouū rk_eiorstuāļņšū rl_aeiosuzāī rmdekouī rn_eopsuāēī roaehimruvzčīķņž
    rpaejlmostāī rr_iuā rsdeghknsvzāū rtdflnrvāū rubcdfglnrtvzāīķļņš rv_josuāēī ryi rzaensuvāī rābgjlprvzķļņšž rče
    rēbcdgkmnszķ rģeiē rīdjlmnpzčšž rķaeuī rļ_kntv rņeiouē rŗt ršeiorstuvāīļ rū_bcdgmnpstvzķšž rž_aouā
    saabcjnozčģķšž sbeioruī scaeiē sdaeirzā seabdfgijmptvxzš sfaoē sgar sh_aeiou sibdhikloprtvāēņšž sjouēū
    sk_elsuvyēū sleosū sm_ijosuāēīū snaosuāēī so_cdfijkmnsņ spaluéāļŗ srei ssaeiklmoptvā stcdgjkmnpv
    suadgiklmnptuvāņš svaeioāē sys szeiī sā_cdjlnprtšž sēdkmnrsšž sī_bcdgmnprs sļa sŗt sū_cdkrz taacfkpvzčļšž tblorū
    tciē tdeioz teacdefghjmotvāčļņž tfeio tgaeuāū th_e tibcdghijmorzāš tjeuēū tkinoruļ tlaemuāīū tmaeosuāū tnaosuāī
    toabcfgilnpuvņ tpelruēū tr_dejkprī tsbeikopsuvāēū tt_aouī tuabcdgijnptzīļš tviu typ tzeiv tābfiknprzļšž tče
    tēknrsvzģ tī_cklmnprzģņ tķe tļ_ikuā tņ_aeiē tšiu tū_cklt ua_dlrt ubaeijorstāēīļū uc_aeiouāēī ud_aemnorsuāčēīņž
    uelnr ufail ug_aeilotvāļ uha ui_ikstēšž ujiouā uk_cilmorsļ ulbcdefgijmoprsuvīū um_bdfjklmnoptzēīš
    unacegloprstučīšž uo_ up_ceijlmoprsuāēī urbcdghjklmnovzīķšū usacdghjklmnoszāī utbkmnrstuāēī uu_dst uvaioruāēī
    uwa uzabcegijklmopruzāēīķņš uācnr učaiosu uē_jt uģaeiouī uīcz uķaeiuī uļ_ainouvāķļ uņaiouģķ uš_ikosuvāīķļ
    už_aiou vaabfgkmtzčļņšž vbo vdai ve_degjkmtvčļņšž viabcgijkmnoptvāčļōš vjaeiuē vkaā vlaei vme vnei vo_cdjlnrszčš
    vpar vraeiosu vskot vtiī vudklsļš vvai vékls vā_cdgjklmnvģ včē vē_cdijkmnzšž vī_bdgklmnrszņž vļbnr vŗjl vūd wee
    wty xce xkb xlī xma xpa xx_ ya_ ybe yceh yidn ylī yne you ypae ys_ zaabdgijklnrstuķļ zbaeioruāēū zceiēī
    zdioruzāēū zebefgijklprtuvķļņ zgalruā zha ziabdgijkmrstvzāķļž zjaouāēū zkaoruļū zleioāēū zmiuāŗ znaeouāēī
    zo_bdfglmorstīš zpaeloruāēū zreiouāēī zs_eimnopvāū zt_aorsuvāēī zu_dmpsāļš zvā zziuī zā_bcdjklmnrtģļ zē_dmnrš
    zģē zī_bdjlnrsvš zķeē zļv zņē zŗj zšaāķ zūdr éc_ éja éķi āa_ikptu āb_aceijorstuāēšū āc_aeouāēī ād_noz āej
    āfaeirsuā āgaeilnrsuā āieginsz āj_deklnpvāēīšū ākdilmāļš āl_emprtvēīū āmcegjopuāēī ān_ceijopāī āp_aejnorstuāēīš
    ār_befgmnuzģīņš āseiklmnoptēī ātbmnpēīņ āuz āv_adeijlnsuvāēī āz_aimotuvāēī āā_a āčiu āģiē āķeiuēī āļaiou āņaiotu
    āšouķņ āž_anu ča_dgiklmnrsuvļ čde čediklmnprstč či_egjklpņ čmo čo_jmst čs_ ču_kprs čā_r čēdjr čībkn čūs
    ēbeijnrēī ēcaeinptēī ēd_adeinosuāīž ēfg ēg_eilorsuvāļ ēi_eosē ēj_dptzīš ēk_ailmostuāēļš ēl_lmsvāīņ ēmeiosēī
    ēn_eisuā ēp_aijnosuāš ērbcdefgijklmpuvzāčēī ēsaeilmouāēī ētdeknrī ēv_aeiosuē ēzaeiu ēē_ ēģe ēķiē ēļ_aiuāņ ēņau
    ēš_gou ēž_aiou ģa_ ģelnorsļ ģhi ģi_ejkmoprt ģo_j ģu_s ģē_djlnrtļš ģī_bjmt īau ībeino īc_auāēī īd_aeijlnorsuāēņž
    īen īgdept īii ījeikoā īk_adeiknotuāš īl_adeinouāēī īm_orsuāī īn_aelostuāēī īpiosuē īr_aeinosuāēī īsacdklnosuzā
    ītdeknpvēī īu_ īv_dejlnpāēī īz_aeiklsuāē īčau īģe īķaiu īļaioruā īņaiuā īōau īšiouāļ īžaiou ķaisu ķe_klmnprszš
    ķibdjlmptvķņ ķo_jt ķs_ ķu_s ķā_ ķē_djmnpr ķī_bglmnrstvļ ķūn ļadijkmnv ļbalu ļcei ļdaz ļegnt ļgas ļienzņ ļk_ano
    ļli ļma ļneiļ ļo_jstņš ļpo ļraiu ļs_ik ļt_ei ļudksv ļvaeoēļ ļā_cjkmpstv ļējv ļģe ļīg ļķaeiouī ļļau ļņaijou
    ļūmstš ņabimuz ņbi ņdae ņer ņga ņi_knr ņjo ņkaorā ņne ņo_sš ņpa ņrā ņs_ ņti ņujkmrs ņāmst ņēj ņģe ņķaiouī ņūdot
    ōa_ ōem ōu_ ŗc_ ŗjaio ŗks ŗl_ao ŗr_n ŗs_ ŗt_ ŗu_ šabdghlpruņ šbi šdai šedfijklmnprtļ šfo šgau šidfjklmptvzņ
    škailoā šlaiī šmai šnaeioā šobdfgjknprstv špailāē šrou šsaitē štaeiruā šulprstv švaeiī šze šādkrv šēmr
    šī_glmnrst šķ_aeosuāēīū šļaeiuāū šņaiouā šūpt ūbei ūc_aeiē ūd_eiosuzāīž ūgaestuš ūi_s ūjaiuā ūk_adegikmtuā
    ūl_aeiktāēī ūmaeiosu ūn_aisuā ūor ūp_aeinosuāēī ūr_eginosuāēī ūsadeikmosuāē ūteinoāēņ ūveimnē ūzaeistuvī ūču ūģi
    ūķaeiuē ūšakotu ūž_aiuāī ža_gijkmnrstuv ždz žebdfijklnrstz žfī ži_egjlmnprsņ žkā žmeio žni žo_agijknrsuzš žrae
    žs_iuv žt_u žubdlmnrs žā_dkmns žē_ilr žģaiī žī_bdgjn žļu žņau žūlnr
  `,
]
