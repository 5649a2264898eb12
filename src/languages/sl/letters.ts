import type { LetterGroups } from '../shapes/letters.ts'

/** Source: counted in sentences of the news, in messages of free programs and in lists of words of film subtitles. */
export const sl: LetterGroups = [
  `
    _na _pr _po je_ na_ ni_ _za
  `,
  `
    pre ti_ ne_ no_ anj _ni _mo ost _je ka_ red _s_ ogo pri za_ nik nje _da ga_ mog goč nos _do jen aj_ _iz dat ega
    oče ke_ naj ki_ ja_ _v_ pod ora ika če_ sti _se _ko tek ato ote men sta
  `,
  `
    por _vr _ne tot se_ en_ ih_ _me lik iti eni pro tev ov_ neg ran st_ zna iko _ki _ra ko_ ta_ kov em_ _ob _up raz
    lo_ lni _st _de in_ lje upo rab rav li_ gra nja _sp _in jo_ _im _ka _ok ena te_ avn ite avi _vs met _od ik_ ime
    edn ve_ sto lja pis kaz da_ ene _ve _bo rst ilo vrs dol la_ _z_ tav oda nak dme olo loč ave ali edm ožn nih pra
    mož to_ _al dni čen žno van med ma_ isa va_ rik eke ča_ ati ove jav dno ev_ str ed_ vno kon nas edi _sl nap ce_
    vil jan bra pos ice aln bo_ tre rej nam ovn _ti odp vel oči pak aza olj vse eno _bi ek_ izb eje eli rem ira oča
    rit okn eva vni del ani ra_ evi _zn _us uje ot_ tic _dr pov ram seb ri_ _sk jem ila kot elo om_ ova _to dil ovo
    _om ate sli _pa vre est rog _te iln ska ogr do_ ake ese _oz adn odo an_ isk dre eto enj ter šte
  `,
  `
    odr gum omo tra _op kat sed lju ako rad tor _be so_ vit rat _le ast dej spr elj eve vi_ slo nem ana bit ete zap
    eri ede pol _br bes _so var eme vlj _ta eta ust abl odn aka nav zan blj več klj eja vne lov _ma me_ nač ros avl
    ozn ame ami spo juč pom rek asl apa led _št tip tis oro ca_ _tr tov ju_ vo_ _pi ipk bi_ _gr ine _gu umb vol ano
    iva _en tem ina dru mer rez nov _kl _si nim vna riv mes ven eti ike čic hod ane mi_ esn et_ dov že_ den ima sa_
    tne ret ajo kol _vi ku_ eza ode api čil one ste itv šir sni tan dar aja bil ica vze vez spe zav zet kli lji roč
    sne dod od_ kno or_ rug tno ivz _ba des ema obi nju le_ vor atk dpr kan išk mor ere nad abi raj jiv aže ada _ar
    bir _gl zbi ezn san _la nal bli tva co_ eko ači im_ pog ent iz_ dne iri stv ist ežn ico di_ rev bin žni ji_ kaž
    zor stn _vo ari ava rež oko po_ il_ orn _ce amo nic ajt ril ren ičn ore ket lic ah_ mni izv toč očk apr _ik er_
    man sku bod zak čin rja eka ar_ omn nji oln re_ kom sre izr zbr res _vn _vp nij iča odi tve vod lev ama ver nep
    akl
  `,
  `
    _abmntv _bl _ci _dinv _el _faioru _geo _hir _ids _jau _knru _liou _minr _njo _ohnrstv _pelu _reiou _sahmruv _tu
    _ubgjknrtv _vaghkltz _zbdeglmuv _čaelr _šei _žae abaenos aci adeiorz afi agano aht ajdeinsvš ak_inrtu al_acejkostu
    am_s andgkstčš apno aradeghjnosvš aseikno at_anru av_koprtz azdeilmnopruvčš ačaenu ašakč ba_jnr bde be_lnrž bič blo
    bnaeio bojlrv breins bsekt bujlt bve cam celmsv ci_jlr dajlnv dda de_fkt dho diajmnrstš djae dklo dljo dmi dnaj
    dobgkmprs dpeio drosž dskt du_ dvaeio dzo dčr dšč dža ebeinoru ec_i edabhjklops efi egilou eh_ eimz ej_iosš ekilrstu
    el_aenu embilnosu encklsuč eob epaior erajmnos es_akl etjklnruv eus evkno ezdeior eč_aeijn ešeikč ežei fikln fonr
    frai fun gajlnt ge_ gi_j glae gna go_djnrstv gul hem hitv hla hov hrao hte ibu ic_i ideno ifi igan ihko ij_aeiosš
    ikilu ileijksuč imbio indgijkostuš ipaort irejkno is_elnou itano iv_eikno izadghikmop ič_eij išeič ižn jajlmt jde
    jegjtvzč jichmt jka jneio joč jskt jte juj jšaeič kachjklmrsv kci kegm kihmnr klaeo knij kodprsč kraeimo kst ktiou
    kujmnprs kva ladgjmnprstv lcae legjkmnptčž lihjnstvzčž lj_ns lkao lma lnaejo logkmnpstšž lpc lsk lte lu_p lčn lšč
    macjklprtč mbaeio mejmš migklnrsčš mlj mno mo_dč mre msk mu_ mšč nabnrtzš nco ndai nedjknostuvz nilrstzčš nj_koš
    nkacr nlj nobmrtž nskt nt_aeio nu_djt nčan nšč obadelnorsv oce oddjklmsuvč ofi og_ail ohlr oim oj_aein ok_aeilruv
    olaegimp omabeipr on_acgiostučš op_aeilnoru orcijmsu os_aeiklmnopr otainor ovilr ozaeio oč_jn ošektč ožaeil pa_jlnrč
    pelnrtš pi_jnrčš pko plaeijo pneio poijknptzš prtvš pusš racfklsčš rdin rebghilopučš rgu rhi ribdhjmnprsčš rjei rko
    rmai rnaeijo ro_bcdfjkmntvšž rskn rt_aeio ru_kž rvaein rzi ršeič rža saklmtv segklmnsvzž sher si_glmns skeilor slaej
    smei snajo sodmtv splu stj su_j sve tabjklmrt tegjlntčž tihklmntvčš tjeo tkaio tljo tnai tojklmnp trdiou tsk tu_rs
    tvio tšč ube udi ugaio uj_ ukat ulat ume unadik upinr uraeiš uskmp utn uve učeinu ušč užeil vadhjlmtš vedgjkmstš vgr
    vho vicdghjmrsš vkail vle vojkvč vpi vrahintš vsakt vtio vzo všč zadghjlmrstuzčš zbe zdaer ze_mn zgor zho zi_jkrv
    zkl zlio zme zneio zov zpior zraei zu_n zvaeior zčl zši čajkns čelmtv či_hmt čjae čle čnaeio čo_ črkt čujn ša_jn
    še_mnv ši_lnt škaeio šne ščaei žajnrv žen ži_nt žlj žnae
  `,
  `
    _a_dfghijkpsuzčž _bhu _cahlmoruvy _d_luzž _e_dfgikmprstvw _felt _gabdinv _h_aeklmouvč _i_bcegjlortš _jio
    _k_dehjmpv _ljmyzš _mchjlsu _n_dkpu _o_cfgjlčšž _phpst _qu _rdjp _scjnyz _thjklsvy _u_dhilmuzčšž _vbcdmčšž _waei
    _x_akptx _yaop _zijor _čiouv _šaklmopruvč _žgiloruv aamn ab_chruvš acaehklmost ad_bcdgjklmsuvčšž aeln
    af_aefglorstu ag_bdeilrsu ahaeiklmnorsuv ai_adfgklnrstv ajbcghklmpruč akcdhmsvš albdfglmpvzčđšž ambchjklnpruvčš
    anchlmnuvzž aobdjkmnrsš ap_celpsuš arbcfklmprtuwyč as_abchjmprsuv atchjlmstvš audeglprstčž avbcdghjmsučš
    ayemnosu az_bcghjkst ač_bjkor aš_eilmnoptu až_abgijnou babdhklmstuvyzčšž bby bcaeiu bdaioru beabcdeghjkmotzčš
    bgl bhao bibcdhijkmosvzšž bjaeiu bkaeior blaeu bmo bobcghikmnostzčšž brcklotuvzž bs_ou bteino bu_acdfghkmnprsčš
    bvailo byjt bzio bčeiku bšaeiloč bža cahijklnrstš ceabdjknprtz cge ch_aeiru ciadefghkmnopstv ckaeiosty claeo
    cmaeo cnaeio codjlnoprstzčš crk cs_ ct_cgiox cu_cdejklnt cvaeir cyl dabcghikmsš db_aeiou dcaeiu ddeiopvy
    deabcdghimoprvzčšž dgaenor dha dicdefghikopuvčž djiou dkaeiru dlaeiu dmanou dn_ksu doehijntuwzčšž dpalnu
    dracgijklnvzč dseilov dtaeilor duchjklnprstš dvlrsz dwa dyj dzaeinv dčai dšiklt džbeiopu ea_cdfgklmnprtv
    eb_acdjklš ecaehknotu eddgrtuvwzčšž ee_cjknt ef_aeo eg_emnr ehaeiklnortuvč ei_adfijlnostš ejbcdklmnrtuvz ekcdmnv
    elbcdfgklstvčš emcdkptvyčš endgnrvzš eo_dgilmnprstzš ep_ceklnstučš erbcfgklprtuvyzš escijmoprsuv etcdhmpst
    eubjmnprtč evcdjlmrstuzšž ewaey exotu ey_eij ez_bghjklmpsuvčž ečbdklorstuvz eš_ajnoptu ež_abgjklou
    fa_fjklmnrtyzš fe_bdjklmnrs ff_ fgah fi_cdgjrstzčšž flaeijo fna fo_mtv freko fsk ftnos fu_klrtz fšč
    gabcdghkmprsvzčš gbao gct gdain gecdegijlmnorstš ghat gibcdehklmnprstzčš gko gl_ijou gme gn_eijou gobclmzš
    grbdeiklmnoučš gs_t gto gu_bdgijnrstvš gvaei gxt gčae gšč ha_abdehijklmnrstuvš he_bcdeghijklnrstw
    hi_abcdeghjklmnopszčš hkaeioru hlejo hmos hnabeijnou ho_cjklmnprstuwčš hrbeiuvč hst ht_aino hu_adjmnprs hva hyj
    hčae ia_cglmnortš ib_aeijklnorsvč ichkntu id_acghijklrsuvšž ie_fjlnrt ifaeflnor ig_behiloru ihaeinrtuč ii_akmoš
    ijckmtuv ikdmnrstš ilbcdlmtvyš imcfklmnprsuš incfhnvčž io_adlnprtvz ip_eilnpsuč ir_cfglstučš isbchijmprsv
    it_dfhjklmrstuš iu_el ivcdjlrsučš ixm izejlnstuzčš ičklotuv iš_ajlntu iž_aegijou jabcdfghkoprszčšž jbalo jc_aeiu
    jdabilruž jeabcdklprsšž jgu jheinu jidgjklnčšž jk_eiloru jlaeij jmaeilo jn_ajps jobehijklmnprstšž jpaor jrau
    jsaeilr jt_ainorsu juabdfghklnprstvž jvaeio jz_be jčeijkn jšknou kabdfgiopčš kblv kce kdaor kecdeijlnprsvyčš
    khaio kiacefjklpstvzč kje klu kmaeou knaeu koabcfghijkozšž kpe krbcdhlnpstuvčš ks_aeiknopu kt_aenry
    kubdghikltvzšž kveio kyj kšaeknč labchiklouyzčšž lbaeru lciu ldaeino lebcefhilorsuxyzš lfaio lg_aeiouč
    libdefglmprš ljckočš lk_eilu ll_aeiosuvy lmeios ln_u lobcdfhjlruwz lp_aeioč lsaeotu lt_ainorsu
    lubcdghijklmnortzčšž lvaei ly_djnw lz_aeghikv lčaeijk lđš lž_aein madfghimosvzšž mb_nru mcaegi mde
    mecfghiklpuvzčž mflo mgo mhaen miabcdehjmtvz mjae mk_aeioru mlaei mmoy mnaejlu moabcfhijklmnopstuvzš mpaeilortu
    mradghiklotzč msgot mtio mucdhjklmnrstzčš mve myj mčaei mšik nacefghiouž nboy nc_aehilu nd_emorsuvyšž
    neabcehilrwyčšž nfeilor ng_aehiklmorstuvš nhar niadefgnpuvž njs nk_eiouš nlai nmao nnaeiy noacdghijklnpzčš np_er
    nraoy ns_afiop ntfghjknrsu nuabhiklmnprsš nvae nyj nzaio nčeijkou nšikpt nžen oa_fklmnprz ob_bcghjkmtuzčšž
    oc_aikouv odbcghtyzšž oejnvyz of_aeorsuš ogdehnuč oh_aeinotuv oidegijnrstzčš ojcdklmostuvzčš okbdstš
    ol_bcdhklstuzčšž omcgklmstuš onbdfjkmnprvyz oo_bdklprtč opchjkstyš orbdghklprtvyzčš oscjsuv otchjklstuvš
    oudkmnpstč ovbcjkpsuzčš owant oya oz_djklmruv očlmoruv oš_aijlnou ož_bgjkoru pacdghmpstuvzšž pcaeiu
    pe_cdghjkmpsvzčž phei piacdfghklmoptvxzž pjaeu pk_aei plcu pnaj pobcefhoučž ppary pr_dhlns psaceiktu pt_aeinosuš
    pu_abdhjklmnrt py_r pčaein pšaeikoč quae raeghiopryž rb_aeilnostuš rc_aeinou rd_abcelosuš reacefr rfei rg_aeilno
    rh_aeklnou riacefgiozž rjou rk_aeilmntuv rl_aeijou rm_eosu rn_cksu roahilopruyz rpaeilnor rrey rsaehilo
    rtchjklmnsuvš ruabcdfhjlmnprstzčš rv_jo rybij rz_adejlnou rč_aeikmnu ršajknu rž_beiklnu saabcdjprsčšž sbaeio
    scaeilouv seacehijoprtyčš sfeo sgcix shaiu siabcdehijkortuvzčš sjaeikou sk_v sl_u smaoru snu sobcfgijklnoprsučš
    spai srabchkč ss_aeio stdklmsuš suadhklmnprstšž svaio swa tacdfghipsyzčšž tcaeit td_e tebcdhiopsxzš tf_o tge
    th_aeiou tiabdfgjorz tjaiu tk_eru tlaei tmaeio tn_jt toabcdgiosšž tpa trgjklmnpstvčž tsciortw ttehnosu
    tuabcdghjklmnptvš tvu txt tyjlp uaclnr ub_aijklnorsučš uc_aeiko ud_abdejmnosuž ue_jnrs ufafi ug_ehlruv
    uh_aeinotu uidjrst ujacgimnostuvš uk_cehilnorsuvš ul_cdeijlnosuzčš um_afijlnoprsučš un_cegjlostčš uoj up_acelučš
    ur_bcdgjklmnostuzč us_aeilnorsuv ut_acehijklorsuvš uue uvaior uzabeilno uč_ajkmo uš_aeijklnotu užabknu
    vabcfgikpsuvzčž vb_aeor vcaeiu vdaiorsu vechipvž vg_nu vhm viabeknovzčž vjaeiou vk_eoru vlaio vmae vnju
    voabghimnpstuyzšž vpelor vrgjlovzčž vsio vt_aersu vu_jlt vz_abdghiklmnprtv včaeikn všent vžgi wa_ilnrsty weej
    wils wnu woo wty wyo xa_n xkb xma xom xpo xt_erx xu_ xx_x ya_gn ybr yda yem yidn yjaeu ylaeo ymo yn_a yoru ypeo
    yri ys_ yte yu_ ywo zabcfiož zbalou zcei zd_ijnou zebcijklrsvz zgailnu zhaeir zibcdghlmnstzčš zjaeou zkaeioru
    zlaej zmailnoru znju zo_bdfglmnptzčž zpaelnu zrclotuš zseilortuv zteor zujlmprsč zvlpz zzaiov zčiru zšel zži
    čadghlmprtvš čbaei čdeo čebcdghjkprszčš čibgjkopsvčš čjiou čk_aeioru člajo čmi čnj čobklp čreinpv čsm čtei
    ču_adgrstv čvaeir čzln đšč šabhklmrstvčš šecfgijklprstčš šibcdfhijkmpsvčš šjaeiou šk_ru šlaeijo šmei šnaijo
    šo_fjklnpt špaeilor šri št_ailnorsuv šubjrsš švaei šč_knou ža_bgklmstš žb_aeio žebcghjklmprtvzčš žgaei
    žibcdghjklmrsvčš žjaeiou žkaeio žli žmi žnj žo_gln žpu žreilt žu_ajlnprž žvei
  `,
]
