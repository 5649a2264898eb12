import type { LetterGroups } from '../shapes/letters.ts'

/** Source: counted in sentences of the news and in messages of free programs. */
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
    _a_dfhijkpsuzčž _bhu _couv _d_uzž _e_dfgikmprstvw _felt _gabinv _h_aekmouč _i_bcglrtš _jio _k_dehjmpv _lj _mhjsu
    _n_dkpu _o_cgjlšž _pps _qu _rdjp _scjn _thlsv _u_dlmuzčš _vmčš _wae _x_kptx _yp _zir _čiou _šakopruv _ži aamn
    ab_huvš aceks ad_bdgjklmsuvšž aeln af_aegors agbeilrs ahaiklmors aidfknst ajbhlmpu akchmš albdfgmpvčđšž
    ambhjklnpruvčš anclmnuvzž aobjkmrš ap_elpsuš arbckmtuč as_abjmpuv atchlsvš auprstč avdghjsš ayo az_cghkst ač_bko
    aš_eilmotu ažainu babdhklmstvzčš bdar becdhjkmtš bha bibdhjkmsv bjae bkor blae bmo bocghkmostčš brou bso bte
    bu_acghkmnrš bvaio byt bčeu bšič cahjlnrt ceabdjnpr ciafhkmop ckat clo cnao codnprsčš cs_ ct_cgx cu_ej cva dabghkmš
    db_aeiou ddep deabcdmorvzčšž dgeor dha dicdfghkuvč djiu dkaeiru dlaeu dmnou dn_su doentwčšž dpan drain dseiov
    dteilor dujklprš dvr dzain dča dšit džbeiopu eadfklmnrv ebalš ecaenotu eddgrtuvzčšž eekn ef_aeo eg_emn ehaeino eidfs
    ejmnt ekcv elbcgkstš emvš endgš eo_dglmnszš ep_eklnuš erbgklptuvyzš esciopsu etpst eubjprt evcdlrszš ewe ext eyi
    ez_gjuvž ečbdkorstuvz eš_antu ež_ajko fa_klmnr fe_bdkmnr ff_ fgah fi_cdgjrzčš flaei fna fo_t fro fsk fts fulr fšč
    gabcdkmprsčš gbao gct gdi gegijlmnorst ghat gibdhklmnpstzčš gko gl_ijo gme gn_eijo golmš greouš gs_ gu_bdijnrstš
    gvaei gxt gče gšč ha_abdijlmnrtuvš he_bdhjknrt hi_dehjlmnpčš hkaeioru hlj hmos hnabeijo ho_jlmnrš hrbuv hst hta
    hu_mp hče ia_cglmnotš ibaeiklorsvč icnu id_ahirsšž iefrt ifaflnor ig_behioru ihaeirč ijku ikdmnrstš ilbcdmtyš
    imfnpsuš incfh iodnpr ip_eilnuč ir_fglstuš isbcijmp it_dfjklmrsuš iuel ivclsuš ixm izejlntuzč ičkltu iš_ajlt ižaej
    jahkoprszčš jbalo jdaž jeacdklprs jgu jhen jidgjlnčšž jkou jlei jmaei jnajps jobilmr jpr jsai jt_ainosu juabdklnptž
    jvaeio jškno kabdgpčš kblv kdaor kecdjlnryčš khaio kiacjkstvzč kje klu kmae knaeu koabghjkozš kpe krblntuvčš
    ks_eiknopu kt_anry kubdtvš kvei kšaeknč labchkloyzčšž lbaeu lciu ldaino lecforsuzš lfao lg_aeio libdefglmprš ljkoš
    lk_eilu lmis ln_ lobcdfhjrz lpaeč lt_airs lubdghijklmortzčšž lva ly_ lza lčei lđš lžei madfghiosvš mb_nu mefghklpuz
    mflo mgo mhaen miabhjmtz mjae mkaeiou mnaejl moabfhjklmnopstv mpaelor mrot msgt mto mudklnrt mve mčae mšik naceghou
    nby nc_aeiu nd_eosušž neabcehilrčš nfeilo ng_aiklmouvš nhar nianpuvž njs nk_eioš nlai nma nna noadgjklnpzčš np_er
    ns_afio ntfnru nuabikmnprsš nva nzaio nčeiu nšik nžn oa_fmnrz ob_jkmučš ocikv odbgtzšž oenv ofosš ogdehnuč oh_aeo
    ointz ojosuvš okdstš ol_dstučšž omgklstuš ondfkpz oobdlr opckstyš orbdgltvzčš osuv otjksuš oudkmpst ovjpsuzš owt
    oz_lu očloru ošailn ožbju pacdhmpstuzš pcaeiu pe_cdhjv piadkltvxz pk_aei plcu pnaj pobehoučž ppar pr_ls psacek
    pt_aeinosš pu_abklnr pyr pčan pškč que raeghprž rbaeinostš rcaeiu rd_aeosuš reacfr rfi rgaeilo rh_anu riacgozž rjou
    rk_aeimtuv rl_aijo rm_eosu roailpuz rpaenor rsaeil rtjklnsuvš ruabfjlmnpszš rv_o ryi rzaj rčein ršaknu ržbeiu
    saajrsš sbaei scaeilo secehjrtčš sfo sgcix sha sicdehjkrtvzč sjaku sk_v sl_u smao sobcgjklnprsuč spa srab ss_
    stdkmsuš suadklmnprstšž svao swa tacdghipzš tcat td_ tedhsxzš tf_o tge th_a tibfgjor tjaiu tkeu tlaei tmeio tn_jt
    tobdgis tpa trgjnst tscirw tte tuacdgjkmnptvš txt typ uaclnr ub_ailnsš uci udabemnosž ue_jnr ufi ug_eruv uh_io uijst
    ujagnostš uk_cehilorsš ul_eijosuzš um_afilnosučš un_ejlostš uoj up_aeluš ur_djklmnostuz us_aeinouv ut_aeijlorsš uue
    uvaior uzabi uč_ako ušaiktu užnu vabkpsvzčž vcaei vdos vechž vg_nu vhm vieknvzč vjaeu vk_eou vlaio vme
    vobghmnpstuzšž vplor vrgozž vsio vu_l vz_adghklpr včaei všet wain weej wty xkb xma xpo xt_rx xx_x yidn you ypeo yri
    yte zabcož zblo zce zdio zecjlrvz zgilu zhr zibcdhlmnstzč zjaeu zkoru zlaej zmaino znj zo_dglmnzč zpaenu zrcotš zst
    zteo zujlm zvlz zzv zčr zži čaglmrtv čbaei čdeo čegjkprszčš čibgjkpsčš čjiou čk_aeioru člajo čokl črnp čsm čtei
    ču_adstv čvar čzln đšč šabhklmrtv šegjklstčš šibcfhjm šjaeio škr šljo šmi šnaijo šo_jn špa šri št_ainorsuv šubjsš
    švei šč_u ža_blst žbae žejlmtvč žibcgjlmrvčš žjaeu žkeo žnj žo_n žpu žuajr
  `,
]
