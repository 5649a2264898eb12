import type { LetterGroups } from '../shapes/letters.ts'

/** Source: counted in sentences of the news, in messages of free programs and in lists of words of film subtitles. */
export const tr: LetterGroups = [
  `
    in_
  `,
  `
    eri _bi ir_ lan en_ lar _iç _de bir _ol içi ası ler ama _ya çin an_ _ve ara anı _ge arı ile _do ak_ da_ _s_ nda
    lam ini sı_ esi değ yor _ka er_ _ba lem len ste nde _ku or_ ya_ _sa
  `,
  `
    eği de_ ri_ eme si_ sya dos osy kle ını ma_ ıla lla rin ind ili ın_ ınd eti ola ull alı le_ ala ni_ kul _ta ar_
    rak sın ekl eni den ere dı_ _gö bil lma lir ek_ şle _ye nı_ ter _al _ar _be ayı sin ve_ çer tir iyo adı rı_ ır_
    mas ne_ eli işl _da ki_ _se li_ _ha nin _iş _il rın lı_ baş ula aya dır _pa ik_ nın ril ene ger me_ _so _bu iri
    _ko _ay _di mes lik dan ine _et eçe ver geç ele ken tır bel ana olm _ad yaz edi ist unu _yo yen emi ok_ uru tar
    la_ iği isi mad and mi_ tan izi _gi rek say şti ket _ki ata na_ rma _an ğer iml rle ısı nıl ği_ _bo di_ leş rul
    erl ğiş ilm yal iz_ onu eğe olu kte son _te yas ılı il_ dir _ön kar _is un_ _si mak rla eki _sı yar yap rme ırı
    _ça ece ıyo içe amı ürü ış_ _uy ell lle _sü ndı hat diz ına _ek nce kla gös öst atı _tü
  `,
  `
    zin yer ede man çık may ldı mış lme par et_ üze tem rıl enm nım azı eye dil re_ ğil mle tik vey eya ığı yan gör
    _dü ulu _me seç nla _ne yok kli arl al_ kil tek dek ras ikl ıcı mek akt sür abi el_ _re mal aki çal iş_ alt _in
    ılm num _he ta_ mel uğu lış mli bul rli miy ıml mey irl ırm rsi siz gir yük nme ird ers cak cı_ _fa aca ğin tur
    _ed ndi bağ az_ işi apı _çı kon irt bu_ eks nam anm irm liğ doğ ağl uşt nes nma miş des end lık ştu nu_ eyi tür
    ışı luş ık_ kay rün oğr lun res mla _ço imi und nun aşı işt kim ğru ekt una ada ştı ıra rke ız_ rdi ike aşl sat
    pak min it_ ra_ eşt ğla nız ake gel _iz ye_ _yü lis pıl kal yı_ anl _ke dak uyg du_ _en ygu ral esn _va _tu nle
    ük_ tki est met etk eçi em_ ğı_ im_ tle ten çok üm_ ide ip_ zla ğın sne cek mıy ıld te_ kta _li var mam şma ren
    ıkl aşa şar _gü dış gul ağı sim tam maz ci_ şla tin biç ilg ldu yle sun med ünü rde lgi _uz til örü se_ ti_ _dı
    gen yıl aht tı_ ild tal _im ca_ old _aç _za acı iki ksi hta mı_ nah raf ayn boş rum am_ ici ışt arş sız bek tme
    üst _ik üre ldi niz oru ayr lay dur nen mlı etl idi kin azl rti zam tla _du lac ard zer _bö ce_
  `,
  `
    _aikmstzğş _blüı _caei _dö _elrsvyğş _fio _gar _hiı _ifht _klröüı _lae _maiouü _naiou _odknprty _peilor _rau _stuö
    _tioı _ulnç _vi _yiuöı _zio _çeiuö _öglrzğ _ürsz _şaeiu aat abaelu adelr afiı ahai akalsı aldegilmo amel ancegist
    apalmst aregikmopstç asaikty at_eilmt avaru ay_bdfglt azadm aç_lı ağar aşkmtv baklnrsy benrst bint blo bolryz bunğ
    böl büy bır cağ celrsğ cilns cu_ cılnsy dahlmrvyğ dde dedflmprtv diknsyğ dla dokl dre dunyğ dökn dü_lrzğş dıkmnğ
    ebei eci edd ekemr eldgt emabcl enacgkltzü epo eracdgkmntç esael etemrt eveilr ey_l ez_l eçlmt eşeilm fadrz fikln
    flae fonr fre fta fınr gar ge_cst gi_dlnsz gor grau gönz gümnv gılt haklnrsvyz heds hibpz hız ibi idd ifair ikat
    ilakl imadegz inaclmst ipil iraeks isam itaeilmt iyaeil izadegly iğe işakm kabdmnpstzç kelrs kiprsty kloı kmae
    kodlmprş kra ksael ktiı kumnry kümç kılmnrsyş labdkstvş ldaeü lebcdktvyğ lgeı lidlmntyş lli lmiuı lokn lteimı
    lu_kryğ lçe lü_kmnğ lıdlmnpryğ macrtç mbo mciı mdae memnrz mge miklmz mod msa mu_ntş mza mü_nş mın nabcklnrst ncai
    nduü nebcdklmrtyğ ngeiü nilrtyş nliuüı nmiı nok nra nsaeı nteirüı nuczç nya nü_mnş nıcfrtyş odaeluü ogr oklstu
    ol_ilü omu on_adeilrt oply oradgilmst ostu otou oyu oğu oşlu panty penr pin plae pma polrs pro psa pta pya
    rabcdmnprtyç rci rdauüı rebcdltvy rgeuü ricdhkmrstyş rka rlı rmi rnae rogl rsae rt_aemtı ru_npy rçae rülm rıcmrsyş
    rşiı sa_bhklmnprğ seklmnrstv silsy ski slae smi sokr staiü su_z syo söz süntz sıfklrtyğ tabdhkpsyş tbi tecdlstş
    ticfmpsyğ tliı tmaio top traeo ttaeiı tu_lntş tör tü_lmn tıklnsş ubu ucu uda uk_l ul_dm um_adlu unlm up_ ur_admt usu
    ut_alu uva uyaou uz_alu uçl uş_amu ven vinryz vle vraei vur yabckmtyş ydeı yecdlt yfa ygı yi_cn yla yma yna yoln
    yraı ysae yu_mtv yön yürz yıcknrsğ zalnr zcü zdeı ze_lny zgei zi_lm zleiı zmae zor zuln zyo züm zı_lnr çakrğ çeklmnv
    çilmrz çlae çme çoğ çub çöz çıl öge ökü ölgçü önbcdegltü örent öyl özcdeü öğe ücü ükls ülelmü ümaelü ün_cdelmt
    ür_dlm üsü ütuü üve üyoü üzdgü üçü üğmü üştü ğa_c ğe_ ğme ğraı ğu_n ğün ğımrt ıdaı ıfı ıkatı ıl_ ım_sı ınlmt ıp_
    ırdkls ısa ıtlı ıyalı ızlı ışalms şabn şekmny şifklmntv şkaei şliuı şme şsae ştaü şuln şvu şı_lmny
  `,
  `
    _a_bcfghjopuv _bfjkprsy _c_dghlortuwyöüı _ddklnprsâ _e_bcefghijmpuxz _f_delnprstuxüı _gclopuı _h_opruâü
    _i_abcdprvyğ _jabeiosuöü _k_mwyâ _lgopuvwyâüı _m_cdhkmnrsı _n_dklröüı _o_abcfghimsvzğ _pghsuyüı _qu _rdimoptyöüı
    _schklmnpsvwy _tchlnrstyö _u_abcfkmprstğş _vborstuâüı _waeghior _x_adhkptx _y_dhlmp _zeluüı _âlş _çü
    _öbcdfkmptvy _ü_clmnyçş _ı_klmnrszş _şoöüış aa_dflnryş ab_bcdorzı ac_ehiklrt ad_dioswyü aektv af_aefglorstyç
    ag_abehimnorsuü ah_dehklmnorsuvyzçış ai_dflmnorstyz aj_adeilyöı akbcdkmoruvyâçüş albcfjknpsuvwyzâçü
    ambcdgimnopsuyü anbfhknopruyzçüş aokrtu ap_ehikopruç arbcfhjnruvyz as_cefghlmoprsuvçö atbfghkoprsuyçöü aucdnrt
    av_cdegilmosvyüış aw_al ax_ ayceikmopsuvyü azcegikorstuyz açagimost aöğ aüs ağ_cdmosuz aın aş_bhiprsçü
    ba_bcdghmptuvzç bbeirüı bc_ç bde be_abcdfgmpvyzğş bfd bi_bcdfikmpsyzş bjeo bkz blaeiuö bne bodkmnstğ bpp
    braeioyüı bs_cor bty bucdfghkmrstyzç bva by_t bzeı böbcry bü_klmnrst bı_klmnsyzç cabcdghilmnoprstvyz cbeu cc_ar
    cd_a cebcdfhmnptvyz cgt ch_adeipr ciacdhikmprtvyzğ ck_aeiprstu claeinou cnh cocdflmnprvğş cp_ craeilouü cs_
    ct_ciowx cubdklmnstyzğ cwd cy_ cza cçd cöm cü_cklmnrsyzğ cıdkmrtvğ dabcdfijpstçş db_i dcao dd_aiprsyüı
    deabcghjoxyzş dge diabcdefgjmoptvş dk_ dleiluı dma dnae do_bgmnprtuwyz dpkr dr_acosuı ds_eioy dth
    duabdfgklmstvzş dvim dwio dy_aeou dâh dörvğş düdefkmnsty dıadglyz eadghklnrst eb_ablruz ec_abklortz
    ed_abgoruwyüı ee_knrt ef_aefghiklnorst eg_aeimorzü eh_abdeilrvçş ei_dlmns ejadei ekabdhknovâçüş elabcfkmopsvyâç
    emdfkmnoprstuyş enbfhjnorsvyçö eo_dlmnrsy ep_aehiklrstç eqt erbfhjopruvyzöş es_bchkmoprsuyö etacghnopsuvç eurs
    ev_acdghkmstuvzş ewirs ex_er eybcdfghkmnprstvyz ezabdegimosuyz eç_dhs eöl eğlmnr eş_acdfghkrsvyz
    fa_abcfhiklmnstvyğş fd_cimosv fe_deklmnrstvyzğ ff_aelrstı fgaeğ fhi fi_defgmrstxyzğş fkae flioüı fma fne fo_lt
    fp_ fraios fs_aceitwı ft_eilosçüı fu_ahklnrstz fwo fxas fya fçaı för fümrz fı_dkmsyz fşa ga_bdghjlmnstyzş gbity
    gcacot gdeu gebdimovwxyz gges gh_at gibgmty gju glaeio gmae gn_ae go_lnsyz gpgt gr_egi gs_mt gtao gu_aekmnrstvy
    gzeo gâhr göbklmtvçğ gü_bcdklrstyzç gğh gı_cdmnrsyç ha_bcdfgimpwçş hbaei hdeir he_aciklmnprtvxy hhio
    hi_acdegjklmnorstyçş hkaeiuû hlaeiâı hmaei hnbeis ho_bcklmnoprstwş hpap hraeiouü hsaeiuı ht_eiı hu_adkmnrstyzş
    hvaeo hy_a hze hâkl hçei hücknrsz hı_hilmnrsy hşaei ia_dghlmnsty ibadelnoruü ic_adehkorty id_amnorstyöüı ie_lnrt
    if_efklostş ig_adghilnorü ih_abeilmnrstuç ii_r ijeiky ikdkmnorsâçöü ilbchostvyâî imbchkmoprstuyü inbfgknoyçîöş
    io_knrt ipaemnopstuçü irbcgouvyzçüş is_ehklnoprsyı itcdfhkorswzçöü ius iv_adeilmnr ix_bmortu iy_dkmsö
    izbcmnostzü iç_abgklmst iğ_nr iı_ işbdegnsyçöı ja_cgmnpsv jbs jdae je_cdfklmnorsty ji_dklmnsty jk_ jla jobehikrs
    jsr jualm jye jölr jür jı_mn ka_cfghikouvğş kbaeluv kcai kdeiö ke_bcdfhikmopvyzçğş kg_ kha kibcdekzçğş kkaeiuâüı
    kluü km_iuüı knaeio ko_abckostuvyzçğ kpo kreio ks_otuöüı kt_oruyöü ku_abcdkpstvzş kvai kw_ ky_aloü kz_
    kâbfhlnryğ kçaeiuüı köfklmprstyş kûm kü_bcfklnprstvyş kı_cdkptvzç kşa laefghijlopxzçğ lbaeiuü lcaehiuı ld_osö
    leaefghjlpsxzç lf_aw lgabloru lha liabcefghpvzç lji lk_aeilmostüı ll_dglopruyîüı lm_dloü lnitı
    lo_abcdgjlmprstuvwyzğş lp_ahl lre lsaegiouyüı lt_abdklorstuyçü lucdeilmpst lvaei lwap ly_adefmnoö lzeh lâ_kn
    lçaiüı lî_ lör lübcdlprstyzş lıbcfstvzç maabfhijpuvğş mb_aeiluöü mcabeü mdciouüı meabcfovçğş mfi mgaü mhanu
    miacdfprstçğ mkaitâü mluü mmaeiouyüı mn_giuı mo_bgklnrstv mp_aeilostuüı mr_eiuü ms_egiptuüı mt_io
    muacdfhklmorsyz my_aio mzeu mî_ mör mübcdefhklmrstvyz mıdklmsz mşiu naadefjopvyzğş nbaeily nc_hlouüı nd_corsvy
    neaefghpvwzş nfaeilo ng_ahjorstuöı nhadio niabcdefhkmpsvxçğ nje nk_aeilorstuâüı nlm nmuü nn_aeiy
    no_bdeglmnprstvyzğ npalo nr_iuüı ns_dfgilnopstuçîöü nt_afghlotuö nudklprstvyğş nv_aeo nwa ny_eiouöüı nzaei
    nç_elst nî_ nöbr nücdfklprsvyzç nıdkpsğ nşa oadlrs ob_abeijlosuü oc_aehksu od_dir oe_l of_efgiorsö og_alotu
    ohabnu oidnt ojei okabeikmoryçüş olcefgkopstyı om_abeilmopstzüş onbcfgkmnosvyzçü oodknoprt op_abcefhikmoqrstuçü
    orbcefjknoprvyç os_abcefhiklmpq ot_aehilt oucginst ov_abdeimuy owaet oy_abdgklmnost oz_adeilmou oçaiu oğadlm
    oş_aegkmstvçü pa_bcdfghilmpsuzçğş pba pcbo pda pe_bcdgklmstyzğş pfi pgcdrs ph_adei pi_abdklmorstxyzçş pkagioı
    pliouyâüı pmeiı pno po_dgikmnptuyzş pp_aeil pqu praeiü ps_cehilotyüı pt_eiosyüı pu_abcdklmnprsyzçş pyt pçaeiuı
    pü_cklnrsyş pı_cdhkmnprsyğş pşa ql_ qtt quaeo raaghijuvwzğış rbaeioü rc_aehuüı rd_dlos reaefghijmopqrwzçöğş
    rf_eilotüı rg_ainoâı rh_alouâı riabefgjopvzçğ rjaioöı rk_ilmotuçüı rl_fouyöü rm_dlnouüı rn_ciouı
    ro_abcdefijkmnopstuvwyzçş rp_aceimrtı rr_aeiuyı rs_bhlotuyüı rtbdfghjlnoprsuyçü rubcdfghkrstzğş rvaei rx_
    ry_aeilnouü rz_adeouı rç_loı rönpr rü_bcdkprstyzğş rıdfhikptzçğ rşaeu saacdfijsvçü sbiouyö scaiklnor sdad
    seabcdefgipyzğ sfeio sgacei sh_aeilo sibcdefghjkoprtvğş sk_aelotüı sliouüı smadegosîı sn_aos so_acfhlmpsvyğ
    sp_aeiloru sql sr_aei ss_adeiotuüı st_bdgklmorstuvyçı suabcdfiklmprstyç svci swa sy_emns sçuı sî_ söklmnry
    sü_beilmpsvy sıcdimpsvç taacfgijotuvzçöğ tbaeou tc_achp tdbeioı tebfghijopvwyzçğ tf_aeiorı tgaepr th_aehiouy
    tibdeghjotvzş tju tkaeouı tl_suü tmtuı tn_aei to_bcdfghiklmnrstuyzğ tpaor tr_cdfiuy tsaceiruüı tt_luyü
    tuabcdhikmpsvyzğ tve tweio txt ty_aelop tçaeiuı töl tübcdefkpstyzçğş tıbcdfmpyğ ua_dflmnrsy ubabelst ucahikt
    ud_eiru ue_nrz uf_aflu ug_abhorsuü uh_ablstuş uidks ukadeikmstuç ulcegistvyü umbeghimprsy unceikrstvç uoty
    upadilt urbcegiklnosyş us_aehlmostyç utbfhikmost uvev uy_dklmrs uzcdegimz uç_abmstu uğar uşklsç
    va_abcdfhijklmnpstyzş vb_o vcirtuı vdaeiuü vebcdfjklmstzç vgaiü vhae vi_cdeklmpstçş vk_ilt vlaiu vmaeis vna
    volpry vrosuı vs_ei vta vu_acklmnstyzçğş vve vyae vzu vâd vüczş vı_lnr vşaei wagilnprty wd_ we_belrs wge whi
    widlnpt wls wonor wps wrai ws_ wty xadlr xbu xdo xec xhi xin xkb xma xo_ xpp xrex xsi xt_or xup xx_x yaadfhijvçğ
    ybaeioı ycaeh yd_aioruü yebfgmpsyğş yfeiu ygai yhiu yidflmprstyzğş ykeouüı yl_ilouüı ym_beilouüı yn_ceilnuı
    yo_dpstuyzğ ypaeltu yreiou ys_biu yt_aehilotı yuacdgklnprsyzş yvae yy_ai yzbe yö_r yü_cdlmnpstyğş yıdfimptyzçş
    za_abcdefhkpstvyğş zbaeio zcaeiı zdaiouü zebcdghkmstv zgauâüı zhe zibcdefhkprstyzğ zkae zlouü zm_ioı zni
    zo_flmntz zraeü zsaeiüı ztio zu_ckmrsy zva zy_adinüı zzaeiy zön zü_cdklnprsyğ zıcdkmpstvyğş âbu âde âfi âhi âkai
    âl_abdeiâ ân_adesı âr_lı ât_ âye âğı âşı ça_bcdmnpstvy çbi çde çe_bcdstyçğş çgeöü çhi çi_cdfkpstvyçğş çkai
    çliuüı çmaiı çoclmr çra çsaeiuı çtaeiuı çu_kmnprvyğş çöklmpr çü_dklmnrstğ çı_cdmnprstyğş öberü öceü ödelü öf_kt
    öhr ök_eklmsty öl_delmsy öm_deilmrü ön_aikmprsy öp_elmortçü ör_dfgiklmos ötelü övadegimü öydkü öz_agklmnrvyö
    öç_lmü öğlrsü öşek ûmel übaervü ücaceru üdadeoyü üely üf_eiltuü üheirü üit ükabeikmrtuçûü ül_adikost ümcdikrsuö
    ünabfgiknsvyç üp_ehlrtü ürabgikoprst üs_aeiklrs üt_abefhlmtçö üva üyadelms üz_abilmsuy üç_egiklt üğe
    üş_adeklmsvç ğablmnrsyzç ğcı ğdauı ğecdlnsy ğhı ğidkmrtyz ğleiuı ğmauı ğne ğol ğrei ğsaü ğudklmrstyğş ğzı
    ğü_dmsty ğıdlsyzş ıat ıbaboöı ıca ıde ıf_ilt ıgı ıh_t ıi_djlm ıkcikmnosç ılbcglst ımabcdem ıncegiknsç ıpaklstı
    ırbcghinprtvç ıs_eklmrt ıt_adeimpst ıvaeirı ıy_dikms ızacdgikmrs ıç_almrtı ığ_adlm ışkvç şa_acdfhiklmpstvyğş
    şbai şci şdaei şe_bcdfhlrstçğ şfe şgaeuö şhiu şi_dgiprsyzğış şk_lotuüı şlü şmiuüı şne şofkv şpa şraou şsiuüı
    şt_e şu_abdkmprsy şvei şyae şza şçaiüı şöhmrvy şü_dkmnprtyş şıbdkprstzğ şş_t
  `,
]
