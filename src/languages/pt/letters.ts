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
    _adfgijmqv _beilru _ceiluó _dué _ecdfqv _felru _gaelou _haeio _idglrs _jaou _lau _miáéíú _nu _ocfmr _pilu _raiouá
    _stéíó _tué _unr _voáí _ár _ún abaiors acahiruç adimru afeio againoru ai_norx aju alacefgmv ambiop anacghiosuç
    apaeilort aqu arcdeimoá asaceiot ateréíó aus aveio azei açao aíd bailnst belr bidlnt bleio bolrs braeio bsot bti
    buist cabinpstu cci ce_bdilnr chio cicefmnpst cleiu cobdipsu crao ctaiou culmnprst cáv cçã damnrt decilmptxz
    diadfgmnotvá dmi docn dro duprtzç déc dên ea_dlmnr ebeir ecachlorç edaeou een efaeo egaiorí ei_anosx ejae elhi
    embeio en_aeiouvç eo_r epaeor equ ercdfgnpáãê esagilmoquv et_eirá evaio exaceip ez_a eçaã fabcntz fecist fiagx fli
    fo_n frae fun ga_dmnrstç ge_nrs giacdnorst gnio go_rst greuá guaeiln gên habdmnrsv he_cr hids homrs hum iadgilmnstç
    ibeiu icel idei ie_n ifer igaeinou il_aeo im_bio inefgou iors ipaeltu iqu iram isacimopsã itmruá iu_ ivei ixao iz_e
    iár ião içõ ja_d jeit juns lacgmntvç lca leacgimnrstvx lfa lgau lhei liabfgmt lme lognqs ltaeior luistí lvae líc lóg
    madglprzç mbaioru meadilmstç micdglrsz monrtv mpaeil mudiln mát médrt mín nacimntvç ncaehlru ndaê ne_agmorstx nfeilo
    ngaeu nheu niabfmnopstzç nortuv nqu ns_aefiopu ntuá nualmn nveio nár nçaã nív nôn oberst oceiou odaiu ofe ogaor
    oinst oje olaehiotuv omabiu oncdfghiosvá opaeior oqu orcdnopráç osaio otaio ouct ovaeio pa_dgilnstç pci pe_adjst
    piadlnrs plaeoí poilu praó ptao pulr pós põe rabfgilptví rcaeio rdaeio rebefijlnpqruvç rgae ribcdefgmnprstvz rme
    rnaeo robcdfgjlmnptuv rpor rriu rsaio rtou ruinpt rvai rá_frv rça rên sa_bcgilmnrst scaeiu seacjlpqstux sfeo
    siabcdglmnostvç sli smo sobclmnrs spa squ ssaeiuáãõ stou suabflmrs svi sár sõe tabcgintvç tegiltv tifgmnorst tocdgmu
    truá tuil tártv tân tér tên tív ua_dirs ubls uca udao ueabilmnst ufi ui_dlnrstç ult umipu unacist upael urcgost
    us_eiptu utaeru uzi uçã uíd vadmnrszç veimnst viadlnor vocglr váv xa_dr xcel xec xibgms xo_ xpailo xter za_nrç ze_nr
    zidnr zon áfi ági ás_ áti ânc ça_dmrs ços éci édi éri éti ês_ íci ídao ífi ínci íst íti ógi óli óni ôni últ úni úsc
  `,
  `
    _aewzçéíú _bbfpyáéêíóú _ccdgmpváâãéêíôú _d_lnrszáíóú _ebgijkptuzó _fnstáãéíóú _gbisáéêó _hruáãíóú _i_abcefotzíú
    _jeiáú _kaehimoruwy _lghsvwáéêíó _m_bhntyãêó _n_bcdirsáíó _odegilntvx _p_ghmnpstyáâãéíóôõú _qa _rcdpâéíóú
    _sbchlmnrvwyáâã _tbchlsváâãêíóú _ucegilo _vdflnuãéêô _waceior _x_aikmoptx _y_pu _zaeilou _à_qs _á_glu _âmn _çã _égpq
    _êx _ícmnt _óbdlprst _ôn _õe _últ aa_ ab_dlnué ac_ckáãíóõ ad_djnqsváãê ae_lmnrsu afarué agdmséê aiabcdflmtuvwzú
    ajaelos akeip albdlqsuzáãçéêíõú amcnsáãéêí an_fjknpqyzáêíóôú aors ap_psuéêíó aq_ arbklnpsuvâãçêíóõ asdhmpquãóõ
    at_cfghltáêô au_acdefglmnrxá avráéíóô aw_aln axaeiã ay_os az_amnouãéõ aão açuú aélr aí_lnrsuz aõ_ aúd ba_bcdgm bbr
    bchlo bdioóô be_bdimnqstuyç bfdo bi_abcefgkmoprsçó bjae bla bmae bnaou bo_acdgimnoqtuvxãç bpafrá br_uá bs_ceií
    bteréêí bucdefglmnrí bvaei by_t bálrsv béilmnrt bêb bíbgv bólst bô_s búl caacefgkovzí cbu cceu cda ceafgjmptuâç cfi
    cget ch_kpuáâí cibglrváê ckadenptu cl_noáéí cmdmp cneio coacefghoqvzó cp_u crluáãéíó csa ct_cprâéíó cuabcijoáç cv_
    cyt cáclr câmn cãeo cçõ cédlmnru cê_ns cícdfmnprv códlprstv côn cõe cúbp dabcgilpqvç dca ddeiopr deabdgjoquí dfi dge
    di_elpquzçêóú djau dlio dn_ae doabdefgilmoptuvwxz dp_er dqu dr_aeiuáãõ ds_it dta duabclmnoqsv dvemo dzo dá_drv dân
    dã_os débfilm dê_s díacegv dóilmn dôm dúsvz eabcgikstç eb_alosuéê ec_knyéí ed_grêó eeiklrstxz ef_lrsuéíóôú eg_emsáó
    eha eibcdefgjlmvç ejouá ekesw eldglmstuvwáãéó emlnsuáâãéêíóô enfglmqrxzáãéíú eoacdeglmnpsuz epchiltuáçíóôõú eqtü
    erbluyçíóõú esbdfhnáãíõ etcfhlmnpsuyâãéíó euadlnrst ev_âê ewls ex_ouzãéíõ ey_ci ezeou eáv eân eã_o eçoáõ eícs eólr
    eõe eúdnt fa_dikmqrsuvç fcgo fddopsv fe_bdglmnvç ffes fidejmoqrstzá flaeou fnt fobcglmst fr_giouvá fscet ftsw
    fuglmrstz fábcr fân fã_os fé_mnru fícgs fónr fôn fõe fúgnr gailwxyzãé gbaity gco gdauá geilotx gge ghb gibelmuvãõ
    glaeioê gme gnaéó goacfglnuv gpt grinoãéí gs_ct gtao gu_djozéêí gya gársv gâm gédlnost gínptv góct hacgijlptx hba
    hci hdao heabdfgklmnpqstuxç hi_abcefglmnptv hk_ hlei hnb hocjlnpqtuvw hpar hrey hsiy huanrv há_sv hâm hã_o héu hídft
    hóq hõe hún iabcejopvé ibaclnoryéí ic_rtuáêíó id_fgnprsuáãéê ieadilmorstv ifaclouí ig_glmráéêí iha iit ijaiou ike
    ildmnstyãéêíóôõ imuáéíóô in_bjklnpqzáâçéêíóôú ioadlmtu ip_hiprsáéó iq_ ircgilrtuáãíóú isbefghjlqruáéíóõ
    it_dflsâãéêíóô iuensv iv_nruáéêó iwa ix_emrs izimosáãõ iálstv iân iã_ içaoá iét iê_n iíd ióltx iõe iúlpsv jacmnprstv
    je_crç jiabs jla jo_begrsuv jsk juabdgilrví já_v jét júr kabgrstz kblv kdo ke_flnrty kfu kha kietz km_ kno ko_ kpao
    kre ks_t kty kupw kw_a kyi labilopuxy lbaeu lcehouâãõ ld_aeituá lebefjlopquyzãçõú lfioâ lgbeior lhdáãéõ
    li_ehopqrvxáãçêõ ll_egiowy lmaoã lneit loabdfjmoptuvwz lpaei lqu ls_agiouíó lt_luâé luacdeglmnrvxzçê lvioéí lwap
    ly_i lzh lá_cgrsuvx lâmn lão lça lé_cgmnrst lê_mns líbdmnst lómnrs lômn lõe lúcv macefjkmquvx mb_eléíó mcm mds
    mecfgopuvxá mhn mi_abfmouvê ml_i mma mn_ei mobcefgilmpuç mp_fsuéôõ ms_ept mt_cor mumqstç myl má_cfgqrsvx mân mã_eos
    méins mêns mícdlstv módflmnrtv môn múls nabgopquzõ nbaiy nc_ptáêíó nd_crsuáéíú nebdefijpuvwyzç nfadruâóô
    ng_cilorstyéêí nh_ciãõ ni_eglruvxãõ njaou nk_fs nlaiou nmi nnae nobcdeilnopç npau nr_aeio nsbcgklmnvyáãíõ nt_sâãéêí
    nu_cdeiost nv_auéó nxa nyc nzae nábluv nâmn nã_p nçoáõ néirst nêns nícnps nó_mns nôm núbclnpst oa_dgilnrstvç
    ob_aijlouóô oc_chklprstáêí od_lá oe_dilmnrstx of_afiortuéíóô og_eilnuâéêó ohe oibcdemov ojaioé ok_es
    ol_cdglmpsáéêíóôú omtáâéíó on_jlqruzéêíóôú oo_klprsu op_cflqstuvyáãçóôõ orbfgjklqsuvzãéí osceflmpqó ot_hmstuyãéêíóõ
    oubgmnprsvx ováéêí ow_anst ox_eiuy oz_ei oão oçaoã oét oínt oól pampquvwzí pcbfg pda pefgioquzãçõ pfcir pgch phaeio
    picefgopqtxãõ pl_tu pm_ pne pobcefgptvé pp_acrs pqu pr_táéêí ps_aceity pt_eirsu pu_abdgnopst pve py_o páglrst pân
    pãeo pçaãõ pé_cilrsu pêu pílt pó_rt pôdrs púbr qat qpr qte quováéêí qüê raaejoquwyz rbaeiou rc_hnuâíó rdsuãéí
    rehozãú rfaeiluãí rg_ioéê ri_jlquáâãçêõ rjao rk_ rl_ai rmouáâãéêóô rn_giâ roaeikoqrwxzçí rpc rqp rr_ryêóô
    rs_betáãíóõ rt_lprstáâãéíóõ ruabeglmqrsxzçí rvceoã rx_ ry_iv rze rábcdgilmpst râgmn rã_s rçoãõ ré_cdgmsuv rêms
    ríacdfglnopstv róbfgilnprtx rô_n rõe rúgnr safopquvxzçíú sbeilou scghlpâó sdaeo sebdeivzç sfa sgaeouéê sh_aeilos
    si_fqrxzá sjo sk_ sl_aoâ smaeisé sn_aeiu soadfqtuvz spcilruéôú sq_ sr_ae ss_té st_dmstâãéêíóôõú su_cdegijnáí svace
    swa sydmn sábv sân sãi sé_cdrt sên sí_dmnrt só_cdflmrv tafjpquwx tbi tc_ghp td_eo teabdefjozçóú tfiou tgp th_aelru
    ti_abquzç tlaehisâé tmaeiopté tna toefijklnpqtvx tphlr tr_âãéêíóô ts_ciklortu tt_aisy tu_bcdefgmnopstváí tv_ twa
    ty_ps tácdglms tâm té_cgilmnst tê_ims tícfgnost tócglmnpqx tômn tõe túmnr uacgmqtvçí ub_acdefijmnoprtuvá ucehilor
    udeiâí uecdgozçó uffrãõ ug_abdeilnrsu uiacemopuzá ujaeo ul_cdeghilmnpsáâ umbloáéí un_efghloáâçó uo_cflpstu
    up_diprtçõ uqu urbdeijlmnpqruváâí usbchoqsáãêõ ut_hláâíóô uvaeio uwa ux_aeio uz_aeí uárstz uçauõ uéimr uê_ns
    uícmnrstvzç vacgitv vcgrtu vdan vecdgjuxzí vfr vi_cegmtuvzáãçéõú vla vms vnain voanotuz vraeo vul vá_r vân vão
    vémnrst vê_mn vícdlnrtv vó_lrs vô_l wa_dilnprst wch webe wides wl_i wn_gl won wpis wri ws_ wty xacgmnstuç xe_ailmqru
    xiacdeijlntx xkb xmal xosu xp_epru xrx xsp xt_afsu xuam xx_x xy_ xz_ xão xéqr xílv xõe yan ycgh ydn yidnv ylt ym_b
    ync yonu ypeu ys_ yteá yuam yvn zagmpqs zeilms zhe zi_acelmosu zlo zme zne zo_ailou zst zueilmnr záv zão zémr zív
    zõe àqu às_ áb_air áceirtu ádi áfeo ág_eru áid álabcgot ámo ápi áqu árabcemoqv áscist áteru áuadst ávai áx_i ázi âgu
    âmabeit ândegiost ãe_s ãi_ ãofgis ãp_ ãs_ çalnoõ çonu çucl çá_v çãp çúc ébi écantu édu éfi égiu éiacs élehiu émi
    éneis éor épo équ ércempsuv és_bcipst éteoru éu_s évi êba êin êm_i êndeit êut êxi íacm íbil ícehlou ídeiru íes ífe
    ígaeiru ílinou ím_beiop ínadegqstu íodp ípciou íracgiu ís_eims íteu íu_ ívino íz_aeo íço óbv ócit ód_iu ófi óglr
    ói_d ólaeou ómabei óneo ópeirt óqu órbcdfmrst ós_imnost óteiu óvei óxi ôde ôle ômaei ôn_ejo ôr_ ôs_ õe_m úbil úcahl
    údeio úgbi úlag úm_u únceg úpciu úrbgi úsit útei úvaeio úzi üên
  `,
]
