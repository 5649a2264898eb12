import type { LetterGroups } from '../shapes/letters.ts'

/** Source: counted in sentences of the news, in messages of free programs and in lists of words of film subtitles. */
export const hu: LetterGroups = [
  `
    _a_
  `,
  `
    _me _sz _ne em_ ele meg _az tt_ az_ nem _le _el gy_ len ek_ en_ et_ tás _be asz egy _va _s_ _ki
  `,
  `
    _ha _fe jel an_ fel lt_ nál ak_ és_ hoz es_ _kö _eg fáj ájl hat ása tal tel has szn _ér let sze _fá ás_ _ke ett
    zná ató agy het ok_ tés ért ott sa_ tó_ men _al cso _ta zet ált ítá _cs ra_ áll or_ ja_ ni_ _ka ely oz_ eze szt
    ter kor lít ése sít nek ség ssz ez_ rül _és ti_ zás eg_ ker kez nak lye se_ el_ ik_ vag va_ ene ége alm tár zés
    _ké re_ lha ete erü al_ gye lás end köz ent _ho int _fo ban lma _ad tar art maz lem llí ell esz szá ásá _hi at_
    ara rté ála eti _je ték tot hez for áso _te ges vál ato öve ala tet ény ren _ál kép ere akt hel si_ leg _re atá
    ben sol ető zer zám net tő_ íté ehe lle sza jl_ nt_ tat yez _tá lap leh ésé ány rak alá ező elő lis _vá _lé cím
    nyo mez on_ van ezé rás dat át_ gje _mi _ak ada más lat szü _he egj ára üle áló ont _cí rta
  `,
  `
    lak sik gad ző_ sak kat kap sor rt_ nye eál elh kar ncs olá lta ega ve_ os_ is_ les nev mel ül_ szi kel ló_ zük
    _tö üks ksé rte tum oma eme apc nít _má _bi ság min pcs elm zol kön _pr csa ení elü lül kal _át lme kte szo ási
    mag orm oly vén ozá bb_ vet ll_ beá öny nyv áho sok lét val er_ pro _z_ _gy fol eve oga öss _ma ült rmá hib ame
    tok ély ére _es _en las cs_ _ny kén áro _am ke_ _ös tre ot_ st_ ész yvt vtá ten vel _ez alk lva abl elé rés fog
    ció _si dsz ill _so li_ ímk lka ike nds _ol ret érv éhe éke _li ár_ szé rvé elt épe ako nge olv bla nte sáh ogy
    _mé omb mód éne írá azá _mó som oló us_ tke gat ba_ tha _ko kon ók_ edé _vi nde olg fej ind ma_ ámo res álh yom
    hog köv zik séh mek kus erm szö kko dot osí lés ege zár akk eng ged ha_ zin ult eje etk íte ék_ ver ána veg étr
    mat lan ét_ rny név _ar nty gom yes ket be_ ess eté bil ént _ni inc ött áli ölt lla lya mog dél eke per bet lok
    nin kér egh mér iss _in tám tyű ódo tör lál lja szí tva zöv _vé aló _ab um_ ite gál ító vis vol ávo zto zen nyi
    vas azo vég ési els and típ ípu pus yen oka áci tes ta_ _ku táv dó_ _id ort túl ado nos dít enn szk yam zon ono
    yel pít _pa te_ zél pon ert lcs ítv ól_ iba _tú hív _na reh _ve mke sra esí _né zel zó_ rme toz yer _új _is tom
    ly_ ásr dik tja _go
  `,
  `
    _anst _baluáő _ceié _daeioáé _emrx _fairuéóü _géö _háéí _igklr _jaoö _kíóü _laá _mouű _nouö _obkps _peouá _raoáéö
    _saeptéú _tiouéí _ugt _vo _zá _áb _élpv _ír _ór _öt _út _ürz aad ababoá acs ad_hjntá afe ag_anoá ai_nt ajdtz
    akabeiéí alilosté am_aioé anacginté ap_jopé arcgimá as_hosáí atabcefhijklntví aut avao axi azí aál bakl bbai
    befhjklmors bi_ntz bje bloáé boknr brá bsz bájls bír ból bút bőlv cekln chí ciafo cseisáéöú cél da_lr de_klntxz dhae
    di_ag dja dni dobklns dpe duls dzs dálst dész dő_k ebbe eci ed_eim efeio egfiknstváé ehao ei_n ejltáé ekbhikoté
    elabdfijknorvzö embmzéó enciklsyüő eol epí erabcfhijklnrzáéő eseé etabhlnrsöű eváéő expt ezdhintvzá eír fer ffe
    figkln fon fri ftv fut félr fók föl füg fűz ga_ilsz ge_knrt gfe ggevő gha gi_s gla gnyá goklstz grae gsz gta gum
    gvaáé gyabioszáö gást génprs gít gör gős hagjlnr hitv hors hárt höz húz ia_di iboáú icei ideéő ie_g ifei ig_any iha
    ije ikaouá ileité imbeá inaefiká ion iraá isemtz it_káö ivaá izetá iál iír ió_jkst jaiv jdo je_gknsz jlbjlnorté
    jobgn jra jtejáé jzo jáknrt jén jöv ka_dins kbae kci kedknsv kheo ki_abefhjklmnství kkaeé knae kodklmstz krae ktiuíú
    kulmr kác késtz kítv kód ködrt kül la_dgjlm lbaí ldaoáé le_fjklpvzáí lfo lgoá lhe lickntz ljeá lkeü lloáé lnaeié
    lolmnp lrae lsoző lteosáéö lums lveáé lyiot lzéő lábntí lécmprv lír lódknsz löln lő_ktz madilprs mb_aeioó memrt mho
    mi_k mje mké mmi mne modklntz mta munt mácklnrtz mélnt mít mór mör műkv na_glpt nc_i nduíóő ne_gr nfio ng_o niaekm
    nk_aeáéí nlí nnaeiy nsá ntaijkouáéő nul ny_ablstáíő nélz növ nőr obbjlá odep oft oglor okbhknoru ol_adhjlntí om_ptá
    onadfgiklnsyá opeo oradilnorsá osasuz oto ová oxy ozahinotzíó part peckstz pokrtz ppoá preó pte puf pár pérs
    rabdijmnt rbae rceh rdeouí redgjklp rgaeu rhe ri_abnstz rjae rkeéö rláéő rmaié rnaeiá robgklmnsxz rraeá rszí rtjoáó
    rvae rzioéő rábclntz régkl rít ró_bl röls rőfls sabilnt sbae sebgklmnrt sfá shaeo sin sko sle smeé sna sodnp spe sre
    ssaeoáéí staáí sul sz_lóúőű sánrstv sémnrst sök sú_g ső_ taabdgikmns tbae tcs tegkmvxz tfo theo tiklnrtvz tjeá tkoéö
    tlaeáé tmeé tnaeié tolnrs traiá tseozáé ttaeiréő tudls tveoá tábjklntz témnrt tílv tóabjklt töbdlm túr tőkls tű_k
    uff ugy ul_aclá umabeo unk urz usaotzá utaotáó vakrt veknsz vidlt von vum vánrs védt vít vül vő_ xpo xtu yanz ybe
    ye_dgkt yi_klt yokrsz yszé ytae yzeé yás yít yűkz za_bklntv zdeéő ze_ghkms zhae zi_gmsó zkeö zleo zmé znei zofkrt
    zre zsiz zt_aehiráéóő zvae zzaeá záafl zédr zícnt zók zökt zül zőbdjkn zűr áad ábablr áfé ág_aoyá ájatá ák_a
    ál_jnvyá ám_ají án_c árbimntváó ásbhknst átahilmnostu áv_a ázaioá áír ébe éce ég_irzé él_ek émaá én_ ép_npté
    ér_dhiklé ésbhkrst étel év_e éze íci ílu íme írató ít_ahjoső ív_uá óbaá ód_j óho ói_ ójaá ókauéö óna óraiá ós_zá
    ót_aá óva öbb ökk ölé ömö ön_b ördglntíö öteö övő öz_téö úgó újr úraá útuv úzá ügg ük_ ülbdéíöő üre üze őbe őfo őjeé
    ők_é ől_e őpo őreiz őszé őt_t őveí őzm űk_éö űve űze
  `,
  `
    _acfghijpuvú _bhoryéíóöúüű _cadghlouváó _dbjkruzíóöúüő _e_bcdfhijkptuv _flntöúőű _gaehilruwáíóúő _hruóöúüőű
    _i_bcefhjmptvz _jiluáéóúüő _k_bhjlmrtváúő _ldgmnosuyíóöúüő _m_hkmrvíöúü _nszáóúő _odfghjmnrtxz _pfhilpséóöú _qu
    _riluyíóúü _schklmruváíóöüőű _t_hlmrsvwyóüőű _ubdhjklmnrs _v_guíóöő _waehi _x_hkt _yaeopu _zaeilosuéóöúű
    _ácdfghijmprszá _ébdghjknt _ígjtvz _ó_acefghlnptvíó _öbcklmnrvz _úgrs _ücdglnstv _ő_fkrstő _űrz aablnprz
    ab_dehijkmnrsuvw ac_aehikoráéí adbdefiklmrsuvzéíó ae_glmrs afafgiorstuáéöü agbdefghijklmrstuvzéóú
    ah_aeghinoruáéíóú aiabdfghijklmrsuv aj_abehijklmnorsuváóö akcdfhjlmnrsuvzáóöúü albcdefghjnpruvyzíúü
    ambfhjklmnprstuvyzáíóúü anbefhjkmorsuyzáíóú ao_br apabdefhiklmnrstuvzáíóú ar_bdefhjklnorsuvyéíóú
    asabdeiklmnrtuvóú atdgmrsuyéöúüő au_dgijklmnrs aveiuáéíú awa ayilo azabdefghikmnrstuvzéó aélpr aír aó_k aöc
    aügtz babdfghijmrstuzáü bbefhjklmnorsuyáéíóüő bcs bdaá beabcdegipuvyzéíü bfé bhaeoáóö biabcdegjkmorsvá bjauá
    bkaeiáéö bleióö bmeé bnaeioy bo_bcdghlmpstz br_aegiouóő bsoé btaeáö buabfgjklmnrstz bvauá bwae bynt
    bá_bcdhikmnrtvz bé_bcdgjklnrst bíbtz bó_ckn bögklnrtz bú_cjv büdflnrs bőbrs bűbnvz ca_adfgiklmnprstz cbaeő
    cc_abeiosá cda ce_dgimprstá cfeá cgot ch_aeimnoué ci_cdegklmnprstuvá ck_aeiknostyáéó cliou cmeéű cnaey
    codgklmnprstu craeó csbfhklmnprtuvzíóüő ct_ cucknrst cvae cábdfjkmnprtz cé_bdghnrtv cíl cóbr cú_ cün
    daabdfgijkmnpsuvzé db_aeóő dca dd_aehioprtáó deabcdfghijmoprsuváéó dfoé dgae dhioáí dibcdeflmnoprstuvzáéó
    dj_eouáéöü dkaeopuéí dlaeioáóő dmaeiáéű dnaeouyáéöü do_acdeghimpruvzá dpaor draeiouáóöő ds_eiáé dt_aenosuáéóöúüő
    du_cdgkmnprtz dvaeiáéöüű dyt dzeoáéő dá_bdhijkmnruv dé_bgkmnrtv dícjlnsv dóabdijkmnrstvz döbdgkmnrstz dú_ls
    dühln dőbcdefghijlmnprstuvzáéö dű_be ea_dgiklntv eb_ahikloruáé ec_bcehkos edabdhjklnorstuvzáóüőű ee_gjklnst
    ef_afuáéúüű egbcdglmopruzíóöúüőű eh_hnáéíú eibdeghijklmstvé ej_bfijnsuvöüű ekacflmnrsuvíóöü elcgpuáíóú
    emacdhiklnoprstuáíöüőű enabfhjmoruvzáé eo_acfkmnprs ep_abceijlnprstuváéüő erdgopsuvíóöúű esabcdfhijklmnortuvóúüő
    etcdfgjmopuvyáíóü eudgmnrs ev_ailoíúüű ewm ex_acefhinrsuéű ey_ci ezagklmorsuíúüű eábgnrt eégpr eó_knt eült
    fa_bceghjklmnrstvz fbe febcdghknst ff_aináéö fgaá fi_abcdhrtuvxzáéóú fjaú flaioö fne fo_cdjkstz fraeouáéí fsz
    ft_bs fulnrsv fábdklnrstz fébkmnst fó_bntv födn fújrz fülmrstvz fő_bhiklnprstvzú fűbrst gabcehjkmnprv
    gbaeioruáéíóüő gcsí gd_iuáíö gebcgilmoxz gfaioruáéő gg_aflnoyáéóöü gh_eioáíúű giabdeghjklmnortuzáó gj_aouáéóö
    gkaeioruéíóöü gleioyáéóöő gmaeioué gnaeiouéóöő go_dfgjnr gpaoru griouáéóöúő gs_eioáéúő gteiouáéíóöő
    gu_adklnrstyz gveio gwi gydfghjklmnprtuvéíóúüőű gzaeiosáéíő gá_bcdhijkmnrvzé gé_bdghikltv gígrz
    gó_bdfghijklnorstv gödklmnstz gú_ajnst gügklnt gő_behklnprtvz gű_e haabcdehimpuvwzó he_cgjkmnrsvx hgi hh_aeo
    hi_acdeghklmnprsáóú hle hm_eio hnbdinoé ho_bdlmnptvw hrei htá hu_acglmnrszá hábdijklmnsz hé_bjlnrtzé hí_djmnrtz
    hó_bcdfnt hödgls hú_gsú hülv hő_kmst hű_ehlstv iaabcefghjklmnopstv ib_bceilruvwéíóő ic_achklostuáí
    id_abdginorzáíó iediklmnrstw if_afjlotuáéö igeghiloruáé ihelouáíúű ii_knrsy ij_aouáéöü ikbhiklmnrstéíóöüő
    il_abdjkmnopvyáíóöő im_ahilmnoprsuéíó in_bghjnosuyéíóúő io_klmprst ip_aeilnoprstuáő ir_degikmorstuéíóúő
    isabcfghiklnoprváéíöü itabfhijlmnorstuvyéíóúüőű iuegklmnst iveinoé ix_bmp iyaeá iz_adghilmnorsuvzéíóü
    iábcdjkmnrstv ié_dgnrt ióbfghinprvzé iú_jknrst iükrt jabcdghjklmnoprstuwz jbaeó jcbi jd_anu jebdfimrtv jfáé jgu
    jhaeá ji_dkmnst jj_aelouáöü jk_aoá jlacefhikmpváóő jmao jn_aeioyá jo_dhijklmprst jpr jráó js_ozá
    jt_abhiknorstuvóöő ju_acdghklnpstv jva jz_fistv jábdhlmsvé jébdghikrtvz jít jó_bcfijklmnprstvzé jöhjnst
    jú_dklnrst jüakn jő_ jű_ kaabcefghjkmuvzáóöü kb_lvéóő kceí kd_e keacfghimpyá kfaeoáéó khamö kicdgiopruzáéóöúü
    kj_aeouá kk_bfhjmrsuáóö klaeiouyáéóöő km_aeioáéű knioyáéő ko_cghiopv kpagoé kriouáéíóöő ksaotzáú kt_afnoryáéóő
    ku_bdgjknptvzá kvaeiáéóő kyt kza ká_bdhijklmnoprstvzé ké_bhijklmvé kí_gmnrsz kó_bcijklmnrstz köbchklmps kú_rt
    küdknstvz kő_bktvz kű_e laabcefhiruvxyz lbeiouáéóúüő lc_ackorváí ld_bdefhijknrstuvíóöúüő leabcdeioruxéóü
    lfaeiruáéöúü lgaeiuyéöő lh_iouáéíúő liabdefghjlmopruváó lj_ouéöü lkiouáéíöű llbcdfghijkmnprstuvyóúüő
    lm_bijoruáéóúüű lnouyáöüő lobdgrstuvwz lpaehoruá lroéóő lseimptáéóöü ltbhijknrtuvíóúüőű lu_bcdfgiklntvx
    lv_ciotóüű lybfghklmnrsuvwzáéóöúüű lzaeiouáó lá_cdghijkmrvz lé_bdghjklnz lí_bcvz lóabcefghijlmoprtvé lödfkmrstvz
    lú_ctz lüdgkntz lőabdefghijlnorsuváéíü lű_ mabcfhjkmnuvx mbbhjknrstuváöő mcsí md_eiá me_bcdfhijosvx mfeiouá mgy
    mhaein miabcdefghjlmorstuvxzáéó mj_aoáé mk_aioáö mlaeioáéíöő mm_aeuyáéó mnaiuyáéö mo_abcfhjmrs mp_ailortuáéíó
    mr_adeoáéóő ms_aeioptzá mtemoáéíóúő mu_dfklmrsz mvae mwa myntv mzesáéő mábdghijmv mé_bdghjkmsvz míbgnr mó_klnps
    möglmnt mú_glnrtz mügklnrvz mű_abefhstz nabdhijmnrsvz nbaeisyóöő ncabcefklnoruváé nd_abcdfhijknortvyzáéöüű
    nebcdehijlnpsuyzá nfaeflréóú ngabfgijklmnprstuvyzáéóúüő nhaeiouáí nibcglpstuvxzáü nj_aeouáéöü nkbcijknorstvóöú
    nlaeijoáéóő nmaeáé nn_mostuáéöüő no_abdghiklmnrtvz npaeruó nraeuyéóő ns_abehioptzéú ntbfhlmnrstvíóöúüű
    nugikmnpsvá nvaeáé nwa nycdfhjkmnpruzéóöúüű nz_abeiknortuzáéíóöüő ná_bcdgijkmnprstvz né_bdghjkmnprst nícglr
    nó_abjknrstz nödkmstz nú_bijkmnstv nü_beghijklnprst nő_bcdegijkmnpstvé nű_belst oa_dgir ob_aehinorstuyó
    occeiknos od_abdfijlnorstuvzáéó oeu of_aeioráóő og_bdeghijknstuváéó ohainoáó oi_dnrst oj_aertáé okcefijlmstváéóú
    olbcefikmorsuéú omcdehijklmnorsuvéíóö onbcehjmpruvzéó oodkrt op_abcdfhijklnprstáó orbcefghjkpuvzéíóöú
    osbdehiknoprtváó otabefhijklmnrsuvyáéíóúü ou_nrt ovaeijoé ow_abe ox_i ozbdglmsuv oárz oén pa_acdgijklmnpsuz
    pbaeilóő pcií pd_aoá pe_dijlmnv pfeoáéü pg_ phaeioá pi_acdghklnprstxzáó pj_aeouá pkaehoáéö pl_aeiouáéóüő pmauáéű
    pnaeiouyáé po_cdfghlmpsé pp_aeisuí pr_aiuáéíőű psceiosuzéüő pt_abijnouáéíóü pu_abchjklnrt pveioá pzesé
    pá_bcdhjklmnpstv pé_bcklnt pínr pó_dklnrstz pöckrt pú_pr püln pő_djkmst pű_ qui racefghloprsuvyzéí rb_iuáéíóüő
    rc_abcikmnorstuáéíúü rd_abdijklmnrstváéóöüő reabcefimorvyzáé rf_aeioráéóöúüő rg_iovyáéóöő rh_aiouáéíúő
    ricdefghjklmopuvyá rj_nouáéíóöúü rk_abimnotuáóúő rlaeioóö rm_horuwóöű rnouwéóöüő ro_acdfhijoprtvá rpaeiloruáéó
    rr_iouvyéóöő rs_abefilnoruáéóö rtbfhiklmnrstuvyíöüő ru_abdghklmnpstvzá rv_bfinoruváíúü ryaentv rz_aesuzáíóöü
    rá_adfghijkmprvé ré_bdfhjmnprtvz rí_gmz róacdfghijkmnprstvz rödeghikmnptvz rú_abfgjknprstz rü_ghkn rő_bdhijkmnrt
    rű_bdejkmnrst sacdfgjmprsvz sbiloéóő scalosó sd_ó seacdhijpsv sfaeioéü sgyáéöő sh_itáíö siabcdeghjlmprstvzáéó
    sjeá skaeiuáéíóöü slaioáéó smaioáíó sneioyáéő so_acfghstuz spaiouáó sráéóöő ss_iptuöúü stbehimortuvyéóöúüő
    su_abdgkmnptv svaeioáé szbcdfghjmprsuv sá_bdijklpé sé_bdijklvé síknpr só_bdghklmnrst södglmnprstv súcfjklnrstz
    sücklnrst sőbdhiklnrstv sű_r tacefhjpuvxyzéü tb_iluáóő tc_aeáí tdaeo tebcdefhijopuá tfeiuáéóüő tgioy th_hiuáíú
    tiabefgjmpsuéó tjuéöü tkaiuáóüő tlioóő tmaiopuáóű tnouyáüő to_bdghjpvx tpao trouéóöúüő ts_acdrstuóöü
    tthjkmnosuyáíóöü tu_bcgjknrtvá tvié twi ty_abeijklopuáóöúü tá_cdghip té_bghijlpvzé tírtz tócdfghimnprsvzú
    töknpstz tú_cdsv tüdklnrstz tőabdefghijmnprtvz tűceijmnrstvz ua_bhlnsy ub_abeijloruá ucacikosyé
    ud_adehijnorstuvzáó ue_il ufijó ug_adhijnorstuváó uhaoá ui_as uj_agijkosuá uk_abcfhijklnoprstuváéí
    ulbdehijkmnorsuvyzóú umcdfhiklmnprstuáéíúü un_acdgilnotuyáé up_aceiloá ur_abcdegijkmnortuváéó usbefhiklnrsvíú
    ut_bchinsuy uvaei uxeu uya uz_agilszá uáclnr vabcdfhijmpvz vbaeő vcs vd_o vedhimv vfeoá vgb vhaeio
    vi_aceghjknrzá vj_aeouá vké vlaei vme vnaeioyáé vodgijkmrstz vraeoő vsz vtaeiuéő vu_lnrsz vvaeá vá_bcdghjkmtz
    vé_bchjklmrsvzé vígrvz vó_bdhkst vödklmnrsz vú_b vüknt vőbdehijklmnrtvé vű_ wa_ilrst webei whio wicdlt wma woo
    xa_ds xbeu xce xe_klmt xfá xheo xibgkms xkb xma xne xot xphl xsz xtrvúő xuasá xy_bfhjknptz xént xű_
    ya_bdfgiklprstuv ybaáóő ychí yd_e yebimo yfaeoáé ygoyó yhaeioáéíóö yiabdegjmnprsuvéó yj_auá yk_aeiouáéóö
    ylaeioáóő ymaeiáó yn_abeioáéöő yobdglnptu ypabeiors yraeáéóő yseoá yt_iouáíóőű yu_cfghklnstz yv_abdeijoráé ywo
    yzaioáóő yá_bdhjklmnrtvz yé_bhklmnrstv yíklr yó_bgiknst yögkmnrst yú_bjklmnrtv yü_gklmntz yő_fjknoprstvz
    yű_bcghijlnrstv zaacdefghijmprsuzáéú zbaeiéóő zd_adhijmtuváíöü zeabcdefijopuvxzá zfaeioáéö zg_aeiouyáéó zhoö
    ziabcdejlortuváú zje zk_aijkorváéíó zlaiáéóöő zmaeiouáó znaouyéóöüő zo_bcdgmpsuvz zpaeioé zraiéóő
    zs_abdeghklnopstuáéíöúüő ztcjkmntuvyíöúüű zu_abdeghklmnprstvá zváé zz_osuéöü zá_bcdghijkntvzáé zé_bfghiknptv
    zílrv zóabcdefhijlmnrstuváé zöbdglmnrsu zú_agjnrstzá zügnrsz zőefghilmprstvéö zű_klnz áb_einotuáéíó ác_acorsá
    ád_abdehijklnorstuzáéó áfioű ágbdeghijklnrstuvzéíóúü áhamú ái_dghiklmnt áj_bcdhijnouéöú ákbhijklmnoruéö
    álbcdegkmoprsuéúő ámbefghiklmnprstuváéúű ánbdgijklnoprstuvzáéíó áos ápahiloruáé árcdefghjklprsuzéíöúő
    áscdefgjlmpuvzéíóú átbefgjkrvyáéóö ául ávbceiksáéóú áz_bdehklmnrstuvzó áá_l áé_br áó_ éb_bikrő éc_abcfghikmrsé
    éd_abdehijlnoprstuvzéüőű éf_bá égabfghjklmnopstvyáíüű éh_aoá éi_gmt éj_aefjpstáéüű ékabhijklnoprstuáéíüű
    élabdfghijlmnoprstuvzáéúüő ém_beikmnoríü énabhijknsuvzáéő épabcfhijklmrsvzíüőű érabcfgjmnoprsuzáíüő éscfjlmnvüőű
    étabdfhijkmnostuváéóöüő évabfhijklmnrstváéöüő éz_bdfhiklmnstuvzéíóüő éé_r íbio íd_nr íg_yé íj_ajá ík_o íl_eintvá
    ím_bcfhijlmrstzéű ín_abdehijklmnoprstuvyzáéóű íp_eéő ír_bdehijlmnorsuvű íszé ítikmuü ívabdehijlmnorstvéóüőű
    íz_behiklnorstuvzáéü óabknz óbbeioó óc_eiosí ódabdfhikmnprstuvzáíóú óegmrs óf_aefinoráé óg_aijnotuyéóö óhaeié
    óiadgkmnrté ójeuú ókbefhijknortá ólaehijlnotuvyáéíó óm_aeoáéóű ón_eikotuáéő óol óp_aeioprá ór_dehotuó
    ósaeinorstí ótloéíóö óut óveijnosáé óz_aiknostuáó óál óéhr óír óó_p óút öb_dmö öccs öd_dehijnrtéöüő öer öffi
    ög_bejlnorstvzéöü öheö öi_ öjj ök_abdefhijlmnrstéöü öl_bcdeghijklnrsvyöüő öm_belmnté önacdefghijklmnrstvzáéíö
    öpeprö ör_bcefhijkmprsvzéüőű ös_beklnrtvzéö öt_hiklnrsvéő öul öviéöü özbefhiklmnprsvzüő úakn úbabió úcis úd_i
    úfi úg_ahjlnostvyá úho úi_ új_abdfhijklnostváéí úk_aoré úl_aceijlmnorstvyzéó úm_e ún_aikyá úpi úr_hijlnortó
    ús_akostuvzáí út_bijlmnortá úvaáéó úz_adehinostuvzó úál úú_ üan übeő ücs üd_ejntvíöő üel üfé ügoy üheíö üi_n
    üjeé ükbehknrtéö ülcfhijklmnrsvyáü üm_ö ündejknt üpor üracdgkoíöü üsdkopstzá üt_eiknstvyéöüő üveéöő üzbdlsé őabd
    őbbiéő őcsí őd_bdehijlnrstvéöő őegklnrs őfeáü őgoyé őhaeáíö ői_gnrst őj_jáöü őkabehiknoráóö őlaijtáéöüő őm_bemoé
    őn_aeikyéöő őobl őpaeré őr_abfjkmnrstuéöüő ős_eiklnpstuáíöü őtaeláéíöúő őugt őviáéü őz_ehinstvzéíóöüő őábl őélrt
    őír őös őút őüglz őő_ űan űbbeá űcs űd_ űekn űfa űgö űhaeoóö űi_nst űjeté űkabehikorsíó űl_entéö űm_é
    űn_abcehijnrstéöüő űr_behilntvzéöőű űs_eostzéíú űt_eléíő űvéö űz_bfhilnortvzéöő
  `,
]
