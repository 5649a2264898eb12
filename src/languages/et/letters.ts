import type { LetterGroups } from '../shapes/letters.ts'

/** Source: counted in sentences of the news and in messages of free programs. */
export const et: LetterGroups = [
  `
  `,
  `
    le_ da_ on_ mis _võ _on ise ole ud_ se_ _va _ka või ali tud te_ _ei ei_ _s_ ata uta st_ sta lik _ko atu ks_ _se
    ada us_ aja _vä kas ist ail ta_ fai est asu ga_ ik_ _po _ol ja_ ami ili _si sut õi_ _fa imi ne_ end _te _mi lt_
    _sa
  `,
  `
    el_ pol eks id_ et_ sel _ku _mä tam ast ste tad iga _ja mal ab_ ema ust _vi tus nim lda ida li_ ald aks use is_
    ava mi_ sis äär ine ti_ tat val eri ima min de_ stu mit _et lis _pi kir _ni tav ide ime _su loo vaj ita tte irj
    eta _li _lu saa nda tee eer väl õim ma_ es_ _ki sek itt jal lem _ta si_ tak emi _pa itu _la nne isa oon _ar _sü
    _pe eem _to kui suu uur kse pea nes kat di_ dat _lo _al alo oog õnn gi_ älj ral kor eid tal sal lit ega aad _nu
    aa_ tu_ dus eva ära rje ogi lii sti kon ele na_ ite ui_ as_ _re ed_ vig lle _jä üst oni ndi it_ süs _an ead lja
    sed mär _mu _õn see _pr rit dad ade ate mää võt iis ses ad_ tsi tei eda rtu koh av_ iiv tek ete and vas men sea
    rat ikk ell alt vää isi ult al_ uut ivi nul _kä orr sii ahe va_ iku me_ ärt vat
  `,
  `
    sen _er sio vii kst ile era ärg taj oks koo iig sse ndu il_ ing tab mat taa _ee dme iks aat er_ kim ri_ ent pik
    oet jut vah muu ioo vai rid lõp ool aal umi kus eel tme ont rin ndm num nte laa adi aas _nä gus ama _tu dab ni_
    ümb lid lev hel pii iir uud tid toe pro uba ake _ke at_ vit iki jao aok rus oll _pu lu_ jär ess _üh umb ber jas
    uru ale _lõ vad _ve tse eis uva nti näi rra idi _ak des utu arv met uge ee_ mbe inu lai _so rgi eld _ül ldi sit
    hii rea ala ssi ane aik ain ruu arh rhi _ra ngu ase iit tel mus lin _ho käs _ai _tü lla ina str ots dis _ha aga
    jat kaa gu_ la_ mäl älu vär _pä rim ke_ mas nev vi_ lei _tö töö _tä uum eab _aj lug tri sil ärv rju tes vid hen
    üle hoi õtm all rgu hal _ju ken kti ood und oha ku_ lub poo iss orm teg eli med _au ekt ute dam _kõ ge_ gan ilt
    ver _in kku bat sid ika ühi kts aid luu _tõ _st _le uri _vo del ind tea oma rek äid oli _uu tis ärk tun let nud
    tor tan uua ua_ ühe _ri upp ild amm _ru
  `,
  `
    _aabestv _bailou _deio _ebdklns _fiou _ger _heiu _i_dgklms _jo _klrvü _läü _maeoõ _naeoõ _obmopst _plõü _roä _skpäõ
    _tirsš _uns _õi _ükm _ši aabgkmnrv abaeiu admru aeg ageinu ahatuv ai_egmstu aju akaiknotu algjmnsuv amepu
    an_agiknostu apis ar_adegiostu asaikosv atikorsvš aust aviu ba_aims bel bi_lnstv bje bleo bol bri bulu dagjlnrsv
    deegiknt dfa diadgklmnt dja dla dmai dnu dok dre dseiü du_bdlrv dvä džai ea_aklntv eb_a edeiu eedgnst efai egeiu
    ehaeot eint ejä ekaiouvü elamst em_ep en_aeinuü eos erdegmnpstuv esaeikm etiorstuäü ev_iu eži fikl fo_rt fri fun
    gadlrstv gedlmnv gidklmnstv gkr gmi gnaeo grau gse gudlmnrt ha_an he_dkmst hi_kls hjaeu hos ht_aefiks huls hveir hüp
    ia_alnt ib_au idjuž ieln ifai igeinu ihaejt ii_dklmnp ija ikelot illm im_ou in_fiknt ionr ipaepstu iraeik isknopuü
    itilmsü ius iv_aens jaadgikn je_hklnst joo ju_hnsu jäelt ka_dhilnru keehlrst ki_dinst kk_aeio klai kna kodgklmp
    kreioü ksailuv kt_u kudjklmnrtuv kvaio käi kõir külms laehjlmnpst ldu ledehklns lg_aeiou lighlmp ljeu lki ll_ikps
    lmai lne loegkn lseu lteiu lukms lve läbhä lühlü maadhknr mbior mebefiklrsv midikl mmaeiu mne moo mplor mulr mõjn
    naadgklmnst nd_eflnrsv nedeglmnrt nfo ng_aik nidiklnst nkirt nnai nonor nst nt_ars nu_ps näd nõu nüü obij od_aeiu
    oen og_ru oheitu oiadm okaeiklou ol_mostuü ombeimp ondefns oo_kmprstv opei or_deitu os_ait ot_aeio ovi paaiklnr
    pe_ert pi_adl pleio ponrs pp_eu praei psau ptei pu_dhnu päeir põh püs ra_aekmnsv rdailsuv redefgilmnstž rgemn
    riabgiklopsv rja rk_i rmai rna robgklot rpir rre rseiu rt_i ru_kp rv_aeiu rükp sa_dikmnrt segimrt siafghkmnp
    skaeiklru sli sma sobklor speo ss_u stklv su_adfghklmnrs sva säit sõln sümn tagirsu tedhmnrtv tfa tifhiklmntv tkaeü
    tlei tmi tne todikmo traeouü tsau tt_ai tubjlmrtuv tähip tõels tühkü tšaiu uaar ub_ udaeiu uent ufi ugau uhtuv uidn
    ujau ukaostu ul_aegilu um_aem unagiku upeiä ur_dekstv usaikls ut_imos uu_elnps uv_ vaabkmnr ve_aeis vihkls vne volor
    vri vse vudst väghi võr äbi äda äetv ägi äheit äieklstv älgi äne äps äreij äsiku ätkt ään õen õhj õigk õju õlt õnae
    õpepu õrdg õst õtit ötal öödrt übi ühjt ükiks ülgij ümin ünk üpt üri üsi üübmps ši_ žii
  `,
  `
    _adfghmpš _behrv _d_ajruüž _e_cfghmpuv _f_lrtwä _gabilouv _hmäõü _ibiprt _jimnt _khkö _l_ _mnrö _n_gjkrtöü _odghjkr
    _p_psö _qu _rõö _shlnrsvyö _t_ltvy _u_dgijklmrt _v_t _we _x_ _yk _älrä _õgp _ürt _šaeov _ža aaefijp abchnrs
    adhjklotvõž ae_lnstv afaegior agmors ah_hijnoü aifijrv ajo ak_mrõö albfkprwõü am_bhklnorstvä anjš ao_hjlmnorst
    ap_aeopruäõ arbcfjkmnprš ashjlmnpäü atdghlmntõöü au_abdgknpr aveoäõö ays aõn aühkl ašaeikmotu babdhjklnõš bcd
    be_dhknsty bhaou biabdeghikmpr bki blai bma bna bo_ginopst br_aeou bso btš bu_bdfghmrsvš bvae cde chai ci_ ck_t clo
    cne codn daafhikou dbal ddhi debdfmoprv dhai difijopruvš dju dkeiorä dleiu dmu dne do_aglmno dplu dr_ais dto
    duaghkmnptu dvaeo dõg dühn džekopu eaegimoprs ebeilru eco edož eebefjkpv ef_egor eg_lmnrs ehhiknü eiaeklmruv ejao
    ek_eklr elfgjknoruvü embknosuä enbcgjksä eodklntv epaeiortuä erbfkloyä esglouõü ethklnõš eudrsu eveoäõ eyc eä_ eüh
    eši fa_kmnrt fdd fekrs ffeir fgah fi_adfgint fki flaio fogiklnos fraeo fts ful fwr fää gaabeijmü gba gdi geaeikprst
    gfa ghi giabfgijop gka glaeioü gme golnor greioö gs_ guabgikpuvš gveiä hadijkmoprstvü heabefgruv hhi hiabdejmnprtv
    hkek hlo hmaeo hnadi ho_adklmnort htjlmnpruü hu_abdkrtu hv_a hägivä hõil hüü iabdgikoprsv ibeiotv iddklmnos
    ie_egmrst ifefloru igrs ihhikouv iiabef ijkä ikfmr ilabgjkopsuyõü imbklmprtš inhjosõ ioclps ip_ilmräõ ir_dghmotuv
    isbdfjlmrväõ itdjoräõöš iuegilmu ivkouväõ ixbm izo iõi iš_i jabfhmpv jedegimv ji_dip jkõ jms jne jo_kr jt_ juabdklmp
    jäiä kabgjkmpvš kdu keadfimopv kfa khmo kiabghklv kksõ kleouõ kmaei kno ko_s kpr krau kshkp ktaeknoyš kubfghpš kve
    käert kõlmtä köiö küpr kša labdgkoruv lb_aelm ld_ekns leabgjopu lfai lgbflnsv liabejuvõš ljo lk_aelouä llou lm_ensuõ
    lnu lobcfhlrstv lpaikorsu lreu lstõü ltakrsö ludhilnprtvš lvaä lwa ly_ lät lõhiu lük mabfgimopvš mb_aku meaghjpäü
    mha miafghmruvz mkao mlio mm_ mnu moabdfhjknrstu mpaei mriouü ms_aehouõ mteoš mu_bdimt mveiõ mäen mõeikltõ möö mši
    nabehipruvü nba nc_io ndbjkoptüž neabfikp nfdil ngelos nhi niafghjopruv njaiou nk_aeos nlai nmo nn_u no_st npe nr_t
    ns_aefikls ntnouš nuaikrtu näho nõr nö_ nüš nši oa_as ob_aelu ochk odž oe_bg ofio ogadel ohhklo oiknstu ojae ok_tvš
    oladgknvõ omotuä onagjklmpruäü oobj op_aopt orabjknosv osekmnrsu othluš out ov_ae pa_bdmostuš pd_ pebdiklmnsv
    pibgmnpsvx pkaio pla pmae pohmt ppadiklmps pruäü ps_ehikopv pt_ouš pugiklrstvš pää põilr pöö pühü que rabdghijopruš
    rbaeir rcn rd_emnž re_brvš rfa rg_ao rho riehjruõ rkaelmosuvä rldi rm_eou rneiu ro_efhjmnpsv rp_o rriou rsakosü
    rtaemnosväš ruabdfhlmntvš ryi ränsä rõhv röö rügh rša sabfghjpsuv sbeil scl sdei sebhjopuv sfaou sgir shaeo sibjruv
    sjauä sk_dhoptäõü sl_adeo smeioä snaeiouä so_cgmnst spailruäõ sraei ssaosõü stjmopsö subipvõ sveioõ syn sää sõir söl
    sübghkrü taefhp td_a tebfjopuü tga th_eo tiabgjopr tjao tkiouv tlauõ tm_amouä tna to_aghlnpst tporu tr_d
    ts_bcjmortvü ttmruy tuagikop tvaeiouäõ tyelop tän tõmortuv töi tür tšeo uabhklntv ubijl udjkmosvž ue_dklmrs uf_af
    ug_i uhaehij uigkms uk_ir uldkp umosuäõ un_ejlnst uol upalruõ uragjlmnopr usbfgjmnopuvü utnüš uubgk uveiuäõ uõi
    ušaeit vaegovš vedklntv viaefjmnoprv vki von vre vsu vt_ vu_gkln vvi võl vöö way wee wri xbu xma ych yer yin yks ylo
    ync yop ype ys_ zo_ äb_ äems ägau äha äi_bgmnru äk_i äldelt änadgiknu äol är_ps äse ätaeis ävi ääbdgkls äöü õelsv
    õgev õhitu õibdstv õki õlabegiklmp õmbmr õniu õon õpms õrkmrv õtae õu_adenst õvae õäö õõt öbi öd_aeu öid öjä öka
    ölak öndi öradiu öö_bjkln öü_ üa_ übo üd_aei üel üfk ügai üham ükael üladl üm_ams ünadt üp_aeiprs ürgjk üss ütl
    üü_adefkr üšu ša_agilmnrst šeehiknrtv šiabfhklnp škaiu šmi šo_klnt štru šu_ahkruv šve ža_abnrsu žel ži_bkn žki žo_r
    žpu žu_k
  `,
]
