import type { LetterGroups } from '../shapes/letters.ts'

/** Source: counted in sentences of the news, in messages of free programs and in lists of words of film subtitles. */
export const hr: LetterGroups = [
  `
    je_ _pr _po ije _za ti_
  `,
  `
    na_ anj _ko za_ ka_ _na ja_ ne_ _je nje sta iti _s_ ost li_ pro pri _u_ ke_ _ne _se dat ori _ni se_ tek _mo _da
    _iz no_ rij nij ika _st ni_ ran ato tav ma_ pre jen ju_ va_ ati ote van
  `,
  `
    nja tot zna _li cij mog _od ogu ira koj ra_ _do om_ će_ _sa ta_ _ov pod _ra ava guć jed sti ova oda _vr nu_ nos
    kor _bi nak og_ ija men _ka lik aci ris edn uće lje ima pos ku_ ji_ ili ist _i_ iva aka red da_ drž ena dno kaz
    eno pis lja _tr _su ora _il kom te_ tor tan bit eli tra ent nik ozn ada ako jel _re vlj adr odr avl _is raz enj
    rik eme an_ st_ rem ani _sl _im oji _ti nog jan jer mje eke oje ano tre ren čit rav _me sto rža nic pra su_ era
    lju eni sad usp vje la_ tip ata _di pon _oz azi aza eta ko_ vri sa_ ih_ ipk oja _zn mor ret ina ao_ _te zor _gr
    rat ak_ spr ita kov kon emo dre en_ oj_ or_ str poz _ve _us đen ene rit roj eka nut ana dan gra ona aj_ laz one
  `,
  `
    ovo ređ isn pok od_ im_ ema ozo vor klj juč čin tak nju ama _br eks enu sni nač kao rad sli lo_ _in stu jev bro
    ine avn ime ce_ slo _ob _de ziv kac ane ve_ eđu _ok avi _sp ake iju nov zad nem kst _si isp ki_ ovj okr iko mat
    ali oka elo tvo isa roz ekt rni dij zan aju lič ice eku eda _pi _op ove _ma nom ri_ ica dab izv me_ uči ici ini
    stv lem uje dir ca_ međ _up elj _ar rek ara šte orn vaj lij nih pov dod kre _vi reb nim ci_ spj pje kad rst por
    alj mij _lo vi_ _sv ust mož est tup ala bra olj ači ten _ak ore vno tit spo pom ire že_ tat mem var avk eva sus
    ovi vrs opu omp reš ičk ula omi adn tu_ _os iči ača zbo _un ros _ta pli edi _uk rom _ap _to gre izb val iz_ vel
    aje rak _sm aln ogr vu_ vez ste ože nta _će _kl ba_ _bo nte _pa ovn pot nal _kr mo_ dni ele sam aja res bor az_
    lov azn kra apl to_ opi em_ žan for orm izm omo raj vit _el vat amo ešk _al lok iše kto išt eba nav oko ik_ tno
    lic ite boj oče azu ruk _ot eđe obi ukl ike odi tar tiv vre vrš oli već _uč rma abr šir abl arh rhi hiv met ver
    _va nat _fo atn des jem žaj inu čav vir
  `,
  `
    _adntu _baelu _ceir _djnruv _efkmn _firu _gelou _heio _idgk _jau _kiuv _laj _mijnru _njou _ogmnrč _pelu _riu
    _shjknor _tju _ubdglmortvz _vlo _zbv _čeilv _šei _žei abeiu ac_ ad_eio aes afi agalnor aht ajmntv akilnrstuv al_eou
    am_eijs andstu apaiors ar_deginost asaeiklnpt at_ekrsuv austz aveoru azdelmv aćaei ač_eknu ađaei ašant ažeiu bacjlvz
    be_nr bi_bjlnrvč bje bleijo bno bodlv briz bu_dlt bve cens ciflmort cje com crt cu_ dajklmrv dbaei de_cfknotvćš dgeo
    di_cnstš dje dljo dme dnaeju dobgkmnprsvz druš dskt du_bdglpćž dvao eal ebln ecaei ed_beklmosu efei eg_ailou eimrs
    ek_ilorv ela emijlnu encds eobs eport er_einopstuvz eseiknou et_ehiklnoprsv eursz eveio ezaeinou ećaeiu ečain eđai
    ešaent ežin fekr ficklnč fokn fra ftv fun ga_tčđ ge_nt gins glaeo gnaou go_drvđ griu gu_lmr hem hodv hva ibilu icou
    idaelr ifi ignu ihov ij_ios iklstu ilajnot imbijkp in_dfgjkost io_nt ipaot irino is_cikou it_lnou iv_einoru
    izadgilnor ičaen išn jabjlmtvč jecgkstzćčđšž jihmv jke jneio jom jskt jte jujsć kaklmnrtž kci ket kidhmnrv klaio knu
    kodglpsč kriou ksaeip ktainu kujmnprsš kvaei lacdgkmnprstvčđž le_dnt limnorstz lj_ikn lnaeiou lobgmnpzšž lsk ltai
    lu_gtčž macklnprsč mbio medr mi_lnrstčš mka mlj mnio modntć mpalor mret msk mu_l nacdegjmnprszđ nci ndaei
    nedgiknoprstuv nfo nirstzčš njios nkacr nojr nskt nt_inru nulm nve nzi obajlnorv ocei odbegjlmnosuv oft ogalo oiz
    ojn ok_u olaenou omabejk on_fijostuv opcenorsš orkostu osaeijlmnov otaiknoprv ouz ovlru ozaiv oćn očikn ođe ošit
    pa_djklmnrt pci pe_crt pijrtš pko plaej pnio pogjlpuč pruv psko punstš pši rabcfglmsćčđšž rdn re_acfgilopuvzćčž rgu
    ribcdhlmnoprvzčš rje rmi rnaejou ro_bcdfgiklnptvčš rsk rtaiuv ru_bgjpčž rveio rzai ršaeikn sakntvčž scr sebdgklrt
    she si_gjlmnrv sje skaeiloru slaju smaij snaeou sobflmr spaeiu sre sufjp svaeijo tabcjlmč teglmrtćč tho
    tibcfhjklmnrsč tje tkaeoru tlj tnaeiu togjkmpvč tpiou triou tsk tuars tvaer ual ubair uci udau ufi ugaior uju ukaou
    ulijt umae unadijkou uob upailnor uraeinsz uskmn ut_aeino uvaej uzdeio ućaiu učaenu ušat užaein vakćčš vedn
    vicdhjlmsš vla vnaeiu vo_dgjlmstzđ vrat vsk vuč zabcghjklmopstuv zbr zdav ze_rt zglr zi_cjmnrtč zlai zmaij znio zomn
    zra zu_jl zvaeoru ća_nv ćegn ći_h ćno ću_j ča_jn če_knt či_cjv čkaeiou čla čnaeio čujnv đaj đe_ điv đujs ša_jnv
    še_nst ši_ škaio šnaejo štai žav želnt ži_ntv žno
  `,
  `
    _a_befghijmsvzž _bgj _cacdhjlouvy _d_flsž _e_dgijprstuv _f_aelt _gadinđ _h_alrtuvy _iachijoprtvčš _jio
    _k_cejmnyćč _l_demsuvz _m_chlt _n_fps _o_cfhjlućšž _p_hjstč _qu _rdjopy _scdy _t_klv _uchjćđšž _v_juv _waehi
    _x_kpt _y_bopu _zdegilmoru _ćaiou _čaou _đau _šaklmoptuv _žaloruv ab_acdno acaehknoruv adbdgjlmsuvzž aelr
    af_egnorst ag_deimsuv ah_aelnorsuv aifijlnstvzđš ajbcdgijkloprszč akcmš albcdfgklpstvwčž ambcdklnprtućč
    ancgklmnprzčđž aobcknprsč apeknptuš arbcfjklmpruvćčšž as_chjmoruv atfhjlpt aubcdgklmnrvčš av_cdjsš aw_ ax_
    ayaios azbgjors aćou ačmov ađou aš_ceikloućč až_ajlmno babdhkmnorstćčđš bcč bdeiou bebcdgjklmstyzćčđšž bgp
    bicehkmoszćđš bja blau bma bnaeiju bo_bcgikmnostzčđž brbdeklnuvž bse bubcfghikmnrszćčđš bva byt bzi
    cacjklmnoprstvčš cbu ccao cd_a ceadgklmoprtvzš ch_aeimp ciacdgknpsvzš ckabeioptu clano cnaeijou co_dprv cp_
    creiknopuv ct_aco cudgjlnrsvz cvaeijr cyp cčć dacdhiopszćčš dbjoru dcijr ddipy deabdjlmpruzčž df_io dgalru
    diadfghklmopvzćčž djaiou dkaeou dlaeiu dmaioru do_chijltučđšž dpir drahikmosvz dsaeijlpuvy dteo duchjkmnrsvzčš
    dveijlru dwa dyj dzaeino dđd dšet dž_abeiou ea_cdgkmnrt eb_deioru ec_chknoru edcdfgjrvzž ee_kn ef_aot egdemnrz
    eh_aelnoru eiadiknz ej_adeiklmnprstuvzš ekcmnpš el_cfklmnpsuš embcdmprs engkmnzč eo_adgijklmnprtvzč ep_aceilnuš
    erbcdghjklmrč es_achjlmprsv etcjmuy eu_degkmnoptč ev_jklnrsuš ex_ap eyaciu ez_bdglv eć_kno eč_ejklu eš_ciućč
    ež_abdejlouđ fa_bcjklmnrstuz fda fe_bdjlmnstš ffe fga fi_bgjrstzć flaeio fnei fo_lmtv freikou fs_k ftiops fu_zć
    fvm gabcdegjlmnorsuvzćšž gdaeij gedgioprsux gfi ggd ght gi_abcehjkmoprtč gliju gmaei gneij gocgijlmnstuzš gpds
    grbklmotč gs_a gt_k gubcjnstvzčšž gvai gzo gđio ha_bjklmnoprstuvyčđ he_dklnorsu hi_bcjlmnprstćč hlae hmo
    hnbeijou ho_bcglmprstuwć hpa hr_aeipvč hsk htaeijot hu_lmnr hyp ia_kmnosč ibaenor ic_hknt id_bgijnosuž ie_djmr
    ifalor ig_adehilortv ihaeiu ii_jkmot ijmt ikcinrv il_cdelmsuy imclnosuv incvzčž iocdgklprsz ip_eilnrsu
    ir_jklmstu isehjlms itdfkmrsvyz iuš ivcjlsčš ix_bcmop izejuz ić_aeinu ič_jlmuv iđaei iš_aiklmoućč ižadeijnou
    jacdghkoprsuzš jbaeiloru jcaei jd_aeruž jeabefhiopu jgalo jicdegklnotčšž jja jk_ailoru jl_aeijou jmaeilosu
    jn_aju jo_begjlnprstvš jpaeor jran jsilor jt_ainoru juabcdghiklmnprtvzšž jvaeijo jzabn jčaeiu jšae
    kabfgijpsuvćčš kbalv kcae keadfjklmnoprsuyčš kg_ kicjklpstćčš kja kl_eu km_aei knaeijo koabcfhikotzćđšž kpo
    kr_bcdhnpstvzš ks_knou kt_ersy kuabcdghikltvćčž kv_oru kwi kyl kće kčei kšaei labhjlouyćš lbaeu lcaei ld_aeio
    leabcfgjkloprsuvyzćčđšž lfadu lgaeio liabdefghlpvćšž ljbcosš lkaio ll_aegiy lmaeos lnt locdhjlrstuč lpht lrd
    ls_in lt_eorsu luabcdehijklmnopsvzćđš lvaei lwa ly_ lzgv lšk lži madfghijmouxzćđšž mb_aelu mcaei mdae
    mebcfghjklosvzćš mfr mgu mhn micdgkmozć mjau mkeou mlair mnaeju mobchijklmopsuvzč mp_egijtu mradilmsvzšž ms_t
    mtio mudhkmnrstvxzčšž mve mće mčaei mši nabfhioućšž nby nc_aeou nd_gjmorsuvž neabcfhjlyzćčšž nf_eilsu
    ng_aeilosuv nha nidfglnopvxćž nj_k nk_eiotu nlio nmor nnio noabcdeiklnoptuzćšž npru nr_e ns_aefilopu ntdos
    nuacdijkosćčđšž nvao nzaeou nč_aeiu nđe nšk nžem oa_dlmnr ob_demsuz oc_ajknou odcdfkptzšž oe_gnuz of_aeio
    ogefgin oh_aelortv oi_adgijmnrsč ojbcklmostuvč okeilmnstv ol_bcdstv omcfglnrstučš oncdgknzčš ooblrt op_ahklmtćč
    orbcdgjlpvyčš os_kpru ot_chjmsu ou_abcgnprstvčš ov_cdksč owa oxiy oz_bdeglu oć_aeiu oč_ajuv ođaiou oš_aceklmnouć
    ožabdijnuđ pacghopsuvzćčšž pcabeu pdae pedfijklnopsvzćčš pge pheio pi_cdhklmnopvxzćč pju pkaeilru plou pmo
    pnaeju po_abcehiđšž ppa pr_djklstšž psaceijntu pt_aeiou pu_bchjklmprzćž pćaeiu pčaei pšaetu que rahopruw
    rbaeilou rc_aehiu rd_aeilosuvž reehjr rfaeiv rg_aeino rh_aenotu riaefgućđž rjaou rk_aeilotuv rlaeijou rm_elosuv
    rn_ckč roaehoruxćđž rp_aceijklnorsu rr_aei rs_aeilnopu rt_ehjklmnorsy ruacdfilmnrstzćđš rvacjnru ryajn rz_enou
    rćae rčaeik rđaeu rštć rž_eiln sabcfghjloprsuyzćđš scaehijlotu sdt seacfjmnopsuvyzćčšž sfeou sh_aiortv
    sibcdfhikopstxzćčđš sja sk_v sle smeoru sn_j so_cjknpstuvč sp_l sracdiopučđž ss_io stdjns
    suabcdghiklmnortuvzćčđš svclru syln tadgiopszćšž tc_hijp td_eiw teacdfhijopsvzđšž tfo th_au tidgozćđšž tj_u
    tkgilw tl_aeiou tmaeijou tnj toabcdfhlnsućšž tp_ajlr trbcdgklnprvčž ts_chiortu ttlp tubcdghijklmntzćčđšž tviu
    ty_ap tzu ua_cnr ub_ejlnou uc_aehjknu ud_beijlnorsvž ue_et uf_f ug_delmnu uh_aiouv ui_jlrst uj_aiknot
    uk_ceinrstvč ul_degknopsu um_bcijnoprsuč un_celstč uo_kpsč up_cdekstučš ur_bcdfgjklmotuv us_aceijloruv
    uthjklrstuv uu_č uvilnoru ux_ uz_abgjlmnruv uć_klno uč_jkv uđaeiu uš_eiklnouč už_bdjuv vacdgmopsvzđž vcaeirtu
    vdaeij veacgjkmopstučđšž viabgknovzćčđž vjsu vkaeiou vma vncj voabiknpvćšž vr_bdghlnpućčđž vst vucdgjklnrćš vv_
    včaei všaeiotu wailry webel widln xbu xcr xij xkb xma xoi xp_pr xtr xy_aej ya_n ybi ych yem yi_d yja ylev ynac
    you ypehu ys_ yte yu_am zairzćčđšž zbaeijlu zdeijoru zecjklmnosvzćčš zgaiou zidgklosćđš zjaeu zlejou zmenou
    zneju zo_bdflopstvzč zrceijnotuv zsl zuabcmrvz zvijl ćajklmostš ćdđ ćelmrstš ćiclmnortvš ćkao ćlj ćnaeiju ćo_jmš
    ćutš čacdhklmorstćčš čci čeglmoprsvzćš čiglmopszćš čjaeiou čmau čnju čokmpv ču_adghlmoptć čvaor čćd
    đa_cklmnortvčš đdž đeglmortvš đi_chmnot đo_m đu_bmnpt šabchklmoprtčš šcaei šebfgijklmrvzćš šibcfhjlmnoptvzćš
    škeru šlaeijo šmaio šniu šo_gjkm špair št_oruv šu_jlmnprtć švei šćaeiu ščailu ža_bdklmorst žbaeiou ždaeiu
    žedfgijmprsvćđš žicdghjlmoprsćčš žjaeiou žlij žmai žnaeiju žoahimv žrt žu_djlprtć žvaeu žđe
  `,
]
