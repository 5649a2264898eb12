import type { LetterGroups } from '../shapes/letters.ts'

/** Source: counted in sentences of the news and in messages of free programs. */
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
    _a_bfghimsvzž _bgj _cacdhjloy _d_fls _e_giprstuv _f_aelt _gadin _h_alrtuvy _iachprtvš _jio _k_ejmn _l_ev _m_hlt
    _n_fps _o_cušž _p_js _rdjop _scd _t_kv _uhjćšž _v_juv _waei _x_kpt _y_bpu _zdegilor _ći _čaou _šaktuv _žaru ab_acno
    acaehkruv adbdgjmsuvzž ael af_egors ag_eimsuv ah_alosv aiflstzđ ajbdiklpszč akcm albdfgklstwž ambcdklnrtuć
    ancgklmprzč aobks apeptu arbcfjkmpruvćž as_chjmouv atfhlp audglv av_cjs aw_ ax_ ayaios azbgors aću ačv ađu aš_ceikuč
    až_an babhmnorstčđ bcč bde beclstyzčž bgp bikmosćđ bja blau bnaeiju bo_gkmnostčđ brelnuž bse bucfghikmnrsč bva byt
    bzi cacjlmnprst cbu cca cd_a cedmprt ch_eimp ciaknpsvz ckabpt clno codpr cp_ creknpuv ct_ac cujnrs cva cyp cčć
    dacdozčš dboru dcir ddip deabdjlmr df_io dgl diadfghklmovzčž dja dkaeou dlai dmaioru do_chlčđž dpir draio dsaijuvy
    dteo duchkmnrsvzč dveijlu dwa dzano dđd džei ea_cdgkmrt eb_deioru ec_oru edcfgjvz eek ef_ao egdemnr eh_ano eidnz
    ej_aenrsš ekcnp el_flmnsuš embdprs engkmzč eo_adgijklmptvzč epaeilu erglmr es_aclmprsv etcuy eudeknoptč ev_jlnrsuš
    ex_p eyci ez_dgv eć_no eč_eklu eš_ciuć ež_adejuđ fa_bkmntu fda febm ffe fga fi_gjrz flai fo_mt frio fs_k ftps fu_
    fvm gabceglmnoruvš gdej gegiorsx gfi ggd gi_bhjmprtč gli gmaei gneij gogijlmnstuz gpds groč gs_ gtk gubjnsš gva
    ha_mnrvy he_dklrsu hi_bjlnpst hla hmo hnbio ho_lmprswć hpa hr_aeipv hsk htijot hu_mn hyp ia_knosč ibaenr ic_ht
    id_gijnouž ie_ ifalr ig_adeilortv ihi ijm ikcinrv il_demsuy imlnosuv incvč iocdkprs ip_elnrsu ir_klmstu isejlm
    itdfkmrsy ivlsš ix_bcmop izeju ić_aei ičuv iđae iš_ailouć ižaein jacdgkoprsš jblo jdu jebhpu jicdeglnotž jkaioru
    jlaio jmaelo jnaju jobejlnsvš jpor jrn jt_ainou juabdgklntž jveij jzn jčae jšae kagjpsvćč kbalv kce keadflnruyč kg_
    kicjklst kja kleu km_aei knaeijo kobcfhikotzćđš kpo kr_npvš ks_nou kt_ersy kubcdikltć kvou kwi kči labjloyš lbau
    ld_aeio lebfgjklrsvć lfadu lgaeo liabdfghlpvćšž ljosš lkao ll_g lmaeo lnt locdhjrstč lrd lsi lt_eorsu luacdeijmosvzš
    lvae lwa ly_ lšk lži madfghjmouxđšž mb_ael mci mdae mebfghjklsvzćš mgu mhn micgkmzć mkeou mlair mnaeju mobcjlmpsuvč
    mp_egit mraiz mst mtio mumnstxš mve mće naioućšž nby nc_aeou nd_osu neabcfjlzćčšž nf_eils ng_ailou nidfglnopvxž nj_k
    nk_eiou nlio nmor noabdeiklnoptuzćšž npru nr_e ns_aflopu ntdos nuadijosž nzao nč_ai nšk oa_mr ob_esuz oc_ajku
    odcdfptz oe_gu of_io ogefgi ohaeortv oidnrsč ojkmostuč okeilmstv ol_dstv omcglnstu oncdgkzčš ooblrt op_aklmtć
    orbcdgjlvy os_kpru ot_csu oucgrt ov_cdsč owa oxiy oz_bdelu oć_aeiu oč_ajuv ođau oš_aceklnć ožadiju pacghopsuvzčš
    pcabeu pdae pedfiklnsz pge phe pi_dklnoxzć pkaeiru plou pmo pnaeju po_bhišž ppa pr_jsš psceint pt_aeiou pu_klpć
    pćaeu pča rahoprw rbaeou rcaehi rd_aeiosuv rer rfv rgaino rh_aou riafgž rjao rk_aeotuv rlaijo rm_esuv roeorxćđ
    rp_aceilnorsu rr_ae rs_aeinou rt_ejkno ruacfinstzš rvanru ryn rz_eo rća rčk rđeu ršć ržei sabfhlorsyz scaehilotu sdt
    seacjmnopsuzčž sfeo sh_aor sidfkstxzćč sk_ sle smeoru sn_j so_cjktu spl sraiopu ss_ stdns suabdgikmnrtvzćč svcr syn
    tadgiopzš tc_ijp td_eiw tecfhjpszšž tfo th_u tigozćš tj_ tkgilw tlio tmeo tnj toabcdhlnsuć tp_r trdgknrž ts_chiortu
    ttp tucdgijmnćž tviu tyap uacnr ub_ejlnou ucaehk ud_einorsv ue_t uf_f ug_elmnu uh_av ui_jlrt uj_aknt uk_ceirstč
    ul_degnosu um_bijnoprsu un_celst uo_kp up_cdeksuč urcdjlmotu us_acijlou uthjkruv uvilnoru ux_ uz_ablmrv uć_lno
    uč_jkv ušeiklnč už_bju vacdgmopž vcaeirtu vdj vecgkmstučšž viabgknovzčđ vjs vkaeiou vma vncj voaknpvš vrdhlpđ
    vucklrć vv_ vča všaeiu wailry webe wid xbu xcr xij xkb xma xoi xp_pr xtr xy_aej ya_n ybi ych yem yi_d yja ynac you
    ypehu ys_ yte yuam zairzčđš zbaeiju zdeijor zejlmnć zgou zikođ zja zlou zmeo zneu zo_bdlpsvzč zrceijov zsl zuacmrv
    zvijl ćajlmot ćdđ ćelmtš ćiclmnrtv ćlj ćnaeiu ćoj čacdklst čeglmorsvćš čilmosćš čjaeu čnju čov ču_admtć čvaor čćd
    đa_nrvčš đdž đert đi_ đu_npt šabhklot šcai šebgjklmvz šifhjlmnot škeu šljo šniu šoj štoruv šu_jmt švei šćaeu ščal
    ža_kort žbei ždae žefgrvć židglmorćčš žjaeu žnaeiju žrt žu_jrtć žđe
  `,
]
