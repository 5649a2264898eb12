import type { LetterGroups } from '../shapes/letters.ts'

/** Source: counted in sentences of the news, in messages of free programs and in lists of words of film subtitles. */
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
    _acdfghmpš _behrväöü _caehilort _d_ajruyzüž _e_acfghmopuvx _f_ejlrtwäöü _gabilouvwäü _hmäõü _iabhioprtväü
    _jeimntõü _khknö _l_jklsyö _mcnryöü _n_gjkprstyöü _oacdghijkrx _p_hpsö _qu _ryõöü _scfhlmnrsvyö _t_hltvy
    _u_bdghijklmprt _v_rtuöü _waehior _x_i _yako _zaeo _äghiklmprsä _õdeghlmpruõ _öeiö _üprstü _šaeov _ža aaefijpuzž
    abbchklnorsü accehikotu addhjklnostvõž ae_abdhklmnrstv afaefgiortä ag_dgmorsö ah_hijklmnoäü aiabfhijprv ajejoäõ
    ak_lmprväõöü albcfhkprwõü am_bdfhklnorstvyäõü anbcfhjlzäõöšž ao_bdhjlmnorst ap_aejlmnoprtuväõü aqu
    arbcfjklmnprwyõöüš asghjlmnpäõöü atcdghjlmntäõöü au_abdeghklmnprv aveosäõö awansy ax_it ay_egilsw azahi aär
    aõhinp aöö aühkl ašaeikmotu aži babcdghjklnpruvyõš bbeiy bcdl be_acdehikmnsty bhaou biabdeghijkmopr bki blaiu
    bma bna bo_bdginoprstuw br_aeouäü bseo btš bu_bcdfghjkmnrstvš bvae by_gl bän bör bür ca_eglmnprt ccail cde
    ce_ablnr ch_aeilmnortuy ci_anst ck_ehilsty claeou cne co_bdhlnorst craeiou cteiou cu_lst cy_ daaefhikopuwyö dbal
    dd_hio deabdfhjmoprvx dge dhaio dibcefijopruvš dju dkaeioruä dleiou dmou dnei do_acdglmnoprsu dpilru dr_aiosu
    dsaou dt_eo duaeghjkmnptuš dvaeou dwa dy_gl dzhi där dõg dör dühnr džekopu eaceghijmoprsu ebbeikloru ecckot
    eddklnorzž eeabefijkpv ef_efgor eg_lmnors eh_hikmnväü eiabefgijklmpruvü ejaeouõ ek_eklräõ elbfgjknopruvõöü
    embgjklmnosuväõü enbcfghjklmorsväõö eo_adgklmnoprtv ep_aehiloprtuäõ erbcfhjklorwyäõ esbgjlnopruvõü etchklmnvõöš
    eudjlmrstu evdenoäõ ew_aei exait ey_cglnst eä_r eõh eöö eühl eši fa_acdklmnrstvy fdd feeiklnrst ff_aeir fgah
    fi_adefginrst fki flaeio fogiklnos fraeoy ftis fualrs fwr fänä födö füü gaabeghijkmopuü gba gdai geabegijkoprstõ
    gfa ggai ghaeint giabefgijopr gkaoä glaeiouü gme goilnorst gpaü greioö gs_ait gto guabeghijkopuvš gveiä gwe gän
    göö güm habdeghijkmoprstuvwyü heabefgijopruvwö hh_aio hiabcdegjmnoprtuv hk_aehiklmru hl_aiouv hm_aeiou
    hn_adeiosu ho_abdehklmnoprtuw hri hsa htjlmnopruü hu_abcdgjkmnprtuvü hv_alu hy_ häbdgiklmnrsvä hõbilrõ
    hübdlstväü iabdgijkmoprsuv ibbeiklorstvü icahikotu iddgklmnorst ie_degkmrstuvy if_eflortu ig_hlmors
    ih_hiklmnouvä iiabefhu ijkuäõ ikfjmnrväõöü ilabgjknopsuvyõöü imbdgklmnprstäõš inchjlosväõ io_abcjlpst
    ip_ilmoräõöü ir_bdfghlmnorstuväü isbcdfhjlmrväõ itdhjknoryäõöš iu_degiklmntu ivkoruväõ ix_bimo izao iõip iühkl
    iš_i jabcfhjmprvxõ jeadefgimrv ji_dimp jja jkõ jms jne jo_beghknprs jt_ juabdegjklmprv jäimnsä jõeghilmu
    kabegjkmopvš kdu keabdfgikmopvy kfa khaimo kiabghjklpuv kja kklpsõ kleouyõ kmaei kneio ko_befijstuä kpaeoruä
    krauõ kshjkmnopsõ ktaeknoryš kuabefghpš kveõ ky_o käbegknprtä kõdhlmntuvä köhiö kübknprtü kša labcdgkoruvyzü
    lb_aeilmru lco ld_ejkmnors leabcfgjopruxyü lfai lgbfklnprsv liabcefjoruvzõš ljo lk_aelosuä llmoruvy lm_eknstuäõ
    lnuõ lo_abcdfhijlmprstuvwy lp_aehikorstu lraeu lsaikostõü ltaklnoprsvö luacdefhijlnprtvõš lv_aikrsuä lwa ly_glnw
    läikmprtv lõbdhikntuvõ lömö lükmp mabefgijmopvxyzöš mb_aklu mcc mdeu meaghjmpxyäü mfe mgi mha miabcfghmruvz mjao
    mkao mlaeio mm_oy mnaouä moabdefhjklmnrstu mp_aeipstu mraiouöü ms_aehiotuõ mteoš mu_abdghijkmntvä mvaeiäõ myglt
    mädeghknst mõeiklmrtõ mölö münrstü mši nabehijopqruvõü nbau nc_ehio ndbjkoptyöüž neabcfijkopuwy nfdeilr
    ngehlorstv nhaio niabcefghjopruvx njaeiou nk_aelosuv nlaei nmaio nn_kouy no_abdhiklmpstv npem nr_aity
    ns_aefiklopsuvü nthlnopuvš nuabghijknrtuvõ nvaei nxi nygl nz_ näeghklmoprstä nõdeimnor nö_ö nülš nši
    oa_adegjklnpstuv ob_abeloru ochkt oddnorsyž oe_bdegklmrsvy of_aefior ogadel oh_hjklmnov oi_begiklnostuv ojaeu
    ok_rtvyš oladfgjknpvõ om_lostuäö onagjklmopruvxyäü ooabfj op_ahopstu orabfghjklnopsv oscefhklmnoprsuvw
    othjklmnrtuäüš ouagilnrst ov_aeou ow_aeln oxfi oy_ad ozz oär oõn pa_bdeghjmopstuvš pd_ pebdghiklmnopsuv ph_eio
    pibghjmnoprstuvx pja pkaio plauä pmaei pniou po_cehijkmpt ppadiklmpstü pruäü ps_ehikloptvü pt_osuš
    pubgiklmprstvš pva pähkltä põdegilmnrsuõ pöiö pühkrü quaei rabcdfghijopruwyš rb_aeilorsu rc_ehn rd_ejkmnoäž
    re_bhjoprvwyš rfaeioü rg_ahklop rhaeo ricefhjruxzõü rjä rkaelmopstuvä rl_adeiuy rm_eosuü rn_eiou
    ro_acdefhijmnprsuvwy rp_aeouä rr_iouy rs_ahkloprstü rtaefhlmnorsväüš ruabdefghilmnortvš rvjp rwo ry_agiln
    räimnpstä rõdhinpuvõ rörsö rüghnstvü rša sabcefghjpsuvwy sbeilu scahlo sdei sebhjopuvxyü sfaiouä sgair sh_aeio
    sibejruv sjaouäõ sk_dhjmnopstvyäõöü sl_adeou sm_eioäõ snaeiouä so_cdefghmnst spailruäõü sraeiu ssamosõöü
    sthjmnopstõöü subijpväõ sv_eiouäõ sy_ln sädhrä sõbdijpruõ söalö süabdghklrtvü tacefhopy tch td_a tebfjopuxü tfe
    tga th_aeiou tiabcegjoprü tjaou tk_iouvä tlauõ tm_amouä tnaiuäö to_abcghjlnpstvwõ tpaioruü tr_dä
    ts_bchjklmnorstvõü ttlmprsuy tuacghikop tvaeiouäõ ty_elops tädknrt tõbdhimoprtuv töei tüdlmnrstv tš_eo
    uabdeghijklmnstv ubceijklou ucchiky udhjklmnorstvüž ue_adegiklmrs uf_afou ug_hi uh_aehijkmo uiegiklmrstv ujoäõ
    uk_eiklräü ulbdjkmnopsöü umopsuäõü un_cejlnostä uoilst up_almorstuõü urabcfgjlmnopräöü usbfghjmnopruvõöü
    uthklnrtväõöüš uubgkv uveiouäõ ux_ uär uõhin uük ušaeitš vaegopuvš vda vedghklmnotv viabcefjmnoprv vju vkio vlei
    vna vo_knt vpa vraeä vstu vt_ vu_gklmnr vvi väeks võelmnsõ vöiö vür wagilnrsty wba weaeilns whi wiclnst wlei
    wnei wolo wrai wsio wye xas xbu xfo xi_cgls xma xon xte ya_n ych yd_i yedrs yga yidn yks yl_aeo yn_cein yoprs
    ype ys_ost yt_ ywao zabcr zedru zhiu zi_s zo_dmno zzi äb_aeu ädei äe_bdgklmnprs ägaeu äh_akmv äi_abgjmnru äja
    äk_aiksuü äl_dekltv ämabeimpä än_adgiknu äodilst äpaipu är_bdlmnprsu äs_enst ätaeimosu äv_aei ää_bdgjklmstv äöü
    õbeiru õdaeiruv õe_dghklopstv õgaeiuv õhaeikntu õiabdelnstv õja õkaeiks õlabdegijklmpuv õm_bemprsu õndgiktu õont
    õpilmrs õrabeijkmnrstuv õsaeiks õt_aejklnsu õu_adegklnpstv õvaei õäö õõdgkmnrst öajlns öb_aeil öd_aeiu öels
    ögaei öhi öiadenst öjaäõ ök_aeilosu öl_aeikl ömaei ön_adiu öot öpaä ör_adeilsu ös_est öteisu öv_aeil
    öö_abgjklmnopsv öü_ üa_bdklmnv übaeor üd_aeijklmnrsu üels üfik ügaei ühahkm üja ük_ael ül_abdlmov üm_aemps
    ün_adegilnt üp_aeinoprs ür_aegjkmnost üs_elns ütaeilmrstuõ üvaei üää üü_adefghjklnrt üšu ša_agilmnrstu
    šeehikmnrtv šiabfhklmnp škaiu šmi šo_klnt štru šu_ahkruv šve ža_abnrsu žel ži_bkns žki žo_r žpu žu_kn
  `,
]
