import type { LetterGroups } from '../shapes/letters.ts'

/** Source: counted in sentences of the news, in messages of free programs and in lists of words of film subtitles. */
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
    _aehikoxzéíú _b_bdfgjptyáéíóú _c_dgstvéíú _d_flmprwáíó _e_abeghikpuwyó _f_dstxáéíóú _g_cdhilnsáéíóü _h_bpáéíú
    _i_abceoqtvz _jaeiorsáéóú _kacehimnorsuvwyáü _l_cdgmnrstwáéóú _m_bcdghmnsíñóú _n_bcdghrstáéíóú _oadeghijnosuvxyí
    _p_fhmpstyáéíóú _qa _r_cdrtáéíóú _schklmnpqrsvwyáéóú _t_bhlstvwyáéíóú _u_bceglmpruvzñ _v_dnéó _wacehior
    _x_eiklmptvx _yaeiopué _zailouóú _ábcglmnstu _é_bclnpqrstx _ícdnt _ó_lmprs _údst aars ab_cdáéíó ac_klnráéíóú
    addhjlnqsyáéíóú ae_dlmnrsu afaefglrtuáéíó ag_dimnsáéíóü ahailouíó ai_cdfglmnpqrstwzó ajilsáéó akaeir
    albfhnpqrsyzáéíóú am_nsuváéíñóú anbfhjklmnqváéíó ao_fprs ap_bfhinpstuáéíóú aq_ arbfjknpuvxzéó
    asbdfghklmnpqrsáéíó at_cfghlmpstzáéíóú au_cfglmnqxí avruéíó aw_ahin ax_aiorw ay_cesuáéóú az_cegilmnpstuyzáéóú
    aélr aíabcdnstz añeiuéíó aónt aúdln babcfghimqtuyzñú bbdv bc_alo bddfiou beabcdeijmnstxyzñ bfadio bgp
    bi_bfgjmpqszáéó bj_ó bl_klsáéíó bmaeó bna bo_abcdfghimnoqtvxyz bpalmráí br_gmuáéíó bs_ceituy btairuyí
    bu_bcdfgijlmnqrtyzí bvaei by_at báijlnrsv bé_bcilrst bí_aben bó_blnrtv bú_fhlns caefghijovyzíñó cc_achortuíó
    cdaeo ceabcfgijmotuváñ cfio cgt ch_lpsuáéíóú ci_gjuvzáé cjo ck_abeiopst clfnáéíóú cnilotu coabcefhjoqtuvxzñ cp_t
    cralyáéíó cs_ev ct_clpsyáéíóú cu_dinosuyzáéíñó cv_ cá_bilmnprsz cé_ailnprsu cí_cdefglmnoprv cócdglmnprst
    cú_abcdlmpst dabcefgijlopquvyzíñ db_y dcan dd_bepr deeghiquzíñó df_iu dge dhe di_bjlpqzáé djaeu dl_aeilo
    dm_aeouí dn_eo doabdegiptuwx dp_cer dqu dr_eiouéíó ds_eity dtor duabdegjmnopqsvzé dveimo dw_ai dy_a dá_bfimnrsv
    dé_bcfijlmnrs dí_cfglmnoqrs dólns dú_elz eabcfgjmptyñ eb_louéíú ec_dfknpsáéóú ed_glmrsáéíó ee_djklnpqrtux
    ef_adlorsuó eg_elmsáíóú ehaehiouéíú ei_bcdfjmrstv ej_iuáéíó ek_eswí elcdfghmnpsuváéíó em_dlnrséíó enhjmnqréíóú
    eobcdefgjlmnptuyz ep_ciláíóú erbhjquyzéñóú esdfglmnqrsváéíóú etbcdfmnpstuwyáéíó eu_cdfgmnrstux ev_uáéíó ew_iors
    ex_defghjmnoqsuáó ey_aceioó eznoqáó eábimn eé_r eí_abdmnrs eñeiuáéó eó_lnpr eúln fa_bdgikmrstuvz fca fdelmopsvw
    fe_abdeilmot ff_deist fgaá fibdoqstxyó flaeouy fo_cglmqs fr_gimosuváéíú fs_cepty ft_asw fu_gilmrtéí fvm fxs
    fábcnrs fé_rs fíacejlnors fó_nrs fúrt gabcfijmpuvyzéñ gbty gcaclort gdatu geadilmotx gfo ggel gh_abit
    giabefglmpéó gju gko gleisuáéíó gmaeá gneséíó gobcdgilmnruz gpadst gr_gmoéíóú gs_acnt gtaboy gubdgjmopstyáéíñ
    gwa gya gábcimnr gélnorst gí_alnrst gónt gúnr güeiéí haadghijklmnopqtuvwy hba heabdfiklmnopqstuvxz hfl hh_
    hi_bcdefglmnpqrtz hl_aei hme hnb hocfgjlmnpqtvwyz hpapr hrae hs_iy ht_ huabcefgilmnprstyéí hva hábginz hé_imnqrs
    hí_abcdgns hó_flnr hú_emnps iaefgjmopé ib_acnoyéíó ic_knrsáéí id_dgmnrstuáéíó iebcdfgjlvxz if_acfloéíó
    ig_ghlmáéíóü ih_aiou ii_t ijeiuéó ik_ei ilbdfmnsuvyzáéíó im_bdfgnuáéíó inbhjklnqrwyzáéíóú ioabcdefgijmptuv
    ip_ceinprstáéó iq_ ircgnoruvyéíóú isbdfghjknqrsuéíó it_cdfhlmnstáéíóú iudns iv_nruáíó iwai ix_aefimortu iy_ai
    iz_cemoqzáó iádlnst ié_lrst iñaeioó iócdglpstx iún jabcelmopqstuv jeadflmnsz ji_cdeglmnrstv jla joabcdhilntuvy
    jri jsko juabdgilmrvzá já_binr jé_mrt jía jó_dnrv júr ka_bgrstyz kblov kco ke_aeflnrsty kfiu kha ki_adelnopstw
    km_e kno kontu kpot krae ks_betu kty kuw kve kw_a kyi kín kür lagkloquwxy lbaeiouó lccehiloruáó ld_eiorsí
    lebdefilopuwxyzáíñó lfaeiorú lgbeiortóú lheiu li_jklopqrvyó lk_fi ll_bgimuwyáéíó lm_iouéó lnaeiotu
    loabdefijlmpvwz lp_aehioéó lqu lre ls_eginoptuó lt_luáéó luabdegjlnpqrtvzí lvaoéí lwap ly_fz lzahioó
    lá_bcgjmnprstuz lé_cefgjmnprstvxz lí_abdefgmopqrstz ló_bcgmnqs lú_adgs mabefhijkmoquvxzíñ mb_etuéó mdaeop
    meabcefgloxzñó mfio mg_ mhn mi_abfikmopxéó ml_ií mm_aior mnaeiosí mobcfghijlmopquz mp_fkstáíóú mrei ms_egnptz
    mt_ao mudgjorsyzéñ mve má_bfginqrx mé_dimnrs mí_anorst mñ_a mó_cdmnrstv mú_lns nafghijopuz nbaeiosy nc_cdfstáéíó
    nd_bcdmswyáéíóú nebdefilmopqtuvwxyzó nf_afruíó ng_efhijklostyáéíúü nhaeilou ni_bgilpquvxyáéñó njaeou nk_aefis
    nl_eilouyí nm_aiouó nnaeiou noabdefgijlnopqz nraeiouí ns_bcghklmnvyáéíó nt_cfghsáéíú nu_bcdfijoprstyó nv_muáí
    nwai ny_aeou nziouó nábcilmnprtu né_cdfirst ní_abcefmnqsv nóglmnprst nú_acelmst oa_cdgjlmnrst ob_eosuváéóú
    oc_cjklráéíóú od_fréíóú oe_cjlmnrtux of_aeforstuíó og_ehilsuáéíó oh_aeioíó oicdeglmrsz oj_eiouéó okei
    olcdfgkmnpqstáéó om_fmnstáéíóú onbjklmnqruyzáéíú oo_bdglprst op_afhlnpqrswyáéíó orbfjklpqsuvwyzáéó
    osbcdghlmnqrsuzéíó ot_hstuyáéíó ou_bcinrst ov_aosáí ow_rst oxeioyí oy_aeosó oz_aceoó oét oíadnrst oñaeo
    pabfhijkmuvwyzí pbi pc_florsó pdae peaefgijkmpyzéñó pfeior pgacdeghlnrstuw ph_aioru pi_bgjmpqxzáéñó pki
    pl_stuyáéó pm_eo pneo poaefgijmopqyzé pp_aceilrsu pqu pradnpáéíó ps_acehiotyí pt_ehséíó pucgjmpszéñ pwo py_dor
    pá_gijlnrstzñ pé_aginrstu pí_acdlorstx pó_lnrsty púadegjr qat ql_d quaotéíó raagijkopquwxyéíñó rbaeiuó rcuáéó
    rd_suwáéíó rehwyzáéíñóú rfaelouv rg_iruáéíóü rhoé ri_hjquáéñ rjaeouó rk_imos rl_efin rm_ouáéíóú rn_eiuáéíó
    roaehijkoqruxyzíñ rpaeiluó rq_ rr_nvyáéíó rs_bhptuyáé rt_bdfjlnprstyáéíó ruabdfgjlmoruyzéíñ rveouáíó rx_i
    ry_imnsu rzouáó rábcegimprstv ré_abcdegimnps rí_bcdefgjlmnopstvz rña róbcdfgjlmprstx rú_anrsty safghkopqtuvxy
    sbaeilu sc_hilntáéíóú sdaeié sebdefijoquvyzáíú sf_aeioru sgaeioruéó sh_efilosáéí siafjpqrxzáé sjo sk_iy sleiopáí
    sm_aeisáí sn_aceimosu soadfgimotuvyñ sp_chráéíóú sq_l sr_aeiu ss_eiloptw st_dhmnpséíóú sudgijntyé svacefiáí sw_o
    sybdmn sz_ sábcilnqrt sé_imnpqrsñ sí_adglmnqrs sóflnrt súbmpr taefgijopqvwxzñú tbilo tc_hop tdei
    tebdefhijkopqtzñó tfioru tglpr th_aeimoruv ti_ahjquxzáéú tju tl_aeisáé tmaimoptéó tnaefist
    toabcefgijklpqtuvxyzíñ tpahlor tr_syáéíú ts_acikrstuy tt_aeiory tu_befgimnopqstyá tv_ twao ty_eps tze
    tábcfilmrst té_acgilmnrst tí_abcfglmnoprstv tócglmnprtx tú_aemnp ua_bgjmpstuvyz ub_acdfjmopstuvyáíó ucloruáíó
    udfruáéíó uecejmopqyzó ufaeflor ug_bdeinopruáíó ui_abcgjmopzéó ujiouéó ul_cefgilmnpzóú um_bflnosuváéíó
    unefglmnqsuwyzáéí uo_dst up_cdgiprtuáéó uqu ur_bcdeflmnqtuvyáéíó ushlmpqsváéó ut_bhlruáéíó uu_emt uveio uwa ux_i
    uy_aoéó uz_abcginoó uádlnrt ué_bdilmnrstv uí_ademnst uñaeioó uó_r vabgjpqtvy vcrtu vdacn veadeghijmoptuyzáí vfi
    vi_bhkmquzáéñó vm_as vnain vodekmnopqrtvyz vret vsp vulé váimnorsy vé_aimrst ví_bcdenorstv vó_lm wa_dilnprst wch
    webels whei wi_cdemnrt wn_ wonopr wps wrei ws_ wty xa_cdglmnrt xcaiorué xdi xeaclmnoqs xfau xgo xhaiu
    xi_abcdglnotzó xjeu xkb xli xmail xno xo_dfnr xp_ipu xqu xrex xsei xt_afiouy xuap xwa xx_x xy_ xám xíg xót
    yacdklmnrst yba ycho ydain ye_cglmrs yfi yi_abdhnv ym_bdt ynacu yo_gnsu ypemu yri ys_ yte yuadgnr yze yái yé_n
    yó_ yúds zafgjlmpstñ zbe zclo zdo ze_lnort zgaou zheé zi_abcms zleo zmeo znao zoabdflorst zpa zq_u zs_ zte
    zucelmr zydn zzad zá_ns zér zócn zúcr ábaeilr ácaehinou ádir áelm áfaor ágaeiru ái_cgls ájae ál_abceglmotv
    ámabeiops ánacgikostz áos ápaeio áqu árabcdegikmnqrst ásaceipqtu átaeoru áufrst ávaei áx_i áya áz_aq áñae
    éalmnst ébaeio écadehinot édaeiu éelm éfio égaeilr éi_ms éjae él_aeiltuv émeio énadefgiost éor épailot équ
    éracdefgmnopqrstuv ésaeiopt étaenor éut évae éx_i ézc éña íabcdilm íbaeloru ícaelotu íd_aeimnoru íe_ns ífeo
    ígaeiru íjae íladeiot ímabeiopu ín_abcdegist ío_dps ípiotu íqu ír_aceilmnstv ís_aeilmp ítaemoru ívaeio íxe íz_a
    ñabmnprstz ñe_cdjmnrstz ñiadlmnt ñodlnpr ñue ñánr ñé_ ñía ñó_n óbaou ócaehrt ód_aeiru ófaeiou ógaeir ója
    ól_aelov ómaeinopu ónacefghlmorstuvy ópaeiot óqu ór_abcdfgimrtu ós_efimopt ótaeio óvei óxi óya úa_ns úbadeir
    úcahl úd_aer úe_ns úf_e úgiu úho úja úl_gp úm_bdeu únaegkmt úo_ úpaeil úraegip ús_aciqt útabei úya úzc üe_dnsyñ
    üin ürb üís
  `,
]
