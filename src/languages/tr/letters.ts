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
    _akmstzğş _blüı _caei _dö _e_lrsvyş _fio _gr _hiı _ifht _klöüı _lae _maiouü _niou _odknprt _peilor _rao _stuö _tioı
    _ulnç _vi _yiuöı _zio _çeiuö _öglrzğ _ürsz _şaeiu aat abaelu adelr afiı ahai akalsı aldegilmo amel ancegist apalmost
    aregikmopstç asaikty at_eilmt avaru ay_bdfglt azadm aç_lı ağar aşkmtv baklnrsy benrst bint blo bolryz buknğ böl büy
    bır cağ celrsğ cihlns cu_ cılnsy dahlmrvyğ dde dedflmprtv diknsyğ dla dokl dre dunyğ dökn dülrzğş dıkmnğ ebi eci edd
    ekemr eldgt emabcl enacgkltü epo eracdgkmntç esael etemrt eveir ey_l ez_l eçlmt eşeilm fadlr fikln flae fonr fre
    fınr gar ge_cst gi_dlnsz gor grau gönz gümnv gılt halrsvz heds hiz hız ibi idd ifair ikat ilakl imadegz inaclms ipil
    iraeks isam itaeilm iyaeil izadegly iğe işakms kabmnpstç kelrs kiprst kloı kmae kodlmprş kra ksael ktiı kumnry kümç
    kılmnrsş labdklstvş ldeü lebcdktvyğ lgeı lidlmntyş lkl lli lmiuı lokn lteimı lu_kryğ lçe lü_kmnğ lıdlmnpryğ macrtç
    mbo mciı mdae memnrz mge miklmz mod msa mu_ntş mza mü_n mın nabcklnrt nbe ncai nduü nebcdklmrtyğ ngeiü nilrtyş nkl
    nliuüı nmiı nok nra nseı nteirüı nuczç nya nü_mnş nıcfrtyş odaeluü ogr oklstu ol_lü omu on_adeilr oply oradgilmst
    ostu otou oyu oğu oşlu panty penr pin plae pma polrs pro psa pta pya rabcdmnprtyç rci rdauüı rebcdltvy rgeuü
    ricdhkmprstyş rka rlı rnae rogl rsae rt_aemtı ru_npy rçae rülm rıcmrsyş rşiı sa_bhklmnprğ seklmnrstv silsy ski slae
    smi soklr staiü su_z syo sörz süntz sıfklrtyğ tabdkpstyş tbi tecdlstğ ticfmpsyğ tliı tmao top traeo ttaeiı tu_lntş
    tör tü_lmn tıklns ubu ucu uda uk_l uldm um_adlu unlm ur_admt usu ut_alu uva uyaou uz_alu uçl uş_mu ven vinryz vle
    vraei vur yabckmyş ydeı yecdt yfa ygı yi_cn yla yma yna yoln yraı ysae yu_mtv yön yürz yıcknrsğ zalnr zcü zdaeı
    zelny zgei zi_lm zleiı zmae zni zor zuln zyo zülm zı_lnr çakrğ çbi çeklmnv çilmrz çlae çme çoğ çub çöz çıl öge ökü
    ölgçü önbcdegltü örent öyl özcdeü öğe ücü ükls ülelmü ümaelü ün_cdelt ür_dlm üsü ütuü üve üyoü üzgü üçü üğmü üştü
    ğa_c ğe_ ğme ğrı ğu_n ğün ğımrt ıdaı ıfı ıkatı ıl_ ım_sı ınlmt ıp_ ırdkls ısa ıtlı ıyalsı ızlı ışalms şabn şemny
    şifklmnv şkaei şliuı şme şsae ştaü şuln şvu şı_lmny
  `,
  `
    _a_bcfghijpuv _bfkprsy _c_dghlortuwü _ddklnprsâ _ebcfgijmpuxzğ _f_delprstuxüı _gaclopuı _h_opruâü _i_abcdprvyğ
    _jbeosü _k_mrwâ _lgopuvwüı _m_dhkmnrsı _n_adklröüı _o_abcfgimy _pghsuyü _qu _rdimptuyöüı _shklmnpsvy _tchlnrstyö
    _u_abcfmprstğ _vborstuâü _waegior _x_adhkptx _y_dhp _zeluı _çü _öbdfkmpty _ü_clmnyçş _ı_knrszş _şoöü aadyş ab_bcorı
    acehiklrt ad_dioswyü aekt af_aeflotyç ag_abemrsu ah_klmnrsuvçış aiflmnrstyz aj_adeilöı akbdkmruvyâçüş albcfknpsuwyzç
    ambcdgimnpsu anbhknopruyçü aokru ap_eikpru arbcfhnruyz as_ceghlmoprsuvçö atbfghkoprsuçöü aucdrt avegisy aw_l ax_
    ayceikmosuvü azegikosty açaimst aüs ağ_dmsu aın aş_ipçü ba_bcdhtuz bbrü bc_ç be_bcdfpvyzğş bfd bi_dikpsyz bje bkz
    blaeiu bokmntğ bpp braeio bs_cr bty bucdfgrtyzç bva by_t böcy bümst bı_knç cabcdlmnoprsty cbu cc_ar cd_a cedmnptvyz
    cgt ch_adeip ciadikmrtvyzğ ck_aeprtu clanou cnh codflmnprvğ cp_ craeilouü cs_ ct_ciwx cubdklmnstyğ cwd cy_ cza cçd
    cü_klmnsyğ cıdkmğ dabcdipstçş db_i dcao dd_aiprsüı debcgoxyş dge diadfjmptş dk_ dlluı dma dnae do_mnptuwy dpkr
    dr_acosı dseiy dth duaklmsvz dvm dwo dyaeo dâh dörvğ dü_knsty dıadglyz eadgklr eb_aberu ec_bkortz ed_abgoruyüı
    ee_knr ef_aefghilnost egaeimoz ehbdilrç eidmn ejaei ekabdknovâçü elabcfkmopsvyç emdkmnopstu enfosvzç eo_lmnrsy
    ep_aehiklst eqt erbhjoprvyöş es_bchkmoprsuyö etacgnopsuvç eur ev_acdlstvş ewirs ex_er eybcdgknprsyz ezabdegiosu eç_d
    eöl eğlr eş_acdfghkrsvz fa_bcfhikmnsyzğş fd_cimosv fe_dklmnrst ff_aestı fgeğ fhi fi_dfrstxyzğ fkae flioı fne fo_lt
    fp_ fraos fs_aceitw ft_aeilosç fuahklnstz fwo fxas fya fçı för fürz fı_dyz fşa gabghlnstyzş gbity gcacot gdeu
    gebdimovwxyz gge gibgty gju glaeio gmae gn_ae goln gpgt gr_egi gs_mt gta gu_emnrsv gzo gâh göklmtvç gü_bcdklrstyzç
    gğh gıcdnsç ha_bcdfikmnpy hbae hdir he_aciklmnprxy hho hi_bdlmnprstyçş hkaeiu hlaeiı hmai hnbe homnoprstş hpap
    hraeiu hsaeiu htei huakmnrtş hve hâkl hçei hückrz hı_inrs hşae ia_dhlmnsy ibaeoru ic_aeorty id_amnortyöü if_efklostş
    ig_adgilnoü ih_abeilmrstuç ii_r ijeik ikdkmorsâç ilcostyâî imbhkmopstuy infgknotyçîöş iont ipemnostuü irbcguvyçüş
    is_eklnoprsyı itdfhorstwçöü iv_adeilmn ix_bmortu iydkms izcmnostü iç_abklms iğn işbdegyç janv jbs jda je_cdlnsty
    ji_klmnsty jk_ jla jobik jsr jum jör jür jı_n ka_cdfghikouvzğş kbalv kdeiö ke_bdfkmoyzş kg_ kibdkyzş kkaeâüı kluü
    km_iuüı kneio koacktyzç kpo kreio ks_otuöüı kt_oruyöü ku_akpstvzş kvai kw_ kyaü kz_ kâhlnryğ kçaeiüı köklmprtş kûm
    kü_fklnprtş kı_cdptyz kşa laefghijopxzçğ lbaeiuü lcaehiuı ld_aoö leaefghjlpszç lf_aw lgablou liabcfghpzç lk_aeimotı
    ll_dglpruyîüı lm_lü lntı lo_abcdgjlmpstvwyzğş lp_a lre lsaegiuyüı lt_abdklorstuyçü ludeilmps lvae lwap ly_aefoö lzeh
    lâ_ lçaiü lî_ lüclprsty lıbcstv maabfhijpvğş mb_aeilu mceü mdciouı mebcfovş mga mhanu miacdfprstçğ mkaitâü mluü
    mmaeouı mn_guı mobklnrstv mp_aeilost mr_ü ms_egiptuı mt_io muacdhklmorsyz mya mze mî_ mücdefhklmrstyzş mısz mşu
    naadefopsvyzğş nbaily nc_hlouüı nd_cor neegvwş nfaelo ngjoröı nhad nicdfkmpsvxçğ nk_aeiorsâüı nlm nmuü nn_e
    no_bdeglmnprstyz npal nr_uüı ns_adfgilnopstuîöü nt_aflotuö nudlprstvyş nv_eo nyiouüı nzei nç_el nî_ nöbr
    nücdfklprsvyz nıdkpsğ nşa oadlrs ob_aeijlosü oc_aehksu od_di oel of_efgiosö og_alot ohbu oidnt ojei okabemoryçü
    olcegikostyı omabeilmopstüş onbcfgkmnostvyzç ookopt op_abcefikmoqrstuçü orbcefjkoç osaeiq ot_aehil oucnt ovaei owet
    oy_abdgklmnos oz_adimou oçai oğam oş_ast pa_bcdfghlmpsz pba pcbo pda pe_cdksyş pfi pgcdrs phade pi_abdklostxyş
    pkagio pliouyı pmeiı pno po_dginptuyz pp_ael pqu praeiü ps_cehiltyü pt_eiosyı pu_abcklnprsç pyt pçu pülsş pı_dmnpsyş
    ql_ qtt quaeo raaghijwzğış rbaeio rc_aehuüı rd_ds reaefghijmopqrwzçöğş rf_eilt rg_ainoâı rh_aloı riabfgjovzçğ rjio
    rk_ilmoçüı rl_fuü rm_dilnouüı rn_ciu ro_abcdefijkmnopstuyç rp_acimı rr_aeiı rs_bhlotuyüı rtbfgjlnoprsuyü
    rubcdghkrstzğş rvei rx_ ry_aino rz_deuı rço röpr rü_bcdkprstyzğş rıdfikpz rşaeu saacdfijsvçü sbioö scaiklnor sdad
    seabcdefgpyzğ sfo sgacei sh_aeilo sibcdfghjkoprtş sk_aelotüı sliouı smadegsîı sn_aos so_achsyğ sp_aeilou sql sr_aei
    ss_adeitü st_bdgklmortuvyı subclmprsyç svci swa sy_emns sçuı sî_ sölmny sü_belmpsy sıcdmsç taacghijuvzçğ tbaou
    tc_achp tdbeio tebfghjopyzçş tf_aeiorı tgaepr th_aehou tibdhotvzş tju tkaeoı tl_suü tmituı tn_ei to_bcdfghkmnrstuyzğ
    tpaor tr_cdfiuy tsaceiruüı ttluyü tuabchikmpsvyzğ tve twei txt ty_alop tçeiı tübcdfkpstyçğş tıbcdfmpyğş ua_dlnrsy
    ubalst ucahit ud_eu ue_r uf_afu ug_abrsü uhastuş uids ukadituç ul_egst umbehimps unceirst uoty up_adilt urbgiklnosş
    usahltç utbfhikmost uvev uy_dklmrs uzcdemz uç_abmstu uğar uşaklsç va_abcdhklmnpstyzş vb_ vcrtu vdei vedklst vga
    vi_dklms vli vmes vna volp vros vs_ei vta vuaknzş vve vye vâd vüc vşei wailpy wd_ weber wge widnpt wls wonr wps wrai
    ws_ wty xadlr xbu xdo xec xhi xkb xma xo_ xpp xrex xsi xt_or xup xx_x yaadfhijtvçğ ybeioı ycah ydaioru yeblmsyğş
    yfiu ygi yhi yidlmprtyzğş ykeouüı yluüı ym_beiluı ynceiluı yo_dstuğ ypeltu yreu ys_biu yt_aehltı yuacdklnpryzş yva
    yyi yzb yör yü_dmntyğş yıdfmptyzçş za_bcdhkstyğ zbio zcaei zdiouü ze_bcdghkmst zgaüı zhe zicdhkprstyzğ zkae zlouü
    zmio zoflntz zsaeiı ztio zu_ck zva zy_adinüı zzy zön zü_cdknprs zıcdmstyş âde âhi âki âl_biâ âns âr_ı âye âğı
    ça_bcdmnpsty çde çe_bcdstyğş çge çi_cfkpstyçğş çki çliuüı çmaiı çoc çra çseuı çtaeiuı çuknryğş çökp çü_dklmnstğ
    çı_cmnprsğş öbe öce ödeü öfk öhr ök_elmsty öl_demy öm_mrü ön_aikmpry öp_elortü ör_dgilms öteü övdi öyk öz_agklmnvyö
    öç_lmü öğlrü öşek ûme überv ücacru üdadeoü üely üfeuü ühi ükbeikmrtçûü ül_adikot ümcdikrsu ünafgikmnsyç üp_ehr
    ürbgikrst üs_aekls üt_aeflmç üyaels üz_adilmy üç_egilt üğe üş_ademsv ğalmnyzç ğdaı ğedlnsy ğhı ğidkmtyz ğleiuı ğmauı
    ğne ğraei ğsa ğudklmrs ğü_dmy ğıdlsyş ıat ıbaboöı ıca ıde ıf_ilt ıgı ıijl ıkikmosç ılbgls ımabcd ınceinç ıpls
    ırbcghnprtç ıseklmr ıt_adeimpst ıvi ıy_dikm ızacdgi ıç_artı ığ_adlm ışkvç şa_cdhiklmpstvyğş şbi şci şdaei
    şe_bcfhklrstç şgau şhu şi_dgiprstyğş şkuüı şmiuüı şof şpa şru şsiı şte şu_abdmry şvei şye şza şçaiı şöhy şü_kmnprtş
    şıbdkprst
  `,
]
