import type { LetterGroups } from '../shapes/letters.ts'

/** Source: counted in sentences of the news and in messages of free programs. */
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
    _acfghijpuv _bhoryéíöű _cadghováó _dbjkruzíöő _e_bcdfhjkptuv _fltöőű _gaehilruwáíó _hruóúü _i_bcfmtz _jiluáóúü
    _k_bhjlmrtvá _lmouyíóüő _m_hkmrvíöú _nszáúő _odfgjmnrtz _pilpséó _riluóú _shkuváöüőű _t_lmrsvóüőű _udhjkmnrs
    _v_guíóö _waehi _x_hkt _yap _zaeilosuéöű _ágmpr _édjkn _ígv _ó_aefgnptvíó _ölmnrv _úg _üdgnst _ő_krst _űr aablnrz
    ab_ehijmnsuvw aceikrí addeiklmrsuvzéíó ae_gls affgiorsáéü agbefghijklmrstuvéóú ah_aeghinoruéí aiabdfghijklmrsv
    aj_aeilmnouvá akcdfhjmnruvzáóöúü albcdefghjnpruvyzíü ambfhjkmnprsuváíó anbehkmorsuyzáíóú ao_b apabdefhiklmnrstuváíú
    ar_bdehjknorsuvéó asadeiklmntuvó atdmrsuéöúü au_dgijklmnrs aveiuáéíú awa ayio azabdeghiknrstuvzéó aépr aír aók aüz
    babdfhijmrstuáü bbefhklnorsáéíóő bcs bdá beadgivyzéí bfé bhaeoáóö biabekrs bjaá bkaeiéö blei bmé bnaeioy bo_cdlmpstz
    br_aegiuó bsoé btae buabfgklmrst bvauá bwae byt bá_hiknrtvz bé_cgjklr bítz bökntz búc bül bőb bűnv ca_adiklmnpstz
    cbaeő cces cda ce_dimrst cfeá cgot ch_aeimn ci_gklmnprtuvá ckaiotáé clou cmeé cnay codklnprtu cre csbfhkmnprtuvzíüő
    ct_ cvae cáfkntz cé_bdgnrt cíl cór dabdgikmnpsuvz db_ae dca dd_aeioprtó debcdfgijmoprsuó dfo dgae dhioáí
    diflmnrstuáó dj_eouáéö dkaepuéí dlaei dmaiáé dnaeoá do_acehimpruvzá dpaor draeuáó ds_ei dt_aeáöúő du_kmnpr dvaeáö
    dzoá dá_hjmnuv dégkmntv dínsv dójnrst dögnt dú_ dül dőbcdefhijlprstvzáéö dű_be ea_dgikv ebahkru ec_cehos
    edadjknortuvzóüő eekn ef_afuáéüű egbcdglmopruzíóöúőű eh_hnáéíú eibdghklt ej_ijnöüű ekacflmnrsuvíóöü elcgpuáí
    emachiklnoprstuíű enafhjmuvzáé eo_acfkmp ep_aeilrtáéü erdgopsuvíöű esachijklnortuvóüő etcdfgjmopuváíóü eudnrs
    ev_ailoüű ewm ex_aefhinuéű eyci ezagkmorsuüű eágr eégpr eó_knt fa_begjklmnrtv febdhkns ffaá fgá fi_adrtxzóú fjaú
    flaio fo_cjkt fraeoí fsz ft_s fuln fábktz fémns fó_ntv fön fúr fülrz fő_lsv fűb gabehjkmnprv gbaeiruíóő gcsí gd_iu
    gebgilmoxz gfaiorá gg_aoyáé gheioáíű giabdghklnortzáó gjaoáé gkaeiouéíöü gleioáéö gmaeiué gnaeioé go_djnr gporu
    griáéóöú gs_eoáé gteiáéíóö gu_adklnrstyz gveo gwi gyfhjkmnprtuvéíüőű gzeiéíő gábcdhmnrv gé_bdhiltv gíz
    gó_fghijklnorstv gölt gú_aj gükln gő_behklprv gű_e habcdimuvwzó hegkrsx hgi hhaeo hi_adelnprsáú hmeio hnbdoé
    ho_dlmnptv hrei htá hu_alnrsz háblmnz hébjlrt hí_jr hódn hús hüv hű_ iaabcefghjklmnopstv ibbceilruvwéóő icahostí
    id_adginozáí ieklmnrstw if_afjloáé igeghiloruáé iheoí ii_n ij_ao ikiklmrstéóöü il_abdkmopvyáíóöő im_ahilmopsuéíó
    in_ghnosuyéíóúő io_lrs ipeiloprtuá ir_degimotő isabfhiklnoráéí itafhijmnorstvyéíóú iueklmst iveinoé ix_bmp iyá
    iz_ahilmnorsuvzó iábcjknrst iér ióbfghinprv iú_kst iükr jabghklmnoprstuw jbó jci jd_an jebdimv jfé jgu ji_dmns
    jj_aelá jlacefhikmpváó jma jn_ao jo_ijklprs jpr jrá jsoz jt_abhiknorstuvó ju_acdgklpsv jva jz_fistv jábhlvé
    jébdhikrt jít jó_lv jönt jú_ln jüak jű_ kaabcfghkmuvzá kb_lvóő kcí kde keacfghimpyá kfaeoáó khamö kicdgiorzáéü kjaeo
    kk_bfhjmrsuáó klaeiuóö km_aeoé kniáé ko_cghiopv kpagoé krioáéíóöő ksatzú kt_fnoryáóő ku_bdjknptvá kvaeáóő kza
    ká_bdhjklnrstvz ké_bhijkv kí_nrsz kó_int köbl kú_ kükns kőz kű_ labcehiruvyz lbeiouáóő lc_ackváí ld_ehirvíóö
    leabcdirxéó lfaeiáöü lgaeiyéö lh_iou liabdefglmopruáó lj_oéö lkiouéö llcfghijkmnptuvyóő lm_ioruáéóúüű lnoyáöő
    lobdgrstvwz lpaeoruá lréóő lsipáó lthijktuvíóúőű lu_dgiklntvx lv_citű lybfghkmnrsuzáéóúü lzeiuáó lá_cdghijkmrvz
    lé_bghklnz lí_bcv lóabcefghijlmoprtvé lödmstv lú_t lüdgkz lőabdefhijlnorsuváíü macfhjkmnuvx mbbhjknrstuváöő mcsí
    mdeiá me_cdfijosvx mfeouá mhaein miabdeflorstuvé mj_aoá mk_aioáö mlaeioáéí mmaeuáéó mnayáéö mo_abfjrs mp_alortué
    mr_adeéóő msaeioptzá mteoáéíóúő mu_dklmrs mvae mwa mzeéő mábhjv mé_dgks míbgnr mó_ps mögt mú_lnrt mükr mű_befst
    nabdijmnrsvz nbaesyö ncabcefklnováé nd_abcdfhijknortzáé nedilnpszá nfflró ngabfgijklmprstuvyáéóő nhaeiouí
    niclpstuvzáü njaeá nkbciknorsó nlaeijoéóő nmaeé nn_ostuáéü no_abdghklmnrtvz nperu nra ns_aehiotzéú ntbfhmnrstvíóű
    nugimpsvá nvaeá nwa nycdfhjkmnpruzéöúüű nz_aiknotáü ná_bcgjkmnprst né_dghkmnprst nícg nó_jnt nöks núbks
    nü_beghijklprst nő_ikst nű_belt oa_dgir ob_aehinot oceiknos od_ailnosuzáó oeu of_ioáó og_deghijnuáéó ohaoá oidrst
    oj_aerté okceistváé olbceikmorsuú omdehijklmnosvéíóö onbcehjmprvzéó oort op_abcfhiklnprstá orbcefghjkpuvzéíóöú
    osehiknoprtvá otabefhijkmnsuvyáéóúü ou_nrt ovaeié owa ozdgsuv oárz pa_acdgijklmnpsz pbaeiló pcií pdaoá pe_dijlnv
    pfeoáü pg_ phaeio pi_adgklnptxzá pjaeá pkaehoéö pl_aeiouáóő pmaáéű pnaeioáé po_dglmps pp_aeisuí pr_aiuáí psceozéő
    pt_abinoáí puabcjlnr pveioá pzé pá_bhjklnpst péln pínr pót pú_r pül pő_ racefghloprsvzéí rb_iuéóüő rc_bcinrsí
    rd_abijklmnsváéüő reabcfimorvzá rfaeioráéóöú rg_iovyéóöő rh_aiouí ricdgjklmopuvyá rjoáó rk_aimouáő rlaeióö rm_houw
    rnwé ro_cdfijoptvá rpaloruá rrovéóő rs_abfioué rtbfhiklmnrstuvyíöő ru_abghklmnstvá rvfiováí rzaesuzáíóö
    rá_adfhijkmrvé ré_bhjnrtv rí_gmz ródfghijkmnprstv röegikntvz rú_fnpz rő_bhkt rű_bers sadfgjmprsvz sbiléóő scalos sd_
    sechijsv sfeoéü sgáö sh_itíö siabcdglmprtvzó sjeá skaeáéíóö slaió smaoíó sneiyáé so_acghstu spaouá sréóöő ss_ptuöü
    stbehiruéóú su_abgkmpv svaeioáé szbfghjmprsuv sá_bdik sé_bikv síkpr só_bnst söntv súcklrs süklrt sőbdklnstv sű_r
    tacefhjpuvxzé tb_luáóő tc_aeí tdae tebcdefhijpu tfeiáóüő tgi th_hiíú tibefgjmpsuó tjéü tkaiuáóü tlióő tmaopuá tnyá
    to_bdgpv tpao trouéóő tsacdrtö tthjknosáíóö tu_cgjknrtvá tvié ty_apú tá_cdhip té_bghilv títz tócdfghimnprsvzú tökntz
    tú_cv tüklrtz tőbdefghjmnptvz tűceijmnrstv ua_bhlnsy ub_aeilor ucas ud_aejnortzá ue_il ufj ug_aioruá uhaá ui_as
    ujagjosu uk_afhiknoprstuváéí ulbehijnorsuzóú umcdfhiklmnprstuáéíúü un_adgiltuyáé up_ailá ur_acdegijkmnotuáéó
    usbfhiklnrsvú ut_bchin uvai uxe uya uz_al uálnr vabdfhijmpvz vbae vcs vdo vedhimv vfeá vgb vhaeio vi_aegjnrzá vjeá
    vké vlei vme vneiyé vogjkrstz vre vsz vtaeiéő vu_lnrsz vvaeá vá_bdghjkmtz vé_bhjklrsv víz vó_bt vörsz vúb vükt
    vőbehijknrté vű_ wa_ilrt webei who wicd wma xa_ds xbu xe_klmt xfá xheo xikms xkb xma xne xphl xtrvúő xuaá
    xy_bfhjknptz xént xű_ ya_bdiklprst ybaóő ychí yde yei yfeoáé ygó yhaeioá yibdnprsv yja yk_aeiouáéóö yleiő ymaeiá
    yn_aeiéö yoblnptu ypbeiors yreéő ysoá yt_ioáíő yugkln yv_adejoáé yzioáó yábklmnrtvz yébhknrt yíl yó_ yökst
    yú_bjklmntv yüklt yő_fjknoprstvz yű_chijnrstv zaacdfghijmprsuzá zbaeé zd_ahijuváí zeabcdfiopuvxzá zfaeioáé zg_aiáé
    zhoö ziacdejlortvú zje zk_aijkoráéí zlaiáé zmeouáó znaoé zo_bcgmuz zpaeo zraié zs_abeghklnopsuáéü ztcjknuvíöúüű
    zu_abdeghklmnstvá zvá zzoséöü zá_bcghijkntvz zé_bknpt zírv zóabcdefhilmnrstuváé zöbglmnrs zú_ars zügnrs
    zőefghilmprstvéö zűkln áb_inoéíó ács ád_eijotz áfioű ágbghijknrtvéíóú áhamú ái_ghkln áj_couéú ákbhiknréö
    álbcdkmoprsuú ámbfhiklmnrstváéú ándgijklostuvzáí áphoru árcdefghjklrsuzéö áscdefgjlmuvzéíú átefjkrváéó ául ávbksá
    áz_nstuvz áér éb_bkő éc_abcfghkmrsé éd_aeijopsvéőű égabfghjklmnopstyíüű éhaoá éi_gt éj_aefjpséű ékabhijklnoprstáéíüű
    élbdfghijlnorstuvéúő émeioí énhijnzéő épabcfhijklmrsvzíüő érabcfgjmnoprsuzáíüő éscfjlmnüőű étbfhijkostuvéóöő
    évabfhijklmnrstváéöüő éz_bfhintvzéő íbi íg_y íjá íko íl_int ím_bcfhijlmrstzéű ín_abeijkmnpstuvéóű ípé ír_ehijnosv
    íszé ítim ívaehijnovóü íz_ehikstu óabknz óbbeió ócisí ódabdfhikmnprstuvzáóú óegrs óf_eforáé ógiouéö óhai óigknrté
    ójeú ókbefhiknort ólaeijluéíó ómaeéó ón_eikoáé óol óp_aeioprá órdetó ósaeiorsí ótloíóö óut óveá ózatáó óál óéhr óír
    óó_p óút öb_dm öd_ehinéöő öer ög_elzéö öi_ ök_elnréö öl_cdhijnrvöüő öm_bl önaghlmntzáíö ör_befhikmvzéüő ös_elvzé
    öt_klvéő övié özbefhiklmnprsvzüő úak úbabi úcis úfi úg_y új_ablostí úk_é úl_cilmostvyé úme ún_aiá úpi úr_hijltó
    úsuzáí út_bjmot úvaá úz_adhvzó üan übeő üd_v üel ügoy ühö üi_n üjeé ükbhkréö ülchijmnrsvü üneknt üpor üracdgkí
    üsopstzá üt_eiktéö üve üzbé őabd őbbiéő őcí ődhijlnéöő őegklns őfeáü őgoé őhaeíö ői_nrt őjá őkabehiknoróö őlaitáü
    őmeo őn_aekyé őobl őpaer őrő ős_eilnpsáí őtaeláéíúő őug őviáéü őzehintvéíóöő őábl őér őír őös őüz űbbe űcs űekn űfa
    űhö űi_nst űjeté űkabehikorsó űle űmé űn_aeitéöő űrelvzéőű űs_eostéíú űt_eléí űvéö űz_hinvzéö
  `,
]
