import type { LetterGroups } from '../shapes/letters.ts'

/** Source: counted in sentences of the news, in messages of free programs and in lists of words of film subtitles. */
export const pt: LetterGroups = [
  `
    _de de_ ão_ do_ os_ _co
  `,
  `
    ent ra_ ado _pa as_ da_ ar_ par _se ara _o_ nte _es ção em_ te_ _do _a_ es_ to_ _nã não com _um _in _po con _re
    men or_ _da er_ est _s_ _no _fo ro_ ica que _pr um_ ada fic _qu açã
  `,
  `
    ter ma_ dos ta_ res _te vel el_ _ca ou_ tra pos ont ido sta _em _fi íve al_ _di no_ nto _e_ rad ess _é_ _ar eir
    por ivo ue_ des _ma _ex _en _ou ia_ ser oss iro ndo _ao sív ntr vo_ ida ver uma qui ao_ for io_ _pe _li pro ssí
    che ist dad pre _su ria iza esp car foi oi_ na_ tem mpo om_ and rio is_ per hei _im ome mo_ ura rqu era _me liz
    são ich ame tad _mo ões _fa nta cia ir_ arq _ap ho_ lo_ tiv ant eve eci ini dor uiv alh ste _na ina se_ lho ten
    la_ esc das str ade ela _at _va ári nha imp ha_ rec ifi cad _al ali lid _as fin nom ext ili po_ ere ort qua loc
    ele rma re_ spe omp tes omo int tar _ba alo _us dev _ve ece man err ati so_ efi _si me_ oca def ces inh _os nci
    tro orm am_ nde _ta eta ora end ode til çõe _ne cio ca_ ion
  `,
  `
    ona val ram stá ita ais _tr sso ve_ dir tá_ lin nti caç erm ual lic rra _an ito eri _ac ran tic pon _so co_ cri
    rmi usa ire zad upo _lo ens pod lha tos fal áli cor arr inv ema one act min tor ese sen tam ros tal rte _le rem
    vál pri cal _er enc mer rar gra mas nco uti ici _cr _to age ore sup ret ama ote ero rro nal reg raç lor tex óri
    arg pac fer dis xto aco _ti nec ima tua gem tri inc ico rta _ob va_ alt iva _ut içã uan _au ost dic ilh cid rgu
    tas sem art _op ume açõ _gr tip ime pli den der ço_ cam nvá red egu spo ins _mu iar seg mit ndi nid tur nho vis
    sti mat ula pel nad _nú pec vos ind cot pen iti núm mos elo úme ane tór nas ers nen _vi atu ato ite abe nic ass
    nos _el uto rac ecu aut cha ênc tre cte und lis enh mai rre scr rão lar fil rti col emp _ch ert _sa eit _ab áve
    cre tão sco ras nel sad ulo ori tid ém_ tec cla nar erv ata uer gur lad rea eu_ ava bar ipo mpr edi nst gum mod
    ace eto ect _bo le_ odo las
  `,
  `
    _adfgjmqv _beilru _ceilu _dué _ecdfqv _felru _gaeou _haeiou _idglrs _jaou _lauí _miáéíú _nu _ocfmr _pilu _raiouá
    _séí _tu _unr _voáí _ár _úln abaiors acairuç adimru afei agaioru ai_norx aju alacefgmv ambiop anacghiosuç apaeilort
    aqu arcdeimoá asaceiot ateréó auds aveio az_ei açao aíd bailnst be_lr bidlnt bje bleio bolrs braeio bsot buis
    cabinpstu cci ce_bdilnru chio cieflmnpst cleiu cobdipsu cro ctaiou culmprst cçã damnrt decilmptuxz diadfgmnotváç dmi
    domn dro duprtzç déc dên ea_dlnr ebeir ecachlorç edaeou een efeo egaior ei_anosx ejae elhi embeio enaeiovç eo_
    epaeor equ ercdfgnpáãê esailmoquv et_eirá evaio exaceip ez_a eçaã fabctz fecinst fiagrsx fot frae fun ga_dlmnrstç
    ge_inrs giacdnorst gnio go_rs greiuá guaeiln gên habdmnrsv he_cr hids homrsu hum iadgilmnstç ibeiu iceu idei ie_n
    ife igaeinoru il_aeo im_biou inefgou iors ipaeltu iqu iraim isacimopsã itruá iu_ iveir ixao iz_e iár ião içõ ja_d
    jecit jog judns lacgmntvç lda leacgimnrstvx lfa lgau lhe liabfgmtv lme lognqs ltaeio luistí lvei líc lóg madglprç
    mbaior meadilmstç micdglrsz monrtv mpaeil mudiln mát médt mín nacimntvç ncaehlru ndaê ne_agimrstx nfeilo ngaeu nhe
    niabfmnostz nortuv nqu ns_aefiopu ntuá nuamn nveio nár nçaã obejrst oceiou odaiu oes ofei ogaior oins oje
    ol_aehiotuví omabiu oncdfghiosvá opaeior oqu ordgnoráç osaio otaio oucrt ovaeio oxi pa_dgilnstç pci pe_dist
    piadlnors plaeo poilpu praó ptao publrt rabfgilptvz rcaeiou rdaeio rebefijlnpqruvç rgaeio ribcdefgmnprstvz rmeo
    rnaeo robcdfgjlmnptuv rpor rriu rsaio rtou ruinptí rvai rá_frv rça rên sa_bcgilmnrst scaeiu secjlpqstux sfeo
    siabcdglmnostvç sli smo soabclmnrsu spai squ ssaeiuáãõ stou suabcflmrs sár sõe tabcgintvç tegilt tiafgmnorst tocdgmu
    truá tudil tárv tân tér tên ua_dirs ubls uca udaeo uebilmnst ugu ui_dlnrstç ult umip unacist upael urgos us_eiopt
    utaeru uzi uçã uíd vadmnrsç veimns viadlnort vocglr xa_dr xcel xec xibgms xo_ xpaelo xter za_nrç ze_nrs zidnr áfi
    ági ás_ áti âncei ça_dmrs ços éci édi éri éti ês_ íci ídao íni íst íti ógi óni ôni últ úni
  `,
  `
    _aehiwyzçéíú _bbfhjpyáéêíóôú _ccdgmpvyáâãéêíóôú _d_hlnrszáãêíóú _ebgijkptuzó _fnstáãéêíóôú _gbilsáéêó _hráãéíóú
    _i_abcefhotzíú _jeiáéóú _kaehimoruwy _lghnsvwáâãéêóú _m_bchnptyãêó _n_bcdirsáéíó _odegilntvx
    _p_ghmnpstyáâãéêíóôõú _qa _rcdpâãéíóú _sbchklmnprtvwyáâãêóú _tbchlsvwáâãéêíóú _uacegiloí _vdflnuãéêóô _waceior
    _x_aeikmoptx _y_eiopu _zaeiloué _à_qs _á_cglstuv _âmn _çã _édgpqrt _êx _íacmnt _óbcdlnprstv _ôn _õe _úmrt aa_
    ab_dlnuáãéíó ac_chkláãêíóõú ad_djnqsváãéê ae_lmnrsu af_aloruáãé agdglmnsáãéêõü ah_a aiabcdefglmptuvwzçú ajaelosá
    ak_aeip albdlnpqsuzáãçéêíóõú amcnsuáãéêíó an_fjknpqyzáãéêíóôú aors ap_psuáãéêíóô aq_ arbfklnpsuvxâãçéêíóõ
    asdfghmnpquáãóõ at_cfghlmnstáâãêíô au_acefglmnrxzáç avruáãéíóô aw_aln ax_aeiã ay_bos azamnouãéíõ aão açuú aélr
    aí_almnrsuz aó_nt aõ_ aúcd ba_bcdfgjmpquvzç bbry bcehlou bdiouéóô beabcdimnqstuxyzç bfdo bi_abcefgkmopqrsuzçó
    bjaó blau bmaei bnaeou bo_abcdegimnoqtuvxyãçé bpafrá br_uáãí bs_ceiuí bteiréêí buacdefglmnrtzçí bvaei by_t
    bá_lmrsv bão béilmnrst bêbn bíabglv bóbfilst bô_ns búlr caacefgjkoqvxzíó cbu cc_eu cda ceacefgjmoptvâç cfi cgaet
    ch_kpuáâãí ci_bcgruvzáãçêú ck_adeilnptu cl_noáãéí cmdmp cneio coacefghoqvwxzáçó cp_u craluáâãéêíó csau
    ct_cpráâéíóô cuabcdeijnozáç cv_ cyt cá_clmprsv câmn cãeio cçõ cédlmnpru cê_nsu cíacdflmnprv có_cdlmnprstv cô_mn
    cõe cúblmps dabcfgilpqvçí dca ddaeiopr deabdegjoqãçí dfai dge dha di_elpquzãêóõú djau dlio dn_ae
    doabcdefgikloptuvwxzçí dp_er dqu dr_aeiuáãóõ ds_it dt_a du_abcelmnoqsví dvemo dy_b dz_o dá_dmrsv dân dã_os
    débfilmnrs dê_s díacegosv dócfilmn dômn dõe dúsvz eabcfgijkmpstuvç eb_alosuéêí ec_knyáâéêí ed_grãêíóô
    ee_diklmrstxz ef_alrsuéíóôú eg_eglmnsáãíó eha eibcdefgjlmvç ejouá ek_esw elbdfglmstuvwáâãéíóú emlnsuáâãéêíóô
    en_fgjklmnqruxzáãéíóú eoacdegjlmnprstuvz epchilstuáâçíóôõú eqtü erbluwyâçíóõú esbdfghnráãçíõ
    etcfhlmnpstuyzâãéêíó euadflmnrst ev_áâêí ewals ex_ouzãéíóõ ey_ci ezeiouí eárv eân eã_o eçeoáõ eícns eólrt eõe
    eúdnt fa_dgikmnqrsuvxçí fcgo fddopsv fe_bdeglmvzç ffes fibdejmoqtzáé flaeiouá fnt fo_bcdfglmnosu fr_giouváã
    fscet ftasw fudfgijlmrstz fábcrs fân fã_os fé_mnru fêm fíbcgs fóbnrs fôn fõe fúgnrt gabfgijuvwxyzãéú gbaity gco
    gdauá geadlotuxó gg_ei ghbt gi_beglmuvzáãõ glaeioâêó gmaeá gn_aáéó goacdefglmnotuvzí gpt grnoãéí gs_ct gtao
    gu_djoszéêí gya gálmrsv gâmn gã_o gé_dlmnost gêm gínpstv gócrt gõe güe hacfgijklptuxç hba hci hdao
    heabdefgklmnpqstuxç hi_abcefglmnpqrtv hk_ hlei hnb hocjlnpqtvw hpar hrey hsiy hts hu_acilnpqrtv há_bmsv hâm hã_o
    hélru híbdft hóiqs hõe húmn iabcejopqvé ibabcdlnoryãéí ic_klrtáãçêíóô id_fgnprsuáãéêíõ ieadgilmorstuv
    ifacfloruíó ig_ghlmáãéêíó ihae iit ijaeiou ikei ildklmnstuvyáâãéêíóôõ imáãéíóô in_bjklmnpqzáâçéêíóôú
    ioacdfglmtuv ip_hinprsáéó iq_ ircglrstuváâãíóú isbdefghjlqruáéíóõ it_dfhlmszâãéêíóô iudemnsv iv_nuáãéêíóô iwa
    ix_eimrsáãõ iya izimosáãéõ iáclmstv iân iã_ içaoá iéist iê_n iíd iólptx iõe iúdlmpsv jacimnprstv je_ajmnrsç
    ji_abnpst jla jo_abelorsuv jsk juabgilrví já_mv jéct jóir júnr ka_bglrstz kblv kdo ke_flnrty kfu kha ki_enptz
    kli km_ kno ko_ kpao kraey ks_ht kty kupw kw_a kyi labfhiklopquxy lbaeuy lcaehioruâãõ ld_eiortuáé
    lebefjlopquyzãçõú lfeioâ lgbeioráé lhdiáãéõ li_ehjlopqruxáãçêõ lki ll_aegiowy lmaioãôõ lneit loabdfijmoptuvwz
    lpaeio lqu ls_aegiotuãíó lt_lruáâéó luabcdeglmnoqrvxzçê lvaouáâéí lwap ly_is lzhi lá_bcgmprstuvx lâmn lã_os
    lçaoõ lé_cfgimnprstuv lê_mns líbdfgmnqrstv lómnqrs lô_mn lõe lúcnprv macefjkmoquvxz mb_eluéêíóú mccgm mds
    mecfgjopuvxá mhn mi_abefjmouvêú ml_i mmaeoy mn_ei mobcefgijlmpuç mp_fsuáéóôõ ms_ept mt_cor muafmqrstç myl
    má_cfgmqrsvx mân mã_eos méinrs mêins mícdflstuv mó_dflmnrstv môn mõe múlmrst nabfgopquzõ nbaiy nc_ptáêíó
    nd_crsuáâãéíú nebdefjopquvwyzáç nfadruâíóô ng_cilorstyãéêíó nh_ciuáãóõ ni_eglpqruvxãçêõ njaeiou nk_fis nlaiou
    nm_ei nnaei nobcdefgijlnopzç npau nqü nr_aeiou nsbcgklmnvyáãíóõ nt_hsâãéêí nu_cdeilorstváí nv_auéíó nxaeo nyc
    nzaeié nábcdlmstuv nâmn nã_p nçoáóõ né_irstu nê_ns níacnpqstv nó_cdgimnrst nômn núbclnpst oa_cdgilmnrstvzç
    ob_abcilouvíóô oc_chklprstáêíó od_flryáéí oe_cdilmnrtuxz of_afortuáéíóô og_elnuáâéêíó ohe oiabcdelmortvç ojaioé
    ok_es olcdfglmpsáãéêóôú ommtáâãéíó on_jklqruzâçéêíóôú oo_klmnprstu op_cflpqstuvyáãçéóôõú orbcfjklpqsuvzâãéíõ
    osceflmpquãóõ ot_bhmrstuyáâãéêíóõ oubglmnpqsvxç ovuáéêí ow_abenst ox_aeouy oy_es oz_aeioz oácgv oão oçaeoãêõ oét
    oíbcdnst oól pampquvwzí pcbfg pda peafgjmoquzãçõ pfcir pgch phaeio pi_cefgmpqtvxzãõ pl_tuáêí pm_ pneo
    pobcefgjmtvçé pp_aceirs pqu pr_tuáéêí ps_aceiotuyí pt_eirsuáí pu_acdgmnopsxzç pve py_o pá_glmrst pân pãeo pçaãõ
    pé_cdilrstu pêlnrsu píclrt pó_clnrst pô_drs põe púbnr qat qpr qte quováâãéêí qüeiê raaejoquwxyíó rbaeiouí
    rc_hntáâíó rd_rsuáâãéíõ rehowzáãóú rf_aeilouãí rg_âãéê ri_jlquxáâãçéêóõ rjaeo rk_eos rl_aei rmuáâãéêíóôú
    rn_giuáâéêí roaeikoqrwxzçí rpaceié rqp rr_ryáâãêíóôõ rs_bceptuáãíóõ rt_hlprstáâãéêíóõ ru_abcdefgjlmoqrsxzç
    rvceoã rwo rx_i ry_ipv rzei rª_ rábcdgilmpqstu râgmn rã_s rçoãõ ré_acdgimopsuv rêms ríacdfglnopstv
    róbdfgilnprstx rô_n rõe rúbgnrs safjopquvxzçíú sbaeilou scghlpáâíó sd_aeio seabdefiovzç sfairué sgaeoruéê
    sh_aeilos si_efpqrxzáã sjo sk_i sl_aeouâ smaeisuáé sn_aeiou sodfgjpqtvz spclruáâéíôõú sq_ sr_ae ss_téóô
    st_dmstâãéêíóôõú su_degijnotáéí svacei swaeo sy_dmn sábdglmsv sân sãi sça sé_cdrst sên sí_cdglmnpqrst
    só_bcdfilmnrstvz sôm súb tafjopquwxz tbai tc_ghop td_eo teabdefjopquvzçíóú tfiou tgp th_aeilru ti_bejquzáãçé
    tlaehisâé tmaeiopté tnai toaefijklnopqtvxz tphlr tr_âãéêíóôõ ts_ciklortu tt_aisy tu_bcefgmnopstváí tv_ twai
    ty_ps tz_s tábcdfglmstx tâm tã_s té_cgilmnst tê_ims tícfgmnostv tó_cdglmnpqstx tômn tõe túdmnr uacgmqtvxçí
    ub_acdefijmnoprtuváú ucehikloruç udiáâêíó ueacdegjoquxzçíó ufaefilorãõ ug_abdeilnors uiabcemopuzáõ ujaeo
    ul_cdefghilmnpsuváâê umblouáéí un_efghkloáâçíó uo_cflprstu up_diprtuãçõ uqu ur_bcdefijlmnpqrtuváâãéíóõ
    usbcghqsuáãêíõ ut_hláâéêíóô uvaeio uwa ux_aeiou uz_aeoí uárstvz uân uão uçaouõ ué_imr uê_mns uí_acmnrstvzç
    vacgipqtuvz vc_grtu vdan veacdegjtuxzí vfr vi_bcegmuvzáãçéõú vla vms vnain voaemnoqtuvyzçí vraeio vulr vá_mrv
    vân vão vé_mnrst vê_emns víacdlnrstv vó_lrs vô_los võe wa_dilnprsty wbo wch weber wicdekls wl_i wn_gls wonr wpis
    wri ws_ wty xacgilmnqstuvç xciuê xe_ailmqrsu xi_acdeijlntx xkb xmal xodfnrstu xp_ipruô xrx xsp xt_afisu xuagmo
    xx_x xy_ xz_ xá_ xão xéqr xílv xõe ya_n ybo ycgh ydn ye_ru yidnv yleot ym_b ynce yonu ypetu ys_o yteá yuam yvn
    zacgmpqsv zeacdilm zhe zi_aceglmosu zlo zme zne zo_adilnosuá zsct zueilmnr zz_ zámv zão zé_mnrs zíav zói zõe àqu
    às_ áb_aeiru áceirtu ádei áfeo ág_eoru áid álabcgotv ámo ápis áqu árabcdemnoqtv áscist átaeru áuadflrst ávai
    áx_i ázi âgu âmabeipt ândgost âo_ ãe_sz ãi_b ãofgisz ãp_ ãs_ ãzi çalnovõ çe_ çoaeilnou çucl çá_mv çãp çói çúc
    éal ébei écantu édeu éfi égiu éiacs élehiuv émeio éneisu éolr épilot équ érbcegmnoprstuv és_bcipst étaenoru éu_s
    évio éxi êbae êem êijn êlo êm_ei êndeituç êra êss êut êxiot ía_cdms íbaeilr ícaehlou ídeiru íeis ífei ígaeinru
    ílaeinou ím_abeiopu ínacdeghoqstu íocdp ípciou íqu ír_acegiu ís_ceimqs ítaeu íu_d ívino íz_aeo íçao óbiorv
    óceirtu ód_iou ófai ógelr ói_acds ólaeimou ómabeio óneou ópeirst óqu órabcdfgmnrstu ós_cfimnopst óteiouó óveiu
    óxi ózi ôde ôle ômaeio ôn_dejou ôo_ ôr_ ôs_ õe_m úbilr úcahil údaeio úgbi úlag úm_ipu úncegh úpciu úrbgi úscist
    úteiu úvaeio úzi üen üil üên
  `,
]
