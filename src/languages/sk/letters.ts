import type { LetterGroups } from '../shapes/letters.ts'

/** Source: counted in sentences of the news, in messages of free programs and in lists of words of film subtitles. */
export const sk: LetterGroups = [
  `
    _pr _po ie_ je_
  `,
  `
    nie _je _na pre né_ ova _s_ ný_ _sa sa_ na_ _sú re_ _ne van ia_ _ni _v_ ho_ tor ať_ pri eni ov_ iť_ súb úbo bor
    _vy
  `,
  `
    _ak ožn ch_ ky_ om_ _mo ani rov _za zna _ob ého ost obr to_ ka_ sta _do _či _zo mož kon kto uje či_ ná_ bra žné
    _kt or_ ku_ pou ouž raz men _st _al stu ale má_ _od str ako _sp _má ne_ ebo nia _a_ _zn ej_ pod kov _ná sti ru_
    áci ní_ tup _ko ený zob lo_ est lož _by vať tav pro ast _ok olo ri_ ies aný _ve _ma ené ver ok_ iad rie ané cie
    leb bo_ néh oru _to _ho dno oro _ov nač _ro red te_ uži ých _te _ch yť_ zov _pa tla byť oto lač teľ ou_ ko_ den
    res len ba_ hod odn tu_ _in ti_ áto sah _re _me nov pol ovn ent prá nak _zá tom ext _vý áva ria ove bol ajú prv
    mie prí odp obs ny_ not tvo mi_ ači aze por pra dia zen _tl tex chy ové hyb jú_ vor no_ okn ate lov _sk aní nas
    iká vol čít dpo íta
  `,
  `
    bsa nos sto tre čas pot čen cia alo sť_ _čí spr nep ada dan _ba nut _bo áln žit _sy roz ole tov tan nam ta_ ak_
    ový eho lik ozn ráz že_ _bu ráv ami _vo akt upn ran ore pov bal ren nen la_ _ri vat ven ori šta do_ ahu vac nej
    mu_ kaz ená nú_ íva _mi ožk uží žív orm veľ čid ave ist for alí lík kom _kl náz ľa_ ení by_ de_ idl _ad júc iu_
    poz _se _di kci slo aci pon adr dre rmá riť ite vst _zv oča och med _vs zad ten sú_ edz oré nom maj onu ovo roj
    tie stn orý pís ujú eľk dov poč ače tro edn oko kác avi atn vý_ vyt cov daj ry_ _no ra_ ame azo lne lat nýc rav
    ick pam aná iac čís bud ty_ _fa amä huj va_ ázo _so jed vé_ osť ytv oli ktu vlá iko kno nu_ li_ lád pli ľko _o_
    jov nuk nem ere adn tém ram hľa ľad hla lad áda pis kos zor ciu tot ovl vok ré_ rý_ dka _vi rvo far pla véh ci_
    _ar yba pos _ap le_ môž _op _zm _z_ žno adk brá ali ino epo ce_ ane ým_ vo_ ačí ísl dzi čia _de tož dos lav vu_
    ods _ší _ot aco zme žiť kla tát eľa ade nšt er_ eľn _tá tal íka ol_ ože aká ros apl _št pu_ _ik xt_ du_ _ty typ
    lu_ sle ľov unk ačk
  `,
  `
    _abnstu _beil _cei _dalruvyáô _emx _fioru _ger _haeilrľ _idgms _ja _kaenruóľ _laeio _mnuô _nu _orszč _peiláäí _rauáý
    _scilmnuvť _tairuvéý _udklmprsvzž _valnrzáäš _zbdhilrí _údlprs _čal _ďa _ľau _šaeip _ťa _ži abelsuá ac_ehí ad_iouyáí
    afi ahanor ain aj_notš akacéý al_atáóýš am_akouy anacdgostuúč apiorí arabcdegikot asilnoť ataikorvíú aut avanoruyéíý
    axi az_aciuy ač_ano aľ_o aši ažd bajľ be_chrzž bielnt bje blaioé bme bneoý bodv bsl bu_nľ báz ca_ cedhjlnrs
    chaciloráéíý cicfimotáí ckeyáéý comu cu_ cí_ da_clrtvť dch dde defklmrstvxľ dieknrstčť dklo dlho dmi dnaeiuyáéíúý
    dobdklmprč dpi drouž dsaikt dujp dvao dy_n dzaeo dá_rtv dí_ dôv dči dĺž dľa eak eb_enu ec_hi ed_aceikopuvyáľ eex efi
    egiu ehľ ein eja ek_clortuv el_aeikno em_abeiou en_acdeknosuúš eobdč eplrtí erainoptuvyzá es_aeiklmnopuáť
    et_aeiknoru eur eveinoy exiop ezaenop ečein eď_ eľ_os eň_o ešn eťa ež_i ficgkln fro ftv fun gen gis gnoá gov gra
    gulmr ha_ln hes hit hliá hnu holmrsv hranoá hu_ hy_ hád hém hív hýb iahlmrstzľ ibiú icaehiou idaeiá iebdhklnrtčľňť
    ifir ignu ihl ii_ ija ikantu il_aino imaiopá inadefikntuyáíýš iouv ipo irae is_eklopu itaimnouyáéúý ivo izouá iál
    ií_ ičk išt ižn ja_z jde jekmn jneý jsk jteo jči jši kalmnrtčťž kce ke_jnt klioá kniu kocdlpruľ kraeioyá ktiíú
    kujmnprst kyt ká_ltvz ké_h kód kú_ ký_cm kľú lamnsť ledmrt liabcenstvzšť lko lnaouyéý lobchkmsč lte lujčž ly_h
    lá_crstv lé_m lí_ lógn lý_ lči ma_lnprtxz mbio me_rst miclnt mkno mno mocdkmnv mpalor mulns my_ máclrt mät mén mči
    nacdhijlnptvšť nchio nd_aeiá neabcdehiklorsuvzúč nfio ni_cklmtzčťž nkacoy nodruž nsk nt_aeinoruá nul nve nycm
    náchjlmrsv níckm nútť ným nčei obdeijlmnoí ocei od_adehiklmortuvz ofit ogr ohoyľ ojeio okaeruá olanuáí omabeknopué
    onacefitvyáč opaeirí oraknstyí oseiklu otaeilrvá oviksuáúš ozabdhlopíš očeiní oľbnv ošk ožai padklnrt pe_crvčš pian
    pleny pneouéý pohjkmpšž prš pus py_ pár pätť pínr pôs púš racdfjstčňť rceh rdn rebcghjklmptvzčť ribcdhjlmprstvz
    rkany rmi rnaeyáé ro_bcdfgklmntč rpr rsk rteiou ruhjkš rvek ryht rzio rá_cdmnt rí_kpsz rýc rčei rša rža sadmntť sch
    se_dklmnrt siaegt skaeloruyáéúý slaiu smei sneiý sobcfklmv speouäôú st_eklváéíĺ su_jnv svo sy_mns sár sí_ súvč sťao
    tabjkmrtčť tejklr tiabcfknpstvť tkaouy tli tneiouyáéíúý tokuč traiuá tsk tuajlá tvaráé tá_clrv té_ tí_mv túr tý_cmž
    tči tĺp ual ubl uch udaeoú ukaot ulaoá umei undiu up_iloru uraozč us_t utioáéíý uven uza uál uľk uše užn vajlrčšž
    ve_djkst vi_adensčť vkay vlao vnaeoyáéíúý vodjmnuvľ vractá vsk vujk vy_bdhkmnprsvčšž vzdo vá_r väzč vér ví_ vú_
    výbcmprszš vše xims xov xpo xteo ybenor ych yhorľ yklor ym_b ynace ypnrí yrio yskt ytlnou yvo yšš yža
    za_bchjklmnprstvčšť zba zdeinr ze_r zhor zias zloy zná zodsz zpeo zru zu_j zviouyä zyk zácklpsvz zícs zší ách ádz
    ájd ákl álo ám_ek áneks ápo ár_ano áseiot át_aeiu áveinr ázadknv ätin äčš äť_ émou íchi ík_o ím_ ína ípou íreko
    ísaekmt íte íven ódo ógo óri ôso ôveo ôže úcaei úda úlo úpl úraoy úsp úto úva účaeot úšť úť_ ýbae ými ýst ýva ýžd
    ča_k če_r čilnstť čkao čle čneoáéý čomv čti čuj čí_n čšei ďal ľajnv ľneáéý ľsk ľuj ľve ľúč ňa_ ňov ňuj še_jnst šiaef
    ško špe štirvy ší_r šťa ťahz ťde ťouv žadn žen žia žkay žniý
  `,
  `
    _acfghijmvyzáčž _b_fhráúýľ _calnortuvyéíú _d_cnszéíóúýĺňž _edfgiklnprstuvš _feltyáéíóúľ _gabilouwáéó
    _h_mnuvyáúýĺŕ _i_abcfhlortvzš _j_iouáúü _k_dhimsvyáíôúýčĺňŕ _lhuwyáéíôú _m_chlrsyäéíóúýňŕ _ncdzéíóôúš
    _ocefhjlmnxľňšž _p_hsuyóôúýľŕš _qu _rhwyíóôú _sfhráéíóýčľ _t_bhkmsíóôúŕ _u_bcghijntučľšť _vbchkptuíôúčďľŕž
    _waeiorw _x_ekptx _y_eopu _zejuéóúľ _á_nsz _ér _írs _óp _ôs _úbckmntvzčľž _č_ceoruw _ďu _ľú _ňaou _šklmnoruváéľť
    _žaeloruáíľ aacm ab_abciknorwyéíúýčš acabklmnprstuvyzú adbcdhlmpsvzéôúýčľňšž ae_lrs af_afgoruéíó
    agaeinorsuáéíóúč ah_eiklmyáéíúýčňŕš aicdefklrstuvw ajabcdehijklmprsuvzáíčť akeiklmnruvyzíóúčľŕž
    albcdfgjklmnpsuvyzéúčž ambchlmnprstwáéíúýčž an_bfhjklmnvyzšž ao_bkprszš ap_aceknpsuyáäôčĺ
    ar_hlmnprsuvyzáéíóúýčšť as_acehkmprsuvyáíú at_bcfhlmstuyáéóýčďňš au_cdgjklmnrszčš av_bcdklmstzáúčšž awas axeoí
    ay_amos azbdklmnrstváéíúýň aáä aín aúcdt ačjmstuú aď_aotu aľabkntuúš aň_ahmotu aš_aeklmnopstuíľ aťakortu
    až_abeiklmnotuéíďš babcdhikmnorstuvzúčňšťž bbsy bcahouč bdiorĺ bedjlmnstyčľňšť bfd bhaó bi_abcdhjkmosuvzčšť bjaí
    bkaelouyľ blbcekuáíóú bmi bniuáéíú bobchjkmnostuxzčďž breilnouyéíúý bs_eikotuy bteio bubcfgijlmorstzáčďšť
    bvaioyä bwai bydhjlstvčž bzer bá_bcklmnrstvšť bät bé_hr bí_cdjkmnrstš bú_cdkrt bý_cmtv bčaei bľaú bňou bšií bťa
    bža cacgjklmnprstvšť cba cca cebkmptzáľň cge chemnptuvwôúľňš cibdgjklnprsvčť ck_aioprstuíú claouí cnaeioyáéíúý
    co_bcdhklnoprst cp_o craiou csim ct_ceiouvxy cudejklntv cvio cy_klr czn cénrz cícdlmnptť cú_lrvzš cčd cť_
    dadikmpwčňšž dbaelouy dcaeioué ddaiopryôý deabcdeghijopzáčňšťž dfio dge dh_aelorčľ di_bcdfghlmopuvzáéíóš dje
    dkeiruyáéľ dlaeinuáéíúýňž dmaeknouy dnô docefghjnotuwzľňšťž dpalruáäíú dr_abchisvyzáéíóôúý dseopuvúť dteilruyý
    ducklnrsš dveilrtyzáäéíč dycghkmos dz_bkmntuí dácklmnčšž dé_hmr dícdklmnstvďš dógmn dôbcjklrs dú_cfhpr dý_ckmn
    dčaeuí dďe dňaou dšeiktí dťae dž_aeiopsuáúč ea_cdglmnprt ebailrtyáúý ecaceknostáíúť edbdfglmrstéíóôúýčĺž
    ee_dhjknrt ef_aefkouíó egaeglmoryáó eh_aklnruyáýč ei_cdgilmstč ejbdeikmnostuíúčňš ekadeimnsyáéóúý
    elcdfglmstuyáéíóúýčň emcdfknprsyzáäóôýčš enfgrvyzčž eo_cfghklmnprstvz ep_aceiknpsuáôúýš erbcfghklmrséíóúýčž
    esbcsvyíúľň etchlmstvyáéíóýčľ eu_bcdjkmnpstvzšž ev_achklmrsuzáäíýčďš ewaoy ex_aekmnuxy ey_chilm
    ez_bcdghijlmruváíóúýť eá_lnr eéf eí_n eónr eúcmps eč_abklmotuíú eďamotž eľbmrtuvúň eňamtu eš_aeikloptuáíť eť_oá
    ežacekmnotuí fa_cejklmnstuzš fdo fe_bdknrstíšť ff_osy fgahá fiadeorstuxč fkau flaeioá fno fo_kmnpstvť fraeiuáéí
    fseú fts fu_jlt fy_z fáz fémnr fíknzš fóblnr fúkz fľa ga_bdeijlmnprstuyzčš gba gct gdč ge_eijlorst ggs gh_ait
    gi_abcdeilnotuzóš gkaoä glaeioy gme gnaeuó go_lmnru greiouáéíó gs_kt gto gu_adeijnsvľš gvi gwiy gy_pň gáclnrt
    gédn gín gónrt gúnr gül gči haabcdeijmoprstuvyzčľšť hceiú he_bejklmnoprtxš hi_abceghijlmnrsuvzí hkaouáéý
    hlbeoptuyéúý hm_ailoyé hnabeiopáéúý hobcijknptuďž hpa hrbdeiuyíóôýň hsk ht_aeiouy huabcdlmnpstťž hvaeioáí hwo
    hylmnpstuňť há_cjkmprtvzčňš hé_h hí_ hód hôd hú_clrtďť hý_clm hčií hĺb hľu hňau hŕdň hšií iabgknopvčďšťž
    ib_abelnrsuwéíč ic_tyí id_gnorsuvyéíúž ieacimpvzšž ifaelno igaehioryáú ih_aenoruyá ijemstuíúč ik_cdeilmrsvyéôú
    ilbdeklmstuyáéíúýčňš im_beklmnsuyéú in_bcghjlsvéúčž io_almnrtš ip_aeiklnprstuyáíú irgikmotuáéóč isachimnsyáéíť
    it_bcfhklrstvíóč iuelms iv_aceiknuáéíúýčš iwa ix_bemno iz_abeiklmnsóš iá_cmnr iéfrt iíj iónpz ič_aeinostuáíň iď_
    iľau iňaouá iš_aiklmnosu iťako iž_kmouš jabcdfhijklmnoprstvyčšť jbloy jcaeiou jdailruôúž jeabfhjlprstšž jgu jhlo
    ji_cdlmnstčť jje jkaeloruy jle jmeilouyäéú jnaiosuáéíú joabcehkmnruz jpr jraý js_eiltť jt_akrsuy ju_acdhjlmnrsž
    jvhioyäý jziln jáclnrv jé_ jí_cmnš júlnvž jüa jčaeí jňo jšekoíť jť_a kabcdfgjkpsuvyíš kblv kcí kdaey
    kebcdfhklmorvyčď khamoč ki_aeklnrstč kkaioý kleuéíúýĺ km_aeié knaeáéíúý kobfghjkotzúčňšž kpo krknpstuvéíúýč
    ksaiotyí kt_aenryáéóý kuabcfklouváš kvaeioruyáóô kychmnsuvň kzv kábdkmnrčšž kä_ kékmz kí_l kómnprt kôlnr
    kúkmnprstzš kýbkt kč_in kĺbz kľau kňau kŕmč kši kže labcghijklopruwxyzňšž lbacnouyáéíčš lcaehio ld_ainory
    lecefghijklopsuvxyzáóčňšž lfaouí lgaioá lhaouáéýš lidfghjlmopruáéóčž lja lkaeiluyáó ll_adeiouy lmeiouy ln_ikáíú
    lodgjnoprtuwďňšť lpaehoy lro lsaeikot lt_ailnorsuáéúýč lubcdghiklmnpstvxzďš lveioá lwp lycfmnoptvwzž lz_aeiuyí
    láakmnzčďňšž léghr líbcdmnrstvzčšž lódrvz lôž lú_bcdkptzčšťž lýcmvz lča lĺľ lň_aotu lšeioí lžení
    macdefghikmosuvyčďľšťž mb_aelruí mcagiklnou mde mecefghjlmpvxčňš mfi mhan miaghjkmorsuxzéóčšť mkaeluy mladeiuyáč
    mmiy mnaeiuyáéíúý mo_beghjlrstuzčľš mpeituéó mradehiktzáúť mseghikot mt_aeioý mucdhjkmrtzčšž mvé mwe
    mycdhjklmstzčšť mzá mádghjkmnpvč mä_dksť mé_dhrt mí_dlmnrtľňš mócdln mô_chjlr mú_dkmnrtz mý_lmtvš mče mňa mŕt
    mšť mži nabfgoruzďľňž nbaeilouyí ncaeluíú ndhnorsuvyíóýčž nefgtwxyáíďľšťž nfaelrs ng_aehiklorstuvyáóüčľ nha
    nidfghijnopsuvxáíš njeu nk_eilrtuáúč nli nmei nn_aeiouyáéíúý nobcfghijklnopzč npe nriy ns_aeflopt ntklmsyéíóú
    nubcdjmrsáčť nvaiá nyh nzaeinouáí nábdkptučďšž némrtvz níhnprtvzčšž nórz nôt núbdklrvčš nč_aknouí nšeiopuí
    nžeioš oa_klp ob_abchktuvyzáéúýčľňťž oc_aknotuvíú odbcfyáéíčľšťž oeaopu ofaefrséíó og_adilouyé
    oh_aeilnrtuváéíúýňŕ oidgns oj_abdhkmnrstuvzáíč okcilmtyéíóúýš olcdfklrstvyóúýč omilmrstyáäíóôýčňš
    on_dgjkmnoszéíúšž oo_bcdklnpr op_cklnostuyáäúýĺ orbcdfgjlprvzáúčňš os_abcfhmnoprsvyáíú ot_chkmntuyéíúýčň
    oubcdgijklnrstzč ovcfhprvyzäíčň ow_at ox_einouyí oz_cegikmrstuvzáéýčť oárz oéz oín oúr oč_ktuúš oď_at
    oľ_aikostuš oň_ahos oš_aeilmnotíť oť_k ož_cdmorstuíň pa_cghjpsvzčľňšť pcaehiou pd_a pedhijklmnstuzľňž phi
    pi_cdejklmoprtuvxzíóčšť pkaeouyáó plhouáíóýň pmi pniáíóú po_bcioéďľň ppae pr_cdsuúč ps_cikotuyí pt_eiosuyéíóýč
    pubcdjklnprtzáčš pymrtž pá_cdjklnpstvčľ päs pé_r pí_cdjklmpš pódn pôdjrvž pú_st pý_ct pčei pĺň pľauú pňao pŕŕ
    pšeiouí quei rabeghiklpruwxyďšž rb_aeilostuyáíč rcaiou rd_aceilouvyzáéíýčš reaefioruwyáďľňšž rfeio rg_aeiouáíó
    rh_alnoruá rifgiknouáéíóčľňšž rjo rk_emotuvá rl_aeioyá rmaeouvyéíóč rn_iknosuíúýč rohiopruwxáíľšž rpaeiouá
    rraeioy rs_ehinoptť rt_ahkmnyáéíýč rubcdgilmnprstzáčž rv_ainuyáéíóúý rwa ryabcijlmszšťž rz_ejlnsuáéíš
    rábjklprsčľňšťž réchkmntč ríbcdhjlmnrtvčďšťž ródfmnp rôtz rú_bcdfhknrstčšž rýbkmvzš rč_akmnotuí rňaou ršeiouí
    rť_ah rž_beinouí saabcfgijklrsuvčďšž sbay scaeioué seabgjpsvxyzďľň sfaoéú sgci sh_aeilou si_bcdijklmnorsuvzíčšť
    sjť sk_invíóôľ slnyzáéíúý smaoruyäíú snaouyáéíú so_gnprstuľň sp_ailyáíýĺ srabdesáí ss_aeiotuw stcdmpsyóôúýčňť
    subcdklmprstňš svaceirä swad sycrt sá_cdlmntvčž sér sícdklmntvš sód súcdhklmprsť sýrt sčí sľouú sňa sťdstu
    tacdghipsuxzúňšž tbaelouy tcahiop tde teabcdefghimpstvyíóčňšž tfo th_aeiorsč tidghjlmuzóčš tkeilnáéúý
    tlemopsuyáéí tmaeiotuyá tna toabcghjlnopsxáľš tpu trbhkmnptvyéíóúýčž tsirtu tt_aeloy tubcdghmnrstvíčľš tveiuyí
    txt tycklmnrzčľňš tzl tábdkmnpzáčšťž téghnrč tícdhklnptzčš tó_bdmnr tônp tú_cdlnptčšž týklpvľ tď_ tľou tňaou tŕň
    tšií tť_ uajnrsyň ub_aeijnorsuyáéíýčľ uc_eikotuň ud_bcdhiklmnrsuyzáíňž ue_lnrš ufelru ugahiruč uh_aelmnoruyáéíúý
    ui_lns uj_adgimotuéíč uk_cehilnruyáúľň ul_beghiklntuyzéíýč um_abklnopruyíýč un_aceglnotáíúýč uonv upacdekyáíúčň
    ur_bcdefgiklnrstuvyáíóý usaehiklmnopsuvyáíúť ut_abeknrstuvyúč uu_ej uvaikoáä uxeu uyž uz_bdeiklmnoruáí uácnr uíc
    uč_aeiknouí uď_mot uľalnou uň_t uš_aiknotuáíľ uť_ao už_beos vabdghikmpsvďľň vbeu vcaehiortu vdaeiu
    vebcghlmvyzčďňšž vfu vho vibcghklmoprtuvzáďňšž vkeloruá vleikn vmei vniu vobcgipstzčňš vpaloru vrbdehinosúčďťž
    vsaeú vteirá vulyz vvo vycefgjlouzľť vzabchilnpráť vábcdhklmnstvzčľšž vädtť védmč vícdhjklmnrtzčľšť vótz
    vôbjklľň vúckt výdhjklntvťž včaeioí vďa vľah vňaou vŕt všaití vžd wa_iklnrstč wd_ we_benz wiacdlnt wono wps wra
    wso wty ww_w wyo xad xbu xe_lmnpr xi_cekč xkbl xmai xnaeoé xomtu xpaeilpr xtruyáú xu_asá xx_tx xy_ xíkn ya_n
    yb_ikluyáň ycivú ydaeilráý yenx yfaioy ygeč yhalnyáý yidn yjades yk_aenuyáú yl_aeikouáíúč ymaeiklnopstuyý
    yn_dimostuyáú yobmruv yp_aeilostuyáýĺ yraemuá ysaeilmopruvyáú yt_aeikráéíúý yu_nčž yv_aeinrzáíň ywo
    yzbdeilmnouváý yčaeiktí yľa yňaou yš_aeiklnotu yťa yž_eio zafiouzúľňž zbeiloruyíú zcaehio zd_acouvyáíôň
    zecfhjlmstáň zgaio zhalnáôľ zi_cdefgijklmnoptuváíóčšť zjae zkaeloruyá zl_aeiuáéíúý zmailoruyäôúý zneiouyéíúý
    zo_cfhklmnptučšž zpalrtuäú zraeiknoáúý zsaiktu zteilorv zuabelmnstáľ zvaelráíý zy_ zzo zá_bhjmnrtuľťž zéln
    zí_dklmntvzš zódn zú_frčž zýv zčiuú zďa zľau zňaou zšit zť_a áad áb_aeikloryäč ác_aeknouí ád_cehiklnoruyž ágio
    áhaeloruyľ áj_aeimosú ák_aeimnoruy ál_aeiksuyíčň ámacinostuyč án_aimnouyéč áp_aceilnrtäí árdeikmstuyč
    ás_ajklmnuáť áthkmnrsvyč áujš áv_ckouyäčš áz_eiruyáč áák áäb áí_ áč_aeikmnot áď_a áľ_aotu áň_at áš_ahikmnotť
    áť_at áž_acdeiknot äbc ädnz äkk äsiotť ät_aekoyáéíúý äz_beiknouyň äčo äťdkos éck édisč éfgkou égi éko éla
    ém_aeiny én_aeinosuyáč ér_aeiknosuyč ét_aenouy évá ézaisš éčtí íad íbeuy íc_ekort ídaeilnrtuy íhaklo íjaekmč
    íkeilmuyč íl_aeikosuč ímaeiknosuy ín_eikosuyčš ípaeknr ír_aimnsuyč ísinopť ít_iko ív_ikoruy ízaeiklnovš íčeik
    íď_t íľ_akou íňa íš_aeikt íť_a íž_aeinot óbeir óci ód_aeinuyž óg_airuy ólei óm_eouyč ón_adeiknosuyč ópisč
    ór_eosyč ótasč óvé ózainuyň ôb_e ôchkť ôd_yz ôhl ôj_dh ôkalo ôl_eiknž ôn_ ôp_ ôr_ao ôslmt ôt_o ôva ôzno ôž_ikmtu
    úb_eiky úc_hnotu úd_eiknoruyz úfa úhalr úk_alnoruy úl_aei úmairy ún_adikno úp_aeiortuy úr_eikmnuč ús_eikmotuv
    út_aeiknruy úvceino úzaeiklmosyľš úč_iku úďa úľ_a úš_aikot úťaek úž_abiko üan ül_ ýb_otu ýcv ýda ýhorľ ýja
    ýkaloruy ýl_eikou ýmekoty ýnios ýpaikloru ýraeosč ýskl ýt_alo ývkno ýzaenovyť ýčik ýš_eiklľ ýťa ýži
    čacgjlmnrtuvšť čbu čch čdď čebjklmpstwčľňš čibcekmpvčšž čji čkeiuyáý člnoá čmei čnaiyíú čo_chklrsu čret čskt
    čtaeouy ču_acdlmrtváľšť čwa čák čícklmrvčňš čú_lrv čňa čšotuí ďa_knrstčľ ďeé ďmei ďocmuv ďte ďujl ďže ĺbk ĺpce
    ĺľž ĺňa ĺžekno ľabchklmpstčšť ľb_aeouyá ľe_ ľha ľie ľkaeuyáéíúý ľla ľmi ľnioíú ľo_cmu ľry ľst ľteo ľu_bdstčď ľvy
    ľúbct ľňou ľšití ľž_ ňacjklmntzčšťž ňho ňmei ňo_cmru ňsk ňte ňu_č ňák ŕda ŕmi ŕtav ŕňa ŕŕ_ ša_bcdjklmnrtvšť
    šedhklmoprvľš šho ši_bcdklmnprtuvšť škaeiruvyáóô šlaeioáéúý šmiouyí šnaeioyáéíúý šo_bfkmnuv špailo šro šsk
    št_enouáíóúýč šu_bjko švaiáé šáklí šéf šícmptš šľa šňo ššeioí šť_o ťa_cjlmnstvčšťž ťe_n ťho ťkaruyá ťme ťocm ťro
    ťst ťtei ťu_j ťák ža_jlmrstzšť žbaeouyá žcao žd_aeinouyáéúýň žebcdhlmrstvňš ži_bcdehjlmnsuvčš žkeouáéý žlit žmei
    žnaeuyáíú žo_bklmuv žpu žra žskt žte žu_djknpvš žábn žér ží_amrtš žúrs žči žďou žľa žňou žšeiotí
  `,
]
