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
    _adpstu _balou _caehi _dru _eclvx _faeiru _gaio _haiu _idem _jaou _keinruw _lou _mu _neou _oboru _pelou _raiou
    _sainopu _thruwy _un _vlru _zaeuw aadfgik acc ad_ir af_bdghiksw ag_i ailr ak_st aldfgikotv amims anacehikmnorsvw
    apep araeikmnost as_eikt ataeortu au_twz ave axi baalnrs bbe bedghknptuwz bient bje blaeio bodlnortuv bra bufu byt
    cact cce ceenprs ch_ou ciaefj codlr crei ct_eou cur dacgn dde debcefmpstx dger dhe diacrs dle dma dna doemn draeiu
    ds_censt dte dubcis dve dwi eacu ebeou eceiou ed_aiorstu ee_gpst efefio eg_adgorst ehao ei_gklt ek_klot
    elabfghknopstuw emabdimopt enabcghiklmnopruvwz ep_eirst eracfhlmnopruz esblopsu etabhirw eugnrtz evi ewaeio exept
    ezio eëi eïn fbae fder fecnr ffe fge fha ficegln fko for fra fslt fte fun gaantv gd_e geackmopwzëï gge ghe gieos gna
    goer grei gsbefgimpstv gt_e gur gve haadklnpr he_bdilmnu hijklnt hodegmnoru hreio htbisw huilw iabl ibu icaeiot
    id_degis iebdegklmprvz ifit igdghintu ijefglpsv ikbk il_deilt imaeiptu inacefhiklnv ion ipt ir_e isaeis itabglostu
    ivei iër jaa jd_is je_cs jfet jge jkhs jl_ jne jst jvei jzei kaa kba keeu khe kien kki klaeio kno kolmnr kreio ks_e
    kte kun kwa labcdgnrst lbe ldeo lecdgikmprstv lf_d lgeo licdegkmst lk_e lli lnu locegkmnopst lre lt_eio lucs lve
    ma_cglnrstx mbio md_e me_dil mge midejln mle mmai modgn mpeilor ms_t mt_e muilm na_lmt nbeo ncehiot ndhiotu
    ne_eglmrt nfio ngirt nhaeo nigmnpstv nk_elos nli nmaei nni nodemnoprt npa nreo nsbceip ntbiklorsw nu_lmt nvae nwe
    nzei obejl ocaeio od_iu oe_dfiklmnsvw ofd og_ei ok_aek ol_degilo ombdeglmopst onabcfiklmnosv oodfgiklmps opdilmnrsv
    orabegiklmrsvwz os_ist otaehost ouw oze paadgnrtu pdr pe_clr picejln pje pleio pma poglnors ppao prei psclt pt_ei
    publn pvu racdfgklnpt rbaeior rceo rdaiorw readfklprtv rgar rhaeo riabcefgmpstv rk_abeiot rlaeio rm_aei rnaei
    robcdefgklmptu rpalr rrae rslop rtagiory rucgk rvaeo rwae rzaeio samt sbae scaor sde se_cet sfo sger shae sigst ske
    slaeio smaeo snae socmopr spaeor sre sscoty stiouy subl sveo swa symn tabikpr tbaer tecgimsux tgae theo tiacfglnostv
    tje tlei tme tnau tocgnoprt traeiu tscilt ttir tueimru tvae twaeio typ ubbl ucht ud_eis ueel uff ugeg uidfms uk_k
    uladelpt um_m uncdi ur_adeist usst uthiot uurt uw_de uze vaaklrs ve_aeils videjns vlao voru vraio vul wanr wd_
    we_gilntz widelns wono xim xt_ ymb ync ype yte zak zeegilrst zicegnt zocenru zwa ëin
  `,
  `
    _a_begikmvz _b_bgnvy _cdglruwyó _d_npwy _e_fgmpqstué _f_lty _gclstu _hry _i_cjklprt _j_ei _l_gh _m_hlrsy _n_lrstáí
    _o_cegkl _pcksw _qau _r_d _shjkmvw _t_bks _u_pruwz _v_ó _wré _x_ptx _yepu _z_l _à_ _éné _ën _üb aaps ab_abgilnoprsy
    ac_aeikoru adabcdfgjkmnopqstuvwz aelx afeflmnoprtuvz agabdgkmnoprstvw ah_e ai_defgkmnstw aja akabcdgijlmnoprvwz
    alabchmnpruyz amabcdghjklnoprtvw anbjlpuz aoe apacgijklmnostvw aq_ arbhlpruv asabcdghjlmopy atbcfghjlmnvwy
    aubcdfgklprs avior aw_ai ax_cfs ay_vw azaei aël aïn ba_bcdkptu bblor bc_o beimoyëï bgpr bi_bdlos bkl blu bma bn_o
    bo_bekmpsxyz bpaor bri bs_eiot bt_ei budegilmnrst bv_ by_k ca_almnoprsï cciou cd_a ce_adlm cgt chblmnpz ci_dlmnprstë
    cj_ ck_abdepstu claeinou co_acghoptuvö cp_ craouyè ctabcghklnprsw cu_abelmnpst cwd cybc cór da_bdfiklmpqr dbaelory
    dcao ddahiopu deadghikouvwï dfou dhaio di_dfjkmopuvë djaeu dkaelnoruw dlaio dmio dneiu do_bdklprsuvwz dpaeikloru dqu
    dro dsabdfghiklmopruvwyz dtahiouy du_eklmpruw dvailo dwaeo dyn dzaeio ea_adfgilmnprst eb_abilmpst ecaklry edbdfgkmw
    eebehiuvwzë efabdhknsuw egbchklmnpuvy ehiu eiejmrz ekabcdfghimnprvw elcjmrvz emcfghklnsuv enfq eo_bglmnoprv
    epfgjlopuv equ erjyï esadfghijkmnrvwy etcdfgjklmnopuvyz eu_fikms ev_lru ew_dsu ex_abcirs eybci ezauw eén eëcelnrvx
    eïdm eün fa_abcfiklmnrstu fbor fd_abghiklmnopsvwz febdeilmsu ff_iot fgahor fhe fiajrsxë fja fkaen flaeiou fmeo fnaeu
    fo_bcdlmnopstv fpailr fr_eou fs_cp ftailnorsw fui fvaeo fwaeio fys fzow ga_dflrswyz gbaeilorty gcjou gdgou gefiuü
    gggir ghat gidfjlt gkelou glaeio gmae gn_eiou gocdklnopuv gpdilorst gs_acdhklnoruwz gtaikuy gu_ilnsï gvalu gwae gyp
    gzaeow hacfimstuv hbet heacfgkopsvx hiaprsvë hli hmo hnabio ho_cflpstvë hpa hray htadfghjklmnoprtv huamnstu hyp hze
    ia_agnstw ib_aeilr ickru idabmnortu ieachiowë if_abfgkloprvw igabmrsvw ihu iin ijabhmotw ikanosvw ilabghjkmnopsvyz
    im_dlms inbjmopruwz io_bdegklprstx ip_belpsuv iracimrtu isbdfgjkmnopruvw itcdfhkmnprwyzé ium ivané ix_emv iya izeio
    ièr iëflnt ja_bcmnpr jbae jdabloprtwz jeeklmnrtuvz jf_abdfgklnorsvw jg_ist jheo jijv jkabgilmnoprtw jlaceklst jma
    jnabdilpstuw jobdekmnru jp_abeflt js_bkmpw jteis jubilnr jv_o jwei jzo kabcdfglmprstz kbelor kceor kdaeo kefiksvy
    kfo kg_er khao ki_cdgjltë kje kkano kmaeo knairu kobcegkosuz kpaeioru krau ksabcdfhijlmopsuvy ktcikory kubipsu kveo
    kw_eio kzai ké_ la_fhiklmpuvw lbaloruy lcaeo ldabdghklnprstuvwz leabflowxyz lfagjmostv lg_bdknrst lhabeo li_abfoprvë
    ljaeo lkabhiklnopstw ll_abgosyé lmaps ln_aeit lo_abfruvwz lp_abceiklmoprtuv lriu lsabceglmoptv ltajuy luabdegmtu
    lvailor lwaeio ly_ms lzehiw léé mabdfimv mbaelru mchor mdahior meafgmsvxz mfou mgar mhenou micgtx mjo mkelo mladnou
    mmmu mn_aeu mo_bcfhjklmoprst mp_abfjstu mreotu msbceghilnorv mtahioy munpstuz mvaeo mwaei myst mze nabcdfgijknprsuvz
    nbairuy nc_alr ndbcdgjklmnprvw neacdfiopsuvwxz nfaelr ngadklpuwz nhiu ni_acdfjkuxzë njaeu nkabinrtuvz nl_aeou nmo
    nnaou no_bcglsv npioru nqu nraiku nsadfghjlmosuvwy ntcdfghjmnptuvyz nuabceiou nvilru nwaio nz_ao ná_ níé oacdl
    ob_aiosu oc_krtu odadglorstvz oebz ofefiostw ogbcdghlmnopstuvz ohou oi_deinrt ojeiu okgijnopstuwé olabfknpstuvwy
    omafhiknrvwz onhjpruwz oo_ opabchjkouwyz orchjnopu osabeghklmnop otbdgijmuvy ou_acnpr ovio owaehmnst ox_egiy oy_c
    ozi oënz oïdn oör pa_clmp pbaeioru pc_ao pdae pebdefgikmostuv pfor pgar phao piadgoprstxzë pk_gno pl_lu pmei pnaeiu
    poeiptvë pp_ilrsu prau ps_bdeginopwy ptaborsuy puhiptu pv_aeor pwagiu pyr pzeio qat quaegioê ra_behirsuvwyzëï rbluy
    rcaituy rdbcdfghklmnpsuvz rebmquwë rf_adegos rg_bcginoptv rhiu ri_dhkouzèë rjao rkdhklmnprsuvw rlu rmbdghlostu
    rn_bckoprsuw ro_ajrsvwxyzï rp_eiosu rriouy rsabdefghkmnrsuvwy rtbdfhjlmnpstuvwz ruabelmnprswï rvilruó rwo ry_ilpv
    rzuw rèc rïn sa_abcdfgklnoprsu sb_iloru sceilu sd_aioru seabdgikmopqsux sfaeiru sgis sh_iortu sicdmox sjae skailnouw
    sm_isu sniou so_bdeflnuv spilu sraiu ss_ahjlnp stbcdghjklmnpsvw su_acefgimnprsu svacir sweir sycrt szaeio
    ta_cdfgmsuvx tbcilou tc_aehiopu td_aeioru teabdotvw tfaiou tgilpr thairtu tibkmprë tja tkaelnoruw tlao tmaiop tneo
    to_bdfiklmsuwx tp_ahiru tr_d tsabfghjkmnoprsuvwz tt_oy tuabdgklnptw tviu twd ty_f tzeio ualnrt ub_aceikmoprst uccel
    udbgrt uenr uf_ ug_abdiklnopsuvz uh_ ui_glnpvyz ukbegijopsv ul_bgiknosvw umabfghloprsuw un_aeglns uopt up_bdeglpst
    urbcgklmnoprvwyz usbcehijlmnopruvw utabckmnruw uus uwabcikmopstvw uzi uêt uïens vacdg vcrtu vebcgkt viacglrt vleiu
    vnai vocn vr_e vuiru végs vóó wadgiklmpst wbao wco wdacers weabdkmsv wgi whe wickt wkae wma wngl wo_eglmu wpr wrai
    ws_betz wt_y wuis wve wwa wél xacdm xbe xclou xecdelmnr xfo xge xi_cds xma xpaelopr xre xst xtefglmr xvo xx_x xy_ci
    ya_ ybae ychlo yen yfo yidn yka ylei ymp ynaot yp_iotu yri ysei yth yua yvan ywa za_acdglmnt zeakmv zhe zikl zlo
    zo_adjlmovw zuilsuï zweio èch ère ége él_ én_l ésl ét_ één ête ëch ëer ëf_ ëis ëlei ën_ct ëraefio ëte ëva ëxept ëzi
    íét ïde ïet ïmp ïndefistv ïst ór_dk óór örd übe üni
  `,
]
