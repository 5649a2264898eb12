import type { LetterGroups } from '../shapes/letters.ts'

/** Source: counted in sentences of the news and in messages of free programs. */
export const es: LetterGroups = [
  `
    _de de_ os_ el_ es_ _co do_
  `,
  `
    _la _es _se la_ ent _el _en no_ _no en_ as_ ón_ ión con ar_ se_ _un ado _re ra_ ció est nte _pa que te_ par to_
    aci ue_ or_ _in al_ na_ _qu _s_ _pr _pu da_ tra ara ica
  `,
  `
    res un_ _lo ta_ men er_ sta _po del ien per _ca ro_ era _a_ com los _al una on_ _y_ _si cio ido ion ede _ha rec
    ada pue por ist nto ued ntr _di ero nes des one nci _su las ida lo_ fic pro str re_ esp dos io_ ant cia ndo ten
    _ar tos _pe enc ene ran _so an_ den rad tro _ex ivo ter ont pre nta rio _ti ici and les _te dad _ma arc _ac vo_
    ina cci mo_ lid tad car ia_ ura ble stá _fi _fu ma_ ect bre ste ser _me tar _ta ona ali _tr ari spe eci ir_ ier
    ía_ tes dor abl tie cad _cu chi so_ rch _mo rma tor lic mit deb hiv ere esc reg ifi act ato _ve le_ tic iza rac
    ca_ sió mie po_ rar ema _va ori
  `,
  `
    emp mbr tá_ tiv tan omo _le ebe ad_ cer omp ndi inc ner cac min end aba ver ale dic cto orm _us _mu ico mpo _mi
    ces tab for pos omb nal esi qui liz erm co_ ras go_ art _op ce_ err _má ini nti _o_ ha_ int das mer rta rmi dir
    ren ece _ob che rea uer man cam ros egi nom _fa eta ort lar ace ora _cr _an amb be_ her ami áli ele vál fue jo_
    mbi ual nde ers _ap cre ita arg ás_ der sti más ore sar ite tam _ba odo fin ame nos su_ ili _to _nu ons cid _da
    ecu tip tem gra ire eri _fo mos tre ecc mpl ne_ ios iva nad pri eso nco udo si_ tas ctu ert edi usa ron ana nar
    ama lor rti gen esa olo imi ade _im ich ide cla eme ría pud egu _vi pec val ext lec dat rab sto ena mas ipo tua
    _sa _gr all ono cri dis año tal igu lla son alo oci nic ase sol ete lta cua _ra nas col ria exp cie tod ese imp
    mar osi lem can gis sin seg rra cas cti cue uen ues _em unc pli fer are _ad tur ens _vá uie nst bla ope _cl _do
    mod cor onf _ci ult ial nue tid ple ega _as _li ins rep ea_ ost scr exi pla iad ume def cal _au hac ima _er fal
    zar eto
  `,
  `
    _abfgjmqtvyñ _beiloru _ceháó _dué _ecdfjqtv _felr _gaeou _heiou _idglrs _ju _lluí _mé _naei _ocflmrt _pgil _riou
    _stí _tu _ut _vouí _ár _úln abeiorsu acachou adimruv afio agaeoru ajaeou alacdgmtuv amop ancegiosuz apaelor aqu
    ardlmoqrsáí asaciotu ataeiru audrst avaeio ayao azao aña ba_djlnrs belr biacdelnort bje blio bolrs braio bso bte
    bues cabptu cce cedlnp chao cibcflmnprst cleiou codgips crou ctaer cubclmprt cía có_ damnr deacdjmoptvx
    diadefgmnotvó dmi doclmn draá duclr día dó_ eadlnrs ebair ecahlorí edaou eems efei egor ein ejaeo elailot embiouá
    enfgilouvz eo_rs epaeortu equ ercdfglnpváí esbhu et_ir eub evaeio exac ez_ac eñao facn fecns fiaegjlr fli font frae
    funs ga_dlnrst ge_rs gicdnort glao gnaio gost greiuá guaeilnr gó_ habrsz he_c hijs ho_rs iabcnrst ibeilru icceltuó
    idi ie_mst iferu igaeinor ijao il_aelot imeo in_defgmouv iolr ipalu iqu irailmstá is_aceilmop itioru ivei ién ió_
    ja_dnr je_crt jors juens labcdjmnptvz lca lda leagjnrtv lgau liabefgmnst lleo lmae locgnqt lsa lteior lucimsy lvei
    lícn macdglpty mbalo me_djmst micdglrsz monrtv mpaeiru mucelnt mát mét nabcmntv ncaehlru ndaru neacgjn nfeilo ngaru
    niadefmnorstz nla nme nocrtv nqu nsaefiopu ntuó nualmn nvaeio nza nó_ obaijlrt ocaehotu odaeiu oes ofi ogaor oin oja
    ol_aeiluví omaeiu oncdgivó opciotu oqu orcdgnorí osaeop otaeior ovei pa_cdglnpqstñ pci pe_dlnoqst piacdelnorst ploí
    pobcdlnt pru ptaiou publnrt púb raeflmtvz rbo rcaeio rdaeio rebdefijlmoqrtuv rfi rgaeo ribcdefglmnprstvzó rlao rme
    rnao robcdfglmptv rpor rqu rreiou rsaeio rteou ruceinpst rvai rza rá_fn ró_n sa_bcdjlmns sbo scaeou seaclmnpstxñ sha
    sibcdeglmostv sla smo sobcprs spailou squ stu suabceflmprs só_ tactu teacglx tibfglmnorstó tomn triuó tucdlv tán tó_
    uacdnr ubeilr ucacehit ud_aei ueabgltvñ ufi uga uidlnrstv ujae ulaos umaip undiot upaelo urgiors us_ceiotu utaeio
    uye va_cdmnrs ve_clns viacdeglnorstv vocls vue vía xcel xims xpaelor xter ya_ yen yor za_bcdn zca zo_n zó_ áct áfi
    án_de áti én_ éri és_ éti íans íci ífi íst íti ña_dl ño_s óli óndi úbl últ ún_i
  `,
  `
    _aehioxzéíú _b_bdfgjptyáéíóú _c_dgstvéíú _d_flmprwíó _e_begikpuwyó _f_dstxáéíóú _g_cdhilsáéó _h_bpáéíú _i_abcetvz
    _jaeorsáéó _kacehimnorsuvwyü _l_cdgstwáéóú _m_bdghmnsíñóú _n_bcdghrstáíóú _oadeghijnosuvxí _p_fhmpstyáéíú _qa
    _r_cdrtáéíú _schklmnpqsvwyáéó _t_bhlstvwyáéíóú _u_bceglmpruzñ _v_dnéó _waceior _x_eiklmptx _yaeiopu _zailouóú
    _ácglmnstu _é_lnpqstx _ícnt _ó_lmprs _údt aars ab_cdéíó acklnráéíó addjlnqsyáéíóú ae_lnrsu afaefglrtuáéí ag_dimnsáéó
    ahalouí ai_cdflmnpqrstwzó ajilsó akaeir albfnpqrsyzáíóú am_nsváéíñóú anbfjknqáéíó aoprs ap_bfhinpstuáéíóú aq_
    arbfjknpuvxzéó asdfhklmnprsáíó at_cfghlmpstzáéíóú aucfglmnqxí avréí aw_ahin ax_aiorw ay_cesuóú az_egipstuyzáéóú aélr
    aíabcdnsz añeiíó aónt aún babcfghimqtuzñ bbdv bc_alo bddfio beabcdeimnstxyzñ bfadio bgp bi_bfgjmpqsáéó bj_ó
    bl_klséíó bmaeó bna bo_abcdgimnotvxy bpalmráí br_gmuáíó bs_eituy btairuyí bu_bcdfgijlmnqrtyzí bvaei by_at bálrsv
    bé_ilrst bíabn bó_blnrt búflns caefgijovyzíñó cc_achortuíó cdae ceabcfgijmotuváñ cfio cgt ch_lpsuéíóú ci_gjuvzáé cjo
    ck_abeiopst clfnáéíóú cnilotu coabcefhjotuvxz cp_t cralyáéíó cs_ev ct_clpsyáéíóú cu_dinosuyzáéñó cv_ cá_bilmnprsz
    céalnpsu cícdefglmoprv cócdlmnpst cúbmt dabcefgijlpquvyzíñ db_y dcan dd_bepr deeghiquzíñ df_iu dge di_bjlpqzáé djau
    dl_il dm_aeou dn_e doabdegiptuw dp_cer dqu dr_eiouéíó ds_eity dtor duabdejmnopqsz dveimo dw_a dya dáfnv dé_bcflmns
    dí_gnqs dólns dú_lz eabcfgjmptyñ eb_louéíú ec_dfknpsáú ed_grsáíó ee_djklnpqrtux ef_adlorsuó eg_elmsáíóú ehaeiuéíú
    ei_bcdfjmrstv ej_iuéó ek_eswí elcdfghmnpsuváéíó em_dlnrséíó enhjmqréíóú eobcdefgjlmnptuyz ep_ciláíóú erbhjuyzéñóú
    esdfglmnqrsvéíóú etcdfmnpstuwyáéíó eu_cdfmnrstux ev_uáéó ew_iors ex_defghjmoqsuá ey_aceió eznoqó eán eíabdnrs eñió
    eó_lnpr eúln fa_bdikmrstuvz fca fdelmopsvw fe_bdelmot ff_deist fgaá fibdoqstxy flaeouy fo_clqs fr_gimosuváí fs_cepty
    ft_asw fu_glmrt fvm fxs fábcnr fé_rs fíaclnors fónr fúrt gabcmpuvyzéñ gbty gcaclort gdatu geadilmotx gfo ggel ghabit
    giabefglmpó gju gko gleiséíó gmaeá gneséíó gobcdgilmnruz gpadst gr_gmoéíó gs_acn gtaboy gubdgjmopsyáéí gwa gya gámn
    gélnorst gíast gót gúnr güeí haadghijklmnptuvy hba heabfiklmnopqstuvx hfl hi_bcdelmnprtz hl_aei hme hnb
    hocfgjlmnpqtwy hpapr hrae hs_iy ht_ huabefilmnrstyéí hva hábg hé_inqrs hí_abcdgns hó_fln hú_emns iaefgjmopé
    ib_acnoyéí ic_knrsáí id_dgmnrstuéíó iebcdfgjlvxz if_acfloéíó ig_ghlméíóü ih_aiou ii_t ijei ik_e ildmnsuvyzéíó
    im_bdfgnuáéíó inbhjklnqrwyáéíóú ioabcdefgimptuv ip_ceiprstéó iq_ ircgnoruvyéíóú isbdfhjqrsuéíó it_cdfhlmnsáéíóú
    iudns iv_nruíó iwai ix_aefimortu iy_ai iz_emoqzáó iádlnst ié_lrst iñaeoó iócdgltx iún jabcelmpqsv jeadfmns
    ji_cdglnsv jla jobchiuv jri jsko juabdgilmrvz jár jémr jó_nrv ka_bgrstyz kblov kco ke_aeflnrsty kfiu kha
    ki_adelnopstw km_e kno kontu kpot krae ks_betu kty kuw kve kw_a kyi kín kür lagloquwxy lbaeiou lccehiloruáó ld_eiors
    lebdefilopuwxyzíñó lfaeiorú lgbeiortóú lhi li_jkopqrvyó lk_fi ll_bgimuwyáíó lm_ioéó lnaeiotu loabdefijlmpvwz
    lp_aehio lqu lre ls_eginoptuó lt_luáó luabdegjlnrtvzí lvaoéí lwap ly_fz lzahi lá_cgmnpstu lé_cfmrstxz lí_abdfmpqrst
    ló_bgmnqs lúags mabefikmoquvxíñ mb_etuó mdaeop mebcfgloxzñó mfio mg_ mhn mi_abfikmopxéó ml_ií mm_aior mnaeios
    mobcfgilmopquz mp_fkstáó mrei ms_egnptz mt_ao mudjorsyé mve má_fgnqrx médrs mí_anst mñ_a mó_cdmnrstv mú_lns
    nafgijopuz nbaeiosy nc_cdfstéíó nd_bcdmséíóú nebdefilmopqtuvwxyzó nf_afruíó ng_efhijklostyéúü nhaeilo
    ni_bgilpquvxyéñó njaeu nk_aefis nl_eilouyí nm_aiou nnaeiu noabdefgijlnopz nraeiouí ns_bcghklmnvyéó nt_cfghsáéíú
    nu_bcdfioprstyó nv_muáí nwai ny_aeou nzioó náclmnrtu nécdfirst ní_acefnqsv nómnpst nú_acelmst oa_cdgjlmnrst
    ob_eosuvéóú oc_cjklráéíó od_fréíóú oe_cjlmnrtux of_aeforstuíó og_ehilsuáéí oh_aeioíó oicdelmsz oj_eiouó okei
    olcdfgkmnpqstáéó om_fmstáéíóú onbjlmnqruyzáéíú oo_bdglprst op_afhlnpqrswyáíó orbfjklpqsuvyzáó osbcdglmnqrszéíó
    ot_hstuyáéíó ou_bcinrst ov_aosí ow_rst oxeioyí oy_aeosó oz_aceo oét oídnrst pabfhijkmuwyzí pbi pc_florsó pdae
    peaefgijkmzñó pfeior pgacdeghlnrstuw ph_aioru pibgpxzéñó pki pl_stuyá pm_eo pne poaefgijopqyé pp_aceilrsu pqu
    pradnpáéíó ps_acehioty pt_ehsíó pucgjmpséñ pwo py_dor pá_gjlrtz péinrstu píadlrtx pó_nrs púegr qat ql_d quaotéíó
    ragijkopquwyíñó rbaeiuó rcuáó rd_suwíó rehwyzíñóú rfaelv rg_iruáéíóü rho ri_hjquáéñ rjeouó rk_imos rl_efin rm_ouáíóú
    rn_eiuáíó roaehijkoqruxyzí rpaeiuó rq_ rr_nvyáéíó rs_bhptuyáé rt_bdfjlnpstyáéíó ruabdgjlmruyz rveouí rx_i ry_imns
    rzoó rábcgimpstv ré_cdginps rí_cdefgjlmnopstz rña ródfglprsx rúnry safghkpqtuvxy sbailu sc_hilntáéíó sdaei
    sedefijoquvyzíú sf_aeioru sgaeiorué sh_efiloséí siafpqrxzáé sjo sk_i sleiopáí sm_aeis sn_acimosu soadfimotuvyñ
    sp_chríú sq_l sr_aeiu ss_eiloptw st_dhmnpséíóú sudgijnty svacefií sw_o sybdmn sz_ sábnt sé_ipqrs sí_adlmns sóflrt
    súm taefgijopqvwxzñ tbilo tc_hop tdei tebdfhijkopqtzñó tfioru tglpr th_aeimoruv ti_ahjquxzéú tju tl_aeisáé
    tmaimoptéó tnaefist toabcefgiklpqtuvxyíñ tpahlor tr_syáéíú ts_acikrstuy ttaeiory tu_bgimnopqstyá tv_ twao ty_eps tze
    tácfilmrst té_cglnrst tí_abcfglmnoprstv tócglmnprx tú_aenp ua_bgjmpstvyz ub_acdfmopstuvyáíó ucloruáíó udfruáíó
    uecejmopzó ufaefor ug_bdeinpruíó ui_abcgmopzéó ujio ul_cefgilmnpó um_bflnosuváéó unefglmnqswyáéí uo_dst up_cdgiprtuó
    uqu ur_bcdelmnqtuváíó ushlmpqváó ut_bhlruáéíó uu_emt uveio uwa ux_i uy_aoéó uz_abcgió uádlnrt ué_nrsv uí_admnst uñae
    uó_r vabgjpqtvy vcrtu vdacn veadeghijmoptuyzí vfi vi_bhmuzéñó vm_as vnain vodekmnopqrtvz vret vsp vul vé_arst
    ví_cdenorsv vó_lm wa_dilnprs wch webes whe wi_demnrt wn_ wonpr wps wrei ws_ wty xa_cdglmnrt xcaoru xdi xeaclmnoqs
    xfau xgo xhai xi_abcdglnotzó xjeu xkb xli xmail xo_dfr xp_ipu xqu xrex xsei xt_afiouy xuap xwa xx_x xy_ xám xíg
    yacdklnrst yba ycho ydain ye_cgmrs yfi yi_abdhnv ym_bdt ynacu yo_nsu ypemu yri ys_ yte yuadgnr yze yén yó_ yús
    zagjlmpstñ zbe zclo zdo ze_lnort zgao zheé zi_abcms zlo zme zoabdlorst zpa zq_u zs_ zte zuclr zydn zzad zá_ns zér
    zócn zúcr ábaeir áceinou ádir áfor ágaeiru áicl ája ál_bceot ámabeis áncgikost ápi áqu árabcdegikmnqrt ásceipqtu
    átaeou áurst ávaei áx_i áz_a éans ébi écainot édai éfio égail éi_ms él_aeiu émei éndefit éor éplot équ
    ércdefgmoprtuv ésaeit étanor éut éve éx_i ézc íabcdm íbelru ícelotu ídaeinoru íe_ns ífe ígaeir íja íladiot ímbeipu
    ín_abcdegist ío_dps ípiotu íqu ír_cims ís_eilmp ítaemru ívaeio íxe íz_ ñabnprs ñe_jrt ñimn ñodlnpr ñía ñó_n óbou
    ócaert ód_eiru ófaeiou ógaeir ól_aeo ómaeinop ónacefghlmorstuvy ópeiot óqu ór_bdfgimrtu ós_efimopt óteio óvei óxi
    úa_n úbi úcal úd_ úe_s úf_e úgiu úl_g úm_de únaegkmt úpi úraegi ús_ciqt útabi úya úzc üe_dnñ ürb üís
  `,
]
