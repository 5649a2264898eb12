import type { LetterGroups } from '../shapes/letters.ts'

/** Source: counted in sentences of the news and in messages of free programs. */
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
    _a_bcfghjpuv _bfjkprsy _c_dghlortuwü _ddklnprsâ _e_bcfgijmpuxz _f_delprstuxüı _gclopuı _h_opruâü _i_abcdprvyğ
    _jbeosü _k_mwâ _lgopuvwüı _m_dhkmnrsı _n_dklröüı _o_abcfgimv _pghsuyüı _qu _rdimoptyöüı _shklmnpsvy _tchlnrstyö
    _u_abcfmprstğ _vborstuâü _waegior _x_adhkptx _y_dhp _zeluı _çü _öbdfkmpty _ü_clmnyçş _ı_knrszş _şoöü aadlyş ab_bcorı
    acehiklrt ad_dioswyü aekt af_aeflotyç ag_abemrsuü ah_dklmnrsuvçış aiflmnorstyz aj_adeilöı akbdkmoruvyâçüş
    albcfknpsuwyzç ambcdgimnpsu anbhknopruyçü aokrtu ap_eikopru arbcfhnruyz as_ceghlmoprsuvçö atbfghkoprsuçöü aucdrt
    av_egilsy aw_l ax_ ayceikmosuvü azegikosty açaimst aöğ aüs ağ_dmsu aın aş_ipçü ba_bcdhtuz bbrü bc_ç bde
    be_bcdfpvyzğş bfd bi_dikpsyz bjeo bkz blaeiu bokmntğ bpp braeio bs_cr bty bucdfgkrtyzç bva by_t böcy bümnst bı_klnç
    cabcdlmnoprsty cbu cc_ar cd_a cedmnptvyz cgt ch_adeip ciadhikmrtvyzğ ck_aeprtu clainou cnh codflmnprvğ cp_ craeilouü
    cs_ ct_ciwx cubdklmnstyğ cwd cy_ cza cçd cü_klmnsyğ cıdkmğ dabcdipstçş db_i dcao dd_aiprsüı deabcgjoxyş dge
    diadfjmoptvş dk_ dlluı dma dnae do_mnprtuwy dpkr dr_acosı dseiy dth duaklmsvz dvm dwo dyaeo dâh dörvğ düfkmnsty
    dıadglyz eadgklr eb_abru ec_abklortz ed_abgoruyüı ee_knrt ef_aefghilnorst egaeimorz ehbdilrç eidmn ejaei
    ekabdknovâçü elabcfkmopsvyç emdkmnopstu enfhosvç eo_lmnrsy ep_aehiklst eqt erbfhjoprvyzöş es_bchkmoprsuyö
    etacghnopsuvç eur ev_acdghkstvş ewirs ex_er eybcdghknprsvyz ezabdegiosu eç_d eöl eğlr eş_acdfghkrsvz
    fa_abcfhiklmnsyğş fd_cimosv fe_deklmnrst ff_aestı fgeğ fhi fi_dfrstxyzğ fkae flioı fne fo_lt fp_ fraos fs_aceitw
    ft_eilosç fuahklnstz fwo fxas fya fçaı för fürz fı_dyz fşa ga_bghlnstyzş gbity gcacot gdeu gebdimovwxyz gge gibgty
    gju glaeio gmae gn_ae goln gpgt gr_egi gs_mt gta gu_emnrsv gzo gâh göklmtvç gü_bcdklrstyzç gğh gıcdnsyç ha_bcdfimp
    hbae hdeir he_aciklmnprtxy hho hi_dklmnrstyçş hkaeiu hlaeiı hmai hnbe homnoprstş hpap hraeiu hsaeiu htei huakmnrtş
    hve hâkl hçei hückrz hı_ilnrsy hşae ia_dhlmnsy ibadeoruü ic_aeorty id_amnortyöü if_efklostş ig_adgilnoü
    ih_abeilmrstuç ii_r ijeik ikdkmnorsâç ilchostyâî imbchkmopstuy infgknoyçîöş ioknrt ipemnostuü irbcguvyçüş
    is_eklnoprsyı itdfhkorswçöü iv_adeilmn ix_bmortu iydkmsö izcmnostü iç_abklms iğn işbdegsyç janv jbs jda je_cdlnosty
    ji_dklmnsty jk_ jla jobikr jsr jum jör jür jı_n ka_cfghikouvğş kbalv kdeiö ke_bcdfkmoyzş kg_ kibcdkzş kkaeiuâüı kluü
    km_iuüı knaeio ko_abcktvyzç kpo kreio ks_otuöüı kt_oruyöü ku_akpstvzş kvai kw_ kyaü kz_ kâhlnryğ kçaeiüı köklmprtş
    kûm kü_fklnprstş kı_cdptz kşa laefghijlopxzçğ lbaeiuü lcaehiuı ld_oö leaefghjlpszç lf_aw lgabloru lha liabcfghpzç
    lk_aeilmotı ll_dglpruyîüı lm_lü lntı lo_abcdgjlmpstvwyzğş lp_a lre lsaegiuyüı lt_abdklorstuyçü ludeilmps lvae lwap
    ly_aefoö lzeh lâ_ lçaiü lî_ lüclprsty lıbcstv maabfhijpvğş mb_aeilu mceü mdciouı meabcfovğş mga mhanu miacdfprstçğ
    mkaitâü mluü mmaeouı mn_guı mobgklnrstv mp_aeilost mr_ü ms_egiptuüı mt_io muacdhklmorsyz mya mze mî_ mör
    mücdefhklmrstyz mısz mşu naadefopvyzğş nbaeily nc_hlouüı nd_cor neefghvwzş nfaelo ngajoröı nhadi nicdfhkmpsvxçğ
    nk_aeilorsâüı nlm nmuü nn_e no_bdeglmnprstyz npal nr_uüı ns_dfgilnopstuîöü nt_aflotuö nudlprstvyş nv_eo nyeiouüı
    nzei nç_el nî_ nöbr nücdfklprsvyzç nıdkpsğ nşa oadlrs ob_aeijlosü oc_aehksu od_di oel of_efgiosö og_alot ohbu oidnt
    ojei okabemoryçü olcefgkostyı om_abeilmopstüş onbcfgkmnosvyzçü ookopt op_abcefikmoqrstuçü orbcefjkoryç os_aeiq
    ot_aehil oucnt ovadeiu owet oy_abdgklmnos oz_adimou oçai oğadm oş_amst pa_bcdfghlmpsz pba pcbo pda pe_cdklsyş pfi
    pgcdrs phade pi_abdklostxyş pkagio pliouyı pmeiı pno po_dginptuyz pp_ael pqu praeiü ps_cehiltyü pt_eiosyı
    pu_abcklnprsçş pyt pçu pülsş pı_dmnprsyş ql_ qtt quaeo raaghijwzğış rbaeio rc_aehuüı rd_ds reaefghijmopqrwzçöğş
    rf_eilot rg_ainoâı rh_aloı riabfgjopvzçğ rjio rk_ilmouçüı rl_fuü rm_dlnouüı rn_ciu ro_abcdefijkmnopstuyç rp_acimı
    rr_aeiuı rs_bhlotuyüı rtbfgjlnoprsuyü rubcdfghkrstzğş rvaei rx_ ry_ainou rz_adeuı rç_lo röpr rü_bcdkprstyzğş
    rıdfikpz rşaeu saacdfijsvçü sbioö scaiklnor sdad seabcdefgpyzğ sfo sgacei sh_aeilo sibcdfghjkoprtş sk_aelotüı sliouı
    smadegsîı sn_aos so_achlsyğ sp_aeilou sql sr_aei ss_adeitü st_bdgklmortuvyçı subclmprsyç svci swa sy_emns sçuı sî_
    sölmnry sü_belmpsy sıcdmsç taacgijtuvzçöğ tbaou tc_achp tdbeio tebfghjopyzçğ tf_aeiorı tgaepr th_aehiou tibdhotvzş
    tju tkaeoı tl_suü tmtuı tn_ei to_bcdfghklmnrstuyzğ tpaor tr_cdfiuy tsaceiruüı ttluyü tuabchikmpsvyzğ tve twei txt
    ty_alop tçaeiı tübcdefkpstyzçğş tıbcdfmpyğ ua_dlmnrsy ubalst ucahit ud_eu ue_r uf_afu ug_abrsü uh_astuş uids
    ukadiktuç ulegst umbehimpsy unceirstç uoty upadilt urbgiklnosş us_ahltç utbfhikmost uvev uy_dklmrs uzcdemz uç_abmstu
    uğar uşklsç va_abcdfhklmnpstyzş vb_ vcrtu vdeiu vecdklst vgai vhae vi_dklms vk_ vlai vmes vna volp vros vs_ei vta
    vuaknzçş vve vye vâd vüc vşei wailpy wd_ weber wge widnpt wls wonr wps wrai ws_ wty xadlr xbu xdo xec xhi xkb xma
    xo_ xpp xrex xsi xt_or xup xx_x yaadfhijvçğ ybaeioı ycah ydaioru yebmsyğş yfiu ygai yhi yidlmprstyzğş ykeouüı yluüı
    ym_beiluı ynceiluı yo_dstuğ ypeltu yreiu ys_biu yt_aehltı yuacdklnpryzş yvae yyi yzb yö_r yü_cdmntyğş yıdfmptyzçş
    za_bcdfhkstyğş zbeio zcaei zdaiouü zebcdghkmstv zgaüı zhe zicdhkprstyzğ zkae zlouü zmio zni zoflntz zsaeiı ztio
    zu_ck zva zy_adinüı zzy zön zü_cdklnprs zıcdmstyş âde âhi âki âl_biâ âns âr_lı âye âğı ça_bcdmnpsty çbi çde
    çe_bcdstyğş çge çi_cdfkpstyçğş çki çliuüı çmaiı çoc çra çseuı çtaeiuı çu_knryğş çöklp çü_dklmnstğ çı_cdmnprsyğş öbe
    öce ödeü öfk öhr ök_elmsty öl_delmy öm_mrü ön_aikmpry öp_elortü ör_dgiklms öteü övdi öyk öz_agklmnvyö öç_lmü öğlrü
    öşek ûme überv ücaceru üdadeoü üely üfeiuü ühi ükbeikmrtuçûü ül_adikot ümcdikrsuö ünafgiknsyç üp_ehr ürbgikrst
    üs_aekls üt_aeflmçö üyaels üz_ailmy üç_egilt üğe üş_adelmsv ğalmnyzç ğdauı ğedlnsy ğhı ğidkmtyz ğleiuı ğmauı ğne
    ğrei ğsa ğudklmrs ğü_dmy ğıdlsyş ıat ıbaboöı ıca ıde ıf_ilt ıgı ıijl ıkikmosç ılbgls ımabcd ınceinç ıpls ırbcghnprtç
    ıseklmr ıt_adeimpst ıvi ıy_dikms ızacdgi ıç_artı ığ_adlm ışkvç şa_cdhiklmpstvyğş şbi şci şdaei şe_bcfhlrstç şgau şhu
    şi_dgiprsyğş şk_uüı şmiuüı şofkv şpa şru şsiı şte şu_abdmry şvei şye şza şçaiı şöhy şü_kmnprtyş şıbdkprst
  `,
]
