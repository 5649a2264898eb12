import type { LetterGroups } from '../shapes/letters.ts'

/** Source: counted in sentences of the news and in messages of free programs. */
export const nl: LetterGroups = [
  `
    en_ et_ an_ de_ _ge _de van _va
  `,
  `
    een ver _he nie sta _in _be _ni er_ _ve iet is_ _is oor het and te_ _s_ nde aar den ing _vo or_ _te rde ere ord
    _ee est _op voo tan ken bes in_ _wo wor aan eer gen ste ie_ sch der ege nd_ erd ten ven tie ter
  `,
  `
    ng_ ren _me kan _ka _to cht _aa nge ers _on gev rui uit gee rd_ ar_ _di men _al naa eld eve geb kt_ _wa st_ _st
    ond el_ dt_ op_ met toe _ma _mo eke ebr lle at_ ens tek _bi bru uik len waa ard _na rdt gel _do _en it_ _om ent
    lij oet _pa _re _ui nst ele ls_ nt_ om_ bij ati eli _zi ijn dig _co _of eze of_ end voe _we ij_ kke ind als rei
    wij ges erw geg nen aat le_ ang ach moe al_ am_ con eel _ar pak tal ont ijd rij tel _le ree tte slu _da es_ sen
    chi erk ijk zij akk die all pen ite nte dat taa ist _mi ake ige ove ge_ jn_ re_ ket _sc aam tee ld_ oer lee hte
    oeg wer get ns_ lin _ko wee gin ikt ect _pr erg cti
  `,
  `
    pro dit map _la _af eks ale hee mis _sy laa del ukt eis ngs jde ap_ gro _wi che maa epa ike ht_ doo nda esc ede
    erv isl rin gra ron sie daa luk rwi out ze_ rst ft_ ins ell ett _er _fo nne _ov oud eft oep tij bel roo ume ldi
    _li ppe fou ker dez kop sse ert ts_ cha reg ass kel eef rge pas ig_ nta tus rec ief zen em_ ssi ein _sl ete _ti
    _ac mak ram ode ats ijz ene ke_ on_ ogr _gr chr evo us_ pla _ho eri aal str eid din nds bev ort eem _pi ame ut_
    arg kst _se sin ehe ef_ rt_ ets res abe _br mme ot_ vol mee tse rte ser bre ber one tat wac tro nvo ade leu rs_
    rgu gum eva geh rsc ope _zo rsi ong sel unt sys yst act och jk_ ich arc ant _vi rch ieu euw vat opp ien ute eme
    bro tvo doc oon itv her ged _ta mer ik_ erb isc ech com _kl iti ies _ei eek ger _an bee ese oot raa opg age pge
    int jke hie egi eed opt lui
  `,
  `
    _adpstu _balou _caehi _dru _eclvx _fairu _gaio _haiu _idem _ja _keinruw _lou _mu _neou _oboru _pelou _raiou _sainopu
    _thruwy _vlru _zaew aadfgik acc ad_ir af_bdghiks ag_i ailr ak_st aldfikotv amims anacehikmnorsv apep araeikmnst
    aseikt ataeortu au_tz ave axi baalnrs bbe bedghknptuwz bient bje blaeio bodlnortuv bra bufgu byt cact cce ceenprs
    ch_ou ciaefj codlr crei ct_eou cur dacgn dde debcefkmpstx dger diacr dma dna doemn dpu draeiu ds_censt dte dubcis
    dve dwai eacu ebeou eceiou ed_aiort ee_gpst efefio eg_adgors ehao eigklt ek_lot elabfhknopstuw emabdimopt
    enabcghiklmnopruvz ep_eirst eracfhlmnopruz esblopsu etabhiorw eugnrtz evi ewaeio exept ezio eëi eïn fbae fder fecnr
    ffe fge fha ficegln fko for fra fslt fun gaantv gd_e geackmopwzëï gge ghe gios gna gor grei gsbefgimpstv gt_e gur
    gve haadklnpr he_bdilmnu hijklnt hodegnoru hreio htbirsw huilw iabl ibu icaeit id_degis iebdegklmprvz ifit igdghintu
    ijfglpsv ikbk ildeilt imaeiptu inacefhiklnv ion ipt ire isaeis itglsu ivei iër jaa jd_is je_cs jfet jge jkhs jl_ jne
    jst jvei jzei kaa kbae keeu khe kien kki klaeio kno kolmr krei ks_e kte kun kwa labcdgnrst lbe ldeo lecdgikmprstvz
    lfa lgeo lhe licdegkmst lk_e lli lnau locegkmnopst lre lt_eio lucs lve ma_cglnrstx mbio md_e me_dil mge midejln mle
    mmai modgn mpaeilor msct mt_e muilm mze na_lmt nbeo nchiot ndiotu ne_eglmrt nfio ngirt nhaeo nigmnpstv nk_elos nli
    nmaei nni nodemnopr npa nreo nsbceip ntbiklorsw nu_lm nvae nzei obejl ocae odiu oe_diklmnsvw ofd og_eis ok_aek
    ol_degilot ombeglmopstz onabcfiklmnosv oodfgiklmps opdilmnrsv orabegiklmrsvwz os_ist otaehot ouw oze paadgnrtu pdr
    pe_clr picejln pje pleio pma pognors ppao prei psclt pt_ei pun pvu racdfgklnpt rbaeior rceo rdaiorw readfklprtv rgar
    rhaeo riabcefgmpstv rk_abeiot rlaeio rm_aei rnaei robcdefgklmptu rpalr rrae rslop rtagiory rucgk rvaeo rwae rzaeio
    samt sbae scaor sde se_cet sfo sger shae sigst ske slaeio smaeo snae socmopr spaelor sre sscoty stiouy subl sveo swa
    symn tabikpr tbaer tecgimsux tgae theo tiacfglnostv tje tlei tme tnau tocgoprt traeiu tsilt ttiry tueimru tvae
    twaeio typ ubbl ucht ud_eis uee uff ugeg uidfmsv ukk uldelpt um_m uncdi ur_adeilst usst uthiot uurt uw_dei uze
    vaaklrs ve_aeils viejns vlao voru vraio vul wanr wd_ wegilntz widelns wono xim xt_ ymb ync ype yte zeelrt zicegnt
    zocen zwa ëin ëre
  `,
  `
    _a_begikmvz _b_bgnvy _cdglruwyó _d_npwy _e_fgmpqstué _f_elty _gclstu _hry _i_cjklprt _j_eiou _l_gh _m_hlrsy
    _n_lrstáí _o_cegkl _pcksw _qau _r_d _shjkmvw _t_bks _u_npruwz _v_ó _wr _x_ptx _yepu _zlu _à_ _éné _ën aaps
    ab_abgilnoprsy ac_aeikoru adabcdfgjkmnopqstuvwz aelx afeflmnoprtuvwz agabdgkmnoprstvw ah_e ai_defgkmnstw aja
    akabcdgijlmnoprvw alabcghmnpruyz amabcdghjklnoprtvw anbjlpuwz aoe apacgijklmnostvw aq_ arbhlopruv as_abcdghjlmopy
    atbcfghjlmnvwy aubcdfgklrsw avio aw_ai ax_cfs ay_vw azaei aël aïn ba_bcdkptu bblor bc_o beimoyëï bgpr bi_bdlos bkl
    blu bma bn_o bobekmpsxyz bpaor bri bs_eiot bt_i budeilmnrst bv_ ca_almnoprsï cciou cd_a ce_adlm cgt chblmnpz
    ci_dlmnrstë cj_ ck_abdepstu claeinou co_acghoptuv cp_ craouyè ctabchklnprsw cu_abelmnpst cwd cybc cór da_bdfiklmpqr
    dbaelory dcao ddaiop deadghiouvï dfou dhaeo di_dfjkmopsuvë djaeu dkaelnorw dlaei dmio dneiu do_bdklpruvwz dpaeiklor
    dqu dro dsabdfghiklmopruvwyz dtahiouy dueklmpruw dvaio dweo dyn dzaeio ea_adfgilmnprst eb_abilpst ecaklry edbdfgksuw
    eebehiuvwzë efabdhknsuw egbchlmnptuvy ehu ei_ejmrz ekabcdfgikmnprvw elcgjmrvz emcfghklnsuv enfqw eo_bglmnoprv
    epfgjlopuv equ eryï esadfghijkmnrvwy etcdfgjklmnpuvyz eufikms ev_lru ewdsu ex_abcirs eybci ezaw eén eëcelnrvx eïdm
    eün fa_abcfiklmnrstu fbor fd_abghiklmnopsvwz febdeilmsu ff_iot fgahor fhe fiajrsxë fja fkaen flaeiou fmeo fnaeu
    fo_bcdlmnopstv fpailr fr_eou fs_cp ftaeilnorsw fui fvaeo fwaeio fys fzow ga_dflrswy gbaeiorty gcjou gdo gefiuü gggir
    ghat gidefjlt gkelo glaeio gmae gn_eiou godeklnopu gpdilorst gs_acdhklnoruwz gtaiky gu_ilnsï gvalu gwae gyp gzaeow
    hacfimstuv hbet heacfgkopsvx hiaprsvë hli hmo hnabio ho_cflmpstvë hpa hray htafghjklmnoptv huamnstu hyp hze
    ia_agnstw ib_aeilr ickoru idabmnrtu ieachiowë if_abfgkloprvw igabmrsvw ihu iin ijabehmotw ikanosvw il_abhjkmnopsvyz
    im_dlms inbjmopruwz io_bdegklprstx ip_belpsuv ir_acimrtu isbdfgjkmnopruvw itabcdfhkmnoprtwyzé ium ivané ix_emv iya
    izeo ièr iëflnt ja_bcnpr jbae jdaloptwz jeeklmnrtu jf_abdfgklnorsvw jg_ist jheo jijv jkabgilmnoprtw jlaceklst jma
    jnabdilpstuw jobekmnru jp_abeflt js_bkmpw jteis jubilnr jv_o jwei jzo kacdfglmprstz kblor kceor kdao kefiksvy kfo
    kg_er kho ki_cdgjltë kje kkano kmao knairu kobcegknosuz kpaeioru kraou ksabcdfhijlopsuvy ktiory kubpsu kveo kw_eio
    kzi ké_ la_fhiklmpuvw lbaloruy lcaeo ldabdghklnpstuvwz leabflowxy lf_dgjmostv lg_bdknrt lhabo li_abfoprvë ljaeo
    lkabhiklnopstw ll_abgosyé lmaps ln_eit lo_abfruvwz lp_abceiklmoprtu lriu lsabceglmoptv ltajuy luabegmtu lvilor
    lwaeio ly_ms lzehiw léé mabdfimv mbaelru mchor mdahior meafgsxz mfou mgar mhenou micgtx mjo mkelo mladnou mmmu
    mn_aeu mo_bcfhjklmoprst mp_bfjstu mreotu ms_eghilnorv mtahioy munpstuz mvaeo mwaei myst nabcdfgijknprsuvz nbairuy
    nc_aelr ndbcdghjklmnprvw neacdfiopsuvwxz nfaelr ngadklpuwz nhi ni_acdfjkuxzë njaeu nkabinrtuvz nl_aeou nmo nnaou
    no_bcglstv npioru nqu nraiku nsadfghjlmosuvwy ntcdfghjmnptuvyz nuabceiotu nvilru nwaeio nz_ao ná_ níé oadl ob_aiosu
    oc_ikortu od_adglorstvz oebfz ofefiostw ogbcdglmnptuvz ohou oideinrt ojeiu okgijnopstwé olabfknpsuvwy omadfhiknrvw
    onhjpruwz oo_ opabchjouwyz orchjnopu osabeghkmnop otbdgijmsuvy ou_acnpr ovio owaehmnst ox_egiy oy_c ozi oënz oïdn
    pa_clmp pbaeioru pc_ao pdae pebdefgikmostuv pfor pgar phao piagoprstxzë pk_gn pl_lu pmei pnaeiu poeilptvë pp_ilrsu
    prau ps_bdeginopwy ptaborsuy pubhilptu pv_aeor pwagiu pyr pzeio qat quaegioê ra_behirsvwyzëï rbluy rcaituy
    rdbcdfghklmnpsuvz rebmquwë rf_adegos rg_ginot rhiu ri_dhkouzèë rjao rkhklmnprsuvw rlu rmbdghlostu rn_bckoprsuw
    ro_ajrsvwxyzï rp_eiosu rriouy rsabdefghkmnrsuvwy rtbdfhjlmnpstuvwz ruabelmnprswï rvilruó rwo ry_ilpv rzuw rèc rïn
    sa_abcdfgklnoprsu sb_iloru sceilu sd_aioru seabgikmopqsux sfaeiu sgis sh_iortu sicdmox sjae skailnouw sm_isu sniou
    so_bdeflnuv spiu sraiu ss_ahjlnp stbcdghjklmnpsvw su_cefgimnpru svacr swir sycrt szaeio ta_cdfgmsuvx tbcilou
    tc_aehiopu td_aeioru teabdotvw tfaiou tgilpr thairtu tibkmprë tja tkaelnouw tlao tmaiop tneo to_bdfiklmnsuwx
    tp_ahiru tr_d tsabcfghjkmnoprsuvwz tt_o tuabdgklnptw tviu twd ty_f tzeio uanrt ubaceikmoprst uccel udgrt uelnr uf_
    ug_abdiklnopsuvz uh_ ui_glnpyz uk_begijopsv ul_abgiknosvw umabfghloprsuw un_aeglns uopt up_bdeglpst urbcgkmnoprvwyz
    usbcehilmnopruvw utabckmnruw uus uwbckmopstvw uzi uêt uïns vacdg vcrtu vebcgkt viacdglrt vleiu vnai vocn vr_e vuiru
    végs vóó wadgiklmpst wbao wco wdaces we_abdkmsv wgi whe wickt wkae wma wngl wo_eglmu wpr wrai ws_betz wt_y wuis wve
    wwa xacdm xbe xclou xecdelmnr xfo xge xicds xma xpaelopr xre xst xtefglmr xvo xx_x xy_ci ya_ ybae ychlo yen yfo yidn
    ylei ymp ynaot yp_otu yri ysei yth yua yvan ywa za_acdgklmnt zeagikmsv zhe zikl zlo zo_adjlmoruvw zuilsu zweio èch
    ère ége én_l ésl ét_ één ête ëch ëer ëf_ ëis ëlei ën_ct ërafio ëte ëva ëxept ëzi íét ïde ïmp ïndefistv ïst ór_d óór
    üni
  `,
]
