import type { LetterGroups } from '../shapes/letters.ts'

/** Source: counted in sentences of the news and in messages of free programs. */
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
    _acfgijmvyzáčž _b_fhráýľ _calouyí _d_cnszéóĺňž _edfgklnprstuš _feltyáéí _gabiluwáó _h_nuváĺ _i_bcfhlort _j_iouáúü
    _k_dhimváíúýč _lhuwáí _m_hlrsyäéíóŕ _ndzéíóúš _ocefhjlmn _p_uôúý _qu _rwóôú _shráéíýč _t_bhmsíóôú _u_bcgijntu
    _vhkptuôúčďľž _waeiow _x_kptx _y_p _zejuóúľ _á_ns _ér _ír _ôs _úknvzč _č_ceouw _ďu _ňaou _škouv _žaeouáíľ aam
    ab_aciorwyéúýč acabknprsuyzú adbcdhlmpsvzčňšž aelr af_agoruéó agaeinorsuóúč ah_iklmyáŕ aiceflstw ajabdeilmpsuvzáíč
    akeikmruyóúčž albcdfgkmpsuvyéúčž ambhlnpswáéúýčž anknyzšž ao_bkprzš apaenpuyáčĺ ar_lmnsuyáéúýčš as_aehkmpsuyáíú
    at_fhlstuyáéóýčďš audgklrszčš av_cdkmstzáúčšž awa axeo ayamos azdmnsváíýň aáä aúd ačjmstuú aďaou aľau aň_aou
    aš_aeklmostuí aťr až_eknouíď babcdhikmnrstuš bcahouč bdorĺ bedlntyčľť bfd bhó biabcdhjoť bja bkalouy bleíó bmi
    bnáéíú bobchjmstuxčž breiouyéý bseikoty bte bubcfgijlmortáčďť bvaiy bwai byjltvčž báclmnť bé_hr bí_dmst búcdt
    bý_cmtv bčai bľa bža cacmn cba cebmptzá chenptuvúľš cijnpr ckaioprtú clou cneioáéíúý cocdlnp cp_o criou csim
    ctceouvxy cudejn cykr czn cénr cíclmt cú_lvz cčd cť_ dadikmč dbaeluy dcaoé ddiopr deabcdgijopňš dfi dge dh_alč
    di_cdflouváíš dkiuyľ dlaeináí dmaeknouy dnô doceghnotuwzľšť dparáí dr_aiáéóô dsepuú dteilryý ducklrš dveiltzäé dyg
    dz_knuí dáclmn dé_hmr dímn dógn dôkl dú_cpr dý_cm dčaí dďe dňao dšet džaiopsuáč ea_cdglmp ebailry ecaeknstíú
    edbdfglmstíóôúčž eedk ef_aeouó egaelmryáó eh_alruč ei_cdgmsč ejdeikmnstučňš ekadesáóú elclstuyáéíóúýčň emcdfnsáäôč
    engyč eo_fglmpsv epaeiknuáýš erbcgklmséýč essvyíúľň etclmstvyáéíóýč eucdkpstvz ev_ahmruzáäí ewa ex_aemnux eyci
    ez_dghilmruváíý eálnr eéf eón eúps ečalotuí eďatž eľmuň eňatu ešaeiopt eť_o ežakní fa_eklmntu fdo febdknrs ffs fgahá
    fiadeorx flaiá fno fo_kmnptv fraeiuí fseú fts fu_lt fy_z fáz fémn fín fónr ga_bdejlmnprstš gba gct gdč ge_ijorst
    ghai gibcdentzóš gkaoä glioy gme gnau golnru greiouéíó gs_k gu_adjnsľš gvi gwi gy_p gácln gén gónrt gún gül gči
    habdijmrstuvzšť hceiú he_bjklnrtxš hibeijlmnsví hko hleouyéý hmié hnbeipéú hociknptu hpa hriuyíó hto huadpž hvií
    hylntu há_jkprvzš hé_h hí_ hód hôd hú_ hý_clm hči hĺb hľu hŕň hšií iabgknovč ibaelrsuwéč ic_í id_gnorsvž ieacimpvzšž
    ifaeln igaeirá ihaenoryá ijestíúč ik_dmrsyô ildelmstuyáč im_beksuyé in_bcghlsvéúč io_nrš ip_aeklrstuyáíú irgikmotuáč
    isacimnsyíť it_fhklrsíč iuelm iv_aeiknuáéíúýč iwa ix_bemno iz_aeilmnsóš iá_cmnr iéfr iíj iónp ič_aeinotí iď_ iľa iňa
    iš_nosu iťa iž_š jadklmnopstvčť jblo jdúž jehjt jgu jho ji_cdntť jkaloy jle jmeilouyä jniosáé jobcmr jpr jra jsitť
    jt_rsuy ju_achnž jvioyý jzin jálrv jé_ jí_cmn júlnv jüa jňo jšeoí jť_ kabcdgjkpsuvš kblv kdaey kebcdfhlmrvyčď khamoč
    ki_aeklnrstč kkao kleuéúýĺ km_aié knaeáú koghjkotúčňš kpo krtuvéíúý ksot kt_aenryáóý kuablvš kvaeióô kycmn kádkmnrž
    kä_ kékmz kí_l kóprt kôlnr kúkmnprstzš kýkt kč_in kši kže labcghjklopruwyň lbuáč lcaeo ld_airy lecfhijkpsuvxzóčšž
    lfau lgao lhaoáéýš lifghjlmpáéóčž lkailuy lliou lmuy lnikáíú lognoprtuwňšť lpae lro lsak ltainrsáúýč ludghilmpsxš
    lveiá lwp lycfmnvz lzeu láakmnčňš léhr líbcnrtvzčšž lódv lú_tčťž lýcmz lča lĺľ lň_aou lšeií lžeí macdfgikmosuvyčďšťž
    mb_aelru mcaiou mde mecfghjlpxň mfi mhan miahjkmorsxzéčť mkauy mladč mneiyáéíý mo_beghjlrstuzčš mpi mraitáť mseghkt
    mt_ao mudjkmrtž mvé mwe mykmsčš mádhjmnpč mä_kť médhr mílnrtľň mód môcjl mú_n mý_m mče mŕt mži naforuzľňž nbuy
    ncaeluú ndhnorsuyčž nefgtxáďšž nfels ng_aehiklosuváóüč nha nidfhjnpsuvxš nju nk_eiruáč nli nmei nnaeioyáéúý
    nobcfghklnpz npe ns_aflpt ntsyí nucjmrsáť nzinoá nábdkptďš némtvz nípzž nór nôt núbdklv nčaknouí nšeiouí nžoš
    ob_acktuvyáúž oc_knotuí odbcfyáéíčľšž oepu ofaefsí og_adilouyé oh_aelnrtuíý oins oj_abdhkmnrsuvzáíč okciltyéíóúýš
    oldklrstvyóúč omirtyáíôč on_dgjkmnoszéíúšž oobcklnp opklnostuyäýĺ orbcdgjvzáúčňš os_acmnoprvíú ot_hknuyéíúýčň
    oubcdjnrstz ovfhprvyzäíčň owat ox_enouy ozeikmrstuvéť oárz oúr očktuúš oľaikotuš oň_os ošilnt oť_k ož_dstíň
    pa_cghpsvčš pcaeo pda pediklmnstľň pi_delprtuxzíčť pkaouyó ploáíň pniáú po_bcioľň ppae pr_suú psciktu pt_eiosuyč
    pubdjlnprzá pyt pádjlnstč pípš pôdv pút pýt pči pĺň pňao pšií que rabghiklpruwď rbaeosuyáč rcaio rd_eilouvzáíč
    reaefioruáňšž rgaeiuó rh_nouá rifgknouíčľňš rjo rk_emotuá rl_oá rmaeouvyéč rn_iknouíúýč rohpuxá rpaou rshot
    rt_akmnyáéíýč rubcglmnptzáčž rv_aiuyáéíóúý rwa ryimsť rzjnsáíš ráklsľňž réchmtč rícdjlnrtčž rómnp rôtz rú_dhknrč
    rýkmv rčknotuí rňao ršeioí rť_h ržbiní saagijklrsučš scioé sebgpvxyzň sfo sgci shaeilou si_cjklmnosuvzčť sjť sk_iô
    slnyáéíúý smaoryíú snaoáéíú so_gnrstu sp_ailáýĺ srbeí ss_eitw stdmpsyóôúýčňť subdlmprs svaceä swd syt sádmnt sér
    sícdlmtv súdhkls sýrt sčí sľou sňa sťdstu tacdghipsuxzú tbal tcip tde tecdghmstč tfo th_aič tighlmuóč tkeáúý tleopáé
    tmaeiotuy tna tocghjlnopsá tpu trhmnvíčž tsirt tto tucdgmnrstvš tveuyí txt tyckrš támnzť téhrč tíclnt tó_bdmnr tônp
    tú_clptč týklv tď_ tňou tšií tť_ uajnrsyň ubeiorsáčľ uceikotu udbimnrszáíž ue_nrš ufeu ugairuč uh_aeouyáéíúý uils
    uj_agmtuéč uk_cehlruyáú ul_behikntuyzéč um_abnouyč un_aceglotáúýč uonv upacdeyíčň ur_cdeiklstuáíóý usaeikmnopuyíť
    ut_beknrstyúč uue uvaikoá uxe uyž uz_bdilouí uácnr učeiknou uď_o uľal ušintuáí uť_ už_be vadhkmp vcaeiortu vdaeiu
    vecmzčďň vfu vho vicglprtvzáďž vkelouá vmei vniu vocgpstzč vplr vrdehisť vsaú vte vulyz vvo vycefgjlouz vzahinráť
    vácdhkmnstvšž vätť védmč vímrtzľ vótz vôbl vúkt výhklnv včei vďa vľah vňou všaití vžd wa_iklnrtč wd_ webez wiacd won
    wps wty ww_w xad xbu xe_lmp xick xkb xmai xnaeoé xomu xpaeilpr xtruyú xu_aá xx_tx xy_ yan yb_luyá ydaá yex yfaioy
    ygeč yhalná yidn yjaes yk_auyá ylakuúč ymaeinostu yniotuú yobu yp_eilotuyĺ yrem yseilouvú yt_eiáéíý yu_ž yv_anň
    yzeiováý yčaeití yš_eikotu yž_i zafioz zbeiuy zcaeio zdacováň zecjlm zgi zhôľ zi_cdeijlmoptuváíčť zjae zkaelouy
    zlaeiuáéíúý zmaiouy zneiouyíý zo_chklmnptuš zprä zraeinoáý zsak ztiv zualmná zvaeláý zy_ zá_hjmnrtuť zél zí_klntv
    zódn zú_ zýv zči zľa zňo zšit zťa áad áboč áceuí ád_eino áhloruyľ áj_aeiosú ákaeinouy ál_aeiksuyíč ámacinouyč
    án_aioéč áp_aeilräí árdeikmsuyč ás_ajklmuáť áthknsvyč áuj áv_ckouyč áz_eiuyáč áäb áí_ áčain áď_ áľo áňat áš_ahimt
    áť_a ážeiknot äbc äkk ätaeoáí äz_biknou äčo äťdos éck édisč éfgu éko éla ém_aey én_aeinosuyáč ér_einosuyč étn évá
    ézsš éčtí íad íby íc_ekort ídael íjkč íklmuyč íl_aeiosč ímaiko ín_ksučš ípaknr ír_aisyč ísinť ít_ko ív_iouy íziknš
    íčik íľ_ou íňa íš_eit íž_aeio óber ód_aeiuyž óg_iruy óm_uč ón_adenosuyč ópisč óresyč ótasč óvé ôbe ôcť ôd_y ôj_h ôkl
    ôl_eiž ôn_ ôp_ ôr_ ôsm ôt_o ôzn ôžmu úbi úc_nou úd_eoruz úhlr úk_anor úl_ai úma ún_adio úpeior úr_eiuč úseit
    út_aeinruy úvcio úzesš úč_iku úšao úťe úži üan ül_ ýb_ ýhr ýkao ýl_ekou ýmekot ýni ýpailou ýraeosč ýskl ýt_ao ývno
    ýzaenvy ýš_eik čagjlmntť čch čdď čejklstwčš čibekpč čji čkeiuy čloá čmi čnaiyíú čo_chklu čsk čtaeouy ču_adtvá čwa
    čílm čúv čštuí ďakr ďeé ďocmv ďte ďujl ďže ĺbk ĺpce ĺľž ĺňa ĺžkno ľabhmt ľb_aeouyá ľha ľie ľkaeuyáéý ľla ľmi ľnioíú
    ľocm ľte ľu_bdď ľňo ľšt ľž_ ňacjmnz ňo_cmru ňsk ňte ňu_ ŕtv ŕňa ša_bjklmnrť šedhko šho ši_clmnprtuť škaeiruyáóô
    šlaioáéý šmuí šneoéý šobkmnuv špai šsk št_enouáíóýč šu_bjo švaé šáí šícmp ššeioí ťa_cmnčťž ťen ťho ťká ťom ťro ťst
    ťte ťuj ža_lrstzť žbaeouy ždenoyáéúýň želmt ži_bcdejlmnsvč žkeouá žme žneáíú žo_klv žpu žskt žte žu_jkpš žábn ží_art
    žči žďu žľa žňou žšeiot
  `,
]
