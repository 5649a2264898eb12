import type { LetterGroups } from '../shapes/letters.ts'

/** Source: counted in sentences of the news and in messages of free programs. */
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
    _aeiwzçéíú _bbfjpyáéêíóôú _ccdgmpváâãéêíóôú _d_lnrszáãíóú _ebgijkptuzó _fnstáãéíóú _gbilsáéêó _hráãíóú _i_abcefotzíú
    _jeiáóú _kaehimoruwy _lghsvwáâãéêó _m_bhntyãêó _n_bcdirsáíó _odegilntvx _p_ghmnpstyáâãéíóôõú _qa _rcdpâéíóú
    _sbchklmnprtvwyáâãóú _tbchlsvwáâãéêíóú _ucegilo _vdflnuãéêô _waceior _x_aikmoptx _y_pu _zaeiloué _à_qs _á_cglu _âmn
    _çã _égpqt _êx _ícmnt _óbcdlnprstv _ôn _õe _úrt aa_ ab_dlnué ac_chkláãêíóõú ad_djnqsváãê ae_lmnrsu afaloruãé
    agdlmnséê aiabcdfglmtuvwzú ajaelos akeip albdlqsuzáãçéêíóõú amcnsuáãéêí an_fjknpqyzáéêíóôú aors ap_psuéêíóô aq_
    arbklnpsuvxâãçêíóõ asdfhmpquãóõ at_cfghlmstáêíô au_acefglmnrxá avráéíóô aw_aln ax_aeiã ay_bos azamnouãéíõ aão açuú
    aélr aí_lnrsuz aó_nt aõ_ aúcd ba_bcdfgmq bbry bchlou bdiouéóô bebcdimnqstuxyzç bfdo bi_abcefgkmoprsuzçó bjaó blau
    bmae bnaeou bo_acdgimnoqtuvxyãç bpafrá br_uá bs_ceiuí bteiréêí bucdefglmnrtçí bvaei by_t bálrsv béilmnrt bêb bíbgv
    bólst bô_ns búlr caacefgkovzíó cbu cceu cda ceafgjmptâç cfi cget ch_kpuáâí ci_bcgrvzáê ck_adenptu cl_noáéí cmdmp
    cneio coacefghoqvwxzó cp_u craluáãéíó csa ct_cpráâéíóô cuabcijnoáç cv_ cyt cá_clrv câmn cãeo cçõ cédlmnru cê_ns
    cícdfmnprv códlmnprstv côn cõe cúblps dabcgilpqvçí dca ddeiopr deabdgjoqí dfai dge di_elpquzêóõú djau dlio dn_ae
    doabcdefgiloptuvwxz dp_er dqu dr_aeiuáãõ ds_it dta du_abclmnoqsv dvemo dy_b dzo dá_drv dân dã_os débfilmns dê_s
    díacegsv dóilmn dômn dúsvz eabcfgijkmpstuç eb_alosuéê ec_knyâéí ed_grêóô eediklrstxz ef_alrsuéíóôú eg_elmnsáíó eha
    eibcdefgjlmvç ejouá ekesw eldglmstuvwáãéíó emlnsuáâãéêíóô en_fglmqruxzáãéíóú eoacdegjlmnprstuz epchiltuáçíóôõú eqtü
    erbluyçíóõú esbdfghnáãíõ etcfhlmnpstuyâãéêíó euadflmnrst ev_âê ewals ex_ouzãéíõ ey_ci ezeou eáv eân eã_o eçoáõ eícs
    eólr eõe eúdnt fa_dikmnqrsuvç fcgo fddopsv fe_bdeglmvzç ffes fidejmoqtzá flaeiou fnt fo_bcglmnosu fr_giouvá fscet
    ftsw fugilmrstz fábcr fân fã_os fé_mnru fícgs fónr fôn fõe fúgnr gabgivwxyzãéú gbaity gco gdauá gelotx gge ghbt
    gi_beglmuvãõ glaeioê gmaeá gn_aáéó goacdfglntuvzí gpt grnoãéí gs_ct gtao gu_djoszéêí gya gálrsv gâm gão gé_dlmnost
    gínpstv góct hacgijlptux hba hci hdao heabdfgklmnpqstuxç hi_abcefglmnptv hk_ hlei hnb hocjlnpqtvw hpar hrey hsiy hts
    huanrv há_bsv hâm hã_o héu hídft hóiq hõe hún iabcejopvé ibacdlnoryéí ic_lrtáçêíó id_fgnprsuáãéêí ieadilmorstuv
    ifacloruí ig_ghlmáéêíó iha iit ijaiou ike ildlmnstuyáâãéêíóôõ imáéíóô in_bjklmnpqzáâçéêíóôú ioacdfglmtuv ip_hiprsáéó
    iq_ ircglrtuáâãíóú isbdefghjlqruáéíóõ it_dflmsâãéêíóô iuensv iv_nuáéêíóô iwa ix_eimrsã izimosáãõ iálstv iân iã_
    içaoá iét iê_n iíd ióltx iõe iúlpsv jacmnprstv je_arç ji_abns jla jo_bersuv jsk juabgilrví já_v jét jóir júnr
    kabglrstz kblv kdo ke_flnrty kfu kha ki_entz km_ kno ko_ kpao kre ks_ht kty kupw kw_a kyi labilopuxy lbaeu
    lcaehoruâãõ ld_eiotuá lebefjlopquyzãçõú lfeioâ lgbeior lhdiáãéõ li_ehopqrxáãçêõ ll_egiowy lmaoãõ lneit
    loabdfijmoptuvwz lpaeio lqu ls_agiotuíó lt_lruâé luabcdeglmnorvxzçê lvaoéí lwap ly_i lzh lá_cgrstuvx lâmn lã_o lçaõ
    lé_cgmnprst lê_mns líbdmnqstv lómnqrs lômn lõe lúcprv macefjkmquvxz mb_eluéíó mcm mds mecfgopuvxá mhn mi_abfmouvê
    ml_i mmaeo mn_ei mobcefgijlmpuç mp_fsuéôõ ms_ept mt_cor mumqrstç myl má_cfgqrsvx mân mã_eos méinrs mêns mícdlstv
    módflmnrtv môn mõe múls nabgopquzõ nbaiy nc_ptáêíó nd_crsuáâéíú nebdefjopquvwyzç nfadruâóô ng_cilorstyéêí nh_ciuãóõ
    ni_eglpqruvxãçêõ njaeou nk_fis nlaiou nmei nnae nobcdegilnopç npau nr_aeio nsbcgklmnvyáãíõ nt_sâãéêí nu_cdeilorstv
    nv_auéíó nxaeo nyc nzae nábclsuv nâmn nã_p nçoáóõ néirst nê_ns nícnpqstv nó_cgmnst nômn núbclnpst oa_cdgilmnrstvç
    ob_abilouvóô oc_chklprstáêí od_flyáéí oe_dilmnrtx of_afortuéíóô og_elnuâéêíó ohe oiabcdemortv ojaioé ok_es
    olcdfglmpsáãéêóôú ommtáâéíó on_jlqruzçéêíóôú oo_klmnprstu op_cflpqstuvyáãçóôõú orbcfjklpqsuvzâãéí osceflmpqãóõ
    ot_bhmstuyáãéêíóõ oubglmnpsvxç ováéêí ow_abnst ox_aeuy oy_e oz_aei oáv oão oçaoãõ oét oíbnst oól pampquvwzí pcbfg
    pda peafgjoquzãçõ pfcir pgch phaeio picefgpqtvxãõ pl_tuáí pm_ pne pobcefgjmtvé pp_acirs pqu pr_táéêí ps_aceiotyí
    pt_eirsuá pu_adgnopsx pve py_o páglrst pân pãeo pçaãõ pé_cilrsu pêu pílrt pó_lrst pô_drs põe púbnr qat qpr qte
    quováãéêí qüê raaejoquwxyíó rbaeiou rc_hnâíó rd_suãéí rehowzáãú rf_aeilouãí rg_ãéê ri_jlquáâãçéêõ rjao rk_es rl_ai
    rmuáâãéêóô rn_giuáâê roaeikoqrwxzçí rpci rqp rr_ryáâêíóô rs_beptáãíóõ rt_hlprstáâãéíóõ ruabceglmqrsxzç rvceoã rx_i
    ry_iv rze rábcdgilmpst râgmn rã_s rçoãõ ré_acdgimopsuv rêms ríacdfglnopstv róbfgilnprtx rô_n rõe rúbgnr
    safjopquvxzçíú sbaeilou scghlpâó sdaeio seabdefiovzç sfairé sgaeoruéê sh_aeilos si_fqrxzáã sjo sk_i sl_aoâ smaeisáé
    sn_aeiu sodfjpqtvz spclruéíôõú sq_ sr_ae ss_téô st_dmstâãéêíóôõú su_degijnáí svacei swa sydmn sábv sân sãi sé_cdrt
    sên sí_dlmnqrt só_cdflmrv sôm súb tafjpquwxz tbai tc_ghp td_eo teabdefjouvzçóú tfiou tgp th_aeilru ti_bequzçé
    tlaehisâé tmaeiopté tnai toefijklnopqtvx tphlr tr_âãéêíóô ts_ciklortu tt_aisy tu_bcefgmnopstváí tv_ twai ty_ps
    tábcdglmst tâm tãs té_cgilmnst tê_ims tícfgmnostv tócglmnpqx tômn tõe túdmnr uacgmqtvçí ub_acdefijmnoprtuváú
    ucehilor udiáâí ueacdgouzçíó ufefiorãõ ug_abdeilnrs uiabcemopuzá ujaeo ul_cdeghilmnpsáâ umblouáéí un_efghkloáâçó
    uo_cflprstu up_diprtuçõ uqu ur_bcdefijlmnpqrtuváâéí usbchqsuáãêíõ ut_hláâêíóô uvaeio uwa ux_aeio uz_aeí uárstvz uão
    uçauõ uéimr uê_ns uíacmnrstvzç vacgiqtuvz vcgrtu vdan veacdgjtuxzí vfr vi_cegmuvzáãçéõú vla vms vnain voanoqtuyz
    vraeo vul vá_rv vân vão vémnrst vê_emn vícdlnrstv vó_lrs vô_ls wa_dilnprst wbo wch webe wides wl_i wn_gls wonr wpis
    wri ws_ wty xacgmnstuvç xcu xe_ailmqrsu xiacdeijlntx xkb xmal xodfnrstu xp_ipru xrx xsp xt_afsu xuam xx_x xy_ xz_
    xão xéqr xílv xõe yan ybo ycgh ydn yeu yidnv ylt ym_b ync yonu ypeu ys_ yteá yuam yvn zacgmpqs zeilm zhe
    zi_aceglmosu zlo zme zne zo_adilnosuá zst zueilmnr záv zão zémnr zíav zõe àqu às_ áb_aeiru áceirtu ádi áfeo ág_eru
    áid álabcgot ámo ápi áqu árabcdemoqv áscist átaeru áuadfrst ávai áx_i ázi âgu âmabeipt ândgost ãe_s ãi_ ãofgis ãp_
    ãs_ çalnovõ çolnu çucl çá_v çãp çói çúc éal ébi écantu édu éfi égiu éiacs élehiu émei éneis éolr épilot équ
    ércempsuv és_bcipst étaenoru éu_s évi êba êem êin êm_i êndeitu êut êxio ía_cm íbeil ícehlou ídeiru íes ífei ígaeiru
    ílaeinou ím_abeiop ínacdegqstu íodp ípciou íqu íracgiu ís_eims íteu íu_ ívino íz_aeo íçao óbv ócitu ód_iu ófi ógelr
    ói_ads ólaeimou ómabeio óneou ópeirst óqu órabcdfgmrst ós_imnost óteiu óveiu óxi ôde ôle ômaei ôn_ejou ôr_ ôs_ õe_m
    úbilr úcahl údeio úgbi úlag úm_u úncegh úpciu úrbgi úscit útei úvaeio úzi üên
  `,
]
